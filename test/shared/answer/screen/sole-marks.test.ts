import { describe, expect, it } from 'vitest';
import { withSoleMarks } from '../../../../shared/answer/screen/sole-marks.ts';
import { element, line, screen } from '../screen-record.ts';

const lines = [line('a', 'Show on the map', 50, 104), line('b', 'Send news', 50, 144)];

describe('withSoleMarks', () => {
  it('lists a mark once that was found with its label and without', () => {
    const elements = [
      element('1', 'checkbox', 'Show on the map', [20, 102, 150, 18]),
      element('2', 'checkbox', 'Show on the map', [20, 103, 16, 16], ['checked']),
      element('3', 'checkbox', 'Send news', [20, 142, 120, 18], ['unchecked']),
    ];
    const { ui } = withSoleMarks(screen(lines, { ui: { elements, windows: [] } }));
    expect(ui.elements.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('is the record itself where nothing is listed twice', () => {
    const record = screen(lines, {
      ui: { elements: [element('1', 'radio', 'Send news', [20, 142, 16, 16])], windows: [] },
    });
    expect(withSoleMarks(record)).toBe(record);
  });
});
