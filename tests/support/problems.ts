import { sitePages, type Page } from './site.ts';

export type Problem = { place: string; problem: string };

const SHOWN_PLACES = 3;

/** One line for each kind of problem, with how often it is there and where first: readable when a fault is on every page. */
export function summarize(problems: readonly Problem[]): string[] {
  const places = new Map<string, string[]>();
  for (const { place, problem } of problems) {
    places.set(problem, [...(places.get(problem) ?? []), place]);
  }
  return [...places].map(([problem, all]) => {
    const shown = all.slice(0, SHOWN_PLACES).join(', ');
    const more = all.length > SHOWN_PLACES ? ` and ${all.length - SHOWN_PLACES} more` : '';
    return `${problem} [${shown}${more}]`;
  });
}

/** Runs one check over every page; what it complains about comes back as lines that name the pages. */
export function onEveryPage(check: (page: Page) => readonly string[]): string[] {
  return summarize(
    sitePages().flatMap((page) => check(page).map((problem) => ({ place: page.address, problem }))),
  );
}
