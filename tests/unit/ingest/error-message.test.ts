import { describe, expect, it } from 'vitest';
import { errorCellText } from '../../../src/ingest/error-message.ts';
import { problem, type Problem } from '../../../src/ingest/problem.ts';

const row = (changes: Partial<Problem> = {}): Problem => ({
  ...problem('SL106', { line: 3 }, null, { expected: 4 }),
  message: 'Thiếu ô',
  expected: 'mười ô',
  fix: 'điền thêm',
  ...changes,
});
const cell = (changes: Partial<Problem> = {}): Problem =>
  row({ code: 'SL203', column: 'D', header: 'gia_tri', guide: '/huong-dan/#sl203', ...changes });

describe('what the error column says about a row', () => {
  it('is all that there is to say, in one line', () => {
    expect(errorCellText([row()])).toBe('LỖI SL106: Thiếu ô. Cần ghi: mười ô. Cách sửa: điền thêm');
    expect(errorCellText([cell({ severity: 'warning' })])).toBe(
      'CẢNH BÁO SL203, cột D "gia_tri": Thiếu ô. Cần ghi: mười ô. Cách sửa: điền thêm',
    );
    expect(errorCellText([row(), cell()])).toBe(
      'LỖI SL106: Thiếu ô. Cần ghi: mười ô. Cách sửa: điền thêm | ' +
        'LỖI SL203, cột D "gia_tri": Thiếu ô. Cần ghi: mười ô. Cách sửa: điền thêm',
    );
  });

  it('names a column without a header by its letter alone', () => {
    for (const header of ['', null])
      expect(errorCellText([cell({ header })])).toMatch(/^LỖI SL203, cột D: Thiếu ô/u);
  });

  it('leaves out how to save, which is the same for every row, and nothing else', () => {
    const save = ', lưu (Ctrl+S), rồi chạy lại: npm run kiem-tra';
    expect(errorCellText([row({ fix: `điền thêm${save}` })])).toMatch(/Cách sửa: điền thêm$/u);
    expect(errorCellText([row({ fix: `điền${save}, xem lại` })])).toContain(`điền${save}, xem lại`);
  });

  it('holds no line break, which would move the rows below', () => {
    expect(errorCellText([row({ message: 'Thiếu\n\r\n ô', fix: 'điền thêm\n' })])).toBe(
      'LỖI SL106: Thiếu ô. Cần ghi: mười ô. Cách sửa: điền thêm',
    );
  });
});

describe('what would be a problem of its own when the copy is handed in', () => {
  it.each([
    ['a hidden sign', 'gia\u202Etri'],
    ['personal data', 'Lan 0912 999 777'],
    ['words in an old font', 'Soå huyeän'],
    ['more than Excel holds in a cell', 'x'.repeat(30_000)],
  ])('%s in the header leaves the header out', (_, header) => {
    expect(errorCellText([cell({ header })])).toBe(
      'LỖI SL203, cột D: Thiếu ô. Cách sửa: điền thêm',
    );
  });

  it('in the message leaves code, column and the section of the guide', () => {
    const message = 'Có số 0912 999 777';
    expect(errorCellText([cell({ message })])).toBe('LỖI SL203, cột D. Xem /huong-dan/#sl203');
    expect(errorCellText([row({ message })])).toBe('LỖI SL106. Xem /huong-dan/loi-so-lieu/#sl106');
  });
});

describe('a row with so many problems that Excel would cut the words', () => {
  const words = (count: number) => [row({ message: 'x'.repeat(count) }), cell()];
  const rest = errorCellText(words(1)).length - 1;

  it('has them all while 30,000 characters are enough', () => {
    expect(errorCellText(words(30_000 - rest))).toHaveLength(30_000);
  });

  it('has each in its shortest words beyond', () => {
    expect(errorCellText(words(30_000 - rest + 1))).toBe(
      'LỖI SL106. Xem /huong-dan/loi-so-lieu/#sl106 | LỖI SL203, cột D. Xem /huong-dan/#sl203',
    );
  });
});
