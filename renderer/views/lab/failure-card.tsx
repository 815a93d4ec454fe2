import { SquareArrowOutUpRight } from 'lucide-react';
import type { Quality } from '../../../shared/model/image-features.ts';
import type { Layer } from '../../../shared/model/lab-report.ts';
import { Button } from '../../components/button.tsx';
import { DataPicture } from '../../components/data-picture.tsx';
import { Said } from '../../components/said.tsx';
import { messages, said } from '../../messages.ts';
import styles from './lab.module.css';

/** A wrong answer that was given, and what was left of the picture for it to rest on. */
export type Failure = {
  question: string;
  answer: string;
  confidence: number;
  sharp_answer?: string;
  word_recall: number;
  elements_kept: number;
  errors_found: number;
  verdict: Quality['verdict'];
  broken: readonly Layer[];
};

/**
 * One failure as a card: the spoiled picture, what was said on it and on the sharp one, and which layers failed. The
 * picture can be opened as it was, to be asked again and for the answer's evidence card.
 */
export function FailureCard({
  failure,
  thumbnail,
  where,
  onOpen,
}: {
  failure: Failure;
  thumbnail: string | undefined;
  /** Which picture and step, in words. */
  where: string;
  onOpen: () => void;
}) {
  const words = messages.lab;
  const { percent } = messages.answer;
  const { question, answer, confidence, sharp_answer: sharp, broken, verdict } = failure;
  return (
    <li className={styles.step}>
      <DataPicture className={styles.thumbnail} url={thumbnail} label={where} />
      <div className={styles.facts}>
        <h4>{question}</h4>
        <p>
          <Said>{answer}</Said> ({percent(confidence)})
        </p>
        {sharp !== undefined && <p>{words.sharpAnswer(said(sharp).text)}</p>}
        <p className={styles.muted}>{where}</p>
        <p className={styles.muted}>
          {words.left(
            percent(failure.word_recall),
            percent(failure.elements_kept),
            percent(failure.errors_found),
          )}
          ; {words.quality(messages.found.quality(verdict))}
        </p>
        <p className={styles.muted}>
          {words.failedHere(broken.map((layer) => words.layers[layer]).join(', '))}
        </p>
      </div>
      <div className={styles.cardFoot}>
        <Button look="quiet" icon={<SquareArrowOutUpRight size={14} aria-hidden />} onClick={onOpen}>
          {words.openCopy}
        </Button>
      </div>
    </li>
  );
}
