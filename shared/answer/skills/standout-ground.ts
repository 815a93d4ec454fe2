import { parseHex } from '../../features/color-space.ts';
import { type Box, containment, unionOf } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

const CONTROLS = new Set(['button', 'link', 'tab', 'menu_item', 'input', 'combobox']);
/** A ground whose channels lie at least this far apart is a colour rather than a grey. */
const VIVID = 48;

/** The coloured ground that most text stands on, controls left aside: the ground of a banner, a toast, a result. */
export function standoutGround(screen: Screen): { hex: string; box: Box; evidence: string[] } | null {
  const controls = screen.record.ui.elements.filter((element) => CONTROLS.has(element.role));
  const grounds = new Map<string, Segment[]>();
  for (const segment of screen.segments) {
    const ground = segment.line.background;
    if (!ground || !isVivid(ground)) continue;
    if (controls.some((control) => containment(segment.box, control.box) > 0.7)) continue;
    grounds.set(ground, [...(grounds.get(ground) ?? []), segment]);
  }
  const area = (segments: readonly Segment[]): number =>
    segments.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const [widest] = [...grounds.entries()].sort((a, b) => area(b[1]) - area(a[1]));
  if (!widest) return null;
  const [hex, segments] = widest;
  return {
    hex,
    box: unionOf(segments.map((segment) => segment.box)),
    evidence: [...new Set(segments.flatMap((segment) => segment.evidence))],
  };
}

function isVivid(hex: string): boolean {
  const channels = parseHex(hex);
  return Math.max(...channels) - Math.min(...channels) >= VIVID;
}
