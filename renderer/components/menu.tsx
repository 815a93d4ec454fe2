import { ChevronDown } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button } from './button.tsx';
import styles from './menu.module.css';

export type MenuItem = { id: string; label: string };

/** A button that opens a list of commands. Arrow keys walk it, Escape closes it and gives the focus back. */
export function Menu({
  label,
  icon,
  iconOnly = false,
  items,
  onOpen,
  onChoose,
}: {
  label: string;
  icon?: ReactNode;
  /** Shows no words on the button; the label is its name all the same. */
  iconOnly?: boolean;
  items: readonly MenuItem[];
  onOpen?: () => void;
  onChoose: (id: string) => void;
}) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = place !== null;
  // How wide the list is its words say.
  useLayoutEffect(() => {
    const over = open && list.current ? list.current.getBoundingClientRect().right + EDGE - innerWidth : 0;
    if (over > 0) setPlace((now) => now && { ...now, left: Math.max(EDGE, now.left - over) });
  }, [open]);
  useEffect(() => {
    if (!open) return;
    list.current?.querySelector('button')?.focus();
    const closeOutside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setPlace(null);
    };
    const close = (): void => setPlace(null);
    // A scroll from before the menu opened may be told of only now: what counts is whether the button has moved.
    const opened = root.current?.getBoundingClientRect().top;
    const closeMoved = (event: Event): void => {
      if (root.current?.getBoundingClientRect().top !== opened) closeOutside(event);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('scroll', closeMoved, true);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('scroll', closeMoved, true);
      window.removeEventListener('resize', close);
    };
  }, [open]);

  const toggle = (): void => {
    if (!open) onOpen?.();
    setPlace(open ? null : placeBeside(root.current, items.length));
  };
  const close = (): void => {
    setPlace(null);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={root} className={styles.root}>
      <Button
        look="quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        icon={icon}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={toggle}
      >
        {!iconOnly && label}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <div
        ref={list}
        id={id}
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={styles.list}
        hidden={!open}
        style={place ?? undefined}
        onKeyDown={(event) => walk(event, list.current, close)}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            onClick={() => {
              close();
              onChoose(item.id);
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}

const ITEM_HEIGHT = 32;
/** Pixels that stay free at the sides of the window. */
const EDGE = 8;

/** Below the button, or above it where the window ends. */
function placeBeside(root: HTMLElement | null, count: number): { top: number; left: number } {
  const box = root?.getBoundingClientRect() ?? new DOMRect();
  const height = count * ITEM_HEIGHT + 10;
  const below = box.bottom + 4;
  return {
    top: below + height > window.innerHeight ? box.top - height - 4 : below,
    left: Math.max(EDGE, box.left),
  };
}

function walk(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
    close();
    return;
  }
  const items = [...(list?.querySelectorAll('button') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const steps: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
