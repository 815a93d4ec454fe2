import type { Sentence } from '../sentence.ts';
import { category, quoted, role, whereabouts } from './answer-sentences.ts';
import { nameMessages } from './name-messages.ts';

const { names } = nameMessages;
const { topic } = names;
const yes = (word: string): string => (word === 'Yes' ? 'Ja. ' : word === 'No' ? 'Nein. ' : '');

const HEADINGS: Readonly<Record<string, string>> = {
  'These can be used': 'Das lässt sich benutzen',
  Buttons: 'Schaltflächen',
  Fields: 'Felder',
  'To tick or choose': 'Zum Ankreuzen oder Wählen',
  Tabs: 'Reiter',
  Menu: 'Menü',
  Links: 'Links',
  Windows: 'Fenster',
  Selected: 'Gewählt',
};
const SCENES: Readonly<Record<string, string>> = {
  'A software interface': 'Eine Programmoberfläche',
  'A picture with photos and text': 'Ein Bild mit Fotos und Text',
  'A terminal': 'Ein Terminal',
  'A document': 'Ein Dokument',
  'A chart': 'Ein Diagramm',
  'A real life photo': 'Ein Foto aus dem Leben',
};
const STATES: Readonly<Record<string, string>> = {
  'good to read': 'gut zu lesen',
  'hard to read in parts': 'stellenweise schwer zu lesen',
  'too poor to read': 'zu schlecht, um es zu lesen',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'Englisch',
  German: 'Deutsch',
  French: 'Französisch',
  Spanish: 'Spanisch',
  Italian: 'Italienisch',
  Dutch: 'Niederländisch',
  Portuguese: 'Portugiesisch',
  Japanese: 'Japanisch',
  Korean: 'Koreanisch',
  Chinese: 'Chinesisch',
  Arabic: 'Arabisch',
  Hebrew: 'Hebräisch',
  Greek: 'Griechisch',
  'a language in Cyrillic letters': 'einer Sprache in kyrillischen Buchstaben',
};

const SCENE = new RegExp(`^(${Object.keys(SCENES).join('|')})(?: \\(([\\w ]+)\\))?(?=$|;|,| titled)`);

