import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filesNamed, jsonAt, textAt } from '../support/open-data.ts';
import { csvRecords } from '../support/tables.ts';

/** What of an SDMX-JSON structure message 2.0.0 a reader of our SDMX-CSV needs. */
const name = z.strictObject({ vi: z.string().min(1) });
const nameable = { name: z.string().min(1), names: name };
const artefact = {
  id: z.string().regex(/^[A-Za-z][\w-]*$/u),
  version: z.string().regex(/^\d+\.\d+$/u),
  agencyID: z.literal('CONG_THI_DUA'),
  ...nameable,
};
const representation = z.union([
  z.strictObject({ enumeration: z.string() }),
  z.strictObject({
    format: z.strictObject({
      dataType: z.enum(['String', 'Double', 'Integer', 'GregorianDay', 'ObservationalTimePeriod']),
    }),
  }),
]);
const component = z.object({
  id: z.string().regex(/^[A-Z_]+$/u),
  conceptIdentity: z.string(),
  localRepresentation: representation,
  usage: z.enum(['mandatory', 'optional']).default('mandatory'),
});
const code = z.object({
  id: z.string().regex(/^[\w@$-]+$/u),
  ...nameable,
  parent: z.string().optional(),
});
const messageSchema = z.object({
  meta: z.object({ id: z.string(), prepared: z.iso.datetime({ offset: true }) }),
  data: z.strictObject({
    dataflows: z.tuple([z.strictObject({ ...artefact, structure: z.string() })]),
    dataStructures: z.tuple([
      z.strictObject({
        ...artefact,
        dataStructureComponents: z.strictObject({
          dimensionList: z.object({ dimensions: z.array(component), timeDimension: component }),
          measureList: z.object({ measures: z.array(component) }),
          attributeList: z.object({ attributes: z.array(component) }),
        }),
      }),
    ]),
    conceptSchemes: z.tuple([
      z.strictObject({
        ...artefact,
        concepts: z.array(z.strictObject({ id: z.string(), ...nameable })),
      }),
    ]),
    codelists: z.array(z.strictObject({ ...artefact, codes: z.array(code).min(1) })),
  }),
});

const { data } = messageSchema.parse(jsonAt('du-lieu-mo/cau-truc-sdmx.json'));
const [flow] = data.dataflows;
const [structure] = data.dataStructures;
const [scheme] = data.conceptSchemes;
const { dimensionList, measureList, attributeList } = structure.dataStructureComponents;
const keys = [...dimensionList.dimensions, dimensionList.timeDimension];
const parts = [...keys, ...measureList.measures, ...attributeList.attributes];

const nameOf = ({ agencyID, id, version }: { agencyID: string; id: string; version: string }) =>
  `${agencyID}:${id}(${version})`;
const lists = new Map(
  data.codelists.map((list) => [
    `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${nameOf(list)}`,
    new Set(list.codes.map(({ id }) => id)),
  ]),
);

const forms = {
  String: /^/u,
  Double: /^-?\d+(?:\.\d+)?$/u,
  Integer: /^\d+$/u,
  GregorianDay: /^\d{4}-\d{2}-\d{2}$/u,
  ObservationalTimePeriod: /^\d{4}(?:-(?:S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/u,
};

/** Whether a cell holds what the structure says its column holds. */
function isValid(value: string, { localRepresentation: form, usage }: (typeof parts)[number]) {
  if (value === '') return usage === 'optional';
  return 'enumeration' in form
    ? lists.get(form.enumeration)?.has(value) === true
    : forms[form.format.dataType].test(value);
}

describe('The SDMX structure message', () => {
  it('holds everything it refers to', () => {
    expect(flow.structure).toBe(
      `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${nameOf(structure)}`,
    );
    const concepts = `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${nameOf(scheme)}`;
    expect(parts.map((part) => part.conceptIdentity)).toEqual(
      scheme.concepts.map(({ id }) => `${concepts}.${id}`),
    );
    const used = parts.flatMap(({ localRepresentation: form }) =>
      'enumeration' in form ? [form.enumeration] : [],
    );
    expect(used.sort()).toEqual([...lists.keys()].sort());
  });

  it('has each code once, and every parent among its codes', () => {
    for (const { codes } of data.codelists) {
      const own = codes.map(({ id }) => id);
      expect(new Set(own).size).toBe(own.length);
      expect(own).toEqual(
        expect.arrayContaining(codes.flatMap(({ parent }) => (parent ? [parent] : []))),
      );
    }
  });
});

describe.each(filesNamed(/so-lieu\.sdmx\.csv$/u))('%s', (file) => {
  const rows = csvRecords(textAt(`/${file}`));

  it('names the dataflow of the message, and has the columns it describes', () => {
    expect(new Set(rows.map((row) => row['STRUCTURE_ID']))).toEqual(new Set([nameOf(flow)]));
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        'STRUCTURE',
        'STRUCTURE_ID',
        'ACTION',
        ...parts.map(({ id }) => id),
      ]);
    }
  });

  it('holds codes and values of those kinds only, each key once', () => {
    const wrong = rows.flatMap((row, at) =>
      parts
        .filter((part) => !isValid(row[part.id] ?? '', part))
        .map(({ id }) => `row ${at + 2}, ${id}: "${row[id]}"`),
    );
    expect(wrong).toEqual([]);
    const found = rows.map((row) => keys.map(({ id }) => row[id]).join(' '));
    expect(new Set(found).size).toBe(rows.length);
  });
});
