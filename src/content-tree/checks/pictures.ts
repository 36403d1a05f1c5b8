import { proseLines } from '../headings.ts';
import { nearest } from '../nearest.ts';
import { makeProblem, type ContentProblem } from '../problem.ts';
import { problemAt, problemInBody, type AnyEntry, type Check, type CheckInput } from '../tree.ts';

const PICTURE = /^xa\/[^/]+\/[^/]+\/anh\//u;
const IN_BODY = /!\[[^\]]*\]\(\s*<?([^\s)>]+)/gu;

type Use = { file: string; path: PropertyKey[] | null; line: number };

/** Pictures an entry shows, as written beside its own folder. */
function usesOf(entry: AnyEntry): Use[] {
  const fields: Use[] = [];
  if (entry.kind === 'model') {
    entry.data.photos.forEach(({ file }, index) =>
      fields.push({ file, path: ['photos', index, 'file'], line: 0 }),
    );
  }
  if (entry.kind === 'story' && entry.data.cover !== undefined) {
    fields.push({ file: entry.data.cover.file, path: ['cover', 'file'], line: 0 });
  }
  const inBody = proseLines(entry.body).flatMap(({ text, line }) =>
    [...text.matchAll(IN_BODY)].map((match) => ({ file: match[1] ?? '', path: null, line })),
  );
  return [...fields, ...inBody.filter(({ file }) => !/^[a-z]+:/iu.test(file))];
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function checkUse(
  entry: AnyEntry,
  { file, path, line }: Use,
  attached: readonly string[],
): ContentProblem[] {
  const folder = folderOf(entry.file);
  if (attached.includes(folder + file)) return [];
  const beside = attached
    .filter((one) => one.startsWith(folder))
    .map((one) => one.slice(folder.length));
  const details = { found: `"${file}"`, nearest: nearest(file, beside) };
  return path === null
    ? [problemInBody(entry, line, 'picture-missing', details)]
    : [problemAt(entry, path, 'picture-missing', details)];
}

function checkUnused(
  used: ReadonlySet<string>,
  { attached, tree, keys }: CheckInput,
): ContentProblem[] {
  const isBroken = tree.model.size < keys.model.size || tree.story.size < keys.story.size;
  if (isBroken) return []; // the picture may belong to an entry that could not be read
  return [...attached]
    .filter((path) => PICTURE.test(path) && !used.has(path))
    .map((path) =>
      makeProblem('picture-unused', { file: path, line: 1, field: null }, { found: `"${path}"` }),
    );
}

/** Every picture shown is there, under the very same letters; every picture there is shown. */
export const checkPictures: Check = (input) => {
  const attached = [...input.attached];
  const used = new Set<string>();
  const missing = [
    ...input.tree.plan.values(),
    ...input.tree.model.values(),
    ...input.tree.story.values(),
  ].flatMap((entry) =>
    usesOf(entry).flatMap((use) => {
      used.add(folderOf(entry.file) + use.file);
      return checkUse(entry, use, attached);
    }),
  );
  return [...missing, ...checkUnused(used, input)];
};
