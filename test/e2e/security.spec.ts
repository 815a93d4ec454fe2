import { readFileSync, writeFileSync } from 'node:fs';
import { plainPdf } from '../fakes/plain-pdf.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('the page can load nothing from elsewhere and run nothing inline', async ({ askshot, hosted }) => {
  const { page } = askshot;
  askshot.expectedFaults = /Content Security Policy|Failed to load resource/;
  const response = await page.evaluate(async (address) => {
    const reply = await fetch(address);
    return {
      policy: reply.headers.get('content-security-policy'),
      type: reply.headers.get('x-content-type-options'),
    };
  }, hosted.address);
  expect(response.type).toBe('nosniff');
  expect(response.policy).toContain("default-src 'none'");
  expect(response.policy).not.toContain('unsafe');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const fetched = await fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    );
    return { injected: 'injected' in window, fetched };
  });
  expect(outcome).toEqual({ injected: false, fetched: 'refused' });
});

test('the page has no way to Node, and the host takes requests of the contract only', async ({ askshot }) => {
  const { page } = askshot;
  expect(
    await page.evaluate(() => ['require', 'process', 'Buffer'].filter((name) => name in window)),
  ).toEqual([]);
  const bridge = await page.evaluate(() => {
    const desktop = (window as { askshot?: object }).askshot;
    return desktop ? { keys: Object.keys(desktop).sort(), frozen: Object.isFrozen(desktop) } : null;
  });
  expect(bridge).toEqual(
    askshot.host === 'browser' ? null : { keys: ['request', 'subscribe'], frozen: true },
  );
  const unknown = await askshot.callHost('constructor', {}).catch(() => ({ ok: false }));
  expect(unknown.ok).toBe(false);
  const invalid = await askshot.callHost('ask', { shot: 1 });
  expect(invalid.error?.code).toBe('invalid_request');
});

test('the page can not be framed; on the desktop it can not be left, nor open a window', async ({
  askshot,
  hosted,
}) => {
  const { page } = askshot;
  const headers = await page.evaluate(async (address) => {
    const reply = await fetch(address);
    return [reply.headers.get('x-frame-options'), reply.headers.get('content-security-policy')];
  }, hosted.address);
  expect(headers[0]).toBe('DENY');
  expect(headers[1]).toContain("frame-ancestors 'none'");
  if (askshot.host === 'browser') return;
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.location.href = 'https://example.com/';
  });
  // The app decides in the main process: a request to it is answered after the navigation was.
  await askshot.callHost('list_shots', {});
  await expect(page.getByRole('banner')).toBeVisible();
  expect(page.url()).toBe(hosted.address);
  expect(page.context().pages()).toHaveLength(1);
});

test('words from a picture are shown as words', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  const hostile = '<img src=x onerror="window.injected=1"> \u202e]8;; <script>window.injected=1</script>';
  await askshot.ask(hostile);
  await expect(page.getByRole('heading', { name: '<img src=x' })).toBeVisible();
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('a document full of hostile text is shown, answered and exported as text', async ({ askshot }) => {
  const { page } = askshot;
  const file = test.info().outputPath('hostile.pdf');
  writeFileSync(
    file,
    plainPdf([
      '<img src=x onerror="window.injected=1">',
      '<script>window.injected=1</script>',
      '\x1b[31mred\x07 javascript:window.injected=1',
      'Error: access denied for <b>root</b>',
      'word '.repeat(200_000),
    ]),
  );
  await askshot.openAnalysed(file);
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Text', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Text' }).getByText('<script>window.injected=1')).toBeVisible();
  await page.getByRole('tab', { name: /^Ask/ }).click();
  const answer = await askshot.ask('Where is the error?');
  await expect(answer).toContainText('<b>root</b>');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  const card = readFileSync(await (await downloading).path(), 'utf8');
  expect(card).toContain('&lt;b&gt;root');
  expect(card).not.toMatch(/<b>root|<script|onerror="/);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('files outside of the page are not served', async ({ askshot }) => {
  const statuses = await askshot.page.evaluate(() =>
    Promise.all(
      [
        '../package.json',
        '%2e%2e/package.json',
        'assets/%2e%2e%2f%2e%2e%2fmain/main.js',
        'shots/..%2f..%2fetc',
      ].map(async (path) => (await fetch(path)).status),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});
