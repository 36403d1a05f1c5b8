import { searchUrl, type Asked } from '../../lib/search/search-urls.ts';
import { element } from '../part.ts';

/** Searches for something else, in this page. */
export type Go = (asked: Asked) => void;

/** A link to another search; a plain press stays in this page. */
export function wayTo(asked: Asked, text: string, go: Go): HTMLAnchorElement {
  const link = element('a', { text });
  link.href = searchUrl(asked);
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(asked);
  });
  return link;
}

/** Puts `children` in the place of whatever an element holds; an empty one is hidden. */
export function fill(parent: HTMLElement, children: readonly (Node | string)[]): void {
  parent.textContent = '';
  parent.append(...children);
  parent.hidden = children.length === 0;
}
