import type { Box } from '../../shared/model/geometry.ts';
import {
  type Annotation,
  annotationBounds,
  arrowHead,
  discRadius,
  letterHeight,
  numberOf,
  type Spot,
  strokeWidth,
  textLines,
} from './annotations.ts';
import { COVER_COLOR, colorOf, HALO_COLOR, ON_MARK_COLOR } from './mark-colors.ts';

type Size = { width: number; height: number };
type Canvas = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillText'
>;

/** Draws annotations but blurs as the picture view shows them. Covers come first, as solid pixels: nothing shines through. */
export function drawAnnotations(
  canvas: Canvas,
  annotations: readonly Annotation[],
  picture: Size,
  family: string,
): void {
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  for (const annotation of annotations) if (annotation.kind === 'cover') drawCover(canvas, annotation.box);
  for (const annotation of annotations) draw(canvas, annotation, annotations, picture, family);
}

/** Paints a box over, outwards to whole pixels. */
export function drawCover(canvas: Pick<Canvas, 'fillStyle' | 'fillRect'>, box: Box): void {
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  canvas.fillStyle = COVER_COLOR;
  canvas.fillRect(x, y, Math.ceil(box.x + box.width) - x, Math.ceil(box.y + box.height) - y);
}

function draw(
  canvas: Canvas,
  annotation: Annotation,
  all: readonly Annotation[],
  picture: Size,
  family: string,
): void {
  const stroke = strokeWidth(picture);
  switch (annotation.kind) {
    case 'cover':
    case 'blur':
      return;
    case 'box': {
      const { x, y, width, height } = annotation.box;
      haloed(canvas, stroke, colorOf(annotation), () => canvas.strokeRect(x, y, width, height));
      return;
    }
    case 'arrow': {
      const { from, to } = annotation;
      const { barbs, neck } = arrowHead(from, to, stroke);
      haloed(canvas, stroke, colorOf(annotation), () => {
        path(canvas, [from, neck]);
        canvas.stroke();
        path(canvas, [to, ...barbs]);
        canvas.closePath();
        canvas.stroke();
        canvas.fill();
      });
      return;
    }
    case 'number': {
      const { x, y } = annotation.at;
      const radius = discRadius(picture);
      canvas.beginPath();
      canvas.arc(x, y, radius, 0, 2 * Math.PI);
      canvas.fillStyle = colorOf(annotation);
      canvas.fill();
      canvas.strokeStyle = HALO_COLOR;
      canvas.lineWidth = stroke / 2;
      canvas.stroke();
      canvas.font = `700 ${letterHeight(picture)}px ${family}`;
      canvas.textAlign = 'center';
      canvas.textBaseline = 'alphabetic';
      canvas.fillStyle = ON_MARK_COLOR;
      canvas.fillText(String(numberOf(all, annotation.id)), x, y + 0.36 * letterHeight(picture));
      return;
    }
    case 'text': {
      const { x, y, width, height } = annotationBounds(annotation, picture);
      canvas.fillStyle = colorOf(annotation);
      canvas.fillRect(x, y, width, height);
      canvas.font = `600 ${letterHeight(picture)}px ${family}`;
      canvas.textAlign = 'start';
      canvas.textBaseline = 'alphabetic';
      canvas.fillStyle = ON_MARK_COLOR;
      for (const line of textLines(annotation, picture)) canvas.fillText(line.text, line.x, line.y);
    }
  }
}

function haloed(canvas: Canvas, stroke: number, mark: string, paint: () => void): void {
  for (const [color, width] of [
    [HALO_COLOR, stroke * 1.8],
    [mark, stroke],
  ] as const) {
    canvas.strokeStyle = color;
    canvas.fillStyle = color;
    canvas.lineWidth = width;
    paint();
  }
}

function path(canvas: Canvas, spots: readonly Spot[]): void {
  canvas.beginPath();
  for (const [index, { x, y }] of spots.entries()) {
    if (index === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  }
}
