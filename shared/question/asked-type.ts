import type { Concept } from './lexicon/lexicon.ts';
import { type Hit, longest, type WordReading } from './read-words.ts';

/** Units that turn "how many ..." into a duration or a size. */
const UNIT_TYPES = new Set(['duration', 'percent']);
/** What happens at an hour rather than on a day. */
const OF_THE_DAY = /^(until|opens?|closes?|leaves?|departs?|arrives?|starts?|begins?)$/;
/** A plain "when" or "who" yields to a noun that says more. */
const GENERAL_TYPES = new Set(['number', 'person', 'date', 'code', 'identifier', 'money']);
/** Forms of time. */
const OF_TIME = new Set(['date', 'time', 'duration', 'weekday']);
/** Before a unit of time: "per month", "a day". */
const EACH = /^(?:per|an?|each|every)$/;
/** A noun that is called as what it belongs to: "which name does the file have". */
const CALLED =
  /^(?:name|names|value|values|one|text|setting|choice|entry|content|contents|default|total|number)$/;
/** Open a noun phrase. */
const DETERMINERS = /^(?:the|an?|this|that|my|our|your|its|current|exact|new|old)$/;
/** What is asked for stands so near behind its question word. */
const NEAR = 4;

/**
 * The form of value that a question asks for, a key of the lexicon's value types or `quantity`; null where any text may answer.
 * What the question word goes with counts before what else is named: "who deleted the file" asks for a person, "which number
 * does the picture have in the folder" for a number.
 */
export function askedType(reading: WordReading): string | null {
  const hits = longest(reading.hits, 'value_type').filter(
    (hit) => !isNoUnit(hit, reading) && !isPerUnit(hit, reading) && !isClause(hit, reading),
  );
  const own = nounHit(hits, reading);
  if (own && own.id !== 'duration') return isSource(own, hits) ? null : own.id;
  const unit = hits.find((hit) => UNIT_TYPES.has(hit.id));
  if (unit) return unit.id;
  const isWhen = asksFirst('when', reading);
  // "how many files" wants a number of files, not a file.
  if (reading.has('how_many') && !isWhen) return 'number';
  if (isWhen) return timeAsked(hits, reading);
  if (reading.has('who')) return ofWhose(hits, reading) ?? 'person';
  if (reading.has('how_much')) return muchOf(hits, reading);
  return namesOther(reading) ? null : (nearest(hits, reading) ?? null);
}

/** "When" behind another question word opens a clause and asks for nothing. */
const isClause = ({ from }: Hit, reading: WordReading): boolean =>
  reading.tokens[from].word === 'when' && !asksFirst('when', reading);

/** Whether a concept is what the question opens with, and no part of a clause behind it: "what is printed when I run it". */
function asksFirst(concept: Concept, reading: WordReading): boolean {
  const others = (['what', 'which', 'who', 'how', 'how_many', 'how_much'] as const).map((other) =>
    reading.at(other),
  );
  return reading.has(concept) && others.every((at) => at < 0 || at >= reading.at(concept));
}

/** "What code stands on line 9" is about the source. */
const isSource = ({ id }: Hit, hits: readonly Hit[]): boolean =>
  id === 'code' && hits.some((hit) => hit.id === 'line_number');

/** "How much memory" is a size; of what else is named behind it, only a sum of money. */
function muchOf(hits: readonly Hit[], { tokens, compiled }: WordReading): string {
  const from = tokens.findIndex(({ word }) => word === 'much') + 1;
  let to = from;
  while (to < tokens.length && !compiled.stop.has(tokens[to].word)) to++;
  const own = hits.findLast((hit) => hit.from >= from && hit.to <= to)?.id;
  if (own === 'time') return 'duration';
  return own ?? (hits.some(({ id }) => id === 'money') ? 'money' : 'quantity');
}

/** "Which day" and "the second field" ask for no length of time. */
const isNoUnit = ({ id, from, to }: Hit, { tokens }: WordReading): boolean =>
  id === 'duration' &&
  to - from === 1 &&
  /^(?:second|minute|hour|day|week|month|year)$/.test(tokens[from].word);

/** "How much is it per month" asks for no date, and "how much a day" for none. */
const isPerUnit = ({ id, from, to }: Hit, { tokens }: WordReading): boolean =>
  OF_TIME.has(id) && to - from === 1 && EACH.test(tokens[from - 1]?.word ?? '');

