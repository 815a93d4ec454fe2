import { describe, expect, test } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { answer, table } from './listed.ts';

const stations = table([
  ['Station', 'Line', 'Opened'],
  ['Harbour', 'Red', '1968'],
  ['University', 'Red', '1974'],
  ['Zoo', 'Blue', '1981'],
  ['Stadium', 'Green', '1994'],
]);

describe('the neighbour in a list', () => {
  test.each([
    ['which station comes after Zoo?', 'Stadium'],
    ['Which station is right above Zoo', 'University'],
    ['what is the one below Harbour?', 'University'],
    ['which station is between University and Stadium', 'Zoo'],
    ['what station precedes University', 'Harbour'],
  ])('%s', (question, wanted) => expect(answer(stations, question)).toBe(wanted));
});

describe('the neighbour in a bar', () => {
  const menus = screen([
    ...['File', 'Edit', 'View', 'Go', 'Help'].map((name, at) => line(`M${at}`, name, 20 + 70 * at, 10)),
    line('T', 'Some text of a document stands here and says nothing', 20, 90),
  ]);
  test.each([
    ['what comes after View?', 'Go'],
    ['what is between Edit and Go', 'View'],
    ['what is to the right of Go', 'Help'],
  ])('%s', (question, wanted) => expect(answer(menus, question)).toBe(wanted));
});

describe('a place in a list', () => {
  test.each([
    ['what is the last station in the table?', 'Stadium'],
    ['which station is listed first', 'Harbour'],
    ['what is the second to last station', 'Zoo'],
    ['line of the third station', 'Blue'],
    ['which station is at the bottom of the list', 'Stadium'],
    ['what line is the second station on?', 'Red'],
  ])('%s', (question, wanted) => expect(answer(stations, question)).toBe(wanted));
});
