import type { WebPreferences } from 'electron';

/** How every page of Askshot runs: sandboxed, isolated, without Node. The preload script is added. */
export const PAGE_PREFERENCES: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
};
