import type { Draft } from '../../model/answer.ts';
import { unionOf } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { markOf } from '../skills/mark-of.ts';
import { contentOf, saidIn, type TellingWord, tellingWords } from './telling-words.ts';

/** Of the question's words, and of the label's, so many have to agree. */
const OF_QUESTION = 0.5;
const OF_LABEL = 0.5;
const FEWEST = 2;
type Option = { label: Segment[]; text: string; mark: UiElement | null };

/**
 * A yes-or-no question in words of its own about something that is ticked or switched on: "will I get a report each Monday?"
 * is answered by the box whose row says "Report by e-mail, every Monday". Null where no such label says enough of it.
 */
export function askTick(question: RoutedPart, screen: Screen, context: AnswerContext): Draft | null {
  const { opensYesNo, signingUp } = turnsOf(question.text).states;
  if (!opensYesNo.test(question.text)) return null;
  const words = unheaded(tellingWords(question.text.replace(signingUp, ' ')), screen);
  if (words.length === 0) return null;
  const fitting = options(screen)
    .map((option) => ({ option, fit: fitOf(option, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.option.text.length - b.option.text.length);
  const [best] = fitting;
  const rivals = fitting.filter(({ fit, option }) => fit === best.fit && option.mark !== best.option.mark);
  // A list and its preview say the same twice.
  if (!best || rivals.some(({ option }) => !isAlike(option, best.option))) return null;
  const { option } = best;
  const box = unionOf(option.label.map((segment) => segment.box));
  const found = {
    name: option.label[0].text,
    box,
    role: null,
    id: option.label[0].line.id,
    evidence: option.label.flatMap(({ evidence }) => evidence),
    score: 1,
    element: null,
  };
  const mark = option.mark ?? markOf(found, screen, context);
  const state = writtenState(option.text) ?? stateOf(mark);
  if (state === null) return null;
  const isOn = state === 'checked';
  return answered({
    answer: isOn ? `Yes, "${option.text}" is ticked` : `No, "${option.text}" is not ticked (unchecked)`,
    verdict: isOn ? 'yes' : 'no',
    confidence: 0.6 + 0.25 * best.fit,
    regions: [{ ...box, label: option.text }],
    evidence: [...(mark ? [mark.id] : []), ...found.evidence],
    reasons: [`the mark beside "${option.text}"`],
  });
}

/** Lists in plain text tick with letters: "- [X] Order flour". */
const WRITTEN = /^\W{0,3}\[ ?([xX✓✔*]?) ?\]\s/;
const writtenState = (text: string): 'checked' | 'unchecked' | null => {
  const sign = WRITTEN.exec(text)?.[1];
  return sign === undefined ? null : sign === '' ? 'unchecked' : 'checked';
};

/** Of a list headed "Packing for the trip" all is about what is packed: the other words tell what of it is meant. */
function unheaded(words: readonly TellingWord[], { record }: Screen): readonly TellingWord[] {
  const heads = record.ui.elements.filter(({ role }) => role === 'heading' || role === 'title_bar');
  const own = words.filter((word) => !heads.some(({ name }) => saidIn(name, [word]).length > 0));
  return own.length > 0 ? own : words;
}

/** Whether two options are one, shown twice. */
const isAlike = (a: Option, b: Option): boolean =>
  saidState(a) !== null && saidState(a) === saidState(b) && bareText(a) === bareText(b);
const saidState = ({ text, mark }: Option): 'checked' | 'unchecked' | null =>
  writtenState(text) ?? stateOf(mark);
const bareText = ({ text }: Option): string => text.replace(WRITTEN, '').toLowerCase().trim();

function stateOf(mark: UiElement | null): 'checked' | 'unchecked' | null {
  if (mark?.state.includes('checked') || mark?.state.includes('selected')) return 'checked';
  return mark?.state.includes('unchecked') ? 'unchecked' : null;
}

/** The rows that carry a mark to tick, and the short texts that one may stand beside without having been seen. */
function options({ record, segments }: Screen): Option[] {
  const marks = record.ui.elements.filter(({ role }) => TICKABLE.includes(role));
  const marked = marks.flatMap((mark): Option[] => {
    const row = segments.filter((segment) => sameRow(segment.box, mark.box));
    const named = row.filter(({ text }) => mark.name !== '' && mark.name.includes(text));
    // A switch at the end of its row belongs to all of the row; one of several marks to its own label.
    const isAlone = marks.filter((other) => sameRow(other.box, mark.box)).length === 1;
    const labels = isAlone && row.length <= WIDE_ROW && row.length > named.length ? [named, row] : [named];
    return labels.map((label) => ({ label, text: label.map(({ text }) => text).join(' '), mark }));
  });
  const taken = new Set(marked.flatMap(({ label }) => label));
  const others = segments
    .filter((segment) => !taken.has(segment) && segment.words.length > 1 && segment.words.length <= LONGEST)
    .map((segment): Option => ({ label: [segment], text: segment.text, mark: null }));
  return [...marked.filter(({ label }) => label.length > 0), ...others];
}
const WIDE_ROW = 3;
const LONGEST = 9;

function fitOf({ text, mark }: Option, words: readonly TellingWord[]): number {
  const said = saidIn(text, words).length;
  const ofQuestion = said / words.length;
  const ofLabel = said / Math.max(1, contentOf(text));
  const enough = mark !== null ? said >= Math.min(FEWEST, words.length) : said >= FEWEST || ofQuestion === 1;
  return enough && ofQuestion >= OF_QUESTION && ofLabel >= OF_LABEL
    ? Math.min(1, (ofQuestion + ofLabel) / 2)
    : 0;
}
