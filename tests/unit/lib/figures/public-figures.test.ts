import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../../../../src/domain/indicator.ts';
import { listFiles, rawFiles, remadeFiles } from '../../../../src/lib/figures/offered-files.ts';
import { publicVersions } from '../../../../src/lib/figures/public-figures.ts';
import { buildWithdrawal } from '../../../../src/publish/build-version.ts';
import { sha256 } from '../../../../src/publish/hashing.ts';
import { build, commune, first, HASH, never, row, rules, second, show } from './small-figures.ts';

describe('a rate made from a small count', () => {
  const [shown] = show([build([row('thon-dong', 4, 56), row('thon-ha', 19, 45)])]);

  it('is not shown, with its parts and its note, and says so', () => {
    expect(shown?.observations[0]).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      status: 'Q',
      note: 'dưới 5, không công khai',
    });
    expect(shown?.observations[1]).toMatchObject({ value: (100 * 19) / 45, note: '19 người' });
  });

  it('is not in any file the site offers', () => {
    if (shown === undefined) throw new Error('no version');
    // Statuses of today leave small counts out themselves.
    expect(rawFiles(shown)).toEqual(['chi-tieu.json', 'trang-thai.json']);
    expect(JSON.stringify(shown.statuses)).not.toMatch(/7[.,]14|42[.,]22|4\/56/u);
    const remade = [...remadeFiles(shown).values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(remade[0]).toContain(
      'CDS-09,thon-dong,2026-Q2,,,,Q,Phiếu hỏi,,"dưới 5, không công khai"',
    );
    expect(remade[0]).toContain('CDS-09,thon-ha,2026-Q2,42.22222222222222,19,45,A,Phiếu hỏi');
    for (const text of remade) expect(text).not.toMatch(/7\.142|4\/56|\b4 người/u);
    const [figures] = remadeFiles(shown).values();
    expect(listFiles(shown)).toContainEqual(
      expect.objectContaining({
        name: 'so-lieu-cong-khai.csv',
        isOffered: true,
        sha256: sha256(figures ?? new Uint8Array()),
      }),
    );
  });

  it('cannot be tried out: hash and size of the withheld files are not told either', () => {
    const withheld = listFiles(shown ?? never()).filter(({ isOffered }) => !isOffered);
    expect(withheld).toEqual(
      expect.arrayContaining([
        { name: 'du-lieu-goc.csv', isOffered: false },
        { name: 'so-lieu.csv', isOffered: false },
      ]),
    );
  });

  it('leaves the judgement its word and takes its numbers', () => {
    const judged = shown?.statuses.statuses.filter(({ indicator }) => indicator === 'CDS-09') ?? [];
    expect(judged.length).toBeGreaterThan(0);
    for (const { value, numerator, denominator, suppressed, areas, sentence } of judged) {
      expect({ value, numerator, denominator, suppressed }).toEqual({
        value: null,
        numerator: null,
        denominator: null,
        suppressed: true,
      });
      expect(areas?.results.every((one) => one.value === null) ?? true).toBe(true);
      expect(sentence).not.toMatch(/7,14|4\/56|23\/101/u);
    }
  });
});

