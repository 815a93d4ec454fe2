import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureArguments } from '../../../electron/desktop/opened-files.ts';

describe('pictures among the arguments', () => {
  it('are taken with their whole paths; options and other files are not', () => {
    const words = ['--inspect', '.', 'a.PNG', '/tmp/b.jpeg', 'notes.txt', '--file=c.png', 'd.pdf'];
    expect(pictureArguments(words, '/home')).toEqual([
      resolve('/home/a.PNG'),
      '/tmp/b.jpeg',
      resolve('/home/d.pdf'),
    ]);
  });
});
