import styles from './brand-mark.module.css';

/** The mark of the program: the corners of a selection, and what was found in it. */
export function BrandMark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className={styles.mark}>
      <path d="M4 8.5V4h4.5M15.5 4H20v4.5M20 15.5V20h-4.5M8.5 20H4v-4.5" />
      <rect x="6.5" y="8.6" width="11" height="6.8" rx="1.4" />
    </svg>
  );
}
