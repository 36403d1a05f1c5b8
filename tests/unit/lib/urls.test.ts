import { afterEach, describe, expect, it, vi } from 'vitest';

/** The addresses as a build with this PORTAL_XA makes them. */
async function urlsOf(only: string) {
  vi.resetModules();
  vi.stubEnv('PORTAL_XA', only);
  return import('../../../src/lib/urls.ts');
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
});
