import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { subjectOf } from '../../../../shared/answer/skills/subject-of.ts';
import { screen } from '../screen-record.ts';

const subject = (...texts: string[]): string | null => subjectOf(screenOf(screen(texts)));

describe('what a screen is about', () => {
  it.each([
    ['calendar', ['Mo Tu We Th Fr Sa Su', '26 27 28 29 30 31 1', 'Today, 27.11.2026', 'agenda', 'Tomorrow']],
    [
      'time tracking',
      ['Invoices - Office 1h 45min', 'Lunch - Break 0h 40min', 'Call with the printer 0h 25min'],
    ],
    ['brewing', ['Style: Pale Ale', 'Batch size 20 l', 'Hops 60 g', 'IBU 32', 'Mash at 66 °C']],
    ['disk usage', ['ncdu 1.18', '4.0 GiB photos', '1.2 GiB music', 'Total disk usage: 5.2 GiB']],
    ['school', ['Students', 'Homework due Monday', 'Grades of this semester']],
  ])('is told by words that stand there together: %s', (name, texts) => {
    expect(subject(...texts)).toContain(name);
  });

  it('is not told by a word or two', () => {
    expect(subject('Rooms', 'Save', 'Cancel')).toBeNull();
    expect(subject('Total', 'Cash', 'Change due')).toBeNull();
  });
});
