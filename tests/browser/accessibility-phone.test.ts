import { expectAccessiblePages } from '../support/accessible.ts';
import { PHONE } from '../support/browser.ts';

expectAccessiblePages(PHONE);
