import type { Box } from '../../model/geometry.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { saysAll, tellingWords } from '../states/telling-words.ts';
import { foldText } from '../values/judged/asked.ts';
import { backgroundAt, hexOf } from './pixel-colors.ts';

/** The colour of the ground under a text: red, green and blue as hexadecimal, where it is and what it rests on. */
export type Ground = { hex: string; box: Box; evidence: string[]; what: string };

/** "What colour is the toast that says a label was printed?": the ground of the one text that says it; null where none does, or several on different grounds. */
export function groundOfSaying(text: string, screen: Screen, image: RgbaImage): Ground | null {
  const said = turnsOf(text).places.groundSaying.exec(text)?.groups?.said;
  const words = said ? tellingWords(said) : [];
  if (!said || words.length === 0) return null;
  const asked = new Set(foldText(said).split(' '));
  const wordFor = ({ text: own }: Segment): number =>
    foldText(own)
      .split(' ')
      .filter((word) => asked.has(word)).length;
  const found = screen.segments
    .filter(({ text: own }) => saysAll(own, words))
    .sort((a, b) => wordFor(b) - wordFor(a));
  const best = found.filter((segment) => wordFor(segment) === wordFor(found[0]));
  const grounds = new Set(best.flatMap((segment) => backgroundAt(segment, image)?.join() ?? []));
  const ground = best.length > 0 && grounds.size === 1 ? backgroundAt(best[0], image) : null;
  return ground
    ? { hex: hexOf(ground), box: best[0].box, evidence: best[0].evidence, what: best[0].text }
    : null;
}
