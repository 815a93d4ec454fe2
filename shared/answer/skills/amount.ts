import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { columnHead, isInTable } from '../screen/tables.ts';
import { termsOf } from '../screen/terms.ts';
import { candidatesOf } from '../values/candidates.ts';
import { parseFigure } from '../values/parse-quantity.ts';
import { exactLabel } from './exact-label.ts';
import { quote } from './quote.ts';
import { readValue } from './read-value.ts';
import { type Sum, sumCheck } from './sum-check.ts';
import { asksForValue, superlative } from './superlative.ts';

/** Roles of the sums on receipts and invoices, with the labels they carry; the first that fits wins. */
const SUMS: [string, RegExp, RegExp][] = [
  [
    'total',
    /\b(total|sum|altogether|pay|bill|everything|in all)\b.*\b(with|including|incl|plus)\b.*\b(tax|vat|gst)\b|\b(?:tax|vat|gst)(?: is)? (?:included|incl)\b/i,
    /\b(grand total|total due|amount due|balance due)\b/i,
  ],
  [
    'subtotal',
    /\b(sub ?-?total|net|(?:before|without|excl|minus|less|not counting|leaving out) (?:the )?(?:tax|vat|gst)|excluding|netto(betrag)?|zwischensumme)\b/i,
    /\b(sub ?-?total|net( amount| total)?|zwischensumme|netto(betrag|summe)?)\b/i,
  ],
  [
    'tax',
    /\b(vat|tax|taxes|gst|mwst|hst|ust|(umsatz|mehrwert)steuer|steuer)\b/i,
    /\b(vat|tax|gst|hst|mwst|ust|(umsatz|mehrwert)steuer)\b/i,
  ],
  ['change', /\bchange\b/i, /\bchange\b/i],
  ['discount', /\b(discount|rebate|savings?|rabatt)\b/i, /\b(discount|rebate|savings?|off|rabatt)\b/i],
  ['tip', /\b(tip|gratuity)\b/i, /\b(tip|gratuity|service)\b/i],
  ['shipping', /\b(shipping|delivery|postage)\b/i, /\b(shipping|delivery|postage)\b/i],
  ['paid', /\b(paid|cash|tendered)\b/i, /\b(paid|cash|card|tendered|payment)\b/i],
  [
    'total',
    /\b(total|sum|altogether|in all|whole|entire|everything|amount due|to pay|owed?|balance|bill|(gesamt|end|rechnungs|brutto)(betrag|summe)|summe)\b/i,
    /\b(grand total|total due|amount due|balance due|total|to pay|sum|balance|(gesamt|end|rechnungs|brutto|zahl)(betrag|summe)|summe|zu zahlen)\b/i,
  ],
];
/** A sum or a rate and nothing else. */
const FIGURE = /^[^\p{L}\p{N}]{0,2}\d[\d.,]*\s?(?:%|[$€£¥]|[A-Z]{3})?$/u;
const MONEY =
  /(?:[$€£¥]\s?)?(?:\d{1,3}(?:[,. ]\d{3})+|\d+)(?:[.,]\d{1,2})?(?!\d)(?:\s?(?:[$€£¥]|EUR|USD|GBP))?/;

const WAYS =
  /^(?:(?:in|by|with|paid)\s+)*(cash|card|(?:debit|credit|ec|gift) card|visa|mastercard|maestro|amex|paypal|contactless|apple pay|google pay|bank transfer|voucher|cheque|bar|girocard)\b/i;

/** "How was it paid?": the one way of paying that a receipt names. */
function wayOfPaying({ segments }: Screen): Draft | null {
  const ways = segments.filter(({ text }) => WAYS.test(text.trim()));
  const [first] = ways;
  const name = WAYS.exec(first?.text.trim() ?? '')?.[1];
  return name && ways.length === 1 ? quote(name, [first], 0.8, 'the receipt names it') : null;
}

/** A sum of a receipt or invoice, checked against the others; else the price that goes with the words asked. */
export function amount(question: RoutedPart, screen: Screen): Draft {
  // "What is the due date?" stands among sums, but is none.
  if (['date', 'time', 'percent', 'identifier', 'iban'].includes(question.slots.value_type ?? ''))
    return readValue(question, screen);
  if (/\brate\b/i.test(question.text))
    return readValue({ ...question, slots: { ...question.slots, value_type: 'percent' } }, screen);
  const extreme = asksForValue(question.text) ? superlative(question, screen) : null;
  if (extreme) return extreme;
  const way = /^how (?:was|were|is|did)\b.*\bpa(?:id|y)\b/i.test(question.text) ? wayOfPaying(screen) : null;
  if (way) return way;
  const labelled = exactLabel(question, screen);
  const kind = SUMS.find(([, asked]) => asked.test(question.text))?.[0];
  const sums = sumsOf(screen);
  const checked = sumCheck(question, sums, screen);
  if (checked) return checked;
  const named = itemNamed(question);
  const found = kind && !named ? pick(kind, sums) : undefined;
  if (labelled && FIGURE.test(labelled.answer) && labelled.answer !== found?.text) return labelled;
  if (!found || namesColumn(question, found, screen)) {
    const priced = readValue({ ...question, slots: { ...question.slots, value_type: 'money' } }, screen);
    // "How high is the discount?" may be told as a share.
    return priced.decision === 'answer' || question.slots.value_type !== undefined
      ? priced
      : readValue(question, screen);
  }
  const elsewhere = writtenElsewhere(found, screen);
  if (elsewhere) return elsewhere;
  const check = arithmetic(sums);
  // "273 6" may be 273.6 or two figures: one part of it is not to be relied on.
  const isTorn = /^\d+ \d+$/.test(found.segment.text.trim()) && found.text !== found.segment.text.trim();
  const rivals = sums.filter((sum) => sum.kind === found.kind && sum.value !== found.value);
  return answered({
    answer: found.text,
    confidence:
      (check === 'adds up' ? 0.97 : 0.85) *
      found.segment.line.confidence *
      (rivals.length > 0 ? 0.85 : 1) *
      (isTorn ? 0.4 : 1),
    runner_up: rivals.length > 0 ? 0.5 : 0,
    regions: [{ ...found.box, label: `${found.label}: ${found.text}` }],
    evidence: found.segment.evidence,
    reasons: [`it stands with "${found.label}"`, ...(check ? [`the sum ${check}`] : [])],
  });
}

