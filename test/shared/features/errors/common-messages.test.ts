import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { screen } from '../../answer/screen-record.ts';

const listed = readFileSync(new URL('common-messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | ') && !line.startsWith('#'))
  .map((line) => ({
    category: line.slice(0, line.indexOf(' | ')),
    text: line.slice(line.indexOf(' | ') + 3),
  }));
const errors = listed.filter(({ category }) => category !== 'none');

const onTerminal = (text: string) =>
  findErrors(
    screen(['user@host:~$ ./run', text, 'user@host:~$'], {
      scene: { kind: 'terminal', confidence: 0.9 },
      colors: { theme: 'dark', dominant: [], status: [] },
    }),
  );

describe('messages of common tools', () => {
  test('are found where a terminal prints them', () => {
    const missed = errors.filter(({ text }) => onTerminal(text).length === 0).map(({ text }) => text);
    expect(missed.length / errors.length, missed.join('\n')).toBeLessThan(0.05);
  });

  test('are of the kind they are', () => {
    const wrong = errors
      .map((each) => ({ ...each, told: onTerminal(each.text)[0]?.category }))
      .filter(({ category, told }) => told !== undefined && told !== category)
      .map(({ category, told, text }) => `${category}, told ${told}: ${text}`);
    expect(wrong.length / errors.length, wrong.join('\n')).toBeLessThan(0.03);
  });

  test('words about errors are none', () => {
    const clean = listed.filter(({ category }) => category === 'none');
    for (const { text } of clean)
      expect(findErrors(screen(['Account', 'Overview', text, 'Help'])), text).toEqual([]);
  });
});
