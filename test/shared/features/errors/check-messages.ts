import { expect, test } from 'vitest';
import type { ErrorFinding } from '../../../../shared/model/image-features.ts';
import type { Listed } from '../../../fakes/placed-message.ts';

/** Shares of messages that may be missed and that may be taken for another kind. */
type Allowed = { missed: number; wrong: number };

/** Tests that listed messages are found, and of the kind they are listed with, and that harmless lines are no errors. */
export function checkMessages(
  listed: readonly Listed[],
  found: (message: Listed) => readonly ErrorFinding[],
  allowed: Allowed,
): void {
  const errors = listed.filter(({ category }) => category !== 'none');
  const harmless = listed.filter(({ category }) => category === 'none');

  test('are found where they stand', () => {
    const missed = errors.filter((each) => found(each).length === 0).map(({ text }) => text);
    expect(missed.length / errors.length, missed.join('\n')).toBeLessThan(allowed.missed);
  });

  test('are of the kind they are', () => {
    const wrong = errors
      .map((each) => ({ ...each, told: found(each)[0]?.category }))
      .filter(({ category, told }) => told !== undefined && told !== category)
      .map(({ category, told, text }) => `${category}, told ${told}: ${text}`);
    expect(wrong.length / errors.length, wrong.join('\n')).toBeLessThan(allowed.wrong);
  });

  test('harmless lines are none', () => {
    const called = harmless.filter((each) => found(each).length > 0).map(({ text }) => text);
    expect(called, called.join('\n')).toEqual([]);
  });
}
