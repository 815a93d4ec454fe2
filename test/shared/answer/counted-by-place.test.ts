import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
const count = (record: ImageFeatures, question: string) => ask(record, question).answer.split(' ')[0];

const rows = (names: readonly string[], from: number, step: number, cell: (at: number) => string) =>
  names.flatMap((name, at) => [
    line(`n${at}`, name, 40, from + step * at),
    line(`c${at}`, cell(at), 320, from + step * at),
  ]);

describe('rows under the heading that names them', () => {
  const courses = screen([
    line('t', 'Music school', 40, 20, 22),
    line('h1', 'Course', 40, 80),
    line('h2', 'Teacher', 320, 80),
    ...rows(['Cello', 'Drums', 'Flute', 'Choir'], 120, 40, (at) => (at % 3 === 0 ? 'Mira' : 'Tom')),
    line('f', 'Sign up for a course', 40, 340),
    line('g', 'by mail', 320, 340),
  ]);

  it('are counted as long as they follow at even steps', () => {
    expect(count(courses, 'How many courses are in the plan?')).toBe('4');
  });

  it('are those that say the name asked about', () => {
    expect(count(courses, 'How many courses does Mira teach?')).toBe('2');
  });

  it('are not counted where a comparison limits them', () => {
    expect(ask(courses, 'How many courses have more than 5 places?').reasons).not.toContain(
      'the rows under that heading were counted',
    );
  });
});

describe('controls at a place', () => {
  const tab = (at: number, x: number, y: number) => element(`t${at}`, 'tab', `Tab ${at}`, [x, y, 90, 30]);
  const button = (at: number, x: number, y: number, width = 80, confidence = 0.95) => ({
    ...element(`b${at}`, 'button', `Do ${at}`, [x, y, width, 30]),
    confidence,
  });
  const settings = screen([line('a', 'Settings', 40, 10)], {
    ui: {
      elements: [
        ...[0, 1, 2, 3].map((at) => tab(at, 20 + 100 * at, 60)),
        tab(9, 300, 320),
        ...[0, 1, 2].map((at) => button(at, 400 + 100 * at, 540)),
        button(3, 402, 542, 30, 0.3),
        button(4, 500, 200),
      ],
      windows: [],
    },
  });

  it('are tabs of one bar, and of the row asked about', () => {
    expect(count(settings, 'How many tabs are there?')).toBe('4');
    expect(count(settings, 'how many tabs are in the top row')).toBe('4');
  });

  it('are buttons of the lowest row, without what was taken for one within another', () => {
    expect(count(settings, 'How many buttons are at the bottom of the window?')).toBe('3');
    expect(count(settings, 'How many buttons are there?')).toBe('4');
  });
});

describe('files and folders', () => {
  it('of a window of icons are told apart by the endings of their names', () => {
    const folder = screen([
      line('a', 'Cakes', 40, 80),
      line('b', 'Soups', 160, 80),
      line('c', 'pie.txt', 280, 80),
      line('d', 'bread.txt', 400, 80),
      line('s', '8 items, free space 59 GB', 40, 400),
    ]);
    expect(count(folder, 'How many folders are there?')).toBe('2');
  });

  it('of a report are paths, behind what unfolds them', () => {
    const report = screen([
      line('a', '[-] /srv/demo/map/buoys.js', 40, 80),
      line('b', '2:7 Warning', 60, 110),
      line('c', '[-] /srv/demo/map/chart.js', 40, 140),
    ]);
    expect(count(report, 'How many files are listed?')).toBe('2');
  });
});
