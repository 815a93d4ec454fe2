/** What the scenes of servers share: files to serve, PHP's own server. */
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

/** What every page of a server states. */
export const page = { kind: 'software_interface' } as const;

/** Writes files below the scene's scratch folder, readable by everyone, and returns the folder. */
export function files(services: Services, contents: Record<string, string>): string {
  chmodSync(services.scratch, 0o755);
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(join(services.scratch, path, '..'), { recursive: true });
    writeFileSync(join(services.scratch, path), content);
    utimesSync(join(services.scratch, path), 1_770_000_000, 1_770_000_000 + content.length * 40);
  }
  return services.scratch;
}

/** Starts PHP's own server as the demo user in a folder. */
export const php = (
  services: Services,
  folder: string,
  port: number,
  ...options: string[]
): Promise<string> =>
  services.start(
    'setpriv',
    [
      '--reuid=demo',
      '--regid=demo',
      '--init-groups',
      'php',
      ...options,
      '-S',
      `localhost:${port}`,
      '-t',
      folder,
    ],
    port,
  );

/** Opens an address under the name localhost. */
export async function goto(target: Page, address: string): Promise<void> {
  await target.goto(address.replace('127.0.0.1', 'localhost'));
  await target.waitForTimeout(600);
}

export const kit =
  (markup: string, wait = 1200): WebScene['open'] =>
  async (target, services) => {
    await target.goto(`${await services.folder(services.packages, { '/page': markup })}/page`);
    await target.waitForTimeout(wait);
  };
