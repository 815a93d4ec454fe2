import type { Sentence } from '../sentence.ts';
import { nameMessages } from './name-messages.ts';

const { names } = nameMessages;
/** An error's category by its English name. */
export const category = (name: string): string => {
  const known = name.replaceAll(' ', '_') as keyof typeof names.categories;
  return names.categories[known] ?? name;
};
/** A role of an element by its English name. */
export const role = (name: string): string =>
  names.roles[name.replaceAll(' ', '_') as keyof typeof names.roles] ?? name;
/** What is quoted, in German quotation marks. */
export const quoted = (list: string): string => list.replace(/[“"]([^“”"]*)[”"]/g, '„$1“');
const yes = (word: string): string => (word === 'Yes' ? 'Ja' : 'Nein');

/** Sätze, aus denen Antworten, ihre Gründe und das Verständnis der Frage bestehen; Wörter des Bildes bleiben, wie sie sind. */
export const answerSentences: readonly Sentence[] = [
  [
    /^The screen does not show this: no value on the screen goes with ([“"].*[”"])\.$/,
    (what) => `Der Bildschirm zeigt das nicht: Zu ${quoted(what)} gehört kein Wert darauf.`,
  ],
  [
    /^The screen does not show this: nothing on the screen says ([“"].*[”"])\.$/,
    (what) => `Der Bildschirm zeigt das nicht: Nirgends darauf steht ${quoted(what)}.`,
  ],
  [
    /^The screen does not show this clearly enough to say; the nearest is ("[^"]*")\.$/,
    (what) => `Der Bildschirm zeigt das nicht deutlich genug; am nächsten kommt ${quoted(what)}.`,
  ],
  [
    /^The screen lists ("[\s\S]*"), and does not show what is in it\.$/,
    (file) => `Der Bildschirm führt ${quoted(file)} auf und zeigt nicht, was darin steht.`,
  ],
  [
    /^The screen does not show this clearly: ("[\s\S]*") is the nearest, but it is rather not what was asked for\.$/,
    (what) =>
      `Der Bildschirm zeigt das nicht deutlich: ${quoted(what)} kommt am nächsten, ist aber eher nicht gemeint.`,
  ],
  [/^The theme is (dark|light)$/, (theme) => `Das Farbschema ist ${names.themes[theme as 'dark' | 'light']}`],
  [
    /^(Yes|No)\. The theme is (dark|light)$/,
    (word, theme) => `${yes(word)}. Das Farbschema ist ${names.themes[theme as 'dark' | 'light']}`,
  ],
  [/^(Yes|No), it is not ticked \(unchecked\)$/, (word) => `${yes(word)}, es ist nicht angekreuzt`],
  [
    /^(?:(Yes|No)\. )?It (adds up|does not add up): (.*)$/s,
    (word, sums, terms) =>
      `${word ? `${yes(word)}. ` : ''}Die Rechnung geht ${sums === 'adds up' ? 'auf' : 'nicht auf'}: ${terms.replaceAll(/ makes ([\d.]+), but "([^"]*)" says /g, (_, makes: string, label: string) => ` ergibt ${makes.replace('.', ',')}, aber bei „${label}“ steht `)}`,
  ],
  [/^(Yes|No), it is checked$/, (word) => `${yes(word)}, es ist angekreuzt`],
  [/^(Yes|No), it is (?:ticked|checked)(?: \(checked\))?$/, (word) => `${yes(word)}, es ist angekreuzt`],
  [
    /^The main color is (\w[\w ]*?)(?: \(([^)]*)\))?$/,
    (name, others) =>
      `Die Hauptfarbe ist ${names.color(name)}${others ? ` (${others.split(', ').map(names.color).join(', ')})` : ''}`,
  ],
  [
    /^The color is (\w[\w ]*?)(?: \(([^)]*)\))?, (#[0-9a-f]{6})$/,
    (name, others, hex) =>
      `Die Farbe ist ${names.color(name)}${others ? ` (${others.split(', ').map(names.color).join(', ')})` : ''}, ${hex}`,
  ],
  [
    /^("[^"]*") can't be found, so its colour can't be told\.$/,
    (what) => `${quoted(what)} ist nicht zu finden, also auch seine Farbe nicht.`,
  ],
  [
    /^("[^"]*") can't be found, so it can't be measured\.$/,
    (what) => `${quoted(what)} ist nicht zu finden, also auch nicht zu messen.`,
  ],
  [
    /^("[^"]*") can't be seen on the screen\.$/,
    (what) => `${quoted(what)} ist auf dem Bildschirm nicht zu sehen.`,
  ],
  [/^No field can be seen for ("[^"]*")\.$/, (what) => `Zu ${quoted(what)} ist kein Feld zu sehen.`],
  [
    /^The content of ("[^"]*") is hidden on the screen\.$/,
    (what) => `Der Inhalt von ${quoted(what)} ist auf dem Bildschirm verdeckt.`,
  ],
  [
    /^The topic of this image is closer to: (.+)$/,
    (what) => `Das Thema dieses Bildes ist am ehesten: ${what}`,
  ],
  [
    /^(.{1,80}) \((button|link|tab|icon|menu item|checkbox|input|combobox|list item)\)$/,
    (what, of) => `${what} (${role(of)})`,
  ],
  [
    /^Not settled: (.+) says (.+), the screen shows (.+)\. Look at both before you rely on either\.$/,
    (model, said, shown) =>
      `Nicht entschieden: ${model} sagt ${said}, auf dem Bild steht ${shown}. Sehen Sie sich beides an, bevor Sie sich auf eines verlassen.`,
  ],
  [/^The screen shows (.+)\.$/, (shown) => `Auf dem Bild steht ${shown}.`],
  [
    /^The model believes, and nothing that was read confirms it: ([\s\S]+)$/,
    (said) => `Das Modell meint, und nichts Gelesenes bestätigt es: ${said}`,
  ],
  [
    /^(.+) says (.+), the screen shows (.+)$/,
    (model, said, shown) => `${model} sagt ${said}, auf dem Bild steht ${shown}`,
  ],
  [
    /^you looked at both: it is (.+), not (.+) as was read$/,
    (right, wrong) => `Sie haben beides angesehen: Es ist ${right}, nicht ${wrong}, wie gelesen wurde`,
  ],
  [
    /^you looked at both: it is (.+), not (.+) as the model says$/,
    (right, wrong) => `Sie haben beides angesehen: Es ist ${right}, nicht ${wrong}, wie das Modell sagt`,
  ],
  [
    /^(\d+) claims stand on the screen, (\d+) could not be checked$/,
    (held, open) => `${held} Behauptungen stehen auf dem Bild, ${open} ließen sich nicht prüfen`,
  ],
  [/^asked the vision model (.+)$/, (model) => `gefragt wurde das Bildmodell ${model}`],
  [
    /^an answer would be right with a probability of only (.+)$/,
    (share) => `eine Antwort wäre nur mit einer Wahrscheinlichkeit von ${share} richtig`,
  ],
  [
    /^the text it rests on was read with a certainty of (.+)$/,
    (share) => `der Text, auf dem sie beruht, wurde mit einer Sicherheit von ${share} gelesen`,
  ],
  [
    /^([“"].*[”"]) stands with the words asked about$/,
    (what) => `${quoted(what)} steht bei den Wörtern der Frage`,
  ],
  [
    /^no value on the screen goes with ([“"].*[”"])$/,
    (what) => `zu ${quoted(what)} gehört kein Wert auf dem Bildschirm`,
  ],
  [
    /^([“"].*[”"]) fits the words of the question best$/,
    (what) => `${quoted(what)} passt am besten zu den Wörtern der Frage`,
  ],
  [
    /^none of the (\d+) text lines reads like an error message$/,
    (lines) => `keine der ${lines} Textzeilen liest sich wie eine Fehlermeldung`,
  ],
  [/^(\S+) is an error code$/, (code) => `${code} ist ein Fehlercode`],
  [
    /^the words ([“"].*[”"]) report an? ([\w ]+) error$/,
    (what, kind) => `die Wörter ${quoted(what)} melden einen Fehler (${category(kind)})`,
  ],
  [/^the state of ([“"].*[”"])$/, (what) => `der Zustand von ${quoted(what)}`],
  [
    /^nothing on the screen says ([“"].*[”"])$/,
    (what) => `nirgends auf dem Bildschirm steht ${quoted(what)}`,
  ],
  [
    /^it stands under ([“"].*[”"]) in the row of ([“"].*[”"])$/,
    (column, row) => `es steht unter ${quoted(column)} in der Zeile von ${quoted(row)}`,
  ],
  [/^an icon ([“"].*[”"]) stands beside it$/, (icon) => `ein Symbol ${quoted(icon)} steht daneben`],
  [/^the dialog shows the icon ([“"].*[”"])$/, (icon) => `der Dialog zeigt das Symbol ${quoted(icon)}`],
  [/^the dialog is titled ([“"].*[”"])$/, (title) => `der Titel des Dialogs ist ${quoted(title)}`],
  [/^it stands with ([“"].*[”"])$/, (what) => `es steht bei ${quoted(what)}`],
  [/^measured on the window ([“"].*[”"])$/, (title) => `gemessen am Fenster ${quoted(title)}`],
  [/^(\d+) text lines were read$/, (lines) => `${lines} Textzeilen wurden gelesen`],
  [/^(.+) covers (\d+) %$/, (name, share) => `${names.color(name)} bedeckt ${share} %`],
  [/^(\d+) elements are called ([“"].*[”"])$/, (count, what) => `${count} Elemente heißen ${quoted(what)}`],
  [/^it is written in (\w+)$/, (name) => `es ist in ${names.color(name)} geschrieben`],
  [/^it stands on (\w+)$/, (name) => `es steht auf ${names.color(name)}`],
  [
    /^the kind of scene \((\w+)\) is not certain$/,
    (kind) => `die Art der Szene (${names.topic(kind)}) ist nicht sicher`,
  ],
  [
    /^([\s\S]+) \((in the centre|(?:top|bottom)(?: left| right)?|left|right)\)$/,
    (message, where) => `${message} (${whereabouts(where)})`,
  ],
];

/** Wo auf dem Bild etwas steht: „top left“. */
export function whereabouts(place: string): string {
  if (place === 'in the centre') return 'in der Mitte';
  const words: Readonly<Record<string, string>> = {
    top: 'oben',
    bottom: 'unten',
    left: 'links',
    right: 'rechts',
  };
  return place
    .split(' ')
    .map((word) => words[word])
    .join(' ');
}
