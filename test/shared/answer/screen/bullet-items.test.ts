import { describe, expect, it } from 'vitest';
import { bulletItems } from '../../../../shared/answer/screen/bullet-items.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { line, screen } from '../screen-record.ts';

const itemsOf = (lines: Line[]): string[] => bulletItems(screenOf(screen(lines))).map(({ text }) => text);

describe('items of a list with bullets', () => {
  const before = [
    line('t', 'Minutes of the club', 40, 20, 24),
    line('p', 'The water bill rose this year.', 40, 80),
  ];

  it('each with its bullet', () => {
    const list = [line('a', '• New hose', 60, 110), line('b', '• Paint the gate', 60, 134)];
    expect(itemsOf([...before, ...list])).toEqual(['New hose', 'Paint the gate']);
  });

  it('some of whose bullets were lost', () => {
    const list = [
      line('a', '• New hose', 60, 110),
      line('b', 'Paint the gate', 76, 134),
      line('c', 'Buy seeds', 76, 158),
      line('d', 'Next meeting in June.', 40, 190),
    ];
    expect(itemsOf([...before, ...list])).toEqual(['New hose', 'Paint the gate', 'Buy seeds']);
  });

  it('all of whose bullets were lost', () => {
    const list = [line('a', 'New hose', 76, 110), line('b', 'Paint the gate', 76, 134)];
    expect(itemsOf([...before, ...list])).toEqual(['New hose', 'Paint the gate']);
  });

  it('and none where nothing is set further in', () => {
    expect(itemsOf([...before, line('a', 'The gate was painted.', 40, 110)])).toEqual([]);
  });
});
