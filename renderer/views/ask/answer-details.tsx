import { ChevronRight } from 'lucide-react';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import type { Exchange } from '../../session/session-state.ts';
import styles from './answer-details.module.css';
import { EvidenceList } from './evidence-list.tsx';

/** How the question was understood, and why the answer is what it is. */
export function AnswerDetails({ exchange }: { exchange: Exchange }) {
  const { routed, answer } = exchange;
  const words = messages.answer;
  return (
    <details className={styles.details}>
      <summary>
        <ChevronRight size={14} aria-hidden />
        {words.details}
      </summary>
      <dl>
        <dt>{words.understoodAs}</dt>
        <dd>
          {words.taskTypes[answer.task_type]} <code>{answer.task_type}</code>
        </dd>
        <dt>{words.skill}</dt>
        <dd>
          {messages.names.skills[answer.skill]}, {words.percent(routed.confidence)}
        </dd>
        <Lines term={words.because} lines={routed.evidence} />
        <Lines term={words.reasons} lines={answer.reasons} />
        {answer.evidence.length > 0 && (
          <>
            <dt>{words.evidence}</dt>
            <dd>
              <EvidenceList ids={answer.evidence} />
            </dd>
          </>
        )}
        <dt>{words.time}</dt>
        <dd>{words.took(answer.elapsed_ms)}</dd>
      </dl>
    </details>
  );
}

function Lines({ term, lines }: { term: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      {[...new Set(lines)].map((line) => (
        <dd key={line}>
          <Said>{line}</Said>
        </dd>
      ))}
    </>
  );
}
