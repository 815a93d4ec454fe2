import { type RowText, rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** One setting of a text of settings or code: what it is set to, and the names of what it belongs to, outermost first. */
export type Setting = { path: readonly string[]; value: string; segments: readonly Segment[] };

/** Fewer settings, or more lines that are none for each of them, are no text of settings. */
const FEWEST = 3;
const MOST_OTHER = 1.5;
/** Rows further apart than this many text heights are of different texts. */
const ROW_GAP = 5;
/** A line that starts this many text heights further right belongs to the one above. */
const INDENT = 0.8;

const NAME = '[\\p{L}_$@.-][\\p{L}\\p{N}_$./@:-]*';
/** JSON, YAML and TOML, an assignment of code or a shell, and the directives of servers; each with name and value. */
const FORMS: readonly RegExp[] = [
  /^["“”']([^"“”']{1,40})["“”']\s*:\s*(.*)$/u,
  new RegExp(
    `^(?:(?:export|const|let|var|static|final|readonly|set)\\s+)*(${NAME})\\s*(?::\\s*[\\p{L}\\[\\]<>]+\\s*)?=\\s*(?![=>])(.+)$`,
    'u',
  ),
  new RegExp(`^(?:-\\s+)?(${NAME}):(?:\\s+(.*))?$`, 'u'),
  /^([a-z][\w-]*(?:_[\w-]+)*)\s+(\S.*);$/u,
];
const SECTION = /^\[\s*([^\]]{1,40}?)\s*\]$/u;
const OPENING = new RegExp(`^["“”']?(${NAME})["“”']?(?:\\s+[^{}]*)?\\s*[:=]?\\s*[{\\[]\\s*$`, 'u');
const COMMENT = /^(?:#|\/\/|;|\/\*|\*|--|<!--)/;
const NO_LINE = /^[\s{}()[\],;]*$/;

const known = new WeakMap<Screen, readonly Setting[]>();

/** The settings that a text of settings or code on the screen makes, in their order; none where there is no such text. */
export function settingsOf(screen: Screen): readonly Setting[] {
  const before = known.get(screen);
  if (before) return before;
  const made = screen.commands.length > 1 ? [] : blocksOf(screen).flatMap(settingsIn);
  known.set(screen, made);
  return made;
}

/** Rows of text that follow each other closely. */
function blocksOf(screen: Screen): RowText[][] {
  const blocks: RowText[][] = [];
  for (const row of rowTexts(screen)) {
    const above = blocks.at(-1)?.at(-1)?.segments[0].box;
    const isNear = above && row.segments[0].box.y - above.y <= ROW_GAP * above.height;
    if (isNear) blocks[blocks.length - 1].push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function settingsIn(rows: readonly RowText[]): Setting[] {
  const settings: Setting[] = [];
  const open: { name: string; x: number }[] = [];
  let section: string | null = null;
  let others = 0;
  for (const { text: line, segments } of rows) {
    const { x, height } = segments[0].box;
    while (open.length > 0 && x <= open[open.length - 1].x + INDENT * height) open.pop();
    const headed = SECTION.exec(line)?.[1];
    if (headed !== undefined) {
      section = headed;
      open.length = 0;
      continue;
    }
    if (COMMENT.test(line) || NO_LINE.test(line)) continue;
    const made = settingIn(line);
    const opened = OPENING.exec(line)?.[1];
    if (opened !== undefined || made?.value === '') {
      open.push({ name: opened ?? made?.name ?? '', x });
      continue;
    }
    const outer = [...(section === null ? [] : [section]), ...open.map(({ name }) => name)];
    if (!made) {
      others++;
      for (const given of defaultsIn(line))
        settings.push({ path: [...outer, ...given.path], value: given.value, segments });
      continue;
    }
    settings.push({ path: [...outer, made.name], value: made.value, segments });
  }
  return settings.length >= FEWEST && others <= MOST_OTHER * settings.length ? settings : [];
}

/** The name and the bare value of a line that sets something; null where it does not. */
function settingIn(line: string): { name: string; value: string } | null {
  for (const form of FORMS) {
    const match = form.exec(line);
    if (match) return { name: match[1], value: bareValue(match[2] ?? '') };
  }
  return null;
}

/** What the arguments of a function are set to where nothing else is said. */
function defaultsIn(line: string): { path: string[]; value: string }[] {
  const [, name, args] = FUNCTION.exec(line) ?? [];
  return [...(args ?? '').matchAll(DEFAULT)].map((match) => ({
    path: [name, match[1]],
    value: bareValue(match[2]),
  }));
}
const FUNCTION = /^(?:\w+\s+)*?(?:def|function|func|fn)?\s*(\w+)\s*\((.*=.*)\)\s*(?:->.*)?[:{]\s*$/;
const DEFAULT = /(\w+)\s*(?::\s*[\w[\]]+\s*)?=\s*([^,]+)/g;

/** A value without its quotes and what ends the line. */
const bareValue = (text: string): string =>
  text
    .replace(/\s+(?:#|\/\/).*$/, '')
    .replace(/[,;]\s*$/, '')
    .trim()
    .replace(/^["“”'](.*)["“”']$/u, '$1')
    .trim();
