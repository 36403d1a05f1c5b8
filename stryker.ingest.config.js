import { mutationOf } from './stryker.config.js';

// Changes active while files load need all tests each: hours. How many, and what that means: docs/mutation.md.
export default { ...mutationOf('ingest'), ignoreStatic: true };
