import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nearestPosition,
  type PlacedWord,
  placedWords,
  type SelectionStep,
  selectAll,
  selectedParts,
  selectedText,
  selectLine,
  selectWord,
  stepSelection,
  wordAt,
} from '../../../renderer/session/text-selection.ts';
import { record } from '../example-session.ts';

const word = (text: string, line: number, x: number): PlacedWord => ({
  text,
  line,
  box: { x, y: line * 30, width: text.length * 10, height: 20 },
});
const words = [
  word('This', 0, 0),
  word('site', 0, 50),
  word("can't", 0, 100),
  word('be', 1, 0),
  word('reached', 1, 30),
];

describe('text on the picture', () => {
  it('is all of the record but for what is covered', () => {
    const [line] = record().text.lines;
    const inLine = { ...line, words: words.slice(0, 3).map((each) => ({ ...each, confidence: 1 })) };
    const placed = record({ text: { ...record().text, lines: [line, inLine] } });
    expect(placedWords(placed).map(({ text }) => text)).toEqual([
      'Connection refused',
      'This',
      'site',
      "can't",
    ]);
    expect(placedWords(placed, [line.box, { x: 45, y: 0, width: 50, height: 20 }])).toHaveLength(2);
  });

  it('is found under a point, a little around it too', () => {
    expect(wordAt(words, 60, 10)).toBe(1);
    expect(wordAt(words, 60, 24)).toBe(1);
    expect(wordAt(words, 400, 10)).toBeNull();
  });

  it('is selected from one place to another, either way round, over lines', () => {
    const from = nearestPosition(words, 71, 8);
    const to = nearestPosition(words, 52, 38);
    expect(from).toEqual({ word: 1, letter: 2 });
    expect(to).toEqual({ word: 4, letter: 2 });
    if (!from || !to) throw new Error('no place');
    expect(selectedText(words, { anchor: from, focus: to })).toBe("te can't\nbe re");
    expect(selectedText(words, { anchor: to, focus: from })).toBe("te can't\nbe re");
    expect(selectedParts(words, { anchor: from, focus: to })[0].box).toMatchObject({ x: 70, width: 20 });
  });

  it('is selected by word, by line and as a whole', () => {
    expect(selectedText(words, selectWord(words, 2))).toBe("can't");
    expect(selectedText(words, selectLine(words, 3))).toBe('be reached');
    const all = selectAll(words);
    expect(all && selectedText(words, all)).toBe("This site can't\nbe reached");
    expect(selectAll([])).toBeNull();
    expect(nearestPosition([], 1, 1)).toBeNull();
  });

  it('is selected with keys as in a page', () => {
    const steps = (...names: SelectionStep[]): string =>
      selectedText(
        words,
        names.reduce((now, name) => stepSelection(words, now, name), selectWord(words, 0)),
      );
    expect(steps('word_on')).toBe('This site');
    expect(steps('letter_on', 'letter_on')).toBe('This s');
    expect(steps('line_down')).toBe("This site can't\nbe r");
    expect(steps('line_down', 'line_down')).toBe("This site can't\nbe reached");
    expect(steps('word_back')).toBe('');
    expect(steps('letter_back')).toBe('Thi');
  });

  it('never leaves the text, whatever the keys', () => {
    const step = fc.constantFrom<SelectionStep>(
      'letter_back',
      'letter_on',
      'word_back',
      'word_on',
      'line_up',
      'line_down',
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(words.length - 1), (steps, start) => {
        const end = steps.reduce(
          (now, name) => stepSelection(words, now, name),
          selectWord(words, start),
        ).focus;
        expect(end.word).toBeGreaterThanOrEqual(0);
        expect(end.word).toBeLessThan(words.length);
        expect(end.letter).toBeGreaterThanOrEqual(0);
        expect(end.letter).toBeLessThanOrEqual(words[end.word].text.length);
      }),
    );
  });
});
