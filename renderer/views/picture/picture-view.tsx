import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Layer } from '../../../shared/model/layers.ts';
import { classNames } from '../../components/class-names.ts';
import { messages } from '../../messages.ts';
import { findingAt, findingById } from '../../session/findings.ts';
import { useBridge, useCommands, useDispatch, useSession } from '../../session/session-context.tsx';
import { annotationsOf, type OpenShot } from '../../session/session-state.ts';
import { AnalysisCover } from './analysis-cover.tsx';
import { AnnotateBar } from './annotate/annotate-bar.tsx';
import { AnnotationShapes } from './annotate/annotation-shapes.tsx';
import { drawingKey } from './annotate/drawing-keys.ts';
import { HiddenParts } from './annotate/hidden-parts.tsx';
import { TextEntry } from './annotate/text-entry.tsx';
import { useDrawing } from './annotate/use-drawing.ts';
import { FindingCard } from './finding-card.tsx';
import { HoverNote } from './hover-note.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { Minimap } from './minimap.tsx';
import { Overlays } from './overlays.tsx';
import bars from './picture-bars.module.css';
import { pictureKey } from './picture-keys.ts';
import styles from './picture-view.module.css';
import { pointedRegions } from './pointed-regions.ts';
import { RegionBadges } from './region-badges.tsx';
import { SelectionBar } from './selection/selection-bar.tsx';
import { SelectionMarks } from './selection/selection-marks.tsx';
import { useTextSelection } from './selection/use-text-selection.ts';
import { useGestures } from './use-gestures.ts';
import { useViewport } from './use-viewport.ts';
import { type Point, toPicture } from './viewport.ts';
import { ZoomBar } from './zoom-bar.tsx';

