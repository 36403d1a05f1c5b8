import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { summarize, type Problem } from '../support/problems.ts';
import { sitePages } from '../support/site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // How the bytes are laid out, which no reader meets.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-implicit-close': 'off',
    'long-title': 'off',
    // Older readers want the role spelled out where a list loses its marks (Safari).
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // Document keys ("462-qd-ttg") are anchors, and an id may begin with a digit in HTML.
    'valid-id': ['error', { relaxed: true }],
    // Pictures and scripts are our own files on our own server.
    'require-sri': 'off',
    // Document numbers hold together by CSS and NBSP; phone numbers here are offices'.
    'tel-non-breaking': 'off',
  },
});

/** Every page is parsed anew: a tenth of a second each, three times that on a busy machine. */
const ALL_PAGES = 600_000;

describe('The markup is valid', () => {
  it(
    'html-validate finds nothing on any page',
    async () => {
      const problems: Problem[] = [];
      for (const { html, file, address } of sitePages()) {
        const report = await validator.validateString(html, file);
        for (const { messages } of report.results) {
          problems.push(
            ...messages.map(({ ruleId, message, selector }) => ({
              place: `${address} ${selector ?? ''}`,
              problem: `${ruleId}: ${message}`,
            })),
          );
        }
      }
      expect(summarize(problems)).toEqual([]);
    },
    ALL_PAGES,
  );

  it('no link begins or ends with white space, which would be underlined and read as a part of it', () => {
    const problems: Problem[] = sitePages().flatMap(({ $, address }) =>
      $('a')
        .toArray()
        .map((link) => $(link).html() ?? '')
        .filter((html) => html !== html.trim())
        .map((html) => ({ place: address, problem: html.replaceAll(/\s+/gu, ' ') })),
    );
    expect(summarize(problems)).toEqual([]);
  });

  it('no sentence ends in a full stop and a colon', () => {
    const problems: Problem[] = sitePages().flatMap(({ $, address }) =>
      [
        ...$('main')
          .text()
          .matchAll(/\S+\.:\s/gu),
      ].map(([problem]) => ({
        place: address,
        problem,
      })),
    );
    expect(summarize(problems)).toEqual([]);
  });

  it('the check itself sees a mistake', async () => {
    const report = await validator.validateString(
      '<!doctype html><html lang="vi"><head><title>x</title></head><body><p><div></div></p></body></html>',
    );
    expect(report.valid).toBe(false);
  });
});
