import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { messages } from '../../messages.ts';
import type { Comparison, Run } from '../../session/comparison-state.ts';
import { DecisionBadge } from '../ask/decision-badge.tsx';
import { ClaimList } from './claim-list.tsx';
import styles from './compare.module.css';

/** What stands after all engines have answered, then each engine's own answer. */
export function ComparisonResult({
  comparison: { question, runs, agreement, final },
  shot,
  back,
}: {
  comparison: Comparison;
  shot: Shot;
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
        <p className={styles.answer}>{final.answer}</p>
        <ul className={styles.muted}>
          {reasons.map(({ text, key }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </section>
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
      <div className={styles.actions}>{back}</div>
    </div>
  );
}

function RunCard({ run, shot }: { run: Run; shot: Shot }) {
  const words = messages.compare;
  const name = engineName(run.engine);
  return (
    <article className={styles.run} aria-label={name}>
      <h4>
        {name} {run.model && <span className={styles.muted}>{run.model}</span>}
      </h4>
      <DecisionBadge decision={run.decision} confidence={run.confidence} />
      {run.answer && <p className={styles.answer}>{run.answer}</p>}
      {run.problem && (
        <p className={styles.problem}>
          <CircleAlert size={15} aria-hidden />
          {run.problem}
        </p>
      )}
      <ClaimList claims={run.claims} shot={shot} />
      <dl className={styles.cost}>
        <dt>{messages.answer.time}</dt>
        <dd>{messages.answer.took(run.elapsed_ms)}</dd>
        {run.tokens && (
          <>
            <dt>{words.tokens}</dt>
            <dd>{words.tokensUsed(run.tokens.input, run.tokens.output)}</dd>
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

function engineName(engine: string): string {
  const { names } = messages.compare;
  if (engine === 'ocr' || engine === 'features') return names[engine];
  return engine.replace(/^vision:/, '');
}
