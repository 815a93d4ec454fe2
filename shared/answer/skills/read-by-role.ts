import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';
import { quote } from './quote.ts';

const ASKS_SELLER =
  /\b(shop|store|merchant|vendor|seller|supplier|company|restaurant|business|issued|who sold)\b|^(?:so |and )?which [\w ]{3,24} (?:is|was) (?:it|this|that) from\b/i;
const ASKS_WRITER =
  /\bwho(?:se)?\b(?!.*\b(?:to|for|pays?|gets?|receives?)\b).*\b(?:wrote|sent|made|created|billed|from|invoice|bill|receipt)\b/i;
/** How names of firms end, spelt as firms spell it: "2 kg" and "to co" are none. */
const FIRM =
  /\b(?:Ltd|LTD|Limited|LIMITED|Inc|INC|LLC|LLP|PLC|plc|GmbH|GMBH|AG|KG|OHG|e\.?K|Corp|CORP|Co|CO|Company|COMPANY|S\.?A|S\.?r\.?l|SRL|B\.?V|Oy|OY|AB|A\/S|Pty|PTY)\b\.?$/;
const TO_SOMEBODY = /^(?:to|bill(?:ed)? to|ship to|for)\b/i;

/**
 * The name at the head of a receipt or an invoice: of the one firm there, under the word that says what it is, or that head
 * itself.
 */
export function merchant(question: RoutedPart, screen: Screen): Draft | null {
  const isBill =
    screen.segments.some(({ text }) => /^(?:tax )?(?:receipt|invoice)\b/i.test(text)) ||
    screen.record.topics.some(({ topic }) => topic === 'receipt' || topic === 'invoice') ||
    /receipt|invoice/.test(screen.record.topic);
  if (!isBill || !(ASKS_SELLER.test(question.text) || ASKS_WRITER.test(question.text))) return null;
  if (
    /\b(phone|email|mail|address|website|number|when|where|price|costs?|plan|id|line|code)\b/i.test(
      question.text,
    )
  )
    return null;
  const end = HEAD_SHARE * screen.record.source.height;
  const firms = screen.segments.filter(
    ({ text, box }) => FIRM.test(text.trim()) && !TO_SOMEBODY.test(text) && box.y < end,
  );
  if (firms.length > 0 && firms.every(({ text }) => text === firms[0].text))
    return quote(firms[0].text, [firms[0]], 0.8, 'the firm at the head of the bill');
  const outputs = screen.commands.flatMap((command) => command.output.slice(0, 1));
  for (const head of [...headingsOf(screen).slice(0, 3), ...outputs]) {
    const isKind = /^(?:tax )?(?:receipt|invoice|bill|sales receipt)$/i.test(head.text.trim());
    const name = isKind ? screen.layout.below[head.index] : head;
    if (name && isName(name) && !isPriced(name, screen))
      return quote(name.text.replace(ROW_NUMBER, ''), [name], 0.7, 'the name at the head of the bill');
  }
  const first = screen.segments.find((segment) => isBodyText(segment, screen) && isName(segment));
  return first && first.box.y < end
    ? quote(first.text.replace(ROW_NUMBER, ''), [first], 0.65, 'the first text of the bill')
    : null;
}

/** The name of a shop stands in the upper part of its bill. */
const HEAD_SHARE = 0.4;

/** Letters, and neither a long number nor a price nor a file. */
const isName = ({ text }: Segment): boolean =>
  /\p{L}{3}/u.test(text) && !/\d{3}|:|\d[.,x]\d|["“”/\\]/.test(text);

/** A spreadsheet numbers its rows. */
const ROW_NUMBER = /^\d{1,2} (?=\p{Lu})/u;

/** An item stands before its price. */
const isPriced = (segment: Segment, { layout }: Screen): boolean =>
  layout.row[segment.index].some(({ text }) => /\d[.,]\d\d\b/.test(text));

const OF_PROGRAM: ReadonlySet<string> = new Set([
  ...['button', 'link', 'tab', 'menu_item', 'input', 'combobox', 'title_bar'],
]);

/** Outside of title bars, menus and buttons. */
const isBodyText = (segment: Segment, { record, layout }: Screen): boolean =>
  layout.row[segment.index].length === 0 &&
  !record.ui.windows.some(({ title }) => title.includes(segment.text)) &&
  !record.ui.elements.some(({ role, box }) => OF_PROGRAM.has(role) && containment(segment.box, box) > 0.8);

/** What is asked for of an error, and the forms in which messages write it. */
const NOUNS: [RegExp, readonly string[]][] = [
  [/\b(address|url|link|site|website|page)\b/, ['url', 'host_port', 'ip', 'host']],
  [/\bport\b/, ['port']],
  [/\b(server|host|machine)\b/, ['host', 'ip', 'host_port']],
  [
    /\b(file|archive|folder|directory|document|image|path|script|drive|disk|volume|device|port|repository|project)\b/,
    ['path'],
  ],
];

/** Folders have no ending, archives have their own. */
const isCalled = (noun: string | undefined, name: string): boolean =>
  noun === 'archive'
    ? ARCHIVE.test(name)
    : !/^(?:folder|directory)$/.test(noun ?? '') || !/\.\w{1,5}$/.test(name);

/** "which address could not be reached?": the one address, file or host that the error messages name. */
export function failedThing(question: RoutedPart, screen: Screen): Draft | null {
  const { failed, named, denied } = turnsOf(question.text).told.ofErrors;
  const ofFailure = failed.exec(question.text)?.groups?.noun;
  const ofMessage = firstGroups(named, question.text)?.noun;
  const noun = (ofFailure ?? ofMessage)?.toLowerCase();
  const types = noun ? NOUNS.find(([pattern]) => pattern.test(noun))?.[1] : undefined;
  if (!types) return null;
  if (ofMessage === undefined && !denied.test(question.text)) return null;
  for (const type of types) {
    const said = screen.record.errors.flatMap((error) =>
      typedSpans(error.message)
        .filter((span) => span.type === type && isCalled(noun, span.text))
        .map((span) => ({ text: span.text, error })),
    );
    const texts = new Set(said.map(({ text }) => text.replace(/^.*[/\\](?=.)/, '')));
    const lines = screen.segments.filter(
      (segment) => said[0] && segment.evidence.some((id) => said[0].error.evidence.includes(id)),
    );
    const line = lines.find((segment) => segment.text.includes(said[0].text)) ?? lines[0];
    if (texts.size === 1 && line) return quote(said[0].text, [line], 0.75, 'the error message names it');
  }
  return null;
}

/** Ends of names of archives. */
const ARCHIVE = /\.(?:zip|tar|t?gz|tgz|7z|rar|bz2|xz|zst|jar|deb|rpm|iso)$/i;
