import { describe, expect, it } from 'vitest';
import { tally } from './confusion.ts';
import { writers } from './encoders.ts';

describe('the encoding of real texts', () => {
  const tallies = tally(6);
  const files = (name: string): number =>
    tallies.filter(({ writer }) => writer === name).reduce((sum, { files: count }) => sum + count, 0); // prettier-ignore
  const count = (name: string, wanted: string): number =>
    tallies
      .filter(({ writer }) => writer === name)
      .reduce((sum, { answers }) => sum + (answers.get(wanted) ?? 0), 0);

  it('is never sure of wrong letters, whatever wrote the file', () => {
    expect(tallies.filter(({ sureAndWrong }) => sureAndWrong.length > 0)).toEqual([]);
    expect(tallies.length).toBeGreaterThan(writers.length * 12);
  });

  it('is always sure of sound Unicode', () => {
    for (const name of ['utf-8', 'utf-8 decomposed', 'utf-8-bom', 'utf-16le', 'utf-16be']) {
      expect(count(name, `${name.split(' ')[0] ?? ''} sure`), name).toBe(files(name));
    }
  });

  it('is sure of more than 85 old files in 100, the shortest ones among them', () => {
    for (const name of ['windows-1258', 'windows-1258 whole', 'tcvn3', 'vni', 'viscii']) {
      const right = `${name.split(' ')[0] ?? ''} sure`;
      expect(count(name, right) / files(name), name).toBeGreaterThan(0.85);
    }
  });

  it('never takes one old encoding for another one', () => {
    const old = writers.filter(({ name }) => /^(?:windows-1258|tcvn3|vni|viscii)/u.test(name));
    for (const { name } of old) {
      const wanted = name.split(' ')[0] ?? '';
      const named = count(name, `${wanted} sure`) + count(name, `${wanted} likely`);
      expect(named + count(name, 'unknown none'), name).toBe(files(name));
    }
  });

  it('is never sure of letters that were spoilt before they were saved', () => {
    for (const { name } of writers.filter(({ name: own }) => /mojibake|font|lossy/u.test(own))) {
      const sure = tallies.filter(({ writer }) => writer === name);
      for (const { answers } of sure)
        expect([...answers.keys()].filter((key) => key.endsWith('sure'))).toEqual([]);
    }
  });
});
