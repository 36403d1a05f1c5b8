import { guessEncoding } from '../../../../src/ingest/encoding/guess-encoding.ts';
import { samples } from './corpus.ts';
import { writers, type Writer } from './encoders.ts';

/** One writer's files of one kind: how often each answer came, and how often a sure text had wrong letters. */
export type Tally = {
  writer: string;
  kind: string;
  files: number;
  answers: Map<string, number>;
  sureAndWrong: string[];
  misnamed: number;
};

/** Whether a text read with certainty is the one that was written. */
function isFaithful(writer: Writer, written: string, text: string | null): boolean {
  if (text === null) return false;
  const wanted = written.normalize('NFC');
  if (writer.promise === 'small-case') return text.toLowerCase() === wanted.toLowerCase();
  return text === wanted;
}

/** Writes every sample in every encoding, asks for the encoding and counts the answers. */
export function tally(tablesOfEachKind: number): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { kind, text } of samples(tablesOfEachKind)) {
    for (const writer of writers) {
      const { name } = writer;
      const key = `${name}|${kind}`;
      const answers = new Map<string, number>();
      const entry = tallies.get(key) ?? { writer: name, kind, files: 0, answers, sureAndWrong: [], misnamed: 0 }; // prettier-ignore
      tallies.set(key, entry);
      const guess = guessEncoding(writer.write(text));
      const answer = `${guess.encoding} ${guess.certainty}`;
      entry.files += 1;
      entry.answers.set(answer, (entry.answers.get(answer) ?? 0) + 1);
      if (guess.encoding !== name.split(' ')[0]) entry.misnamed += 1;
      if (guess.certainty === 'sure' && !isFaithful(writer, text, guess.text))
        entry.sureAndWrong.push(text);
    }
  }
  return [...tallies.values()];
}

const pad = (text: string | number, width: number): string => String(text).padEnd(width);

/** The figures as lines of text: one per writer, and one per writer and kind of file when asked. */
export function confusionLines(tallies: readonly Tally[], isLong: boolean): string[] {
  const groups = new Map<string, Tally[]>();
  for (const entry of tallies) {
    const name = isLong ? `${pad(entry.writer, 26)}${entry.kind}` : entry.writer;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].map(([name, entries]) => {
    const answers = new Map<string, number>();
    for (const entry of entries)
      for (const [answer, count] of entry.answers)
        answers.set(answer, (answers.get(answer) ?? 0) + count);
    const files = entries.reduce((sum, entry) => sum + entry.files, 0);
    const wrong = entries.reduce((sum, entry) => sum + entry.sureAndWrong.length, 0);
    const shown = [...answers].sort((a, b) => b[1] - a[1]).map(([answer, n]) => `${answer} ${n}`);
    return `${pad(name, isLong ? 68 : 26)}${pad(files, 6)}wrong and sure ${pad(wrong, 4)} ${shown.join(', ')}`;
  });
}

// `node tests/unit/ingest/encoding/confusion.ts [long]` prints the figures.
if (import.meta.main) {
  const lines = confusionLines(tally(60), process.argv.includes('long'));
  process.stdout.write(`${lines.join('\n')}\n`);
}
