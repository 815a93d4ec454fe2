import { right, unionOf } from '../../model/geometry.ts';
import { chroma, hue, luma } from '../../raster/color-difference.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';
import { joinUnderlined } from './underlines.ts';

/** Text counts as coloured from this spread of its channels on. */
const COLORED = 60;

/** Text painted as links: underlined, or in a colour of its own that is not an alarm's. */
export function findLinks(
  surface: Surface,
  runs: readonly TextRun[],
  code: ReadonlySet<TextRun>,
  blobs: readonly Blob[],
): Found[] {
  const underlined = joinUnderlined(surface, runs).map(({ box, runs: joined }) => ({
    role: 'link' as const,
    box,
    name: joined.map((run) => run.text).join(' '),
    state: [],
    confidence: 0.9,
    color: joined[0].background,
  }));
  const colored = runs.filter((run) => run.underline === null && !code.has(run) && isLinkColor(run));
  return [
    ...underlined,
    ...colored.map((run) => ({
      role: 'link' as const,
      box: withIcon(run, blobs),
      name: run.text,
      state: [],
      confidence: 0.7,
      color: run.background,
    })),
  ];
}

/** The text with the icon that leads it, as they are clicked together. */
function withIcon({ contentBox, ink, fontSize }: TextRun, blobs: readonly Blob[]) {
  const icon = blobs.find(
    ({ box }) =>
      ink.x - right(box) >= 1 &&
      ink.x - right(box) <= 0.7 * fontSize &&
      box.height >= 0.6 * fontSize &&
      box.height <= 1.7 * fontSize &&
      box.width <= 1.8 * fontSize &&
      Math.abs(box.y + box.height / 2 - (ink.y + ink.height / 2)) <= 0.4 * fontSize,
  );
  return icon ? unionOf([contentBox, icon.box]) : contentBox;
}

function isLinkColor(run: TextRun): boolean {
  if (!/[\p{L}\p{N}]{2}/u.test(run.text) || chroma(run.foreground) < COLORED || chroma(run.background) > 50)
    return false;
  const angle = hue(run.foreground);
  return angle >= 20 && angle <= 330 && Math.abs(luma(run.foreground) - luma(run.background)) > 40;
}
