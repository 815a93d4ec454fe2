import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useCommands } from '../../session/session-context.tsx';
import type { OpenShot, Turn } from '../../session/session-state.ts';
import styles from './ask-panel.module.css';

/** From then on the time is told, in seconds: most answers are there before. */
const SOON = 2;

/** A question under way: what is being done for it now, how far that is, how long it has taken, and a way to stop it. */
export function AskingState({
  turn: { model },
  open: { shot, analysis },
}: {
  turn: Extract<Turn, { state: 'asking' }>;
  open: OpenShot;
}) {
  const { cancel, cancelModel } = useCommands();
  const seconds = useSeconds();
  const words = messages.ask;
  const reading = analysis.state === 'running' ? analysis : null;
  const doing = reading
    ? ((reading.stage && messages.analysis.stages[reading.stage]) ?? messages.analysis.title)
    : model
      ? words.askingModel(model)
      : words.asking;
  const stop = reading ? () => cancel(shot.id) : model ? () => cancelModel(shot.id) : null;
  return (
    <div className={styles.state}>
      <p className={styles.asking}>{doing}</p>
      {reading && <progress aria-label={doing} max={1} value={reading.share} />}
      {seconds >= SOON && <span className={styles.seconds}>{words.seconds(seconds)}</span>}
      {stop && <Button onClick={() => void stop()}>{messages.analysis.cancel}</Button>}
    </div>
  );
}

/** Whole seconds since this was first shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
