import { Copy, MessageCircleQuestion, X } from 'lucide-react';
import { useEffect } from 'react';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { type Finding, questionAbout } from '../../session/findings.ts';
import { focusQuestion } from '../../session/focus-question.ts';
import { useCommands, useDispatch } from '../../session/session-context.tsx';
import styles from './finding-card.module.css';
import { type Size, toScreen, type Viewport } from './viewport.ts';

const WIDTH = 296;
const ROOM = 190;

/** "What is this?": what the record says about the thing that was clicked, and what can be done with it. */
export function FindingCard({
  finding,
  record,
  viewport,
  view,
}: {
  finding: Finding;
  record: ImageFeatures;
  viewport: Viewport;
  view: Size;
}) {
  const dispatch = useDispatch();
  const { copyQuoted } = useCommands();
  const { text, kind, detail, box, confidence, layer } = finding;
  const words = messages.found;
  const seen = toScreen(viewport, box);
  const below = seen.y + seen.height + ROOM < view.height || seen.y < ROOM;
  const left = Math.max(8, Math.min(seen.x, view.width - WIDTH - 8));
  const place = below
    ? { top: Math.min(Math.max(8, seen.y + seen.height + 8), Math.max(8, view.height - ROOM)) }
    : { bottom: view.height - seen.y + 8 };
  const close = (): void => dispatch({ type: 'pointed', at: { kind: 'nothing' } });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]'))
        dispatch({ type: 'pointed', at: { kind: 'nothing' } });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dispatch]);
  const ask = (): void => {
    dispatch({ type: 'tab_chosen', tab: 'ask' });
    dispatch({ type: 'draft_changed', draft: questionAbout(finding, record) });
    focusQuestion();
  };
  return (
    <section className={styles.card} aria-label={words.what} style={{ left, width: WIDTH, ...place }}>
      <header>
        <span className={styles.kind} data-layer={layer}>
          {kind}
        </span>
        {confidence !== null && <span className={styles.certainty}>{words.certainty(confidence)}</span>}
        <IconButton label={messages.close} onClick={close}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      <p className={styles.text}>{text || <em>{words.unnamed}</em>}</p>
      {detail.length > 0 && <p className={styles.detail}>{detail.join(' · ')}</p>}
      <p className={styles.position}>{words.position(box.x, box.y, box.width, box.height)}</p>
      <div className={styles.actions}>
        {text && (
          <Button icon={<Copy size={14} aria-hidden />} onClick={() => void copyQuoted(text)}>
            {words.copy}
          </Button>
        )}
        <Button icon={<MessageCircleQuestion size={14} aria-hidden />} onClick={ask}>
          {words.ask}
        </Button>
      </div>
    </section>
  );
}
