import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import type { Exchange } from '../../session/session-state.ts';
import styles from './print-sheet.module.css';

/** An answer on paper: the gate's word, the answer, what it means and what it rests on. */
export function PrintedAnswer({ exchange: { answer, routed } }: { exchange: Exchange }) {
  const words = messages.answer;
  const facts: [string, readonly string[]][] = [
    [words.meaning, answer.explanation ? [answer.explanation.meaning] : []],
    [words.nextSteps, answer.explanation?.steps ?? []],
    [words.advice, answer.advice],
    [words.understoodAs, [`${words.taskTypes[answer.task_type]}, ${messages.names.skills[answer.skill]}`]],
    [words.because, [...new Set(routed.evidence)]],
    [words.reasons, answer.reasons],
  ];
  return (
    <>
      <p className={styles.verdict}>
        {words.decisions[answer.decision]}
        {answer.confidence > 0 && ` · ${words.confidence} ${words.percent(answer.confidence)}`}
      </p>
      <p className={styles.answer}>
        <Said skill={answer.skill}>{answer.answer}</Said>
      </p>
      <dl className={styles.facts}>
        {facts
          .filter(([, lines]) => lines.length > 0)
          .map(([name, lines]) => (
            <div key={name}>
              <dt>{name}</dt>
              {lines.map((line) => (
                <dd key={line}>
                  <Said>{line}</Said>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </>
  );
}
