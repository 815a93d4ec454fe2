import type { Sentence } from '../sentence.ts';

const comma = (figure: string): string => figure.replace('.', ',');
const VERDICTS: Readonly<Record<string, string>> = { poor: 'schlecht', unusable: 'unbrauchbar' };
const MOTIONS: Readonly<Record<string, string>> = {
  horizontal: 'waagerechte',
  vertical: 'senkrechte',
  diagonal: 'schräge',
};

/** Woran die Qualität leidet. */
const CAUSES: readonly Sentence[] = [
  [/^(\w+) motion$/, (way) => `${MOTIONS[way] ?? way} Bewegung`],
  [/^edges ([\d.]+) px wide$/, (width) => `Kanten ${comma(width)} px breit`],
  [/^noise of ([\d.]+) levels$/, (levels) => `Rauschen von ${comma(levels)} Stufen`],
  [/^strong compression$/, () => 'starke Kompression'],
];
/** Was mit dem Bild geschah, bevor es gelesen wurde. */
const RESTORED: readonly Sentence[] = [
  [/^a blur of ([\d.]+) px was taken back$/, (px) => `eine Unschärfe von ${comma(px)} px zurückgenommen war`],
  [
    /^a movement over ([\d.]+) px was taken back$/,
    (px) => `eine Bewegung über ${comma(px)} px zurückgenommen war`,
  ],
  [/^noise was evened out$/, () => 'Rauschen geglättet war'],
  [/^traces of strong compression were evened out$/, () => 'Spuren starker Kompression geglättet waren'],
  [
    /^contrast was raised ([\d.]+) times$/,
    (times) => `der Kontrast auf das ${comma(times)}-Fache erhöht war`,
  ],
];

function sayBy(sentences: readonly Sentence[], text: string): string {
  for (const [pattern, say] of sentences) {
    const caught = pattern.exec(text);
    if (caught) return say(...caught.slice(1));
  }
  return text;
}

/** Was an dem, was gelesen und gefunden wurde, zweifelhaft ist. */
export const doubtSentences: readonly Sentence[] = [
  [
    /^the picture's quality is (poor|unusable)(?: \((.+)\))?$/,
    (verdict, causes) => {
      const why = causes.split(', ').map((cause) => sayBy(CAUSES, cause));
      return `die Qualität des Bildes ist ${VERDICTS[verdict]}${causes === '' ? '' : ` (${why.join(', ')})`}`;
    },
  ],
  [
    /^the text was read after (.+): characters may be mistaken$/,
    (restored) => `der Text wurde gelesen, nachdem ${sayBy(RESTORED, restored)}: Zeichen können falsch sein`,
  ],
];
