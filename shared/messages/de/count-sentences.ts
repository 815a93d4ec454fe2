import type { Sentence } from '../sentence.ts';

/** Eines und viele, nach dem englischen Wort für viele. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  rows: ['Zeile', 'Zeilen'],
  lines: ['Textzeile', 'Textzeilen'],
  items: ['Eintrag', 'Einträge'],
  entries: ['Eintrag', 'Einträge'],
  files: ['Datei', 'Dateien'],
  folders: ['Ordner', 'Ordner'],
  fields: ['Feld', 'Felder'],
  windows: ['Fenster', 'Fenster'],
  errors: ['Fehler', 'Fehler'],
  buttons: ['Schaltfläche', 'Schaltflächen'],
  'text fields': ['Textfeld', 'Textfelder'],
  checkboxes: ['Kontrollkästchen', 'Kontrollkästchen'],
  'radio buttons': ['Optionsfeld', 'Optionsfelder'],
  tabs: ['Reiter', 'Reiter'],
  links: ['Link', 'Links'],
  menus: ['Menü', 'Menüs'],
  columns: ['Spalte', 'Spalten'],
  images: ['Bild', 'Bilder'],
  icons: ['Symbol', 'Symbole'],
};
/** Wofür es kein deutsches Wort gibt, das bleibt in Anführungszeichen stehen. */
const noun = (english: string, n = 0): string => NOUNS[english]?.[n === 1 ? 0 : 1] ?? `„${english}“`;

/** Antworten auf die Frage, wie viele es sind. */
export const countSentences: readonly Sentence[] = [
  [/^(\d+)(?: \([a-z]+\))? ([a-z ]+)$/, (n, what) => `${n} ${noun(what, Number(n))}`],
  [/^0 \(none\): no ([a-z ]+) can be seen$/, (what) => `0: ${noun(what)} sind nicht zu sehen`],
  [
    /^Not all (.+) have names, so how many there are is not sure\.$/,
    (what) => `Nicht alle „${what}“ haben Namen; wie viele es sind, ist nicht sicher.`,
  ],
  [
    /^of (\d+) circles to choose from it is the one that is filled$/,
    (count) => `von ${count} Kreisen zur Auswahl ist dieser gefüllt`,
  ],
  [
    /^How many (.+) there are can't be counted from what was recognised\.$/,
    (what) => `Wie viele ${noun(what)} es gibt, lässt sich aus dem Erkannten nicht zählen.`,
  ],
];
