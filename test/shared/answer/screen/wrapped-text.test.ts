import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { wrappedSentences } from '../../../../shared/answer/screen/wrapped-text.ts';
import { line, screen } from '../screen-record.ts';

function sentences(texts: readonly string[], step = 20): string[] {
  const record = screen(texts.map((text, index) => line(`L${index}`, text, 20, 20 + step * index)));
  const { segments, layout } = screenOf(record);
  return wrappedSentences({ segments, below: layout.below }).map(({ text }) => text);
}

describe('wrappedSentences', () => {
  it('joins what runs over the end of a line, sentence by sentence', () => {
    expect(
      sentences([
        'There is no space left on the drive. Slide',
        '87 was not saved. Free 12 GB and then press',
        'Go on.',
      ]),
    ).toEqual(['Slide 87 was not saved.', 'Free 12 GB and then press Go on.']);
  });

  it('leaves lists, tables and lines that were ended on purpose alone', () => {
    expect(sentences(['- the first of all the things here', '- the second.'])).toEqual([]);
    expect(sentences(['Apple pie', 'Banana bread.'])).toEqual([]);
    expect(sentences(['a line that goes on', 'far below it.'], 60)).toEqual([]);
  });
});
