import type { desktopMessages as english } from '../en/desktop-messages.ts';

/** Wörter zum Aufnehmen des Bildschirms. */
export const desktopMessages: typeof english = {
  captureAgain: {
    action: 'Noch einmal aufnehmen und fragen',
    hint: 'Machen Sie die Stelle auf dem Bildschirm zuerst größer oder deutlicher.',
  },
};
