import { marked, nearLabel, whereabouts } from '../finder/hit-parts.ts';
import type { Hit } from '../../search/answer.ts';
import { element } from '../part.ts';

/** One result: its title, what and where it is, and its summary in the page's own words. */
export function resultItem(hit: Hit, sought: string): HTMLLIElement {
  const link = element('a', {}, [marked(hit.title, sought)]);
  link.href = hit.url;
  return element('li', {}, [
    link,
    ...nearLabel(hit),
    element('p', { className: 'small soft', text: whereabouts(hit) }),
    element('p', { className: 'small' }, [marked(hit.summary, sought)]),
  ]);
}
