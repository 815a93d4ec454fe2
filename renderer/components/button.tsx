import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type ButtonProps = ComponentProps<'button'> & {
  /** primary: the one next step of a view. plain: the rest. quiet: beside content. */
  look?: 'primary' | 'plain' | 'quiet';
  icon?: ReactNode;
};

/** A button with words, and an icon before them if given. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles.button, styles[look], className)}>
      {icon}
      {children}
    </button>
  );
}

/** A button that shows only an icon; `label` is its name and its tooltip. */
export function IconButton({
  label,
  look = 'quiet',
  className,
  children,
  ...rest
}: ButtonProps & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classNames(styles.button, styles.square, styles[look], className)}
    >
      {children}
    </button>
  );
}
