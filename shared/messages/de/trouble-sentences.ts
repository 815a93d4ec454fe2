import type { Sentence } from '../sentence.ts';

const VERTICAL: Readonly<Record<string, string>> = { top: 'oben', middle: 'in der Mitte', bottom: 'unten' };
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'links',
  middle: 'in der Mitte',
  right: 'rechts',
};

/** Eine Stelle des Bildes: „the text at the top right“, „the part you ask about“. */
export function place(text: string): string {
  if (text === 'the part you ask about') return 'die gefragte Stelle';
  const found =
    /^(?:the text|the area|an area) (?:at|on|in) the (top|middle|bottom)?\s?(left|middle|right)?$/.exec(text);
  if (!found) return text;
  const [, vertical, horizontal] = found;
  const words = [vertical && VERTICAL[vertical], horizontal && HORIZONTAL[horizontal]].filter(Boolean);
  return `${text.startsWith('the text') ? 'den Text' : 'die Fläche'} ${words.join(' ')}`;
}
const subject = (text: string): string => place(text).replace(/^den Text/, 'der Text');
const number = (text: string): string => text.replace('.', ',');

const CAUSES: readonly Sentence[] = [
  [
    /^the picture is blurred: its edges are ([\d.]+) px wide instead of about 1$/,
    (width) => `das Bild ist unscharf: Seine Kanten sind ${number(width)} px breit statt etwa 1`,
  ],
  [
    /^the picture moved while it was taken: letters are smeared$/,
    () => 'das Bild wurde bei der Aufnahme bewegt: Buchstaben sind verwischt',
  ],
  [
    /^the text is only ([\d.]+) px tall \(height of a small x\)$/,
    (height) => `der Text ist nur ${number(height)} px hoch (Höhe eines kleinen x)`,
  ],
  [/^the text hardly differs from its background$/, () => 'der Text hebt sich kaum vom Hintergrund ab'],
  [
    /^the picture is noisy \(([\d.]+) grey levels\)$/,
    (levels) => `das Bild rauscht (${number(levels)} Graustufen)`,
  ],
  [
    /^the picture was strongly compressed \(JPEG\): letters have frayed edges$/,
    () => 'das Bild wurde stark komprimiert (JPEG): Buchstaben haben ausgefranste Ränder',
  ],
  [
    /^the screen is turned by ([\d.]+)°: rows and fields can not be told apart$/,
    (angle) =>
      `der Bildschirm ist um ${number(angle)}° gedreht: Zeilen und Felder sind nicht zu unterscheiden`,
  ],
  [
    /^part of the screen is covered: (.+)$/,
    (where) => `ein Teil des Bildschirms ist verdeckt: ${subject(where)}`,
  ],
];

/** Was an einem Bild stört, als Teil eines Satzes. */
export function cause(text: string): string {
  for (const [pattern, say] of CAUSES) {
    const caught = pattern.exec(text);
    if (caught) return say(...caught.slice(1));
  }
  return text;
}

/** Was an einem Bild stört, und wie es besser aufzunehmen ist. */
export const troubleSentences: readonly Sentence[] = [
  ...CAUSES,
  [
    /^I need a clearer image: (.+?) is not readable, because (.+)\.$/,
    (where, why) =>
      `Ich brauche ein deutlicheres Bild: ${subject(where).replace(/^d/, 'D')} ist nicht lesbar, denn ${cause(why)}.`.replace(
        ': D',
        ': d',
      ),
  ],
  [
    /^Capture (.+) again straight from the screen, without scaling it; a copy of a copy or a photo of the screen stays blurred\.$/,
    (where) =>
      `Nehmen Sie ${place(where)} noch einmal direkt vom Bildschirm auf, ohne zu skalieren; eine Kopie einer Kopie oder ein Foto des Bildschirms bleibt unscharf.`,
  ],
  [
    /^This looks photographed from a screen and moved: capture (.+) on the computer itself, or hold the camera still\.$/,
    (where) =>
      `Das sieht nach einem verwackelten Foto eines Bildschirms aus: Nehmen Sie ${place(where)} am Rechner selbst auf, oder halten Sie die Kamera still.`,
  ],
  [
    /^Zoom to (\d+) % and capture (.+) again\.$/,
    (zoom, where) => `Vergrößern Sie auf ${zoom} %, und nehmen Sie ${place(where)} noch einmal auf.`,
  ],
  [
    /^Raise the contrast \(a light or high-contrast theme, more brightness\) and capture (.+) again\.$/,
    (where) =>
      `Erhöhen Sie den Kontrast (ein helles oder kontrastreiches Farbschema, mehr Helligkeit), und nehmen Sie ${place(where)} noch einmal auf.`,
  ],
  [
    /^Capture (.+) on the computer itself instead of photographing or filming it\.$/,
    (where) => `Nehmen Sie ${place(where)} am Rechner selbst auf, statt zu fotografieren oder zu filmen.`,
  ],
  [
    /^Send the PNG: messengers and JPEG files lose the fine strokes in (.+)\.$/,
    () => 'Senden Sie die PNG-Datei: In Messengern und JPEG-Dateien gehen die feinen Striche verloren.',
  ],
  [
    /^Capture (.+) on the computer itself, or turn the picture upright\.$/,
    (where) => `Nehmen Sie ${place(where)} am Rechner selbst auf, oder drehen Sie das Bild gerade.`,
  ],
  [
    /^Move away what covers (.+) and capture the screen again\.$/,
    (where) => `Räumen Sie weg, was ${place(where)} verdeckt, und nehmen Sie den Bildschirm noch einmal auf.`,
  ],
  [
    /^Capture (.+) again at 150 to 200 % zoom\.$/,
    (where) => `Nehmen Sie ${place(where)} bei 150 bis 200 % Vergrößerung noch einmal auf.`,
  ],
  [
    /^(.+) was read with low certainty$/,
    (where) => `${subject(where)} wurde mit geringer Sicherheit gelesen`,
  ],
  [
    /^(\d+) of (\d+) text lines were read with low confidence$/,
    (weak, all) => `${weak} von ${all} Textzeilen wurden mit geringer Sicherheit gelesen`,
  ],
  [
    /^(\d+) further lines of the smallest text were not read: there are too many$/,
    (lines) => `${lines} weitere Zeilen des kleinsten Textes wurden nicht gelesen: Es sind zu viele`,
  ],
  [
    /^the screen lay tilted by ([\d.]+) degrees and was turned upright before it was read$/,
    (angle) => `der Bildschirm lag um ${number(angle)} Grad schief und wurde vor dem Lesen gerade gedreht`,
  ],
  [
    /^(\d+) % of the lines touch the picture's border and may be cut off$/,
    (share) => `${share} % der Zeilen berühren den Bildrand und sind vielleicht abgeschnitten`,
  ],
];
