import { expectAccessiblePages } from '../support/accessible.ts';
import { DESK } from '../support/browser.ts';

expectAccessiblePages(DESK);
