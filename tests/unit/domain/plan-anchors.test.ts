import { describe, expect, it } from 'vitest';
import { parentClause, planAnchors } from '../../../src/domain/plan-anchors.ts';
import type { Plan } from '../../../src/domain/plan.ts';

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

describe('the clause above a clause', () => {
  it.each([
    ['III.2-1', 'III.2'],
    ['V.1.a', 'V.1'],
    ['III', null],
    ['Căn cứ', null],
  ])('%s is %s', (clause, parent) => {
    expect(parentClause(clause)).toBe(parent);
  });
});
