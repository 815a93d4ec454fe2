import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Box, boxSchema, intersection } from '../../shared/model/geometry.ts';
import { writeWhole } from '../services/write-whole.ts';

export const SMALLEST = { width: 760, height: 520 } as const;
const DEFAULT = { width: 1280, height: 820 } as const;

const savedSchema = z.object({ bounds: boxSchema, maximized: z.boolean() });
export type WindowState = z.infer<typeof savedSchema>;

/** The state kept in `file`; null where there is none, or none that can be read. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    const parsed = savedSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const saveWindowState = (file: string, state: WindowState): Promise<void> =>
  writeWhole(file, JSON.stringify(state));

/**
 * Where the window opens: where it was, if enough of it still lies on a display to be grabbed; else in the middle
 * of the first work area, never larger than that.
 */
export function placeWindow(saved: Box | null, workAreas: readonly Box[]): Box {
  const [first] = workAreas;
  if (saved && saved.width >= SMALLEST.width && saved.height >= SMALLEST.height) {
    const reachable = workAreas.some((area) => {
      const common = intersection(saved, area);
      return common !== null && common.width >= 120 && common.height >= 80 && saved.y >= area.y;
    });
    if (reachable) return saved;
  }
  if (!first) return { x: 0, y: 0, ...DEFAULT };
  const width = Math.min(DEFAULT.width, first.width);
  const height = Math.min(DEFAULT.height, first.height);
  return {
    x: first.x + Math.round((first.width - width) / 2),
    y: first.y + Math.round((first.height - height) / 2),
    width,
    height,
  };
}
