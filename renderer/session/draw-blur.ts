import type { Box } from '../../shared/model/geometry.ts';
import { blurredPixels, seedOf } from './blurred-pixels.ts';

type Blur = { id: string; box: Box };

/** Pixels along the longer side that the colours of a blur are taken from. */
const SAMPLE = 240;

/** What a blur shows in place of a part of a picture, to be scaled up to its box; null where there is no canvas. */
export function blurOf(
  source: HTMLCanvasElement | HTMLImageElement,
  { id, box }: Blur,
): HTMLCanvasElement | null {
  const scale = Math.min(1, SAMPLE / Math.max(box.width, box.height));
  const sample = canvasOf(box.width * scale, box.height * scale);
  const from = sample.getContext('2d', { willReadFrequently: true });
  if (!from) return null;
  // Single pixels, not their mean: the mean of a part says how much ink is in it.
  from.imageSmoothingEnabled = false;
  from.drawImage(source, box.x, box.y, box.width, box.height, 0, 0, sample.width, sample.height);
  const { data, width, height } = blurredPixels(
    from.getImageData(0, 0, sample.width, sample.height),
    seedOf(id),
  );
  const blur = canvasOf(width, height);
  const context = blur.getContext('2d');
  if (!context) return null;
  const pixels = context.createImageData(width, height);
  pixels.data.set(data);
  context.putImageData(pixels, 0, 0);
  return blur;
}

/** Puts a blur in place of the pixels that it hides. Throws where there is no canvas: nothing goes out unhidden. */
export function drawBlur(context: CanvasRenderingContext2D, blur: Blur): void {
  const pixels = blurOf(context.canvas, blur);
  if (!pixels) throw new Error('no canvas');
  const { x, y, width, height } = blur.box;
  context.clearRect(x, y, width, height);
  // Twice: scaled up, the outermost pixels are half transparent, and nothing is left under them.
  for (let time = 0; time < 2; time++) context.drawImage(pixels, x, y, width, height);
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}