/** „A terminal (error message) titled "x", with the error "y"; it says "z" and "w"“ */
export function sceneInGerman(text: string): string {
  const found = SCENE.exec(text);
  if (!found) return text;
  const [start, scene, about] = found;
  const rest = text
    .slice(start.length)
    .replace(/^ titled (?=")/, ' mit dem Titel ')
    .replace(/, with the error (?=")/, ', mit dem Fehler ')
    .replace(/; it says (?=")/, '; darauf steht ')
    .replace(/" and "(?=[^"]*"$)/, '" und "');
  return `${SCENES[scene]}${about ? ` (${topic(about.replaceAll(' ', '_'))})` : ''}${quoted(rest)}`;
}

function lineInGerman(line: string): string {
  const error = /^Error \(([\w ]+)\): ([\s\S]*)$/.exec(line);
  if (error) return `Fehler (${category(error[1])}): ${error[2]}`;
  const heading = /^([\w ]+):( [\s\S]*)?$/.exec(line);
  if (heading && Object.hasOwn(HEADINGS, heading[1])) return `${HEADINGS[heading[1]]}:${heading[2] ?? ''}`;
  return sceneInGerman(line);
}
const linesInGerman = (text: string): string => text.split('\n').map(lineInGerman).join('\n');

/** Antworten auf Fragen, die nichts auf dem Bildschirm nennen. */
export const wholeScreenSentences: readonly Sentence[] = [
  [/^(These can be used:\n[\s\S]+)$/, linesInGerman],
  [
    /^(?:(Yes|No)\. )?The picture is (good to read|hard to read in parts|too poor to read): (\d+) lines of text were read, (\d+ %) sure on average$/,
    (word, state, lines, share) =>
      `${yes(word)}Das Bild ist ${STATES[state]}: ${lines} Zeilen Text wurden gelesen, im Mittel zu ${share} sicher`,
  ],
  [
    /^Most lines of text are (\d+) pixels high, from (\d+) to (\d+)$/,
    (usual, least, most) => `Die meisten Textzeilen sind ${usual} Pixel hoch, von ${least} bis ${most}`,
  ],
  [
    /^(\d+) words in (\d+) lines were read$/,
    (words, lines) => `${words} Wörter in ${lines} Zeilen wurden gelesen`,
  ],
  [/^The default button is ([\s\S]+)$/, (name) => `Die vorgeschlagene Schaltfläche ist ${name}`],
  [/^The dialog waits for one of these: ([\s\S]+)$/, (names) => `Der Dialog wartet auf eine davon: ${names}`],
  [
    /^sharpness ([\d.]+), contrast ([\d.]+), letters (\d+) pixels tall \(x-height\)$/,
    (sharpness, contrast, height) =>
      `Schärfe ${sharpness}, Kontrast ${contrast}, Buchstaben ${height} Pixel hoch (x-Höhe)`,
  ],
  [
    /^the letters are (\d+) pixels tall \(x-height\)$/,
    (height) => `die Buchstaben sind ${height} Pixel hoch (x-Höhe)`,
  ],
  [
    /^(?:(Yes|No)\. )?The text is in ([\w ]+)$/,
    (word, language) => `${yes(word)}Der Text ist in ${LANGUAGES[language] ?? language} geschrieben`,
  ],
  [/^No (\w+) text was seen\.$/, (color) => `Kein Text in ${names.color(color)} ist zu sehen.`],
  [/^of (\d+) numbers that stand alone$/, (count) => `von ${count} Zahlen, die für sich stehen`],
  [/^(\d+) with a name were found$/, (count) => `${count} mit Namen wurden gefunden`],
  [/^(\d+) of the kind were found$/, (count) => `${count} dieser Art wurden gefunden`],
  [
    /^(\d+) texts and named controls stand there$/,
    (count) => `${count} Texte und benannte Bedienelemente stehen dort`,
  ],
  [
    /^No ([\w ]+?)(?:e?s)? were recognised, which is no proof that there are none\.$/,
    (what) => `Nichts wurde als ${role(what)} erkannt; das beweist nicht, dass es keine gibt.`,
  ],
];

/** Solche, die nur bei Antworten einer Art vorkommen; anderswo könnten es Wörter des Bildes sein. */
export const wholeScreenOfSkill: Readonly<Record<string, readonly Sentence[]>> = {
  caption: [[/^([\s\S]+)$/, sceneInGerman]],
  explain_screen: [[/^(A [\s\S]+)$/, linesInGerman]],
  element_state: [[/^Yes, (\d+)((?:: [\s\S]+)?)$/, (count, names) => `Ja, ${count}${names}`]],
  locate_error: [
    [/^Yes\. No error is visible$/, () => 'Ja. Es ist kein Fehler zu sehen'],
    [
      /^(Yes|No)\. ([\s\S]+) \((in the centre|(?:top|bottom)(?: left| right)?|left|right)\)$/,
      (word, message, place) => `${yes(word)}${message} (${whereabouts(place)})`,
    ],
  ],
};

/** Ganze Sätze dieser Antworten und ihre Gründe. */
export const wholeScreenWords: Readonly<Record<string, string>> = {
  'No control with a name was recognised on the screen.':
    'Auf dem Bildschirm wurde kein Bedienelement mit Namen erkannt.',
  'no button, field, link, tab or menu with a name was found':
    'keine Schaltfläche, kein Feld, kein Link, kein Reiter und kein Menü mit Namen wurde gefunden',
  'The screen asks for nothing: what comes next depends on what you want to do.':
    'Der Bildschirm verlangt nichts: Was als Nächstes kommt, hängt davon ab, was Sie vorhaben.',
  'no error is visible, and no dialog waits for an answer':
    'es ist kein Fehler zu sehen, und kein Dialog wartet auf eine Antwort',
  'it is drawn as the default button': 'sie ist als vorgeschlagene Schaltfläche gezeichnet',
  'they are the buttons of the dialog in front': 'es sind die Schaltflächen des vordersten Dialogs',
  'Nothing that can be read or named stands there.': 'Dort steht nichts, das sich lesen oder nennen lässt.',
  'no text and no named control was found in that part of the picture':
    'in diesem Teil des Bildes wurden weder Text noch ein benanntes Bedienelement gefunden',
  'Text is read here, not translated.': 'Text wird hier gelesen, nicht übersetzt.',
  'no skill translates': 'keine Fertigkeit übersetzt',
  'words with a letter or a digit are counted':
    'gezählt werden Wörter mit einem Buchstaben oder einer Ziffer',
  'the program counts them': 'das Programm zählt sie',
  'No table with heads over its columns was recognised.':
    'Es wurde keine Tabelle mit Köpfen über den Spalten erkannt.',
  'no row of heads with columns under it was found':
    'keine Zeile von Köpfen mit Spalten darunter wurde gefunden',
  'it is the name of the dialog': 'so heißt der Dialog',
  'the heads of the table': 'die Köpfe der Tabelle',
  'the cells of that row': 'die Zellen dieser Zeile',
  'the table as it was recognised': 'die Tabelle, wie sie erkannt wurde',
  'The picture has no such line of text.': 'Eine solche Textzeile hat das Bild nicht.',
  'so many lines were not read': 'so viele Zeilen wurden nicht gelesen',
  'the lines were counted in reading order': 'die Zeilen wurden in Lesefolge gezählt',
  'no line of text was measured to be of that colour': 'an keiner Textzeile wurde diese Farbe gemessen',
  'measured on the letters': 'an den Buchstaben gemessen',
  'There are no numbers to compare.': 'Es gibt keine Zahlen, die sich vergleichen lassen.',
  'fewer than two texts are numbers': 'weniger als zwei Texte sind Zahlen',
  'The text is too short to tell its language.': 'Der Text ist zu kurz, um seine Sprache zu erkennen.',
  'too few of the small words that tell a language were read':
    'zu wenige der kleinen Wörter, an denen man eine Sprache erkennt, wurden gelesen',
  'told by the letters and the small words of the text':
    'erkannt an den Buchstaben und den kleinen Wörtern des Textes',
  'no element of the kind has a name': 'kein Element dieser Art hat einen Namen',
  'all of its words together ask about the screen as a whole':
    'alle ihre Wörter zusammen fragen nach dem Bildschirm als Ganzem',
};
