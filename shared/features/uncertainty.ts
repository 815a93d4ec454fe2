import type { ImageFeatures, Quality } from '../model/image-features.ts';
import type { Restoration } from '../model/restoration.ts';

const LOW_CONFIDENCE = 0.7;

/** What a reader of the record should doubt, in plain sentences; empty where nothing is in doubt. */
export function describeUncertainty(
  text: ImageFeatures['text'],
  quality: Quality,
  scene: ImageFeatures['scene'],
): string[] {
  const doubts: string[] = [];
  const weak = text.lines.filter((line) => line.confidence < LOW_CONFIDENCE).length;
  if (weak > 0) doubts.push(`${weak} of ${text.lines.length} text lines were read with low confidence`);
  if (text.unread !== undefined)
    doubts.push(`${text.unread} further lines of the smallest text were not read: there are too many`);
  if (text.restored)
    doubts.push(`the text was read after ${describeRestoration(text.restored)}: characters may be mistaken`);
  if (text.turned !== undefined)
    doubts.push(
      `the screen lay tilted by ${Math.abs(text.turned)} degrees and was turned upright before it was read`,
    );
  if (quality.verdict !== 'good') doubts.push(`the picture's quality is ${quality.verdict}${cause(quality)}`);
  if (quality.clipping !== undefined && quality.clipping > CUT)
    doubts.push(
      `${Math.round(quality.clipping * 100)} % of the lines touch the picture's border and may be cut off`,
    );
  if (scene.confidence < LOW_CONFIDENCE) doubts.push(`the kind of scene (${scene.kind}) is not certain`);
  return doubts;
}

/** What was done to the picture before it was read, as part of a sentence. */
export function describeRestoration({ damage, strength }: Restoration): string {
  switch (damage) {
    case 'blur':
      return `a blur of ${strength} px was taken back`;
    case 'motion':
      return `a movement over ${strength} px was taken back`;
    case 'noise':
      return 'noise was evened out';
    case 'compression':
      return 'traces of strong compression were evened out';
    case 'faint':
      return `contrast was raised ${strength} times`;
  }
}

/** Share of lines at the border from which a crop through the text is likely. */
const CUT = 0.2;

/** Edge width in pixels, noise in levels and compression that undamaged screens do not reach. */
const BLURRED = 1.9;
const NOISY = 1.5;
const COMPRESSED = 0.4;

/** The measured causes of poor quality, in brackets, or nothing where none stands out. */
function cause({ edge_width = 0, motion = 'none', noise, compression }: Quality): string {
  const causes = [
    ...(motion === 'none' ? [] : [`${motion} motion`]),
    ...(edge_width > BLURRED ? [`edges ${edge_width.toFixed(1)} px wide`] : []),
    ...(noise > NOISY ? [`noise of ${noise.toFixed(1)} levels`] : []),
    ...(compression > COMPRESSED ? ['strong compression'] : []),
  ];
  return causes.length > 0 ? ` (${causes.join(', ')})` : '';
}
