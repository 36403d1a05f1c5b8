import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/base/static-server.ts';
import { findBrowser } from './find-browser.ts';
import { outFolder } from './site.ts';

declare module 'vitest' {
  // Vitest's own way to type provided values is to extend this interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** Origin of the built site, served on loopback. */
    origin: string;
    /** Where to connect to the one browser of this run. */
    browserEndpoint: string;
  }
}

/** Without these, Chromium tries to reach its maker's servers at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let stop = async (): Promise<void> => Promise.resolve();

/** Serves the built folder and starts one browser for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  const server = await serveFolder(outFolder(), 0);
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: QUIET });
  project.provide('origin', server.origin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  stop = async () => {
    await browser.close();
    await server.close();
  };
}

export async function teardown(): Promise<void> {
  await stop();
}
