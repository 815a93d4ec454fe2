import { ClipboardCopy, MessageCircleQuestion, OctagonAlert, SquareArrowOutUpRight, X } from 'lucide-react';
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Overlay } from '../../shared/contract/overlay-requests.ts';
import type { Box, Region } from '../../shared/model/geometry.ts';
import type { OverlayBridge } from '../bridge.ts';
import { Button, IconButton } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { messages } from '../messages.ts';
import { placePanel } from './place-panel.ts';
import { QuickAnswer } from './quick-answer.tsx';
import styles from './quick-panel.module.css';
import type { Taken } from './taken.ts';
import { type Asked, useRegion } from './use-region.ts';

/** Questions are understood in English, whatever the interface speaks. */
const QUESTIONS = {
  error: 'Where is the error?',
  explainError: 'What does the error mean?',
  explain: 'What is shown here?',
} as const;

/** Questions about the region, and its text, beside it on the frozen screen. */
export function QuickPanel({
  bridge,
  overlay,
  taken,
  again,
  onRegions,
  onWiden,
  onClose,
}: {
  bridge: OverlayBridge;
  overlay: Overlay;
  taken: Taken;
  /** Asked as soon as the region is read: what was asked of the region before it was widened. */
  again: Asked | null;
  onRegions: (regions: readonly Region[]) => void;
  /** Takes a wider region in place of this one, of which `last` was asked. */
  onWiden: (whole: Box, last: Asked | null) => void;
  onClose: () => void;
}) {
  const copyOnly = overlay.purpose === 'copy';
  const { reading, task, answer, error, ask, copy, copyOrDecide } = useRegion(
    bridge,
    copyOnly,
    again,
    onRegions,
  );
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const words = messages.overlay.panel;
  const { bounds } = overlay.display;

  useEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    if (!panel.current) return;
    const { offsetWidth: width, offsetHeight: height } = panel.current;
    const place = placePanel(taken.box, { width, height }, bounds);
    panel.current.style.left = `${place.x - bounds.x}px`;
    panel.current.style.top = `${place.y - bounds.y}px`;
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.trim() === '') return;
    void ask({ question: draft.trim(), asked: draft.trim() }).then((answered) => answered && setDraft(''));
  };
  const busy = task === 'asking';
  const { sensitive, errors, whole } =
    reading.state === 'read' ? reading : { sensitive: 0, errors: 0, whole: null };
  const last = answer && { question: answer.answer.question, asked: answer.asked };
  return (
    <section ref={panel} className={styles.panel} aria-label={copyOnly ? words.copyTitle : words.title}>
      <header className={styles.head}>
        <h1>{copyOnly ? words.copyTitle : words.title}</h1>
        <IconButton label={words.close} onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {!copyOnly && (
        <>
          <div className={styles.quick}>
            <Button
              icon={<OctagonAlert size={15} aria-hidden />}
              disabled={busy}
              onClick={() => void ask({ question: QUESTIONS.error, asked: words.error })}
            >
              {words.error}
            </Button>
            <Button
              icon={<MessageCircleQuestion size={15} aria-hidden />}
              disabled={busy || reading.state !== 'read'}
              onClick={() =>
                void ask({
                  question: errors > 0 ? QUESTIONS.explainError : QUESTIONS.explain,
                  asked: words.explain,
                })
              }
            >
              {words.explain}
            </Button>
            <Button
              icon={<ClipboardCopy size={15} aria-hidden />}
              disabled={reading.state !== 'read'}
              onClick={() => void copyOrDecide(sensitive)}
            >
              {words.copy}
            </Button>
          </div>
          <form className={styles.ask} onSubmit={submit}>
            <input
              ref={field}
              className={styles.question}
              aria-label={words.question}
              placeholder={words.question}
              maxLength={500}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
            <Button type="submit" look="primary" disabled={busy || draft.trim() === ''}>
              {words.send}
            </Button>
          </form>
        </>
      )}
      <div aria-live="polite">
        {reading.state === 'reading' && !error && (
          <p className={styles.quiet}>{messages.overlay.stages[reading.stage]}</p>
        )}
        {reading.state === 'read' && busy && <p className={styles.quiet}>{words.thinking}</p>}
        {answer && !busy && <QuickAnswer exchange={answer} />}
      </div>
      {error && <ErrorNote error={error} />}
      {whole && (!copyOnly || task === 'cut') && (
        <div className={styles.decide} role="status">
          <p>{words.cut}</p>
          <div className={styles.quick}>
            <Button disabled={busy} onClick={() => onWiden(whole, last)}>
              {words.widen}
            </Button>
            {copyOnly && <Button onClick={() => void copyOrDecide(sensitive)}>{words.asChosen}</Button>}
          </div>
        </div>
      )}
      {task === 'deciding' && (
        <div className={styles.decide} role="alert">
          <p>{words.sensitive(sensitive)}</p>
          <div className={styles.quick}>
            <Button look="primary" onClick={() => void copy(true)}>
              {words.copyHidden}
            </Button>
            <Button onClick={() => void copy(false)}>{words.copyAll}</Button>
          </div>
        </div>
      )}
      {!copyOnly && (
        <footer className={styles.foot}>
          <Button
            look="quiet"
            icon={<SquareArrowOutUpRight size={14} aria-hidden />}
            onClick={() => void bridge.request('open_region', {})}
          >
            {words.open}
          </Button>
          <span>{words.nothingKept}</span>
        </footer>
      )}
    </section>
  );
}