/** A question for the price of a thing ("price of the cheese") is about a row, not about a sum. */
const itemNamed = (question: RoutedPart): boolean =>
  !/\b(whole|entire|all|altogether|everything)\b/i.test(question.text) &&
  /\b(price|cost|costs)\b/i.test(question.text) &&
  !/\b(total|tax|vat)\b/i.test(question.text);

/** Whether the question names the head of a column over another figure of the sum's row ("total for February"). */
function namesColumn(question: RoutedPart, sum: Sum, screen: Screen): boolean {
  const asked = new Set(termsOf(question.text));
  const figures = screen.layout.row[sum.segment.index].filter(
    (other) => /\d/.test(other.text) && isInTable(other, screen.rows),
  );
  return figures.some((figure) => {
    const head = columnHead(figure, screen.rows);
    return (
      head !== null &&
      !SUMS.some(([, wanted]) => wanted.test(head)) &&
      termsOf(head).some((term) => term.length >= 3 && asked.has(term))
    );
  });
}

function pick(kind: string, sums: readonly Sum[]): Sum | undefined {
  const own = sums.filter((sum) => sum.kind === kind);
  const strength = (sum: Sum): number =>
    /\b(grand|due|to pay)\b/i.test(sum.label) ? 3 : /total/i.test(sum.label) ? 2 : 1;
  const strongest = Math.max(0, ...own.map(strength));
  return own.filter((sum) => strength(sum) === strongest).at(-1);
}

/** Every labelled sum: the number in the label's own line after it, or the last number of its row. */
function sumsOf(screen: Screen): Sum[] {
  const candidates = candidatesOf(screen).filter(
    (candidate) => candidate.type === 'money' || candidate.type === 'number' || candidate.type === 'version',
  );
  return screen.segments.flatMap((segment) => {
    const entry = SUMS.find(([, , label]) => label.test(segment.text));
    if (!entry || segment.words.length > 7) return [];
    const inline = candidates.filter(
      (candidate) =>
        candidate.segment === segment &&
        !/%/.test(
          segment.text.slice(segment.text.indexOf(candidate.text) + candidate.text.length).slice(0, 2),
        ),
    );
    const beside = screen.layout.row[segment.index].filter((other) => other.box.x > segment.box.x);
    const inRow = candidates
      .filter((candidate) => beside.includes(candidate.segment))
      .sort((a, b) => a.box.x - b.box.x);
    const value = inRow.at(-1) ?? inline.at(-1);
    const parsed = value ? parseFigure(value.text) : Number.NaN;
    if (!value || Number.isNaN(parsed) || !MONEY.test(value.text)) return [];
    const label = segment.text
      .replace(value.text, '')
      .replace(/[:\s]+$/, '')
      .trim();
    return [
      { kind: entry[0], label, text: value.text, value: parsed, segment: value.segment, box: value.box },
    ];
  });
}

/**
 * A sum whose decimal point was lost in reading ("2293") is told as it stands elsewhere on the bill ("22.93"),
 * where most sums there have two decimals.
 */
function writtenElsewhere(sum: Sum, screen: Screen): Draft | null {
  if (!/^\D{0,2}\d{3,}\D{0,2}$/.test(sum.text)) return null;
  const figures = candidatesOf(screen).filter((candidate) =>
    /^\D{0,2}\d+[.,]\d{2}\D{0,2}$/.test(candidate.text),
  );
  const twin = figures.find((candidate) => Math.abs(parseFigure(candidate.text) * 100 - sum.value) < 0.5);
  if (!twin || figures.length < 3) return null;
  return answered({
    answer: twin.text,
    confidence: 0.75,
    regions: [{ ...sum.box, label: `${sum.label}: ${twin.text}` }],
    evidence: [...new Set([...sum.segment.evidence, ...twin.evidence])],
    reasons: [`"${sum.text}" beside "${sum.label}" lacks the decimal point that "${twin.text}" shows`],
  });
}

/** Whether subtotal and tax make the total; null where the screen does not hold all three. */
function arithmetic(sums: readonly Sum[]): 'adds up' | 'does not add up' | null {
  const of = (kind: string): number | undefined => sums.find((sum) => sum.kind === kind)?.value;
  const total = pick('total', sums)?.value;
  const subtotal = of('subtotal');
  const tax = of('tax');
  if (total === undefined || subtotal === undefined || tax === undefined) return null;
  const expected = subtotal + tax + (of('shipping') ?? 0) + (of('tip') ?? 0) - (of('discount') ?? 0);
  return Math.abs(expected - total) < 0.011 || Math.abs(subtotal + tax - total) < 0.011
    ? 'adds up'
    : 'does not add up';
}
