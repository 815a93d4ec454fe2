import { describe, expect, test } from 'vitest';
import type { ErrorFinding } from '../../../../shared/model/image-features.ts';
import { type Listed, listedMessages, placedMessage } from '../../../fakes/placed-message.ts';
import { checkMessages } from './check-messages.ts';

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

  checkMessages(listed, found, { missed: 0.03, wrong: 0.06 });
});
