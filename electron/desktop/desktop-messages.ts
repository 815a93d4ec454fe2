import type { Settings } from '../../shared/model/settings.ts';

/** Words of the tray, of the menu and of notifications, which no page shows. */
const english = {
  ask: 'Ask about a region',
  region: 'Capture a region',
  screen: 'Capture the screen',
  desktop: 'Capture all displays',
  copy: 'Copy the text of a region',
  repeat: 'Repeat the last capture',
  open: 'Open Askshot',
  quit: 'Quit',
  view: 'View',
  copied: 'Text copied',
  characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
  shortcutTaken: 'A shortcut can not be used',
  shortcutTakenHint: (keys: string) => `${keys} belongs to another program. Choose another one in Settings.`,
  updateReady: 'An update is ready',
  updateHint: (version: string) => `Askshot ${version} is installed when you quit.`,
};
type DesktopMessages = typeof english;

const german: DesktopMessages = {
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
};

/** The words in the language of the interface; "system" is the system's if it is German, else English. */
export function desktopMessages(language: Settings['interface_language'], system: string): DesktopMessages {
  const spoken = language === 'system' ? system.toLowerCase().split('-')[0] : language;
  return spoken === 'de' ? german : english;
}
