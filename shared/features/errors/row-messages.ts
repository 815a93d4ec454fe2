import { type Box, centre, right } from '../../model/geometry.ts';
import { type JudgedLine, noisyOr } from './judge-line.ts';
import { type Message, wordsIn } from './message.ts';

/** What a column of levels or a label says where the rest of its row tells an error; a sign may be read as a letter. */
const LEVEL =
  /^(?:\S{1,2} )?\W{0,3}(error|fatal|fatal error|critical|severe|emergency|alert|exception|failure|failed|fail|warning|warn|(?:last |latest |previous )?error(?: message| text| details?)?|(?:failure|error) (?:reason|message|cause)|reason for failure)\W{0,2}$/i;
const WARNS = /^warn/i;
/** `2:15`, `14:02:11`, `Apr 3 09:10`: rows of reports and logs say where or when. */
const PLACED = /^\D{0,12}\d{1,5}:\d{1,5}(?::\d{1,2})?\b|^\d{4}-\d{2}-\d{2}\b|^line \d+$/i;
const FEWEST_WORDS = 2;
const SCORE = { error: 0.66, warning: 0.56 };
const HINTED = 0.3;
const REPORTED = 0.55;

const onRow = (a: Box, b: Box): boolean =>
  Math.abs(centre(a).y - centre(b).y) < 0.6 * Math.min(a.height, b.height);

/**
 * Errors that a row tells in columns: a level ("Error", "FATAL") beside its text, as linters, logs and consoles list them,
 * and a label ("Error", "Last error") beside its value. Something must say that it happened here: red, a sign, a place or a
 * time in the row, or the words of the text.
 */
export function rowMessages(lines: readonly JudgedLine[]): Message[] {
  return lines.flatMap((level): Message[] => {
    const named = LEVEL.exec(level.line.text)?.[1];
    if (!named || level.control || level.title || level.buttonLabel) return [];
    const row = lines.filter(
      (other) =>
        other !== level &&
        onRow(other.line.box, level.line.box) &&
        other.window?.id === level.window?.id &&
        !other.control,
    );
    const told = row
      .filter(({ line }) => line.box.x >= right(level.line.box) - 2)
      .sort((a, b) => a.line.box.x - b.line.box.x)[0];
    // What reports by itself behind "Error:" is a message with its label, and may go on in the next row.
    if (told && /:\s*$/.test(level.line.text) && told.words >= REPORTED) return [];
    if (!told || wordsIn(told.line.text) < FEWEST_WORDS) return [];
    const isReported =
      level.red ||
      told.red ||
      level.status !== null ||
      level.mark !== null ||
      level.icon !== null ||
      told.words >= HINTED ||
      row.some(({ line }) => PLACED.test(line.text));
    if (!isReported) return [];
    const score = WARNS.test(named) ? SCORE.warning : SCORE.error;
    return [
      {
        place: 'page',
        lines: [told],
        core: told,
        score: noisyOr(score, 0.3 * told.words),
        reasons: [`its row is marked “${level.line.text.trim()}”`, ...told.reasons],
        context: [],
        consequence: WARNS.test(named),
      },
    ];
  });
}
