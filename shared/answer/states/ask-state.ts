import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart, Skill } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import { plainName } from '../screen/plain-name.ts';
import type { Screen } from '../screen/screen.ts';
import { askDenied } from './ask-denied.ts';
import { askField } from './ask-field.ts';
import { askMasked } from './ask-masked.ts';
import { askOffered } from './ask-offered.ts';
import { askOutcome } from './ask-outcome.ts';
import { askSorted } from './ask-sorted.ts';
import { askTick } from './ask-tick.ts';
import { askTold } from './ask-told.ts';
import { chosenCircle } from './chosen-circle.ts';
import { selectedCells } from './selected-cells.ts';

/** Skills that a question about a state may have been taken for where it is asked in free words. */
const HEARD_AS: ReadonlySet<Skill> = new Set<Skill>([
  'element_state',
  'read_value',
  'read_text',
  'read_error',
  'amount',
  'classify_error',
  'unsupported',
]);

/** A state asked for in words of its own, told from what shows it on the screen; null where nothing there does. */
export function askState(question: RoutedPart, screen: Screen, context: AnswerContext): Draft | null {
  if (!HEARD_AS.has(question.skill)) return null;
  return (
    askSorted(question, screen, context) ??
    askOffered(question, screen, context) ??
    askCells(question, screen) ??
    chosenCircle(question, screen, context) ??
    askMasked(question, screen) ??
    askField(question, screen) ??
    inOtherWords(askTold(question, screen), question, screen) ??
    askOutcome(question, screen) ??
    inOtherWords(askDenied(question, screen), question, screen) ??
    (isSaid(question) ? null : askTick(question, screen, context))
  );
}

/** "Is X ticked?" names the box; its state is looked for by that name first. */
const isSaid = ({ skill, slots }: RoutedPart): boolean =>
  skill === 'element_state' && slots.state !== undefined;

/** What is told, unless by the very text that the question names: "is 'No plastic bags' ticked?" is not told by that box's own words. */
function inOtherWords(told: Draft | null, { text }: RoutedPart, { segments }: Screen): Draft | null {
  if (!told) return null;
  const asked = ` ${plainName(text)} `;
  const named = segments.filter(
    ({ text: own, words }) => words.length > 1 && asked.includes(` ${plainName(own)} `),
  );
  const isOwn = named.some(({ box }) => told.regions.every((region) => containment(region, box) > INSIDE));
  return told.regions.length > 0 && isOwn ? null : told;
}
const INSIDE = 0.9;

function askCells({ text }: RoutedPart, screen: Screen): Draft | null {
  const cells = turnsOf(text).states.cells.test(text) ? selectedCells(screen) : null;
  return cells
    ? answered({
        answer: cells.name,
        confidence: 0.85,
        regions: [{ ...cells.box, label: cells.name }],
        evidence: cells.segments.flatMap(({ evidence }) => evidence),
        reasons: ['the letters over it and the numbers before it are marked'],
      })
    : null;
}
