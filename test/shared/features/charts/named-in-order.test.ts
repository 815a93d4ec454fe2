import { describe, expect, it } from 'vitest';
import { type Label, middleX } from '../../../../shared/features/charts/labels.ts';
import { namedInOrder } from '../../../../shared/features/charts/named-in-order.ts';

const row = (names: readonly (string | null)[]): Label[] =>
  names.flatMap((text, at) =>
    text === null
      ? []
      : [
          {
            text,
            confidence: 0.9,
            evidence: [text],
            box: { x: 100 + 60 * at, y: 300, width: 24, height: 10 },
          },
        ],
  );
const filled = (names: readonly (string | null)[], start = 90): string[] =>
  namedInOrder(row(names), middleX, start).map(({ text }) => text);

describe('names that follow each other', () => {
  it('tell the ones between them that were not read', () => {
    expect(filled(['Jan', 'Feb', 'Mar', null, 'May', 'Jun'])).toEqual([
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
    expect(filled(['Mon', 'Tue', null, 'Thu', 'Fri'])).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
    expect(filled(['2018', '2019', null, '2021'])).toEqual(['2018', '2019', '2020', '2021']);
    expect(filled(['Monday', null, 'Wednesday', 'Thursday'])).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
    ]);
  });

  it('and the one before them where there is room', () => {
    expect(filled([null, 'Q2', 'Q3', 'Q4'])).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(filled([null, 'Q2', 'Q3', 'Q4'], 150)).toEqual(['Q2', 'Q3', 'Q4']);
  });

  it('stay as they are where they are of no order', () => {
    expect(filled(['Rye', 'Wheat', null, 'Oat'])).toEqual(['Rye', 'Wheat', 'Oat']);
    expect(filled(['Jan', 'Total', 'Mar', 'Apr'])).toEqual(['Jan', 'Total', 'Mar', 'Apr']);
  });
});
