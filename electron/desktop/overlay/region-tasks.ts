import { clipboard, screen, type WebContents } from 'electron';
import {
  type OverlayParams,
  type OverlayReply,
  type OverlayRequestName,
  overlayRequests,
  type Purpose,
} from '../../../shared/contract/overlay-requests.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import { type Box, containment } from '../../../shared/model/geometry.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Capture } from '../../../shared/ports.ts';
import type { QuickAsk } from '../../quick-ask.ts';
import { type FrozenDisplay, freezeDisplays } from '../capture/frozen-displays.ts';
import { withWindowsHidden } from '../capture/hide-windows.ts';
import { widenRegion } from '../capture/widen-region.ts';
import { cutRegion, type RegionChooser } from '../screen-source.ts';
import type { RegionOverlay } from './region-overlay.ts';

export type RegionTaskParts = {
  overlay: RegionOverlay;
  quickAsk: (capture: Capture) => QuickAsk;
  /** Makes ready to read: a picture is about to be taken. */
  prepare: () => void;
  /** Opens a captured region in the main window. */
  openCapture: (capture: Capture) => void;
  /** Says how much text was copied. */
  copied: (characters: number) => void;
};

type Taken = { box: Box; capture: Capture; quick: QuickAsk };
type Handlers = {
  [Name in OverlayRequestName]: (
    sender: WebContents,
    params: OverlayParams<Name>,
  ) => Promise<Result<OverlayReply<Name>>>;
};

/** What is done with a region on the frozen screen: taken as a picture, asked about, or its text copied. */
export class RegionTasks implements RegionChooser {
  readonly #parts: RegionTaskParts;
  readonly #handlers: Handlers;
  #frozen: readonly FrozenDisplay[] = [];
  #taken: Taken | null = null;
  #purpose: Purpose = 'capture';

  constructor(parts: RegionTaskParts) {
    this.#parts = parts;
    this.#handlers = this.#createHandlers();
  }

  /** Lets a region be chosen for a picture. Errors: cancelled. */
  async choose(frozen: readonly FrozenDisplay[]): Promise<Result<Box>> {
    this.#parts.prepare();
    this.#frozen = frozen;
    this.#purpose = 'capture';
    const chosen = await this.#parts.overlay.open('capture', frozen).chosen;
    this.#finish();
    return chosen;
  }

  /** Quick ask, or copying text: from the frozen screen to the overlay's end. Errors: those of freezeDisplays. */
  async run(purpose: 'ask' | 'copy'): Promise<Result<void>> {
    if (this.#parts.overlay.isOpen) return ok(undefined);
    this.#parts.prepare();
    return withWindowsHidden(0, async () => {
      const frozen = await freezeDisplays(screen.getAllDisplays());
      if (!frozen.ok) return { value: frozen, show: true };
      this.#frozen = frozen.value;
      this.#purpose = purpose;
      await this.#parts.overlay.open(purpose, frozen.value).ended;
      this.#finish();
      return { value: ok(undefined), show: true };
    });
  }

  /** Answers a request of an overlay's page. Errors: unknown_request, invalid_request, forbidden, and the request's own. */
  async answer(sender: WebContents, name: string, params: unknown): Promise<Result<unknown>> {
    if (!Object.hasOwn(overlayRequests, name))
      return failed('unknown_request', 'There is no such request.', 'Choose the region again.');
    const request = name as OverlayRequestName;
    const parsed = overlayRequests[request].params.safeParse(params);
    if (!parsed.success)
      return failed('invalid_request', `The request ${name} has a wrong value.`, 'Choose the region again.');
    const handler = this.#handlers[request] as (
      sender: WebContents,
      params: unknown,
    ) => Promise<Result<unknown>>;
    return handler(sender, parsed.data);
  }

  #createHandlers(): Handlers {
    const { overlay } = this.#parts;
    return {
      get_overlay: (sender) => overlay.describe(sender),
      show_selection: async (sender, params) => {
        overlay.showSelection(sender, params);
        return ok({});
      },
      focus_next_display: async (sender, { back }) => {
        overlay.focusNext(sender, back);
        return ok({});
      },
      choose_region: (sender, { box }) => this.#take(sender, box),
      read_region: () =>
        this.#withTaken(async ({ box, quick }) => {
          const record = await quick.read(({ stage }) => overlay.tell({ type: 'reading', stage }));
          if (!record.ok) return record;
          const sensitive = await quick.sensitive();
          if (!sensitive.ok) return sensitive;
          const whole = await this.#widened(box, record.value);
          return ok({ errors: record.value.errors.length, sensitive: sensitive.value, whole });
        }),
      ask_region: (_sender, { question }) => this.#withTaken(({ quick }) => quick.ask(question)),
      copy_region: (_sender, { hide_sensitive: hide }) =>
        this.#withTaken(async ({ quick }) => {
          const text = await quick.text(hide);
          if (!text.ok) return text;
          if (text.value === '')
            return failed('invalid_request', 'No text was read there.', 'Choose a part with text on it.');
          await clipboard.writeText(text.value);
          this.#finish();
          this.#parts.copied([...text.value].length);
          return ok({ characters: [...text.value].length });
        }),
      open_region: () =>
        this.#withTaken(async ({ capture }) => {
          this.#finish();
          this.#parts.openCapture(capture);
          return ok({});
        }),
      close_overlay: async () => {
        this.#finish();
        return ok({});
      },
    };
  }

  async #take(sender: WebContents, box: Box): Promise<Result<OverlayReply<'choose_region'>>> {
    if (this.#purpose !== 'capture') {
      const capture = await cutRegion(box, this.#frozen);
      if (!capture.ok) return capture;
      this.#taken?.quick.discard();
      this.#taken = { box, capture: capture.value, quick: this.#parts.quickAsk(capture.value) };
    }
    const taken = this.#parts.overlay.take(sender, box);
    if (!taken.ok) return taken;
    const png = this.#taken?.capture.png;
    return ok(png ? sizeOfPng(png) : { width: box.width, height: box.height });
  }

  /** The region with the lines whole that it cuts, on the one display that it lies on; else null. */
  async #widened(box: Box, record: ImageFeatures): Promise<Box | null> {
    const display = this.#frozen.find(({ bounds }) => containment(box, bounds) === 1);
    const picture = display && this.#parts.overlay.picture(display.id);
    return picture ? widenRegion(box, record, { bounds: display.bounds, picture }) : null;
  }

  async #withTaken<T>(work: (taken: Taken) => Promise<Result<T>>): Promise<Result<T>> {
    return this.#taken
      ? work(this.#taken)
      : failed('invalid_request', 'No region was chosen yet.', 'Choose one first.');
  }

  /** Closes the overlays and forgets everything that was made of the region. */
  #finish(): void {
    this.#taken?.quick.discard();
    this.#taken = null;
    this.#frozen = [];
    this.#parts.overlay.close();
  }
}

/** The size in a PNG's header (ISO/IEC 15948, IHDR: two 32-bit numbers after 16 bytes). */
function sizeOfPng(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
