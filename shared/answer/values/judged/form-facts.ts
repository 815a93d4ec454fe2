import type { Candidate } from '../candidate.ts';
import { typedSpans, typeFit } from '../value-types.ts';
import type { Asked } from './asked.ts';

const STRUCTURES: readonly Candidate['structure'][] = ['pair', 'span', 'cell', 'sentence', 'row', 'draft'];
const TYPES = [
  ...['text', 'sentence', 'row', 'path', 'date', 'time', 'money', 'code', 'identifier', 'version', 'number'],
  ...['person', 'host', 'port', 'size', 'duration', 'quantity', 'line_number', 'url', 'email', 'percent'],
  ...['user_name', 'command', 'branch', 'function', 'meaning', 'zone', 'weekday', 'measure', 'ip', 'speed'],
];
/** How well a row without values of the form asked for fits where no form is asked for. */
const ANY_ROW = 0.6;
const FEW_WORDS = 3;

/** What a candidate looks like, and how that goes with what was asked for. */
export function formFacts(candidate: Candidate, { query }: Asked): number[] {
  const { text, type, structure } = candidate;
  return [
    fitOf(candidate, query.type),
    STRUCTURES.indexOf(structure),
    query.type ? 1 : 0,
    TYPES.indexOf(type),
    TYPES.indexOf(query.type ?? ''),
    text.split(/\s+/).length,
    text.length,
    text.replace(/\D/g, '').length / text.length,
    nameLikeness(text),
  ];
}

function fitOf({ text, type, structure }: Candidate, asked: string | undefined): number {
  if (structure !== 'row') return typeFit(asked, type, structure);
  return asked ? Math.max(0, ...typedSpans(text).map((span) => typeFit(asked, span.type, 'span'))) : ANY_ROW;
}

/** 2 for two or more capitalised words, 1 for a few words that begin with a capital, else 0. */
const nameLikeness = (text: string): number =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)+$/u.test(text)
    ? 2
    : /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= FEW_WORDS
      ? 1
      : 0;
