import type { Hit } from '../../search/answer.ts';
import { marksIn } from '../../search/finder/highlight.ts';
import { finderWords as words } from '../../strings/finder.ts';
import { kindNames } from '../../strings/kinds.ts';
import { element } from '../part.ts';

/** The page's own words with what was looked for in `<mark>`: set as text, so nothing found becomes markup. */
export function marked(text: string, sought: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of marksIn(text, sought)) {
    whole.append(text.slice(at, start), element('mark', { text: text.slice(start, end) }));
    at = end;
  }
  whole.append(text.slice(at));
  return whole;
}

/** An ISO day as it is written beside a result: 22/11/2026. */
const dayOf = (iso: string) => iso.slice(0, 10).split('-').reverse().join('/');

/** What kind of thing a result is, where it stands and from which day; the mark of a fictional commune is in the place. */
export function whereabouts({ kind, place, date }: Hit): string {
  const what = kindNames[kind];
  const parts = [what, place === what ? '' : place, date === undefined ? '' : dayOf(date)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The label of a result that does not say all that was asked. */
export function nearLabel({ whole }: Hit): Node[] {
  return whole ? [] : [' ', element('span', { className: 'tag', text: words.near })].map(asNode);
}

const asNode = (part: Node | string) =>
  typeof part === 'string' ? document.createTextNode(part) : part;
