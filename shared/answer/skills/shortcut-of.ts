import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { saysAll, tellingWords } from '../states/telling-words.ts';
import { quote } from './quote.ts';

/** "What is the shortcut for Replace Again?": the keys at the end of the row that the command stands in. */
export function shortcutOf({ text }: RoutedPart, screen: Screen): Draft | null {
  const { asked, form } = turnsOf(text).keys;
  if (!asked.test(text)) return null;
  const commands = screen.segments.flatMap((segment) => {
    const keys = keysBehind(segment, screen, form);
    return keys ? [{ segment, keys }] : [];
  });
  const command = commandMeant(text.replace(asked, ' '), commands);
  if (!command) return null;
  const { segment, keys } = command;
  return quote(keys.text, [keys], 0.88, `the keys in the row of "${segment.text}"`);
}

type Command = { segment: Segment; keys: Segment };

/** The command whose whole name is said, the longest of several; else the one that says all that tells. */
function commandMeant(text: string, commands: readonly Command[]): Command | null {
  const asked = ` ${plain(text)} `;
  const [said, other] = commands
    .filter(({ segment }) => asked.includes(` ${plain(segment.text)} `))
    .sort((a, b) => b.segment.text.length - a.segment.text.length);
  if (said) return other?.segment.text.length === said.segment.text.length ? null : said;
  const words = tellingWords(text);
  const telling = commands.filter(({ segment }) => saysAll(segment.text, words));
  return words.length > 0 && telling.length === 1 ? telling[0] : null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The keys right of a text. */
function keysBehind({ index }: Segment, { layout }: Screen, form: RegExp): Segment | null {
  const next = layout.right[index];
  return next !== null && form.test(next.text.trim()) ? next : null;
}
