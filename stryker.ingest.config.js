import { mutationOf } from './stryker.config.js';

export default mutationOf('ingest');
