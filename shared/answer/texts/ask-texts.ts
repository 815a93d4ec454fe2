import type { Draft } from '../../model/answer.ts';
import type { RoutedPart, Skill } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { listElements } from '../skills/list-elements.ts';
import { toldToDo } from '../skills/told-to-do.ts';
import { askedQuestion } from './asked-question.ts';
import { cardsOfColumn } from './cards-of-column.ts';
import { changedLines } from './changed-lines.ts';
import { coloredPart } from './colored-part.ts';
import { contentAtPlace } from './content-at-place.ts';
import { continuedPhrase } from './continued-phrase.ts';
import { nearCommand } from './near-command.ts';
import { nearError } from './near-error.ts';
import { nthText } from './nth-text.ts';
import { footer, underHead } from './page-parts.ts';
import { saidOf } from './said-of.ts';
import { serverSignature } from './server-signature.ts';
import { textAtPlace } from './text-at-place.ts';
import { textOfControl } from './text-of-control.ts';
import { textUnder } from './text-under.ts';

/** Questions that sound so may ask for a text. */
const OF_TEXTS: ReadonlySet<Skill> = new Set<Skill>([
  'read_text',
  'read_value',
  'read_error',
  'window_title',
  'explain_screen',
  'topic',
  'amount',
  'main_color',
  'compare_pictures',
]);

/** What texts on a screen say, told by what they speak of, what they follow, and where and on what ground they stand. */
export function askTexts(question: RoutedPart, screen: Screen): Draft | null {
  const { skill, text, slots } = question;
  if (!OF_TEXTS.has(skill)) return null;
  const { texts } = turnsOf(text);
  return (
    serverSignature(text, screen, texts) ??
    nearCommand(text, screen, texts) ??
    changedLines(text, screen, texts) ??
    cardsOfColumn(text, screen, texts) ??
    (skill === 'read_error' ? toldToDo(question, screen) : null) ??
    (texts.ofDialog.test(text) ? listElements(question, screen) : null) ??
    nearError(text, screen, texts) ??
    nthText(text, screen, texts) ??
    underHead(text, screen, texts) ??
    footer(text, screen, texts) ??
    contentAtPlace(text, screen, texts) ??
    textOfControl(text, screen, texts) ??
    askedQuestion(text, screen, texts) ??
    coloredPart(text, screen, texts) ??
    (isOfForm(slots) ? null : continuedPhrase(text, screen, texts)) ??
    saidOf(text, screen, texts) ??
    (isOfForm(slots) ? null : textAtPlace(text, screen, texts))
  );
}

/** What stands under a text that the question names, whatever else goes with it. */
export const askUnder = ({ skill, text }: RoutedPart, screen: Screen): Draft | null =>
  OF_TEXTS.has(skill) ? textUnder(text, screen, turnsOf(text).texts) : null;

/** A value of a form is told by that form, wherever it stands. */
const isOfForm = ({ value_type: type }: RoutedPart['slots']): boolean =>
  type !== undefined && type !== 'number' && type !== 'person' && type !== 'user_name';
