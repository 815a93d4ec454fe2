import type { Sentence } from '../sentence.ts';
import { quoted, role } from './answer-sentences.ts';
import { nameMessages } from './name-messages.ts';

const { names } = nameMessages;

/** Arten von Fehlern, wie Antworten sie nennen. */
const KINDS: Readonly<Record<string, string>> = {
  'network error': 'Netzwerkfehler',
  'permission error': 'Berechtigungsfehler',
  'authentication error (login failed)': 'Anmeldefehler',
  'not found error (something is missing)': 'etwas fehlt (nicht gefunden)',
  timeout: 'Zeitüberschreitung',
  'resource error (disk, memory or quota)': 'Mangel an Ressourcen (Platte, Speicher oder Kontingent)',
  'syntax error': 'Syntaxfehler',
  'crash (unhandled exception)': 'Absturz (unbehandelte Ausnahme)',
  'validation error (invalid input in a form)': 'Fehler der Eingabeprüfung (ungültige Eingabe)',
  'configuration error': 'Konfigurationsfehler',
  'conflict (locked, in use or already there)': 'Konflikt (gesperrt, in Gebrauch oder schon da)',
  'certificate error': 'Zertifikatsfehler',
  'server error': 'Serverfehler',
  'error of unknown kind': 'Fehler unbekannter Art',
};
const KIND = new RegExp(
  `^(?:(Yes|No)\\. )?(${Object.keys(KINDS)
    .map((kind) => kind.replace(/[()]/g, '\\$&'))
    .join('|')})$`,
);
const OFFERED = new RegExp(
  `^(none of these; it is a |.{1,60}: an? )?(${Object.keys(KINDS)
    .map((kind) => kind.replace(/[()]/g, '\\$&'))
    .join('|')})( \\[.*\\])?$`,
);

const STATES: Readonly<Record<string, string>> = {
  ...names.states,
  enabled: 'bedienbar',
  'disabled (greyed out)': 'gesperrt (ausgegraut)',
  'not selected': 'nicht ausgewählt',
  'not focused': 'nicht im Fokus',
  open: 'offen',
  there: 'da',
};
const STATE = new RegExp(
  `^(Yes|No), it is (${Object.keys(STATES)
    .map((state) => state.replace(/[()]/g, '\\$&'))
    .join('|')})$`,
);
const SCENES: Readonly<Record<string, string>> = {
  terminal: 'Terminal',
  document: 'Dokument',
  chart: 'Diagramm',
  'real life photo': 'Foto aus dem Leben',
  mixed: 'Gemischter Inhalt',
};

const yes = (word: string): string => (word === 'Yes' ? 'Ja' : 'Nein');
const first = (word: string): string => (word ? `${yes(word)}. ` : '');

/** Antworten auf die Frage nach der Art eines Fehlers; anderswo kann dasselbe ein Zitat vom Bildschirm sein. */
export const kindSentences: readonly Sentence[] = [
  [KIND, (word, kind) => `${first(word)}${KINDS[kind]}`],
  [
    OFFERED,
    (offered, kind, figures) => {
      const before = offered.startsWith('none of these')
        ? 'Keines davon: '
        : offered.replace(/: an? $/, ': ');
      return `${before}${KINDS[kind]}${figures}`;
    },
  ],
];

/** Antworten über Zustände und das, was der Bildschirm im Ganzen zeigt. */
export const screenSentences: readonly Sentence[] = [
  [STATE, (word, state) => `${yes(word)}, es ist ${STATES[state]}`],
  [/^(Yes|No), it holds ("[\s\S]*")$/, (word, what) => `${yes(word)}, darin steht ${quoted(what)}`],
  [/^No, none is open$/, () => 'Nein, nichts davon ist offen'],
  [/^Yes, none is open$/, () => 'Ja, nichts davon ist offen'],
  [/^No, there is no (.+)$/, (what) => `Nein, ${quoted(`"${what}"`)} ist nicht da`],
  [
    /^Nothing like ("[\s\S]*") can be seen on the screen\.$/,
    (what) => `Etwas wie ${quoted(what)} ist auf dem Bildschirm nicht zu sehen.`,
  ],
  [
    /^Nothing on the screen is seen to be (\w+)\.$/,
    (state) => `Auf dem Bildschirm ist nichts zu sehen, das ${STATES[state] ?? state} ist.`,
  ],
  [
    /^Whether ("[\s\S]*") is (\w+) can't be seen\.$/,
    (what, state) => `Ob ${quoted(what)} ${STATES[state] ?? state} ist, lässt sich nicht sehen.`,
  ],
  [
    /^No ([\w ]+?)s? were recognised, which is no proof that there are none\.$/,
    (what) => `Nichts wurde als ${role(what)} erkannt; das beweist nicht, dass es keine gibt.`,
  ],
  [
    /^(?:(Yes|No)\. )?It looks more like a software interface(?: \((terminal|document)\))?, a screenshot$/,
    (word, detail) =>
      `${first(word)}Es sieht eher nach einer Programmoberfläche aus${detail ? ` (${SCENES[detail]})` : ''}, einem Bildschirmfoto`,
  ],
  [
    /^(Yes|No)\. It looks more like a real-life photo$/,
    (word) => `${first(word)}Es sieht eher nach einem Foto aus dem Leben aus`,
  ],
  [
    /^(Yes|No)\. Mixed: some parts are dark, others are light$/,
    (word) => `${first(word)}Gemischt: Manche Teile sind dunkel, andere hell`,
  ],
  [/^No (.+) can be seen\.$/, (what) => `${quoted(`"${what}"`)} ist nicht zu sehen.`],
  [
    /^The error shows no code\. It says: ([\s\S]+)$/,
    (message) => `Der Fehler zeigt keinen Code. Er besagt: ${message}`,
  ],
  [
    /^The screen does not show this: the table has no column for it in the row of ("[\s\S]*")\.$/,
    (row) =>
      `Der Bildschirm zeigt das nicht: In der Zeile von ${quoted(row)} hat die Tabelle keine Spalte dafür.`,
  ],
  [
    /^The screen does not show this: (\d+) texts would fit ("[\s\S]*") alike, such as ("[\s\S]*") and ("[\s\S]*")\.$/,
    (count, asked, one, other) =>
      `Der Bildschirm zeigt das nicht: ${count} Texte passen gleich gut zu ${quoted(asked)}, etwa ${quoted(one)} und ${quoted(other)}.`,
  ],
  [/^There are two of them: ([\s\S]+)$/, (what) => `Es gibt zwei davon: ${what}`],
];
