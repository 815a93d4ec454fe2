import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { ToldStates } from '../../question/lexicon/state-turns.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { stateAtEnd } from './state-pairs.ts';
import { tellingWords } from './telling-words.ts';
import { toldBeside } from './told-beside.ts';
import { type Told, toldInTable } from './told-in-table.ts';

/** What is asked: of what, and which state, or which of two. */
type Asked = { subject: string; states: readonly string[] };

/**
 * "Is M-312 delivered?", "is the invoice settled or still open?", "are there unsaved changes?": what the screen says of it in
 * words. Null where it says nothing of the kind.
 */
export function askTold({ text }: RoutedPart, screen: Screen): Draft | null {
  const turns = turnsOf(text).toldStates;
  const asked = stateAsked(bareQuestion(text), turns);
  if (!asked) return null;
  const { subject, states } = asked;
  const [first, second] = states;
  const told = tellOf(asked, screen, turns);
  if (second === undefined) return told ? say(told, told.verdict) : null;
  if (told?.verdict === 'yes') return inWord(told, first, turns);
  const other = tellOf({ subject, states: [second] }, screen, turns);
  if (other?.verdict === 'yes') return inWord(other, second, turns);
  return told ? (told.isFlag ? inWord(told, second, turns) : say(told, undefined)) : null;
}

function stateAsked(text: string, turns: ToldStates): Asked | null {
  const rest = turns.asked.exec(text)?.groups?.rest.replace(turns.trailing, '');
  if (rest === undefined) return null;
  const [left, right, ...more] = rest.split(turns.or);
  if (more.length > 0) return null;
  const first = stateAtEnd(left, turns) ?? (right === undefined ? null : lastWord(left));
  const second = right === undefined ? undefined : (stateAtEnd(right, turns) ?? right.toLowerCase());
  return {
    subject: first === null ? left : left.slice(0, left.length - first.length),
    states: [...(first === null ? [] : [first]), ...(second === undefined ? [] : [second])],
  };
}

const lastWord = (text: string): string => (/[^\s]+$/.exec(text)?.[0] ?? '').toLowerCase();

function tellOf({ subject, states }: Asked, screen: Screen, turns: ToldStates): Told | null {
  const [state] = states;
  const words = tellingWords(subject);
  const table = toldInTable([...words, ...tellingWords(state ?? '')], states, screen, turns);
  if (table || state === undefined) return table;
  const own = words.filter(
    ({ stem }) => !turns.anyOne.some((word) => tellingWords(word).some((one) => one.stem === stem)),
  );
  const read = turns.accounts.test(subject) ? { ...turns, deeds: [] } : turns;
  const name = subject.trim().toLowerCase().replace(turns.article, '');
  return (
    toldBeside({ name, words: own }, state, screen, read) ??
    (own.length === 0 ? ofTitle(state, screen, turns) : null)
  );
}

/** A file whose title bears the sign of changes that are not saved. */
function ofTitle(
  state: string,
  { record, segments }: Screen,
  { unsavedTitle, unsaved }: ToldStates,
): Told | null {
  const front = record.ui.windows.find((window) => window.front)?.title ?? '';
  if (!unsaved.includes(state) || !unsavedTitle.test(front)) return null;
  const title = segments.filter(({ text }) => front.includes(text)).slice(0, 1);
  return { verdict: state === 'saved' ? 'no' : 'yes', said: front, segments: title };
}

/** In the question's word where it is one that screens use, else as this one says it. */
const inWord = (told: Told, word: string, turns: ToldStates): Draft =>
  say(stateAtEnd(word, turns) === word ? { ...told, said: `It is ${word}` } : told, undefined);

const say = ({ said, segments }: Told, verdict: 'yes' | 'no' | undefined): Draft =>
  answered({
    answer: said,
    ...(verdict ? { verdict } : {}),
    confidence: 0.76,
    regions: segments.map(({ box, text }) => ({ ...box, label: text })).reverse(),
    evidence: [...new Set(segments.flatMap(({ evidence }) => evidence))],
    reasons: ['the screen says so'],
  });
