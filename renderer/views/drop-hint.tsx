import { ImageDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { messages } from '../messages.ts';
import styles from './drop-hint.module.css';

/** Shown while files hover over the window, above everything and above dialogs too: they can be dropped anywhere. */
export function DropHint() {
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => hint.current?.showPopover(), []);
  return (
    <div ref={hint} popover="manual" className={styles.drop} aria-hidden>
      <p>
        <ImageDown size={24} aria-hidden />
        {messages.dropHere}
      </p>
    </div>
  );
}
