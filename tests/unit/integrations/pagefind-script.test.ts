import { describe, expect, it } from 'vitest';
import { outspoken } from '../../../src/integrations/pagefind-script.ts';

describe("Pagefind's script", () => {
  it('is not changed blindly: another version stops the build', () => {
    expect(() => outspoken('const pagefind_version="9";')).toThrow('pagefind.js: one');
  });
});
