import { useEffect, useRef } from 'react';
import { messages } from '../../../messages.ts';
import { letterHeight } from '../../../session/annotations.ts';
import type { Size, Viewport } from '../viewport.ts';
import styles from './annotate.module.css';
import type { Writing } from './use-drawing.ts';

/** The words of a text annotation as they are written, in their place: Enter puts them down, Escape gives up. */
export function TextEntry({
  writing,
  picture,
  viewport,
  onDone,
  onCancel,
  onLeave,
}: {
  writing: Writing;
  picture: Size;
  viewport: Viewport;
  onDone: (text: string) => void;
  onCancel: () => void;
  /** Takes the focus back, after the words are put down or given up with a key. */
  onLeave: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { scale } = viewport;
  // Leaving the field with a key takes the focus from it, which would put the words down once more.
  const ended = useRef(false);
  const end = (how: () => void): void => {
    if (ended.current) return;
    ended.current = true;
    how();
  };
  return (
    <textarea
      ref={field}
      className={styles.entry}
      aria-label={messages.annotate.textLabel}
      defaultValue={writing.text}
      rows={Math.max(1, writing.text.split('\n').length)}
      maxLength={500}
      style={{
        left: writing.at.x * scale + viewport.x,
        top: writing.at.y * scale + viewport.y,
        fontSize: Math.max(12, letterHeight(picture) * scale),
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { value } = event.currentTarget;
        if (event.key === 'Escape') end(onCancel);
        else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          end(() => onDone(value));
        } else return;
        onLeave();
      }}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        end(() => onDone(value));
      }}
    />
  );
}
