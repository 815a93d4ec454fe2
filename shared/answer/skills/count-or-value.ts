import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { isOfChosen } from '../../question/of-chosen.ts';
import type { AnswerContext } from '../context.ts';
import type { Screen } from '../screen/screen.ts';
import { billCount } from './bill-parts.ts';
import { countElements } from './count-elements.ts';
import { cellsSaying, countRows, rowsOfTable } from './count-rows.ts';
import { countedNoun } from './counted-noun.ts';
import { elementState } from './element-state.ts';
import { locateElement } from './locate-element.ts';
import { loneOfKind } from './lone-of-kind.ts';
import { longListing } from './long-listing.ts';
import { outcomeCount, rowsInState } from './outcome-count.ts';
import { readValue } from './read-value.ts';
import { rowsUnderHead } from './rows-under-head.ts';

const HOW_MANY = /\bhow many\b/i;
/** What went on before can not be counted among what is shown now, unless it is what came of it. */
const PAST = /\b(have|has) been\b|\b(were|was|did|today|yesterday|ever)\b/i;
const SHOWN = /\b(found|listed|shown|displayed|visible)\b/i;
const WHERE = /^(?:so |and )?where(?:.s| is| are)\b/i;
/** A figure is no place. */
const FIGURE = /^\P{L}*\d\P{L}*$/u;
const WHICH_CHOSEN = /^(?:so |and )?(?:which|what)\b.*\b(?:selected|chosen|picked)\b/i;

/** How many: as the screen itself figures it (rows in a state, the outcome of a run), as it can be counted, or as a value. */
export function countOrValue(question: RoutedPart, screen: Screen): Draft {
  const figured =
    longListing(question, screen) ??
    billCount(question, screen) ??
    rowsInState(question, screen) ??
    outcomeCount(question, screen);
  if (figured) return figured;
  const noun = countedNoun(question);
  const isRole = question.slots.role !== undefined && question.slots.role !== 'list';
  const rows = isRole
    ? null
    : (cellsSaying(question, noun, screen) ??
      countRows(question, noun, screen) ??
      rowsUnderHead(question, noun, screen) ??
      rowsOfTable(question, noun, screen));
  const counted = countElements(question, screen);
  const isPast = PAST.test(question.text) && !SHOWN.test(question.text);
  if (rows && (counted.decision !== 'answer' || counted.confidence < rows.confidence)) return rows;
  if (counted.decision === 'answer' && !isPast) return counted;
  const { target, ...slots } = question.slots;
  const value = readValue({ ...question, slots: { ...slots, label: target } }, screen);
  return isPast || (value.decision === 'answer' && HOW_MANY.test(question.text)) ? value : counted;
}

/**
 * A value; where no figure goes with the words of "how many boats does the club have?", the boats listed are counted, and
 * of "which device is selected?" it is what is marked or shown as chosen.
 */
export function valueOrCount(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  if (WHICH_CHOSEN.test(question.text) && !isOfChosen(question.text)) {
    const { label, ...slots } = question.slots;
    const target = label?.replace(/\b(selected|chosen|picked)\b/g, '').trim();
    const chosen = elementState({ ...question, slots: { ...slots, target } }, screen, context);
    if (chosen.decision === 'answer') return chosen;
  }
  const value = readValue(question, screen);
  if (value.decision === 'answer' && WHERE.test(question.text) && FIGURE.test(value.answer)) {
    const { label, ...slots } = question.slots;
    return locateElement({ ...question, slots: { ...slots, target: label } }, screen);
  }
  if (value.decision !== 'answer') {
    const lone = loneOfKind(question, screen);
    if (lone) return lone;
  }
  if (value.decision === 'answer' || !HOW_MANY.test(question.text) || PAST.test(question.text)) return value;
  const counted = countElements(question, screen);
  return counted.decision === 'answer' && counted.regions.length > 0 ? counted : value;
}
