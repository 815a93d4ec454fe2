import type { Sentence } from '../sentence.ts';
import { quoted, role } from './answer-sentences.ts';
import { nameMessages } from './name-messages.ts';

const { topic } = nameMessages.names;

/** Gründe der Antworten ohne Wörter des Bildes. */
export const wholeReasons: Readonly<Record<string, string>> = {
  'it says so': 'es sagt das',
  'a message refuses what stands in that field': 'eine Meldung weist zurück, was in diesem Feld steht',
  'it is the only sum, and is told as the price':
    'es ist der einzige Betrag, und er ist als Preis bezeichnet',
  'it stands in the field at that side': 'es steht im Feld an dieser Seite',
  'the question says all words of its label': 'die Frage nennt alle Wörter seiner Beschriftung',
  'the row that is named says so behind that word': 'die genannte Zeile sagt das hinter diesem Wort',
  'the numbered steps were counted': 'die nummerierten Schritte wurden gezählt',
  'the screen says that it is due then': 'der Bildschirm sagt, dass es dann fällig ist',
  'it is cut short there; the screen says it in full elsewhere':
    'dort ist es abgeschnitten; anderswo sagt es der Bildschirm ganz',
  'most of the screen is dark': 'der größte Teil des Bildschirms ist dunkel',
  'most of the screen is light': 'der größte Teil des Bildschirms ist hell',
  'what looks like another one was recognised, without a name':
    'etwas, das wie ein weiteres aussieht, wurde ohne Namen erkannt',
  'it stands in the field of the title': 'es steht im Feld für den Titel',
  'it is the only colour that is written there': 'es ist die einzige Farbe, die dort geschrieben steht',
  'it stands in the upper frame of the dialog': 'es steht im oberen Rahmen des Dialogs',
  'of the choices there it stands on a ground of its own':
    'von den Wahlmöglichkeiten dort steht es auf eigenem Grund',
  'it goes on behind the words of the question': 'so geht es hinter den Wörtern der Frage weiter',
  'the message names it': 'die Meldung nennt es',
  'the place of the error is told so': 'so ist die Stelle des Fehlers angegeben',
  'the page is signed so': 'so ist die Seite gezeichnet',
  'charts were recognised': 'Diagramme wurden erkannt',
  'only its entry in a list can be seen': 'nur ihr Eintrag in einer Liste ist zu sehen',
  'it has the unit of what is asked for': 'es hat die Einheit des Gefragten',
  'the cards under that head were counted': 'die Karten unter dieser Überschrift wurden gezählt',
  'the lines of that level were counted': 'die Zeilen dieser Stufe wurden gezählt',
  'No text on the screen tells which of these it is.': 'Kein Text auf dem Bildschirm sagt, was davon es ist.',
  'no error message was found, though the question takes it that something went wrong':
    'es wurde keine Fehlermeldung gefunden, obwohl die Frage annimmt, dass etwas schiefging',
  'a column of the file listing': 'eine Spalte der Dateiliste',
  'a message stands on the colour of errors': 'eine Meldung steht auf der Farbe von Fehlern',
  'a name with a version': 'ein Name mit einer Version',
  'a test found something else than it expected': 'ein Test fand etwas anderes als erwartet',
  'an entry of the list': 'ein Eintrag der Liste',
  'it is called what was asked for': 'es heißt so, wie gefragt wurde',
  'it is seen on the screen': 'es ist auf dem Bildschirm zu sehen',
  'it is the one radio button that is chosen': 'es ist das eine Optionsfeld, das gewählt ist',
  'it is written in red under a field': 'es steht in Rot unter einem Feld',
  'its name is what its icon looks like; no words stand there':
    'der Name sagt, wonach das Symbol aussieht; Wörter stehen dort nicht',
  'it stands in the field that is filled in': 'es steht in dem Feld, das ausgefüllt ist',
  'it stands over the message': 'es steht über der Meldung',
  'it stands over the table': 'es steht über der Tabelle',
  'it stands over what the test found': 'es steht über dem, was der Test fand',
  'its background differs from that of the others in its list':
    'sein Hintergrund ist anders als der der übrigen in seiner Liste',
  'it stands with the name': 'es steht bei dem Namen',
  'it stands in the row that is asked about': 'es steht in der Zeile, nach der gefragt ist',
  'it stands in the row of that day': 'es steht in der Zeile dieses Tages',
  'the day over the entry': 'der Tag über dem Eintrag',
  'it is drawn as what is chosen, the others are not':
    'es ist gezeichnet wie etwas Gewähltes, die anderen nicht',
  'it asks for the category of the error': 'sie fragt nach der Art des Fehlers',
  'it asks for the place of the error': 'sie fragt nach der Stelle des Fehlers',
  'it asks for the words of the error': 'sie fragt nach dem Wortlaut des Fehlers',
  'it stands in the middle of the top bar': 'es steht in der Mitte der obersten Leiste',
  'its line stands with the error message': 'seine Zeile steht bei der Fehlermeldung',
  'marked as selected': 'als gewählt markiert',
  'measured on the edges of the picture': 'an den Rändern des Bildes gemessen',
  'measured on the largest part': 'am größten Teil gemessen',
  'measured on the message': 'an der Meldung gemessen',
  'measured on the upper part of the picture': 'am oberen Teil des Bildes gemessen',
  'no code stands in the error message': 'in der Fehlermeldung steht kein Code',
  'no element carries that state': 'kein Element hat diesen Zustand',
  'no element fits the words of the question': 'kein Element passt zu den Wörtern der Frage',
  'no title bar and no larger text was found': 'weder Titelleiste noch größerer Text wurde gefunden',
  'only this one of the two is shown': 'nur dieses der beiden ist zu sehen',
  'several values fit equally well': 'mehrere Werte passen gleich gut',
  'the bar of keys says so': 'die Tastenleiste sagt es',
  'the box of the picture': 'der Rahmen des Bildes',
  'the heading at the top left, where programs name themselves':
    'die Überschrift oben links, wo Programme sich nennen',
  'the largest text': 'der größte Text',
  'the largest text on the screen': 'der größte Text auf dem Bildschirm',
  'the lowest line of the window': 'die unterste Zeile des Fensters',
  'the name at the foot of the page': 'der Name am Fuß der Seite',
  'the name at the head of the bill': 'der Name im Kopf der Rechnung',
  'the name of the tab': 'der Name des Reiters',
  'the only code on the screen': 'der einzige Code auf dem Bildschirm',
  'the page that sells it says so': 'die Seite, die es verkauft, sagt es',
  'the question is about the content of a picture, not about text or controls':
    'die Frage gilt dem Inhalt eines Bildes, nicht Text oder Bedienelementen',
  'the record holds no text lines': 'es wurden keine Textzeilen gelesen',
  'the rows are numbered': 'die Zeilen sind nummeriert',
  'the rows of its table were counted': 'die Zeilen seiner Tabelle wurden gezählt',
  'the scene is classified as chart': 'die Szene gilt als Diagramm',
  'the scene is classified as document': 'die Szene gilt als Dokument',
  'the scene is classified as mixed': 'die Szene gilt als gemischt',
  'the state of the element was not recognised': 'der Zustand des Elements wurde nicht erkannt',
  'the sum does not add up': 'die Summe geht nicht auf',
  'the trace names it as the cause': 'die Aufrufliste nennt es als Ursache',
  'these names are defined in the code': 'diese Namen sind im Programmtext festgelegt',
  'the dialog can only be taken note of': 'der Dialog ist nur zur Kenntnis zu nehmen',
  'the dialog shows a red sign': 'der Dialog zeigt ein rotes Zeichen',
  'a red sign stands beside it': 'ein rotes Zeichen steht daneben',
  'it is the only value of that form': 'es ist der einzige Wert dieser Form',
  'the rows under that heading were counted': 'die Zeilen unter dieser Überschrift wurden gezählt',
  'rows of the table were counted': 'Zeilen der Tabelle wurden gezählt',
  'nothing on the screen is likely enough to be meant':
    'nichts auf dem Bildschirm ist wahrscheinlich genug gemeint',
  'it stands over what the dialog tells': 'es steht über dem, was der Dialog mitteilt',
  'the command names it': 'der Befehl nennt es',
  'an error says that it was not loaded': 'ein Fehler sagt, dass es nicht geladen wurde',
  'the first text of the bill': 'der erste Text der Rechnung',
  'it stands in the only filled field without a label':
    'es steht im einzigen ausgefüllten Feld ohne Beschriftung',
  'its background differs from that of the other rows':
    'sein Hintergrund ist anders als der der anderen Zeilen',
  'it stands on the colour of warnings': 'es steht auf der Farbe von Warnungen',
  'The picture that you ask about could not be shown, so it can not be measured.':
    'Das Bild, nach dem Sie fragen, konnte nicht gezeigt werden, also ist es nicht zu messen.',
  'typed at the prompt': 'an der Eingabeaufforderung getippt',
  'Name the label, row or window that you mean.':
    'Nennen Sie die Beschriftung, die Zeile oder das Fenster, das Sie meinen.',
  'Capture the element larger.': 'Nehmen Sie das Element größer auf.',
  'a private key block': 'ein privater Schlüssel',
  'a long random run of letters and digits': 'eine lange Zufallsfolge aus Buchstaben und Ziffern',
  'a password inside an address': 'ein Passwort in einer Adresse',
  'an e-mail address': 'eine E-Mail-Adresse',
  'a telephone number': 'eine Telefonnummer',
  'a North American telephone number': 'eine nordamerikanische Telefonnummer',
};

