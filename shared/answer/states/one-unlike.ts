import { colorDistance, type Rgb } from '../skills/pixel-colors.ts';
import type { Look } from './look.ts';

/** What tells one of several from the others, and how plainly (0..441, a distance of colours). */
export type Unlike = { at: number; part: keyof Look; margin: number };

/** Parts of a look, what marks most plainly first. */
const PARTS = ['ground', 'under', 'side', 'rim', 'letters'] as const;
/** What one differs by and what the others agree in: flat grounds are exact, drawn lines and letters are not. */
const FLAT = { unlike: 9, agree: 4 };
const DRAWN = { unlike: 55, agree: 24 };
/** Bold strokes are wider than the others' by this factor, which are alike within that one. */
const BOLD = 1.22;
const EVEN = 1.18;
/** Of two neither stands out unless one is marked by a line or a colour that the other has nothing of. */
const SEVERAL = 3;
const COLORED = 60;
/** What is fainter than this share of the others' contrast is switched off rather than chosen. */
const FAINT = 0.75;

/**
 * The one of some looks (null: not measured) that differs from all others, which agree: by its ground, a line under it, a bar
 * before it, its rim, its letters, or their weight. Lines under names count in rows, bars before them in columns. Null where
 * none or several differ. Of two the one is taken that does not stand on the colour around both.
 * @param around the colour around them all, where it is one
 */
export function oneUnlike(
  looks: readonly (Look | null)[],
  axis: 'row' | 'column',
  around: Rgb | null = null,
): Unlike | null {
  const known = looks.flatMap((look, at) => (look ? [{ look, at }] : []));
  if (known.length < 2) return null;
  const raised = known.length === 2 && around ? theRaised(known, around) : null;
  if (raised) return raised;
  const found = PARTS.filter((part) => part !== (axis === 'row' ? 'side' : 'under')).flatMap((part) => {
    const unlike = known.flatMap(({ look, at }): Unlike[] => {
      const others = known.filter((other) => other.at !== at).map((other) => other.look);
      const margin = marginOf(look, others, part);
      return margin === null ? [] : [{ at, part, margin }];
    });
    return unlike.length === 1 ? unlike : [];
  });
  // The upright stroke of an icon before a name is no bar where letters of another are in a colour.
  const colored = found.find(
    ({ part, at }) =>
      part === 'letters' && looks.every((look, index) => index === at || !look || isColored(looks[at], look)),
  );
  const [first] = found;
  if (first) return colored && (first.part === 'side' || first.part === 'rim') ? colored : first;
  return known.length >= SEVERAL ? theBold(known) : null;
}

function marginOf(look: Look, others: readonly Look[], part: (typeof PARTS)[number]): number | null {
  const own = look[part];
  const margin = Math.min(...others.map((other) => colorDistance(other[part], own)));
  const spread = Math.max(...others.map((other) => colorDistance(other[part], others[0][part])));
  const isExact = part === 'ground' && spread <= FLAT.agree && margin >= FLAT.unlike;
  const isPlain = spread < DRAWN.agree && margin > DRAWN.unlike;
  if (!isExact && !isPlain) return null;
  if (part === 'letters' && isFaint(look, others)) return null;
  // A bar or rim marks by its presence; a line by its absence too, where a tab joins the pane below. Of two a colour is needed.
  const isLine = part === 'side' || part === 'rim';
  if (isLine && colorDistance(own, look.ground) < DRAWN.agree) return null;
  if (others.length + 1 < SEVERAL && (part === 'letters' || chroma(own) - chroma(others[0][part]) < COLORED))
    return null;
  return margin;
}

const isColored = (look: Look | null, other: Look): boolean =>
  look !== null && chroma(look.letters) - chroma(other.letters) >= COLORED;

const chroma = (color: Rgb): number => Math.max(...color) - Math.min(...color);

const contrast = ({ letters, ground }: Look): number => colorDistance(letters, ground);
const isFaint = (look: Look, others: readonly Look[]): boolean =>
  contrast(look) < FAINT * Math.max(...others.map(contrast)) &&
  chroma(look.letters) <= Math.max(...others.map((other) => chroma(other.letters))) + COLORED;

/** Of two the one on a ground of its own, where the other stands on the page's. */
function theRaised(known: readonly { look: Look; at: number }[], around: Rgb): Unlike | null {
  const apart = known.map(({ look }) => colorDistance(look.ground, around));
  const at = apart.findIndex((distance) => distance > DRAWN.unlike);
  return at >= 0 && apart[1 - at] < DRAWN.agree
    ? { at: known[at].at, part: 'ground', margin: apart[at] }
    : null;
}

function theBold(known: readonly { look: Look; at: number }[]): Unlike | null {
  const [first, second, ...rest] = [...known].sort((a, b) => b.look.stroke - a.look.stroke);
  const thinnest = rest.at(-1)?.look.stroke ?? 0;
  const isBold = thinnest > 0 && first.look.stroke >= BOLD * second.look.stroke;
  return isBold && second.look.stroke <= EVEN * thinnest * EVEN
    ? { at: first.at, part: 'stroke', margin: 100 * (first.look.stroke / second.look.stroke - 1) }
    : null;
}
