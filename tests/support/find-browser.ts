import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installPackages, mayInstall } from './debian.ts';

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

function installed(): string | null {
  const own = chromium.executablePath();
  return [own, ...SYSTEM_BROWSERS].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Program of a Chromium browser: the variable CHROMIUM_PATH, then Playwright's own, then the
 * system's; as root on Debian the package is installed. Otherwise throws with the command to run.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", which is not there.`);
  }
  const found = installed();
  if (found !== null) return found;
  if (mayInstall()) installPackages('chromium');
  const afterwards = installed();
  if (afterwards === null) throw new Error(HOW_TO_GET_ONE);
  return afterwards;
}
