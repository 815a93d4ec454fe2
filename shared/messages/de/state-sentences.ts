import type { Sentence } from '../sentence.ts';
import { quoted } from './answer-sentences.ts';

const yes = (word: string): string => (word === 'Yes' ? 'Ja' : 'Nein');

/** Gründe und Wörter der Antworten auf Fragen nach Zuständen und Anzahlen, ohne Wörter des Bildes. */
export const stateWords: Readonly<Record<string, string>> = {
  'no state that is known was asked for': 'nach keinem bekannten Zustand wurde gefragt',
  'no page is marked among others': 'keine Seite ist unter anderen hervorgehoben',
  'an arrow stands beside that heading alone': 'nur neben dieser Überschrift steht ein Pfeil',
  'the letters over it and the numbers before it are marked':
    'die Buchstaben darüber und die Zahlen davor sind hervorgehoben',
  'dots stand in place of its characters': 'statt der Zeichen stehen dort Punkte',
  'the screen says so': 'auf dem Bildschirm steht es so',
  'an error says that it failed': 'ein Fehler sagt, dass es misslungen ist',
  'it is hidden (masked)': 'es ist verdeckt',
  'so many rows of the table say so': 'so viele Zeilen der Tabelle sagen es',
  'the commands at the prompt were counted': 'die Befehle an der Eingabeaufforderung wurden gezählt',
  'the lines that the command printed were counted': 'die Zeilen, die der Befehl ausgab, wurden gezählt',
  'names with that ending were counted': 'Namen mit dieser Endung wurden gezählt',
  'the fields of the form were counted': 'die Felder des Formulars wurden gezählt',
  'the heads of the table were counted': 'die Spaltenköpfe der Tabelle wurden gezählt',
  'the marks in that state were counted': 'die Kästchen in diesem Zustand wurden gezählt',
  'the lines of the trace were counted': 'die Zeilen der Aufrufliste wurden gezählt',
  'it offers two opposed states': 'sie nennt zwei gegensätzliche Zustände',
  'it asks whether a lamp is on': 'sie fragt, ob ein Licht an ist',
  'it asks where among several one is': 'sie fragt, wo unter mehreren man ist',
  'it asks which one is drawn unlike the others': 'sie fragt, welches anders gezeichnet ist als die übrigen',
  'it asks which one stands out': 'sie fragt, welches hervorsticht',
  'it asks which one is open': 'sie fragt, welches offen ist',
  'it asks what a list is sorted by': 'sie fragt, wonach eine Liste geordnet ist',
  'it asks whether something can be done': 'sie fragt, ob etwas getan werden kann',
  'it asks whether something was done': 'sie fragt, ob etwas getan wurde',
  'it asks whether a thing named is in a state': 'sie fragt, ob etwas Genanntes in einem Zustand ist',
};

const STATES: Readonly<Record<string, string>> = {
  on: 'an',
  off: 'aus',
  'turned on': 'eingeschaltet',
  'switched on': 'eingeschaltet',
  enabled: 'eingeschaltet',
  disabled: 'ausgeschaltet',
  ticked: 'angekreuzt',
  checked: 'angekreuzt',
  unticked: 'nicht angekreuzt',
  unchecked: 'nicht angekreuzt',
  selected: 'ausgewählt',
  open: 'offen',
  closed: 'geschlossen',
  collapsed: 'eingeklappt',
  expanded: 'ausgeklappt',
  empty: 'leer',
  filled: 'ausgefüllt',
  'greyed out': 'ausgegraut',
  clickable: 'anklickbar',
  usable: 'benutzbar',
  active: 'aktiv',
  inactive: 'inaktiv',
  paid: 'bezahlt',
  unpaid: 'unbezahlt',
  saved: 'gespeichert',
  unsaved: 'nicht gespeichert',
};

const PARTS: Readonly<Record<string, string>> = {
  background: 'der Hintergrund',
  underline: 'die Linie darunter',
  edge: 'der Rand',
  frame: 'der Rahmen',
  'colour of letters': 'die Farbe der Buchstaben',
  'weight of letters': 'die Stärke der Buchstaben',
};

/** Die mit Wörtern des Bildes; diese bleiben, wie sie sind. */
export const stateSentences: readonly Sentence[] = [
  [
    /^(Yes|No), beside it stands ([“"].*[”"])$/,
    (word, said) => `${word === 'Yes' ? 'Ja' : 'Nein'}, daneben steht ${quoted(said)}`,
  ],
  [
    /^its ([\w ]+) differs from that of the (\d+) others? beside it$/,
    (part, count) => `${PARTS[part] ?? part} ist anders als bei den ${count} daneben`,
  ],
  [/^(Yes|No), it is (not )?on$/, (word, not) => `${yes(word)}, es ist ${not ? 'nicht ' : ''}eingeschaltet`],
  [
    /^Whether that is so can't be seen beside ("[\s\S]*")\.$/,
    (name) => `Ob das so ist, lässt sich bei ${quoted(name)} nicht sehen.`,
  ],
  [/^what stands with (["“][\s\S]*["”])$/, (name) => `was bei ${quoted(name)} steht`],
  [/^the field of (["“][\s\S]*["”])$/, (name) => `das Feld von ${quoted(name)}`],
  [/^the mark beside (["“][\s\S]*["”])$/, (name) => `das Zeichen neben ${quoted(name)}`],
  [
    /^(Yes|No), (["“][\s\S]*["”]) is (not )?ticked(?: \(unchecked\))?$/,
    (word, name, not) => `${yes(word)}, ${quoted(name)} ist ${not ? 'nicht ' : ''}angekreuzt`,
  ],
  [/^It is ([\p{L} -]+)$/u, (state) => `Das ist ${STATES[state] ?? state}`],
  [/^(?:(Yes|No)\. )?it is hidden \(masked\)$/, (word) => `${word ? `${yes(word)}. ` : ''}Es ist verdeckt`],
  [
    /^(?:(Yes|No)\. )?it is sorted by ([\s\S]+)$/,
    (word, head) => `${word ? `${yes(word)}. ` : ''}Geordnet nach ${quoted(`"${head}"`)}`,
  ],
];
