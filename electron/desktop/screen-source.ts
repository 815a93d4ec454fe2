import { type Display, screen } from 'electron';
import { planRegion } from '../../shared/capture/region-plan.ts';
import type { CaptureTarget } from '../../shared/model/capture-target.ts';
import { assertNever, failed, ok, type Result } from '../../shared/model/errors.ts';
import { type Box, intersection, unionOf } from '../../shared/model/geometry.ts';
import { lastRegionOn } from '../../shared/model/selection.ts';
import type { Capture, ScreenSource } from '../../shared/ports.ts';
import { composeRegion } from '../services/image/compose-region.ts';
import type { CaptureMemory } from '../services/settings/capture-memory.ts';
import { captureWindow, listWindows } from './capture/capture-window.ts';
import { displayLabel, type FrozenDisplay, freezeDisplays } from './capture/frozen-displays.ts';
import { withWindowsHidden } from './capture/hide-windows.ts';

export type RegionChooser = {
  /** Lets the user choose a region of the frozen displays. Errors: cancelled. */
  choose(frozen: readonly FrozenDisplay[]): Promise<Result<Box>>;
};

/** Captures displays, windows and regions, with our own windows out of the way. */
export class DesktopScreenSource implements ScreenSource {
  readonly #memory: CaptureMemory;
  readonly #chooser: RegionChooser;

  constructor(memory: CaptureMemory, chooser: RegionChooser) {
    this.#memory = memory;
    this.#chooser = chooser;
  }

  async targets(): ReturnType<ScreenSource['targets']> {
    const displays = screen.getAllDisplays();
    const last = await this.#memory.lastRegion();
    return ok({
      displays: displays.map((display, index) => ({
        id: String(display.id),
        label: displayLabel(display, index),
        box: display.bounds,
        scale: display.scaleFactor,
      })),
      windows: await listWindows(),
      last_region: last && lastRegionOn(last, displays),
    });
  }

  /** Errors: capture_denied (macOS has not allowed it), capture_unavailable, cancelled, invalid_request. */
  capture(target: CaptureTarget, delay: number): Promise<Result<Capture>> {
    return withWindowsHidden(delay, async () => ({ value: await this.#take(target), show: true }));
  }

  async #take(target: CaptureTarget): Promise<Result<Capture>> {
    const displays = screen.getAllDisplays();
    switch (target.kind) {
      case 'display': {
        const display = chooseDisplay(target.display);
        if (!display) return failed('capture_unavailable', 'This display is gone.', 'Choose another one.');
        const frozen = await freezeDisplays([display]);
        if (!frozen.ok) return frozen;
        const [{ id, label, scale, image }] = frozen.value;
        const again = { kind: 'display', display: id } as const;
        return ok({ png: image.toPNG(), target: again, displayScale: scale, note: label });
      }
      case 'desktop': {
        const frozen = await freezeDisplays(displays);
        if (!frozen.ok) return frozen;
        const whole = unionOf(frozen.value.map(({ bounds }) => bounds));
        const captured = await cutRegion(whole, frozen.value);
        return captured.ok ? ok({ ...captured.value, target, note: 'All displays' }) : captured;
      }
      case 'window':
        return captureWindow(target.window);
      case 'region':
        return this.#takeRegion(target.box, displays);
      default:
        return assertNever(target);
    }
  }

  async #takeRegion(known: Box | null, displays: readonly Display[]): Promise<Result<Capture>> {
    if (known && !lastRegionOn(known, displays))
      return failed(
        'capture_unavailable',
        'A part of this region is on no display now.',
        'Connect the display again, or choose another region.',
      );
    const wanted = known ? displays.filter(({ bounds }) => intersection(bounds, known)) : displays;
    const frozen = await freezeDisplays(wanted);
    if (!frozen.ok) return frozen;
    const chosen = known ? ok(known) : await this.#chooser.choose(frozen.value);
    if (!chosen.ok) return chosen;
    const captured = await cutRegion(chosen.value, frozen.value);
    if (captured.ok) await this.#memory.remember(chosen.value);
    return captured;
  }
}

/** The picture of a region of frozen displays. Errors: invalid_request where it covers no pixel of them. */
export async function cutRegion(box: Box, frozen: readonly FrozenDisplay[]): Promise<Result<Capture>> {
  const plan = planRegion(box, frozen);
  if (!plan.ok) return plan;
  const used = frozen.filter(({ id }) => plan.value.parts.some(({ display }) => display === id));
  const pictures = new Map(used.map(({ id, image }) => [id, image.toPNG()]));
  const png = await composeRegion(plan.value, pictures);
  const note = `Region ${box.width} x ${box.height} at ${box.x}, ${box.y} of ${used.map(({ label }) => label).join(', ')}`;
  return ok({ png, target: { kind: 'region', box }, displayScale: plan.value.scale, note });
}

function chooseDisplay(id: string | null): Display | undefined {
  if (id === null) return screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return screen.getAllDisplays().find((display) => String(display.id) === id);
}
