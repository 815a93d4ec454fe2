import type { Sentence } from '../sentence.ts';

/** Warum ein Bild in der Bibliothek gefunden wurde. */
export const searchSentences: readonly Sentence[] = [
  [/^holds the words "(.*)"$/s, (words) => `enthält die Worte „${words}“`],
  [/^its text has (.*)$/s, (words) => `im Text steht ${quoted(words)}`],
  [/^line "(.*)"$/s, (line) => `Zeile „${line}“`],
  [/^was asked: "(.*)"$/s, (question) => `gefragt wurde: „${question}“`],
  [/^fits the idea of (.*)$/s, (ideas) => `passt zur Vorstellung ${ideas}`],
  [/^amount (.*)$/s, (words) => `Betrag ${words}`],
  [/^without (.*)$/s, (word) => `ohne ${word}`],
  [
    /^vectors are near \(cosine (\d)\.(\d+)\)$/,
    (whole, rest) => `Vektoren sind nahe (Kosinus ${whole},${rest})`,
  ],
];

const quoted = (words: string): string =>
  words.replaceAll(/"([^"]*)" \(for "([^"]*)"\)/g, '„$1“ (für „$2“)').replaceAll(/"([^"]*)"/g, '„$1“');
