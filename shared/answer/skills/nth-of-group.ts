import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment } from '../../model/geometry.ts';
import type { Role } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { median } from '../../numbers/median.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { answered } from '../draft.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { siblingGroups } from '../states/sibling-groups.ts';

const ORDINAL =
  'first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|last|leftmost|rightmost|topmost|bottommost|uppermost|lowermost';

/** What may be counted off, as questions call it, and how its members are found. */
type Group = { nouns: string; members: (screen: Screen) => Member[][] };
type Member = { name: string; box: Box; evidence: readonly string[] };

const GROUPS: readonly Group[] = [
  { nouns: 'tab', members: (screen) => rowsOfRole(['tab'], screen) },
  {
    nouns: '(?:item|entry|word|menu|one) (?:of|in|on) the menu(?: bar)?|menu(?: item| entry)?',
    members: (screen) => rowsOfRole(['menu_item'], screen),
  },
  {
    nouns: 'button(?: (?:on|in|of) the tool ?bar)?|tool ?bar button',
    members: (screen) => rowsOfRole(['button'], screen),
  },
  { nouns: 'check ?box', members: (screen) => columnsOfRole(['checkbox'], screen) },
  {
    nouns: 'radio(?: button)?|option|choice',
    members: (screen) => columnsOfRole(['radio', 'checkbox'], screen),
  },
  { nouns: '(?:input |text )?field', members: (screen) => columnsOfRole(['input', 'combobox'], screen) },
  { nouns: '(?:column )?(?:heading|header|head)|column(?: heading| header| name| title)?', members: headsOf },
];

/** The first pattern asks for what an element is called or says, the second for the one after a named one. */
const asksNth = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:very )?(${ORDINAL})(?: \\p{L}+)? (?:${nouns})s?\\b|\\b(?:${nouns}) (?:number |no\\.? )?(\\d)\\b`,
    'iu',
  );
/** "how wide is the first column?", "is the second tab open?", "where is the first button?" ask something else of it. */
const OTHERWISE =
  /^(?:so |and )?(?:is|are|was|does|do|did|has|can|where|how|when|why)\b|\b(?:colou?r|ticked|checked|selected|enabled|disabled|active|contain|hold|typed|entered|value|row|placeholder)s?\b|\bunder\b|\bbelow\b/i;
const FOLLOWS =
  /^(?:so |and )?(?:[\p{L} ]+: )?(?:which|what) (column|tab|menu|button)(?: \p{L}+)? (?:follows|comes after|stands after|is after|is right of|is to the right of|is next to|precedes|comes before|stands before|is before|is left of|is to the left of) (?:the )?(.+?)\??$/iu;
const BEFORE = /\b(?:precedes|before|left of)\b/i;

/** Groups smaller than this have no order to speak of. */
const FEWEST = 2;
const CERTAINTY = 0.8;

/** "what does the second tab say?", "heading of the fourth column", "which column follows Size?": one of a row of names by its place. */
export function nthOfGroup({ text }: RoutedPart, screen: Screen): Draft | null {
  const follows = FOLLOWS.exec(text.trim());
  if (follows) return neighbour(follows[1], follows[2], BEFORE.test(text) ? -1 : 1, screen);
  if (OTHERWISE.test(text)) return null;
  for (const { nouns, members } of GROUPS) {
    const match = asksNth(nouns).exec(text);
    if (!match) continue;
    const groups = members(screen).filter((group) => group.length >= FEWEST);
    const at = match[2] ? Number(match[2]) - 1 : placeOf(match[1]);
    const group = longest(groups);
    const member = group?.at(at);
    return group && member ? tell(member, group.length) : null;
  }
  return null;
}

const placeOf = (word: string): number => (/^(?:left|top|upper)most$/i.test(word) ? 0 : placeInOrder(word));

/** The group with the most members; null where two have as many. */
function longest(groups: readonly Member[][]): Member[] | null {
  const [first, second] = [...groups].sort((a, b) => b.length - a.length);
  return first && first.length !== second?.length ? first : null;
}

function neighbour(noun: string, name: string, step: number, screen: Screen): Draft | null {
  const group = GROUPS.find(({ nouns }) => new RegExp(`^(?:${nouns})$`, 'i').test(noun));
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
