import type { Draft } from '../../model/answer.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { type Counted, tellCount } from './counted.ts';

/** So many lines that carry a level make a log. */
const FEWEST = 3;
const CERTAINTY = 0.8;

/** "How many warnings are listed?": the lines of a log that carry the level; null where no log is shown, or more is asked of them. */
export function logLevels({ text, noun, negated }: Counted, screen: Screen): Draft | null {
  const { levels, lines, everywhere } = turnsOf(text).counting.logs;
  const named = lines.exec(text)?.groups?.level ?? noun ?? '';
  const level = levels.find(({ asked }) => asked.test(named));
  if (!level || negated || !everywhere.test(text)) return null;
  const rows = rowTexts(screen).map(({ text: row, segments: [first] }) => ({
    first,
    level: levels.find(({ written }) => written.test(row)),
  }));
  if (rows.filter((row) => row.level).length < FEWEST) return null;
  const found = rows.filter((row) => row.level === level).map(({ first }) => first);
  return found.length > 0 ? tellCount(found, CERTAINTY, 'the lines of that level were counted') : null;
}
