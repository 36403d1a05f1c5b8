import { describe, expect, it } from 'vitest';
import { sniffMarkup } from '../../../src/ingest/sniff.ts';

describe('a text that is no table', () => {
  it.each([
    ['html', '\r\n  <!DOCTYPE html>\n'],
    ['html', '<HTML lang="vi">'],
    ['html', '<table border=1>'],
    ['html', '<meta charset="utf-8">'],
    ['xml', '<?xml version="1.0"?>'],
    ['xml', '<!-- Excel -->'],
    ['xml', '<ss:workbook xmlns="x">'],
    ['xml', '<workbook>'],
    ['xml', '<b>'],
    ['xml', '<div class="x">'],
    ['json', '{"rows": []}'],
    ['json', ' {\n  "rows": []}'],
    ['json', '{}'],
    ['json', '[ {"a": 1}]'],
    ['json', '[[1]]'],
    ['json', '["a"]'],
    ['json', '[]'],
  ])('is %s: %s', (format, text) => {
    expect(sniffMarkup(text)).toBe(format);
  });

  it.each([
    'ma_chi_tieu;gia_tri',
    'Biểu {"a"}',
    'Ghi chú <table>',
    'a <b>',
    '<5;3',
    '<<xã>>',
    '[1] Ghi chú',
    '{xã}',
    '<tables',
    `${' '.repeat(500)}<html>`,
  ])('is none of them: %s', (text) => {
    expect(sniffMarkup(text)).toBeNull();
  });
});
