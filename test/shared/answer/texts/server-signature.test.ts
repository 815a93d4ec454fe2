import { describe, expect, it } from 'vitest';
import { screen } from '../screen-record.ts';
import { answerOf } from './answer-of.ts';

const page = (signature: string) => screen(['403 Forbidden', 'File is protected.', signature]);

describe('how a page is signed', () => {
  it.each([
    ['Which server software and version made this page?', 'mini_httpd/1.30', 'mini_httpd/1.30'],
    [
      'what web server is this',
      'Apache/2.4.57 (Debian) Server at localhost Port 80',
      'Apache/2.4.57 (Debian)',
    ],
    ['What server software is used?', 'Powered by lighttpd/1.4.69', 'lighttpd/1.4.69'],
  ])('%s by %s', (question, signature, told) => {
    expect(answerOf(page(signature), question)).toBe(told);
  });

  it('is no path', () => {
    expect(answerOf(page('Docs/readme and more'), 'Which web server made this page?')).toBe('decline');
  });
});
