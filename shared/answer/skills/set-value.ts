import type { Draft } from '../../model/answer.ts';
import { escapedPattern } from '../../model/escaped-pattern.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { onlySpan } from './quote.ts';
import { spanInRow } from './span-in-row.ts';

/** A value after an equals sign: a text in quotes, or what ends with a blank or a mark. */
const VALUE = String.raw`\s*(?::\s*\w+\s*)?(?::=|==>|=>|=(?!=))\s*(?:(["'])(?<quoted>[^"']{1,60})\1|(?<bare>[^\s;,)"']+))`;

/** "what is the value of SILL?": what "SILL = 1.8" sets it to, where all that set it say the same. */
export function setValue(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const name = turnsOf(text)
    .written.value.map((turn) => turn.exec(text)?.groups?.name)
    .find(Boolean);
  if (!name) return null;
  const written = new RegExp(`(?<![\\p{L}\\p{N}_.-])${escapedPattern(name)}["']?${VALUE}`, 'giu');
  const found = rowTexts(screen).flatMap((row) =>
    [...row.text.matchAll(written)].flatMap(({ groups }) =>
      spanInRow(groups?.quoted ?? groups?.bare ?? '', row),
    ),
  );
  return onlySpan(found, CERTAINTY, `it is what "${name}" is set to`);
}
const CERTAINTY = 0.85;
