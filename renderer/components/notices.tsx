import { CircleAlert, Info, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { messages } from '../messages.ts';
import { useCommands, useDispatch, useSession } from '../session/session-context.tsx';
import type { Notice } from '../session/session-state.ts';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './notices.module.css';

/** Milliseconds that a plain notice stays; errors and offers to undo wait longer. */
const STAY = { info: 4000, error: 14_000, restore: 9000 } as const;

/** Short messages at the bottom of the window, read out by screen readers as they come. */
export function Notices() {
  const notices = useSession((state) => state.notices);
  const list = useRef<HTMLElement>(null);
  const last = notices.at(-1)?.key;
  useEffect(() => {
    // Raised above a dialog that was opened before: both stand in the browser's top layer, the newest on top.
    if (!last) return;
    list.current?.hidePopover();
    list.current?.showPopover();
  }, [last]);
  return (
    <section
      ref={list}
      popover="manual"
      className={styles.list}
      aria-label={messages.notices}
      aria-live="polite"
    >
      {notices.map((notice) => (
        <NoticeItem key={notice.key} notice={notice} />
      ))}
    </section>
  );
}

function NoticeItem({ notice }: { notice: Notice }) {
  const dispatch = useDispatch();
  const { restore } = useCommands();
  const { key, tone } = notice;
  const stay = notice.restore ? STAY.restore : STAY[tone];
  useEffect(() => {
    const timer = setTimeout(() => dispatch({ type: 'notice_dismissed', key }), stay);
    return () => clearTimeout(timer);
  }, [dispatch, key, stay]);
  const dismiss = (): void => dispatch({ type: 'notice_dismissed', key });
  return (
    <div className={classNames(styles.notice, tone === 'error' && styles.error)}>
      {tone === 'error' ? <CircleAlert size={16} aria-hidden /> : <Info size={16} aria-hidden />}
      <div className={styles.words}>
        <p>{notice.message}</p>
        {notice.remedy && <p className={styles.remedy}>{notice.remedy}</p>}
      </div>
      {notice.restore && (
        <Button
          onClick={() => {
            dismiss();
            void restore(notice.restore ?? '');
          }}
        >
          {messages.undo}
        </Button>
      )}
      <IconButton label={messages.dismiss} onClick={dismiss}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
