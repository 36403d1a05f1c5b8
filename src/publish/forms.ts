import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentTree } from '../content-tree/tree.ts';
import type { Commune } from '../domain/commune.ts';
import { periodName, type Period } from '../domain/period.ts';
import type { PublishedVersion } from '../domain/snapshot.ts';
import type { Form } from '../ingest/forms/form.ts';
import { formCsv } from '../ingest/forms/form-csv.ts';
import { formLines } from '../ingest/forms/form-lines.ts';
import { longForm } from '../ingest/forms/long-form.ts';
import { wideForm } from '../ingest/forms/wide-form.ts';
import { fillText } from '../strings/fill-text.ts';
import { formTexts } from '../strings/forms.ts';
import { contextOfCommune } from './commune-figures.ts';
import { diskCode, diskPath } from './disk-error.ts';
import { formXlsx } from './form-xlsx.ts';
import { UserError } from './user-error.ts';

export type FormRequest = {
  tree: ContentTree;
  commune: Commune;
  snapshots: readonly PublishedVersion[];
  period: Period;
  isWide: boolean;
};

/** The form of one period of one commune. @throws UserError when the period asks for nothing */
export function makeForm({ tree, commune, snapshots, period, isWide }: FormRequest): Form {
  const lines = formLines(contextOfCommune(tree, commune, snapshots, period), period);
  if (lines.length === 0) {
    throw new UserError(fillText(formTexts.nothingDue, { period: periodName(period) }));
  }
  return isWide ? wideForm(lines, period) : longForm(lines, period);
}

/** Writes a new file whole or not at all. */
async function create(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes).finally(() => handle.close());
  } catch (error) {
    await rm(file);
    throw error;
  }
}

function complaint(error: unknown, folder: string): unknown {
  const code = diskCode(error);
  if (code === null) return error;
  const file = diskPath(error);
  return code === 'EEXIST' && file !== null && file !== folder
    ? new UserError(fillText(formTexts.exists, { file }))
    : new UserError(fillText(formTexts.unwritable, { folder, code }));
}

/** Writes files that must not be there yet, all or none: a form half filled in is somebody's work. @throws UserError */
async function writeNew(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, bytes] of files) {
      await create(file, bytes);
      written.push(file);
    }
  } catch (error) {
    await Promise.all(written.map((file) => rm(file)));
    throw complaint(error, folder);
  }
}

/** Writes the form as CSV and as .xlsx and returns both paths. @throws UserError */
export async function writeForm(
  request: FormRequest,
  folder: string,
): Promise<{ files: string[]; rows: number }> {
  const { commune, period, isWide } = request;
  const form = makeForm(request);
  const template = isWide ? formTexts.wideFileName : formTexts.fileName;
  const name = fillText(template, { slug: commune.slug, period });
  const files = new Map([
    [join(folder, `${name}.csv`), formCsv(form)],
    [join(folder, `${name}.xlsx`), await formXlsx(form, isWide)],
  ]);
  await writeNew(folder, files);
  return { files: [...files.keys()], rows: form.rows.length };
}
