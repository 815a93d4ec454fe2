import type { Shot } from '../../shared/contract.ts';
import { cardWords } from '../../shared/messages/report-words.ts';
import { ok, type Result, type UserError } from '../../shared/model/errors.ts';
import { type Box, containment } from '../../shared/model/geometry.ts';
import { language, messages } from '../messages.ts';
import { type Annotation, isHiding } from './annotations.ts';
import { flattenPicture } from './flatten-picture.ts';
import { saveFile } from './save-file.ts';
import type { SessionStore } from './session.ts';
import { annotationsOf, type Exchange, type Leaving, type Notice } from './session-state.ts';

type Parts = {
  report: (error: UserError) => void;
  notify: (notice: Partial<Notice> & Pick<Notice, 'message'>) => void;
  adopt: (shot: Shot) => void;
};
type LeavingCard = Extract<Leaving, { kind: 'card' }>;
type LeavingPicture = Extract<Leaving, { kind: 'picture' }>;

/** Share of a private part that must lie under a cover or blur for the part to count as hidden. */
const HIDDEN = 0.98;

/** The parts that no cover or blur hides. */
export const uncovered = <Part extends { region: Box }>(
  parts: readonly Part[],
  annotations: readonly Annotation[],
): Part[] =>
  parts.filter(
    ({ region }) => !annotations.some((each) => isHiding(each) && containment(region, each.box) >= HIDDEN),
  );

