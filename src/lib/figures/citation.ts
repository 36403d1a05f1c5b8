import type { Commune } from '../../domain/commune.ts';
import { shareWords } from '../../strings/sharing.ts';
import { site } from '../../strings/site.ts';
import { shortDay } from '../format.ts';
import type { ShownSnapshot } from './public-figures.ts';

/**
 * How published figures are cited: who published what, which version, on which
 * day. Its address is to be the permanent page of that version, whose numbers never change.
 * @param title what is cited, with its period
 */
export function citationText(
  title: string,
  { version, publishedAt }: Pick<ShownSnapshot['manifest'], 'version' | 'publishedAt'>,
  commune: Pick<Commune, 'publisher' | 'demo'>,
): string {
  const day = shortDay(publishedAt.slice(0, 10));
  const marked = commune.demo ? `${title} (${site.demoMark})` : title;
  return shareWords.citation(commune.publisher, marked, version, day);
}
