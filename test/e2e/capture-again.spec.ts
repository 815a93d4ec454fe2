import { expect, test } from './fixtures.ts';

test('a captured display can be captured again; a picture from elsewhere can not', async ({ askshot }) => {
  test.skip(askshot.host === 'browser', 'in the browser the user picks the screen in its own dialog');
  const first = await askshot.callHost('capture_screen', { target: { kind: 'display', display: null } });
  const { id } = first.value as { id: string };
  const second = await askshot.callHost('capture_again', { shot: id });
  expect(second.value).toMatchObject({ origin: 'capture' });
  expect((second.value as { id: string }).id).not.toBe(id);
  const stranger = await askshot.callHost('capture_again', { shot: 'not-captured' });
  expect(stranger.error?.code).toBe('invalid_request');
});
