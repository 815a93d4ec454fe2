import { describe, expect, it } from 'vitest';
import { replyDeclines } from '../../../shared/compare/reply-declines.ts';

describe('replyDeclines', () => {
  it.each([
    'The total is not visible in the picture.',
    'I cannot determine the price. The picture shows a login form.',
    "I can't tell which browser this is",
    'The screenshot doesn’t show an e-mail address.',
    'That can not be determined from this picture.',
    'I am unable to read the small text.',
  ])('takes "%s" for no answer', (reply) => expect(replyDeclines(reply)).toBe(true));

  it.each([
    'The error code is 5. A stack trace is not visible.',
    'The total is 6000.00.',
    'The dialog says that v1.2 of the file is missing! Its folder is not shown.',
    '',
  ])('takes "%s" for what it says', (reply) => expect(replyDeclines(reply)).toBe(false));

  it.each([
    'The error is "Cannot read properties of undefined".',
    'The message “I can’t find that page” is shown.',
    'The program could not find the file notes.txt.',
  ])('does not take the message in "%s" for what the model says', (reply) =>
    expect(replyDeclines(reply)).toBe(false),
  );
});
