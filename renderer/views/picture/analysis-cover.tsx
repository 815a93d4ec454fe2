import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useCommands } from '../../session/session-context.tsx';
import type { OpenShot } from '../../session/session-state.ts';
import styles from './analysis-cover.module.css';

/** The state of the analysis over the picture: progress with a way to stop it, or what went wrong. */
export function AnalysisCover({ open }: { open: OpenShot }) {
  const { analyze, cancel } = useCommands();
  const { analysis, shot } = open;
  const words = messages.analysis;
  const again = (label: string) => <Button onClick={() => void analyze(shot.id)}>{label}</Button>;
  switch (analysis.state) {
    case 'ready':
      return null;
    case 'running': {
      const percent = Math.round(analysis.share * 100);
      return (
        <div className={styles.cover}>
          <div className={styles.progress}>
            <p>
              <span>{analysis.stage ? words.stages[analysis.stage] : words.title}</span>
              <span className={styles.percent}>{percent} %</span>
            </p>
            <progress aria-label={words.title} max={100} value={percent} />
            <Button onClick={() => void cancel(shot.id)}>{words.cancel}</Button>
          </div>
        </div>
      );
    }
    case 'waiting':
      return <div className={styles.cover}>{again(words.start)}</div>;
    case 'cancelled':
      return (
        <div className={styles.cover}>
          <div className={styles.progress}>
            <p>{words.cancelled}</p>
            {again(words.start)}
          </div>
        </div>
      );
    case 'failed':
      return (
        <div className={styles.cover}>
          <div className={styles.failure}>
            <ErrorNote error={analysis.error}>{again(messages.tryAgain)}</ErrorNote>
          </div>
        </div>
      );
  }
}
