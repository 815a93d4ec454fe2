import { bottom, centre } from '../../model/geometry.ts';
import { MONTH_FORM, placeOfName, WEEKDAY_FORM, WEEKDAYS } from '../../text/calendar-names.ts';
import { aligned } from '../screen/layout.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';

/** What is entered on one day: its text, its times as written, and the segments of both. */
export type CalendarEntry = { title: string; times: readonly string[]; segments: readonly Segment[] };
/** One day of a calendar: its weekday's number (0 is Sunday), the head of its column, its number in the month if told. */
export type CalendarDay = {
  weekday: number;
  head: Segment;
  number: number | null;
  entries: readonly CalendarEntry[];
};

/** A day's name, and behind it its number, a date or a day of a month. */
const WEEKDAY = new RegExp(
  `^(${WEEKDAY_FORM})\\.?(?:[\\s,]+(\\d[\\d/. ]*|\\d{1,2}\\.?\\s${MONTH_FORM}|${MONTH_FORM}\\s\\d{1,2}))?$`,
  'i',
);
/** A week without its end has five days. */
const FEWEST_DAYS = 5;
const DAY_NUMBER = /^(\d{1,2})\.?$/;
/** A month shows at least so many days, a week its numbers at most once under its heads. */
const FEWEST_NUMBERS = 15;
/** Lines of one entry follow each other within this share of their height. */
const LINE_GAP = 0.9;

type Column = { weekday: number; head: Segment; number: number | null; left: number; right: number };

const known = new WeakMap<Screen, readonly CalendarDay[]>();

/** The days of a calendar of a month or a week with what is entered on each; none where the screen shows no calendar. */
export function calendarOf(screen: Screen): readonly CalendarDay[] {
  const before = known.get(screen);
  if (before) return before;
  const columns = columnsOf(screen);
  const made = columns.length === 0 ? [] : daysUnder(columns, screen);
  const days = made.some(({ entries }) => entries.length > 0) ? made : [];
  known.set(screen, days);
  return days;
}

/** Columns under a row of names of days that follow each other. */
function columnsOf({ rows }: Screen): Column[] {
  for (const row of rows.rows) {
    const heads = row.flatMap((head) => {
      const match = WEEKDAY.exec(head.text.trim());
      const figures = (match?.[2]?.match(/\d{1,2}/g) ?? []).map(Number);
      return match ? [{ weekday: placeOfName(match[1], WEEKDAYS), head, figures }] : [];
    });
    const follow = heads.every(({ weekday }, at) => at === 0 || weekday === (heads[at - 1].weekday + 1) % 7);
    if (heads.length < FEWEST_DAYS || !follow) continue;
    const middles = heads.map(({ head }) => centre(head.box).x);
    const width = (middles[middles.length - 1] - middles[0]) / (middles.length - 1);
    if (width < 3 * heads[0].head.box.height) continue;
    const place = [0, 1].find((at) => new Set(heads.map(({ figures }) => figures[at])).size > 1);
    return heads.map(({ weekday, head, figures }, at) => ({
      weekday,
      head,
      number: (place === undefined ? undefined : figures[place]) ?? null,
      left: middles[at] - width / 2,
      right: middles[at] + width / 2,
    }));
  }
  return [];
}

function daysUnder(columns: readonly Column[], screen: Screen): CalendarDay[] {
  const top = Math.max(...columns.map(({ head }) => bottom(head.box)));
  const below = screen.segments.filter(({ box }) => box.y >= top - 2);
  // Hours stand left of the days.
  const numbers = below.filter(
    (segment) => DAY_NUMBER.test(segment.text.trim()) && columnOf(segment, columns) !== undefined,
  );
  return numbers.length >= FEWEST_NUMBERS ? daysOfMonth(columns, below, numbers) : daysOfWeek(columns, below);
}

/** The column that a text begins in. */
const columnOf = ({ box }: Segment, columns: readonly Column[]): Column | undefined => {
  const x = box.x + Math.min(box.width / 2, box.height);
  return columns.find(({ left, right }) => x >= left && x < right);
};