/** Gründe mit Wörtern des Bildes; diese bleiben, wie sie sind. */
export const reasonSentences: readonly Sentence[] = [
  [/^([\w ]+) scores ([\d.]+)$/, (name, score) => `${topicOf(name)}: ${score.replace('.', ',')} Punkte`],
  [/^the screen says ([“"].*[”"])$/, (what) => `auf dem Bildschirm steht ${quoted(what)}`],
  [/^([“"].*[”"]) stands there$/, (what) => `dort steht ${quoted(what)}`],
  [/^the list of ([“"].*[”"]) shows it$/, (what) => `die Liste von ${quoted(what)} zeigt es`],
  [/^no element or text fits ([“"].*[”"])$/, (what) => `kein Element und kein Text passt zu ${quoted(what)}`],
  [
    /^so many (numbered )?(rows|cells|lines) say ([“"].*[”"])$/,
    (numbered, kind, what) =>
      `in so vielen ${numbered ? 'nummerierten ' : ''}${PLURALS[kind]} steht ${quoted(what)}`,
  ],
  [/^the calendar shows ([“"].*[”"])$/, (what) => `der Kalender zeigt ${quoted(what)}`],
  [/^([“"].*[”"]) was counted$/, (what) => `${quoted(what)} wurde gezählt`],
  [/^printed before ([“"].*[”"])$/, (what) => `vor ${quoted(what)} ausgegeben`],
  [/^printed by ([“"].*[”"])$/, (what) => `von ${quoted(what)} ausgegeben`],
  [
    /^it stands under ([“"].*[”"]) in the only row$/,
    (what) => `es steht unter ${quoted(what)} in der einzigen Zeile`,
  ],
  [/^it stands under ([“"][^“”"]*[”"])$/, (what) => `es steht unter ${quoted(what)}`],
  [
    /^it stands under ([“"][^“”"]*[”"]) in its row$/,
    (what) => `es steht in seiner Zeile unter ${quoted(what)}`,
  ],
  [/^([“"].*[”"]) says how much of how much$/, (what) => `${quoted(what)} sagt, wie viel von wie viel`],
  [/^its row is marked ([“"].*[”"])$/, (what) => `seine Zeile ist mit ${quoted(what)} markiert`],
  [/^it stands behind ([“"].*[”"])$/, (what) => `es steht hinter ${quoted(what)}`],
  [/^it stands in the field ([“"].*[”"])$/, (what) => `es steht im Feld ${quoted(what)}`],
  [
    /^its row holds the (greatest|least) value under ([“"].*[”"])$/,
    (which, what) => `seine Zeile hat den ${EXTREMES[which]} Wert unter ${quoted(what)}`,
  ],
  [
    /^its row holds the (greatest|least) (?:\w+) of (\d+) rows$/,
    (which, rows) => `seine Zeile hat den ${EXTREMES[which]} Wert von ${rows} Zeilen`,
  ],
  [
    /^other controls were recognised, but no ([\w ]+?)s?$/,
    (what) => `andere Bedienelemente wurden erkannt, aber nichts als ${role(what)}`,
  ],
  [/^it calls itself ([“"].*[”"])$/, (what) => `es nennt sich ${quoted(what)}`],
  [/^(\d+) fields of the form are marked$/, (fields) => `${fields} Felder des Formulars sind markiert`],
  [
    /^nothing on the screen was recognised as (.+)$/,
    (what) => `auf dem Bildschirm wurde nichts als ${quoted(`"${what}"`)} erkannt`,
  ],
  [
    /^no column of the table goes with ([“"].*[”"])$/,
    (what) => `zu ${quoted(what)} gehört keine Spalte der Tabelle`,
  ],
  [
    /^([“"].*[”"]) beside ([“"].*[”"]) lacks the decimal point that ([“"].*[”"]) shows$/,
    (value, label, other) =>
      `${quoted(value)} neben ${quoted(label)} fehlt das Dezimalzeichen, das ${quoted(other)} hat`,
  ],
  [/^measured on (?!the )(.+)$/, (what) => `an ${quoted(`"${what}"`)} gemessen`],
];

const PLURALS: Readonly<Record<string, string>> = { rows: 'Zeilen', cells: 'Zellen', lines: 'Textzeilen' };
const EXTREMES: Readonly<Record<string, string>> = { greatest: 'größten', least: 'kleinsten' };
const topicOf = (name: string): string => topic(name.replaceAll(' ', '_'));
