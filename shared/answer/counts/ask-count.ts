import type { Draft } from '../../model/answer.ts';
import type { Role } from '../../model/image-features.ts';
import type { RoutedPart, Skill } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { declined } from '../draft.ts';
import { amountOfRow } from '../listings/amount-of-row.ts';
import { countBeyond } from '../listings/count-beyond.ts';
import { countWhere } from '../listings/count-where.ts';
import { keyedRow } from '../listings/keyed-row.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { boardColumn } from './board-column.ts';
import { chartsShown } from './charts-shown.ts';
import { stateAsked } from './controls-in-state.ts';
import { countCommands } from './count-commands.ts';
import { countControls } from './count-controls.ts';
import { countFiles } from './count-files.ts';
import { type Counted, countedOf, nameUnsaid, tellCount } from './counted.ts';
import { figureBeside, figureOnTile } from './figure-beside.ts';
import { itemsUnderHeading } from './items-under-heading.ts';
import { itemsUnderName } from './items-under-name.ts';
import { logLevels } from './log-levels.ts';
import { mainList } from './main-list.ts';
import { markedItems } from './marked-items.ts';
import { menuEntries } from './menu-entries.ts';
import { namesOfKind } from './names-of-kind.ts';
import { billedRows, rowsListed } from './rows-listed.ts';
import { rowsUnderCaption } from './rows-under-caption.ts';
import { rowsWhere } from './rows-where.ts';
import { saidCount } from './said-count.ts';
import { sideList } from './side-list.ts';
import { statedTotal } from './stated-total.ts';
import { stepsShown } from './steps-shown.ts';
import { timesShown } from './times-shown.ts';

/** Skills that a question about how many may have been taken for. */
const HEARD_AS: ReadonlySet<Skill> = new Set<Skill>([
  'count_elements',
  'read_value',
  'read_text',
  'read_error',
  'amount',
]);
const FRAME = /^\s*(?:at\s+\S|#\d+\s|File "[^"]+", line \d)/;

/** How many, counted in the words of the question: what the screen says itself, commands, files of a kind, rows that say so, all that is listed; null where nothing is found as such. */
export function askCount(question: RoutedPart, screen: Screen, { image }: AnswerContext): Draft | null {
  if (!HEARD_AS.has(question.skill)) return null;
  if (turnsOf(question.text).counting.trace.test(question.text)) return frames(screen);
  const beyond =
    timesShown(question.text, screen) ??
    countBeyond(question.text, screen) ??
    amountOfRow(question.text, screen) ??
    keyedRow(question.text, screen);
  if (beyond) return beyond;
  const counted = countedOf(question.text);
  if (!counted) return null;
  const name = nameUnsaid(counted, screen);
  if (name)
    return declined(`Nothing on the screen says "${name}".`, [`"${name}" stands nowhere on the screen`]);
  return (
    statedTotal(counted, screen) ??
    chartsShown(counted, screen) ??
    figureBeside(counted, screen) ??
    figureOnTile(counted, screen) ??
    logLevels(counted, screen) ??
    boardColumn(counted, screen) ??
    stepsShown(counted, screen) ??
    countPart(question, counted, screen) ??
    countCommands(counted, screen) ??
    countFiles(counted, screen) ??
    countControls(question, counted, screen, image) ??
    rowsWhere(counted, screen) ??
    rowsUnderCaption(counted, screen) ??
    billedRows(counted, screen) ??
    namesOfKind(counted, screen) ??
    itemsUnderName(counted, screen) ??
    markedItems(counted, screen) ??
    (isInState(counted) ? null : sideList(counted, screen))
  );
}

/** What is listed under the heading or in the menu that a question names; controls of a kind and those in a state are counted as such. */
function countPart(question: RoutedPart, counted: Counted, screen: Screen): Draft | null {
  if (isInState(counted)) return null;
  const { role } = question.slots;
  const isOfKind = role !== undefined && !LISTED.includes(role) && !counted.general;
  return (isOfKind ? null : itemsUnderHeading(counted, screen)) ?? menuEntries(counted, screen);
}
const LISTED: readonly Role[] = ['list', 'menu_item', 'link'];

const isInState = ({ text }: Counted): boolean => stateAsked(text) !== null;

/** What the screen says itself, or the rows of the one table or list that is meant, for a question that nothing else answers. */
export function countListed(question: RoutedPart, screen: Screen): Draft | null {
  const counted = HEARD_AS.has(question.skill) ? countedOf(question.text) : null;
  return (
    counted &&
    (countWhere(question.text, screen) ??
      saidCount(counted, screen) ??
      rowsListed(counted, screen) ??
      mainList(counted, screen))
  );
}

/** The lines of a stack trace, each of which names a place. */
function frames(screen: Screen): Draft | null {
  const lines = rowTexts(screen).filter(({ text }) => FRAME.test(text));
  return lines.length > 1
    ? tellCount(
        lines.map(({ segments: [first] }) => first),
        0.78,
        'the lines of the trace were counted',
      )
    : null;
}
