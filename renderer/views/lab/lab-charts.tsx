import { messages } from '../../messages.ts';
import { CURVES, type CurveName, curvePoints, shareOf, stepsByKind } from '../../session/lab-curves.ts';
import type { DegradationKind, LabStep } from '../../session/lab-state.ts';
import styles from './lab.module.css';

const SIZE = { width: 300, height: 150 };
const FRAME = { left: 30, top: 10, width: 254, height: 112 };

/** One chart for each kind of damage: what survives of every layer, from mild to severe. */
export function LabCharts({ steps }: { steps: readonly LabStep[] }) {
  const words = messages.lab;
  return (
    <section aria-label={words.survives} className={styles.section}>
      <h3>{words.survives}</h3>
      <ul className={styles.legend}>
        {CURVES.map((name) => (
          <li key={name}>
            <svg width="26" height="8" aria-hidden>
              <line x1="0" x2="26" y1="4" y2="4" className={styles.curve} data-curve={name} />
            </svg>
            {words.curves[name]}
          </li>
        ))}
      </ul>
      <div className={styles.charts}>
        {stepsByKind(steps).map(({ kind, steps: its }) => (
          <Chart key={kind} kind={kind} steps={its} />
        ))}
      </div>
    </section>
  );
}

function Chart({ kind, steps }: { kind: DegradationKind; steps: readonly LabStep[] }) {
  const words = messages.lab;
  const ticks = curvePoints(
    steps.map(() => 0),
    FRAME,
  );
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={describe(kind, steps)}>
        {[0, 0.5, 1].map((share) => {
          const y = FRAME.top + (1 - share) * FRAME.height;
          return (
            <g key={share}>
              <line x1={FRAME.left} x2={FRAME.left + FRAME.width} y1={y} y2={y} className={styles.grid} />
              <text x={FRAME.left - 6} y={y + 3.5} textAnchor="end" className={styles.tick}>
                {share * 100}
              </text>
            </g>
          );
        })}
        {steps.map(({ label, degradation }, index) => (
          <text
            key={label}
            x={ticks[index].x}
            y={SIZE.height - 10}
            textAnchor="middle"
            className={styles.tick}
          >
            {degradation.amount}
          </text>
        ))}
        {CURVES.map((name) => (
          <Curve key={name} name={name} steps={steps} />
        ))}
      </svg>
      <figcaption>{words.kinds[kind]}</figcaption>
    </figure>
  );
}

function Curve({ name, steps }: { name: CurveName; steps: readonly LabStep[] }) {
  const points = curvePoints(
    steps.map((step) => shareOf(name, step)),
    FRAME,
  );
  if (points.length === 1)
    return <circle cx={points[0].x} cy={points[0].y} r="3" className={styles.point} data-curve={name} />;
  return (
    <polyline
      points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
      className={styles.curve}
      data-curve={name}
    />
  );
}

/** The chart in words: where every curve ends. */
function describe(kind: DegradationKind, steps: readonly LabStep[]): string {
  const words = messages.lab;
  const last = steps.at(-1);
  if (!last) return words.kinds[kind];
  const ends = CURVES.map((name) => `${words.curves[name]} ${messages.answer.percent(shareOf(name, last))}`);
  return words.chart(words.kinds[kind], last.label, ends.join(', '));
}
