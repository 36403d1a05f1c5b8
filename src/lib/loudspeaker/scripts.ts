import { makeScript, type Reading, type Script } from '../../speech/script.ts';
import { scriptWords } from '../../strings/loudspeaker.ts';
import type { CommuneContent, Content, ModelEntry, StoryEntry } from '../collections.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { lexiconOf } from './lexicon-of.ts';
import { modelSource } from './model-script.ts';
import { periodSource } from './period-script.ts';
import { storySource } from './story-script.ts';

export function storyScript(entry: StoryEntry, here: CommuneContent, content: Content): Script {
  return makeScript(storySource(entry, here.commune), lexiconOf(here, content));
}

export function modelScript(entry: ModelEntry, here: CommuneContent, content: Content): Script {
  return makeScript(modelSource(entry, here.commune), lexiconOf(here, content));
}

export function periodScript(
  snapshot: ShownSnapshot,
  here: CommuneContent,
  content: Content,
): Script {
  return makeScript(periodSource(snapshot, here), lexiconOf(here, content));
}

/** A reading as a plain text file: its paragraphs, then the line of whoever approves it, which is not read. */
export function scriptText({ paragraphs }: Reading, approval: string | null): string {
  return `${[...paragraphs, approval ?? scriptWords.toApprove].join('\n\n')}\n`;
}
