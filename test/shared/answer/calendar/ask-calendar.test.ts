import { describe, expect, test } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { calendarOf } from '../../../../shared/answer/calendar/calendar-of.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import type { ImageFeatures, Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const WIDTH = 110;

describe('a month', () => {
  const cell = (day: number): [number, number] => [
    20 + WIDTH * ((day + 2) % 7),
    90 + 80 * Math.floor((day + 2) / 7),
  ];
  const on = (day: number, text: string): Line => {
    const [x, y] = cell(day);
    return line(`E${day}${text}`, text, x + 4, y + 22);
  };
  const month = screen([
    line('T', 'October 2026', 20, 20, 20),
    ...DAYS.map((name, at) => line(`H${at}`, name, 50 + WIDTH * at, 60)),
    ...Array.from({ length: 31 }, (_, at) => line(`N${at}`, String(at + 1), ...cell(at + 1))),
    on(3, 'Flea market'),
    on(9, 'Dentist 14:30'),
    on(17, 'Choir'),
  ]);

  test('tells what is on a day, and on which day something is', () => {
    expect(answer(month, 'What is on 9 October?')).toBe('Dentist');
    expect(answer(month, 'When is the flea market?')).toBe('Sat 3');
    expect(answer(month, 'on which day is choir')).toBe('Sat 17');
    expect(answer(month, 'On which day of October is the flea market?')).toBe('Sat 3');
    expect(answer(month, "what's on the 17th?")).toBe('Choir');
    expect(answer(month, 'Which weekday is the 9th?')).toBe('friday');
    expect(answer(month, 'How many events are there?')).toBe('3');
    expect(answer(month, 'Which month is shown?')).toBe('October 2026');
  });

  test('tells nothing of days and things without an entry', () => {
    expect(answer(month, 'When is the concert?')).toBe('declined');
    expect(answer(month, 'What is on 10 October?')).toBe('declined');
  });
});

describe('a week', () => {
  const week = screen([
    ...DAYS.map((name, at) => line(`H${at}`, `${name}, 4/${13 + at}`, 60 + WIDTH * at, 60)),
    line('A', '10:00 - 12:00', 60 + 2 * WIDTH, 150),
    line('B', 'Safety tour', 60 + 2 * WIDTH, 170),
    line('R', 'Hall 2', 60 + 2 * WIDTH, 186),
    line('C', 'Open day', 60 + 5 * WIDTH, 120),
    ...['08', '09', '10', '11', '12', '13', '14', '15'].map((hour, at) =>
      line(`O${at}`, hour, 0, 100 + 20 * at),
    ),
  ]);

  test('has the number that changes from day to day for the day, and the times over a text for its own', () => {
    expect(calendarOf(screenOf(week)).map(({ number }) => number)).toEqual([13, 14, 15, 16, 17, 18, 19]);
    expect(answer(week, 'When does the safety tour begin?')).toBe('10:00');
    expect(answer(week, 'when does the safety tour end')).toBe('12:00');
    expect(answer(week, 'In which room is the safety tour?')).toBe('Hall 2');
    expect(answer(week, 'who is there on Saturday afternoon?')).toBe('Open day');
    expect(answer(week, 'What is on Saturday?')).toBe('Open day');
  });
});

test('names of days in a text are no calendar', () => {
  expect(calendarOf(screenOf(screen(['Open Mon, Tue and Wed from 9 to 5', 'Closed on Sunday'])))).toEqual([]);
});

describe('turning the pages of a calendar', () => {
  const march = screen(
    [
      line('T', 'March 2026', 300, 20, 20),
      ...DAYS.map((name, at) => line(`H${at}`, name, 50 + WIDTH * at, 60)),
    ],
    {
      ui: {
        elements: [
          element('b', 'button', 'Back', [20, 16, 60, 28]),
          element('n', 'button', 'Next', [90, 16, 60, 28]),
        ],
        windows: [],
      },
    },
  );
  test.each([
    ['where do I click to get to April?', 'Next (button)'],
    ['Which button do I press to go back to February?', 'Back (button)'],
  ])('%s → %s', (question, told) => {
    expect(answer(march, question)).toBe(told);
  });

  test('leads no further than one month', () => {
    expect(answer(march, 'where do I click to get to July?')).toBe('declined');
  });
});
