import { moveChart } from './charts.ts';
import type { Box } from './geometry.ts';
import type { ImageFeatures } from './image-features.ts';
import { turnOf } from './turn.ts';

/** A reading with every box put where `move` says. */
export function moveReading(text: ImageFeatures['text'], move: (box: Box) => Box): ImageFeatures['text'] {
  const lines = text.lines.map((line) => ({
    ...moved(line, move),
    words: line.words.map((word) => moved(word, move)),
  }));
  return { ...text, lines };
}

/** A record with every box put where `move` says. */
export function moveRecord(record: ImageFeatures, move: (box: Box) => Box): ImageFeatures {
  const all = <Item extends { box: Box }>(items: readonly Item[]) => items.map((item) => moved(item, move));
  const { ui, colors, quality, codes, charts } = record;
  return {
    ...record,
    text: moveReading(record.text, move),
    ui: { elements: all(ui.elements), windows: all(ui.windows) },
    colors: { ...colors, status: all(colors.status) },
    quality: { ...quality, ...(quality.covers && { covers: quality.covers.map(move) }) },
    errors: all(record.errors),
    ...(codes && { codes: all(codes) }),
    ...(charts && { charts: charts.map((chart) => moveChart(chart, move)) }),
  };
}

const moved = <Item extends { box: Box }>(item: Item, move: (box: Box) => Box): Item => ({
  ...item,
  box: move(item.box),
});

/**
 * The record of a turned screen as if the picture had come upright, so that rows, fields and places can be told; a
 * record of an upright one unchanged.
 */
export function uprightRecord(record: ImageFeatures): ImageFeatures {
  const degrees = record.text.turned;
  if (degrees === undefined) return record;
  const { width, height, boxToUpright } = turnOf(record.source, degrees);
  const { turned: _, ...text } = record.text;
  return moveRecord({ ...record, source: { ...record.source, width, height }, text }, boxToUpright);
}

/** The inverse of `uprightRecord`: boxes found on the upright picture are put around what lies tilted in the source. */
export function tiltedRecord(record: ImageFeatures, degrees: number): ImageFeatures {
  const tilted = moveRecord(record, turnOf(record.source, degrees).boxToSource);
  return { ...tilted, text: { ...tilted.text, turned: degrees } };
}