/** The picture on its table, with what was found drawn over it. */
export function PictureView({ open }: { open: OpenShot }) {
  const { shot, analysis, turns } = open;
  const bridge = useBridge();
  const dispatch = useDispatch();
  const { copyQuoted, exportPicture } = useCommands();
  const layers = useSession((state) => state.layers);
  const role = useSession((state) => state.role);
  const pointed = useSession((state) => state.pointed);
  const stage = useRef<HTMLElement>(null);
  const surface = useRef<HTMLButtonElement>(null);
  const controls = useViewport(stage, shot);
  const { viewport, view, reveal } = controls;
  const [hoverAt, setHoverAt] = useState<Point | null>(null);
  const [broken, setBroken] = useState(false);
  const keys = useId();

  const record = analysis.state === 'ready' ? analysis.record : null;
  const drawing = useDrawing(shot, viewport);
  const committed = useSession((state) => annotationsOf(state, shot.id));
  const selecting = useTextSelection(record, committed, (at) => toPicture(viewport, at));
  const { regions, active } = useMemo(() => pointedRegions(pointed, turns), [pointed, turns]);
  const chosen = record && pointed.kind === 'finding' ? findingById(record, pointed.layer, pointed.id) : null;
  // The text under the pointer is told whether its layer is shown or not.
  const hovered = record && hoverAt ? under(hoverAt, { ...layers, text: true }) : null;

  function under(at: Point, shown: typeof layers) {
    const { x, y } = toPicture(viewport, at);
    return record && findingAt(record, shown, role, x, y);
  }
  function choose(at: Point): void {
    selecting.clear();
    if (drawing.onClick(at)) return;
    const finding = under(at, layers);
    dispatch({
      type: 'pointed',
      at: finding ? { kind: 'finding', layer: finding.layer, id: finding.id } : { kind: 'nothing' },
    });
  }
  const gestures = useGestures(stage, {
    pan: controls.pan,
    zoom: controls.zoom,
    onHover: setHoverAt,
    onDrag: (start) => drawing.onDrag(start) ?? (drawing.tool === 'look' ? selecting.begin(start) : null),
    onClick: choose,
  });
  const middle = { x: view.width / 2, y: view.height / 2 };

  const leavePointed = (): void => dispatch({ type: 'pointed', at: { kind: 'nothing' } });
  const cursor = cursorOf();

  /** What the pointer would do where it is. */
  function cursorOf(): string | undefined {
    if (drawing.tool !== 'look') return styles.drawing;
    if (!hoverAt) return undefined;
    if (drawing.onAnnotation(hoverAt)) return styles.overDrawing;
    if (selecting.over(hoverAt)) return styles.overText;
    return hovered ? styles.overFinding : undefined;
  }

  const target = chosen?.box ?? regions[active ?? 0];
  useEffect(() => {
    if (target) reveal(target);
  }, [target, reveal]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const leaveTool = (): void => dispatch({ type: 'tool_chosen', tool: 'look' });
    const copying = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
    if (copying) void (selecting.text ? copyQuoted(selecting.text) : exportPicture(shot, 'copy'));
    const handled =
      copying ||
      drawingKey(event, drawing, { place: () => drawing.place(middle), reveal, leaveTool }) ||
      selecting.key(event, { x: 0, y: 0 }) ||
      pictureKey(event, {
        controls,
        toggle: (layer: Layer) => dispatch({ type: 'layer_switched', layer, on: !layers[layer] }),
        stepRegion: (by) => {
          if (pointed.kind !== 'answer' || regions.length === 0) return;
          const next = ((active ?? (by > 0 ? -1 : 0)) + by + regions.length) % regions.length;
          dispatch({ type: 'pointed', at: { ...pointed, region: next } });
        },
        leave: () => {
          selecting.clear();
          leavePointed();
        },
      });
    if (handled) event.preventDefault();
  };

  return (
    <main className={styles.column}>
      <AnnotateBar shot={shot} drawing={drawing} />
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
        <HiddenParts
          annotations={drawing.annotations}
          source={bridge.pictureUrl(shot.id)}
          viewport={viewport}
        />
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
        <SelectionMarks parts={selecting.parts} viewport={viewport} />
        <AnnotationShapes
          annotations={drawing.annotations}
          chosen={drawing.chosen}
          picture={shot}
          viewport={viewport}
        />
        <RegionBadges regions={regions} viewport={viewport} active={active} />
        <button
          ref={surface}
          type="button"
          className={classNames(styles.surface, cursor)}
          aria-label={messages.picture.label(shot.name)}
          aria-roledescription={messages.picture.role}
          aria-describedby={keys}
          onKeyDown={onKeyDown}
          {...gestures}
          onClick={(event) => {
            // Enter and the space bar; the pointer's clicks are told apart from drags by the gestures.
            if (event.detail === 0) choose(middle);
          }}
          onDoubleClick={(event) => {
            const at = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
            if (!drawing.onDoubleClick(at) && selecting.clicked(at, 2)) leavePointed();
          }}
          onMouseDown={(event) => {
            const at = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
            if (event.detail === 3) selecting.clicked(at, 3);
          }}
        />
        <span id={keys} className="hidden-text">
          {messages.picture.keys}
        </span>
        <Minimap shot={shot} viewport={viewport} view={view} onCentre={controls.centre} />
        {drawing.writing && (
          <TextEntry
            key={drawing.writing.id}
            writing={drawing.writing}
            picture={shot}
            viewport={viewport}
            onDone={drawing.finishWriting}
            onCancel={drawing.cancelWriting}
            onLeave={() => surface.current?.focus()}
          />
        )}
        <SelectionBar selecting={selecting} viewport={viewport} view={view} />
        {hovered && hoverAt && hovered !== chosen && <HoverNote finding={hovered} at={hoverAt} view={view} />}
      </section>
      {chosen && record && selecting.text === '' && (
        <FindingCard finding={chosen} record={record} viewport={viewport} view={view} />
      )}
      <AnalysisCover open={open} />
      <div className={bars.bars}>
        {record ? <LayerSwitches record={record} /> : <span />}
        <ZoomBar controls={controls} />
      </div>
    </main>
  );
}
