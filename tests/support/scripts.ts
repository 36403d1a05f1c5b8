import { posix } from 'node:path';
import { readSiteFile, siteFiles, type Page } from './site.ts';

/** A message of Chart.js that no bundler shortens. */
const CHART_LIBRARY = "Failed to create chart: can't acquire context";
const STATIC = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;
const DYNAMIC = /import\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;

/** Built scripts that hold the chart library, as paths below the built folder. */
export function chartScripts(): string[] {
  return siteFiles().filter(
    (file) => file.endsWith('.js') && readSiteFile(file).includes(CHART_LIBRARY),
  );
}

function importsOf(file: string, pattern: RegExp): string[] {
  return [...readSiteFile(file).matchAll(pattern)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}

/** Scripts reached from some by imports of the given kinds, those themselves among them. */
function reach(files: readonly string[], patterns: readonly RegExp[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const pattern of patterns) for (const next of importsOf(file, pattern)) found.add(next);
  }
  return found;
}

/** The scripts of a page: those it begins with, and those it may ask for later. */
export function scriptsOf({ $ }: Page): { first: string[]; later: string[] } {
  const named = $('script[src], link[rel="modulepreload"]')
    .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
    .get()
    .map((address) => address.slice(1));
  const first = reach(named, [STATIC]);
  const all = reach(named, [STATIC, DYNAMIC]);
  return { first: [...first], later: [...all].filter((file) => !first.has(file)) };
}
