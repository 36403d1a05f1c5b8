import { knownDocuments } from '../../speech/known-documents.ts';
import { makeLexicon, type Lexicon } from '../../speech/lexicon.ts';
import { passagesOf } from '../../speech/passages.ts';
import type { SpeechWarning } from '../../speech/rule.ts';
import { speak } from '../../speech/sentences.ts';
import type { ContentProblem } from '../problem.ts';
import type { ContentProblemKind } from '../problem-kinds.ts';
import { problemAt, problemInBody, type Check, type ContentTree, type Entry } from '../tree.ts';

/** Fields of a story or model that the loudspeaker says. */
const SPOKEN_FIELDS: readonly string[] = [
  'title', 'summary', 'history', 'problem', 'steps', 'who', 'results', 'lessons', 'upkeep', 'howToCopy',
  'contactUnit', 'loudspeaker',
]; // prettier-ignore
/** Of a result, the source is not said. */
const SILENT_FIELDS: readonly string[] = ['source', 'asOf'];

const kinds = {
  unknown: 'not-sayable',
  'left-out': 'address-not-said',
} as const satisfies Record<SpeechWarning['kind'], ContentProblemKind>;

type Spoken = Entry<'story'> | Entry<'model'>;

/** Every text below a value, with its path. */
function textsIn(value: unknown, path: readonly PropertyKey[]): [readonly PropertyKey[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !SILENT_FIELDS.includes(key))
    .flatMap(([key, one]) => textsIn(one, [...path, key]));
}

type Found = SpeechWarning & { problem: ContentProblem };

function checkFields(entry: Spoken, lexicon: Lexicon): Found[] {
  return Object.entries(entry.data)
    .filter(([key]) => SPOKEN_FIELDS.includes(key))
    .flatMap(([key, value]) => textsIn(value, [key]))
    .flatMap(([path, text]) =>
      speak(text, lexicon).warnings.map((warning) => {
        const found = { found: `"${warning.token}"` };
        return { ...warning, problem: problemAt(entry, path, kinds[warning.kind], found) };
      }),
    );
}

function checkBody(entry: Spoken, lexicon: Lexicon): Found[] {
  const lines = entry.body.split('\n');
  return passagesOf(entry.body)
    .flat()
    .flatMap((text) => speak(text, lexicon).warnings)
    .map((warning) => {
      const line = lines.findIndex((one) => one.includes(warning.token));
      const found = { found: `"${warning.token}"` };
      return {
        ...warning,
        problem: problemInBody(entry, Math.max(line, 0), kinds[warning.kind], found),
      };
    });
}

/** Each token once, where it first stands: whoever teaches it once is done. */
function problemsOf(entry: Spoken, lexicon: Lexicon): ContentProblem[] {
  const first = new Map<string, ContentProblem>();
  for (const { token, problem } of [...checkFields(entry, lexicon), ...checkBody(entry, lexicon)]) {
    if (!first.has(token)) first.set(token, problem);
  }
  return [...first.values()];
}

function lexiconOf({ glossary, document, plan }: ContentTree, commune: string): Lexicon {
  const terms = [...glossary.values()].flatMap(({ data }) => data.terms);
  const documents = [...document.values()].map(({ data }) => data);
  const plans = [...plan.values()].map(({ data }) => data).filter((one) => one.commune === commune);
  return makeLexicon(terms, knownDocuments(documents, plans));
}

/** What a loudspeaker's voice could not say of a story or model; the page itself is none the worse for it. */
export const checkSpeech: Check = ({ tree }) => {
  const lexicons = new Map<string, Lexicon>();
  return [...tree.story.values(), ...tree.model.values()].flatMap((entry) => {
    const { commune } = entry.data;
    const lexicon = lexicons.get(commune) ?? lexiconOf(tree, commune);
    lexicons.set(commune, lexicon);
    return problemsOf(entry, lexicon);
  });
};
