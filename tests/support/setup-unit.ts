import './setup-console.ts';
import { afterEach, beforeEach, vi } from 'vitest';

/** Unit tests live on one fixed day, after the third quarter of 2026. */
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T08:00:00+07:00'), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});
