import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { line, screen } from '../screen-record.ts';

/** A line as it is read along a side. */
function turned(id: string, text: string, x: number, y: number): Line {
  const own = line(id, text, x, y);
  const box = { x, y, width: 14, height: text.length * 8 };
  return { ...own, box, words: [{ ...own.words[0], box }] };
}

describe('what stands around a text', () => {
  it('is no title that is written along an axis', () => {
    const { segments, layout } = screenOf(
      screen([turned('a', 'Requests', 40, 100), line('b', '15', 70, 130), line('c', 'Total', 70, 160)]),
    );
    const figure = segments.find(({ text }) => text === '15');
    expect(figure && layout.left[figure.index]).toBeNull();
    expect(figure && layout.row[figure.index]).toEqual([]);
    const title = segments.find(({ text }) => text === 'Requests');
    expect(title && layout.right[title.index]).toBeNull();
  });
});
