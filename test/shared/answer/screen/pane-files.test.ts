import { expect, test } from 'vitest';
import { paneFiles } from '../../../../shared/answer/screen/pane-files.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { line, screen } from '../screen-record.ts';

test('two panes of a file manager in a terminal are told apart, though their rows are read in one', () => {
  const record = screen([
    line('A', '|/docs            4096 Nov 27 02:47 |IMG_1.jpg           2 Nov 27 02:47', 16, 60),
    line('B', ' alarm.cfg         184 Nov 27 02:48  IMG_2.jpg          31 Nov 27 2025 ', 16, 80),
    line('C', ' bees.csv          331 Nov 27 02:47  ', 16, 100),
  ]);
  const panes = paneFiles(screenOf(record)).map((files) =>
    files.map(({ name, size, date }) => [name, size, date]),
  );
  expect(panes).toEqual([
    [
      ['docs', '4096', 'Nov 27 02:47'],
      ['alarm.cfg', '184', 'Nov 27 02:48'],
      ['bees.csv', '331', 'Nov 27 02:47'],
    ],
    [
      ['IMG_1.jpg', '2', 'Nov 27 02:47'],
      ['IMG_2.jpg', '31', 'Nov 27 2025'],
    ],
  ]);
});
