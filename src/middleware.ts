import type { MiddlewareHandler } from 'astro';

const LINK_START = /(<a(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?>)\s+/gu;
const LINK_END = /\s+<\/a>\s*/gu;

/**
 * The same HTML with the white space just inside links moved outside: a line break of a template would else be
 * underlined, and read as a part of the link. No space between words is lost or won.
 */
export function tidyLinks(html: string): string {
  return html.replace(LINK_START, ' $1').replace(LINK_END, '</a> ');
}

/** Every page passes here; files that are not HTML go as they are. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return isPage ? new Response(tidyLinks(await response.text()), response) : response;
};
