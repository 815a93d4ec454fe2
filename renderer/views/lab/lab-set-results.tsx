import { stepWords } from '../../../shared/messages/step-words.ts';
import { DEGRADATION_KINDS, LAYERS } from '../../../shared/model/lab-report.ts';
import { Menu } from '../../components/menu.tsx';
import { messages } from '../../messages.ts';
import { setShares } from '../../session/lab-curves.ts';
import type { LabSet, LabSetReport } from '../../session/lab-set-state.ts';
import type { LabReport } from '../../session/lab-state.ts';
import { useCommands } from '../../session/session-context.tsx';
import type { LabSetFormat } from '../../session/session-state.ts';
import { BreaksTable } from './breaks-table.tsx';
import { FailureCard } from './failure-card.tsx';
import styles from './lab.module.css';
import { LabCharts } from './lab-charts.tsx';
import { RiskCharts } from './risk-charts.tsx';

const FORMATS: readonly LabSetFormat[] = ['html', 'json', 'csv', 'png'];

/** What the pictures done so far show together. */
export function LabSetResults({ set, report }: { set: LabSet; report: LabSetReport }) {
  const words = messages.labSet;
  return (
    <>
      <Summary report={report} />
      {report.risk.given > 0 && <RiskCharts risk={report.risk} />}
      <LabCharts steps={setShares(report)} names={{ ...messages.lab.curves, answers: words.answersRight }} />
      <BreaksTable breaks={breaksOnHalf(report)} title={words.breaks} />
      <Failures set={set} report={report} />
      <Overview report={report} />
    </>
  );
}

function Summary({ report: { risk } }: { report: LabSetReport }) {
  const words = messages.labSet;
  const { exportLabSet } = useCommands();
  const { percent } = messages.answer;
  return (
    <div className={styles.outcome}>
      <div role="status" data-overstated={risk.wrong_among_given > 0.05}>
        {risk.asked === 0 ? (
          <p>{messages.lab.noQuestions}</p>
        ) : (
          <>
            <p>{words.summary(risk.asked, risk.given, percent(risk.wrong_among_given))}</p>
            <p className={styles.muted}>
              {words.coverage(
                percent(risk.coverage_at_5_percent_risk),
                percent(risk.coverage_at_1_percent_risk),
              )}{' '}
              {words.measures(figure(risk.aurc), figure(risk.ece))}
            </p>
          </>
        )}
      </div>
      <Menu
        label={messages.lab.export}
        items={FORMATS.map((id) => ({ id, label: words.formats[id] }))}
        onChoose={(id) => {
          const format = FORMATS.find((name) => name === id);
          if (format) void exportLabSet(format);
        }}
      />
    </div>
  );
}

const figure = (value: number): string =>
  value.toLocaleString(messages.locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** The table of one picture, with the steps at which half of the pictures are broken. */
function breaksOnHalf({ breaks }: LabSetReport): LabReport['breaks'] {
  return DEGRADATION_KINDS.flatMap((kind) => {
    const its = breaks.filter((each) => each.kind === kind);
    if (its.length === 0) return [];
    const half = new Map(its.map((each) => [each.layer, each.half]));
    const first = Object.fromEntries(LAYERS.map((layer) => [layer, half.get(layer) ?? null]));
    return [{ kind, first: first as LabReport['breaks'][number]['first'] }];
  });
}

/** Wrong answers that were given, surest first, each with the picture that it was given on. */
function Failures({ set, report }: { set: LabSet; report: LabSetReport }) {
  const { openSetStep } = useCommands();
  const words = messages.lab;
  if (report.failures.length === 0) return null;
  const pictures = new Map(Object.values(set.runs).map((run) => [run.name, run.thumbnails]));
  return (
    <section aria-label={words.failures} className={styles.section}>
      <h3>{words.failures}</h3>
      <ul className={styles.steps}>
        {report.failures.map((failure) => (
          <FailureCard
            key={`${failure.file} ${failure.label} ${failure.question}`}
            failure={failure}
            thumbnail={pictures.get(failure.file)?.[failure.label]}
            where={messages.labSet.wrongGiven(failure.file, stepWords(messages, failure.label))}
            onOpen={() => void openSetStep(failure)}
          />
        ))}
      </ul>
    </section>
  );
}

function Overview({ report: { pictures, failed } }: { report: LabSetReport }) {
  const words = messages.labSet;
  return (
    <section aria-label={words.overview} className={styles.section}>
      <h3>{words.overview}</h3>
      <table className={styles.breaks}>
        <thead>
          <tr>
            {(['name', 'steps', 'questions', 'overstated'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pictures.map(({ file, steps, questions, overstatement_rate }) => (
            <tr key={file}>
              <th scope="row">{file}</th>
              <td>{steps}</td>
              <td>{questions}</td>
              <td data-holds={overstatement_rate === 0}>{messages.answer.percent(overstatement_rate)}</td>
            </tr>
          ))}
          {failed.map(({ file, reason }) => (
            <tr key={file}>
              <th scope="row">{file}</th>
              <td colSpan={3}>{words.leftOut(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
