import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settleForms } from '../../../../shared/features/reading/settle-forms.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const settled = (text: string): string =>
  settleForms(readInCells(text, { x: 0, baseline: 20, pitch: 8 }).signs)
    .map((sign, index) => (index > 0 && sign.spaceBefore ? ' ' : '') + sign.text)
    .join('');

test('a slash stands before the first directory of a path, behind it, and twice behind a scheme', () => {
  expect(settled('fhome/user/a.pdf')).toBe('/home/user/a.pdf');
  expect(settled('see "lusr/share"')).toBe('see "/usr/share"');
  expect(settled('/srvidemo/map.js')).toBe('/srv/demo/map.js');
  expect(settled('ftp:/iweb@host')).toBe('ftp://web@host');
  expect(settled('"https:/Iweb.example"')).toBe('"https://web.example"');
});

test('names that begin like a directory stay', () => {
  for (const text of ['/variables/x', '/options', '/template', '/homeland/x', 'usr/share', '/usr/local'])
    expect(settled(text)).toBe(text);
});

test('the l of a modifier stands before the sign that joins it to a key', () => {
  expect(settled('Goto Ctri+L')).toBe('Goto Ctrl+L');
  expect(settled('[Shift]A1t+T')).toBe('[Shift]Alt+T');
  for (const text of ['Ctri', 'Ait', 'SActri+L']) expect(settled(text)).toBe(text);
});

test('a one stands before an exponent, a dollar behind the name of a shell', () => {
  expect(settled('zeros(le7, le-3)')).toBe('zeros(1e7, 1e-3)');
  expect(settled('bash-5.2% ls')).toBe('bash-5.2$ ls');
  for (const text of ['le7on', 'file7', 'bash-5.2%x', '5.2%']) expect(settled(text)).toBe(text);
});

test('the names of months are written with letters', () => {
  expect(settled('mini/1.30 260ct2018')).toBe('mini/1.30 26Oct2018');
  expect(settled('0ct 3, 12-0ct-24')).toBe('Oct 3, 12-Oct-24');
  expect(settled('4Ju12026 Ju1y')).toBe('4Jul2026 July');
  for (const text of ['0xc0ct', '0cto', 'x0ct', 'Ju1es']) expect(settled(text)).toBe(text);
});

test('a command with flags is told how much to optimise by the letter', () => {
  expect(settled('cc -02 -c main.c')).toBe('cc -O2 -c main.c');
  for (const text of ['at -02', 'cc -c -0x1', '-0.5 -c']) expect(settled(text)).toBe(text);
});

test('permissions are written small', () => {
  expect(settled('-rW-r--r-- drwXr-Xr-X')).toBe('-rw-r--r-- drwxr-xr-x');
  for (const text of ['RW', 'X-R', 'Work']) expect(settled(text)).toBe(text);
});

test('what was settled is not settled otherwise', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z/:1I|]{1,12}$/), (text) => {
      expect(settled(settled(text))).toBe(settled(text));
    }),
  );
});
