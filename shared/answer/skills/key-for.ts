import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';

/** How bars and prompts name keys, each with the groups `key` and `label`. */
const FORMS: readonly { pattern: RegExp; say: (key: string) => string }[] = [
  {
    pattern: /(?<![\w.])F(?<key>\d{1,2})\s?[-:=]?\s?(?<label>\p{Lu}\p{L}+(?: ?[+-](?!\w))?)/gu,
    say: (key) => `F${key}`,
  },
  {
    pattern: /(?<!\S)\^(?<key>[A-Z_\\/])\s+(?<label>\p{Lu}[\p{L}. ]*?)(?=\s*\^|\s*M-|\s{2,}|$)/gu,
    say: (key) => `^${key}`,
  },
  {
    pattern: /(?<key>(?:Ctrl|Control|Alt|Shift|Cmd)(?:[+-]\w+)+)\s*[:=-]?\s+(?<label>\p{L}[\p{L} ]{2,20})/giu,
    say: (key) => key,
  },
  { pattern: /[[(](?<key>\p{L})[\])](?<label>\p{Ll}\p{L}*(?: \p{L}+)?)/gu, say: (key) => key },
  {
    pattern: /(?<!\p{L})(?<key>\p{L})[)\]:] ?(?<label>\p{L}{3,}(?: \p{L}+)?)(?=[,;]|\s*$)/gu,
    say: (key) => key,
  },
  {
    pattern:
      /\b(?:press|type|hit|use) ['"‘“<]?(?<key>\S{1,8}?)['"’”>]? (?:to|for) (?:the )?(?<label>\p{L}+(?: \p{L}+)?)/giu,
    say: (key) => key,
  },
];

type Named = { key: string; terms: string[]; segments: readonly Segment[] };

/** "Which key kills a process?": the one key that a bar or a prompt gives for it ("F9Kill", "^X Exit", "(R)ecover"). */
export function keyFor(question: RoutedPart, screen: Screen): Draft | null {
  const { whichKey, keyWords } = turnsOf(question.text).told;
  if (!whichKey.test(question.text)) return null;
  const { tokens, compiled } = readWords(question.text);
  const stems = new Set(
    tokens.filter(({ word }) => !compiled.stop.has(word) && !keyWords.test(word)).map(({ stem }) => stem),
  );
  const found = rowTexts(screen)
    .flatMap(({ text, segments }) => namedIn(text, segments))
    .filter(({ terms }) => terms.some((term) => stems.has(term)));
  const [first] = found;
  return first && found.every(({ key }) => key === first.key)
    ? quote(first.key, first.segments, 0.84, 'the screen gives that key for it')
    : null;
}

const namedIn = (text: string, segments: readonly Segment[]): Named[] =>
  FORMS.flatMap(({ pattern, say }) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      if (!groups) return [];
      const { key, label } = groups;
      const own = segments.filter((segment) => segment.text.includes(label));
      // "(R)ecover" is one word that begins with its key.
      return [
        {
          key: say(key),
          terms: [...termsOf(label), ...termsOf(key + label)],
          segments: own.length > 0 ? own : segments,
        },
      ];
    }),
  );
