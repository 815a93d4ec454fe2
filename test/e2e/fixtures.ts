import { test as base } from '@playwright/test';
import { AskshotPage } from './askshot-page.ts';
import { type HostName, type RunningHost, startHost } from './hosts.ts';

export type HostOptions = { host: HostName };
type WorkerFixtures = HostOptions & { hosted: RunningHost };

/**
 * The specs are written once; `askshot` is the page of the host that the project names, in an empty session. `hosted` is
 * that host, which runs for all tests of a worker. Specs that start a host of their own use this test, too: Playwright
 * starts a worker anew where another kind of test follows.
 */
export const test = base.extend<{ askshot: AskshotPage }, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  hosted: [
    async ({ host }, use) => {
      const running = await startHost(host);
      await use(running);
      await running.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  askshot: async ({ hosted, host }, use, info) => {
    const askshot = new AskshotPage(hosted.page, host);
    await askshot.reset(hosted.address);
    const faults = askshot.watchFaults();
    await use(askshot);
    if (info.status !== info.expectedStatus)
      await info.attach('page', { body: await hosted.page.screenshot(), contentType: 'image/png' });
    base.expect(faults(), 'errors on the page').toEqual([]);
  },
});

export { expect } from '@playwright/test';
