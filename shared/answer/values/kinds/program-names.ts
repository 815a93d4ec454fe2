import type { Box } from '../../../model/geometry.ts';
import type { Screen } from '../../screen/screen.ts';
import type { Segment } from '../../screen/segments.ts';

/** A name of a program, where it stands. */
export type ProgramName = { text: string; box: Box; segment: Segment | undefined };

/** What parts the document from the program in the title of a window: "notes.txt - Pluma". */
const PARTING = /\s+[-–—|:·•]\s+|\s*[—|]\s*|:\s+/;

const known = new WeakMap<Screen, ProgramName[]>();

/** The names that the titles of windows end with, else the whole titles. */
export function programNames(screen: Screen): ProgramName[] {
  const before = known.get(screen);
  if (before) return before;
  const { segments, record } = screen;
  const names = record.ui.windows.flatMap(({ title, box }): ProgramName[] => {
    const text = title.split(PARTING).filter(Boolean).at(-1)?.trim();
    if (!text) return [];
    const segment = segments.find((other) => other.text.includes(text));
    return [{ text, box: segment?.box ?? box, segment }];
  });
  known.set(screen, names);
  return names;
}
