import { EventEmitter } from 'node:events';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { openFiles, pictureArguments, receiveOpenedFiles } from '../../../electron/desktop/opened-files.ts';
import { failed, ok, type UserError } from '../../../shared/model/errors.ts';
import { shot } from '../../renderer/example-session.ts';

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

describe('files to open', () => {
  it('that are missing or hold no picture are refused by name, each with its reason', async () => {
    const refused: [string, UserError][] = [];
    await openFiles(
      {
        addPicture: async () => failed('unsupported_format', 'This is no picture.', 'Open another.'),
        refuseFile: (name, error) => void refused.push([name, error]),
        showShot: () => undefined,
      },
      [join(import.meta.dirname, 'missing.png'), import.meta.filename],
    );
    expect(refused.map(([name, { code }]) => [name, code])).toEqual([
      ['missing.png', 'file_not_found'],
      ['opened-files.test.ts', 'unsupported_format'],
    ]);
  });

  it('are opened in their order, and the first that could be is shown', async () => {
    const shown: string[] = [];
    const names: string[] = [];
    await openFiles(
      {
        addPicture: async ({ name }) => {
          names.push(name);
          return ok(shot(`shot-${names.length}`));
        },
        refuseFile: () => undefined,
        showShot: (id) => void shown.push(id),
      },
      ['missing.png', import.meta.filename, import.meta.filename],
    );
    expect(names).toHaveLength(2);
    expect(shown).toEqual(['shot-1']);
  });

  it('that macOS hands over wait until there is a window, and are opened once', () => {
    const app = new EventEmitter();
    const whenFilesCome = receiveOpenedFiles(app as App);
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, '/early.png');
    const opened: string[] = [];
    whenFilesCome((path) => opened.push(path));
    app.emit('open-file', { preventDefault }, '/late.png');
    expect(opened).toEqual(['/early.png', '/late.png']);
    expect(preventDefault).toHaveBeenCalledTimes(2);
  });
});
