/** A page about a commune as a whole, for search and site map; `label` names it among the commune's other pages. */
export type CommunePage = { url: string; label: string; title: string; summary: string };
