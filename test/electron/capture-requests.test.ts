import { describe, expect, it } from 'vitest';
import { createCaptureHandlers } from '../../electron/capture-requests.ts';
import type { CaptureTarget } from '../../shared/model/capture-target.ts';
import { failed, ok } from '../../shared/model/errors.ts';
import { shot } from '../renderer/example-session.ts';

const display = (id: string | null): CaptureTarget => ({ kind: 'display', display: id });

const DISPLAYS = [
  { id: 'left', label: 'Left', box: { x: -1000, y: 0, width: 1000, height: 800 }, scale: 2 },
  { id: 'right', label: 'Right', box: { x: 0, y: 0, width: 1000, height: 800 }, scale: 1 },
];

/** A host with two displays; `taken` lists what was asked of them. */
function captureWith(gone: string | null = null) {
  const taken: { target: CaptureTarget; delay: number }[] = [];
  const handlers = createCaptureHandlers(
    {
      screen: {
        targets: async () => ok({ displays: DISPLAYS, windows: [], last_region: null }),
        capture: async (target, delay) => {
          taken.push({ target, delay });
          const id = target.kind === 'display' ? (target.display ?? 'left') : null;
          if (id !== null && id === gone && taken.length > 1)
            return failed('capture_unavailable', 'This display is gone.', 'Choose another one.');
          const again: CaptureTarget =
            target.kind === 'region'
              ? { kind: 'region', box: target.box ?? { x: -5, y: 2, width: 30, height: 20 } }
              : display(id);
          return ok({ png: new Uint8Array(), target: again, displayScale: 1, note: '' });
        },
      },
      noScreenReason: null,
      clock: { now: () => 0, elapsed: () => 0 },
      shell: null,
    },
    async () => ok(shot(`shot-${taken.length}`, { width: 2000, height: 1600 })),
  );
  return { handlers, taken };
}

describe('capturing again', () => {
  it('takes the display of the picture, also where the pointer chose it, and again from the new picture', async () => {
    const { handlers, taken } = captureWith();
    await handlers.capture_screen({ target: display(null) });
    await handlers.capture_screen({ target: display('right') });
    await handlers.capture_again({ shot: 'shot-1' });
    await handlers.capture_again({ shot: 'shot-2' });
    await handlers.capture_again({ shot: 'shot-3' });
    expect(taken.map(({ target }) => target)).toEqual([null, 'right', 'left', 'right', 'left'].map(display));
  });

  it('is offered only once something was captured', async () => {
    const { handlers } = captureWith();
    expect(await handlers.list_capture_targets({})).toMatchObject({ value: { can_repeat: false } });
    await handlers.capture_screen({ target: display(null) });
    expect(await handlers.list_capture_targets({})).toMatchObject({ value: { can_repeat: true } });
  });

  it('takes only the area of the display that a part of the picture showed', async () => {
    const { handlers, taken } = captureWith();
    await handlers.capture_screen({ target: display('left') });
    const part = { x: 1000, y: 800, width: 400, height: 40 };
    await handlers.capture_again({ shot: 'shot-1', part });
    expect(taken[1]).toEqual({
      target: { kind: 'region', box: { x: -560, y: 330, width: 320, height: 160 } },
      delay: 0,
    });
    await handlers.capture_again({ shot: 'shot-2', part });
    expect(taken[2].target).toMatchObject({
      kind: 'region',
      box: { x: -560, y: 330, width: 320, height: 160 },
    });
  });

  it('takes the same region as was chosen, without asking for it', async () => {
    const { handlers, taken } = captureWith();
    await handlers.capture_screen({ target: { kind: 'region', box: null }, delay: 3 });
    await handlers.capture_again({ shot: 'shot-1' });
    await handlers.repeat_capture({ delay: 1 });
    const box = { x: -5, y: 2, width: 30, height: 20 };
    expect(taken).toEqual([
      { target: { kind: 'region', box: null }, delay: 3 },
      { target: { kind: 'region', box }, delay: 0 },
      { target: { kind: 'region', box }, delay: 1 },
    ]);
  });

  it('is refused for a picture that was not captured, before anything was, and where the display is gone', async () => {
    const { handlers, taken } = captureWith('left');
    expect(await handlers.capture_again({ shot: 'opened' })).toMatchObject({
      error: { code: 'invalid_request' },
    });
    expect(await handlers.repeat_capture({})).toMatchObject({ error: { code: 'invalid_request' } });
    expect(taken).toEqual([]);
    await handlers.capture_screen({ target: display(null) });
    expect(await handlers.capture_again({ shot: 'shot-1' })).toMatchObject({
      error: { code: 'capture_unavailable' },
    });
  });
});
