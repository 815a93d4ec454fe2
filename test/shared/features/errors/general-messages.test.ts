import { describe, expect, test } from 'vitest';
import { placedMessage as found, listedMessages } from '../../../fakes/placed-message.ts';

const listed = listedMessages(new URL('general-messages.txt', import.meta.url));
const errors = listed.filter(({ category }) => category !== 'none');
const harmless = listed.filter(({ category }) => category === 'none');

describe('messages as programs of every kind write them', () => {
  test('are found where they stand', () => {
    const missed = errors.filter((each) => found(each).length === 0).map(({ text }) => text);
    expect(errors.length).toBeGreaterThanOrEqual(110);
    expect(missed.length / errors.length, missed.join('\n')).toBeLessThan(0.04);
  });

  test('are of the kind they are', () => {
    const wrong = errors
      .map((each) => ({ ...each, told: found(each)[0]?.category }))
      .filter(({ category, told }) => told !== undefined && told !== category)
      .map(({ category, told, text }) => `${category}, told ${told}: ${text}`);
    expect(wrong.length / errors.length, wrong.join('\n')).toBeLessThan(0.09);
  });

  test('harmless lines are none', () => {
    const called = harmless.filter((each) => found(each).length > 0).map(({ text }) => text);
    expect(called, called.join('\n')).toEqual([]);
  });
});
