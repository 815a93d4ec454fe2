import type { ReactNode } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { messages } from '../../messages.ts';
import type { LabSetReport } from '../../session/lab-set-state.ts';
import styles from './lab.module.css';

type Risk = LabSetReport['risk'];

/** What is risked when only the surest answers are given, and whether answers are right as often as they are sure. */
export function RiskCharts({ risk }: { risk: Risk }) {
  const words = messages.labSet;
  const { percent } = messages.answer;
  const bins = risk.reliability.filter(({ count }) => count > 0);
  const end = risk.curve.at(-1);
  const said = bins.map(({ confidence, accuracy, count }) =>
    words.bin(percent(confidence), percent(accuracy), count),
  );
  return (
    <div className={styles.pair}>
      <SquareChart
        name={words.risk}
        label={words.riskChart(percent(end?.coverage ?? 0), percent(end?.risk ?? 0))}
        data={risk.curve}
        across={{ key: 'coverage', label: words.coverageAxis }}
        up={{ key: 'risk', label: words.riskAxis, ticks: riskTicks(risk) }}
      >
        <ReferenceLine y={ALLOWED} stroke="var(--text-muted)" strokeDasharray="2 3" />
      </SquareChart>
      <SquareChart
        name={words.reliability}
        label={words.reliabilityChart(said.join('; '))}
        data={bins}
        across={{ key: 'confidence', label: words.certaintyAxis }}
        up={{ key: 'accuracy', label: words.rightAxis, ticks: [0, 0.5, 1] }}
        dots
      >
        <ReferenceLine segment={DIAGONAL} stroke="var(--text-muted)" strokeDasharray="2 3" />
      </SquareChart>
    </div>
  );
}

/** The risk that is mostly taken: one answer in twenty wrong. */
const ALLOWED = 0.05;

const DIAGONAL = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
] as const;

/** The axis of risk ends above the highest: most risks are small. */
function riskTicks({ curve }: Risk): number[] {
  const highest = curve.reduce((most, point) => Math.max(most, point.risk), 2 * ALLOWED);
  const top = Math.min(1, Math.ceil(highest * 10) / 10);
  return [0, top / 2, top];
}

type Axis = { key: string; label: string };

function SquareChart({
  name,
  label,
  data,
  across,
  up,
  dots = false,
  children,
}: {
  name: string;
  /** The chart in words. */
  label: string;
  data: readonly object[];
  across: Axis;
  up: Axis & { ticks: number[] };
  dots?: boolean;
  children: ReactNode;
}) {
  const { percent } = messages.answer;
  return (
    <figure className={styles.chart}>
      <div role="img" aria-label={label}>
        <LineChart
          responsive
          height={220}
          width="100%"
          data={data}
          accessibilityLayer={false}
          margin={MARGIN}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey={across.key}
            type="number"
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={percent}
            stroke="var(--text-muted)"
            fontSize={10}
            label={{ value: across.label, position: 'insideBottom', offset: -8, ...AXIS_LABEL }}
          />
          <YAxis
            dataKey={up.key}
            domain={[0, up.ticks.at(-1) ?? 1]}
            ticks={up.ticks}
            tickFormatter={percent}
            width={48}
            stroke="var(--text-muted)"
            fontSize={10}
            label={{ value: up.label, angle: -90, position: 'insideLeft', ...UP_LABEL }}
          />
          <Tooltip
            formatter={(value) => percent(Number(value))}
            labelFormatter={(value) => percent(Number(value))}
            contentStyle={TOOLTIP}
          />
          {children}
          <Line
            dataKey={up.key}
            name={up.label}
            type="linear"
            stroke="var(--layer-text)"
            strokeWidth={2}
            dot={dots}
            isAnimationActive={false}
          />
        </LineChart>
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

const MARGIN = { top: 8, right: 16, bottom: 18, left: 4 };
const AXIS_LABEL = { fill: 'var(--text-muted)', fontSize: 11 };
const UP_LABEL = { ...AXIS_LABEL, style: { textAnchor: 'middle' } } as const;
const TOOLTIP = { background: 'var(--surface-raised)', border: '1px solid var(--line-strong)' };
