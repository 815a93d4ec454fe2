import type { ImageFeatures, Quality } from '../model/image-features.ts';

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
  if (quality.verdict !== 'good') doubts.push(`the picture's quality is ${quality.verdict}`);
  if (scene.confidence < LOW_CONFIDENCE) doubts.push(`the kind of scene (${scene.kind}) is not certain`);
  return doubts;
}
