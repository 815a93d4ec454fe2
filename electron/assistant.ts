import { randomUUID } from 'node:crypto';
import {
  type HostEvent,
  type Params,
  type Reply,
  type RequestName,
  requests,
  type Shot,
} from '../shared/contract.ts';
import { failed, ok, type Result, type UserError } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts';
import { askQuestion } from '../shared/pipeline.ts';
import type { Capture } from '../shared/ports.ts';
import type { Exchange } from '../shared/question/route-question.ts';
import type { AssistantParts } from './assistant-parts.ts';
import { createCaptureHandlers } from './capture-requests.ts';
import { createCardHandlers } from './card-requests.ts';
import { createComparisonHandlers } from './comparison-requests.ts';
import { createImportHandlers } from './import-requests.ts';
import { keepExchange } from './keep-made.ts';
import { createLabHandlers } from './lab-requests.ts';
import { createLibraryHandlers, keptThumbnail } from './library-requests.ts';
import { createPictureHandlers } from './picture-requests.ts';
import { pictureToCompare } from './picture-to-compare.ts';
import { pixelsForQuestion } from './pixels-for-question.ts';
import { QuickAsk } from './quick-ask.ts';
import { type NewPicture, type OpenedPicture, readNewPicture } from './read-new-picture.ts';
import { BackgroundImport } from './services/library/background-import.ts';
import { pictureOfCard } from './services/library/find-card.ts';
import { Session, type ShotEntry } from './session.ts';
import { createSettleHandlers } from './settle-requests.ts';
import { createShotHandlers } from './shot-requests.ts';
import { createVisionHandlers } from './vision-requests.ts';

