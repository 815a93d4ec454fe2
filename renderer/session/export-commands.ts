import type { Shot } from '../../shared/contract.ts';
import { comparisonWords, labWords } from '../../shared/messages/report-words.ts';
import type { CopyMode } from '../../shared/model/copy-mode.ts';
import type { UserError } from '../../shared/model/errors.ts';
import { language, messages } from '../messages.ts';
import type { Comparison } from './comparison-state.ts';
import type { LabRun } from './lab-state.ts';
import { createPictureExports, uncovered } from './picture-exports.ts';
import { blobOfBase64, saveFile } from './save-file.ts';
import type { SessionStore } from './session.ts';
import {
  annotationsOf,
  type CardOutput,
  currentShot,
  type LabFormat,
  type Leaving,
  type Notice,
} from './session-state.ts';

type Parts = {
  report: (error: UserError) => void;
  notify: (notice: Partial<Notice> & Pick<Notice, 'message'>) => void;
  /** Shows a picture of the host, and analyses it. */
  adopt: (shot: Shot) => void;
};

/**
 * What leaves the program: text to the clipboard, cards and pictures to files. Where private data was read on the
 * picture, the user is asked first. None of these throws.
 */
export function createExportCommands(store: SessionStore, parts: Parts) {
  const { bridge, dispatch, getState } = store;
  const { report, notify } = parts;
  const { sendCard, sendPicture, openDrawn, openPart } = createPictureExports(store, parts);

  async function copyText(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      notify({ message: messages.copied });
    } catch {
      notify({ tone: 'error', message: messages.copyFailed.message, remedy: messages.copyFailed.remedy });
    }
  }

  /** Asks what to do about private data, or goes on at once where there is none. */
  async function leave(leaving: Leaving): Promise<void> {
    const found = await bridge.request('find_sensitive', { shot: leaving.shot });
    if (!found.ok) return report(found.error);
    const covers = leaving.kind === 'card' || leaving.kind === 'picture';
    const shown = uncovered(found.value, covers ? annotationsOf(getState(), leaving.shot) : []);
    if (shown.length === 0) return leaveAsIs(leaving);
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    dispatch({ type: 'dialog_changed', dialog: { kind: 'private', leaving, kinds } });
  }

  async function leaveAsIs(leaving: Leaving): Promise<void> {
    if (leaving.kind === 'card') return sendCard(leaving, false);
    if (leaving.kind === 'picture') return sendPicture(leaving, false);
    if (leaving.kind === 'words') return copyText(leaving.text);
    if (leaving.kind === 'lab') return saveLab(leaving.run, leaving.format);
    const { shot, mode } = leaving;
    const reply = await bridge.request('copy_text', { shot, mode, region: null });
    if (reply.ok) await copyText(reply.value.text);
    else report(reply.error);
  }

  /**
   * Text with its private parts as blocks; a card of a painted copy, on which the question is asked again; for a lab
   * report the way to a painted copy, on which the lab can be run.
   */
  async function leavePainted(leaving: Leaving): Promise<void> {
    const { shot } = leaving;
    if (leaving.kind === 'words') return copyText(leaving.hidden);
    if (leaving.kind === 'lab')
      return dispatch({ type: 'dialog_changed', dialog: { kind: 'redact', shot: leaving.picture } });
    if (leaving.kind === 'card') return sendCard(leaving, true);
    if (leaving.kind === 'picture') return sendPicture(leaving, true);
    const asked = { shot, mode: leaving.mode, region: null, hide_sensitive: true };
    const reply = await bridge.request('copy_text', asked);
    return reply.ok ? copyText(reply.value.text) : report(reply.error);
  }

  async function saveLab({ outcome, thumbnails }: LabRun, format: LabFormat): Promise<void> {
    if (outcome.state !== 'done') return;
    const { report: lab } = outcome;
    const file = await bridge.request('export_lab', {
      report: lab,
      thumbnails: { ...thumbnails },
      format,
      words: labWords(language, [lab]),
    });
    if (!file.ok) return report(file.error);
    const { file_name, media_type, content } = file.value;
    saveFile(file_name, media_type, format === 'png' ? blobOfBase64(content, media_type) : content);
    notify({ message: messages.card.saved(file.value.file_name) });
  }

  /** Saves a comparison; the host puts blocks where private data was read. */
  async function exportComparison(
    shot: string,
    comparison: Comparison,
    format: 'html' | 'json',
  ): Promise<void> {
    const file = await bridge.request('export_comparison', {
      shot,
      comparison,
      format,
      words: comparisonWords(language, comparison),
    });
    if (!file.ok) return report(file.error);
    saveFile(file.value.file_name, file.value.media_type, file.value.content);
    notify({ message: messages.card.saved(file.value.file_name) });
  }

  const exportLab = (picture: Shot, run: LabRun, format: LabFormat): Promise<void> =>
    leave({ kind: 'lab', shot: picture.id, picture, run, format });

  async function exportCard(
    { id: answer, question }: { id: string; question: string },
    format: CardOutput,
  ): Promise<void> {
    const shot = getState().current;
    if (shot !== null) await leave({ kind: 'card', shot, answer, question, format });
  }

  /** Saves, copies or prints a picture as it is drawn on, or makes a new picture of it. */
  async function exportPicture(picture: Shot, way: 'save' | 'copy' | 'open' | 'print'): Promise<void> {
    if (way === 'open') await openDrawn(picture);
    else await leave({ kind: 'picture', shot: picture.id, picture, way });
  }

  /** The same with the picture shown; nothing without one. */
  async function exportShown(way: 'save' | 'copy' | 'print'): Promise<void> {
    const shown = currentShot(getState());
    if (shown) await exportPicture(shown.shot, way);
  }

  /** Copies words that were quoted from the picture shown: an answer, a line, a name. */
  async function copyQuoted(text: string): Promise<void> {
    const shot = getState().current;
    if (shot === null) return copyText(text);
    const reply = await bridge.request('hide_sensitive', { shot, text });
    if (!reply.ok) return report(reply.error);
    if (reply.value.hidden === 0) return copyText(text);
    await leave({ kind: 'words', shot, text, hidden: reply.value.text });
  }

  /** Copies all text of the picture shown, put together as `mode` says. */
  async function copyPictureText(mode: CopyMode): Promise<void> {
    const shot = getState().current;
    if (shot !== null) await leave({ kind: 'text', shot, mode });
  }

  /** Saves a picture's file. Its bytes are fetched first: not every host lets an address of its own be downloaded. */
  async function savePicture({ id, name, media_type }: Shot): Promise<void> {
    try {
      const reply = await fetch(bridge.pictureUrl(id));
      if (!reply.ok) throw new Error(`status ${reply.status}`);
      saveFile(name, media_type, await reply.blob());
      notify({ message: messages.card.saved(name) });
    } catch {
      report({ code: 'internal', ...messages.redact.notSaved });
    }
  }

  return {
    copyQuoted,
    copyPictureText,
    exportCard,
    exportComparison,
    exportLab,
    exportPicture,
    exportShown,
    openPart,
    leaveAsIs,
    leavePainted,
    savePicture,
  };
}
