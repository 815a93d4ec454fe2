import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ErrorFinding, ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const validation = (message: string, evidence: string[]): ErrorFinding =>
  ({
    category: 'validation',
    message,
    code: null,
    box: { x: 40, y: 140, width: 330, height: 110 },
    confidence: 0.9,
    evidence,
    reasons: ['it reads like an error'],
    candidates: [],
  }) as unknown as ErrorFinding;

const fields = {
  elements: [
    element('i1', 'input', 'Berth', [40, 100, 300, 36]),
    element('i2', 'input', 'Length in metres', [40, 200, 300, 36]),
    element('i3', 'input', 'Sail number', [40, 300, 300, 36]),
  ],
  windows: [],
};
const lines = [
  line('l1', 'Berth', 40, 80),
  line('v1', 'C-14', 50, 110),
  line('l2', 'Length in metres', 40, 180),
  line('v2', '48', 50, 210),
  line('r2', 'No boat here may be longer than 20 metres.', 40, 242),
  line('l3', 'Sail number', 40, 280),
  line('v3', 'GBR 612', 50, 310),
];
const form = screen(lines, {
  ui: fields,
  errors: [validation('No boat here may be longer than 20 metres.', ['r2'])],
});
const both = screen([...lines, line('r3', 'This sail number is not known.', 40, 342)], {
  ui: fields,
  errors: [
    validation('No boat here may be longer than 20 metres. This sail number is not known.', ['r2', 'r3']),
  ],
});
/** A table whose row is being edited, and a dialog that names the column. */
const grid = screen(
  [
    line('h1', 'Room', 60, 40),
    line('h2', 'Copies', 240, 40),
    line('c1', 'Kitchen', 60, 80),
    line('c2', '200', 250, 80),
    line('d1', 'Copies: value must be less than or equal to 20', 120, 200),
  ],
  {
    ui: {
      elements: [
        element('e1', 'input', '', [50, 70, 150, 28]),
        element('e2', 'input', '', [230, 70, 120, 28]),
      ],
      windows: [],
    },
    errors: [validation('Copies: value must be less than or equal to 20', ['d1'])],
  },
);

describe('the field that a form refuses', () => {
  it.each([
    'which field is wrong?',
    'which field has an invalid value?',
    'Which box has a mistake in it?',
    'what field does it complain about?',
    'which of the fields must be corrected?',
    'in which field is the mistake?',
    'which input was rejected?',
  ])('%s', (question) => {
    expect(ask(form, question)).toMatchObject({ decision: 'answer', answer: 'Length in metres' });
  });

  it('is told by a message that begins with its name', () => {
    expect(ask(grid, 'which column has a wrong value?').answer).toBe('Copies');
  });

  it('is the field beside its label as well', () => {
    const beside = screen(
      [
        line('l', 'Port', 40, 80),
        line('v', '80801', 150, 80),
        line('m', 'Port: not a valid number', 40, 200),
      ],
      {
        ui: { elements: [element('p', 'input', '', [140, 70, 120, 30])], windows: [] },
        errors: [validation('Port: not a valid number', ['m'])],
      },
    );
    expect(ask(beside, 'which value is not valid?')).toMatchObject({ decision: 'answer', answer: '80801' });
  });

  it('are told together', () => {
    expect(ask(both, 'which fields are wrong?').answer).toBe('Length in metres, Sail number');
  });
});

describe('what a form refuses', () => {
  it.each([
    [form, 'which value is too high?', '48'],
    [form, 'what was entered that is not allowed?', '48'],
    [form, 'which entry was not accepted?', '48'],
    [grid, 'which value is too high?', '200'],
    [grid, 'what did they type that is too large?', '200'],
  ])('is what stands in that field (%#)', (record, question, answer) => {
    expect(ask(record, question)).toMatchObject({ decision: 'answer', answer });
  });
});

it('is not told where no message refuses anything', () => {
  const fine = screen(lines.slice(0, 4), { ui: fields, errors: [] });
  for (const question of ['which field is wrong?', 'which value is too high?'])
    expect(ask(fine, question).answer).not.toMatch(/Length|^48$/);
});
