import { type Box, unionOf } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isInControl, namesValue, tableHeadOf } from './segment-facts.ts';
import { contextOf, errorNearness, type Near, wordsAround } from './surroundings.ts';
import type { TypedSpan } from './value-types.ts';

/** Something on the screen that may be the answer, with the words around it and how near they are (0..1). */
export type Candidate = {
  text: string;
  type: string;
  box: Box;
  segment: Segment;
  structure: 'pair' | 'span' | 'cell' | 'sentence' | 'row' | 'draft';
  context: Map<string, number>;
  own: readonly string[];
  /** Terms that stand directly beside the value: its unit or its name. */
  beside: readonly string[];
  /** Whether it is the name of a button, link, tab or menu. */
  inControl: boolean;
  /** Whether it stands before a figure, a date or the like that it names. */
  namesValue: boolean;
  /** Whether nothing of the same statement follows it. */
  endsStatement: boolean;
  /** Terms over the column of a table of three or more; null outside of one. */
  tableHead: readonly string[] | null;
  /** Whether it was typed at a prompt rather than printed. */
  isCommand: boolean;
  /** Terms of the word right before the value. */
  named: readonly string[];
  evidence: string[];
  /** 1 within an error message, less right after one. */
  nearError: number;
};

/** What holds of a value that was not found in a text of its own. */
export const PLAIN = {
  named: [],
  tableHead: null,
  inControl: false,
  namesValue: false,
  endsStatement: true,
  isCommand: false,
  beside: [],
};

/** What a product with its version ("nginx/1.22.1") is. */
const PRODUCT_TERMS = 'server software program web application';

/** What holds of every candidate of a segment. */
export type Base = Pick<
  Candidate,
  | 'segment'
  | 'evidence'
  | 'nearError'
  | 'named'
  | 'tableHead'
  | 'inControl'
  | 'namesValue'
  | 'endsStatement'
  | 'isCommand'
>;

/** That of a segment. */
export function baseOf(segment: Segment, screen: Screen): Base {
  return {
    segment,
    evidence: segment.evidence,
    nearError: errorNearness(segment, screen),
    named: [],
    tableHead: tableHeadOf(segment, screen),
    inControl: isInControl(segment, screen),
    namesValue: namesValue(segment, screen),
    endsStatement: true,
    isCommand: screen.commands.some((command) => command.line.row === segment.row),
  };
}

/** A candidate for a stretch of a text, with the words around it. */
export function fromSpan(span: TypedSpan, segment: Segment, around: readonly Near[], base: Base): Candidate {
  const before = segment.text.slice(0, span.from);
  const after = segment.text.slice(span.to);
  const near = [...around, ...wordsAround(segment.text, span.from, span.to)];
  if (span.type === 'product_version')
    near.push(
      { terms: termsOf(PRODUCT_TERMS), weight: 0.8 },
      { terms: termsOf(span.text.split('/')[0]), weight: 1 },
    );
  return {
    ...base,
    text: span.text,
    type: span.type,
    box: boxOfSpan(segment, span.from, span.to),
    structure: `${before}${after}`.trim() === '' ? 'cell' : 'span',
    context: contextOf(near),
    own: termsOf(span.text),
    endsStatement: /^\s*(?:$|[.,;:)\]·|])/.test(after),
    named: termsOf(before.trim().split(/\s+/).at(-1) ?? ''),
    beside: termsOf(
      `${before.trim().split(/\s+/).slice(-2).join(' ')} ${after.trim().split(/\s+/).slice(0, 2).join(' ')}`,
    ),
  };
}

/** The box of the words that a stretch of the segment's text touches. */
export function boxOfSpan(segment: Segment, from: number, to: number): Box {
  let offset = 0;
  const boxes: Box[] = [];
  for (const word of segment.words) {
    if (offset < to && offset + word.text.length > from) boxes.push(word.box);
    offset += word.text.length + 1;
  }
  return boxes.length > 0 ? unionOf(boxes) : segment.box;
}
