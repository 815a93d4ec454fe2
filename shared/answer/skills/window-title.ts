import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, centre, containment, right } from '../../model/geometry.ts';
import type { ImageFeatures, UiElement, WindowRecord } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered, declined } from '../draft.ts';
import { headedTables } from '../screen/headed-tables.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { candidatesOf } from '../values/candidates.ts';
import { dialogTitle, namedDialog, windowOfError } from './dialog-title.ts';
import { programBuild } from './program-build.ts';
import { quote } from './quote.ts';
import { signature } from './signature.ts';
import { terminalDialogTitle } from './terminal-dialog.ts';
import { windowMeant } from './window-meant.ts';

/** Titles and tabs stand within this many text heights of the uppermost text. */
const TOP_LINES = 7;
const OWNERS =
  /^(window|page|dialog|dialogue|screen|error|message|app|application|program|popup|website|site|view|tab|box|terminal|warning|alert)$/;
const PROGRAM = /\b(program|app|application|software|tool)\b/;
/** "Adminer 4.8.1", "nginx/1.22.1" */
const PRODUCT = /^[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2}[ /]v?\d+\.\d+/i;
/** A name with its version, before what a line says besides: "newsboat 2.21.0 - Your feeds". */
const PRODUCT_FIRST = /^\p{L}[\w-]*(?: \p{Lu}[\w-]*){0,2} v?\d+(?:\.\d+)+(?![\w.])/u;
const WITH_ERROR =
  /\bwindow (?:with|that (?:has|shows|reports)|showing|of) (?:the |an? )?(?:error|message|warning|problem)/;
const HEADING = /\b(heading|headline|header)\b/;

/** What was read of a menu bar is no title. */
const MENUS = /^(?:file|edit|view|go|tools|help|options|search|window)$/i;
const MESSAGES = /^(message|notification|toast|alert|warning|error|banner|notice)$/;
/** A title stands at most this many text heights over what it is the title of. */
const TITLE_GAP = 4;
const MAX_TITLE_WORDS = 8;

/** The short text over an error message, where no window has a title. */
function messageTitle({ record, segments }: Screen): Segment | undefined {
  const [error] = record.errors;
  if (!error || record.ui.windows.some((window) => window.title)) return undefined;
  return titleOver(error.box, segments);
}

const titleOver = (box: Box, segments: readonly Segment[]): Segment | undefined =>
  segments
    .filter(
      (segment) =>
        bottom(segment.box) <= box.y + 2 &&
        box.y - bottom(segment.box) <= TITLE_GAP * segment.box.height &&
        Math.abs(segment.box.x - box.x) <= 2 * segment.box.height &&
        segment.words.length <= MAX_TITLE_WORDS,
    )
    .sort((a, b) => b.box.height - a.box.height || b.box.y - a.box.y)[0];

/** The largest text right over the first, second or last table. */
function tableTitle(question: RoutedPart, screen: Screen): Segment | undefined {
  const tables = headedTables(screen);
  const place = /\b(second|last)\b/i.exec(question.text)?.[1].toLowerCase();
  const table = place === 'last' ? tables.at(-1) : tables[place === 'second' ? 1 : 0];
  return table && titleOver(table.head[0].box, screen.segments);
}

/** The one text in the middle of the bar at the top, as pages for telephones are headed. */
function centredAtTop({ segments, record: { source } }: Screen): Segment | undefined {
  const [first] = segments;
  if (!first || first.box.y > TOP_BAR * source.height) return undefined;
  const row = segments.filter((segment) => segment.row === first.row);
  return row.find(
    ({ box, text }) =>
      Math.abs(centre(box).x - source.width / 2) <= OFF_CENTRE * source.width && /\p{L}{2}/u.test(text),
  );
}
const TOP_BAR = 0.1;
const OFF_CENTRE = 0.04;

/** "Which program and version is this?": the one name that a line begins with, together with its version. */
function productAtStart({ segments }: Screen): Draft | null {
  const found = segments.flatMap((segment) => {
    const name = PRODUCT_FIRST.exec(segment.text)?.[0];
    return name ? [{ name, segment }] : [];
  });
  const [only, other] = found;
  return only && !other ? quote(only.name, [only.segment], 0.75, 'a name with a version') : null;
}

