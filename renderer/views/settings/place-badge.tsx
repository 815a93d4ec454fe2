import { Globe, Laptop } from 'lucide-react';
import { messages } from '../../messages.ts';
import styles from './place-badge.module.css';

/** Whether a model runs on this machine, or what it is sent leaves it. */
export function PlaceBadge({ local }: { local: boolean }) {
  const Icon = local ? Laptop : Globe;
  return (
    <span className={styles.badge} data-local={local}>
      <Icon size={13} aria-hidden />
      {local ? messages.settings.local : messages.settings.remote}
    </span>
  );
}
