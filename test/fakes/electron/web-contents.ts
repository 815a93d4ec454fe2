import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  HandlerDetails,
  PrintToPDFOptions,
  WebContents,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import type { DevTools } from './devtools.ts';
import { receiveInvoke } from './ipc-main.ts';
import { isolatedWorld, pageWorld } from './page-worlds.ts';
import { HTTP_ORIGIN, toHttp, toScheme } from './scheme-server.ts';
import { allowsRequest } from './session.ts';

const WORLD = 'Electron Isolated Context';

type Frame = { url: string; parentId?: string };

/** One page in Chromium, driven through DevTools. */
export class FakeWebContents
  extends EventEmitter
  implements Pick<WebContents, 'send' | 'getURL' | 'isDestroyed'>
{
  readonly #devTools: DevTools;
  readonly #preferences: WebPreferences;
  readonly #frames = new Map<string, Frame>();
  #session = '';
  #target = '';
  #preloadContext: number | null = null;
  #expected: string | null = null;
  #destroyed = false;
  /** Whether the page was made for this window, and goes with it. */
  #owned = false;
  #openHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | null = null;

  constructor(devTools: DevTools, preferences: WebPreferences) {
    super();
    this.#devTools = devTools;
    this.#preferences = preferences;
    if (!preferences.contextIsolation || !preferences.sandbox || preferences.nodeIntegration)
      throw new Error('the stand-in runs isolated, sandboxed pages without Node only');
  }

  get targetId(): string {
    return this.#target;
  }

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.#openHandler = handler;
  }

  /** Takes over Chromium's first page (no size), or opens one of its own, and puts the preload script into it. */
  async attach(size: { width: number; height: number; scale: number } | null): Promise<void> {
    this.#target = size ? await this.#createPage() : await this.#firstPage();
    const attached = await this.#devTools.send('Target.attachToTarget', {
      targetId: this.#target,
      flatten: true,
    });
    this.#session = String(attached.sessionId);
    this.#listen();
    await this.#command('Page.enable');
    await this.#command('Runtime.enable');
    await this.#command('Runtime.addBinding', { name: 'electronSend', executionContextName: WORLD });
    await this.#command('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    if (size) {
      const { width, height, scale } = size;
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await this.#command('Emulation.setDeviceMetricsOverride', metrics);
    }
    await this.#addPreload();
  }

  async #firstPage(): Promise<string> {
    const { targetInfos } = (await this.#devTools.send('Target.getTargets')) as {
      targetInfos: { type: string; targetId: string }[];
    };
    return targetInfos.find(({ type }) => type === 'page')?.targetId ?? '';
  }

  async #createPage(): Promise<string> {
    this.#owned = true;
    const { targetId } = await this.#devTools.send('Target.createTarget', { url: 'about:blank' });
    return String(targetId);
  }

  async loadURL(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    this.#expected = toHttp(url);
    await this.#command('Page.navigate', { url: this.#expected });
    await loaded;
  }

  getURL(): string {
    return this.#frames.get(this.#target)?.url ?? '';
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit('destroyed');
    if (this.#owned)
      void this.#devTools.send('Target.closeTarget', { targetId: this.#target }).catch(() => undefined);
  }

  /** A message to the preload script: what `ipcRenderer.on` gets. */
  send(channel: string, ...values: unknown[]): void {
    void this.#deliver({ type: 'event', channel, values });
  }

  /** The page as PNG: what stands on the stand-in's only display. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#command('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  /** The page as PDF. Only what the app asks for is handed on. */
  async printToPDF({ printBackground }: PrintToPDFOptions): Promise<Buffer> {
    const { data } = await this.#command('Page.printToPDF', { printBackground });
    return Buffer.from(String(data), 'base64');
  }

  async #addPreload(): Promise<void> {
    const secret = `electron-${randomUUID()}`;
    const preload = readFileSync(this.#preferences.preload ?? '', 'utf8');
    const isolated = `(${isolatedWorld})('${secret}');((require, module, exports) => {${preload}\n})(globalThis.require, {}, {});`;
    await this.#command('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: WORLD });
    await this.#command('Page.addScriptToEvaluateOnNewDocument', { source: `(${pageWorld})('${secret}');` });
  }

  #listen(): void {
    const on = <Params>(name: string, listener: (params: Params) => void): void => {
      this.#devTools.on(`${this.#session}:${name}`, listener);
    };
    on('Page.frameNavigated', ({ frame }: { frame: { id: string; url: string; parentId?: string } }) => {
      this.#frames.set(frame.id, { url: toScheme(frame.url), parentId: frame.parentId });
    });
    on('Page.loadEventFired', () => {
      this.emit('did-finish-load');
      this.emit('ready-to-show');
    });
    on('Runtime.executionContextCreated', ({ context }: { context: ContextDescription }) => {
      if (context.name === WORLD && context.auxData.frameId === this.#target)
        this.#preloadContext = context.id;
    });
    on(
      'Runtime.bindingCalled',
      (call: { payload: string; executionContextId: number }) => void this.#invoke(call),
    );
    on('Fetch.requestPaused', (paused: PausedRequest) => void this.#decide(paused));
  }

  /** Requests of the page: navigation that the app did not start is offered to `will-navigate`. */
  async #decide({ requestId, request, resourceType, frameId }: PausedRequest): Promise<void> {
    const navigation = resourceType === 'Document' && frameId === this.#target;
    let prevented = !request.url.startsWith(HTTP_ORIGIN) && !(await allowsRequest(request.url));
    if (navigation && request.url !== this.#expected && request.url !== toHttp(this.getURL()))
      this.emit('will-navigate', { preventDefault: () => (prevented = true), url: toScheme(request.url) });
    const command = prevented ? 'Fetch.failRequest' : 'Fetch.continueRequest';
    const reason = prevented ? { errorReason: navigation ? 'Aborted' : 'BlockedByClient' } : {};
    await this.#command(command, { requestId, ...reason }).catch(() => undefined);
  }

  async #invoke({
    payload,
    executionContextId,
  }: {
    payload: string;
    executionContextId: number;
  }): Promise<void> {
    if (executionContextId !== this.#preloadContext) return;
    const { id, channel, values, open } = JSON.parse(payload);
    if (open !== undefined) {
      const { action } = this.#openHandler?.({ url: open } as HandlerDetails) ?? { action: 'allow' };
      if (action === 'allow') process.stderr.write(`the app would have opened ${open}\n`);
      return;
    }
    const senderFrame = { url: this.getURL(), parent: null };
    try {
      const value = await receiveInvoke(channel, { sender: this, senderFrame }, values);
      await this.#deliver({ type: 'reply', id, value });
    } catch (error) {
      await this.#deliver({ type: 'reply', id, error: String(error) });
    }
  }

  async #deliver(message: object): Promise<void> {
    if (this.#preloadContext === null || this.#destroyed) return;
    const expression = `electronReceive(${JSON.stringify(JSON.stringify(message))})`;
    await this.#command('Runtime.evaluate', { expression, contextId: this.#preloadContext }).catch(
      () => undefined,
    );
  }

  #command(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.#devTools.send(method, params, this.#session);
  }
}

type ContextDescription = { id: number; name: string; auxData: { frameId: string } };
type PausedRequest = { requestId: string; request: { url: string }; resourceType: string; frameId: string };
