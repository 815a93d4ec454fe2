import type { ReportText } from '../model/report-words.ts';
import type { Say } from '../text/say.ts';

/** The sentences of `whatWouldChange` that have values in them, by their form. */
const FORMS: readonly { pattern: RegExp; text: ReportText; names: readonly string[] }[] = [
  {
    pattern: /^another reading of line (\S+) \("(.*)", confidence ([\d.]+)\), above all of (.*)$/s,
    text: 'another reading of line {line} (“{text}”, confidence {confidence}), above all of {words}',
    names: ['line', 'text', 'confidence', 'words'],
  },
  {
    pattern: /^another reading of line (\S+) \("(.*)", confidence ([\d.]+)\)$/s,
    text: 'another reading of line {line} (“{text}”, confidence {confidence})',
    names: ['line', 'text', 'confidence'],
  },
  {
    pattern: /^a picture whose quality is not (\w+)$/,
    text: 'a picture whose quality is not {quality}',
    names: ['quality'],
  },
  {
    pattern: /^evidence for the category (\w+) \(now ([\d.]+)\)$/,
    text: 'evidence for the category {category} (now {score})',
    names: ['category', 'score'],
  },
];

/** A sentence of `whatWouldChange` as the report speaks. */
export function sayChange(sentence: string, say: Say): string {
  for (const { pattern, text, names } of FORMS) {
    const caught = pattern.exec(sentence);
    if (!caught) continue;
    const values = names.map((name, index) => [name, shownValue(name, caught[index + 1], say)]);
    return say.text(text, Object.fromEntries(values));
  }
  return say.sentence(sentence);
}

function shownValue(name: string, value: string, say: Say): string {
  if (name === 'confidence' || name === 'score') return say.number(Number(value), 2);
  return name === 'quality' || name === 'category' ? say.sentence(value) : value;
}
