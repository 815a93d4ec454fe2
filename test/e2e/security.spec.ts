import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('the page can load nothing from elsewhere and run nothing inline', async ({ askshot, running }) => {
  const { page } = askshot;
  askshot.expectedFaults = /Content Security Policy|Failed to load resource/;
  const response = await page.evaluate(async (address) => {
    const reply = await fetch(address);
    return {
      policy: reply.headers.get('content-security-policy'),
      type: reply.headers.get('x-content-type-options'),
    };
  }, running.address);
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

test('the page has no way to Node, and its bridge takes requests of the contract only', async ({
  askshot,
}) => {
  const { page } = askshot;
  expect(
    await page.evaluate(() => ['require', 'process', 'Buffer'].filter((name) => name in window)),
  ).toEqual([]);
  test.skip(askshot.host === 'browser', 'the browser has no bridge');
  const outcome = await page.evaluate(async () => {
    const { askshot: bridge } = window as unknown as {
      askshot: {
        request: (name: string, params: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
      };
    };
    const unknown = await bridge.request('constructor', {}).then(
      () => 'answered',
      () => 'refused',
    );
    const invalid = await bridge.request('ask', { shot: 1 });
    return {
      keys: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      unknown,
      invalid: invalid.error?.code,
    };
  });
  expect(outcome).toEqual({
    keys: ['request', 'subscribe'],
    frozen: true,
    unknown: 'refused',
    invalid: 'invalid_request',
  });
});

test('the window can not be led away, nor open another', async ({ askshot, running }) => {
  test.skip(askshot.host === 'browser', 'in the browser the tab is the user’s');
  const { page } = askshot;
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.location.href = 'https://example.com/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(running.address);
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
