import { type Box, containment } from '../../model/geometry.ts';
import type { Role } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';

const OTHER_WAY = 0.4;
const OF_WINDOW = 0.7;
const WAYS = /\b(?:sign|log|check|scroll|zoom)s?(?: (?:me|us|you|myself))?[ -]?(in|out|up|down|off|on)\b/i;
const NO_CONTROL = 0.7;
/** What is done is done with a control; headings and pictures name what it is done to. */
const DOING = /\b(?:how|where) (?:do|can|could|should|would) (?:i|we|you|one)\b/i;
const SEEING = /\b(?:see|find|read|look|learn|know)\b/i;
const STILL: ReadonlySet<string> = new Set(['heading', 'image', 'title_bar']);
/** The sign in the corner of a window is called by its drawing. */
export const ABOUT_CROSS = /\b(?:cross|x)\b/i;
const MESSAGE = /\b(?:message|notice|question|warning|alert|error)\b/i;

/**
 * How much of its fit a control keeps, 0..1: "Sign up" is not what signs in, and messages are answered by the
 * buttons under them, while the signs in a title bar are for windows.
 */
export function wayOfControl(
  asked: string,
  control: { name: string; box: Box; role: Role | null },
  screen: Screen,
): number {
  const [wanted, given] = [asked, control.name].map((text) => WAYS.exec(text)?.[1].toLowerCase());
  const isOther = wanted !== undefined && given !== undefined && wanted !== given;
  const isForWindow = MESSAGE.test(asked) && !ABOUT_CROSS.test(asked) && isInTitleBar(control.box, screen);
  const isNoControl = DOING.test(asked) && !SEEING.test(asked) && STILL.has(control.role ?? '');
  return (isOther ? OTHER_WAY : 1) * (isForWindow ? OF_WINDOW : 1) * (isNoControl ? NO_CONTROL : 1);
}

export const isInTitleBar = (box: Box, { record }: Screen): boolean =>
  record.ui.elements.some(({ role, box: bar }) => role === 'title_bar' && containment(box, bar) > 0.7);