/** The title of the window or dialog that the question means, or the heading of a page. */
export function windowTitle(question: RoutedPart, screen: Screen): Draft {
  const { record } = screen;
  const text = question.text.toLowerCase();
  const signed = signature(question, screen);
  if (signed) return signed;
  const owner = /\b(?:title|heading|headline) of (?:the|this) (?:first |second |last )?([a-z]+)\s*\??$/.exec(
    text,
  )?.[1];
  if (
    owner &&
    record.errors.length > 0 &&
    !OWNERS.test(owner) &&
    !screen.segments.some((segment) => termsOf(segment.text).includes(stemWord(owner)))
  )
    return declined(`No ${owner} can be seen.`, [`nothing on the screen says "${owner}"`]);
  const ofMessage = owner && MESSAGES.test(owner) ? messageTitle(screen) : undefined;
  if (ofMessage) return quote(ofMessage.text, [ofMessage], 0.75, 'it stands over the message');
  const ofTable = owner === 'table' ? tableTitle(question, screen) : undefined;
  if (ofTable) return quote(ofTable.text, [ofTable], 0.75, 'it stands over the table');
  const titled = record.ui.windows.some(({ kind, title }) => kind === 'dialog' && title !== '');
  const drawn = question.slots.scope === 'dialog' && !titled ? terminalDialogTitle(screen) : undefined;
  if (drawn) return quote(drawn.text, [drawn], 0.75, 'it stands in the upper frame of the dialog');
  const over = question.slots.scope === 'dialog' && !titled ? dialogTitle(screen) : undefined;
  if (over) return quote(over.text, [over], 0.75, 'it stands over what the dialog tells');
  const headings = headingsOf(screen);
  const titles = headings.filter(
    (segment) =>
      !isBrand(segment, screen) && !isControl(segment, screen) && !standsElsewhere(text, segment.box, screen),
  );
  const sentence =
    owner && MESSAGES.test(owner) ? titles.find(({ words }) => words.length >= SENTENCE_WORDS) : undefined;
  const uppermost = turnsOf(text).states.side.exec(text)?.groups?.top
    ? [...headings].filter((segment) => !isControl(segment, screen)).sort((a, b) => a.box.y - b.box.y)[0]
    : undefined;
  const heading =
    sentence ??
    uppermost ??
    titles[0] ??
    headings.find((segment) => !isControl(segment, screen) && !standsElsewhere(text, segment.box, screen));
  const file = /\b(file|document)\b/.test(text) && !HEADING.test(text) ? openFile(screen) : null;
  if (file) return file;
  const ofError = WITH_ERROR.test(text) ? windowOfError(record) : undefined;
  if (ofError) return fromWindow(ofError, { ...record, ui: { ...record.ui, windows: [ofError] } });
  const versioned = PROGRAM.test(text) && /\bversion\b/.test(text) ? productAtStart(screen) : null;
  if (versioned) return versioned;
  const window = windowMeant(question, record);
  if (window?.title && !MENUS.test(window.title) && !HEADING.test(text)) return fromWindow(window, record);
  const dialog = question.slots.scope === 'dialog' ? namedDialog(record) : undefined;
  if (dialog) return fromElement(dialog, 0.8, 'it is the name of the dialog');
  if (isUnread(window, text))
    return declined('The title of the window was not read.', ['no words were read in its title bar']);
  const bar = record.ui.elements.find(
    (element) => element.role === 'title_bar' && element.name && !MENUS.test(element.name),
  );
  if (bar && !HEADING.test(text)) return fromElement(bar, 1, 'read in the title bar');
  const product = PROGRAM.test(text)
    ? screen.segments.find((segment) => PRODUCT.test(segment.text) && segment.words.length <= 5)
    : undefined;
  if (product) return quote(product.text, [product], 0.75, 'a name with a version');
  const foot = PROGRAM.test(text) ? signatureOf(screen) : undefined;
  if (foot) return quote(foot.text, [foot], 0.7, 'the name at the foot of the page');
  const build = PROGRAM.test(text) ? programBuild(screen) : null;
  if (build)
    return answered({
      answer: build,
      confidence: 0.7,
      reasons: ['told by the build of its window; no name of the program was read'],
      evidence: screen.segments.slice(0, 3).flatMap(({ evidence }) => evidence),
    });
  const brand = PROGRAM.test(text) ? brandOf(screen) : undefined;
  if (brand)
    return quote(brand.text, [brand], 0.6, 'the heading at the top left, where programs name themselves');
  if (heading)
    return answered({
      answer: heading.text,
      confidence: 0.75 * heading.line.confidence,
      regions: [{ ...heading.box, label: heading.text }],
      evidence: heading.evidence,
      reasons: ['the largest text on the page'],
    });
  const isNamed = /\b(?:title|dialog|window|heading)\b/.test(text);
  const last = isNamed && record.ui.windows.length === 0 ? dialogTitle(screen) : undefined;
  if (last) return quote(last.text, [last], 0.65, 'it stands over what is told');
  const atTop = record.ui.windows.length === 0 ? centredAtTop(screen) : undefined;
  if (atTop) return quote(atTop.text, [atTop], 0.7, 'it stands in the middle of the top bar');
  return declined('No title or heading can be seen.', ['no title bar and no larger text was found']);
}

/** A window is there whose title could not be read, and no heading is asked for. */
const isUnread = (window: WindowRecord | undefined, text: string): boolean =>
  window !== undefined &&
  window.title === '' &&
  !HEADING.test(text) &&
  /\b(?:window|title bar|dialog)\b/.test(text);

