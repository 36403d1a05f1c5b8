import { readFile, stat } from 'node:fs/promises';
import { cliTexts, fillText } from '../../src/strings/cli.ts';
import { UserError } from '../../src/publish/user-error.ts';
import { MAX_BYTES } from '../../src/ingest/decode-text.ts';

/** Runs a command: its number becomes the exit code, wrong use is one line and exit 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Turns the complaint of `parseArgs` about an unknown or empty option into the usage line. */
export function tellUsage<Parsed>(usage: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const isUsage =
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS');
    throw isUsage ? new UserError(usage) : error;
  }
}

/** The one file a command works on. */
export function onlyFile(positionals: readonly string[], usage: string): string {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UserError(`${cliTexts.oneFile}\n${usage}`);
  return file;
}

/** The bytes of a file; of one that is too large only as many as it takes to refuse it. */
export async function readSubmitted(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    return size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : await readFile(file);
  } catch (error) {
    const isUnreadable = error instanceof Error && 'code' in error;
    throw isUnreadable ? new UserError(fillText(cliTexts.unreadable, { file })) : error;
  }
}
