import { afterEach, describe, expect, it, vi } from 'vitest';

const real = { slug: 'son-duong', demo: false };
const demo = { slug: 'xa-minh-hoa', demo: true };

/** Which of a real and a demo commune a build with these variables publishes. */
async function published(variables: Record<string, string>): Promise<boolean[]> {
  vi.resetModules();
  vi.stubEnv('PORTAL_XA', '');
  vi.stubEnv('PORTAL_DEMO', '');
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { isInScope } = await import('../../../src/lib/scope.ts');
  return [isInScope(real), isInScope(demo)];
}

describe('what a build publishes', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('is every commune unless told otherwise', async () => {
    expect(await published({})).toEqual([true, true]);
    expect(await published({ PORTAL_DEMO: '1' })).toEqual([true, true]);
  });

  it('leaves the demo commune out with PORTAL_DEMO=0', async () => {
    expect(await published({ PORTAL_DEMO: '0' })).toEqual([true, false]);
  });

  it('is one commune with PORTAL_XA', async () => {
    expect(await published({ PORTAL_XA: 'son-duong' })).toEqual([true, false]);
    expect(await published({ PORTAL_XA: 'xa-minh-hoa' })).toEqual([false, true]);
  });
});
