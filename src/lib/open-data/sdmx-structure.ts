import { sdmxWords } from '../../strings/sdmx.ts';
import { asOf } from '../as-of.ts';
import type { Content } from '../collections.ts';
import { sdmxCodes, type Code } from './sdmx-codes.ts';
import { components, type CodelistId, type Component } from './sdmx-components.ts';

const AGENCY = 'CONG_THI_DUA';
/** Of two parts: the lists grow with villages and indicators, which SDMX forbids of versions of three parts. */
const VERSION = '1.0';
const ids = {
  dataflow: 'DF_SO_LIEU',
  dataStructure: 'DSD_SO_LIEU',
  concepts: 'CS_SO_LIEU',
} as const;
const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';

const artefact = (id: string) => `${AGENCY}:${id}(${VERSION})`;
const urn = (kind: string, id: string) => `urn:sdmx:org.sdmx.infomodel.${kind}=${artefact(id)}`;

/** The dataflow every row of our SDMX-CSV names. */
export const DATAFLOW = artefact(ids.dataflow);

const named = (name: string) => ({ name, names: { vi: name } });
const maintained = (id: string, name: string) => ({
  id,
  version: VERSION,
  agencyID: AGENCY,
  ...named(name),
});

function codelist(id: CodelistId, codes: readonly Code[]) {
  return {
    ...maintained(id, sdmxWords.lists[id]),
    codes: codes.map(({ id: code, name, description, parent }) => ({
      id: code,
      ...named(name),
      ...(description !== undefined && { description, descriptions: { vi: description } }),
      ...(parent !== undefined && { parent }),
    })),
  };
}

function component({ id, values }: Component) {
  return {
    id,
    conceptIdentity: `${urn('conceptscheme.Concept', ids.concepts)}.${id}`,
    localRepresentation:
      'list' in values
        ? { enumeration: urn('codelist.Codelist', values.list) }
        : { format: { dataType: values.type } },
  };
}

const withRole = (role: Component['role']) => components.filter((one) => one.role === role);
const usage = ({ isRequired }: Component) => (isRequired ? 'mandatory' : 'optional');

function dataStructure() {
  const [time] = withRole('time');
  return {
    ...maintained(ids.dataStructure, sdmxWords.dataStructure),
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: withRole('dimension').map((one, position) => ({ ...component(one), position })),
        timeDimension: time && component(time),
      },
      measureList: {
        id: 'MeasureDescriptor',
        measures: withRole('measure').map((one) => ({ ...component(one), usage: usage(one) })),
      },
      attributeList: {
        id: 'AttributeDescriptor',
        attributes: withRole('attribute').map((one) => ({
          ...component(one),
          usage: usage(one),
          attributeRelationship: { observation: {} },
        })),
      },
    },
  };
}

/**
 * The structure message that SDMX-CSV refers to: dataflow, data structure, concepts, and the codes of this site.
 * Source: SDMX-JSON structure message 2.0.0 (for SDMX 3.0), SDMX technical working group.
 */
export function sdmxStructure(content: Content) {
  const codes = sdmxCodes(content);
  return {
    meta: {
      schema: SCHEMA,
      id: ids.dataStructure,
      test: false,
      prepared: `${asOf}T00:00:00+07:00`,
      contentLanguages: ['vi'],
      ...named(sdmxWords.message),
      sender: { id: AGENCY },
    },
    data: {
      dataflows: [
        {
          ...maintained(ids.dataflow, sdmxWords.dataflow),
          structure: urn('datastructure.DataStructure', ids.dataStructure),
        },
      ],
      dataStructures: [dataStructure()],
      conceptSchemes: [
        {
          ...maintained(ids.concepts, sdmxWords.conceptScheme),
          concepts: components.map(({ id }) => ({ id, ...named(sdmxWords.concepts[id]) })),
        },
      ],
      codelists: (Object.keys(codes) as CodelistId[]).map((id) => codelist(id, codes[id])),
    },
  };
}
