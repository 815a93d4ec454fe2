import type { Params } from '../../shared/contract.ts';
import { labWords } from '../../shared/messages/report-words.ts';
import { failed, ok, type Result, type UserError } from '../../shared/model/errors.ts';
import type { Degradation } from '../../shared/model/lab-report.ts';
import { language, messages } from '../messages.ts';
import { readLabSources } from './lab-set-sources.ts';
import {
  isDone,
  isUntouched,
  type LabPicture,
  type LabPlan,
  type LabSetAction,
  type LabSetReport,
  runName,
  wantedRun,
} from './lab-set-state.ts';
import { blobOfBase64, saveFile } from './save-file.ts';
import type { SessionStore } from './session.ts';
import type { LabSetFormat, Notice } from './session-state.ts';

/** What a user can do in the lab over several pictures. None of these throws. */
export function createLabSetCommands(
  { bridge, dispatch, getState }: SessionStore,
  {
    notify,
    report,
    openLabStep,
  }: {
    notify: (notice: Pick<Notice, 'message'>) => void;
    report: (error: UserError) => void;
    openLabStep: (
      picture: Params<'open_lab_step'>['picture'],
      degradation: Degradation,
      question: string,
    ) => Promise<void>;
  },
) {
  const change = (action: LabSetAction): void => dispatch({ type: 'lab_set', change: action });
  const plan = (values: Partial<LabPlan>): void =>
    change({ type: 'lab_set_planned', plan: { ...getState().labSet.plan, ...values } });

  /** Puts pictures behind those of the plan, none twice. */
  function add(pictures: readonly LabPicture[]): void {
    const before = getState().labSet.plan.pictures;
    const known = new Set(before.map(({ key }) => key));
    plan({ pictures: [...before, ...pictures.filter(({ key }) => !known.has(key))] });
  }

  async function addLabFiles(files: readonly File[]): Promise<void> {
    const found = await readLabSources(files);
    if (found.ok) add(found.value);
    else report(found.error);
  }

  const addOpenPictures = (): void =>
    add(
      getState().shots.map(({ shot }) => ({
        key: shot.id,
        name: shot.name,
        source: { shot: shot.id },
        own: null,
      })),
    );

  /** Goes through the pictures one after the other; those that were done already, and their steps, are kept. */
  async function runLabSet(): Promise<void> {
    if (getState().labSet.stage.state === 'running') return;
    change({ type: 'lab_set_started' });
    const wanted = getState().labSet.plan;
    const kept = await keep(wanted);
    for (const [index, picture] of wanted.pictures.entries()) {
      if (isDone(getState().labSet.runs[picture.key], wantedRun(wanted, index))) continue;
      if (isStopping()) return change({ type: 'lab_set_ended', stage: { state: 'cancelled' } });
      const source = kept.has(picture.key) ? ({ kept: true } as const) : picture.source;
      await runPicture({ ...picture, source }, wanted, index);
      await summarize(wanted);
      if (isStopping()) return change({ type: 'lab_set_ended', stage: { state: 'cancelled' } });
    }
    const summary = await summarize(wanted);
    change({
      type: 'lab_set_ended',
      stage: summary.ok ? { state: 'done' } : { state: 'failed', error: summary.error },
    });
  }

  /** Has the host keep the plan and its pictures, so that the run outlives the program; gives the pictures it has. */
  async function keep({ pictures, ...plan }: LabPlan): Promise<ReadonlySet<string>> {
    const reply = await bridge.request('keep_lab_set', {
      plan: {
        pictures: pictures.map(({ key, name, own }) => ({
          key,
          name,
          own: own && { questions: [...own.questions], truths: [...own.truths] },
        })),
        questions: [...plan.questions],
        kinds: [...plan.kinds],
        steps: plan.steps,
      },
    });
    if (!reply.ok || !reply.value.kept) return new Set();
    const kept = new Set(pictures.map(({ key }) => key));
    for (const picture of pictures.filter(({ key }) => reply.value.missing.includes(key))) {
      const source = await sourceOf(picture);
      if (!source.ok || 'kept' in source.value) kept.delete(picture.key);
      else {
        const params = { key: picture.key, picture: source.value };
        const done = await bridge.request('keep_lab_picture', params);
        if (!done.ok) kept.delete(picture.key);
      }
      if (isStopping()) break;
    }
    return kept;
  }

  /** Shows the run that an earlier start of the program left, where nothing else was planned meanwhile. */
  async function restoreLabSet(): Promise<void> {
    if (!isUntouched(getState().labSet)) return;
    const reply = await bridge.request('get_lab_set', {});
    if (!reply.ok) return report(reply.error);
    if (reply.value === null || !isUntouched(getState().labSet)) return;
    change({ type: 'lab_set_restored', kept: reply.value });
    const { plan } = getState().labSet;
    // A picture that another page began is gone through no further there.
    for (const { key, report: done } of reply.value.runs)
      if (!done) await bridge.request('cancel_lab', { run: runName(key) });
    await summarize(plan);
  }

  /** Leaves a picture out, or all of them: then nothing of the run is kept either. */
  async function leaveOut(key: string | null): Promise<void> {
    const left = key === null ? [] : getState().labSet.plan.pictures.filter((picture) => picture.key !== key);
    if (left.length > 0) return plan({ pictures: left });
    change({ type: 'lab_set_cleared' });
    const reply = await bridge.request('forget_lab_set', {});
    if (!reply.ok) report(reply.error);
  }

  const isStopping = (): boolean => {
    const { stage } = getState().labSet;
    return stage.state === 'running' && stage.stopping;
  };

  async function runPicture(picture: LabPicture, wanted: LabPlan, index: number): Promise<void> {
    const { key } = picture;
    const { asked, ladder } = wantedRun(wanted, index);
    change({ type: 'lab_set_picture_started', picture, wanted: { asked, ladder } });
    const source = await sourceOf(picture);
    const result = source.ok
      ? await bridge.request('run_lab', {
          run: runName(key),
          picture: source.value,
          questions: [...asked.questions],
          truths: [...asked.truths],
          ladder: [...ladder],
          done: [...(getState().labSet.runs[key]?.steps ?? [])],
        })
      : source;
    change({ type: 'lab_set_picture_ended', key, result });
  }

  /** Brings together what was done so far. */
  async function summarize(wanted: LabPlan): Promise<Result<null>> {
    const summary = await bridge.request('summarize_lab_set', doneOf(wanted));
    if (!summary.ok) return summary;
    change({ type: 'lab_set_summarized', report: summary.value });
    return ok(null);
  }

  function doneOf({ pictures }: LabPlan) {
    const runs = pictures.flatMap(({ key }) => getState().labSet.runs[key] ?? []);
    return {
      reports: runs.flatMap((run) => run.report ?? []),
      failed: runs.flatMap(({ name, reason }) => (reason === null ? [] : [{ file: name, reason }])),
    };
  }

  async function cancelLabSet(): Promise<void> {
    const { stage } = getState().labSet;
    if (stage.state !== 'running') return;
    change({ type: 'lab_set_stopping' });
    if (stage.key === null) return;
    const result = await bridge.request('cancel_lab', { run: runName(stage.key) });
    if (!result.ok) report(result.error);
  }

  async function exportLabSet(format: LabSetFormat): Promise<void> {
    const { plan, runs } = getState().labSet;
    const thumbnails = Object.fromEntries(
      Object.values(runs).map(({ name, thumbnails }) => [name, { ...thumbnails }]),
    );
    const done = doneOf(plan);
    const words = labWords(
      language,
      done.reports,
      done.failed.map(({ reason }) => reason),
    );
    const file = await bridge.request('export_lab_set', { ...done, thumbnails, format, words });
    if (!file.ok) return report(file.error);
    const { file_name, media_type, content } = file.value;
    saveFile(file_name, media_type, format === 'png' ? blobOfBase64(content, media_type) : content);
    notify({ message: messages.card.saved(file_name) });
  }

  /** Opens a picture of the set as it was where a wrong answer was given, and asks it again. */
  async function openSetStep({
    file,
    degradation,
    question,
  }: LabSetReport['failures'][number]): Promise<void> {
    const picture = getState().labSet.plan.pictures.find(({ name }) => name === file);
    if (!picture) return;
    const source = await sourceOf(picture);
    if (source.ok) await openLabStep(source.value, degradation, question);
    else report(source.error);
  }

  return {
    planLabSet: plan,
    addLabFiles,
    addOpenPictures,
    restoreLabSet,
    leaveOut,
    runLabSet,
    cancelLabSet,
    exportLabSet,
    openSetStep,
  };
}

/** What the host is to go through: a picture of the session or one that it keeps, or the bytes of a file. */
async function sourceOf({ key, source, name }: LabPicture) {
  if ('shot' in source) return ok({ shot: source.shot });
  if ('kept' in source) return ok({ kept: key });
  try {
    return ok({ name, content: await base64Of(source.file) });
  } catch {
    const { unreadable, unreadableRemedy } = messages.labSet;
    return failed('file_unreadable', unreadable(name), unreadableRemedy);
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}
