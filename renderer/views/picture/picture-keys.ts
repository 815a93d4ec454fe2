import type { Layer } from '../../../shared/model/layers.ts';
import type { ViewportControls } from './use-viewport.ts';

const STEP = 64;
const LAYER_KEYS: Readonly<Record<string, Layer>> = { t: 'text', e: 'elements', r: 'errors', w: 'windows' };

export type PictureKeyTargets = {
  controls: Pick<ViewportControls, 'pan' | 'zoom' | 'fit' | 'actualSize'>;
  toggle: (layer: Layer) => void;
  stepRegion: (by: 1 | -1) => void;
  leave: () => void;
};

/** What a key does while the picture has the focus. False where it does nothing. */
export function pictureKey(
  press: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean },
  { controls, toggle, stepRegion, leave }: PictureKeyTargets,
): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  const layer = LAYER_KEYS[press.key.toLowerCase()];
  if (layer) {
    toggle(layer);
    return true;
  }
  switch (press.key) {
    case 'ArrowLeft':
      controls.pan(STEP, 0);
      return true;
    case 'ArrowRight':
      controls.pan(-STEP, 0);
      return true;
    case 'ArrowUp':
      controls.pan(0, STEP);
      return true;
    case 'ArrowDown':
      controls.pan(0, -STEP);
      return true;
    case '+':
    case '=':
      controls.zoom(1.25);
      return true;
    case '-':
      controls.zoom(1 / 1.25);
      return true;
    case '0':
      controls.fit();
      return true;
    case '1':
      controls.actualSize();
      return true;
    case 'n':
      stepRegion(1);
      return true;
    case 'p':
      stepRegion(-1);
      return true;
    case 'Escape':
      leave();
      return true;
    default:
      return false;
  }
}
