import type { Box } from '../../../model/geometry.ts';
import type { Segment } from '../../screen/segments.ts';
import { columnHead } from '../../screen/tables.ts';
import { termsOf } from '../../screen/terms.ts';
import type { Candidate } from '../candidate.ts';
import { type Asked, matchIn } from './asked.ts';

const WEAK = 0.35;
/** Distances are capped at so many text heights. */
const FARTHEST = 60;
/** A text height across counts less than one down: rows are read along. */
const ACROSS = 0.5;
const DOWN = 2;

/** Where the question's words, and words related to them, stand to a candidate; then where itself stands. */
export function placeFacts(candidate: Candidate, asked: Asked): number[] {
  const { query, related, telling, textHeight, screen } = asked;
  const { segment, structure } = candidate;
  const around = relationsOf(candidate, asked);
  const matched = around.map((terms) =>
    query.words.reduce((sum, word) => sum + (word.weak ? WEAK : 1) * matchIn(word, terms), 0),
  );
  const { source } = screen.record;
  return [
    ...matched,
    ...around.map((terms) => related.filter((same) => terms.some((term) => same.has(term))).length),
    related.reduce((sum, same) => sum + relatedNear(candidate, same), 0),
    related.length,
    ...distances(segment.box, structure === 'row', telling, textHeight),
    candidate.inControl ? 1 : 0,
    candidate.isCommand ? 1 : 0,
    candidate.nearError,
    candidate.endsStatement ? 1 : 0,
    headState(candidate, asked),
    segment.box.height / textHeight,
    segment.box.y / source.height,
    segment.box.x / source.width,
    query.noun.some((term) => candidate.named.includes(term)) ? 1 : 0,
    query.noun.some((term) => candidate.own.includes(term)) ? 1 : 0,
    segment.line.confidence,
  ];
}

/** Terms left, right, in the row, at its start, over the column, above, below, in the candidate and in its segment. */
function relationsOf({ segment, own, structure }: Candidate, { screen }: Asked): (readonly string[])[] {
  if (structure === 'row' || structure === 'draft') return [[], [], [], [], [], [], [], own, own];
  const { layout, rows } = screen;
  const { index } = segment;
  const first = rows.rows[rows.rowOf[index]][0];
  const of = (other: Segment | null): readonly string[] => (other ? termsOf(other.text) : []);
  return [
    of(layout.left[index]),
    of(layout.right[index]),
    layout.row[index].flatMap(of),
    first === segment ? [] : of(first),
    termsOf(columnHead(segment, rows) ?? ''),
    of(layout.above[index]),
    of(layout.below[index]),
    own,
    of(segment),
  ];
}

function relatedNear({ context, own, structure }: Candidate, same: ReadonlySet<string>): number {
  if (structure === 'row' || structure === 'draft') return own.some((term) => same.has(term)) ? 1 : 0;
  let nearest = 0;
  for (const [term, weight] of context) if (same.has(term)) nearest = Math.max(nearest, weight);
  return nearest;
}

/** Of the telling words: the distance to the farthest, and the mean, each to its nearest place, in text heights. */
function distances(box: Box, isRow: boolean, telling: Asked['telling'], unit: number): [number, number] {
  let farthest = 0;
  let sum = 0;
  let weights = 0;
  for (const { at, weight } of telling) {
    if (at.length === 0) continue;
    const nearest = Math.min(FARTHEST, ...at.map((other) => distance(other.box, box, isRow) / unit));
    farthest = Math.max(farthest, nearest);
    sum += nearest * weight;
    weights += weight;
  }
  return [farthest, weights > 0 ? sum / weights : FARTHEST];
}

/** How far a candidate stands from the telling words of a question, in text heights. */
export const farness = ({ segment, structure }: Candidate, { telling, textHeight }: Asked): number =>
  distances(segment.box, structure === 'row', telling, textHeight)[1];

function distance(a: Box, b: Box, isRow: boolean): number {
  const down = Math.max(0, Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height));
  const across = Math.max(0, Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width));
  return DOWN * down + (isRow ? 0 : ACROSS * across);
}

/** 0 outside of a table, 2 under a head that was asked for, 1 under another. */
function headState({ tableHead }: Candidate, { query }: Asked): number {
  if (tableHead === null) return 0;
  return query.words.some((word) => matchIn(word, tableHead) > 0) ? 2 : 1;
}
