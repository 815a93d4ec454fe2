import { describe, expect, it } from 'vitest';
import { createCaptureHandlers } from '../../electron/capture-requests.ts';
import { failed, ok } from '../../shared/model/errors.ts';
import { shot } from '../renderer/example-session.ts';

/** A host with two displays; `taken` lists what was asked of them. */
function captureWith(gone: string | null = null) {
  const taken: (string | null)[] = [];
  const handlers = createCaptureHandlers(
    {
      screen: {
        displays: async () => ok([]),
        capture: async (display) => {
          taken.push(display);
          return display !== null && display === gone
            ? failed('capture_unavailable', 'This display is gone.', 'Choose another one.')
            : ok({ png: new Uint8Array(), display: display ?? 'left', displayScale: 1, note: '' });
        },
      },
      noScreenReason: null,
      clock: { now: () => 0, elapsed: () => 0 },
    },
    async () => ok(shot(`shot-${taken.length}`)),
  );
  return { handlers, taken };
}

describe('capturing again', () => {
  it('takes the display of the picture, also where the pointer chose it, and again from the new picture', async () => {
    const { handlers, taken } = captureWith();
    await handlers.capture_screen({ display: null });
    await handlers.capture_screen({ display: 'right' });
    await handlers.capture_again({ shot: 'shot-1' });
    await handlers.capture_again({ shot: 'shot-2' });
    await handlers.capture_again({ shot: 'shot-3' });
    expect(taken).toEqual([null, 'right', 'left', 'right', 'left']);
  });

  it('is refused for a picture that was not captured, and where the display is gone', async () => {
    const { handlers, taken } = captureWith('left');
    expect(await handlers.capture_again({ shot: 'opened' })).toMatchObject({
      error: { code: 'invalid_request' },
    });
    expect(taken).toEqual([]);
    await handlers.capture_screen({ display: null });
    expect(await handlers.capture_again({ shot: 'shot-1' })).toMatchObject({
      error: { code: 'capture_unavailable' },
    });
  });
});