const fromElement = ({ id, name, box, confidence }: UiElement, share: number, reason: string): Draft =>
  answered({
    answer: name,
    confidence: share * confidence,
    regions: [{ ...box, label: name }],
    evidence: [id],
    reasons: [reason],
  });

/** Fields that are higher by this factor than a text in them are editors. */
const EDITOR = 8;
const CONTROLS = new Set(['button', 'menu_item', 'tab', 'input', 'combobox']);
/**
 * What stands on a button, in a menu or in a field names no page; an editor that is many lines high holds a document,
 * with a heading of its own.
 */
const isControl = ({ box }: Segment, { record }: Screen): boolean =>
  record.ui.elements.some(
    ({ role, box: own }) =>
      CONTROLS.has(role) &&
      containment(box, own) > 0.8 &&
      !(role === 'input' && own.height > EDITOR * box.height),
  );

/** The name that server software puts under the pages it makes. */
const SIGNATURE = /\bservers?\b|^powered by\b/i;
const signatureOf = ({ segments }: Screen): Segment | undefined => {
  const last = segments.at(-1);
  return last && last.words.length <= SIGNATURE_WORDS && SIGNATURE.test(last.text) ? last : undefined;
};
const SIGNATURE_WORDS = 5;

/** A short name beside the links in the bar at the top of a page, or behind a sign over all else, names the site. */
const isBrand = (segment: Segment, screen: Screen): boolean =>
  segment.words.length <= 2 &&
  ((segment.box.y < TOP_SHARE * screen.record.source.height &&
    screen.layout.row[segment.index].length >= 3) ||
    isLogo(segment, screen));
const TOP_SHARE = 0.1;

/** The uppermost text, right behind a sign of about its size. */
function isLogo({ box }: Segment, { segments, record }: Screen): boolean {
  const { elements } = record.ui;
  const link = elements.find(({ role, box: own }) => role === 'link' && containment(box, own) > 0.8);
  const isLink = link !== undefined;
  if (segments.some((other) => other.box.y < box.y)) return false;
  // The link leaves room for a sign before its text.
  if (link && box.x - link.box.x >= box.height) return true;
  return elements.some(
    (sign) =>
      (sign.role === 'icon' || (!sign.name && (sign.role === 'image' || isLink))) &&
      sameRow(sign.box, box) &&
      box.x - right(sign.box) >= 0 &&
      box.x - right(sign.box) <= box.height &&
      sign.box.height <= 2 * box.height,
  );
}
/** What messages say first has at least so many words. */
const SENTENCE_WORDS = 3;

/** Headings that say what to do on a page rather than whose page it is. */
const TASK =
  /^(?:log ?in|sign ?(?:in|up)|log ?on|register|home|menu|settings|options|dashboard|welcome|error|warning|search|index|overview|contents)\b/i;

/** The heading nearest to the top left corner that names no task. */
const brandOf = (screen: Screen): Segment | undefined =>
  headingsOf(screen)
    .filter((segment) => !TASK.test(segment.text) && segment.words.length <= 4 && !isControl(segment, screen))
    .sort((a, b) => a.box.x + a.box.y - b.box.x - b.box.y)[0];

/** A file name in a title, or else in one of the top lines. */
export function openFile(screen: Screen, isFolder = false): Draft | null {
  const named = candidatesOf(screen).filter(
    (candidate) => candidate.type === 'path' && /\.\w{1,5}$/.test(candidate.text) !== isFolder,
  );
  const titles = screen.record.ui.windows.map((window) => window.title);
  const top =
    Math.min(...screen.segments.map((segment) => segment.box.y)) +
    TOP_LINES * (named[0]?.segment.box.height ?? 0);
  const inTitle = named.find((candidate) =>
    titles.some((title) => title.includes(candidate.text) && candidate.segment.text.includes(title)),
  );
  const best = inTitle ?? named.find((candidate) => candidate.box.y <= top);
  return best ? quote(best.text, [best.segment], 0.8, 'a file name in the title or at the top') : null;
}

/** A short word that was cut off before a title that begins in the middle of a sentence: "No devices available". */
const isAllOfTitle = (text: string, title: string): boolean =>
  /^\p{Ll}/u.test(title) && /^\p{Lu}\p{L}{0,4} $/u.test(text.slice(0, -title.length)) && text.endsWith(title);

function fromWindow(window: WindowRecord, record: ImageFeatures): Draft {
  const line = record.text.lines.find((other) => other.text.includes(window.title));
  const title = line && isAllOfTitle(line.text, window.title) ? line.text : window.title;
  const others = record.ui.windows.filter((other) => other !== window && other.title);
  return answered({
    answer: title,
    confidence: 0.9 * (line?.confidence ?? 0.8),
    runner_up: others.length > 0 ? 0.4 : 0,
    regions: [{ ...(line?.box ?? window.box), label: title }],
    evidence: line ? [window.id, line.id] : [window.id],
    reasons: ['read in the title bar of the window'],
  });
}
