import { mkdir, writeFile } from 'node:fs/promises';
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
import { fillText } from '../strings/cli.ts';
import { formTexts } from '../strings/forms.ts';
import { contextOfCommune } from './commune-figures.ts';
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

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/** Writes a file that must not be there yet: a form half filled in is somebody's work. */
async function writeNew(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
    return file;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    const words = code === 'EEXIST' ? formTexts.exists : formTexts.unwritable;
    throw new UserError(words.replace('{file}', file).replace('{folder}', folder));
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
  const files = [
    await writeNew(folder, `${name}.csv`, formCsv(form)),
    await writeNew(folder, `${name}.xlsx`, await formXlsx(form, isWide)),
  ];
  return { files, rows: form.rows.length };
}
