import { test as base } from '@playwright/test';
import { AskshotPage } from './askshot-page.ts';
import { type HostName, type RunningHost, startHost } from './hosts.ts';

export type HostOptions = { host: HostName };
type WorkerFixtures = HostOptions & { running: RunningHost };

/** The specs are written once; `askshot` is the page of the host that the project names, in an empty session. */
export const test = base.extend<{ askshot: AskshotPage }, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  running: [
    async ({ host }, use) => {
      const running = await startHost(host);
      await use(running);
      await running.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  askshot: async ({ running, host }, use, info) => {
    const askshot = new AskshotPage(running.page, host);
    await askshot.reset(running.address);
    const faults = askshot.watchFaults();
    await use(askshot);
    if (info.status !== info.expectedStatus)
      await info.attach('page', { body: await running.page.screenshot(), contentType: 'image/png' });
    base.expect(faults(), 'errors on the page').toEqual([]);
  },
});

export { expect } from '@playwright/test';
