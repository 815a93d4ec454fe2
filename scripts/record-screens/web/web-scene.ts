import type { Page } from '@playwright/test';
import type { SceneFacts } from '../scene.ts';
import type { Services } from './services.ts';

/** A scene that Chromium shows: `open` brings the page to the state that is recorded. */
export type WebScene = SceneFacts & {
  size?: [width: number, height: number];
  darkMode?: boolean;
  /** Extra command line switches of Chromium. */
  switches?: string[];
  /** The npm or Debian package whose installed version is the program's. */
  versionOf?: { npm: string } | { debian: string };
  open: (page: Page, services: Services) => Promise<unknown>;
};
