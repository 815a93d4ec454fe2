import type { shortcutMessages as english } from '../en/shortcut-messages.ts';

/** Was die Tasten tun. */
export const shortcutMessages: typeof english = {
  shortcuts: {
    title: 'Tastenkürzel',
    general: 'Überall',
    picture: 'Auf dem Bild',
    lists: 'In Listen',
    names: {
      open: 'Bilder öffnen',
      capture: 'Den Bildschirm aufnehmen',
      ask: 'Zum Fragefeld gehen',
      undo_remove: 'Das entfernte Bild zurückholen',
      previous_picture: 'Bild darüber',
      next_picture: 'Bild darunter',
      next_area: 'Nächster Teil des Fensters',
      previous_area: 'Voriger Teil des Fensters',
      show_shortcuts: 'Diese Kürzel zeigen',
    },
    local: {
      paste: 'Ein Bild einfügen',
      move: 'Das Bild verschieben',
      zoom: 'Vergrößern, verkleinern',
      fit: 'Ins Fenster einpassen',
      actualSize: 'Tatsächliche Größe',
      layers: 'Text, Elemente, Fehler, Fenster zeigen',
      regions: 'Nächste, vorige Stelle der Antwort',
      walk: 'Durch eine Liste gehen',
      remove: 'Das gewählte Bild entfernen',
      close: 'Einen Dialog oder ein Menü schließen',
    },
    caps: { Mod: 'Strg', Shift: 'Umschalt', Delete: 'Entf', Esc: 'Esc' },
  },
};
