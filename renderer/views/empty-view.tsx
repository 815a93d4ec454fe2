import { Camera, FolderOpen, MessageCircleQuestion } from 'lucide-react';
import type { SuggestedQuestion } from '../../shared/messages/suggested-questions.ts';
import { Button } from '../components/button.tsx';
import { messages } from '../messages.ts';
import { useCommands } from '../session/session-context.tsx';
import { questionWords } from '../session/suggestions.ts';
import styles from './empty-view.module.css';
import { RecentPictures } from './recent-pictures.tsx';

/** Questions that the sample screenshot answers. */
const SAMPLE_QUESTIONS: readonly SuggestedQuestion[] = [
  'Where is the error?',
  'What does the error say?',
  'How many buttons are there?',
];

/** What is shown while no picture is open: what this is, and the ways to bring a picture in. */
export function EmptyView({ onChooseFiles }: { onChooseFiles: () => void }) {
  const { capture, openSample } = useCommands();
  const { title, lead, drop, formats, sample } = messages.empty;
  return (
    <main className={styles.view} data-area="picture">
      <div className={styles.frame}>
        <h1>
          {title.before}
          <mark>{title.marked}</mark>
          {title.after}
        </h1>
        <p className={styles.lead}>{lead}</p>
        <div className={styles.start}>
          <p>{drop}</p>
          <div className={styles.actions}>
            <Button look="primary" icon={<FolderOpen size={16} aria-hidden />} onClick={onChooseFiles}>
              {messages.toolbar.open}
            </Button>
            <Button icon={<Camera size={16} aria-hidden />} onClick={() => void capture()}>
              {messages.toolbar.capture}
            </Button>
          </div>
        </div>
        <p className={styles.formats}>{formats}</p>
        <div className={styles.sample}>
          <p id="sample-questions">{sample}</p>
          <ul aria-labelledby="sample-questions">
            {SAMPLE_QUESTIONS.map((question) => (
              <li key={question}>
                <button type="button" onClick={() => void openSample(question)}>
                  <MessageCircleQuestion size={14} aria-hidden />
                  {questionWords(question)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <RecentPictures />
    </main>
  );
}
