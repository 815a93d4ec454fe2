import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { errorLines } from '../screen/error-lines.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { answeredFrom } from './quote.ts';

const CERTAINTY = 0.86;

/** A place in a source that the screen tells: its line, its column, its file and its function, where they are told. */
type Place = {
  line: string;
  column?: string;
  file?: string;
  within?: string;
  segments: readonly Segment[];
};

/**
 * How tools write places: `File "a.py", line 6, in heaviest`, `at total (a.js:9:3)`, `a.c:8`, `a.cs(8,3)`, `Unexpected token (5:51)`,
 * `"line": 6`, `> 5 |`.
 */
const FORMS: readonly RegExp[] = [
  /(?<file>[\w./\\-]+\.\w{1,5})["”']?,? (?:on |at )?line (?<line>\d+)(?:,? (?:col(?:umn)?|char(?:acter)?) (?<column>\d+))?(?:,? in (?<within><?[\w.$]+>?))?/gi,
  /(?:\bat (?<within>[\w.$<>]+) \()?(?<file>[\w./\\-]*\w\.[a-z]\w{0,4})[:(](?<line>\d+)(?:[:,] ?(?<column>\d+))?\b/gi,
  /\((?<line>\d+):(?<column>\d+)\)/g,
  /["“]?\bline(?: number)?["”]?\s?:?\s(?<line>\d+)\b(?:,? (?:col(?:umn)?|char(?:acter)?)\.?:? (?<column>\d+))?/gi,
  /^\W{0,2}[>❯→]\s{0,3}(?<line>\d{1,5})\s{0,3}[|│:]/g,
  // Under the name of the file, as linters list what they find.
  /^\W{0,2}(?<line>\d{1,5}):(?<column>\d{1,4})(?=\s+\p{L})/gu,
];
/** A text with nothing but the name of a file. */
const FILE_ALONE = /^\W{0,6}[\w./\\-]+\.\w{1,5}$/;

/** "In which line is the mistake?": the line of the source that the screen tells, of the file or function that is named; null where several are left. */
export function lineOfError({ text }: RoutedPart, screen: Screen): Draft | null {
  const places = placesAsked(text, screen);
  const chosen = new Set(places.map(({ line }) => line)).size === 1 ? places[0] : meantOf(places, screen);
  return chosen ? tell(chosen, text) : null;
}

/** "Which line of crates.py failed last?", "in which line and column of chart.js is the error?": what no single figure beside the words answers. */
export function lineOfSeveral({ text }: RoutedPart, screen: Screen): Draft | null {
  const { firstOne, lastOne, columnToo } = turnsOf(text).told;
  const places = placesAsked(text, screen);
  const lines = new Set(places.map(({ line }) => line));
  if (places.length === 0 || !places.every((place) => isNamed(place, text))) return null;
  if (lines.size > 1 && lastOne.test(text)) return tell(places[places.length - 1], text);
  if (lines.size > 1 && firstOne.test(text)) return tell(places[0], text);
  const isOfFunction = places.every(({ within }) => within !== undefined && saysWord(text, within));
  return lines.size === 1 && (isOfFunction || columnToo.test(text)) ? tell(places[0], text) : null;
}

/** The places that a question asks for: of those it names, else all. */
function placesAsked(text: string, screen: Screen): readonly Place[] {
  if (!turnsOf(text).told.lineOfError.test(text)) return [];
  const all = placesOn(screen);
  const named = all.filter((place) => isNamed(place, text));
  return named.length > 0 ? named : all;
}

function tell({ line, column, segments }: Place, text: string): Draft | null {
  const asksColumn = turnsOf(text).told.columnToo.test(text);
  if (asksColumn && column === undefined) return null;
  const own = segments.filter((segment) => segment.text.includes(line));
  const from = own.length > 0 ? own : segments;
  return answeredFrom(
    asksColumn ? `${line}:${column}` : `line ${line}`,
    from[0].box,
    from,
    CERTAINTY,
    'the place of the error is told so',
  );
}

const known = new WeakMap<Screen, readonly Place[]>();

function placesOn(screen: Screen): readonly Place[] {
  const before = known.get(screen);
  if (before) return before;
  let heading: string | undefined;
  const made = rowTexts(screen).flatMap(({ text, segments }): Place[] => {
    if (FILE_ALONE.test(segments[0].text)) heading = segments[0].text;
    const found = FORMS.map((form) =>
      [...text.matchAll(form)].map(
        ({ groups = {} }): Place => ({
          line: groups.line,
          column: groups.column,
          file: groups.file ?? heading,
          within: groups.within,
          segments,
        }),
      ),
    );
    return found.find((places) => places.length > 0) ?? [];
  });
  known.set(screen, made);
  return made;
}

/** Whether a question names the file or the function of a place. */
function isNamed({ file, within }: Place, text: string): boolean {
  const base = file?.split(/[/\\]/).at(-1);
  return (base !== undefined && saysWord(text, base)) || (within !== undefined && saysWord(text, within));
}

const saysWord = (text: string, word: string): boolean =>
  new Set<string>(text.toLowerCase().match(/[\w.$-]*\w/g)).has(word.toLowerCase());

/** Of several places the one of the error's own message, else the last of calls told with the last one last. */
function meantOf(places: readonly Place[], screen: Screen): Place | undefined {
  const evidence = errorLines(screen);
  const own = places.filter(({ segments }) =>
    segments.some((segment) => segment.evidence.some((id) => evidence.has(id))),
  );
  if (own.length > 0 && new Set(own.map(({ line }) => line)).size === 1) return own[0];
  const isLastCalledLast = screen.segments.some((segment) => LAST_CALLED_LAST.test(segment.text));
  return isLastCalledLast ? places.at(-1) : undefined;
}
/** How Python heads its tracebacks. */
const LAST_CALLED_LAST = /most recent call last/i;
