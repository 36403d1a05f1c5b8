import { describe, expect, it } from 'vitest';
import type { Village } from '../../../../src/domain/village.ts';
import { standingVillages } from '../../../../src/domain/commune.ts';
import { mergedVillages, otherNames } from '../../../../src/lib/villages/merged-villages.ts';

const village = (id: string, mergedInto?: string): Village => ({
  id,
  name: `tên ${id}`,
  kind: 'xom',
  aliases: [`cũ ${id}`],
  households: null,
  ...(mergedInto === undefined ? {} : { mergedInto }),
});
const ids = (villages: readonly Village[]) => villages.map(({ id }) => id);

describe('villages that were merged', () => {
  const five = village('xom-5');
  const commune = {
    villages: [village('xom-7', 'xom-6'), five, village('xom-6', 'xom-5'), village('xom-8')],
  };

  it('are no place to choose any more', () => {
    expect(ids(standingVillages(commune))).toEqual(['xom-5', 'xom-8']);
  });

  it('belong to the one they went into, also by way of another', () => {
    expect(ids(mergedVillages(commune, 'xom-5'))).toEqual(['xom-7', 'xom-6']);
    expect(mergedVillages(commune, 'xom-8')).toEqual([]);
  });

  it('give it their names to be found by', () => {
    expect(otherNames(commune, five)).toEqual([
      'cũ xom-5',
      'tên xom-7',
      'cũ xom-7',
      'tên xom-6',
      'cũ xom-6',
    ]);
  });

  it('may be named in a circle by mistake without end', () => {
    const circle = { villages: [village('xom-1', 'xom-2'), village('xom-2', 'xom-1')] };
    expect(ids(mergedVillages(circle, 'xom-1'))).toEqual(['xom-2']);
  });
});
