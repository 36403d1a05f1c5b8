import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnalysisCache } from '../search/index/build.ts';
import type { RecordTerm } from '../search/index/record-terms.ts';

type Kept = Record<string, readonly RecordTerm[]>;

/** A fingerprint of everything a folder's files say. */
async function folderHash(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** What is kept from build to build, and how to save what this build needed. */
export type AnalysisStore = { cache: AnalysisCache; save: () => Promise<{ fresh: number }> };

/**
 * Terms of records from earlier builds, in one file. They are taken again when the record, the glossary and the code of
 * the analysis are the same to the letter; what this build did not need is dropped.
 * @param code the folder of the analysis
 */
export async function analysisStore(
  file: string,
  code: string,
  glossary: unknown,
): Promise<AnalysisStore> {
  const version = `${await folderHash(code)} ${JSON.stringify(glossary)}`;
  const kept = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Kept) : {};
  const needed: Kept = {};
  let fresh = 0;
  return {
    cache: (record, analyse) => {
      const key = createHash('sha256')
        .update(`${version} ${JSON.stringify(record)}`)
        .digest('base64url');
      const known = kept[key];
      if (known === undefined) fresh += 1;
      return (needed[key] = known ?? analyse());
    },
    save: async () => {
      await mkdir(dirname(file), { recursive: true });
      // A build that is stopped here leaves the file of the build before.
      await writeFile(`${file}.new`, JSON.stringify(needed));
      await rename(`${file}.new`, file);
      return { fresh };
    },
  };
}
