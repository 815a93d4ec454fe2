import { count } from '../count.ts';
import type { windowMessages as english } from '../en/window-messages.ts';

/** Die Wörter für die Arbeit am Bild selbst. */
export const windowMessages: typeof english = {
  selection: {
    label: 'Markierter Text',
    copy: 'Kopieren',
    ask: 'Danach fragen',
    selected: (text) => `Markiert: ${text}`,
  },
  annotate: {
    label: 'Auf das Bild zeichnen',
    tools: {
      look: 'Umsehen und auswählen',
      arrow: 'Pfeil',
      box: 'Rahmen',
      text: 'Text',
      number: 'Nummer',
      cover: 'Mit voller Farbe abdecken',
    },
    kinds: { arrow: 'Pfeil', box: 'Rahmen', text: 'Text', number: 'Nummer', cover: 'Abdeckung' },
    undo: 'Zeichnung rückgängig machen',
    redo: 'Zeichnung wiederherstellen',
    remove: 'Gewählte Zeichnung löschen',
    textLabel: 'Text auf dem Bild',
    chosen: (kind, place, all) => `${kind} gewählt, ${place} von ${all}`,
    export: 'Bild',
    ways: {
      save: 'Als PNG speichern',
      copy: 'Kopieren',
      open: 'Als neues Bild',
      print: 'Drucken',
    },
    copied: 'Das Bild wurde kopiert.',
    failed: {
      message: 'Das Bild konnte nicht gezeichnet werden.',
      remedy: 'Öffnen Sie es noch einmal, oder speichern Sie es zuerst als PNG.',
    },
    suffix: 'beschriftet',
  },
  print: {
    footer: (file, size) => `${file}, ${size} px. Erstellt mit Askshot.`,
  },
  recent: { title: 'Zuletzt aufgehoben', all: 'Alle in der Bibliothek' },
  palette: {
    title: 'Alle Befehle',
    placeholder: 'Ein Befehl, ein Bild oder eine Frage',
    nothing: 'Nichts dieses Namens.',
    groups: { commands: 'Befehl', pictures: 'Bild', questions: 'Frage' },
    ask: (question) => `„${question}“ fragen`,
    show: (name) => `${name} zeigen`,
    commands: {
      open: 'Bilder öffnen',
      capture: 'Den Bildschirm aufnehmen',
      paste: 'Ein Bild einfügen',
      library: 'Die Bibliothek öffnen',
      verify: 'Eine Belegkarte prüfen',
      settings: 'Einstellungen',
      shortcuts: 'Tastenkürzel',
      welcome: 'Willkommen und Beispielbild',
      undo: 'Letzte Zeichnung oder Entfernung rückgängig machen',
      light: 'Helle Farben',
      dark: 'Dunkle Farben',
      systemColors: 'Farben des Systems',
      savePicture: 'Das Bild als PNG speichern',
      copyPicture: 'Das Bild kopieren',
      printPicture: 'Das Bild drucken',
      removePicture: 'Das Bild entfernen',
      pictures: 'Zwei Bilder nebeneinander vergleichen',
      copyText: 'Den ganzen Text als Absätze kopieren',
      compare: 'Verfahren vergleichen',
      redact: 'Private Daten übermalen',
      lab: 'Fehlerlabor',
    },
  },
  pictures: {
    title: 'Was hat sich geändert?',
    earlier: 'Früher',
    later: 'Später',
    needTwo: 'Es braucht zwei Bilder: Öffnen Sie noch eines, oder nehmen Sie eines auf.',
    comparing: 'Die Bilder werden verglichen',
    changes: 'Änderungen',
    same: 'Nichts, was gelesen wurde, hat sich geändert.',
    found: (n) => count(n, 'Änderung', 'Änderungen'),
    kinds: { added: 'Hinzugefügt', removed: 'Entfernt', changed: 'Geändert' },
    marked: (which, file, n) => `${which}: ${file}, ${count(n, 'Stelle', 'Stellen')} markiert`,
  },
  welcome: {
    title: 'Willkommen bei Askshot',
    steps: {
      open: {
        name: 'Ein Bildschirmfoto öffnen',
        text: 'Nehmen Sie den Bildschirm auf, fügen Sie mit Strg+V ein, oder lassen Sie ein Bild oder PDF irgendwo auf das Fenster fallen.',
      },
      ask: {
        name: 'In einfachen Worten fragen',
        text: 'Auf Englisch: „Where is the error?“, „What is the total?“, „Is the box ticked?“ oder was Sie sonst wissen möchten.',
      },
      check: {
        name: 'Sehen, worauf die Antwort beruht',
        text: 'Es ist auf dem Bild markiert. Sagt das Bild nichts dazu, sagt Askshot das auch, und wie ein besseres gelingt.',
      },
    },
    promise:
      'Alles läuft auf diesem Rechner. Nichts wird gesendet, es sei denn, Sie richten ein Modell ein und stimmen zu.',
    sample: 'An einem Beispiel ausprobieren',
  },
};
