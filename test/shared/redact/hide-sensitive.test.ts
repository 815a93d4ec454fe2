import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideQuoted, hideSensitive } from '../../../shared/redact/hide-sensitive.ts';
import { textLines } from '../../fakes/text-lines.ts';

const masksOf = (lines: ReturnType<typeof textLines>, line: number, word: number) => [
  { region: lines[line].words[word].box },
];

describe('text without its private parts', () => {
  it('has blocks where the painted picture has them, and all else as it was', () => {
    const lines = textLines('Name Ann\nmail ann@example.org now');
    const [first, second] = hideSensitive(lines, masksOf(lines, 1, 1));
    expect(first).toBe(lines[0]);
    expect(second.text).toBe('mail ███████████████ now');
    expect(second.words.map(({ text }) => text)).toEqual(['mail', '███████████████', 'now']);
  });

  it('hides the word under the mask and not its twin', () => {
    const lines = textLines('key key key');
    expect(hideSensitive(lines, masksOf(lines, 0, 1))[0].text).toBe('key ███ key');
  });

  it('keeps words that are quoted elsewhere hidden too', () => {
    const lines = textLines('mail ann@example.org now');
    const masks = masksOf(lines, 0, 1);
    expect(hideQuoted('It says "ann@example.org" (top left)', lines, masks)).toEqual({
      text: 'It says █████████████████ (top left)',
      hidden: 1,
    });
    expect(hideQuoted('mail now', lines, masks)).toEqual({ text: 'mail now', hidden: 0 });
  });

  it('never holds a word that lies under a mask', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}[0-9]$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 8 }), fc.nat(), (words, at) => {
        const lines = textLines(words.join(' '));
        const index = at % words.length;
        const [line] = hideSensitive(lines, masksOf(lines, 0, index));
        expect(line.text.split(' ')).not.toContain(words[index]);
        expect(line.text.split(' ').filter((each) => words.includes(each))).toHaveLength(words.length - 1);
      }),
    );
  });
});
