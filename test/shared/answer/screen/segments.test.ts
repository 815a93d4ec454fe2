import { expect, test } from 'vitest';
import { segmentsOf } from '../../../../shared/answer/screen/segments.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { line, screen } from '../screen-record.ts';

const on = (background: string, made: Line): Line => ({ ...made, background });
const texts = (lines: readonly Line[]): string[] => segmentsOf(screen(lines)).map(({ text }) => text);

test('a name set off in a sentence by its own ground belongs to it; two buttons stay two', () => {
  const sentence = on('#ffffff', line('A', 'A user in the group', 20, 40));
  const name = on('#f0f0f0', line('B', 'operators', 20 + 19 * 8 + 10, 40));
  expect(texts([sentence, name])).toEqual(['A user in the group operators']);
  const [save, cancel] = ['Save', 'Cancel'].map((text, at) =>
    on(['#2563eb', '#e5e7eb'][at], line(text, text, 20 + at * 42, 40)),
  );
  expect(texts([save, cancel])).toEqual(['Save', 'Cancel']);
});

test('small letters and dashes share the row of what reaches above and below them', () => {
  const mode = { ...line('A', '-rw-r-----', 20, 44, 7) };
  const rest = line('B', '1 root 812 index.db', 120, 40, 15);
  expect(segmentsOf(screen([mode, rest])).map(({ row }) => row)).toEqual([0, 0]);
});
