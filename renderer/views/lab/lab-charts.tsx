import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { stepWords } from '../../../shared/messages/step-words.ts';
import { messages } from '../../messages.ts';
import { type CurveName, type CurveStep, curvesOf, stepsByKind } from '../../session/lab-curves.ts';
import type { DegradationKind } from '../../session/lab-state.ts';
import styles from './lab.module.css';

/** Colour and dash of each curve, so that they are told apart without colour. */
const STROKES: Record<CurveName, { stroke: string; strokeDasharray?: string }> = {
  words: { stroke: 'var(--layer-text)' },
  elements: { stroke: 'var(--layer-elements)', strokeDasharray: '7 3' },
  errors: { stroke: 'var(--layer-errors)', strokeDasharray: '2 3' },
  answers: { stroke: 'var(--ink)', strokeDasharray: '9 3 2 3' },
  overstated: { stroke: 'var(--caution)', strokeDasharray: '4 2' },
};

const HEIGHT = 160;

/** One chart for each kind of damage: what survives of every layer, from mild to severe. */
export function LabCharts({
  steps,
  names = messages.lab.curves,
}: {
  steps: readonly CurveStep[];
  /** What the curves are called. */
  names?: Record<CurveName, string>;
}) {
  const words = messages.lab;
  return (
    <section aria-label={words.survives} className={styles.section}>
      <h3>{words.survives}</h3>
      <ul className={styles.legend}>
        {curvesOf(steps).map((name) => (
          <li key={name}>
            <svg width="26" height="8" aria-hidden>
              <line x1="0" x2="26" y1="4" y2="4" className={styles.curve} data-curve={name} />
            </svg>
            {names[name]}
          </li>
        ))}
      </ul>
      <div className={styles.charts}>
        {stepsByKind(steps).map(({ kind, steps: its }) => (
          <Chart key={kind} kind={kind} steps={its} names={names} />
        ))}
      </div>
    </section>
  );
}

type ChartProps = { kind: DegradationKind; steps: readonly CurveStep[]; names: Record<CurveName, string> };

function Chart({ kind, steps, names }: ChartProps) {
  const words = messages.lab;
  const { percent } = messages.answer;
  const data = steps.map(({ degradation, shares }) => ({ amount: degradation.amount, ...shares }));
  return (
    <figure className={styles.chart}>
      <div role="img" aria-label={describe({ kind, steps, names })}>
        <LineChart
          responsive
          height={HEIGHT}
          width="100%"
          data={data}
          accessibilityLayer={false}
          margin={MARGIN}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="amount"
            interval={0}
            tickFormatter={(value) => Number(value).toLocaleString(messages.locale)}
            stroke="var(--text-muted)"
            fontSize={10}
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.5, 1]}
            tickFormatter={percent}
            width={44}
            stroke="var(--text-muted)"
            fontSize={10}
          />
          <Tooltip formatter={(value) => percent(Number(value))} contentStyle={TOOLTIP} />
          {curvesOf(steps).map((name) => (
            <Line
              key={name}
              dataKey={name}
              name={names[name]}
              type="linear"
              strokeWidth={2}
              dot={steps.length === 1 && DOT}
              isAnimationActive={false}
              {...STROKES[name]}
            />
          ))}
        </LineChart>
      </div>
      <figcaption>{words.kinds[kind]}</figcaption>
    </figure>
  );
}

/** Round, whatever the dashes of its curve. */
const DOT = { r: 3, strokeDasharray: 'none' };
const MARGIN = { top: 8, right: 14, bottom: 0, left: 0 };
const TOOLTIP = { background: 'var(--surface-raised)', border: '1px solid var(--line-strong)' };

/** The chart in words: where every curve ends. */
function describe({ kind, steps, names }: ChartProps): string {
  const words = messages.lab;
  const last = steps.at(-1);
  if (!last) return words.kinds[kind];
  const ends = curvesOf(steps).map((name) => `${names[name]} ${messages.answer.percent(last.shares[name])}`);
  return words.chart(words.kinds[kind], stepWords(messages, last.label), ends.join(', '));
}
