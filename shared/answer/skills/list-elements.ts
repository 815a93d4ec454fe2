import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { offered, tellNames } from '../whole/offered.ts';
import { columnHeads } from '../whole/table-parts.ts';

const ASKED =
  /^(?:so |and )?(?:what|which)\b.*\b(?:are there|are (?:in|on|listed|shown|visible|available)|(?:does|do) .* (?:have|offer)|can i (?:choose|pick|see|click|press))\b|^(?:so |and )?what do (?:the|these|those|both) .*\b(?:say|read)[\s?]*$|^(?:so |and )?(?:what|how) are (?:the|these|those|both|its) .*\b(?:called|named|labell?ed)[\s?]*$/i;
/** What one of the things listed does or is in is asked for in another way. */
const OTHER = /\b(selected|active|checked|disabled|enabled|first|last|closes?|saves?|error)\b/i;
const MOST = 20;
/** From two on. */
const COUNTS = ['two', 'three', 'four', 'five', 'six'];

/** "which buttons are there?", "what columns does the table have?": their names, from left to right. */
export function listElements(question: RoutedPart, screen: Screen): Draft | null {
  if (!ASKED.test(question.text) || OTHER.test(question.text)) return null;
  const heads = /\bcolumns\b/i.test(question.text) ? columnHeads(screen) : null;
  if (heads?.decision === 'answer') return heads;
  const { role } = question.slots;
  const isOfDialog = role !== undefined && turnsOf(question.text).texts.ofDialog.test(question.text);
  const named = isOfDialog
    ? offered(role, screen)
    : screen.record.ui.elements.filter((element) => element.role === role && element.name.trim() !== '');
  const stated = readWords(question.text).tokens.find(({ word }) => COUNTS.includes(word))?.word;
  if (!role || named.length === 0 || named.length > MOST) return null;
  // "Which two buttons?": where fewer were found, the others are missing.
  if (stated && COUNTS.indexOf(stated) + 2 !== named.length) return null;
  return tellNames(named);
}
