import { type BrowserWindow, screen, type WebContents } from 'electron';
import type {
  OverlayEvent,
  OverlayParams,
  OverlayReply,
  Purpose,
} from '../../../shared/contract/overlay-requests.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { Box } from '../../../shared/model/geometry.ts';
import { lastRegionOn } from '../../../shared/model/selection.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { FrozenDisplay } from '../capture/frozen-displays.ts';
import { EVENT_CHANNEL } from '../channels.ts';
import { createOverlayWindow } from './overlay-window.ts';

export type OverlayParts = {
  preload: string;
  settings: () => Promise<Settings>;
  lastRegion: () => Promise<Box | null>;
};

type Open = {
  purpose: Purpose;
  frozen: readonly FrozenDisplay[];
  pictures: Map<string, Uint8Array>;
  windows: Map<WebContents, { window: BrowserWindow; display: FrozenDisplay }>;
  choose: (chosen: Result<Box>) => void;
  end: () => void;
};

/**
 * The frozen screen on every display, on which a region is chosen.
 *   closed ── open ──▶ choosing ── taken ──▶ (ask, copy: stays frozen under its panel) ── close ──▶ closed
 *                          └────────────────────── close ─────────────────────────────────────▲
 */
export class RegionOverlay {
  readonly #parts: OverlayParts;
  #open: Open | null = null;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /**
   * Shows the frozen displays. `chosen` is the region (error: cancelled), `ended` comes when the windows are gone, which
   * stay until `close`.
   */
  open(
    purpose: Purpose,
    frozen: readonly FrozenDisplay[],
  ): { chosen: Promise<Result<Box>>; ended: Promise<void> } {
    this.close();
    const pictures = new Map(frozen.map(({ id, image }) => [id, new Uint8Array(image.toPNG())]));
    const { promise: chosen, resolve: choose } = Promise.withResolvers<Result<Box>>();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const open: Open = { purpose, frozen, pictures, windows: new Map(), choose, end };
    this.#open = open;
    const cursor = String(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).id);
    const first = frozen.find(({ id }) => id === cursor) ?? frozen.at(0);
    for (const display of frozen) {
      const window = createOverlayWindow(display.bounds, this.#parts.preload, display === first);
      open.windows.set(window.webContents, { window, display });
      window.on('closed', () => {
        if (this.#open === open) this.close();
      });
    }
    return { chosen, ended };
  }

  /** The frozen picture of a display, as PNG; null where no overlay shows it. */
  picture(display: string): Uint8Array | null {
    return this.#open?.pictures.get(display) ?? null;
  }

  /** What the overlay of a page shows. Errors: forbidden where the page is no overlay that is open. */
  async describe(sender: WebContents): Promise<Result<OverlayReply<'get_overlay'>>> {
    const open = this.#open;
    const own = open?.windows.get(sender);
    if (!open || !own) return closed();
    const [last, settings] = await Promise.all([this.#parts.lastRegion(), this.#parts.settings()]);
    return ok({
      purpose: open.purpose,
      display: { id: own.display.id, bounds: own.display.bounds },
      displays: open.frozen.map(({ bounds }) => bounds),
      last_region: last && lastRegionOn(last, open.frozen),
      theme: settings.theme,
      language: settings.interface_language,
    });
  }

  /** Shows a selection on the other displays. */
  showSelection(sender: WebContents, { box }: OverlayParams<'show_selection'>): void {
    this.tell({ type: 'selection', box }, sender);
  }

  /** Gives the keyboard to the overlay of the next display, from left to right, or of the one before. */
  focusNext(sender: WebContents, back: boolean): void {
    const windows = [...(this.#open?.windows ?? [])].sort(
      ([, { display: one }], [, { display: other }]) =>
        one.bounds.x - other.bounds.x || one.bounds.y - other.bounds.y,
    );
    const at = windows.findIndex(([contents]) => contents === sender);
    if (at >= 0) windows.at((at + (back ? -1 : 1)) % windows.length)?.[1].window.focus();
  }

  /** Takes the region that a page chose. Errors: forbidden. */
  take(sender: WebContents, box: Box): Result<void> {
    const open = this.#open;
    if (!open?.windows.has(sender)) return closed();
    this.tell({ type: 'taken', box }, sender);
    open.choose(ok(box));
    return ok(undefined);
  }

  /** Tells all overlays but one. */
  tell(event: OverlayEvent, except?: WebContents): void {
    for (const contents of this.#open?.windows.keys() ?? [])
      if (contents !== except && !contents.isDestroyed()) contents.send(EVENT_CHANNEL, event);
  }

  /** Takes the overlays away and forgets the pictures; a choice under way is cancelled. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    for (const { window } of open.windows.values()) if (!window.isDestroyed()) window.destroy();
    open.pictures.clear();
    open.choose(failed('cancelled', 'No region was chosen.', 'Start again when you like.'));
    open.end();
  }
}

const closed = (): ReturnType<typeof failed> =>
  failed('forbidden', 'This overlay is closed.', 'Choose the region again.');
