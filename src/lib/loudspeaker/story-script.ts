import type { Commune } from '../../domain/commune.ts';
import { passagesOf } from '../../speech/passages.ts';
import type { ScriptSource } from '../../speech/script.ts';
import type { StoryEntry } from '../collections.ts';
import { scriptFrame } from './script-frame.ts';

/** What the loudspeaker says of a story: all of it. */
export function storySource({ data, body = '' }: StoryEntry, commune: Commune): ScriptSource {
  const { title, summary, date, loudspeaker } = data;
  const frame = scriptFrame(commune, date, loudspeaker?.approvedBy);
  return { ...frame, title, summary, passages: passagesOf(body) };
}
