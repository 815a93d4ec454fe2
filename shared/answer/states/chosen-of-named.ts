import { type Box, centre, containment, right } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { colorDistance, pixelAt, type Rgb } from '../skills/pixel-colors.ts';
import { type Look, lookAt } from './look.ts';
import type { Sibling } from './sibling-groups.ts';
import { plainestOf, standingOut } from './standing-out.ts';

/** Something that a question names, where it stands on the screen. */
export type Named = { name: string; box: Box };

/** Parts of one control stand no more text heights apart. */
const APART = 6;
/** The fainter of two letters have less than this share of the other's contrast. */
const FAINT = 0.75;
/** A ground is that much darker or lighter than the bar around it (luma). */
const STEP = 4;
/** How far over a part its bar is looked for, in text heights. */
const AROUND = 3;

/**
 * Which of several named things is chosen, by what was seen of their controls, by the one that is drawn unlike all beside
 * it, or, of the two parts of one control, by which is pressed in or has the plainer letters; null where nothing shows it.
 */
export function chosenOfNamed<T extends Named>(
  named: readonly T[],
  screen: Screen,
  image: RgbaImage,
): T | null {
  const isAmong = (box: Box, siblings: readonly Sibling[]): boolean =>
    siblings.some((one) => containment(box, one.box) > INSIDE);
  const unlike = plainestOf(
    standingOut(screen, image, ({ siblings }) => named.every(({ box }) => isAmong(box, siblings))),
  );
  const byLook = unlike && (named.find(({ box }) => isAmong(box, [unlike.sibling])) ?? null);
  if (unlike?.part === 'ground' || unlike?.part === 'under') return byLook ?? null;
  const selected = named.filter(({ box }) => isSelected(box, screen));
  if (selected.length > 0) return selected.length === 1 ? selected[0] : null;
  if (unlike) return byLook ?? null;
  const [first, second, ...more] = named;
  return more.length === 0 && second && areParts(first.box, second.box) ? ofTwo(first, second, image) : null;
}
const INSIDE = 0.8;

const isSelected = (box: Box, { record }: Screen): boolean =>
  record.ui.elements.some(
    (element) =>
      element.state.includes('selected') &&
      containment(box, element.box) > INSIDE &&
      element.box.height < LOW * box.height,
  );
/** What a list or pane is in is no control of one of its words. */
const LOW = 5;

const areParts = (first: Box, second: Box): boolean => {
  const [left, next] = first.x < second.x ? [first, second] : [second, first];
  return sameRow(left, next) && next.x - right(left) <= APART * Math.max(left.height, next.height);
};

function ofTwo<T extends Named>(first: T, second: T, image: RgbaImage): T | null {
  const looks = [first, second].map(({ name, box }) => lookAt(image, box, name, null));
  const [one, other] = looks;
  if (!one || !other || colorDistance(one.ground, other.ground) < STEP) return null;
  const bar = barOver(first.box, image) ?? barOver(second.box, image);
  const [depth, depthOther] = [one, other].map(({ ground }) => (bar ? lumaOf(ground) - lumaOf(bar) : 0));
  // What is raised is lighter than the bar, what is pressed in darker.
  if (depth <= -STEP && depthOther >= STEP) return first;
  if (depthOther <= -STEP && depth >= STEP) return second;
  const [plain, plainOther] = [contrast(one), contrast(other)];
  if (plain < FAINT * plainOther) return second;
  return plainOther < FAINT * plain ? first : null;
}

const contrast = ({ letters, ground }: Look): number => colorDistance(letters, ground);
const lumaOf = ([red, green, blue]: Rgb): number => 0.299 * red + 0.587 * green + 0.114 * blue;

/** The colour over a part of a control, beyond its edge; null where it has no edge nearby. */
function barOver(box: Box, image: RgbaImage): Rgb | null {
  const x = Math.round(centre(box).x);
  const column = Array.from({ length: Math.round(AROUND * box.height) }, (_, step) =>
    pixelAt(image, x, box.y - 2 - step),
  ).filter((color) => color !== null);
  const edge = column.findIndex((color, at) => at > 0 && colorDistance(color, column[at - 1]) > EDGE);
  const beyond = edge < 0 ? [] : column.slice(edge);
  return beyond.find((color, at) => at > 0 && colorDistance(color, beyond[at - 1]) < EVEN) ?? null;
}
/** Neighbouring pixels over an edge, and on one ground, differ by this (0..441). */
const EDGE = 6;
const EVEN = 2;
