import { describe, expect, test } from 'vitest';
import { listedMessages, placedMessage } from '../../../fakes/placed-message.ts';

const listed = listedMessages(new URL('drawn-messages.txt', import.meta.url));
const errors = listed.filter(({ category }) => category !== 'none');
const harmless = listed.filter(({ category }) => category === 'none');

describe('messages of screens that somebody else drew', () => {
  test('are found where they stand', () => {
    const missed = errors.filter((each) => placedMessage(each).length === 0).map(({ text }) => text);
    expect(missed.length / errors.length, missed.join('\n')).toBeLessThan(0.06);
  });

  test('are of the kind they are', () => {
    const wrong = errors
      .map((each) => ({ ...each, told: placedMessage(each)[0]?.category }))
      .filter(({ category, told }) => told !== undefined && told !== category)
      .map(({ category, told, text }) => `${category}, told ${told}: ${text}`);
    expect(wrong.length / errors.length, wrong.join('\n')).toBeLessThan(0.12);
  });

  test('harmless lines are none', () => {
    const called = harmless.filter((each) => placedMessage(each).length > 0).map(({ text }) => text);
    expect(called, called.join('\n')).toEqual([]);
  });
});
