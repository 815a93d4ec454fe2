import type { ImageFeatures } from '../../model/image-features.ts';
import { gutterOf } from './gutter.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { withSoleMarks } from './sole-marks.ts';
import { type Rows, rowsOf } from './tables.ts';
import { type Command, commandsOf } from './terminal-session.ts';

/** A record laid out for questions: what stands where, beside what and under what. */
export type Screen = {
  record: ImageFeatures;
  segments: readonly Segment[];
  layout: Layout;
  rows: Rows;
  commands: readonly Command[];
  /** Row numbers before a spreadsheet or an editor. */
  gutter: ReadonlySet<Segment>;
};

const known = new WeakMap<ImageFeatures, Screen>();

/** Lays a record out; the result is kept as long as the record lives, since many questions meet one record. */
export function screenOf(whole: ImageFeatures): Screen {
  const before = known.get(whole);
  if (before) return before;
  const record = withSoleMarks(whole);
  const segments = segmentsOf(record);
  const gutter = gutterOf(segments);
  const screen = {
    record,
    segments,
    layout: layoutOf(segments),
    rows: rowsOf(segments, gutter),
    commands: commandsOf(segments),
    gutter,
  };
  known.set(whole, screen);
  known.set(record, screen);
  return screen;
}
