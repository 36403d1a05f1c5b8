import { makeScript, type Reading, type Script, type ScriptSource } from '../../speech/script.ts';
import { scriptWords } from '../../strings/loudspeaker.ts';
import type { CommuneContent, Content, ModelEntry, StoryEntry } from '../collections.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { lexiconOf } from './lexicon-of.ts';
import { modelSource } from './model-script.ts';
import { periodSource } from './period-script.ts';
import { storySource } from './story-script.ts';

const made = new WeakMap<object, Script>();

/** The script of one entry or version: page and file ask for the same. */
function once(
  item: object,
  source: () => ScriptSource,
  here: CommuneContent,
  content: Content,
): Script {
  const known = made.get(item);
  if (known !== undefined) return known;
  const script = makeScript(source(), lexiconOf(here, content));
  made.set(item, script);
  return script;
}

export function storyScript(entry: StoryEntry, here: CommuneContent, content: Content): Script {
  return once(entry, () => storySource(entry, here.commune), here, content);
}

export function modelScript(entry: ModelEntry, here: CommuneContent, content: Content): Script {
  return once(entry, () => modelSource(entry, here.commune), here, content);
}

export function periodScript(
  snapshot: ShownSnapshot,
  here: CommuneContent,
  content: Content,
): Script {
  return once(snapshot, () => periodSource(snapshot, here), here, content);
}

/** A reading as a plain text file: its paragraphs, then the line of whoever approves it, which is not read. */
export function scriptText({ paragraphs }: Reading, approval: string | null): string {
  return `${[...paragraphs, approval ?? scriptWords.toApprove].join('\n\n')}\n`;
}
