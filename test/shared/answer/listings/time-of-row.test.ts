import { describe, expect, it } from 'vitest';
import { timeOfRow } from '../../../../shared/answer/listings/time-of-row.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const ask = (lines: readonly Line[], text: string): string | undefined =>
  timeOfRow({ ...routeQuestion(text), text }, screenOf(screen(lines)))?.answer;

const day = [
  line('a', '10:20 - 11:55', 20, 60),
  line('b', 'Label printing', 160, 60),
  line('c', '1h 35min', 600, 60),
  line('d', '13:35 - 15:20', 20, 90),
  line('e', 'Invoices - Office', 160, 90),
  line('f', '1h 45min', 600, 90),
];
const backups = [
  line('a', 'office-23', 20, 60),
  line('b', 'Mon, 2026-11-23 21:30:00', 300, 60),
  line('c', 'office-25', 20, 90),
  line('d', 'Wed, 2026-11-25 22:05:00', 300, 90),
];
const agenda = [
  line('a', 'Monday, 30.11.2026', 20, 60),
  line('b', '08:30-09:00 Forklift handover', 20, 85),
  line('c', 'Tuesday, 01.12.2026', 20, 110),
  line('d', '11:00-12:30 Fire drill, building C', 20, 135),
];

describe('what rows tell of time', () => {
  it('is how long the thing took that they name', () => {
    expect(ask(day, 'How long was spent on invoices?')).toBe('1h 45min');
    expect(ask(day, 'how long did the label printing take?')).toBe('1h 35min');
    expect(ask(day, 'How long was the lunch?')).toBeUndefined();
  });

  it('is the time of the day that they have', () => {
    expect(ask(backups, 'At what time was the archive of 25 November made?')).toBe('22:05:00');
    expect(ask(backups, 'At what time was the archive of 24 November made?')).toBeUndefined();
  });

  it('is the day that stands over them', () => {
    expect(ask(agenda, 'On which day is the fire drill?')).toBe('Tuesday, 01.12.2026');
    expect(ask(agenda, 'On which day is the board meeting?')).toBeUndefined();
  });
});
