import { escapeHtml, type Html } from './html.ts';

const unescaped = (text: string) => text.replaceAll('&amp;', '&');

/**
 * The text of a story as it stands in a bulletin: headings one level further down and without ids,
 * links as whole addresses, no pictures.
 * @param rendered HTML of our own Markdown, in which tags that people typed are text
 * @param page the story's whole address, against which its links count
 */
export function storyBody(rendered: string, page: string): Html {
  return {
    markup: rendered
      .replace(/<(\/?)h([2-5])(?:\s[^>]*)?>/gu, (_, end: string, level: string) => {
        return `<${end}h${Number(level) + 1}>`;
      })
      .replace(/<img\b[^>]*>/gu, '')
      .replace(/\shref="([^"]*)"/gu, (_, written: string) => {
        return ` href="${escapeHtml(new URL(unescaped(written), page).href)}"`;
      }),
  };
}
