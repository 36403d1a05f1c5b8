/** The deep search as a script of its own, fetched when somebody wants to search deeper. */
import { deepSearch } from './deep.ts';
import type { WithDeepSearch } from './load-deep.ts';

(window as WithDeepSearch).deepSearch = deepSearch;
