import { describe, expect, it } from 'vitest';
import { answersTo, judgedClasses, meets } from '../support/search/judged.ts';
import { bare, builtRecords, plain, wordsOf } from '../support/search/records.ts';
import { isWholeContent } from '../support/site.ts';

const classes = judgedClasses();
const records = builtRecords();
const judged = classes.filter(({ absent }) => !absent).flatMap(({ queries }) => queries);
const absent = classes.filter((one) => one.absent).flatMap(({ queries }) => queries);
/** In builds of a part of the content, part of what is asked is not there, and the guide is a larger share. */
const isWhole = isWholeContent();

describe('the judged queries', () => {
  it('are many, of many classes, and no query stands there twice', () => {
    const queries = [...judged, ...absent].map(({ query }) => plain(query));
    expect(queries.length).toBeGreaterThanOrEqual(240);
    expect(classes.length).toBeGreaterThanOrEqual(18);
    expect(absent.length).toBeGreaterThanOrEqual(20);
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
  });

  it('each ask for something that is there, and for few things', () => {
    const few = records.length * 0.03;
    const counts = judged.map((one) => ({ ...one, count: answersTo(one, records).length }));
    const wide = counts.filter(({ count }) => count > few).map(({ query }) => query);
    const unmet = counts.filter(({ count }) => count === 0).map(({ query }) => query);
    expect(isWhole ? wide : []).toEqual([]);
    expect(isWhole ? unmet : []).toEqual([]);
  });

  it('name no answer that does not exist', () => {
    const unmet = judged.flatMap(({ query, right }) =>
      right
        .filter((one) => !records.some((record) => meets(record, one)))
        .map((one) => `${query}: ${JSON.stringify(one)}`),
    );
    expect(isWhole ? unmet : []).toEqual([]);
  });

  it('of the absent ask for nothing that stands anywhere, as it is written', () => {
    const present = absent.flatMap(({ query }) => {
      const write = query === bare(query) ? bare : plain;
      return records
        .filter((record) => write(wordsOf(record)).includes(write(query)))
        .map(({ url }) => `${query}: ${url}`);
    });
    expect(present).toEqual([]);
  });
});
