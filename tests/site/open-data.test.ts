import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { filesNamed, jsonAt, licenceOf } from '../support/open-data.ts';
import {
  communePath,
  communesInBuild,
  pageAt,
  siteFiles,
  sitePages,
  visibleText,
} from '../support/site.ts';

type Linked = Record<string, unknown>;
const addressOf = (file: string) => `/${file}`;

/** The site addresses a value names, however deep, each once. */
function pathsIn(value: unknown): string[] {
  const found = JSON.stringify(value).match(/(?<=")\/[^"\s]*(?=")/gu) ?? [];
  return [...new Set(found)].map((path) => path.replace(/#.*$/u, ''));
}

const isThere = (path: string) =>
  siteFiles().includes(path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));

describe('JSON documents', () => {
  // Formats are told by patterns too; the schema's own titles and descriptions are no rules.
  const ajv = new Ajv2020({ strict: true, validateFormats: false, allErrors: true });
  for (const file of filesNamed(/^du-lieu-mo\/(?:chi-tieu|ky|so-lieu)\.schema\.json$/u)) {
    ajv.addSchema(jsonAt(file) as AnySchema);
  }
  const documents = filesNamed(/(?:^|\/)so-lieu(?:\/[a-z]+-\d+|\/ky\/[^/]+\/v\d+)?\.json$/u);

  it('follow the schema they name', () => {
    const problems = documents.flatMap((file) => {
      const document = jsonAt(file) as { $schema: string };
      const validate = ajv.getSchema(document.$schema);
      if (validate === undefined) return [`${file}: no schema ${document.$schema}`];
      return validate(document) === true ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(problems).toEqual([]);
    expect(documents.length).toBeGreaterThanOrEqual(communesInBuild().length);
  });

  it('name only addresses that are there', () => {
    const dead = documents.flatMap((file) =>
      pathsIn(jsonAt(file))
        .filter((path) => !isThere(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(dead).toEqual([]);
  });

  it('say whose they are, whether that commune is real, and under which licence', () => {
    for (const { slug, name, demo } of communesInBuild()) {
      const path = communePath(slug);
      const own = documents.filter((file) => addressOf(file).startsWith(`${path}so-lieu`));
      expect(own.length, slug).toBeGreaterThan(0);
      for (const file of own) {
        const { xa, giay_phep } = jsonAt(file) as { xa: Linked; giay_phep: Linked | null };
        expect(xa, file).toMatchObject({ ten: name, minh_hoa: demo });
        expect(giay_phep?.['url'] ?? null, file).toBe(licenceOf(slug));
      }
    }
  });

  it('a document with a number as text, or with something more, is refused by its schema', () => {
    const [file = ''] = documents;
    const document = jsonAt(file) as { $schema: string; xa: Linked };
    const validate = ajv.getSchema(document.$schema);
    expect(validate?.({ ...document, them: 1 })).toBe(false);
    expect(validate?.({ ...document, xa: { ...document.xa, minh_hoa: 'true' } })).toBe(false);
  });
});

describe('A licence', () => {
  it('is told where the commune names one, and said to be open where it does not', () => {
    for (const { slug } of communesInBuild()) {
      const page = pageAt(`${communePath(slug)}du-lieu-mo/`);
      const licence = licenceOf(slug);
      if (page === undefined) throw new Error(`${slug}: no page of open data`);
      const links = page.$('a[rel="license"]').map((_, one) => page.$(one).attr('href'));
      expect(links.get(), slug).toEqual(licence === null ? [] : [licence]);
      expect(visibleText(page).includes('Xã chưa nêu giấy phép'), slug).toBe(licence === null);
    }
  });

  it('is in structured data of a dataset only where the commune names one', () => {
    const sets = sitePages().flatMap(({ address, $ }) => {
      const data = JSON.parse($('script[type="application/ld+json"]').text() || '{}') as Linked;
      return data['@type'] === 'Dataset' ? [{ address, data }] : [];
    });
    for (const { address, data } of sets) {
      const owner = communesInBuild().find(({ slug }) => address.startsWith(communePath(slug)));
      expect(data['license'] ?? null, address).toBe(licenceOf(owner?.slug ?? ''));
      expect(data['distribution'], address).toHaveLength(2);
    }
    const isDemoThere = communesInBuild().some(({ demo }) => demo);
    expect(sets.length).toBeGreaterThanOrEqual(isDemoThere ? 20 : 0);
  });
});
