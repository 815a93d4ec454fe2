import { CircleCheck, CircleX, FileCheck2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { assertNever } from '../../../shared/model/errors.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import { type CardCheck, currentShot } from '../../session/session-state.ts';
import styles from './verify-dialog.module.css';

/** Checks an evidence card again, and says of each check whether it held. */
export function VerifyDialog({ check, onClose }: { check: CardCheck; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const { verifyCard } = useCommands();
  const shown = useSession(currentShot)?.shot;
  const [against, setAgainst] = useState(false);
  const words = messages.card;
  const checking = check.state === 'checking';
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.content}>
        <p>{words.lead}</p>
        <CheckState check={check} />
        {shown && (
          <label className={styles.against}>
            <input type="checkbox" checked={against} onChange={(event) => setAgainst(event.target.checked)} />
            {words.against(shown.name)}
          </label>
        )}
        <Button
          look={check.state === 'choosing' ? 'primary' : 'plain'}
          disabled={checking}
          icon={<FileCheck2 size={16} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {check.state === 'choosing' ? words.choose : words.another}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={words.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void verifyCard(file, against && shown ? shown.id : null);
          }}
        />
      </div>
    </Dialog>
  );
}

function CheckState({ check }: { check: CardCheck }) {
  const words = messages.card;
  switch (check.state) {
    case 'choosing':
      return null;
    case 'checking':
      return <p role="status">{words.checking(check.file)}</p>;
    case 'failed':
      return <ErrorNote error={check.error} />;
    case 'checked': {
      const { valid, checks } = check.report;
      const Icon = valid ? CircleCheck : CircleX;
      return (
        <section className={styles.report}>
          <p role="status" className={classNames(styles.verdict, valid ? styles.valid : styles.invalid)}>
            <Icon size={18} aria-hidden />
            {valid ? words.valid : words.invalid}
          </p>
          <ul>
            {checks.map(({ name, passed, detail }) => (
              <li key={name} className={styles.check} data-passed={passed}>
                <span className={styles.name}>{messages.names.check(name)}</span>
                <span className={styles.outcome}>{passed ? words.passed : words.failed}</span>
                <span className={styles.detail}>{detail}</span>
              </li>
            ))}
          </ul>
        </section>
      );
    }
    default:
      return assertNever(check);
  }
}
