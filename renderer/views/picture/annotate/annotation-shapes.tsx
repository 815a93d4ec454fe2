import {
  type Annotation,
  annotationBounds,
  arrowHead,
  discRadius,
  handlesOf,
  isHiding,
  letterHeight,
  numberOf,
  type Spot,
  strokeWidth,
  textLines,
} from '../../../session/annotations.ts';
import { colorOf, HALO_COLOR, ON_MARK_COLOR } from '../../../session/mark-colors.ts';
import type { Size, Viewport } from '../viewport.ts';
import styles from './annotate.module.css';

/** Radius of a handle in CSS pixels. */
const HANDLE = 5;

/** The annotations over the picture but for what hides parts of it, and the handles of the one that is worked on. */
export function AnnotationShapes({
  annotations,
  chosen,
  picture,
  viewport: { scale, x, y },
}: {
  annotations: readonly Annotation[];
  chosen: Annotation | null;
  picture: Size;
  viewport: Viewport;
}) {
  if (annotations.length === 0) return null;
  const frame = chosen && annotationBounds(chosen, picture);
  const marks = annotations.filter((each) => !isHiding(each));
  return (
    <svg className={styles.shapes} aria-hidden>
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        {marks.map((annotation) => (
          <g key={annotation.id} data-annotation={annotation.kind}>
            <Shape annotation={annotation} annotations={annotations} picture={picture} />
          </g>
        ))}
        {frame && chosen?.kind !== 'arrow' && (
          <rect className={styles.frame} {...frame} vectorEffect="non-scaling-stroke" />
        )}
        {chosen &&
          handlesOf(chosen).map(({ name, at }) => (
            <circle
              key={name}
              className={styles.handle}
              data-handle={name}
              cx={at.x}
              cy={at.y}
              r={HANDLE / scale}
              vectorEffect="non-scaling-stroke"
            />
          ))}
      </g>
    </svg>
  );
}

function Shape({
  annotation,
  annotations,
  picture,
}: {
  annotation: Annotation;
  annotations: readonly Annotation[];
  picture: Size;
}) {
  const stroke = strokeWidth(picture);
  const color = isHiding(annotation) ? '' : colorOf(annotation);
  const halo = { stroke: HALO_COLOR, strokeWidth: stroke * 1.8 };
  const mark = { stroke: color, strokeWidth: stroke };
  switch (annotation.kind) {
    case 'cover':
    case 'blur':
      return null;
    case 'box':
      return [halo, mark].map((line) => (
        <rect key={line.strokeWidth} {...annotation.box} fill="none" strokeLinejoin="round" {...line} />
      ));
    case 'arrow': {
      const { barbs, neck } = arrowHead(annotation.from, annotation.to, stroke);
      const shaft = lineOf([annotation.from, neck]);
      const head = `${lineOf([annotation.to, ...barbs])}z`;
      return [halo, mark].map((line) => (
        <path
          key={line.strokeWidth}
          d={`${shaft}${head}`}
          fill={line.stroke}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...line}
        />
      ));
    }
    case 'number': {
      const { x, y } = annotation.at;
      return (
        <>
          <circle
            cx={x}
            cy={y}
            r={discRadius(picture)}
            fill={color}
            stroke={HALO_COLOR}
            strokeWidth={stroke / 2}
          />
          <text
            x={x}
            y={y + 0.36 * letterHeight(picture)}
            textAnchor="middle"
            fill={ON_MARK_COLOR}
            fontSize={letterHeight(picture)}
            fontWeight={700}
          >
            {numberOf(annotations, annotation.id)}
          </text>
        </>
      );
    }
    case 'text':
      return (
        <>
          <rect {...annotationBounds(annotation, picture)} fill={color} />
          {textLines(annotation, picture).map(({ text, x, y }) => (
            <text
              key={y}
              x={x}
              y={y}
              fill={ON_MARK_COLOR}
              fontSize={letterHeight(picture)}
              fontWeight={600}
              className={styles.words}
            >
              {text}
            </text>
          ))}
        </>
      );
  }
}

const lineOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
