import type { Box } from '../../../shared/model/geometry.ts';

const MARKER = '#f2d600';
const EDGE = '#2b2600';
/** Room around the crop of a region, in picture pixels. */
const AROUND = 12;

/** Puts a picture on a sheet's canvases: the whole with its regions marked and numbered, and a crop of each. */
export function drawRegions(sheet: HTMLElement, picture: HTMLCanvasElement, regions: readonly Box[]): void {
  for (const [index, crop] of sheet
    .querySelectorAll<HTMLCanvasElement>('canvas[data-part=region]')
    .entries()) {
    const { x, y, width, height } = regions[index];
    const left = Math.max(0, x - AROUND);
    const top = Math.max(0, y - AROUND);
    crop.width = Math.max(1, Math.min(picture.width, x + width + AROUND) - left);
    crop.height = Math.max(1, Math.min(picture.height, y + height + AROUND) - top);
    crop.getContext('2d')?.drawImage(picture, -left, -top);
  }
  const whole = sheet.querySelector<HTMLCanvasElement>('canvas[data-part=picture]');
  const context = whole?.getContext('2d');
  if (!whole || !context) return;
  whole.width = picture.width;
  whole.height = picture.height;
  context.drawImage(picture, 0, 0);
  const unit = Math.max(2, Math.round(Math.max(picture.width, picture.height) / 500));
  for (const [index, { x, y, width, height }] of regions.entries()) {
    const edge = 2 * unit;
    for (const [color, line] of [
      [EDGE, 2.4 * unit],
      [MARKER, 1.2 * unit],
    ] as const) {
      context.strokeStyle = color;
      context.lineWidth = line;
      context.strokeRect(x - edge, y - edge, width + 2 * edge, height + 2 * edge);
    }
    const radius = 6 * unit;
    context.beginPath();
    context.arc(x - edge, y - edge, radius, 0, 2 * Math.PI);
    context.fillStyle = MARKER;
    context.fill();
    context.fillStyle = EDGE;
    context.font = `700 ${1.3 * radius}px sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(index + 1), x - edge, y - edge);
  }
}
