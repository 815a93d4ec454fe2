import { rowTexts } from './row-texts.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** A row of `ls -l`: its columns as written, with what a link points to. */
export type ListedFile = {
  mode: string;
  owner: string;
  group: string;
  size: string;
  date: string;
  name: string;
  target?: string;
  segments: readonly Segment[];
};

/** A reader takes the l of a link for |, 1, T or I. */
const ROW =
  /^([-dlbcpsTI1|][-rwxsStT]{9}[.+@]?)\s+\d+\s+(\S+)\s+(\S+)\s+([\d.,]+[KMGT]?)\s+(.+?)\s+('[^']+'|\S+)(?:\s+->\s+(\S+))?$/;

/** The rows of `ls -l` on a screen. */
export const listedFiles = (screen: Screen): ListedFile[] =>
  rowTexts(screen).flatMap(({ text, segments }): ListedFile[] => {
    const match = ROW.exec(text);
    if (!match) return [];
    const [, mode, owner, group, size, date, name, target] = match;
    return [{ mode, owner, group, size, date, name: name.replace(/'/g, ''), target, segments }];
  });
