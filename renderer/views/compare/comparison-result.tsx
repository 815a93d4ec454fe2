import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import type { UserError } from '../../../shared/model/errors.ts';
import { modelOfRun } from '../../../shared/model/vision.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Menu } from '../../components/menu.tsx';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import type { Comparison, Run, Verdict } from '../../session/comparison-state.ts';
import { DecisionBadge } from '../ask/decision-badge.tsx';
import { ClaimList } from './claim-list.tsx';
import styles from './compare.module.css';
import { Conflict } from './conflict.tsx';
import { RegionCrop } from './region-crop.tsx';

const FORMATS = ['html', 'json'] as const;
/** Places of an answer that are shown as crops. */
const SHOWN_REGIONS = 3;

/** What stands after all engines have answered, then each engine's own answer. */
export function ComparisonResult({
  comparison: { question, runs, agreement, final },
  unsettled,
  shot,
  onSettle,
  onSave,
  back,
}: {
  comparison: Comparison;
  /** Why the last verdict on a conflict was not taken. */
  unsettled: UserError | null;
  shot: Shot;
  /** A conflict in one of a run's claims was settled, or opened again (null). */
  onSettle: (run: Run, claim: number, verdict: Verdict | null) => void;
  onSave: (format: 'html' | 'json') => void;
  back: ReactNode;
}) {
  const words = messages.compare;
  const reasons = final.reasons.map((text, index) => ({ text, key: `${index}-${text}` }));
  return (
    <div className={styles.result}>
      <p className={styles.asked}>{question}</p>
      <section className={styles.final} aria-label={words.final} data-settled={final.from !== null}>
        <h3>{final.from ? words.finalFrom(engineName(final.from)) : words.final}</h3>
        <DecisionBadge decision={final.decision} confidence={final.confidence} />
        <p className={styles.answer}>
          <Said>{final.answer}</Said>
        </p>
        <ul className={styles.muted}>
          {reasons.map(({ text, key }) => (
            <li key={key}>
              <Said>{text}</Said>
            </li>
          ))}
        </ul>
      </section>
      {unsettled && <ErrorNote error={unsettled} />}
      {conflictsOf(runs).map(({ run, claim, index }) => (
        <Conflict
          key={`${run.engine} ${index}`}
          claim={claim}
          model={engineName(run.engine)}
          shot={shot}
          onSettle={(verdict) => onSettle(run, index, verdict)}
        />
      ))}
      {agreement.length > 0 && (
        <ul className={styles.muted} aria-label={words.agreement}>
          {agreement.map(({ engines: [one, other], agree }) => (
            <li key={`${one} ${other}`}>
              {(agree ? words.agree : words.differ)(engineName(one), engineName(other))}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.runs}>
        {runs.map((run) => (
          <RunCard key={run.engine} run={run} shot={shot} />
        ))}
      </div>
      <div className={styles.actions}>
        {back}
        <Menu
          label={words.save}
          items={FORMATS.map((id) => ({ id, label: words.reports[id] }))}
          onChoose={(id) => {
            const format = FORMATS.find((name) => name === id);
            if (format) onSave(format);
          }}
        />
      </div>
    </div>
  );
}

/** Every claim that the screen contradicts, with its place in its run. */
const conflictsOf = (runs: readonly Run[]) =>
  runs.flatMap((run) =>
    run.claims.flatMap((claim, index) => (claim.status === 'conflict' ? [{ run, claim, index }] : [])),
  );

function RunCard({ run, shot }: { run: Run; shot: Shot }) {
  const words = messages.compare;
  const name = engineName(run.engine);
  return (
    <article className={styles.run} aria-label={name}>
      <h4>
        {name} {run.model && <span className={styles.muted}>{modelOfRun(run)}</span>}
      </h4>
      <DecisionBadge decision={run.decision} confidence={run.confidence} />
      {run.answer && (
        <p className={styles.answer}>
          <Said>{run.answer}</Said>
        </p>
      )}
      {run.problem && (
        <p className={styles.problem}>
          <CircleAlert size={15} aria-hidden />
          {run.problem}
        </p>
      )}
      <RestsOn run={run} shot={shot} />
      <ClaimList run={run} shot={shot} />
      <dl className={styles.cost}>
        <dt>{messages.answer.time}</dt>
        <dd>{messages.answer.took(run.elapsed_ms)}</dd>
        {run.tokens && (
          <>
            <dt>{words.tokens}</dt>
            <dd>{words.tokensUsed(run.tokens.input, run.tokens.output)}</dd>
          </>
        )}
        {run.cost !== undefined && (
          <>
            <dt>{words.cost}</dt>
            <dd>{words.dollars(run.cost)}</dd>
          </>
        )}
        <dt>{words.sent}</dt>
        <dd>
          {run.sent ? words.sentSize(run.sent.pictures, run.sent.width, run.sent.height) : words.nothing}
        </dd>
        {run.received && (
          <>
            <dt>{words.arrived}</dt>
            <dd>
              {run.received.smallest_letters
                ? words.lettersFrom(run.received.smallest_letters)
                : words.lettersNone}
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** The places of the picture that an answer points at, the first few of them shown. */
function RestsOn({ run: { regions }, shot }: { run: Run; shot: Shot }) {
  if (regions.length === 0) return null;
  return (
    <section className={styles.rests}>
      <p className={styles.caption}>{messages.compare.rests}</p>
      <ul>
        {regions
          .slice(0, SHOWN_REGIONS)
          .map((region, index) => ({ region, key: `${index}-${region.label}` }))
          .map(({ region, key }) => (
            <li key={key}>
              <RegionCrop region={region} shot={shot} />
              <span className={styles.muted}>{region.label}</span>
            </li>
          ))}
      </ul>
      {regions.length > SHOWN_REGIONS && (
        <p className={styles.muted}>{messages.compare.more(regions.length - SHOWN_REGIONS)}</p>
      )}
    </section>
  );
}

function engineName(engine: string): string {
  const { names } = messages.compare;
  if (engine === 'ocr' || engine === 'features' || engine === 'screen') return names[engine];
  return engine.replace(/^vision:/, '');
}
