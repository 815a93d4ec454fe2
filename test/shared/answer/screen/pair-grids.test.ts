import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { pairGrid } from '../../../../shared/answer/screen/pair-grids.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const PAIRS = [
  ['Volume', '62 %'],
  ['Sample rate', '44100 Hz'],
  ['Due date', '14 May 2026'],
  ['Customer', 'Ada Brook'],
  ['Language', 'Danish'],
  ['Port', '8443'],
] as const;
const at = (
  place: (index: number) => [number, number],
  [right, down]: readonly [number, number],
  size = 14,
) =>
  screen([
    line('T', 'Settings of the booking', 20, 10, 20),
    ...PAIRS.flatMap(([label, value], index) => {
      const [x, y] = place(index);
      return [
        line(`l${index}`, label, x, y, down === 0 ? 14 : 11),
        line(`v${index}`, value, x + right, y + down, size),
      ];
    }),
  ]);
const grid = at((index) => [20 + 390 * (index % 2), 60 + 34 * Math.floor(index / 2)], [180, 0]);
const tiles = at((index) => [20 + 240 * (index % 3), 80 + 120 * Math.floor(index / 3)], [0, 22], 20);
const list = at((index) => [20, 60 + 30 * index], [240, 0]);

describe('labels and values', () => {
  it('stand in two columns', () => {
    const found = [...pairGrid(screenOf(grid))].map(([value, label]) => [label.text, value.text]);
    expect(found.sort()).toEqual([...PAIRS].map((pair) => [...pair]).sort());
  });

  it.each([
    ['in two columns', grid],
    ['on tiles', tiles],
    ['in a list', list],
  ])('%s answer in many wordings', (_, record) => {
    const told = PAIRS.flatMap(([label, value]) =>
      [
        `what is the ${label.toLowerCase()}?`,
        `which ${label.toLowerCase()} has been chosen`,
        `what ${label.toLowerCase()} is shown`,
        `what is displayed as ${label.toLowerCase()}`,
        `what ${label.toLowerCase()} applies here`,
      ].map((question) => [question, answer(record, question), value]),
    );
    expect(told.filter(([, said, value]) => said !== value)).toEqual([]);
  });

  it('are no table with a head, and no rows of names', () => {
    const cells = (y: number, ...texts: string[]) =>
      texts.map((text, index) => line(`${y}-${index}`, text, 20 + 180 * index, y));
    const table = screen([
      ...cells(40, 'Name', 'Age', 'City', 'Score'),
      ...cells(70, 'Ada', '34', 'Oslo', '81'),
      ...cells(100, 'Bob', '27', 'Bergen', '70'),
      ...cells(130, 'Cleo', '51', 'Narvik', '66'),
    ]);
    expect([...pairGrid(screenOf(table))]).toEqual([]);
    expect(answer(table, 'what is the age of Bob?')).toBe('27');
  });

  it('are not told where more is asked', () => {
    expect(answer(grid, 'which language was not saved?')).not.toBe('Danish');
  });
});
