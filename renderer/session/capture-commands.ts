import type { Shot } from '../../shared/contract.ts';
import type { CaptureTarget } from '../../shared/model/capture-target.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { Box } from '../../shared/model/geometry.ts';
import { messages } from '../messages.ts';
import { captureInPage } from './capture-in-page.ts';
import type { SessionStore } from './session.ts';

type Parts = {
  report: (error: UserError, about?: string) => void;
  /** Shows a picture of the host, and analyses it. */
  adopt: (shot: Shot) => void;
  /** Asks about the picture shown. */
  ask: (question: string) => Promise<void>;
};

/** What a user can do with the screen. None of these throws. */
export function createCaptureCommands({ bridge, dispatch, getState }: SessionStore, parts: Parts) {
  /**
   * Shows the screen as a new picture, and gives whether that worked; `like` is a picture of the display to take, and
   * the part of it that is wanted.
   */
  async function show(like: { shot: string; part?: Box } | null): Promise<boolean> {
    const { connection } = getState();
    if (connection.state !== 'open') return false;
    const { host, capture: possible } = connection.status;
    if (possible.available) {
      const shot =
        like === null
          ? await bridge.request('capture_screen', { target: { kind: 'display', display: null } })
          : await bridge.request('capture_again', like);
      if (shot.ok) parts.adopt(shot.value);
      else parts.report(shot.error);
      return shot.ok;
    }
    if (host === 'browser') return showFromPage();
    const { unavailable, instead } = messages.capture;
    parts.report({ code: 'capture_unavailable', message: possible.reason ?? unavailable, remedy: instead });
    return false;
  }

  /** What the user picks in the browser's own dialog. */
  async function showFromPage(): Promise<boolean> {
    const picture = await captureInPage();
    if (!picture.ok) {
      if (picture.error.code !== 'cancelled') parts.report(picture.error);
      return false;
    }
    const { bytes, name } = picture.value;
    const key = crypto.randomUUID();
    dispatch({ type: 'picture_arriving', key, name });
    const added = await bridge.upload(bytes, name, 'capture');
    dispatch({ type: 'picture_arrived', key, shot: added.ok ? added.value : null });
    if (added.ok) parts.adopt(added.value);
    else parts.report(added.error, name);
    return added.ok;
  }

  async function capture(): Promise<void> {
    await show(null);
  }

  /** Captures a target of the host, or what was captured last (null), after a delay in seconds. */
  async function captureTarget(target: CaptureTarget | null, delay: number): Promise<void> {
    const shot = target
      ? await bridge.request('capture_screen', { target, delay })
      : await bridge.request('repeat_capture', { delay });
    if (shot.ok) parts.adopt(shot.value);
    else if (shot.error.code !== 'cancelled') parts.report(shot.error);
  }

  /** Takes a captured picture again, or a part of it, and asks the question about the new one. */
  async function captureAgain(shot: string, question: string, part?: Box): Promise<void> {
    if (await show({ shot, ...(part && { part }) })) await parts.ask(question);
  }

  return { capture, captureTarget, captureAgain };
}
