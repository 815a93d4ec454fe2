import { AppWindow, CircleAlert, MousePointerClick, Type } from 'lucide-react';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { LAYERS } from '../../../shared/model/layers.ts';
import { messages } from '../../messages.ts';
import { findingsOf } from '../../session/findings.ts';
import { useDispatch, useSession } from '../../session/session-context.tsx';
import styles from './picture-bars.module.css';

const ICONS = { text: Type, elements: MousePointerClick, errors: CircleAlert, windows: AppWindow } as const;

/** Which findings are drawn on the picture, with how many there are. */
export function LayerSwitches({ record }: { record: ImageFeatures }) {
  const layers = useSession((state) => state.layers);
  const dispatch = useDispatch();
  return (
    <fieldset className={styles.bar}>
      <legend className="hidden-text">{messages.picture.layers}</legend>
      {LAYERS.map((layer) => {
        const Icon = ICONS[layer];
        const count = findingsOf(record, layer).length;
        return (
          <button
            key={layer}
            type="button"
            className={styles.layer}
            data-layer={layer}
            data-empty={count === 0 || undefined}
            aria-pressed={layers[layer]}
            title={messages.found.showLayer(layer)}
            onClick={() => dispatch({ type: 'layer_switched', layer, on: !layers[layer] })}
          >
            <Icon size={14} aria-hidden />
            <span className={styles.words}>{messages.found.layers[layer]}</span>
            <span className={styles.count}>{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
