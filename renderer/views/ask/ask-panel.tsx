import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useCommands } from '../../session/session-context.tsx';
import type { OpenShot, Turn } from '../../session/session-state.ts';
import { questionWords, suggestQuestions } from '../../session/suggestions.ts';
import { AnswerCard } from './answer-card.tsx';
import styles from './ask-panel.module.css';
import { AskingState } from './asking-state.tsx';
import { QuestionBox } from './question-box.tsx';

/** The conversation about one picture, and the box for the next question. */
export function AskPanel({ open }: { open: OpenShot }) {
  const { ask } = useCommands();
  const { turns, analysis } = open;
  const end = useRef<HTMLLIElement>(null);
  const last = turns.at(-1);
  const lastState = `${last?.key}-${last?.state}`;
  useEffect(() => {
    if (lastState) end.current?.scrollIntoView({ block: 'start' });
  }, [lastState]);
  const suggestions =
    analysis.state === 'ready'
      ? suggestQuestions(
          analysis.record,
          turns.map(({ question }) => question),
        )
      : [];
  return (
    <>
      <div className={styles.scroll}>
        <ol className={styles.turns} aria-label={messages.ask.conversation}>
          {turns.map((turn) => (
            <li key={turn.key} ref={turn === last ? end : undefined} className={styles.turn}>
              <h2 className={styles.question}>{questionWords(turn.question)}</h2>
              <TurnContent turn={turn} open={open} />
            </li>
          ))}
        </ol>
        {turns.length === 0 && (
          <div className={styles.hint}>
            <p>{messages.ask.hint}</p>
            {messages.ask.hintLanguages && <p className={styles.languages}>{messages.ask.hintLanguages}</p>}
          </div>
        )}
        {suggestions.length > 0 && (
          <ul className={styles.suggestions} aria-label={messages.ask.suggestions}>
            {suggestions.map((question) => (
              <li key={question}>
                <button type="button" onClick={() => void ask(question)}>
                  {questionWords(question)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <QuestionBox
        busy={last?.state === 'asking'}
        asked={turns.map(({ question }) => questionWords(question))}
      />
    </>
  );
}

function TurnContent({ turn, open }: { turn: Turn; open: OpenShot }) {
  const { ask } = useCommands();
  switch (turn.state) {
    case 'asking':
      return <AskingState turn={turn} open={open} />;
    case 'answered':
      return <AnswerCard exchange={turn.exchange} />;
    case 'failed':
      return (
        <ErrorNote error={turn.error}>
          <Button onClick={() => void ask(turn.question)}>{messages.ask.again}</Button>
        </ErrorNote>
      );
  }
}
