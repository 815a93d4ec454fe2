import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import type { Mask } from '../../session/comparison-state.ts';
import { useBridge } from '../../session/session-context.tsx';
import type { OpenShot } from '../../session/session-state.ts';
import styles from './mask-chooser.module.css';

/** The picture as it will look, and a list in which each part can be left visible. */
export function MaskChooser({
  shot,
  masks,
  keep,
  onToggle,
}: {
  shot: OpenShot['shot'];
  masks: readonly Mask[];
  keep: readonly string[];
  onToggle: (mask: string) => void;
}) {
  const bridge = useBridge();
  const words = messages.redact;
  return (
    <div className={styles.chooser}>
      <svg
        className={styles.preview}
        viewBox={`0 0 ${shot.width} ${shot.height}`}
        role="img"
        aria-label={words.preview(shot.name)}
      >
        <image href={bridge.pictureUrl(shot.id)} width={shot.width} height={shot.height} />
        {masks.map(({ id, region: { x, y, width, height } }) => (
          <rect
            key={id}
            x={x}
            y={y}
            width={width}
            height={height}
            className={keep.includes(id) ? styles.kept : styles.painted}
          />
        ))}
      </svg>
      {masks.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <fieldset className={styles.list}>
          <legend>{words.parts(masks.length - keep.length, masks.length)}</legend>
          {masks.map(({ id, kind, reason }) => (
            <label key={id} className={styles.mask}>
              <input type="checkbox" checked={!keep.includes(id)} onChange={() => onToggle(id)} />
              <span>
                <strong>{words.kinds[kind]}</strong>
                <span className={styles.reason}>
                  <Said>{reason}</Said>
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
