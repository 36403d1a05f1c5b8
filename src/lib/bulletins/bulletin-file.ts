import tokens from '../../styles/tokens.css?raw';
import styles from '../../styles/bulletin.css?raw';
import { bulletinWords } from '../../strings/bulletins.ts';
import { site as siteWords } from '../../strings/site.ts';
import { asOf } from '../as-of.ts';
import type { CommuneContent } from '../collections.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { longDay } from '../format.ts';
import { absolute, communeUrl } from '../urls.ts';
import { bulletinParts, type BulletinPart } from './bulletin-parts.ts';
import { html, type Html } from './html.ts';
import type { BulletinIssue } from './issues.ts';
import { smallPicture } from './small-picture.ts';

/** Largest bulletin in bytes: one that a group of phones on 3G fetches without a thought. */
const MOST_BYTES = 300_000;
/** Room for pictures beside a margin, and the most that one of them takes. */
const MARGIN = 5_000;
const PICTURE_MOST = 45_000;
/** A bulletin of fewer parts than these is seen through without a list of them. */
const FEWEST_LISTED = 4;

/** It stands alone, so its style is in it; it runs nothing and asks for nothing. */
const POLICY =
  "default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none'";

const bytesOf = ({ markup }: Html) => Buffer.byteLength(markup);

/** The id of a part by its place, led to from the contents. */
const partId = (place: number) => `phan-${place + 1}`;

function partHtml(
  { title, url, under, body }: BulletinPart,
  place: number,
  picture: Html | null,
): Html {
  return html`<article id="${partId(place)}">
    <h2>${title}</h2>
    ${under === '' ? null : html`<p class="under">${under}</p>`} ${picture} ${body}
    ${url === null ? null : html`<p><a href="${url}">${bulletinWords.readOn}</a></p>`}
  </article>`;
}

/** What a long bulletin holds, on top of it. */
function contentsHtml(parts: readonly BulletinPart[]): Html | null {
  if (parts.length < FEWEST_LISTED) return null;
  const lines = parts.map(({ title }, place) => {
    return html`<li><a href="#${partId(place)}">${title}</a></li>`;
  });
  return html`<nav aria-labelledby="trong-ban-tin">
    <h2 id="trong-ban-tin">${bulletinWords.contents}</h2>
    <ul>
      ${lines}
    </ul>
  </nav>`;
}

/** The pictures of some parts, together no larger than `room` bytes; one that has no room is left out. */
async function picturesOf(parts: readonly BulletinPart[], room: number): Promise<(Html | null)[]> {
  const count = parts.filter(({ picture }) => picture !== null).length;
  const most = Math.min(PICTURE_MOST, Math.floor(room / Math.max(count, 1)));
  return await Promise.all(
    parts.map(async ({ picture }) => {
      if (picture === null) return null;
      const small = await smallPicture(picture.path, most - picture.alt.length * 4);
      if (small === null) return null;
      const { src, width, height } = small;
      return html`<img src="${src}" width="${width}" height="${height}" alt="${picture.alt}" />`;
    }),
  );
}

/** Parts that fit with their text, and those that are only named. */
function fitting(parts: readonly BulletinPart[], room: number) {
  let left = room;
  const first = parts.findIndex((part, place) => {
    left -= bytesOf(partHtml(part, place, null));
    return left < 0;
  });
  const end = first === -1 ? parts.length : first;
  return { shown: parts.slice(0, end), named: parts.slice(end) };
}

function moreHtml(parts: readonly BulletinPart[]): Html | null {
  if (parts.length === 0) return null;
  const lines = parts.map(({ title, url }) =>
    url === null ? html`<li>${title}</li>` : html`<li><a href="${url}">${title}</a></li>`,
  );
  return html`<h2>${bulletinWords.more}</h2>
    <ul>
      ${lines}
    </ul>`;
}

function footHtml(issue: BulletinIssue, here: CommuneContent, site: URL | undefined): Html {
  const { slug, publisher, contacts } = here.commune;
  const figures =
    issue.kind === 'period' &&
    html`<p>
      <a href="${absolute(periodUrl(slug, issue.snapshot.manifest.period), site)}"
        >${bulletinWords.seeAll}</a
      >
    </p>`;
  const lines = contacts.map(({ unit, role, phone }) => {
    return html`<li>${[unit, role, phone].filter(Boolean).join('. ')}</li>`;
  });
  return html`<footer>
    ${figures === false ? null : figures}
    <p><a href="${absolute(communeUrl(slug), site)}">${bulletinWords.seeCommune}</a></p>
    ${
      lines.length === 0
        ? null
        : html`<h2>${bulletinWords.contacts}</h2>
            <ul>
              ${lines}
            </ul>`
    }
    <p>${bulletinWords.offline}</p>
    <p>${bulletinWords.madeOn(publisher, longDay(asOf))}</p>
  </footer>`;
}

/** The whole file around what it tells. */
function documentHtml(
  issue: BulletinIssue,
  here: CommuneContent,
  site: URL | undefined,
  told: Html,
): Html {
  const { name, province, demo } = here.commune;
  const title = siteWords.titleOfCommune(issue.title, name);
  const viewport = 'width=device-width, initial-scale=1';
  const mark = html`<p class="mark">
    <strong>${siteWords.demoMark}.</strong> ${siteWords.demoText}
  </p>`;
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content="${POLICY}" />
        <meta name="viewport" content="${viewport}" />
        <meta name="robots" content="noindex" />
        <title>${demo ? `[${siteWords.demoMark}] ${title}` : title}</title>
        ${{ markup: `<style>${tokens}${styles}</style>` }}
      </head>
      <body>
        ${demo ? mark : null}
        <main>
          <header>
            <p>${siteWords.communeOf(name, province.name)}</p>
            <h1>${issue.title}</h1>
            <p>${issue.covers}</p>
          </header>
          ${told}
        </main>
        ${footHtml(issue, here, site)}
      </body>
    </html> `;
}

async function makeFile(
  issue: BulletinIssue,
  here: CommuneContent,
  site: URL | undefined,
): Promise<string> {
  const parts = bulletinParts(issue, here, site);
  const around = (...told: readonly (Html | null)[]) =>
    bytesOf(documentHtml(issue, here, site, html`${told.filter((one) => one !== null)}`));
  const least = MOST_BYTES - MARGIN - around(contentsHtml(parts), moreHtml(parts));
  const { shown, named } = fitting(parts, least);
  const [contents, more] = [contentsHtml(shown), moreHtml(named)];
  const texts = shown.map((part, place) => partHtml(part, place, null));
  const room = MOST_BYTES - MARGIN - around(contents, ...texts, more);
  const pictures = await picturesOf(shown, room);
  const articles = shown.map((part, place) => partHtml(part, place, pictures[place] ?? null));
  const { markup } = documentHtml(issue, here, site, html`${contents} ${articles} ${more}`);
  if (Buffer.byteLength(markup) > MOST_BYTES) throw new Error(`${issue.slug} is too large`);
  return markup;
}

const made = new WeakMap<BulletinIssue, Promise<string>>();

/**
 * A bulletin as one HTML file of at most 300 kB: text, style and small pictures in it, no script,
 * nothing asked for. Stories for whose text there is no room are named with their address.
 */
export function bulletinFile(
  issue: BulletinIssue,
  here: CommuneContent,
  site: URL | undefined,
): Promise<string> {
  const known = made.get(issue);
  if (known !== undefined) return known;
  const file = makeFile(issue, here, site);
  made.set(issue, file);
  return file;
}
