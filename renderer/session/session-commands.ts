import type { HostEvent, Shot } from '../../shared/contract.ts';
import type { UserError } from '../../shared/model/errors.ts';
import { messages } from '../messages.ts';
import { AnalysisQueue } from './analysis-queue.ts';
import { createCaptureCommands } from './capture-commands.ts';
import { createCardCommands } from './card-commands.ts';
import { createExportCommands } from './export-commands.ts';
import { createLabCommands } from './lab-commands.ts';
import { createLabSetCommands } from './lab-set-commands.ts';
import { createPrintCommands } from './print-commands.ts';
import { createQuestionCommands } from './question-commands.ts';
import type { SessionStore } from './session.ts';
import type { Notice, OpenShot } from './session-state.ts';
import { createSettingsCommands } from './settings-commands.ts';

export type SessionCommands = ReturnType<typeof createSessionCommands>;

/** What a user can do, as calls to the host whose outcome is dispatched. None of them throws. */
export function createSessionCommands(store: SessionStore) {
  const { bridge, dispatch, getState } = store;

  const notify = (notice: Partial<Notice> & Pick<Notice, 'message'>): void =>
    dispatch({
      type: 'notice_added',
      notice: { key: crypto.randomUUID(), tone: 'info', remedy: null, restore: null, ...notice },
    });
  const report = (error: UserError, about?: string): void =>
    notify({
      tone: 'error',
      message: about ? `${about}: ${error.message}` : error.message,
      remedy: error.remedy,
    });

  const cards = createCardCommands(store);
  const { settingsTime, applySettings, welcome, changeTheme, changeLanguage } = createSettingsCommands(
    store,
    report,
  );

  /** Loads what the host knows; called at the start and whenever the connection is back. */
  async function connect(): Promise<void> {
    const status = await bridge.request('get_status', {});
    if (!status.ok) {
      dispatch({
        type: 'connection_changed',
        connection: { state: 'lost', error: status.error, status: null },
      });
      return;
    }
    dispatch({ type: 'connection_changed', connection: { state: 'open', status: status.value } });
    const asked = settingsTime();
    const settings = await bridge.request('get_settings', {});
    if (settings.ok) applySettings(settings.value, asked);
    else report(settings.error);
    const known = getState().shots.map(({ shot }) => shot.id);
    const listed = await bridge.request('list_shots', {});
    if (!listed.ok) return report(listed.error);
    dispatch({ type: 'shots_listed', shots: listed.value, known });
    const { current, shots, arriving } = getState();
    const isEmpty = shots.length === 0 && arriving.length === 0;
    if (settings.ok && !settings.value.welcomed && isEmpty) welcome();
    for (const shot of listed.value) void restoreContent(shot, shot.id === current);
  }

  function connectionLost(): void {
    const { connection } = getState();
    const status = connection.state === 'connecting' ? null : connection.status;
    const error = {
      code: 'internal',
      message: messages.connection.lost,
      remedy: messages.connection.lostRemedy,
    } as const;
    dispatch({ type: 'connection_changed', connection: { state: 'lost', error, status } });
  }

  /**
   * An event of the host. A picture that came in without this page (a file opened with Askshot) is analysed, and
   * the record of one that was analysed for a question is fetched.
   */
  function receive(event: HostEvent): void {
    const known = event.type === 'shot_changed' && findShot(event.shot.id) !== undefined;
    dispatch({ type: 'host_event', event });
    if (event.type === 'file_refused') report(messages.told(event.error), event.name);
    if (event.type === 'shot_shown') select(event.shot);
    if (event.type !== 'shot_changed') return;
    const { id, state } = event.shot;
    const shown = getState().current === id;
    const wanted =
      state === 'ready' ? findShot(id)?.analysis.state !== 'ready' : !known && state === 'new' && shown;
    if (wanted) void analyze(id);
  }

  async function restoreContent(shot: Shot, shown: boolean): Promise<void> {
    const known = findShot(shot.id);
    if (known?.turns.length === 0) {
      const conversation = await bridge.request('get_conversation', { shot: shot.id });
      if (conversation.ok && conversation.value.length > 0)
        dispatch({ type: 'conversation_loaded', shot: shot.id, exchanges: conversation.value });
    }
    if (known?.analysis.state !== 'ready' && (shown || shot.state === 'ready')) await analyze(shot.id);
  }

  const analyses = new AnalysisQueue({
    run: runAnalysis,
    isWaiting: (shot) => findShot(shot)?.analysis.state === 'waiting',
    isShown: (shot) => getState().current === shot,
  });
  const analyze = (shot: string): Promise<void> => analyses.start(shot);

  async function runAnalysis(shot: string): Promise<void> {
    const result = await bridge.request('analyze', { shot });
    if (result.ok) dispatch({ type: 'analysis_done', shot, record: result.value });
    else dispatch({ type: 'analysis_failed', shot, error: result.error });
  }

  /** Shows a picture, and analyses it where that was not done yet. */
  function select(shot: string): void {
    dispatch({ type: 'shot_selected', shot });
    if (findShot(shot)?.analysis.state === 'waiting') void analyze(shot);
  }

  /** Shows the picture above or below in the list. */
  function selectNeighbour(by: 1 | -1): void {
    const { shots, current } = getState();
    const next = shots[shots.findIndex(({ shot }) => shot.id === current) + by];
    if (next) select(next.shot.id);
  }

  const findShot = (id: string): OpenShot | undefined => getState().shots.find(({ shot }) => shot.id === id);

  /** A picture is about to come: the host makes reading ready meanwhile. */
  const prepare = (): void => void bridge.request('prepare_analysis', {});

  /** Brings a picture in and gives its id; null where it was refused. */
  async function addPicture(bytes: Blob, name: string, origin: Shot['origin']): Promise<string | null> {
    prepare();
    const key = crypto.randomUUID();
    dispatch({ type: 'picture_arriving', key, name });
    const added = await bridge.upload(bytes, name, origin);
    dispatch({ type: 'picture_arrived', key, shot: added.ok ? added.value : null });
    if (added.ok) return added.value.id;
    report(added.error, name);
    return null;
  }

  /** Opens pictures; a card (JSON) among the files is checked. */
  async function addFiles(files: Iterable<File>, origin: 'file' | 'drop' | 'paste'): Promise<void> {
    const given = [...files];
    const card = given.find(({ name }) => /\.json$/i.test(name));
    if (card) void cards.checkCard(card);
    const pictures = given.filter((file) => file !== card);
    const added = await Promise.all(
      pictures.map((file) => addPicture(file, file.name || messages.pastedName, origin)),
    );
    await analyses.startAll(added.filter((id) => id !== null));
  }

  async function cancel(shot: string): Promise<void> {
    const result = await bridge.request('cancel', { shot });
    if (!result.ok) report(result.error);
  }

  /** Pictures that came back before the host had answered that they are gone. */
  const undone = new Set<string>();

  async function remove(open: Shot): Promise<void> {
    undone.delete(open.id);
    const result = await bridge.request('remove_shot', { shot: open.id });
    if (!result.ok) return report(result.error);
    if (undone.has(open.id)) return;
    // The host's event and its answer come in either order.
    dispatch({ type: 'host_event', event: { type: 'shot_removed', shot: open.id } });
    notify({ message: messages.session.removed(open.name), restore: open.id });
  }

  async function restore(id: string): Promise<void> {
    undone.add(id);
    const result = await bridge.request('restore_shot', { shot: id });
    if (!result.ok) {
      dispatch({ type: 'restore_failed', shot: id });
      return report(result.error);
    }
    dispatch({ type: 'picture_arrived', key: null, shot: result.value });
    await restoreContent(result.value, true);
  }

  /** Takes back what was done last: a drawing on the picture shown, or the removal of a picture. */
  async function undo(): Promise<void> {
    const { removed, notices, undoes, current, drawings } = getState();
    const last = removed.at(-1);
    const drawn = current !== null && (drawings[current]?.past.length ?? 0) > 0;
    if (drawn && (undoes === 'annotation' || last === undefined))
      return dispatch({ type: 'annotations_undone', shot: current });
    if (last === undefined) return;
    const told = notices.find((notice) => notice.restore === last);
    if (told) dispatch({ type: 'notice_dismissed', key: told.key });
    await restore(last);
  }

  /** Draws again what was taken back last on the picture shown. */
  function redo(): void {
    const { current } = getState();
    if (current !== null) dispatch({ type: 'annotations_redone', shot: current });
  }

  /** Shows a picture that the host made, and analyses it. */
  function adopt(shot: Shot): void {
    dispatch({ type: 'picture_arrived', key: null, shot });
    void analyze(shot.id);
  }

  /** Opens a picture of the library in the session. */
  async function openKept(id: string): Promise<void> {
    const shot = await bridge.request('open_kept', { id });
    if (shot.ok) adopt(shot.value);
    else report(shot.error);
  }

  /** Opens the sample screenshot, and asks about it at once where there is a question. */
  async function openSample(question?: string): Promise<void> {
    const shot = await bridge.request('open_sample', {});
    if (!shot.ok) return report(shot.error);
    adopt(shot.value);
    if (question !== undefined) await questions.ask(question);
  }

  async function pasteFromClipboard(): Promise<void> {
    try {
      for (const item of await navigator.clipboard.read()) {
        const type = item.types.find((name) => name.startsWith('image/'));
        if (type) return addFiles([new File([await item.getType(type)], messages.pastedName)], 'paste');
      }
      notify({ tone: 'error', message: messages.paste.empty.message, remedy: messages.paste.empty.remedy });
    } catch {
      notify({
        tone: 'error',
        message: messages.paste.refused.message,
        remedy: messages.paste.refused.remedy,
      });
    }
  }

  const questions = createQuestionCommands(store, report);
  const labs = createLabCommands(store, { report, adopt, ask: questions.ask });
  return {
    ...questions,
    ...createCaptureCommands(store, { report, adopt, ask: questions.ask }),
    ...createExportCommands(store, { report, notify, adopt }),
    ...labs,
    ...createLabSetCommands(store, { report, notify, openLabStep: labs.openLabStep }),
    ...cards,
    prepare,
    changeTheme,
    changeLanguage,
    ...createPrintCommands(store, { report, notify }),
    connect,
    connectionLost,
    receive,
    analyze,
    select,
    selectNeighbour,
    addFiles,
    cancel,
    remove,
    restore,
    undo,
    redo,
    openSample,
    adopt,
    openKept,
    pasteFromClipboard,
  };
}
