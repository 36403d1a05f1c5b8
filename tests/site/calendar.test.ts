import { describe, expect, it } from 'vitest';
import { eventsOf, shownBy, type Shown } from '../support/calendar.ts';
import {
  communePath,
  communesInBuild,
  pageAt,
  plainSpaces,
  readSiteFile,
  siteFiles,
  siteOrigin,
  type Page,
} from '../support/site.ts';

const files = siteFiles().filter((file) => file.endsWith('.ics'));
const calendarPage = (path: string): Page => {
  const page = pageAt(`${path}lich/`);
  if (page === undefined) throw new Error(`No calendar page below ${path}`);
  return page;
};

/** What a calendar page lists, in the words of its file. */
function listed(
  { $ }: Page,
  prefix: string,
  lines = 'section section .timeline > li, .publications > li',
): Shown[] {
  return $(lines)
    .toArray()
    .map((line) => ({
      day: $(line).find('time').attr('datetime') ?? '',
      summary: `${prefix}${plainSpaces($(line).find('.tag').text())}: ${plainSpaces($(line).find('p:nth-of-type(2), > a').text())}`,
    }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.summary.localeCompare(b.summary));
}

describe('Calendars', () => {
  it('each commune has one, and the portal one of all', () => {
    const wanted = communesInBuild().map(({ slug }) => `${communePath(slug)}lich.ics`.slice(1));
    expect(files).toEqual([...new Set([...wanted, 'lich.ics'])].sort());
  });

  it('a page lists what its file holds, day for day', () => {
    for (const { slug, demo } of communesInBuild()) {
      const path = communePath(slug);
      const inFile = shownBy(readSiteFile(`${path}lich.ics`.slice(1)));
      const prefix = demo ? '[Dữ liệu minh họa] ' : '';
      expect(listed(calendarPage(path), prefix), slug).toEqual(
        inFile.map(({ day, summary }) => ({ day, summary: plainSpaces(summary) })),
      );
    }
  });

  it('the calendar of all lists the year to come of every commune, each line with its name', () => {
    const ofAll = listed(calendarPage('/'), '', 'section:has(#phia-truoc) .timeline > li');
    const many = communesInBuild().length > 1;
    const ofEach = communesInBuild().flatMap(({ slug, name, demo }) => {
      const whose = demo ? `Xã ${name} (Dữ liệu minh họa): ` : `Xã ${name}: `;
      const own = listed(
        calendarPage(communePath(slug)),
        '',
        'section:has(#phia-truoc) .timeline > li',
      );
      return own.map(({ day, summary }) => ({
        day,
        summary: many ? summary.replace(/: /u, `: ${whose}`) : summary,
      }));
    });
    const lines = (all: readonly Shown[]) =>
      all.map(({ day, summary }) => `${day} ${summary}`).sort();
    expect(lines(ofAll)).toEqual(lines(ofEach));
  });

  it('the calendar of all leads to that of each commune, and says when its next day is', () => {
    for (const { slug } of communesInBuild()) {
      const own = calendarPage(communePath(slug)).$('main .card time').first().text();
      const entry = calendarPage('/').$(`.places a[href="${communePath(slug)}lich/"]`);
      const isShown = entry.length > 0 || communePath(slug) === '/';
      expect(isShown, slug).toBe(true);
      if (entry.length > 0) expect(entry.parent().text()).toContain(`Hạn gần nhất: ${own}`);
    }
  });

  it('no file holds the same on the same day twice, and none goes beyond 2031', () => {
    for (const file of files) {
      const all = shownBy(readSiteFile(file)).map(({ day, summary }) => `${day} ${summary}`);
      expect(new Set(all).size, file).toBe(all.length);
      expect(
        all.filter((one) => one >= '2031-04'),
        file,
      ).toEqual([]);
      const uids = eventsOf(readSiteFile(file)).map(({ uid }) => uid);
      expect(new Set(uids).size, file).toBe(uids.length);
    }
  });

  it('every event leads to a clause or to published figures of this build', () => {
    for (const file of files) {
      for (const event of eventsOf(readSiteFile(file))) {
        const url = new URL(String(event.component.getFirstPropertyValue('url')));
        expect(url.origin).toBe(siteOrigin);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const page = pageAt(url.pathname);
        const isPublication = /\/so-lieu\/ky\/[^/]+\/v\d+\/$/u.test(url.pathname);
        const target = isPublication ? 'h1' : `[id="${anchor}"]`;
        expect(page?.$(target).length, url.href).toBe(1);
      }
    }
  });

  it('stands in the header of every page of a commune, without leaving it', () => {
    for (const { slug } of communesInBuild()) {
      const home = pageAt(communePath(slug));
      const links = home?.$(`.header a[href="${communePath(slug)}lich/"]`).length;
      expect(links, slug).toBe(1);
    }
  });

  it('says how to follow it, by an address of this site', () => {
    for (const { slug } of communesInBuild()) {
      const path = communePath(slug);
      const { $ } = calendarPage(path);
      const whole = `${siteOrigin}${path}lich.ics`;
      expect($(`a[href="${whole.replace('https:', 'webcal:')}"]`).length, slug).toBe(1);
      expect($('main').text()).toContain(whole);
    }
  });
});
