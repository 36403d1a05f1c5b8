import { expect, test } from 'vitest';
import { contentProblemKinds } from '../../../src/content-tree/problem-kinds.ts';
import { contentProblemTexts } from '../../../src/strings/content-problems.ts';

/** Public names: a line here may be added, never changed or taken away. */
const published = `
ND001 syntax-error
ND002 front-matter-missing
ND003 unknown-place
ND004 unreadable-file
ND005 duplicate-key
ND010 missing-field
ND011 wrong-type
ND012 unknown-key
ND013 not-in-list
ND014 wrong-form
ND015 empty-value
ND016 out-of-range
ND017 impossible-date
ND018 number-unreadable
ND019 reserved-slug
ND020 id-not-file-name
ND021 commune-not-folder
ND022 duplicate-id
ND023 duplicate-commune-code
ND024 duplicate-village
ND025 village-name-clash
ND026 duplicate-target
ND027 duplicate-unit
ND028 duplicate-document-number
ND040 dangling-reference
ND041 village-of-other-commune
ND042 clause-not-in-plan
ND043 called-for-not-named
ND044 named-not-called-for
ND045 self-reference
ND046 picture-missing
ND047 picture-unused
ND060 other-commune-named
ND061 code-in-body
ND062 html-in-body
ND063 heading-clause-malformed
ND064 duplicate-heading
ND065 heading-level
ND066 empty-section
ND067 section-without-content
ND068 not-sayable
ND069 address-not-said
ND070 collection-empty
ND071 commune-without-plan
ND072 demo-code
ND080 outside-period
ND081 dates-reversed
ND090 mixed-number-form
ND091 other-number
ND092 wrong-system
`.trim();

const kinds = Object.entries(contentProblemKinds);

test('codes and names of problems stay what they are', () => {
  expect(kinds.map(([kind, { code }]) => `${code} ${kind}`).join('\n')).toBe(published);
});

test('no two kinds share a code', () => {
  expect(new Set(kinds.map(([, { code }]) => code)).size).toBe(kinds.length);
});

test('every kind has a title of its own', () => {
  expect(Object.keys(contentProblemTexts).sort()).toEqual(kinds.map(([kind]) => kind).sort());
  const titles = Object.values(contentProblemTexts).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
