import { readFile } from 'node:fs/promises';
import { MAX_BYTES } from '../../src/ingest/decode-text.ts';
import { diskCode, diskPath } from '../../src/publish/disk-error.ts';
import { readingFile } from '../../src/publish/file-source.ts';
import { UserError } from '../../src/publish/user-error.ts';
import { cliTexts } from '../../src/strings/cli.ts';
import { fillText } from '../../src/strings/fill-text.ts';
import { complain } from './output.ts';

/** What the disk answered, as one line for the person; null for any other error. */
function diskComplaint(error: unknown): string | null {
  const code = diskCode(error);
  if (code === null) return null;
  const path = diskPath(error);
  return fillText(cliTexts.diskProblem, { path: path === null ? '' : ` "${path}"`, code });
}

/** Runs a command: its number becomes the exit code, wrong use is one line and exit 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const message = error instanceof UserError ? error.message : diskComplaint(error);
    if (message === null) throw error;
    complain(`${message}\n`);
    process.exitCode = 2;
  }
}

/** What `parseArgs` complains about: the option it quotes, in our words. */
function complaint({ message, code }: Error & { code: unknown }): string {
  const option = /'(-[^' ]*|[^']*)/u.exec(message)?.[1] ?? '';
  const isValue = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
  return fillText(isValue ? cliTexts.noValue : cliTexts.badOption, { option });
}

/** An option given twice: which one was meant cannot be known. */
function findTwice(args: readonly string[]): string | undefined {
  const names = args.flatMap((arg) => /^--([a-z-]+)/u.exec(arg)?.[1] ?? []);
  return names.find((name, index) => names.indexOf(name) !== index);
}

/** Turns the complaint of `parseArgs` about an unknown or empty option into a line that names it, and the usage. */
export function tellUsage<Parsed>(usage: string, parse: () => Parsed): Parsed {
  const name = findTwice(process.argv.slice(2));
  if (name !== undefined) throw new UserError(`${fillText(cliTexts.twice, { name })}\n${usage}`);
  try {
    return parse();
  } catch (error) {
    const isUsage =
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS');
    throw isUsage ? new UserError(`${complaint(error)}\n${usage}`) : error;
  }
}

/** The one file a command works on. */
export function onlyFile(positionals: readonly string[], usage: string): string {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UserError(`${cliTexts.oneFile}\n${usage}`);
  return file;
}

/** The bytes of a file; of one that is too large only as many as it takes to refuse it. @throws UserError */
export function readSubmitted(file: string): Promise<Uint8Array> {
  return readingFile(file, ({ size }) =>
    size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFile(file),
  );
}
