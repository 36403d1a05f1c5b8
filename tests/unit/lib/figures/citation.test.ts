import { describe, expect, it } from 'vitest';
import { citationText } from '../../../../src/lib/figures/citation.ts';

const manifest = { version: 2, publishedAt: '2026-10-15T08:00:00+07:00' };
const publisher = 'Ủy ban nhân dân xã Diễn Châu';

describe('a citation', () => {
  it('names publisher, matter, version and day', () => {
    expect(citationText('Số liệu Quý III/2026', manifest, { publisher, demo: false })).toBe(
      'Ủy ban nhân dân xã Diễn Châu. Số liệu Quý III/2026, bản 2, công bố 15/10/2026.',
    );
  });

  it('of a fictional commune says so', () => {
    expect(citationText('Số liệu', manifest, { publisher, demo: true })).toContain(
      'Số liệu (Dữ liệu minh họa), bản 2',
    );
  });
});
