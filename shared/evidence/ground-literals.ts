import type { Answer } from '../model/answer.ts';
import type { Literal } from '../model/evidence-card.ts';
import type { Box } from '../model/geometry.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import { toSelector } from './fragment-selector.ts';

type Place = { id: string; text: string; box: Box; confidence: number };

/** Places that one literal cites at most. */
const MAX_PLACES = 5;
const QUOTED = /"([^"]+)"|“([^”]+)”|`([^`]+)`/g;
/** Words that are copied rather than phrased: they hold a digit, a path or code separator, or are all capitals. */
const COPIED = /[^\s"“”`]*(?:\d|[_/\\@]|[A-Z]{3})[^\s"“”`]*/g;

/**
 * What an answer states literally (the whole of it where it is copied from the picture, else quotations, numbers,
 * codes and paths), each with the places of the record that hold it, those that the answer cites first. A literal
 * without a place is one that a checker must doubt.
 */
export function groundLiterals(answer: Answer, record: ImageFeatures): Literal[] {
  const cited = new Set(answer.evidence);
  const places = placesOf(record).sort((a, b) => Number(cited.has(b.id)) - Number(cited.has(a.id)));
  return literalsOf(answer.answer, places).map((text) => ({
    text,
    grounded_in: findIn(places, text).map((place) => ({
      id: place.id,
      text: place.text,
      selector: toSelector(place.box),
      confidence: place.confidence,
    })),
  }));
}

function literalsOf(answer: string, places: readonly Place[]): string[] {
  if (findIn(places, answer).length > 0) return [answer];
  const quoted = [...answer.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3]);
  const rest = answer.replaceAll(QUOTED, ' ');
  const copied = [...rest.matchAll(COPIED)].map((match) => match[0].replace(/^[([{]+|[)\]},.;:!?]+$/g, ''));
  return [...new Set([...quoted, ...copied])].filter((text) => text.length > 0);
}

function placesOf(record: ImageFeatures): Place[] {
  return [
    ...record.text.lines.map(({ id, text, box, confidence }) => ({ id, text, box, confidence })),
    ...record.errors.flatMap(({ id, message, code, box, confidence }) =>
      (code ? [message, code] : [message]).map((text) => ({ id, text, box, confidence })),
    ),
    ...record.ui.elements.flatMap(({ id, name, value, box, confidence }) =>
      (value ? [name, value] : [name]).map((text) => ({ id, text, box, confidence })),
    ),
    ...record.ui.windows.map(({ id, title, box }) => ({ id, text: title, box, confidence: 1 })),
    ...(record.codes ?? []).map(({ id, text, box }) => ({ id, text, box, confidence: 1 })),
  ];
}

function findIn(places: readonly Place[], literal: string): Place[] {
  const wanted = fold(literal);
  if (wanted === '') return [];
  return places.filter((place) => ` ${fold(place.text)} `.includes(` ${wanted} `)).slice(0, MAX_PLACES);
}

/** Lower case, white space as one blank, and no punctuation around words. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
