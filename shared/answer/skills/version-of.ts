import type { Draft } from '../../model/answer.ts';
import { escapedPattern } from '../../model/escaped-pattern.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { onlySpan } from './quote.ts';
import { spanInRow } from './span-in-row.ts';

/** What stands between a name and its version: "node.js@20.1.0", "nginx/1.22.1", "JShell -- Version 17.0.2". */
const BETWEEN = String.raw`["'”’]?(?:@|/|\s*[-–—:,(]*\s*(?:version|ver\.?|v\.?)?\s*)`;
const VERSION = String.raw`v?(\d+(?:\.\d+)+(?:[-+.~]\w+)*)`;

/** "which version of cucumber-js was used?": the one version that stands right after the name. */
export function versionOf(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const name = turnsOf(text)
    .written.version.map((turn) => turn.exec(text)?.groups?.name)
    .find(Boolean);
  if (!name) return null;
  const written = new RegExp(`(?<![\\p{L}\\p{N}.-])${escapedPattern(name)}${BETWEEN}${VERSION}`, 'giu');
  const found = rowTexts(screen).flatMap((row) =>
    [...row.text.matchAll(written)].flatMap((match) => spanInRow(match[1], row)),
  );
  return onlySpan(found, CERTAINTY, 'it stands right after the name');
}
const CERTAINTY = 0.85;
