/** Pagefind as it comes: pages of plain Vietnamese, its own index of them, and a page that asks it while people type. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../src/search/record.ts';

export const PLAIN_PAGE = '/pagefind-thuong/';
const FOLDER = 'pagefind-thuong';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function pageOf({ title, place, summary, text }: SearchRecord): string {
  const paragraphs = [place, summary, ...text.split('\n')].map((one) => `<p>${escaped(one)}</p>`);
  const heading = escaped(title);
  return `<!doctype html><html lang="vi"><title>${heading}</title><main><h1>${heading}</h1>${paragraphs.join('')}</main></html>`;
}

/** Waits as long after a key as the finder does, and shows what Pagefind gives with each of the first results. */
const searchPage = (debounce: number) => `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Pagefind</title>
<input type="search"><ol></ol>
<script type="module">
const box = document.querySelector('input');
let pagefind, waiting;
box.addEventListener('focus', () => { pagefind ??= import('./pagefind.js'); });
async function show() {
  const { results } = await (await pagefind).search(box.value);
  const found = await Promise.all(results.slice(0, 6).map((one) => one.data()));
  document.querySelector('ol').innerHTML = found.map(({ url, meta, excerpt }) =>
    '<li><a href="' + url + '">' + meta.title + '</a><p>' + excerpt + '</p></li>').join('');
}
box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, ${debounce}); });
</script></html>`;

/** Writes index and page into a site's folder. @param debounce milliseconds from the last key to the search */
export async function addPlainPagefind(
  site: string,
  records: readonly SearchRecord[],
  debounce: number,
): Promise<void> {
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('pagefind gave no index');
  for (const record of records) {
    const { errors } = await index.addHTMLFile({ url: record.url, content: pageOf(record) });
    if (errors.length > 0) throw new Error(`${record.url}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    const file = join(site, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
  writeFileSync(join(site, FOLDER, 'index.html'), searchPage(debounce));
}
