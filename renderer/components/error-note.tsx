import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { UserError } from '../../shared/model/errors.ts';
import styles from './error-note.module.css';

/** An expected failure: what happened, the way out, and what can be done here and now. */
export function ErrorNote({
  error,
  children,
}: {
  error: Pick<UserError, 'message' | 'remedy'>;
  children?: ReactNode;
}) {
  return (
    <div className={styles.note} role="alert">
      <CircleAlert size={16} aria-hidden />
      <div>
        <p className={styles.message}>{error.message}</p>
        <p>{error.remedy}</p>
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}