/** Pictures and cards on their way out, with what the user drew. Nothing that a cover or blur hides goes with them. */
export function createPictureExports({ bridge, dispatch, getState }: SessionStore, parts: Parts) {
  const { report, notify, adopt } = parts;

  async function flattened(
    shot: string,
    annotations: readonly Annotation[],
    covered: readonly Box[],
    part?: Box,
  ): Promise<Result<Blob>> {
    try {
      const reply = await fetch(bridge.pictureUrl(shot));
      if (!reply.ok) throw new Error(`status ${reply.status}`);
      return ok(await flattenPicture(await reply.blob(), annotations, covered, part));
    } catch {
      return { ok: false, error: { code: 'internal', ...messages.annotate.failed } };
    }
  }

  /** Boxes of the private data that was read on a picture. */
  async function privateParts(shot: string): Promise<Result<Box[]>> {
    const found = await bridge.request('find_sensitive', { shot });
    return found.ok ? ok(found.value.map(({ region }) => region)) : found;
  }

  /** The picture as it is drawn on, added to the session. */
  async function openDrawn(picture: Shot): Promise<void> {
    const copy = await addCopy(picture, annotationsOf(getState(), picture.id), []);
    if (copy.ok) adopt(copy.value);
    else report(copy.error);
  }

  /** The part of a picture in a box, as it is drawn on but for the box itself, added to the session. */
  async function openPart(picture: Shot, part: Extract<Annotation, { kind: 'box' }>): Promise<void> {
    const marks = annotationsOf(getState(), picture.id).filter(({ id }) => id !== part.id);
    const png = await flattened(picture.id, marks, [], part.box);
    const name = nameWith(picture.name, messages.annotate.partSuffix);
    const copy = png.ok ? await bridge.upload(png.value, name, picture.origin) : png;
    if (copy.ok) adopt(copy.value);
    else report(copy.error);
  }

  async function addCopy(
    { id, name, origin }: Shot,
    annotations: readonly Annotation[],
    covered: readonly Box[],
  ): Promise<Result<Shot>> {
    const png = await flattened(id, annotations, covered);
    return png.ok ? bridge.upload(png.value, drawnName(name), origin) : png;
  }

  /** Saves, copies or prints a picture as it is drawn on; `painted` hides its private data as well. */
  async function sendPicture({ picture, way }: LeavingPicture, painted: boolean): Promise<void> {
    const hidden = painted ? await privateParts(picture.id) : ok([]);
    if (!hidden.ok) return report(hidden.error);
    if (way === 'print')
      return dispatch({
        type: 'printing_changed',
        printing: { shot: picture, exchange: null, covered: hidden.value, pdf: false },
      });
    const png = await flattened(picture.id, annotationsOf(getState(), picture.id), hidden.value);
    if (!png.ok) return report(png.error);
    if (way === 'copy') return copyItems({ 'image/png': png.value }, messages.annotate.copied);
    const name = drawnName(picture.name);
    saveFile(name, 'image/png', png.value);
    notify({ message: messages.card.saved(name) });
  }

  /**
   * Exports the card of an answer. Where parts of the picture are hidden, the question is asked again about a copy
   * without them, and the card is of that copy.
   */
  async function sendCard(leaving: LeavingCard, painted: boolean): Promise<void> {
    const { shot, question, format } = leaving;
    const picture = getState().shots.find((open) => open.shot.id === shot)?.shot;
    const found = getState()
      .shots.flatMap(({ turns }) => turns)
      .find((turn) => turn.state === 'answered' && turn.exchange.answer.id === leaving.answer);
    if (!picture || found?.state !== 'answered') return;
    const copy = await withoutHidden(picture, painted);
    if (!copy.ok) return report(copy.error);
    let { exchange } = found;
    if (copy.value.id !== shot) {
      const asked = await bridge.request('ask', { shot: copy.value.id, question, alone: true });
      adopt(copy.value);
      if (!asked.ok) return report(asked.error);
      exchange = asked.value;
      dispatch({ type: 'conversation_loaded', shot: copy.value.id, exchanges: [exchange] });
    }
    if (format === 'pdf' || format === 'print')
      return dispatch({
        type: 'printing_changed',
        printing: { shot: copy.value, exchange, covered: [], pdf: format === 'pdf' },
      });
    await saveCard(copy.value.id, exchange, format);
  }

  async function saveCard(
    shot: string,
    exchange: Exchange,
    format: 'json' | 'markdown' | 'html' | 'clipboard',
  ): Promise<void> {
    const marks = annotationsOf(getState(), shot);
    const copied = format === 'clipboard';
    const png = copied || marks.length > 0 ? await flattened(shot, marks, []) : null;
    if (png && !png.ok) return report(png.error);
    const annotated = png && format !== 'json' ? await dataUrlOf(png.value) : undefined;
    const analysis = getState().shots.find((open) => open.shot.id === shot)?.analysis;
    const card = await bridge.request('export_card', {
      answer: exchange.answer.id,
      format: copied ? 'markdown' : format,
      annotated,
      words: cardWords(
        language,
        exchange.answer,
        exchange.routed.skill,
        analysis?.state === 'ready' ? analysis.record : null,
      ),
    });
    if (!card.ok) return report(card.error);
    const { file_name, media_type, content } = card.value;
    if (copied && png)
      return copyItems(
        { 'text/plain': new Blob([content], { type: 'text/plain' }), 'image/png': png.value },
        messages.copied,
      );
    saveFile(file_name, media_type, content);
    notify({ message: messages.card.saved(file_name) });
  }

  /** The picture itself, or a copy of it without what covers and blurs hide, and without its private data if `painted`. */
  async function withoutHidden(picture: Shot, painted: boolean): Promise<Result<Shot>> {
    const annotations = annotationsOf(getState(), picture.id);
    const covers = annotations.filter(isHiding);
    if (covers.length === 0 && !painted) return ok(picture);
    const hidden = painted ? await privateParts(picture.id) : ok([]);
    if (!hidden.ok) return hidden;
    const copy =
      covers.length === 0
        ? await bridge.request('redact', { shot: picture.id, keep: [] })
        : await addCopy(picture, covers, hidden.value);
    const marks = annotations.filter((each) => !isHiding(each));
    if (copy.ok && marks.length > 0)
      dispatch({ type: 'annotations_put', shot: copy.value.id, annotations: marks, chosen: null });
    return copy;
  }

  async function copyItems(items: Record<string, Blob>, told: string): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem(items)]);
      notify({ message: told });
    } catch {
      notify({ tone: 'error', message: messages.copyFailed.message, remedy: messages.copyFailed.remedy });
    }
  }

  return { sendPicture, sendCard, openDrawn, openPart };
}

const nameWith = (name: string, suffix: string): string => `${name.replace(/\.\w+$/, '')}-${suffix}.png`;
const drawnName = (name: string): string => nameWith(name, messages.annotate.suffix);

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the picture can not be read'));
    reader.readAsDataURL(blob);
  });
}
