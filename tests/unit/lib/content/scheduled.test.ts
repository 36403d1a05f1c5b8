import { afterEach, expect, test, vi } from 'vitest';
import { checkContentFolder } from '../../../../src/lib/content/check-content.ts';

const FOLDER = 'tests/fixtures/content/_valid';
/** Its one story is of 8 March 2026. */
const LINE = '1 tin hẹn đăng';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('The check says how many stories wait for their day, which is no mistake', async () => {
  vi.stubEnv('PORTAL_NGAY', '2026-03-07');
  const { scheduled, errors, report } = await checkContentFolder(FOLDER);
  expect([scheduled, errors]).toEqual([1, 0]);
  expect(report).toContain(LINE);
});

test('and nothing of it when none waits', async () => {
  vi.stubEnv('PORTAL_NGAY', '2026-03-08');
  const { scheduled, report } = await checkContentFolder(FOLDER);
  expect(scheduled).toBe(0);
  expect(report).not.toContain('hẹn đăng');
});
