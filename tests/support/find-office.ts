import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installPackages, mayInstall } from './debian.ts';

const PLACES = [
  '/usr/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const PACKAGES = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];

const HOW_TO_GET_IT =
  'No LibreOffice with Calc and Writer found for the tests of downloads. Install it and run again:\n' +
  `  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}\n` +
  '  elsewhere:       install LibreOffice, or set SOFFICE_PATH to its program soffice';

/** Debian has Calc and Writer in packages of their own; what each brings lies beside the program. */
function isWhole(program: string): boolean {
  const folder = dirname(realpathSync(program));
  const isDebian = existsSync('/usr/bin/apt-get') && folder.startsWith('/usr/lib/');
  return !isDebian || ['libsclo.so', 'libswlo.so'].every((name) => existsSync(join(folder, name)));
}

function installed(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((part) => join(part, 'soffice'));
  return [...onPath, ...PLACES].find((path) => existsSync(path) && isWhole(path)) ?? null;
}

/**
 * LibreOffice's program: the variable SOFFICE_PATH, then the path and the usual places; as root on
 * Debian its packages are installed. Otherwise throws with the command to run.
 */
export function findOffice(): string {
  const named = process.env['SOFFICE_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`SOFFICE_PATH names "${named}", which is not there.`);
  }
  const found = installed();
  if (found !== null) return found;
  if (mayInstall()) installPackages(...PACKAGES);
  const afterwards = installed();
  if (afterwards === null) throw new Error(HOW_TO_GET_IT);
  return afterwards;
}
