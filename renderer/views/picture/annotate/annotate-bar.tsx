import {
  Circle,
  Grid3x3,
  Hand,
  Hash,
  type LucideIcon,
  MoveUpRight,
  Redo2,
  Share,
  Square,
  SquareDashed,
  Trash2,
  Type,
  Undo2,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Shot } from '../../../../shared/contract.ts';
import { IconButton } from '../../../components/button.tsx';
import { Menu } from '../../../components/menu.tsx';
import { messages } from '../../../messages.ts';
import { NO_ANNOTATIONS, type Tool } from '../../../session/annotation-state.ts';
import { ANNOTATION_KINDS } from '../../../session/annotations.ts';
import { MARK_COLOR_NAMES, MARK_COLORS } from '../../../session/mark-colors.ts';
import { useCommands, useDispatch, useSession } from '../../../session/session-context.tsx';
import styles from './annotate.module.css';
import type { Drawing } from './use-drawing.ts';

const ICONS: Readonly<Record<Tool, LucideIcon>> = {
  look: Hand,
  arrow: MoveUpRight,
  box: Square,
  text: Type,
  number: Hash,
  cover: SquareDashed,
  blur: Grid3x3,
};
const TOOLS: readonly Tool[] = ['look', ...ANNOTATION_KINDS];
const WAYS = ['save', 'copy', 'open', 'print'] as const;
/** What can be done with a chosen box: its part of the picture becomes one of its own. */
const CUT = 'cut';

/** The tools to draw on the picture, undo and redo, and where the drawn picture goes. */
export function AnnotateBar({ shot, drawing }: { shot: Shot; drawing: Drawing }) {
  const dispatch = useDispatch();
  const { exportPicture, openPart } = useCommands();
  const { past, future } = useSession((state) => state.drawings[shot.id] ?? NO_ANNOTATIONS);
  const words = messages.annotate;
  const { chosen, annotations } = drawing;
  const place = chosen ? annotations.findIndex(({ id }) => id === chosen.id) + 1 : 0;
  return (
    <div className={styles.bar}>
      <div className={styles.tools} role="toolbar" aria-label={words.label} onKeyDown={walk}>
        {TOOLS.map((tool) => {
          const Icon = ICONS[tool];
          const on = drawing.tool === tool;
          return (
            <button
              key={tool}
              type="button"
              aria-pressed={on}
              aria-label={words.tools[tool]}
              title={words.tools[tool]}
              tabIndex={on ? 0 : -1}
              className={styles.tool}
              onClick={() => dispatch({ type: 'tool_chosen', tool })}
            >
              <Icon size={16} fill={tool === 'cover' ? 'currentColor' : 'none'} aria-hidden />
            </button>
          );
        })}
      </div>
      <div className={styles.group}>
        <Menu
          label={words.color(words.colors[drawing.color])}
          icon={
            <Circle
              size={15}
              fill={MARK_COLORS[drawing.color]}
              color={MARK_COLORS[drawing.color]}
              aria-hidden
            />
          }
          iconOnly
          items={MARK_COLOR_NAMES.map((id) => ({ id, label: words.colors[id] }))}
          onChoose={(id) => {
            const color = MARK_COLOR_NAMES.find((name) => name === id);
            if (color) drawing.recolor(color);
          }}
        />
        <IconButton
          label={words.undo}
          disabled={past.length === 0}
          onClick={() => dispatch({ type: 'annotations_undone', shot: shot.id })}
        >
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={words.redo}
          disabled={future.length === 0}
          onClick={() => dispatch({ type: 'annotations_redone', shot: shot.id })}
        >
          <Redo2 size={16} aria-hidden />
        </IconButton>
        <IconButton label={words.remove} disabled={!chosen} onClick={drawing.remove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
        <Menu
          label={words.export}
          icon={<Share size={15} aria-hidden />}
          items={[
            ...WAYS.map((id) => ({ id, label: words.ways[id] })),
            ...(chosen?.kind === 'box' ? [{ id: CUT, label: words.ways.cut }] : []),
          ]}
          onChoose={(id) => {
            if (id === CUT && chosen?.kind === 'box') void openPart(shot, chosen);
            const way = WAYS.find((name) => name === id);
            if (way) void exportPicture(shot, way);
          }}
        />
      </div>
      <span className="hidden-text" role="status">
        {chosen ? words.chosen(words.kinds[chosen.kind], place, annotations.length) : ''}
      </span>
    </div>
  );
}

/** Arrow keys go from tool to tool. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const tools = [...event.currentTarget.querySelectorAll('button')];
  const at = tools.indexOf(document.activeElement as HTMLButtonElement);
  tools[(at + by + tools.length) % tools.length]?.focus();
}