/** The words right behind "which" or "what", up to one that carries nothing; null for "what is ...". */
function nounAsked({ tokens, compiled }: WordReading): { from: number; to: number } | null {
  const asks = tokens.findIndex(({ word }) => /^(?:which|what)$/.test(word));
  let to = asks + 1;
  while (to < tokens.length && !tokens[to].quoted && !compiled.stop.has(tokens[to].word)) to++;
  return asks >= 0 && to > asks + 1 ? { from: asks, to } : null;
}

/** What follows a form and is asked for itself: "which file type". */
const OF_ITS_OWN = /^(?:type|kind|sort|state|status|colou?r|format|permissions?)$/;

/** The last form that stands in the words right behind "which" or "what". */
function nounHit(hits: readonly Hit[], reading: WordReading): Hit | undefined {
  const noun = nounAsked(reading);
  if (!noun) return undefined;
  const own = hits
    .filter(({ from, to }) => to > noun.from + 1 && from < noun.to)
    .reduce<Hit | undefined>((last, hit) => (last && last.to >= hit.to ? last : hit), undefined);
  const isVerb = own && own.from > noun.from + 1 && COSTS.test(reading.tokens[own.from].word);
  return own && (isVerb || OF_ITS_OWN.test(reading.tokens[own.to]?.word ?? '')) ? undefined : own;
}
/** "Which article costs 2.15": what a form is also called by is done here. */
const COSTS = /^(?:costs|paid|charges)$/;

/** "Which user deleted the file": what is asked for has a noun, and that is of no certain form. */
function namesOther(reading: WordReading): boolean {
  const noun = nounAsked(reading) ?? nounOf(reading);
  return noun !== null && !reading.tokens.slice(noun.from, noun.to).some(({ word }) => CALLED.test(word));
}

/** The words of "what is the ... of": what is asked of a thing; null where it is said otherwise. */
function nounOf({ tokens, compiled, hits }: WordReading): { from: number; to: number } | null {
  const asks = tokens.findIndex(({ word }) => /^(?:which|what)$/.test(word));
  if (asks < 0 || !/^(?:is|are|was|were)$/.test(tokens[asks + 1]?.word ?? '')) return null;
  let from = asks + 2;
  while (from < tokens.length && DETERMINERS.test(tokens[from].word)) from++;
  let to = from;
  while (to < tokens.length && !compiled.stop.has(tokens[to].word)) to++;
  const isAsked = hits.some((hit) => hit.kind === 'value_type' && hit.from < to && hit.to > from);
  return to > from && !isAsked && /^(?:of|for|in|on|at)$/.test(tokens[to]?.word ?? '') ? { from, to } : null;
}

/** A day or an hour, or what the words themselves say: "what time zone". */
function timeAsked(hits: readonly Hit[], reading: WordReading): string {
  const at = reading.hits.filter(({ kind, id }) => kind === 'concept' && id === 'when');
  const end = Math.max(...at.map(({ to }) => to));
  const said = hits.find(({ id, from, to }) => from < end && to >= end && !GENERAL_TYPES.has(id));
  if (said && said.id !== 'time') return said.id;
  return hits.some(({ id }) => id === 'time') || reading.tokens.some(({ word }) => OF_THE_DAY.test(word))
    ? 'time'
    : 'date';
}

const isSpecific = ({ id }: Hit): boolean => !GENERAL_TYPES.has(id);

/** "Whose email address": the form right behind it. */
function ofWhose(hits: readonly Hit[], { tokens }: WordReading): string | undefined {
  const whose = tokens.findIndex(({ word }) => word === 'whose');
  return hits.find((hit) => whose >= 0 && isSpecific(hit) && hit.from > whose && hit.from <= whose + 2)?.id;
}

/** The nearest form behind what asks, a telling one before a general one; else any. */
function nearest(hits: readonly Hit[], reading: WordReading): string | undefined {
  const asks = Math.max(
    ...(['what', 'which', 'how_many', 'how_much'] as const).map((concept) => reading.at(concept)),
  );
  const near = hits.filter(({ from }) => from > asks && from <= asks + NEAR);
  return (near.find(isSpecific) ?? near[0] ?? hits.find(isSpecific) ?? hits[0])?.id;
}
