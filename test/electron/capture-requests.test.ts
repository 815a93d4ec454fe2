import { describe, expect, it } from 'vitest';
import { createCaptureHandlers } from '../../electron/capture-requests.ts';
import type { CaptureTarget } from '../../shared/model/capture-target.ts';
import { failed, ok } from '../../shared/model/errors.ts';
import { shot } from '../renderer/example-session.ts';

const display = (id: string | null): CaptureTarget => ({ kind: 'display', display: id });

/** A host with two displays; `taken` lists what was asked of them. */
function captureWith(gone: string | null = null) {
  const taken: { target: CaptureTarget; delay: number }[] = [];
  const handlers = createCaptureHandlers(
    {
      screen: {
        targets: async () => ok({ displays: [], windows: [], last_region: null }),
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
    async () => ok(shot(`shot-${taken.length}`)),
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
