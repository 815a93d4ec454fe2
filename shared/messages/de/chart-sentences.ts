import type { Sentence } from '../sentence.ts';
import { nameMessages } from './name-messages.ts';

const { names } = nameMessages;

/** Absagen und Gründe der Antworten auf Fragen nach Diagrammen, ohne Wörter des Bildes. */
export const chartWords: Readonly<Record<string, string>> = {
  'The axis has no title that could be read.': 'Die Achse hat keinen Titel, der zu lesen war.',
  'The chart has several series whose names could not be read, so it can not be told which is meant.':
    'Das Diagramm hat mehrere Reihen, deren Namen nicht zu lesen waren; welche gemeint ist, lässt sich nicht sagen.',
  'only its ticks were read': 'nur ihre Marken wurden gelesen',
  'No unit is written along the axis that could be read.':
    'An der Achse steht keine Einheit, die zu lesen war.',
  'No legend of the chart could be read.': 'Eine Legende des Diagramms war nicht zu lesen.',
  'The chart does not show that.': 'Das zeigt das Diagramm nicht.',
  'it stands over the chart in its largest letters': 'es steht in den größten Buchstaben über dem Diagramm',
  'it is the highest number written along the axis': 'es ist die höchste Zahl an der Achse',
  'it is the lowest number written along the axis': 'es ist die niedrigste Zahl an der Achse',
  'it is written along the axis': 'es steht an der Achse',
  'the axis has no title that was read': 'die Achse hat keinen Titel, der gelesen wurde',
  'the axis has no title that was read; its ticks say so':
    'die Achse hat keinen Titel, der gelesen wurde; ihre Marken sagen es',
  'nothing that was read stands along the axis but its numbers':
    'an der Achse wurden nur ihre Zahlen gelesen',
  'its marks are drawn so': 'seine Zeichen sind so gezeichnet',
  'the names stand beside samples of the colours': 'die Namen stehen neben Proben der Farben',
  'no name stands beside a sample of a colour': 'neben keiner Probe einer Farbe steht ein Name',
  'the marks of the chart were counted': 'die Zeichen des Diagramms wurden gezählt',
  'several marks stand for it; all are told': 'mehrere Zeichen stehen dafür; alle sind genannt',
  'the axis of the chart has others of its kind, and not what is asked for':
    'die Achse des Diagramms hat andere dieser Art, aber nicht das Gefragte',
  'it is written at the mark': 'es steht an dem Zeichen',
  'measured by the angle of the slice': 'am Winkel des Stücks gemessen',
  'it is the mark that stands for it': 'es ist das Zeichen, das dafür steht',
};

const KINDS: Readonly<Record<string, string>> = {
  'bar chart': 'Balkendiagramm',
  'line chart': 'Liniendiagramm',
  'bar and line chart': 'Balken- und Liniendiagramm',
  'pie chart': 'Kreisdiagramm',
  'donut chart': 'Ringdiagramm',
};
const WAYS: Readonly<Record<string, string>> = {
  grouped: 'gruppiertes',
  stacked: 'gestapeltes',
  horizontal: 'waagerechtes',
};
const rank = (word: string): string => (word === 'greatest' ? 'größte' : 'kleinste');

/** Antworten von Diagrammen und ihre Gründe. */
export const chartSentences: readonly Sentence[] = [
  [
    /^The axis has no title that could be read; its numbers go from (\S+) to (\S+)\.$/,
    (from, to) => `Die Achse hat keinen Titel, der zu lesen war; ihre Zahlen gehen von ${from} bis ${to}.`,
  ],
  [
    /^((?:(?:grouped|stacked|horizontal) )*)((?:bar|line|bar and line|pie|donut) chart)$/,
    (ways, kind) =>
      [
        ...ways
          .trim()
          .split(' ')
          .filter(Boolean)
          .map((way) => WAYS[way]),
        KINDS[kind],
      ].join(' '),
  ],
  [/^about (-?[\d.,]+ ?\S{0,12})$/, (value) => `etwa ${value}`],
  [
    /^read from the scale of the axis, to within (\S+)$/,
    (off) => `an der Skala der Achse abgelesen, auf ${off} genau`,
  ],
  [
    /^it is the (greatest|least) of (\d+) values$/,
    (which, count) => `es ist der ${rank(which)} von ${count} Werten`,
  ],
  [
    /^(?:about )?(\S+(?: \S{1,12})?) is the (greatest|least) of (\d+) values$/,
    (value, which, count) => `${value} ist der ${rank(which)} von ${count} Werten`,
  ],
  [
    /^(?:about )?(\S+(?: \S{1,12})?) is the (greatest|least) over "([^"]*)"$/,
    (value, which, name) => `${value} ist der ${rank(which)} Wert über „${name}“`,
  ],
  [
    /^(\d+) series, of which the legend names (\d+)$/,
    (all, named) => `${all} Reihen, von denen die Legende ${named} nennt`,
  ],
  [/^the sum of (\d+) values$/, (count) => `die Summe von ${count} Werten`],
  [/^measured on the marks: ((?:#[0-9a-f]{6}(?:, )?)+)$/, (colors) => `an den Zeichen gemessen: ${colors}`],
  [
    /^the sample beside it is ([a-z ]+) \((#[0-9a-f]{6})\)$/,
    (name, hex) => `die Probe daneben ist ${names.color(name)} (${hex})`,
  ],
];
