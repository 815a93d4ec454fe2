import type { desktopMessages as english } from '../en/desktop-messages.ts';

/** Wörter zum Aufnehmen des Bildschirms. */
export const desktopMessages: typeof english = {
  captureAgain: {
    action: 'Noch einmal aufnehmen und fragen',
    actionPart: 'Diesen Teil noch einmal aufnehmen und fragen',
    hint: 'Machen Sie die Stelle auf dem Bildschirm zuerst größer oder deutlicher.',
  },
  captureMenu: {
    label: 'Anders aufnehmen',
    region: 'Ausschnitt …',
    screen: 'Dieser Bildschirm',
    desktop: 'Alle Bildschirme',
    display: (label) => `Bildschirm: ${label}`,
    window: (title) => `Fenster: ${title}`,
    lastRegion: (width, height) => `Letzter Ausschnitt (${width} × ${height})`,
    repeat: 'Wie beim letzten Mal',
    later: (what, seconds) => `${what}, in ${seconds} Sekunden`,
  },
  overlay: {
    title: 'Einen Ausschnitt des Bildschirms wählen',
    frozen: 'Der Bildschirm, wie er eben war',
    purposes: {
      capture: 'Wählen Sie den Ausschnitt, der aufgenommen wird',
      ask: 'Wählen Sie, wozu Sie etwas fragen wollen',
      copy: 'Wählen Sie den Text, der kopiert wird',
    },
    stages: {
      decode: 'Der Ausschnitt wird angesehen …',
      find_lines: 'Textzeilen werden gesucht …',
      read: 'Der Text wird gelesen …',
      features: 'Aufbau und Farben werden untersucht …',
    },
    keys: 'Ziehen, mit Umschalt zum Nachstellen · Pfeiltasten und Eingabe · A: ganzer Bildschirm · Esc: abbrechen',
    keysWithLast:
      'Ziehen, mit Umschalt zum Nachstellen · Pfeiltasten und Eingabe · R: letzter Ausschnitt · A: ganzer Bildschirm · Esc: abbrechen',
    size: (width, height) => `${width} mal ${height}`,
    panel: {
      title: 'Zu diesem Ausschnitt fragen',
      copyTitle: 'Der Text wird kopiert',
      close: 'Schließen (Esc)',
      error: 'Wo ist der Fehler?',
      explain: 'Erklären',
      copy: 'Text kopieren',
      question: 'Ihre Frage',
      send: 'Fragen',
      thinking: 'Die Antwort wird gesucht …',
      sensitive: (count) =>
        count === 1 ? 'Im Text steht 1 private Angabe.' : `Im Text stehen ${count} private Angaben.`,
      copyHidden: 'Ohne sie kopieren',
      copyAll: 'Unverändert kopieren',
      open: 'In Askshot öffnen',
      nothingKept: 'Davon wird nichts aufbewahrt.',
    },
  },
  desktop: {
    shortcuts: 'Tastenkürzel überall',
    shortcutsHint: 'Sie gelten, welches Programm auch vorne ist.',
    names: {
      ask: 'Zu einem Ausschnitt fragen',
      capture: 'Ausschnitt aufnehmen',
      copy: 'Text eines Ausschnitts kopieren',
    },
    states: {
      off: 'Aus',
      taken: 'Gehört einem anderen Programm: andere Tasten wählen',
      unproven: 'Angemeldet, noch nicht erprobt',
      works: 'Geht',
      silent: 'Angemeldet, aber der Desktop hat es nicht weitergegeben',
    },
    press: 'Tasten drücken …',
    change: (name) => `Tasten für „${name}“ ändern`,
    none: 'Keine',
    remove: (name) => `Keine Tasten für „${name}“`,
    test: 'Erproben',
    testing: 'Jetzt drücken …',
    silentHint:
      'Manche Wayland-Desktops geben Programmen keine Tastenkürzel weiter. Legen Sie in den Einstellungen des Desktops eines mit diesem Befehl an:',
    program: 'Rund um das Fenster',
    startAtLogin: 'Mit dem System starten, im Infobereich',
    keepInTray: 'Beim Schließen des Fensters im Infobereich bleiben',
    updates: 'Neue Fassungen',
    updateFeed: 'Woher neue Fassungen kommen (https://…)',
    updateHint: 'Leer: Askshot sucht nicht nach neuen Fassungen und ruft niemanden an.',
    updateWrong: 'Das ist keine https://-Adresse.',
    save: 'Speichern',
  },
};
