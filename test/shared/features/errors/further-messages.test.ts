import { describe, expect, test } from 'vitest';
import { placedMessage as found, listedMessages } from '../../../fakes/placed-message.ts';
import { checkMessages } from './check-messages.ts';

const listed = listedMessages(new URL('further-messages.txt', import.meta.url));
const errors = listed.filter(({ category }) => category !== 'none');
const harmless = listed.filter(({ category }) => category === 'none');

describe('messages of further tools', () => {
  test('the list is long and covers every kind', () => {
    expect(errors.length).toBeGreaterThanOrEqual(150);
    expect(harmless.length).toBeGreaterThanOrEqual(60);
    expect(new Set(errors.map(({ category }) => category)).size).toBeGreaterThanOrEqual(13);
  });

  checkMessages(listed, (message) => found(message), { missed: 0.04, wrong: 0.04 });
});
