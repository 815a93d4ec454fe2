import { describe } from 'vitest';
import { listedMessages, placedMessage } from '../../../fakes/placed-message.ts';
import { checkMessages } from './check-messages.ts';

const listed = listedMessages(new URL('drawn-messages.txt', import.meta.url));

describe('messages of screens that somebody else drew', () => {
  checkMessages(listed, (message) => placedMessage(message), { missed: 0.06, wrong: 0.12 });
});
