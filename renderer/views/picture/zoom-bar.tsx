import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import styles from './picture-bars.module.css';
import type { ViewportControls } from './use-viewport.ts';

/** Zoom in, zoom out, fit, and the zoom itself; pressing that shows the picture in its own pixels. */
export function ZoomBar({ controls }: { controls: ViewportControls }) {
  const words = messages.picture;
  return (
    <div className={styles.bar}>
      <IconButton label={words.zoomOut} onClick={() => controls.zoom(1 / 1.25)}>
        <Minus size={15} aria-hidden />
      </IconButton>
      <button
        type="button"
        className={styles.zoom}
        title={words.actualSize}
        aria-label={`${words.zoom(Math.round(controls.viewport.scale * 100))}, ${words.actualSize}`}
        onClick={controls.actualSize}
      >
        {words.zoom(Math.round(controls.viewport.scale * 100))}
      </button>
      <IconButton label={words.zoomIn} onClick={() => controls.zoom(1.25)}>
        <Plus size={15} aria-hidden />
      </IconButton>
      <IconButton label={words.fit} onClick={controls.fit}>
        <Maximize size={14} aria-hidden />
      </IconButton>
    </div>
  );
}
