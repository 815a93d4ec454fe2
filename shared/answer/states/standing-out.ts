import { type Box, containment, unionOf } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { isWindowControl } from '../screen/window-controls.ts';
import { commonColors, type Rgb } from '../skills/pixel-colors.ts';
import { lookAt } from './look.ts';
import { oneUnlike, type Unlike } from './one-unlike.ts';
import { type Sibling, type SiblingGroup, siblingGroups } from './sibling-groups.ts';

/** One of a group of siblings that is drawn unlike the others. */
export type StandingOut = { sibling: Sibling; group: SiblingGroup; part: Unlike['part'] };

const groupsOfScreen = new WeakMap<Screen, readonly SiblingGroup[]>();

/** The groups of siblings of which one may stand out: what is listed in tables is left aside. */
function groupsOf(screen: Screen): readonly SiblingGroup[] {
  const before = groupsOfScreen.get(screen);
  if (before) return before;
  const cells = new Set(
    headedTables(screen)
      .filter(({ rows }) => rows.length > 1)
      .flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.segments ?? [])),
  );
  const groups = siblingGroups(screen).filter(
    ({ siblings }) => !isOfTable(siblings, cells) && !siblings.every(({ name }) => isWindowControl(name)),
  );
  groupsOfScreen.set(screen, groups);
  return groups;
}

const seenIn = new WeakMap<RgbaImage, WeakMap<SiblingGroup, StandingOut | null>>();

/** The one of a group that stands out; looked at once in each picture. */
function standingOutOf(group: SiblingGroup, image: RgbaImage): StandingOut | null {
  const seen = seenIn.get(image) ?? new WeakMap<SiblingGroup, StandingOut | null>();
  seenIn.set(image, seen);
  const before = seen.get(group);
  if (before !== undefined) return before;
  const looks = group.siblings.map(({ box, name, element }) =>
    lookAt(image, box, name, element?.box ?? null),
  );
  const unlike = oneUnlike(looks, group.axis, groundAround(group, image));
  const found =
    unlike && !isHeading(unlike, group)
      ? { sibling: group.siblings[unlike.at], group, part: unlike.part }
      : null;
  seen.set(group, found);
  return found;
}

/**
 * All that stands out among its siblings, what is listed in tables left aside.
 * @param isMeant which groups are looked at: each look takes some time
 */
export const standingOut = (
  screen: Screen,
  image: RgbaImage,
  isMeant: (group: SiblingGroup) => boolean = () => true,
): readonly StandingOut[] =>
  groupsOf(screen)
    .filter(isMeant)
    .flatMap((group) => standingOutOf(group, image) ?? []);

/** The colour of most of what is around two siblings; null for more, which are told apart by themselves. */
function groundAround({ siblings }: SiblingGroup, image: RgbaImage): Rgb | null {
  if (siblings.length !== 2) return null;
  const { x, y, width, height } = unionOf(siblings.map(({ box }) => box));
  const margin = AROUND * siblings[0].box.height;
  const [common] = commonColors(image, {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  });
  return common && common.share > MOSTLY ? common.color : null;
}
const AROUND = 3;
const MOSTLY = 0.4;

/** Half of them or more are cells under the head of a table. */
const isOfTable = (siblings: readonly Sibling[], cells: ReadonlySet<Segment>): boolean =>
  2 * siblings.filter(({ segments }) => segments.some((segment) => cells.has(segment))).length >=
  siblings.length;

/** What stands over a column in other letters heads it. */
const isHeading = ({ at, part }: Unlike, { axis }: SiblingGroup): boolean =>
  axis === 'column' && at === 0 && part !== 'ground';

/** Whether the control of a sibling was seen to be in a state when the screen was read. */
export const isSeen = ({ box }: Sibling, screen: Screen): boolean =>
  screen.record.ui.elements.some(
    (element) => element.state.includes('selected') && containment(box, element.box) > 0.8,
  );

/** Whether the control in a box is the one that is drawn unlike its siblings; null where none of them is. */
export function isChosen(box: Box, screen: Screen, image: RgbaImage): boolean | null {
  const plainest = plainestOf(
    standingOut(screen, image, ({ siblings }) =>
      siblings.some((sibling) => containment(sibling.box, box) > 0.8),
    ),
  );
  return plainest ? containment(plainest.sibling.box, box) > 0.8 : null;
}

/** Of several that stand out the one that is marked most plainly. */
export const plainestOf = (found: readonly StandingOut[]): StandingOut | undefined =>
  [...found].sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part))[0];
const ORDER: readonly StandingOut['part'][] = ['ground', 'under', 'side', 'rim', 'letters', 'stroke'];
