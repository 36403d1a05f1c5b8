import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installIfOffered, installPackages, mayInstall } from './debian.ts';

/** Chromium without its windows: the same pages in less than half of the time. */
const SHELL = 'chromium-headless-shell';
const SYSTEM_SHELL = `/usr/bin/${SHELL}`;

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HOW_TO_GET_ONE =
  'No Chromium found for the browser tests. Install one and run again:\n' +
  '  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium\n' +
  '  elsewhere:       install Chrome, or set CHROMIUM_PATH to the program of a Chromium browser';

/** What tests drive, or the whole browser that people use, for measuring. */
type Kind = 'light' | 'whole';

function installed(kind: Kind): string | null {
  const whole = [chromium.executablePath(), ...SYSTEM_BROWSERS];
  const places = kind === 'light' ? [SYSTEM_SHELL, ...whole] : whole;
  return places.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Program of a Chromium browser: the variable CHROMIUM_PATH, then the system's headless shell (if `kind` is
 * "light"), Playwright's own, the system's; as root on Debian what is missing is installed. Otherwise throws
 * with the command to run.
 */
export function findBrowser(kind: Kind = 'light'): string {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", which is not there.`);
  }
  const canInstall = mayInstall();
  if (kind === 'light' && canInstall && !existsSync(SYSTEM_SHELL)) installIfOffered(SHELL);
  const found = installed(kind);
  if (found !== null) return found;
  if (canInstall) installPackages('chromium');
  const afterwards = installed(kind);
  if (afterwards === null) throw new Error(HOW_TO_GET_ONE);
  return afterwards;
}
