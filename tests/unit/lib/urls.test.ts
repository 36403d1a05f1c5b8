import { afterEach, describe, expect, it, vi } from 'vitest';
import { indicatorIdSchema } from '../../../src/domain/target.ts';

/** The addresses as a build with this PORTAL_XA makes them. */
async function urlsOf(only: string) {
  vi.resetModules();
  vi.stubEnv('PORTAL_XA', only);
  const [pages, figures] = await Promise.all([
    import('../../../src/lib/urls.ts'),
    import('../../../src/lib/figures/figure-urls.ts'),
  ]);
  return { ...pages, ...figures };
}

describe('addresses', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('begin with the commune where a build has several', async () => {
    const urls = await urlsOf('');
    expect(urls.communeUrl('son-duong')).toBe('/son-duong/');
    expect(urls.planUrl('son-duong', '2026-2030', 'VI.10-4')).toBe(
      '/son-duong/ke-hoach/2026-2030/#muc-vi-10-gach-4',
    );
    expect(urls.periodUrl('xa', '2026-Q2', 2)).toBe('/xa/so-lieu/ky/2026-q2/v2/');
    expect(urls.sectionUrl('mo-hinh', null)).toBe('/mo-hinh/');
  });

  it('lose that part on the site of one commune', async () => {
    const urls = await urlsOf('son-duong');
    expect(urls.communeUrl('son-duong')).toBe('/');
    expect(urls.villageUrl('son-duong', 'thon-dong')).toBe('/thon/thon-dong/');
    expect(urls.feedUrl('son-duong')).toBe('/rss.xml');
  });

  it('of an indicator never are those of the other pages among the figures', () => {
    for (const word of ['so-sanh', 'ky', 'loc']) {
      expect(indicatorIdSchema.safeParse(word.toUpperCase()).success).toBe(false);
    }
    expect(indicatorIdSchema.safeParse('CDS-01').success).toBe(true);
  });

  it('of the comparison page begin with an indicator where one is given', async () => {
    const { compareUrl } = await urlsOf('');
    expect(compareUrl('xa')).toBe('/xa/so-lieu/so-sanh/');
    expect(compareUrl('xa', 'CDS-01')).toBe('/xa/so-lieu/so-sanh/?chi-tieu=cds-01');
  });
});
