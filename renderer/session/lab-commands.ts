import type { Params } from '../../shared/contract.ts';
import type { UserError } from '../../shared/model/errors.ts';
import { messages } from '../messages.ts';
import type { DegradationKind, LabRun } from './lab-state.ts';
import { saveFile } from './save-file.ts';
import type { SessionStore } from './session.ts';

export type LabFormat = Params<'export_lab'>['format'];

/** What a user can do in the failure lab. None of these throws. */
export function createLabCommands(
  { bridge, dispatch, getState }: SessionStore,
  tell: { report: (error: UserError) => void; saved: (message: string) => void },
) {
  /** Starts a run, or goes on with the one that was stopped. */
  async function runLab(
    shot: string,
    questions: readonly string[],
    kinds: readonly DegradationKind[],
  ): Promise<void> {
    if (getState().labs[shot]?.outcome.state === 'running') return;
    dispatch({ type: 'lab_started', shot, questions, kinds });
    const done = [...(getState().labs[shot]?.steps ?? [])];
    const result = await bridge.request('run_lab', {
      shot,
      questions: [...questions],
      kinds: [...kinds],
      done,
    });
    dispatch({ type: 'lab_ended', shot, result });
  }

  async function cancelLab(shot: string): Promise<void> {
    const result = await bridge.request('cancel_lab', { shot });
    if (!result.ok) tell.report(result.error);
  }

  async function exportLab({ outcome, thumbnails }: LabRun, format: LabFormat): Promise<void> {
    if (outcome.state !== 'done') return;
    const { report } = outcome;
    const file = await bridge.request('export_lab', { report, thumbnails: { ...thumbnails }, format });
    if (!file.ok) return tell.report(file.error);
    saveFile(file.value.file_name, file.value.media_type, file.value.content);
    tell.saved(messages.card.saved(file.value.file_name));
  }

  return { runLab, cancelLab, exportLab };
}
