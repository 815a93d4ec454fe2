import type { Draft } from '../../model/answer.ts';
import { type Box, containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Sibling } from './sibling-groups.ts';
import { standingOut } from './standing-out.ts';
import { saidIn, tellingWords } from './telling-words.ts';

const CERTAINTY = 0.8;
const INSIDE = 0.8;
/** Of two it is not told which one stands out. */
const FEWEST = 3;
const MOST = 7;

/**
 * "For how long are clips kept?" over "7 days | 14 days | 30 days": of choices in a row, one of which stands on a ground of its
 * own, that one, where another or all of them would be told. What names one of them itself asks for something else.
 */
export function chosenInstead(
  { text, skill }: RoutedPart,
  screen: Screen,
  draft: Draft,
  { image }: AnswerContext,
): Draft {
  const [told] = draft.regions;
  const isValue = skill === 'read_value' || skill === 'read_text';
  if (!image || !isValue || draft.decision !== 'answer' || draft.verdict !== undefined || !told) return draft;
  const words = tellingWords(text);
  const found = standingOut(
    screen,
    image,
    ({ axis, siblings }) =>
      axis === 'row' &&
      siblings.length >= FEWEST &&
      siblings.length <= MOST &&
      siblings.some(({ box }) => touches(box, told)) &&
      isEven(siblings) &&
      !isOfRows(siblings, screen) &&
      siblings.every((sibling) => isChoice(sibling) && saidIn(sibling.name, words).length === 0),
  ).find(({ part }) => part === 'ground');
  return found && !containsOnly(found.sibling, draft.answer) ? tell(found.sibling) : draft;
}

/** Tabs, links and entries of menus lead somewhere. */
const isChoice = ({ element }: Sibling): boolean => element === null || element.role === 'button';

/** Choices are alike: all of them are figures, or none. */
const isEven = (siblings: readonly Sibling[]): boolean =>
  new Set(siblings.map(({ name }) => /\d/.test(name))).size === 1;

/** Whether half of them or more stand right over or under others at their edge, as cells do. */
function isOfRows(siblings: readonly Sibling[], { layout }: Screen): boolean {
  const inColumns = siblings.filter(({ box, segments: [segment] }) =>
    [layout.above, layout.below].some((near) => {
      const other = segment && near[segment.index];
      return (
        other &&
        Math.abs(other.box.x - box.x) <= box.height &&
        Math.abs(other.box.y - box.y) <= CELLS * box.height
      );
    }),
  );
  return 2 * inColumns.length >= siblings.length;
}
const CELLS = 4;

const touches = (sibling: Box, told: Box): boolean =>
  containment(sibling, told) > INSIDE || containment(told, sibling) > INSIDE;

const containsOnly = ({ name }: Sibling, answer: string): boolean => name.trim() === answer.trim();

const tell = ({ name, box, segments }: Sibling): Draft =>
  answered({
    answer: name,
    confidence: CERTAINTY,
    regions: [{ ...box, label: name }],
    evidence: segments.flatMap(({ evidence }) => evidence),
    reasons: ['of the choices there it stands on a ground of its own'],
  });
