import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import styles from './found-panel.module.css';

/** The picture at a glance: what it looks like, its topic, colours and quality. */
export function FoundSummary({ record }: { record: ImageFeatures }) {
  const words = messages.found;
  const { scene, topic, colors, quality, text, uncertainty } = record;
  return (
    <section className={styles.summary} aria-label={words.summary}>
      <dl>
        <dt>{words.facts.scene}</dt>
        <dd>{words.scene(scene.kind)}</dd>
        <dt>{words.facts.topic}</dt>
        <dd>{messages.names.topic(topic)}</dd>
        <dt>{words.facts.text}</dt>
        <dd>{words.hasText(text.lines.length)}</dd>
        <dt>{words.facts.color}</dt>
        <dd>
          {messages.names.color(record.main_color)}
          <span className={styles.swatches}>
            {colors.dominant.slice(0, 5).map(({ hex, name }) => (
              <svg key={hex} width="14" height="14" role="img" aria-label={messages.names.color(name)}>
                <title>{`${messages.names.color(name)} ${hex}`}</title>
                <rect width="14" height="14" fill={hex} />
              </svg>
            ))}
          </span>
        </dd>
        <dt>{words.facts.quality}</dt>
        <dd>{words.quality(quality.verdict)}</dd>
      </dl>
      {uncertainty.length > 0 && (
        <p className={styles.uncertain}>
          {words.uncertain}:{' '}
          {uncertainty.map((doubt, index) => (
            <span key={doubt}>
              {index > 0 && ', '}
              <Said>{doubt}</Said>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
