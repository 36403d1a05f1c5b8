import { searchUrl, type Asked } from '../../lib/search/search-urls.ts';
import type { Answer, Hit } from '../../search/answer.ts';
import { finderWords as words } from '../../strings/finder.ts';
import { element } from '../part.ts';
import { soughtIn } from './said.ts';
import { marked, nearLabel, whereabouts } from './hit-parts.ts';

function link(href: string, children: readonly Node[]): HTMLAnchorElement {
  const made = element('a', {}, children);
  made.href = href;
  return made;
}

function hitOption(hit: Hit, sought: string): HTMLAnchorElement {
  const title = element('strong', {}, [marked(hit.title, sought)]);
  const where = element('span', { className: 'line small soft', text: whereabouts(hit) });
  return link(hit.url, [title, ...nearLabel(hit), where]);
}

/** What can be chosen below the field: results and the way to all of them, or words that would find something. */
export function optionsOf(asked: Asked, answer: Answer): HTMLAnchorElement[] {
  const { hits, nearest, total } = answer;
  const others = nearest.map((word) =>
    link(searchUrl({ ...asked, text: word }), [document.createTextNode(words.tryWord(word))]),
  );
  if (hits.length === 0) return others;
  const way = total > hits.length ? words.all(total) : words.searchPage;
  const all = link(searchUrl(asked), [document.createTextNode(way)]);
  return [...hits.map((hit) => hitOption(hit, soughtIn(answer))), all];
}
