import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));

import { cardOfLink, linkArgument } from '../../../electron/desktop/deep-links.ts';
import { desktopEntry } from '../../../electron/desktop/start-at-login.ts';

describe('a desktop entry', () => {
  it('starts the program with its words', () => {
    expect(desktopEntry(['/opt/Askshot/askshot', '--at-login'])).toContain(
      'Exec="/opt/Askshot/askshot" "--at-login"\n',
    );
  });

  it('quotes what the specification reserves', () => {
    expect(desktopEntry(['/a "b"/$c%d`e\\'])).toContain('Exec="/a \\\\"b\\\\"/\\\\$c%%d\\\\`e\\\\\\\\"\n');
  });
});

describe('a link', () => {
  it('names a card by a plain id and nothing else', () => {
    expect(cardOfLink('askshot://card/0f3c-1a')).toBe('0f3c-1a');
    expect(cardOfLink('askshot://card/0f3c-1a/')).toBe('0f3c-1a');
    for (const link of [
      'askshot://card/',
      'askshot://card/../x',
      'askshot://card/a%2fb',
      'askshot://other/a',
      'https://card/a',
      'askshot://card/a?b',
    ])
      expect(cardOfLink(link), link).toBeNull();
  });

  it('is found among a program’s arguments', () => {
    expect(linkArgument(['--x', 'a.png', 'askshot://card/1'])).toBe('askshot://card/1');
    expect(linkArgument(['a.png'])).toBeNull();
  });
});
