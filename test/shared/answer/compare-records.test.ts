import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRecords } from '../../../shared/answer/compare-records.ts';
import { comparePictures } from '../../../shared/answer/skills/compare-pictures.ts';
import { element, line, screen } from './screen-record.ts';

const help = { documents: () => [] };

describe('comparing two pictures', () => {
  const before = screen(['Invoice 1001', 'Subtotal: 10.00', 'Draft'], {
    ui: { elements: [element('E1', 'checkbox', 'Paid', [20, 200, 60, 16])], windows: [] },
  });

  test('what is new, gone and different is told with its place', () => {
    const now = screen(['Invoice 1001', 'Subtotal: 12.00', line('L9', 'Sent', 500, 400)], {
      ui: { elements: [element('E1', 'checkbox', 'Paid', [20, 200, 60, 16], ['checked'])], windows: [] },
    });
    expect(compareRecords(now, before).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'changed Subtotal: 12.00',
      'added Sent',
      'removed Draft',
      'changed Paid: checked',
    ]);
    const draft = comparePictures({ record: now, other: before, help });
    expect(draft.answer).toContain('Subtotal: 10.00 → Subtotal: 12.00');
    expect(draft.regions).toHaveLength(4);
    expect(draft.evidence).toEqual(['L2', 'L9', 'E1']);
  });

  test('a slip of reading is no change, a figure is one', () => {
    expect(compareRecords(screen(['Conflguration saved']), screen(['Configuration saved']))).toEqual([]);
    expect(compareRecords(screen(['Build 41 done']), screen(['Build 42 done']))).toHaveLength(1);
  });

  test('lines that only moved are no change', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const moved = words.map((word, index) => line(`L${index}`, word, 60, 90 + index * 24));
        expect(compareRecords(screen(moved), screen(words))).toEqual([]);
      }),
    );
  });

  test('without a second picture it says what is needed', () => {
    const draft = comparePictures({ record: before, help });
    expect(draft.decision).toBe('decline');
    expect(draft.advice.join(' ')).toContain('--with');
  });
});
