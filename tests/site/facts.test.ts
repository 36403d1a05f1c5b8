import { describe, expect, it } from 'vitest';
import { planOf, problemWithFact, readFacts } from '../support/facts.ts';
import { communesInBuild, sitePages, visibleText } from '../support/site.ts';

const EACH = 25;
const TOGETHER = 150;

const present = communesInBuild()
  .map(({ slug }) => slug)
  .filter((slug) => slug in planOf);

describe('Every fact of the signed plans stands on the pages', () => {
  it(`each of the five lists holds at least ${EACH} facts, all at least ${TOGETHER}`, () => {
    const sizes = Object.keys(planOf).map(
      (slug) => [slug, new Set(readFacts(slug).map(({ text }) => text)).size] as const,
    );
    expect(sizes.filter(([, size]) => size < EACH)).toEqual([]);
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeGreaterThanOrEqual(TOGETHER);
  });

  it.each(present)('%s', (slug) => {
    const problems = readFacts(slug).flatMap((fact) => problemWithFact(slug, fact) ?? []);
    expect(problems).toEqual([]);
  });

  it.each(present)('%s, as a second reader found them', (slug) => {
    const facts = readFacts(slug, 'second-reading/');
    expect(facts.length).toBeGreaterThanOrEqual(8);
    expect(facts.flatMap((fact) => problemWithFact(slug, fact) ?? [])).toEqual([]);
  });

  it('nobody is named who did not sign', () => {
    const named = sitePages().filter((page) => visibleText(page).includes('Khuất Trần Trung'));
    expect(named.map(({ address }) => address)).toEqual([]);
  });

  it('a false fact, a wrong clause and a wrong page are found out', () => {
    for (const slug of present) {
      const [fact] = readFacts(slug);
      expect(fact).toBeDefined();
      if (fact === undefined) continue;
      expect(problemWithFact(slug, { ...fact, text: `${fact.text} 123,45 %` })).toContain(
        'does not say',
      );
      expect(problemWithFact(slug, { text: fact.text, clause: 'XV.9' })).not.toBeNull();
      expect(problemWithFact(slug, { ...fact, page: 'khong-co/' })).toContain('is not a page');
    }
  });
});
