import { describe, expect, it } from 'vitest';
import { declined } from '../../../../shared/answer/draft.ts';
import { elementCandidates } from '../../../../shared/answer/elements/judged/element-candidates.ts';
import { elementFacts } from '../../../../shared/answer/elements/judged/element-facts.ts';
import { judgeElement } from '../../../../shared/answer/elements/judged/judge-element.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const form = screen(
  [
    line('L1', 'Phone number', 40, 60),
    line('L2', 'Town', 40, 110),
    line('L3', 'Discard', 60, 200),
    line('L4', 'Print', 200, 200),
  ],
  {
    ui: {
      windows: [],
      elements: [
        element('E1', 'input', '', [160, 54, 220, 26]),
        element('E2', 'input', '', [160, 104, 220, 26]),
        element('E3', 'button', 'Discard', [50, 192, 100, 30]),
        element('E4', 'button', 'Print', [180, 192, 100, 30]),
      ],
    },
  },
);
const nothing = declined('Nothing like that can be seen.', ['no element fits']);
const judge = (question: string) => judgeElement(routeQuestion(question), screenOf(form), nothing);

describe('candidates for a place', () => {
  it('are elements with the texts beside them, and texts outside of elements', () => {
    const candidates = elementCandidates(screenOf(form));
    expect(candidates.map(({ name, role }) => [name, role])).toEqual([
      ['', 'input'],
      ['', 'input'],
      ['Discard', 'button'],
      ['Print', 'button'],
      ['Phone number', null],
      ['Town', null],
    ]);
    expect(candidates[0].around.map(({ text }) => text)).toContain('Phone number');
  });

  it('have as many facts each, all finite', () => {
    const candidates = elementCandidates(screenOf(form));
    const rows = elementFacts(routeQuestion('which field takes the town'), screenOf(form), candidates, null);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.every((row) => [...row].every(Number.isFinite))).toBe(true);
  });
});

describe('what rules do not find', () => {
  it('is pointed at where a control is rather right than wrong', () => {
    const draft = judge('button that throws everything away');
    if (draft.decision === 'answer') expect(draft.regions[0]).toMatchObject({ x: 50, y: 192 });
    expect(judge('which button prints it').regions[0]).toMatchObject({ x: 180, y: 192 });
  });

  it('stays declined where it is called by a name that is not there', () => {
    expect(judge('Where is the Discord button?')).toBe(nothing);
  });
});
