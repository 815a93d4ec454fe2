import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldPattern, foldText, unfoldedPart } from '../../../../shared/features/errors/fold-text.ts';
import { matchPatterns } from '../../../../shared/features/errors/match-patterns.ts';
import { isPrompt, looksLikeCode, withoutDenials } from '../../../../shared/features/errors/not-an-error.ts';

const reasons = (text: string): string[] =>
  matchPatterns(text)
    .filter((match) => match.strength === 'reason')
    .map((match) => match.category);

it.each([
  ['Perrnission denied', 'permission'],
  ['Connection refu5ed', 'network'],
  ['No spaceleft on device', 'resource'],
  ['No such fi1e or directory', 'not_found'],
  ['Operatlon tirned out', 'timeout'],
])('reads %s through misread letters', (text, category) => {
  expect(reasons(text)).toContain(category);
});

it('takes the more specific of two patterns', () => {
  expect(reasons('Permission denied (publickey).')).toEqual(['authentication']);
});

it('folding is stable, and a folded text still matches its own pattern', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(new RegExp(foldPattern(text)).test(foldText(text.toUpperCase()))).toBe(true);
    }),
  );
});

it('cuts out what is denied and what is only a name, not what follows', () => {
  expect(withoutDenials('0 errors, 2 warnings')).not.toMatch(/error/);
  expect(withoutDenials('see /var/log/error.log')).not.toMatch(/error/);
  expect(withoutDenials('write error: No space left on device')).toMatch(/error: No space left/);
});

it('tells program text and prompts from messages', () => {
  for (const code of [
    'return fail("timeout");',
    '// permission denied',
    'except ValueError:',
    '<error-page>',
  ])
    expect(looksLikeCode(code), code).toBe(true);
  for (const message of ['{"message":"Not Found","statusCode":404}', 'cat: a.txt: Permission denied'])
    expect(looksLikeCode(message), message).toBe(false);
  for (const prompt of [
    'demo@desk:~/a$ make',
    '[root@host etc]# ls',
    'PS C:\\Users> dir',
    '>>> 1/0',
    'mysql> select 1',
  ])
    expect(isPrompt(prompt), prompt).toBe(true);
  for (const output of ['curl: (7) Failed', 'npm error code ENOENT', 'ls: cannot access a'])
    expect(isPrompt(output), output).toBe(false);
});

it('the data modules are those of assets/errors', () => {
  const script = new URL('../../../../scripts/build-error-knowledge.ts', import.meta.url).pathname;
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

it('quotes what was read, not its folded form', () => {
  expect(matchPatterns('home.tar:  Permission denied').map((match) => match.text)).toContain(
    'Permission denied',
  );
});

it('finds the whole text behind the whole folded text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unfoldedPart(text, 0, foldText(text).length + 1)).toBe(text.trim());
    }),
  );
});
