import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classNames } from '../../components/class-names.ts';
import { messages } from '../../messages.ts';
import { findingAt, findingById } from '../../session/findings.ts';
import { useBridge, useDispatch, useSession } from '../../session/session-context.tsx';
import type { Layer, OpenShot } from '../../session/session-state.ts';
import { AnalysisCover } from './analysis-cover.tsx';
import { FindingCard } from './finding-card.tsx';
import { HoverNote } from './hover-note.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { Overlays } from './overlays.tsx';
import bars from './picture-bars.module.css';
import { pictureKey } from './picture-keys.ts';
import styles from './picture-view.module.css';
import { pointedRegions } from './pointed-regions.ts';
import { RegionBadges } from './region-badges.tsx';
import { useGestures } from './use-gestures.ts';
import { useViewport } from './use-viewport.ts';
import { type Point, toPicture } from './viewport.ts';
import { ZoomBar } from './zoom-bar.tsx';

/** The picture on its table, with what was found drawn over it. */
export function PictureView({ open }: { open: OpenShot }) {
  const { shot, analysis, turns } = open;
  const bridge = useBridge();
  const dispatch = useDispatch();
  const layers = useSession((state) => state.layers);
  const role = useSession((state) => state.role);
  const pointed = useSession((state) => state.pointed);
  const stage = useRef<HTMLElement>(null);
  const controls = useViewport(stage, shot);
  const { viewport, view, reveal } = controls;
  const [hoverAt, setHoverAt] = useState<Point | null>(null);
  const [broken, setBroken] = useState(false);
  const keys = useId();

  const record = analysis.state === 'ready' ? analysis.record : null;
  const { regions, active } = useMemo(() => pointedRegions(pointed, turns), [pointed, turns]);
  const chosen = record && pointed.kind === 'finding' ? findingById(record, pointed.layer, pointed.id) : null;
  const hovered = record && hoverAt ? under(hoverAt) : null;

  function under(at: Point) {
    const { x, y } = toPicture(viewport, at);
    return record && findingAt(record, layers, role, x, y);
  }
  function choose(at: Point): void {
    const finding = under(at);
    dispatch({
      type: 'pointed',
      at: finding ? { kind: 'finding', layer: finding.layer, id: finding.id } : { kind: 'nothing' },
    });
  }
  const gestures = useGestures(stage, {
    pan: controls.pan,
    zoom: controls.zoom,
    onHover: setHoverAt,
    onClick: choose,
  });

  const target = chosen?.box ?? regions[active ?? 0];
  useEffect(() => {
    if (target) reveal(target);
  }, [target, reveal]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const handled = pictureKey(event, {
      controls,
      toggle: (layer: Layer) => dispatch({ type: 'layer_switched', layer, on: !layers[layer] }),
      stepRegion: (by) => {
        if (pointed.kind !== 'answer' || regions.length === 0) return;
        const next = ((active ?? (by > 0 ? -1 : 0)) + by + regions.length) % regions.length;
        dispatch({ type: 'pointed', at: { ...pointed, region: next } });
      },
      leave: () => dispatch({ type: 'pointed', at: { kind: 'nothing' } }),
    });
    if (handled) event.preventDefault();
  };

  return (
    <main className={styles.column}>
      <section ref={stage} className={styles.stage} data-area="picture">
        {broken ? (
          <p className={styles.broken}>{messages.picture.broken}</p>
        ) : (
          <img
            className={classNames(styles.picture, viewport.scale >= 2 && styles.crisp)}
            src={bridge.pictureUrl(shot.id)}
            width={shot.width}
            height={shot.height}
            alt=""
            draggable={false}
            style={{ transform: `translate(${viewport.x}px, ${viewport.y}px) scale(${viewport.scale})` }}
            onError={() => setBroken(true)}
          />
        )}
        <Overlays
          record={record}
          picture={shot}
          viewport={viewport}
          layers={layers}
          role={role}
          hovered={hovered}
          chosen={chosen}
          regions={regions}
          active={active}
        />
        <RegionBadges regions={regions} viewport={viewport} active={active} />
        <button
          type="button"
          className={classNames(styles.surface, hovered && styles.overFinding)}
          aria-label={messages.picture.label(shot.name)}
          aria-roledescription={messages.picture.role}
          aria-describedby={keys}
          onKeyDown={onKeyDown}
          {...gestures}
          onClick={(event) => {
            if (event.detail === 0) choose({ x: view.width / 2, y: view.height / 2 });
          }}
        />
        <span id={keys} className="hidden-text">
          {messages.picture.keys}
        </span>
        {hovered && hoverAt && hovered !== chosen && <HoverNote finding={hovered} at={hoverAt} view={view} />}
      </section>
      {chosen && record && <FindingCard finding={chosen} record={record} viewport={viewport} view={view} />}
      <AnalysisCover open={open} />
      <div className={bars.bars}>
        {record ? <LayerSwitches record={record} /> : <span />}
        <ZoomBar controls={controls} />
      </div>
    </main>
  );
}
