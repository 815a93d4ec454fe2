import { unionOf } from '../../model/geometry.ts';
import type { Word } from '../../model/image-features.ts';
import type { ListedFile } from './listed-files.ts';
import { rowTexts } from './row-texts.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** A file in a pane of a file manager in a terminal: its name, its size in bytes, and when it was changed. */
const FILE =
  /(?<=^|[ |│])(?<name>[/*~@!]?[\w.+-]*\w[\w.+-]*(?: [\w.+()-]+){0,2}?) (?<size>\d{1,12}) (?<date>[A-Z][a-z]{2} \d{1,2} (?:\d{4}|\d{2}:\d{2}))(?= |$)/g;
const FEWEST = 3;
/** Names of two panes begin further from each other than so many text heights. */
const APART = 10;

type Placed = ListedFile & { x: number };

/** The files of each pane, left to right; none where fewer are listed than tell of a pane. */
export function paneFiles(screen: Screen): ListedFile[][] {
  const all = rowTexts(screen).flatMap(({ segments }) => filesIn(segments));
  if (all.length < FEWEST) return [];
  const lefts = all.map(({ x }) => x).sort((a, b) => a - b);
  const next = lefts.find((x, at) => at > 0 && x - lefts[at - 1] > APART * all[0].segments[0].box.height);
  const [left, other] = [
    all.filter(({ x }) => x < (next ?? Number.POSITIVE_INFINITY)),
    all.filter(({ x }) => next !== undefined && x >= next),
  ];
  return [left, other].filter(({ length }) => length > 0);
}

function filesIn(segments: readonly Segment[]): Placed[] {
  const words = segments.flatMap((segment) => segment.words.map((word) => ({ word, segment })));
  const text = words.map(({ word }) => word.text).join(' ');
  return [...text.matchAll(FILE)].map(({ 0: whole, index, groups = {} }) => {
    const first = text.slice(0, index).split(' ').length - 1;
    const own = words.slice(first, first + whole.split(' ').length);
    const { name, size, date } = groups;
    return {
      mode: name.startsWith('/') ? 'd' : '-',
      owner: '',
      group: '',
      name: name.replace(/^[/*~@!]/, ''),
      size,
      date,
      segments: [inOne(own)],
      x: own[0].word.box.x,
    };
  });
}

/** Words of one pane as one text, though a row of both was read in one. */
function inOne(own: readonly { word: Word; segment: Segment }[]): Segment {
  const words = own.map(({ word }) => word);
  return {
    ...own[0].segment,
    words,
    text: words.map(({ text }) => text).join(' '),
    box: unionOf(words.map(({ box }) => box)),
    evidence: [...new Set(own.flatMap(({ segment }) => segment.evidence))],
  };
}
