import { type Box, containment } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';

const OTHER_WAY = 0.4;
const OF_WINDOW = 0.7;
const WAYS = /\b(?:sign|log|check|scroll|zoom)s?(?: (?:me|us|you|myself))?[ -]?(in|out|up|down|off|on)\b/i;
const MESSAGE = /\b(?:message|notice|question|warning|alert|error)\b/i;

/**
 * How much of its fit a control keeps, 0..1: "Sign up" is not what signs in, and messages are answered by the
 * buttons under them, while the signs in a title bar are for windows.
 */
export function wayOfControl(asked: string, control: { name: string; box: Box }, screen: Screen): number {
  const [wanted, given] = [asked, control.name].map((text) => WAYS.exec(text)?.[1].toLowerCase());
  const isOther = wanted !== undefined && given !== undefined && wanted !== given;
  const isForWindow = MESSAGE.test(asked) && isInTitleBar(control.box, screen);
  return (isOther ? OTHER_WAY : 1) * (isForWindow ? OF_WINDOW : 1);
}

const isInTitleBar = (box: Box, { record }: Screen): boolean =>
  record.ui.elements.some(({ role, box: bar }) => role === 'title_bar' && containment(box, bar) > 0.7);