describe('what would give a small count away', () => {
  it('the other version of the period: the same figure is hidden in both, and in their list of changes', () => {
    const versions = show([first, second]);
    expect(versions.map(({ observations }) => observations[0]?.value)).toEqual([null, null]);
    const old = versions[0] ?? never();
    expect(rawFiles(old)).toEqual(['chi-tieu.json']);
    expect([...remadeFiles(old).keys()]).toEqual([
      'so-lieu-cong-khai.csv',
      'trang-thai-cong-khai.json',
    ]);
    const statuses = new TextDecoder().decode(remadeFiles(old).get('trang-thai-cong-khai.json'));
    expect(statuses).not.toMatch(/58[.,]4|59\/101|71[.,]4/u);
    expect(JSON.stringify(first.statuses)).toMatch(/58[.,]4|59\/101|71[.,]4/u);
    expect(versions[1]?.manifest.change?.figures).toMatchObject([
      { area: 'thon-dong', before: { value: null, status: 'Q' }, after: { value: null, note: 'dưới 5, không công khai' } },
    ]); // prettier-ignore
  });

  it('a later judgement that was held against the hidden figure', () => {
    const small = build([row('thon-dong', 4, 56), row('thon-ha', 19, 45)]);
    const [status] = first.statuses.statuses.filter(({ indicator }) => indicator === 'CDS-09');
    if (status === undefined) throw new Error('no status');
    const reference = { day: '2026-06-30', value: 71.4, period: '2026-Q2' };
    const later = {
      ...first,
      manifest: { ...first.manifest, period: '2026-Q3' },
      observations: [],
      statuses: { method: '2.0', statuses: [{ ...status, period: '2026-Q3', reference }] },
    };
    const shown = show([small, later])[1] ?? never();
    expect(shown.statuses.statuses[0]).toMatchObject({ reference: null, suppressed: true });
    expect(rawFiles(shown)).not.toContain('trang-thai.json');
    expect(rawFiles(shown)).not.toContain('manifest.json');
  });

  it("the commune's own figure beside the villages'", () => {
    const own = row(commune.code, 23, 101);
    const [shown] = show([build([row('thon-dong', 4, 56), row('thon-ha', 19, 45), own])]);
    expect(shown?.observations.map(({ value, note }) => [value === null, note])).toEqual([
      [true, 'dưới 5, không công khai'],
      [false, '19 người'],
      [true, 'không công khai vì có thôn số quá nhỏ'],
    ]);
  });

  it('the manifest of a withdrawal, which carries the hash of the one before', () => {
    const origin = {
      commune, period: '2026-Q2', publishedAt: '2026-07-11T08:00:00+07:00',
      publisher: commune.publisher, toolVersion: '0.1.0',
      previous: { version: 1, manifestHash: HASH },
    }; // prettier-ignore
    const { manifest } = buildWithdrawal(origin, 'Đang đối chiếu.');
    if (!('content' in manifest) || manifest.content !== 'withdrawal') throw new Error('kind');
    const small = build([row('thon-dong', 4, 56)]);
    const withdrawn = publicVersions([small, { manifest }], commune.code, rules)[1] ?? never();
    expect(rawFiles(withdrawn)).toEqual([]);
    const other = publicVersions([{ manifest }], commune.code, rules)[0] ?? never();
    expect(rawFiles(other)).toEqual(['manifest.json']);
  });

  it('a rule that was not there when the figure was published', () => {
    const then = build([row('thon-dong', 9, 56), row('thon-ha', 19, 45)]);
    const stricter = indicatorSchema.parse({ ...rules.get('CDS-09'), smallCountBelow: 10 });
    const [shown] = show([then], new Map([['CDS-09', stricter]]));
    expect(shown?.observations[0]?.note).toBe('dưới 10, không công khai');
  });
});

describe('figures without a small count', () => {
  it('are offered byte for byte, with their hashes', () => {
    const [shown] = show([build([row('thon-dong', 40, 56), row('thon-ha', 0, 45)])]);
    expect(shown?.withheld.size).toBe(0);
    expect(rawFiles(shown ?? never())).toEqual([
      'du-lieu-goc.csv',
      'so-lieu.csv',
      'chi-tieu.json',
      'trang-thai.json',
      'manifest.json',
    ]);
    expect(shown?.observations).toEqual(
      build([row('thon-dong', 40, 56), row('thon-ha', 0, 45)]).observations,
    );
  });

  it('that were not reported stay what they are', () => {
    const silent = { ...row('thon-dong', 4, 56), value: null, numerator: null, denominator: null, status: 'L' } as const; // prettier-ignore
    const [shown] = show([build([silent])]);
    expect(shown?.observations[0]).toEqual(silent);
  });
});
