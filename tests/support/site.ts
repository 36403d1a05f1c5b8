import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { parse } from 'yaml';

/** One built page, read and parsed once per test file. */
export type Page = {
  /** Where people find it: `/son-duong/`, or `/404.html`. */
  address: string;
  /** Path below the built folder. */
  file: string;
  html: string;
  $: CheerioAPI;
};

const out = process.env['PORTAL_OUT'] ?? 'dist';

/** Address of the published site, as canonical links and feeds name it. */
export const siteOrigin = process.env['PORTAL_SITE'] ?? 'https://thi-dua.example.vn';

/** The folder under test; a missing build is an error, never a skip. */
export function outFolder(): string {
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(
      `No built site in "${out}". Run "npm run build" first, or name its folder in PORTAL_OUT.`,
    );
  }
  return out;
}

let files: string[] | undefined;

/** Every file of the build, below its folder, with forward slashes, in order. */
export function siteFiles(): string[] {
  files ??= readdirSync(outFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out).length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
  return files;
}

export function readSiteFile(path: string): string {
  return readFileSync(join(outFolder(), path), 'utf8');
}

function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}

/** Whether a page stands in a frame of other sites: it has no header, no navigation, no address to share. */
export function isEmbed({ address }: { address: string }): boolean {
  return /\/nhung\/[^/]+\/$/u.test(address);
}

let pages: Page[] | undefined;

/** Whether a file is a bulletin: it stands alone on a phone, apart from the site and its policy. */
export function isBulletin(file: string): boolean {
  return file.endsWith('/ban-tin.html');
}

/** Every HTML page of the build (Pagefind's own files and bulletins are not pages). */
export function sitePages(): readonly Page[] {
  pages ??= siteFiles()
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/') && !isBulletin(file))
    .map((file) => {
      const html = readSiteFile(file);
      return { address: addressOf(file), file, html, $: load(html) };
    });
  return pages;
}

/** The page at an address of this build, or undefined. */
export function pageAt(address: string): Page | undefined {
  return sitePages().find((page) => page.address === address);
}

/** Elements whose text runs on in the line. */
const INLINE =
  'a, abbr, b, bdi, cite, code, data, em, i, mark, q, s, small, span, strong, sub, sup, time, wbr';

/** What a person can read on a page: text of the body without scripts and styles, white space and NBSP as one space. */
export function visibleText({ html }: Page): string {
  const $ = load(html);
  $('script, style, template, noscript').remove();
  // Neighbouring blocks and cells are apart on the screen; their text must not run together.
  $('body *').not(INLINE).after(' ');
  return plainSpaces($('body').text());
}

/** NFC with every run of white space, NBSP included, as one space. */
export function plainSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim();
}

type Commune = { slug: string; name: string; demo: boolean };

/** Communes of the content tree that this build publishes. */
export function communesInBuild(): readonly Commune[] {
  const only = process.env['PORTAL_XA'] ?? '';
  const withDemo = process.env['PORTAL_DEMO'] !== '0';
  const all = readdirSync('content/xa').map((slug): Commune => {
    const data = parse(readFileSync(`content/xa/${slug}/xa.yaml`, 'utf8')) as {
      name: string;
      demo?: boolean;
    };
    return { slug, name: data.name, demo: data.demo ?? false };
  });
  if (only !== '') return all.filter(({ slug }) => slug === only);
  return all.filter(({ demo }) => withDemo || !demo);
}

/** Whether this build holds all content, the demo commune among it. */
export function isWholeContent(): boolean {
  const all = readdirSync('content/xa');
  return communesInBuild().length === all.length;
}

/** The path a commune's pages begin with in this build: `/son-duong/`, or `/` on the site of one commune. */
export function communePath(slug: string): string {
  return (process.env['PORTAL_XA'] ?? '') === '' ? `/${slug}/` : '/';
}
