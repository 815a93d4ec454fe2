import type { trayMessages as english } from '../en/tray-messages.ts';

/** Worte im Infobereich, im Menü und in Benachrichtigungen. */
export const trayMessages: typeof english = {
  tray: {
    ask: 'Zu einem Ausschnitt fragen',
    region: 'Ausschnitt aufnehmen',
    screen: 'Bildschirm aufnehmen',
    desktop: 'Alle Bildschirme aufnehmen',
    copy: 'Text eines Ausschnitts kopieren',
    repeat: 'Letzte Aufnahme wiederholen',
    open: 'Askshot öffnen',
    quit: 'Beenden',
    view: 'Ansicht',
    copied: 'Text kopiert',
    characters: (count) => `${count} Zeichen`,
    shortcutTaken: 'Ein Tastenkürzel ist nicht frei',
    shortcutTakenHint: (keys) =>
      `${keys} gehört einem anderen Programm. Wählen Sie in den Einstellungen ein anderes.`,
    updateReady: 'Eine neue Fassung liegt bereit',
    updateHint: (version) => `Askshot ${version} wird beim Beenden eingespielt.`,
  },
};
