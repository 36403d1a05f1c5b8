import { describe, expect, it } from 'vitest';
import { bodyHeadingIds, parentClause, planAnchors } from '../../../src/domain/plan-anchors.ts';
import { planSchema, type Plan } from '../../../src/domain/plan.ts';
import { targetSchema } from '../../../src/domain/target.ts';
import { examples } from './examples.ts';

const plan = {
  duties: [
    { clause: 'VI.1', tasks: [{ clause: 'VI.1-1' }, { clause: 'VI.1-1' }, { clause: 'VI.1-2' }] },
  ],
  criteria: [],
  awards: [],
  stages: [{ clause: 'V.1' }],
  milestones: [{ clause: 'V.1' }],
  reporting: [],
  targets: [
    { clause: 'III.2-1', group: 'Công dân số' },
    { clause: 'III.2-2', group: 'Công dân số' },
  ],
  sections: [{ clause: 'III' }, { clause: 'VI' }],
  citations: [{ clauses: ['Căn cứ', 'V.1'] }],
} as unknown as Plan;

describe('the anchors of a plan page', () => {
  const anchors = planAnchors(plan, '## I. Mục đích\n\n### VI. Tổ chức\n');

  it('are given once each, to the first part that shows the clause', () => {
    expect(anchors.get('task:0:0')).toBe('muc-vi-1-gach-1');
    expect(anchors.get('task:0:1')).toBeUndefined();
    expect(anchors.get('stage:0')).toBe('muc-v-1');
    expect(anchors.get('milestone:0')).toBeUndefined();
    expect(new Set(anchors.values()).size).toBe(anchors.size);
  });

  it('belong to a heading of the body where there is one', () => {
    expect(anchors.get('section:0')).toBe('muc-iii');
    expect(anchors.get('section:1')).toBeUndefined();
  });

  it('exist for the clause that groups targets, and for each of them', () => {
    expect(anchors.get('group:Công dân số')).toBe('muc-iii-2');
    expect(anchors.get('target:1')).toBe('muc-iii-2-gach-2');
  });
});

describe('every part of a plan', () => {
  it('can be reached by its clause', () => {
    const targets = [targetSchema.parse({ ...examples.target, clause: 'III.1-12' })];
    const whole = planSchema.parse({ ...examples.plan, targets });
    expect(Object.fromEntries(planAnchors(whole, ''))).toEqual({
      'duty:0': 'muc-vi-1', 'task:0:0': 'muc-vi-1-gach-1', 'criterion:0': 'muc-iv', 'award:0': 'muc-viii',
      'stage:0': 'muc-v', 'milestone:0': 'muc-v-1', 'report:0': 'muc-vii', 'group:Xanh': 'muc-iii-1',
      'target:0': 'muc-iii-1-gach-12', 'section:0': 'muc-i', 'citation:0:0': 'can-cu',
    }); // prettier-ignore
  });

  it('that stands in a heading of the body belongs to it, whatever the blanks', () => {
    const body =
      'Xem ## IV. Thi đua\n##  V. Giai đoạn\n##### VII. Quá sâu\n#### I. Mục đích\n##VIII. Khen';
    expect(bodyHeadingIds(body)).toEqual(['muc-v', 'muc-i']);
  });
});

describe('the clause above a clause', () => {
  it.each([
    ['III.2-1', 'III.2'],
    ['V.1.a', 'V.1'],
    ['III.2-12', 'III.2'],
    ['VI.10', 'VI'],
    ['III', null],
    ['Căn cứ', null],
  ])('%s is %s', (clause, parent) => {
    expect(parentClause(clause)).toBe(parent);
  });
});
