/** Everything findable on this site, for its own index and for other sites. */
export const FEED_URL = '/tim-kiem/muc-luc.json';
/** What that file holds: its JSON Schema. */
export const FEED_SCHEMA_URL = '/tim-kiem/muc-luc.schema.json';
