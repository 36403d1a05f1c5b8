import { describe, expect, it } from 'vitest';
import { tidyLinks } from '../../src/middleware.ts';

describe('White space just inside a link', () => {
  it.each([
    [
      '<p>xem <a href="/a/">\n  Kế hoạch\n</a>\n(cũ)</p>',
      '<p>xem  <a href="/a/">Kế hoạch</a> (cũ)</p>',
    ],
    ['<a href="/a/" title="1 > 0"> b </a>', ' <a href="/a/" title="1 > 0">b</a> '],
    ['<a href="/a/"> <b>c</b> d</a>, e', ' <a href="/a/"><b>c</b> d</a>, e'],
  ])('is moved outside, so that no space is lost: %j', (html, tidy) => {
    expect(tidyLinks(html)).toBe(tidy);
  });

  it.each([
    '<a>b</a>, c',
    '<abbr> b </abbr>',
    '<article> b </article>',
    '<a\nhref="/"><b> c </b></a>',
  ])('is all that is changed: %j', (html) => {
    expect(tidyLinks(html)).toBe(html);
  });
});
