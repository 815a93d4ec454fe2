import { expect, test } from 'vitest';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settlePrompts } from '../../../../shared/features/reading/settle-prompts.ts';
import { readInCells } from '../../../fakes/read-line.ts';

/** What the lines of a terminal, one below the other, say after their prompts were settled. */
const settled = (...texts: string[]): string[] =>
  settlePrompts(
    texts.map((text, row) => ({
      read: readInCells(text, { x: 0, baseline: 20 + 20 * row, pitch: 8 }),
      coverage: { box: { x: 0, y: 0, width: 1, height: 1 }, data: new Uint8Array(1) },
    })),
  ).map(({ read }) => textOf(read));

test('a prompt whose @, ~ and $ were misread has those of the others', () => {
  expect(settled('user@mill:~$ ls', 'userBmill:%$ pwd', 'user@mill:™% make', 'user@mi11:~$')).toEqual([
    'user@mill:~$ ls',
    'user@mill:~$ pwd',
    'user@mill:~$ make',
    'user@mill:~$',
  ]);
});

test('a blank cell where the tilde of a prompt was not read holds it', () => {
  expect(settled('user@mill:~$ ls', 'user@mill: $ pwd', 'note: $ 12')).toEqual([
    'user@mill:~$ ls',
    'user@mill:~$ pwd',
    'note: $ 12',
  ]);
});

test('no shell waits with a section sign', () => {
  expect(settled('user@mill:~§', 'see §4')).toEqual(['user@mill:~$', 'see §4']);
});

test('another user, another host and what is no prompt stay', () => {
  const lines = ['user@mill:~$ ssh root@farm', 'root@farm:~$ ls', 'cost of oil:"3$ each', 'note: 12'];
  expect(settled(...lines)).toEqual(lines);
});

test('where every @ was misread alike, several prompts that begin so tell it; a single one does not', () => {
  expect(settled('userBmill:™$ ls', 'total 3.0M', 'userBmill:™$ pwd')).toEqual([
    'user@mill:~$ ls',
    'total 3.0M',
    'user@mill:~$ pwd',
  ]);
  expect(settled('userBmill:™$ ls', 'total 3.0M')).toEqual(['userBmill:™$ ls', 'total 3.0M']);
});
