import type { ImageCodec } from '../shared/ports.ts';
import { type Exchange, routeQuestion } from '../shared/question/route-question.ts';
import type { RgbaImage } from '../shared/raster/image.ts';

/** Skills that measure on the picture itself; all others answer from the record alone. */
const MEASURING: ReadonlySet<string> = new Set(['main_color', 'measure', 'element_state']);

/** The pixels of a picture where a question has to be measured on them; undefined where the record is enough. */
export async function pixelsForQuestion(
  question: string,
  history: readonly Exchange[],
  bytes: Uint8Array,
  codec: ImageCodec,
): Promise<RgbaImage | undefined> {
  const routed = routeQuestion(question, history);
  const skills = [routed, ...(routed.also ?? [])].map((part) => part.skill);
  if (!skills.some((skill) => MEASURING.has(skill))) return undefined;
  const decoded = await codec.decode(bytes);
  return decoded.ok ? decoded.value.pixels : undefined;
}
