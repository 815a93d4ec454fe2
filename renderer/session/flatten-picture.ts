import type { Box } from '../../shared/model/geometry.ts';
import type { Annotation } from './annotations.ts';
import { drawAnnotations, drawCover } from './draw-annotations.ts';
import { drawBlur } from './draw-blur.ts';

/**
 * A picture with annotations and further covered parts (private data) drawn into its pixels. What was under a cover or a
 * blur is not in the result. Rejects where the bytes are no picture that this browser can decode.
 */
export async function flattenOnCanvas(
  source: Blob,
  annotations: readonly Annotation[],
  covered: readonly Box[],
): Promise<HTMLCanvasElement> {
  const pixels = await createImageBitmap(source);
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(pixels, 0, 0);
  pixels.close();
  for (const box of covered) drawCover(context, box);
  for (const annotation of annotations) if (annotation.kind === 'blur') drawBlur(context, annotation);
  drawAnnotations(context, annotations, canvas, getComputedStyle(document.body).fontFamily);
  return canvas;
}

/** As `flattenOnCanvas`, as PNG; of a part alone where one is given. */
export async function flattenPicture(
  source: Blob,
  annotations: readonly Annotation[],
  covered: readonly Box[],
  part?: Box,
): Promise<Blob> {
  const whole = await flattenOnCanvas(source, annotations, covered);
  const canvas = part ? partOf(whole, part) : whole;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function partOf(whole: HTMLCanvasElement, { x, y, width, height }: Box): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(whole, x, y, width, height, 0, 0, width, height);
  return canvas;
}