function daysOfMonth(
  columns: readonly Column[],
  below: readonly Segment[],
  numbers: readonly Segment[],
): CalendarDay[] {
  const weeks: Segment[][] = [];
  for (const number of [...numbers].sort((a, b) => a.box.y - b.box.y)) {
    const week = weeks.at(-1);
    if (week && Math.abs(number.box.y - week[0].box.y) <= number.box.height) week.push(number);
    else weeks.push([number]);
  }
  return weeks.flatMap((week, at) => {
    const start = week[0].box.y;
    const end =
      weeks[at + 1]?.[0].box.y ??
      start + (at > 0 ? start - weeks[at - 1][0].box.y : Number.POSITIVE_INFINITY);
    return week.flatMap((number): CalendarDay[] => {
      const column = columnOf(number, columns);
      if (!column) return [];
      const own = below.filter(
        (segment) =>
          segment !== number &&
          segment.box.y > start - 2 &&
          segment.box.y < end - 2 &&
          !week.includes(segment) &&
          columnOf(segment, columns) === column,
      );
      const entries = own.map((segment) => entryOf([segment])).filter(isEntered);
      return [
        {
          weekday: column.weekday,
          head: column.head,
          number: Number(number.text.match(/\d+/)?.[0]),
          entries,
        },
      ];
    });
  });
}

function daysOfWeek(columns: readonly Column[], below: readonly Segment[]): CalendarDay[] {
  return columns.map((column) => {
    const own = below.filter((segment) => columnOf(segment, columns) === column);
    const under = own.find(
      ({ text, box }) => DAY_NUMBER.test(text.trim()) && box.y - bottom(column.head.box) < 3 * box.height,
    );
    const number = column.number ?? (under ? Number(under.text.match(/\d+/)?.[0]) : null);
    const blocks: Segment[][] = [];
    for (const segment of own.filter((other) => other !== under)) {
      const last = blocks.at(-1)?.at(-1);
      const follows =
        last &&
        aligned(last.box, segment.box) &&
        segment.box.y - bottom(last.box) <= LINE_GAP * Math.min(last.box.height, segment.box.height);
      if (follows) blocks[blocks.length - 1].push(segment);
      else blocks.push([segment]);
    }
    const entries = withTimes(blocks).map(entryOf).filter(isEntered);
    return { weekday: column.weekday, head: column.head, number, entries };
  });
}

/** Times that stand over a text a little further off than its lines are its times. */
function withTimes(blocks: readonly Segment[][]): Segment[][] {
  return blocks.reduce<Segment[][]>((made, block) => {
    const before = made.at(-1);
    const isOver =
      before?.every(({ text }) => ONLY_TIMES.test(text)) &&
      block[0].box.y - bottom(before[before.length - 1].box) <= TIMES_GAP * block[0].box.height;
    if (before && isOver) before.push(...block);
    else made.push([...block]);
    return made;
  }, []);
}
const ONLY_TIMES = /^[\d:.\s–—-]+(?:[ap]\.?m\.?)?$/i;
const TIMES_GAP = 1.6;

/** Names of days and months belong to a smaller calendar beside it. */
const isEntered = ({ title }: CalendarEntry): boolean =>
  /\p{L}{2}/u.test(title) && !title.split(' ').every((word) => WEEKDAY.test(word) || MONTH.test(word));
const MONTH = new RegExp(`^(?:${MONTH_FORM}\\.?|\\d{4})$`, 'i');

/** The title of an entry is what is left of its text without its times. */
function entryOf(segments: readonly Segment[]): CalendarEntry {
  const text = segments.map((segment) => segment.text).join(' ');
  const times = typedSpans(text).filter(({ type }) => type === 'time');
  const title = times
    .reduce((rest, time) => rest.replace(time.text, ' '), text)
    .replace(/\s+[-–—>]+\s+/g, ' ')
    .replace(/^(?:[^\p{L}\p{N}]+|0\s)+|[\s\-–—:·•>]+$/gu, '')
    .replace(/\s+/g, ' ');
  return { title, times: times.map((time) => time.text), segments };
}
