import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { reportDocx } from '../../../../src/lib/reports/report-docx.ts';
import { reportSheet } from '../../../../src/lib/reports/report-sheet.ts';
import { rowsOf, snapshot, source, withTargets } from './report-source.ts';

const sheet = reportSheet(source(snapshot), snapshot);

async function partsOf(of: typeof sheet): Promise<Record<string, string>> {
  const parts = unzipSync(await reportDocx(of));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the Word file of a report', () => {
  it('is the same bytes on another day and in another time zone', async () => {
    const first = await reportDocx(sheet);
    const zone = process.env['TZ'];
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    process.env['TZ'] = 'America/New_York';
    const second = await reportDocx(sheet);
    process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('is dated by the day of publication and signed by nobody', async () => {
    const { 'docProps/core.xml': properties = '' } = await partsOf(sheet);
    expect(properties.match(/2026-07-10T00:00:00Z/gu)).toHaveLength(2);
    expect(properties).not.toMatch(/Un-named/u);
  });

  it('holds a real table whose header row comes back on every page, and one row per target', async () => {
    const { 'word/document.xml': text = '' } = await partsOf(sheet);
    expect(text.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(text).not.toMatch(/<\/w:tbl><w:tbl>/u);
    const groups = sheet.tables.flatMap((table) => table.groups);
    // Header, groups, targets, and the row to sign in.
    expect(text.match(/<w:tr>|<w:tr /gu)).toHaveLength(
      1 + groups.length + rowsOf(sheet).length + 1,
    );
    for (const { cells } of rowsOf(sheet)) {
      for (const line of Object.values(cells).flat()) {
        expect(text).toContain(line.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
      }
    }
  });

  it('is A4 on its side in Times New Roman 13', async () => {
    const { 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = await partsOf(sheet);
    expect(text).toMatch(/<w:pgSz w:w="16837" w:h="11905" w:orient="landscape"/u);
    expect(styles).toContain('Times New Roman');
    expect(styles).toMatch(/<w:sz w:val="26"/u);
  });

  it('carries the mark of a fictional commune above every page', async () => {
    const headers = Object.entries(await partsOf(sheet)).filter(([name]) =>
      /^word\/header\d+\.xml$/u.test(name),
    );
    expect(headers).toHaveLength(2);
    for (const [, text] of headers) expect(text).toContain('Dữ liệu minh họa');
    const real = Object.values(await partsOf({ ...sheet, demo: null }));
    expect(real.filter((text) => text.includes('Dữ liệu minh họa'))).toEqual([]);
  });

  it('says so where the plan names no target', async () => {
    const none = withTargets(() => []);
    const { 'word/document.xml': text = '' } = await partsOf(reportSheet(source(none), none));
    expect(text).toContain('chưa nêu chỉ tiêu định lượng');
  });
});
