import type { Draft } from '../../model/answer.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { readWords } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { answeredFrom } from '../skills/quote.ts';
import { boxOfSpan } from '../values/candidate.ts';

const CERTAINTY = 0.78;
const MOST_WORDS = 8;

/**
 * "What should there be 2 tins of?" where a text says "2 tins of sage green": what goes on behind the last words of the
 * question, down to a preposition, where one text says just them; null where none or several do.
 */
export function continuedPhrase(text: string, { segments }: Screen, texts: TextTurns): Draft | null {
  const said = texts.openEnd.exec(text)?.groups?.said;
  if (said === undefined) return null;
  const words = said.split(/\s+/);
  for (let from = 0; from < words.length - 1; from++) {
    const phrase = words.slice(from).join(' ');
    if (!tells(phrase)) return null;
    const found = segments.flatMap((segment) => behind(phrase, segment));
    const [first, ...others] = found;
    if (first) return others.length === 0 ? tell(first) : null;
  }
  return null;
}

/** Whether a phrase says more than words that carry a question. */
function tells(phrase: string): boolean {
  const { tokens, compiled } = readWords(phrase);
  return tokens.some(({ word }) => !compiled.stop.has(word) && !compiled.groups.filling.has(word));
}

type Rest = { text: string; from: number; segment: Segment };

function behind(phrase: string, segment: Segment): Rest[] {
  const at = ` ${segment.text.toLowerCase()}`.indexOf(` ${phrase.toLowerCase()} `);
  if (at < 0) return [];
  const from = at + phrase.length + 1;
  const rest = segment.text.slice(from).replace(/\s*(?:[;(!?]|[.,](?=\s|$)).*$/u, '');
  return rest.trim() !== '' && rest.split(/\s+/).length <= MOST_WORDS ? [{ text: rest, from, segment }] : [];
}

const tell = ({ text, from, segment }: Rest): Draft =>
  answeredFrom(
    text,
    boxOfSpan(segment, from, from + text.length),
    [segment],
    CERTAINTY,
    'it goes on behind the words of the question',
  );
