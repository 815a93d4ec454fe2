import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment } from '../../model/geometry.ts';
import type { Role } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { median } from '../../numbers/median.ts';
import type { OrderTurns } from '../../question/lexicon/turns.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { siblingGroups } from '../states/sibling-groups.ts';

/** What may be counted off, and how its members are found. */
type Group = { noun: keyof OrderTurns['nouns']; members: (screen: Screen) => Member[][] };
type Member = { name: string; box: Box; evidence: readonly string[] };

const GROUPS: readonly Group[] = [
  { noun: 'tab', members: (screen) => rowsOfRole(['tab'], screen) },
  { noun: 'menu', members: (screen) => rowsOfRole(['menu_item'], screen) },
  { noun: 'button', members: (screen) => rowsOfRole(['button'], screen) },
  { noun: 'checkbox', members: (screen) => columnsOfRole(['checkbox'], screen) },
  { noun: 'option', members: (screen) => columnsOfRole(['radio', 'checkbox'], screen) },
  { noun: 'field', members: (screen) => columnsOfRole(['input', 'combobox'], screen) },
  { noun: 'heading', members: headsOf },
];

/** Groups smaller than this have no order to speak of. */
const FEWEST = 2;
const CERTAINTY = 0.8;

/** "what does the second tab say?", "heading of the fourth column", "which column follows Size?": one of a row of names by its place. */
export function nthOfGroup({ text }: RoutedPart, screen: Screen): Draft | null {
  const { order } = turnsOf(text);
  const follows = order.follows.exec(text.trim())?.groups;
  if (follows) return neighbour(follows, order.before.test(text) ? -1 : 1, order, screen);
  if (order.otherwise.test(text)) return null;
  for (const { noun, members } of GROUPS) {
    const match = order.asksNth(order.nouns[noun]).exec(text)?.groups;
    if (!match) continue;
    const groups = members(screen).filter((group) => group.length >= FEWEST);
    const at = match.number ? Number(match.number) - 1 : placeOf(match.place, order);
    const group = longest(groups);
    const member = group?.at(at);
    return group && member ? tell(member, group.length) : null;
  }
  return null;
}

const placeOf = (word: string, { outermost }: OrderTurns): number =>
  outermost.test(word) ? 0 : placeInOrder(word);

/** The group with the most members; null where two have as many. */
function longest(groups: readonly Member[][]): Member[] | null {
  const [first, second] = [...groups].sort((a, b) => b.length - a.length);
  return first && first.length !== second?.length ? first : null;
}

function neighbour(
  { noun, name }: Record<string, string>,
  step: number,
  { nouns }: OrderTurns,
  screen: Screen,
): Draft | null {
  const group = GROUPS.find((one) => new RegExp(`^(?:${nouns[one.noun]})$`, 'i').test(noun));
  const wanted = name
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .trim();
  for (const members of group?.members(screen) ?? []) {
    const at = members.findIndex((member) => member.name.toLowerCase() === wanted);
    const member = at < 0 ? undefined : members[at + step];
    if (member) return tell(member, members.length);
  }
  return null;
}

const tell = ({ name, box, evidence }: Member, count: number): Draft =>
  answered({
    answer: name,
    confidence: CERTAINTY,
    regions: [{ ...box, label: name }],
    evidence: [...evidence],
    reasons: [`it has that place among ${count}`],
  });

const named = (roles: readonly Role[], { record, segments }: Screen): Member[] =>
  record.ui.elements
    .filter(({ role, name }) => roles.includes(role) && /[\p{L}\p{N}]/u.test(name))
    .map(({ id, name, box }) => ({
      name,
      box,
      evidence: [
        id,
        ...segments
          .filter((segment) => containment(segment.box, box) > 0.7)
          .flatMap((segment) => segment.evidence),
      ],
    }));

const rowsOfRole = (roles: readonly Role[], screen: Screen): Member[][] =>
  siblingGroups(screen)
    .filter(({ siblings }) => siblings.every(({ element }) => element && roles.includes(element.role)))
    .map(({ siblings }) =>
      siblings.map(({ name, box, segments, element }) => ({
        name,
        box: element?.box ?? box,
        evidence: [...(element ? [element.id] : []), ...segments.flatMap(({ evidence }) => evidence)],
      })),
    );

/** Steps of a column differ by less than this factor. */
const EVEN = 2;

function columnsOfRole(roles: readonly Role[], screen: Screen): Member[][] {
  const all = named(roles, screen).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  if (all.length < FEWEST) return [];
  const steps = all.slice(1).map(({ box }, index) => box.y - all[index].box.y);
  const usual = median(steps);
  const isOne = all
    .slice(1)
    .every(({ box }, index) => box.y - bottom(all[index].box) <= EVEN * Math.max(usual, box.height));
  return isOne ? [all] : [];
}

function headsOf(screen: Screen): Member[][] {
  return headedTables(screen).map(({ head }) =>
    head.map(({ text, box, evidence }) => ({ name: text, box, evidence })),
  );
}