type Handlers = { [Name in RequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** Implements the contract once; every host (Electron, browser, command line) talks to this class. */
export class Assistant {
  readonly #parts: AssistantParts;
  readonly #session = new Session();
  readonly #listeners = new Set<(event: HostEvent) => void>();

  readonly #imports: BackgroundImport;

  constructor(parts: AssistantParts) {
    this.#parts = parts;
    this.#imports = new BackgroundImport(parts.library, parts.clock.now, (state) =>
      this.#emit({ type: 'import_changed', import: state }),
    );
    this.#handlers = this.#createHandlers();
  }

  /** Parses the parameters and answers one request. Errors: invalid_request, unknown_request, and the request's own. */
  async request<Name extends RequestName>(name: Name, params: unknown): Promise<Result<Reply<Name>>> {
    if (!Object.hasOwn(requests, name))
      return failed(
        'unknown_request',
        `There is no request "${String(name).slice(0, 40)}".`,
        'Update Askshot.',
      );
    const parsed = requests[name].params.safeParse(params);
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.join('.') || 'parameters';
      return failed(
        'invalid_request',
        `The request ${name} has a wrong value in ${where}.`,
        'Check what was typed.',
      );
    }
    return this.#handlers[name](parsed.data as Params<Name>);
  }

  /** Opens a picture in the session; of a PDF the first page is returned and all are announced. */
  async addPicture(picture: NewPicture): Promise<Result<Shot>> {
    const added = await this.addPictures(picture);
    return added.ok ? ok(added.value[0]) : added;
  }

  /** As `addPicture`, with all pages of a PDF. Errors: those of `readNewPicture`. */
  async addPictures(picture: NewPicture): Promise<Result<Shot[]>> {
    const opened = await readNewPicture(picture, this.#parts.codec, this.#parts.analyzer);
    return opened.ok ? ok(opened.value.map((each) => this.#addToSession(each, picture.origin))) : opened;
  }

  /** A picture's bytes as a browser can show them: TIFF is turned into PNG. Null where it is not open. */
  async picture(id: string): Promise<{ bytes: Uint8Array; mediaType: string } | null> {
    const kept = keptThumbnail(this.#parts.library, id);
    if (kept) return { bytes: kept, mediaType: 'image/webp' };
    const found = this.#session.get(id);
    if (!found.ok) return null;
    const { shot, picture } = found.value;
    if (shot.media_type !== 'image/tiff') return { bytes: picture.bytes, mediaType: shot.media_type };
    const decoded = await this.#parts.codec.decode(picture.bytes);
    if (!decoded.ok) return null;
    return { bytes: await this.#parts.codec.encodePng(decoded.value.pixels), mediaType: 'image/png' };
  }

  /** Questions about a captured picture that stays out of the session and the library. */
  quickAsk(capture: Pick<Capture, 'png' | 'displayScale'>): QuickAsk {
    return new QuickAsk({ ...this.#parts, language: () => this.#language() }, capture);
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows the picture of a card: one of this session, or one that is kept in the library. Errors: not_in_library. */
  async showCard(id: string): Promise<Result<Shot>> {
    const found = this.#session.findAnswer(id);
    if (found.ok) {
      this.showShot(found.value.entry.shot.id);
      return ok(found.value.entry.shot);
    }
    const kept = pictureOfCard(this.#parts.library, id);
    const opened = kept.ok ? await this.request('open_kept', { id: kept.value }) : kept;
    if (!opened.ok) this.refuseFile(`askshot://card/${id}`, opened.error);
    else this.showShot(opened.value.id);
    return opened;
  }

  /** Tells the page to show a picture that came in from outside of it. */
  showShot(shot: string): void {
    this.#emit({ type: 'shot_shown', shot });
  }

  /** Tells the page of a file that can't be opened. */
  refuseFile(name: string, error: UserError): void {
    this.#emit({ type: 'file_refused', name, error });
  }

  /** Watches the folder that the settings name, and goes on with an import that was left. */
  async followSettings(): Promise<void> {
    const settings = await this.#parts.settings.read();
    if (settings.ok && settings.value.watched_folder !== null) this.#imports.follow(settings.value);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#imports.close();
    await this.#parts.finder.close();
    this.#parts.library.close();
    await this.#parts.analyzer.close();
  }

  readonly #handlers: Handlers;

  #createHandlers(): Handlers {
    return {
      ...createVisionHandlers(this.#parts),
      ...createCardHandlers(this.#parts, this.#session),
      ...createLabHandlers({
        ...this.#parts,
        find: (shot) => this.#session.get(shot),
        open: (picture) => this.addPicture(picture),
        language: () => this.#language(),
        emit: (event) => this.#emit(event),
      }),
      ...createLibraryHandlers(this.#parts.library, {
        finder: this.#parts.finder,
        recordOf: (shot) => this.#recordOf(shot),
        open: (picture) => this.addPicture(picture),
      }),
      ...createImportHandlers(this.#imports),
      ...createShotHandlers({
        session: this.#session,
        redaction: this.#parts.redaction,
        recordOf: (shot) => this.#recordOf(shot),
        add: (opened, origin) => this.#addToSession(opened, origin),
        emit: (event) => this.#emit(event),
      }),
      ...createComparisonHandlers(this.#parts, {
        recordOf: (shot) => this.#recordOf(shot),
        language: () => this.#language(),
      }),
      ...createSettleHandlers(this.#parts, {
        recordOf: (shot) => this.#recordOf(shot),
        findAnswer: (id) => this.#session.findAnswer(id),
      }),
      ...createPictureHandlers({
        recordOf: (shot) => this.#recordOf(shot),
        open: (picture) => this.addPicture(picture),
        prepare: async () => this.#parts.analyzer.prepare(await this.#language()),
        printPage: this.#parts.printPage,
      }),
      get_status: async () => {
        const { host, version, analyzer, screen, noScreenReason } = this.#parts;
        const capture = { available: screen !== null, reason: noScreenReason };
        return ok({ version, host, engine: analyzer.engine, capture });
      },
      list_languages: async () => ok(this.#parts.languages()),
      get_settings: () => this.#parts.settings.read(),
      change_settings: async (values) => {
        const changed = await this.#parts.settings.change(values);
        if (changed.ok) this.#parts.shell?.apply(changed.value);
        if (!changed.ok || (values.storage === undefined && values.watched_folder === undefined))
          return changed;
        const followed = this.#imports.follow(changed.value);
        return followed.ok ? changed : followed;
      },
      ...createCaptureHandlers(this.#parts, (picture) => this.addPicture(picture)),
      analyze: async ({ shot }) => {
        const found = this.#session.get(shot);
        return found.ok ? this.#analyze(found.value) : found;
      },
      ask: (asked) => this.#ask(asked),
    };
  }

  /** The language to read in; a settings file that can't be read stops no analysis. */
  async #language(): Promise<string> {
    if (this.#parts.language) return this.#parts.language;
    const settings = await this.#parts.settings.read();
    return (settings.ok ? settings.value : DEFAULT_SETTINGS).language;
  }

  #addToSession({ name, mediaType, width, height, picture }: OpenedPicture, origin: Shot['origin']): Shot {
    const added_at = new Date(this.#parts.clock.now()).toISOString();
    const details = { name, media_type: mediaType, width, height, added_at, origin };
    const { shot } = this.#session.add(details, picture);
    this.#emit({ type: 'shot_changed', shot });
    return shot;
  }

  /** A picture's record, analysing it first where needed. */
  async #recordOf(shot: string): Promise<Result<{ entry: ShotEntry; record: ImageFeatures }>> {
    const found = this.#session.get(shot);
    if (!found.ok) return found;
    const record = await this.#analyze(found.value);
    return record.ok ? ok({ entry: found.value, record: record.value }) : record;
  }

  #analyze(entry: ShotEntry): Promise<Result<ImageFeatures>> {
    if (entry.record) return Promise.resolve(ok(entry.record));
    if (entry.running) return entry.running.promise;
    const controller = new AbortController();
    const promise = this.#runAnalysis(entry, controller);
    entry.running = { promise, controller };
    return promise;
  }

  async #runAnalysis(entry: ShotEntry, controller: AbortController): Promise<Result<ImageFeatures>> {
    const { id, name, origin, added_at } = entry.shot;
    const language = await this.#language();
    this.#change(entry, { state: 'analyzing', error: null });
    const result = await this.#parts.analyzer.analyze(
      {
        id,
        file: name,
        capturedAt: origin === 'capture' ? added_at : null,
        ...entry.picture,
        language,
      },
      (progress) => this.#emit({ type: 'progress', shot: id, ...progress }),
      controller.signal,
    );
    entry.running = null;
    if (result.ok) {
      entry.record = result.value;
      this.#change(entry, { state: 'ready', error: null });
    } else if (result.error.code === 'cancelled') this.#change(entry, { state: 'new', error: null });
    else this.#change(entry, { state: 'failed', error: result.error });
    return result;
  }

  async #ask(asked: Params<'ask'>): Promise<Result<Exchange>> {
    const { shot, question, alone } = asked;
    const found = await this.#recordOf(shot);
    if (!found.ok) return found;
    const { entry, record } = found.value;
    const history = alone ? [] : entry.conversation;
    const compared = pictureToCompare(question, history, asked, this.#session.list());
    const other = compared === null ? null : await this.#recordOf(compared);
    if (other && !other.ok) return other;
    const exchange = askQuestion(question, {
      id: randomUUID(),
      record,
      other: other?.value.record,
      image: await pixelsForQuestion(question, history, entry.picture.bytes, this.#parts.codec),
      history,
      help: this.#parts.help,
      clock: this.#parts.clock,
    });
    entry.conversation.push(exchange);
    keepExchange(this.#parts.library, record, exchange, this.#parts.clock.now());
    return ok(exchange);
  }

  #change(entry: ShotEntry, change: Pick<Shot, 'state' | 'error'>): void {
    entry.shot = { ...entry.shot, ...change };
    this.#emit({ type: 'shot_changed', shot: entry.shot });
  }

  #emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
