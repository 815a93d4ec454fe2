import { describe, expect, test } from 'vitest';
import type { ErrorFinding } from '../../../../shared/model/image-features.ts';
import { type Listed, listedMessages, placedMessage } from '../../../fakes/placed-message.ts';

const listed = ['unfamiliar-messages.txt', 'later-messages.txt'].flatMap((name) =>
  listedMessages(new URL(name, import.meta.url)),
);
const errors = listed.filter(({ category }) => category !== 'none');
const harmless = listed.filter(({ category }) => category === 'none');

/** A dialog that tells something has one button; one that asks has two. */
const found = (message: Listed): ErrorFinding[] =>
  placedMessage(message, message.text.endsWith('?') ? ['Yes', 'No'] : ['OK']);

describe('messages of programs that no set of screens shows', () => {
  test('are many, of every kind, and beside as many harmless lines', () => {
    expect(errors.length).toBeGreaterThanOrEqual(330);
    expect(harmless.length).toBeGreaterThanOrEqual(110);
    expect(new Set(errors.map(({ category }) => category)).size).toBe(14);
  });

  test('are found where they stand', () => {
    const missed = errors.filter((each) => found(each).length === 0).map(({ text }) => text);
    expect(missed.length / errors.length, missed.join('\n')).toBeLessThan(0.03);
  });

  test('are of the kind they are', () => {
    const wrong = errors
      .map((each) => ({ ...each, told: found(each)[0]?.category }))
      .filter(({ category, told }) => told !== undefined && told !== category)
      .map(({ category, told, text }) => `${category}, told ${told}: ${text}`);
    expect(wrong.length / errors.length, wrong.join('\n')).toBeLessThan(0.06);
  });

  test('harmless lines are none', () => {
    const called = harmless.filter((each) => found(each).length > 0).map(({ text }) => text);
    expect(called, called.join('\n')).toEqual([]);
  });
});
