import { describe, expect, test } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { entryLists } from '../../../../shared/answer/entries/entry-lists.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
/** Blocks of lines under each other, further apart than their lines; the last entries of a block stand at the right. */
const blocks = (list: readonly { lines: string[]; beside?: string[] }[]) =>
  screen(
    list.flatMap(({ lines, beside = [] }, block) => [
      ...lines.map((text, at) => line(`B${block}${at}`, text, 40, 60 + 90 * block + 20 * at)),
      ...beside.map((text, at) => line(`R${block}${at}`, text, 480 + 120 * at, 70 + 90 * block)),
    ]),
  );

describe('messages', () => {
  const chat = blocks([
    { lines: ['mira 09:12', 'Has anybody seen the key of shed 3?'] },
    { lines: ['tomas 09:15', 'It hangs behind the door.'] },
    { lines: ['oskar 12:40', 'Who can carry the pump with me?'] },
  ]);

  test('tell who wrote what and when', () => {
    expect(answer(chat, 'Who asked for the key?')).toBe('mira');
    expect(answer(chat, 'When did tomas answer?')).toBe('09:15');
    expect(answer(chat, 'What did oskar write?')).toBe('Who can carry the pump with me?');
    expect(answer(chat, 'Who wrote the last message?')).toBe('oskar');
  });

  test('of nobody who wrote there tell nothing', () => {
    expect(answer(chat, 'What did ines write?')).toBe('declined');
  });
});

test('an article of a basket has its price and count beside it', () => {
  const basket = blocks([
    { lines: ['Wool blanket', 'Colour: grey'], beside: ['Qty: 1', '$49.00'] },
    { lines: ['Brass lantern', 'In stock'], beside: ['Qty: 2', '$38.00'] },
    { lines: ['Rope 10 m', 'Only 3 left'], beside: ['Qty: 1', '$12.50'] },
  ]);
  expect(answer(basket, 'What does the blanket cost?')).toBe('$49.00');
  expect(answer(basket, 'How many lanterns are in the basket?')).toBe('2');
});

test('evenly set lines are no list of blocks', () => {
  const plain = screen(['One line', 'Another line', 'A third line', 'The last line']);
  expect(entryLists(screenOf(plain))).toEqual([]);
});
