import type { Commune } from '../../domain/commune.ts';
import { modelStates } from '../../domain/model-history.ts';
import type { Model } from '../../domain/model.ts';
import { listLines, passagesOf, type Passage } from '../../speech/passages.ts';
import type { ScriptSource } from '../../speech/script.ts';
import { scriptWords } from '../../strings/loudspeaker.ts';
import type { ModelEntry } from '../collections.ts';
import { longDay, money, partialDate, quantity } from '../format.ts';
import { scriptFrame } from './script-frame.ts';

const words = scriptWords.model;

/** A question and what answers it; nothing when there is no answer. */
function answered(question: string, lines: readonly string[]): Passage[] {
  return lines.length === 0 ? [] : [[question, ...lines]];
}

function costLines({ cost }: Model): string[] {
  if (cost === undefined || cost.total === null) return [];
  const contributed = cost.contributed === null ? [] : [words.contributed(money(cost.contributed))];
  return [words.cost(money(cost.total)), ...contributed];
}

/** What came out; a day that all results share is said once. */
function resultPassages({ results }: Model): Passage[] {
  const days = new Set(results.map(({ asOf }) => asOf));
  const [day = ''] = days;
  const isOneDay = days.size === 1;
  const lines = results.map(({ text, value, unit, asOf }) => {
    const figure = quantity(value, unit);
    return isOneDay ? words.result(text, figure) : words.resultOn(text, figure, longDay(asOf));
  });
  return answered(isOneDay ? words.resultsOn(longDay(day)) : words.results, lines);
}

/** What the loudspeaker says of a model: its page in the order of a story, and shortly what came out and how to do it. */
export function modelSource(
  { data: model, body = '' }: Pick<ModelEntry, 'data' | 'body'>,
  commune: Commune,
): ScriptSource {
  const { title, summary, problem, steps, who, lessons, upkeep, howToCopy, contactUnit } = model;
  const turn = model.state === 'stopped' ? model.history.at(-1) : undefined;
  const stopped = answered(words.stopped, turn?.reason === undefined ? [] : [turn.reason]);
  const before = answered(words.problem, [problem]);
  const results = resultPassages(model);
  const copy = answered(words.howToCopy, listLines(howToCopy, true));
  const cost = costLines(model);
  const frame = scriptFrame(commune, null);
  return {
    ...frame,
    closing: `${words.contact(contactUnit)} ${frame.closing}`,
    title,
    summary,
    passages: [
      [words.state(modelStates[model.state], partialDate(model.startedOn))],
      ...stopped,
      ...before,
      ...passagesOf(body),
      ...answered(words.steps, listLines(steps, true)),
      ...answered(words.who, who),
      ...(cost.length === 0 ? [] : [cost]),
      ...results,
      ...answered(words.lessons, lessons),
      ...answered(words.upkeep, [upkeep]),
      ...copy,
    ],
    important: [...stopped, ...results, ...before, ...copy],
  };
}
