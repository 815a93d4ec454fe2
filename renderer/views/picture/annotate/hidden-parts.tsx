import type { Annotation } from '../../../session/annotations.ts';
import { COVER_COLOR } from '../../../session/mark-colors.ts';
import type { Viewport } from '../viewport.ts';
import styles from './annotate.module.css';
import { BlurredPart } from './blurred-part.tsx';

/** Blurs and, over them, covers, as they will be in what is exported. What was found is marked over them. */
export function HiddenParts({
  annotations,
  source,
  viewport: { scale, x, y },
}: {
  annotations: readonly Annotation[];
  /** Address of the picture. */
  source: string;
  viewport: Viewport;
}) {
  return (
    <svg className={styles.shapes} aria-hidden>
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        {annotations.map((each) =>
          each.kind === 'blur' ? (
            <g key={each.id} data-annotation={each.kind}>
              <BlurredPart blur={each} source={source} />
            </g>
          ) : null,
        )}
        {annotations.map((each) =>
          each.kind === 'cover' ? (
            <g key={each.id} data-annotation={each.kind}>
              <rect {...each.box} fill={COVER_COLOR} />
            </g>
          ) : null,
        )}
      </g>
    </svg>
  );
}
