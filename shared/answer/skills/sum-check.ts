import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { parseFigure } from '../values/parse-quantity.ts';

/** A labelled sum of a receipt or an invoice. */
export type Sum = {
  kind: string;
  label: string;
  text: string;
  value: number;
  segment: Segment;
  box: Segment['box'];
};

const ASKED =
  /\badds? up\b|\b(?:sum|total|subtotal|bill|receipt|invoice|calculation|arithmetic|maths?|change)\b.*\b(?:right|correct|wrong|correctly|consistent)\b/i;
const CENT = 0.011;
/** "1,326.21", "$24.50", "-4.40 EUR" */
const FIGURE = /^[-−]?\s?[^\d\s]{0,3}\s?[-−]?\d[\d.,]*\s?[^\d\s]{0,3}$/;

/** One sum worked out again: how it is written out, what it makes, and what the bill says. */
type Check = { terms: string; makes: number; says: Sum; parts: readonly Segment[] };

/** "does the total add up?": the items, the subtotal, the total and the change, worked out again. */
export function sumCheck(question: RoutedPart, sums: readonly Sum[], screen: Screen): Draft | null {
  if (!ASKED.test(question.text)) return null;
  const checks = [itemsCheck(sums, screen), totalCheck(sums), changeCheck(sums)].filter(
    (check) => check !== null,
  );
  if (checks.length === 0)
    return declined('The screen does not show enough sums to work them out again.', [
      'a total and its parts are needed',
    ]);
  const off = checks.filter(({ makes, says }) => Math.abs(makes - Math.abs(says.value)) > CENT);
  const told = off.length > 0 ? off : checks;
  const sentences = told.map(({ terms, makes, says }) =>
    off.length > 0
      ? `${terms} makes ${makes.toFixed(2)}, but "${says.label}" says ${says.text}`
      : `${terms} = ${says.text} (${says.label})`,
  );
  const evidence = told.flatMap(({ says, parts }) =>
    [...parts, says.segment].flatMap((part) => part.evidence),
  );
  return answered({
    answer: `${off.length > 0 ? 'It does not add up' : 'It adds up'}: ${sentences.join('; ')}`,
    verdict: off.length > 0 === /\bwrong\b/i.test(question.text) ? 'yes' : 'no',
    confidence: 0.9 * Math.min(...told.map(({ says }) => says.segment.line.confidence)),
    regions: told.map(({ says }) => ({ ...says.box, label: `${says.label}: ${says.text}` })),
    evidence: [...new Set(evidence)],
    reasons: ['worked out again from the figures that were read'],
  });
}

const of = (kind: string, sums: readonly Sum[]): Sum | undefined => sums.findLast((sum) => sum.kind === kind);

/** Subtotal, tax and what else is added, less the discount. A tax that is included already is left out. */
function totalCheck(sums: readonly Sum[]): Check | null {
  const [total, subtotal] = [of('total', sums), of('subtotal', sums)];
  if (!total || !subtotal) return null;
  const added = ['tax', 'shipping', 'tip'].flatMap((kind) => of(kind, sums) ?? []);
  const discount = of('discount', sums);
  const makes = (parts: readonly Sum[], less: Sum | undefined): number =>
    parts.reduce((sum, part) => sum + part.value, subtotal.value) - Math.abs(less?.value ?? 0);
  const ways: [Sum[], Sum | undefined][] = [
    [added, discount],
    [added, undefined],
    [added.filter(({ kind }) => kind !== 'tax'), discount],
  ];
  const [parts, less] =
    ways.find(([list, off]) => Math.abs(makes(list, off) - total.value) <= CENT) ?? ways[0];
  if (parts.length === 0 && !less) return null;
  const terms = [subtotal.text, ...parts.map(({ text }) => `+ ${text}`)];
  if (less) terms.push(`− ${less.text.replace(/^[-−]\s?/, '')}`);
  return {
    terms: terms.join(' '),
    makes: makes(parts, less),
    says: total,
    parts: [subtotal, ...parts, ...(less ? [less] : [])].map(({ segment }) => segment),
  };
}

/** The last figures of the rows over the first sum. */
function itemsCheck(sums: readonly Sum[], screen: Screen): Check | null {
  const says = of('subtotal', sums) ?? of('total', sums);
  if (!says) return null;
  const first = Math.min(...sums.map(({ segment }) => segment.box.y));
  const items = screen.segments.filter(
    (segment) =>
      segment.box.y < first &&
      FIGURE.test(segment.text.trim()) &&
      /[.,]\d{2}\D{0,3}$/.test(segment.text.trim()) &&
      Math.abs(edge(segment) - edge(says.segment)) <= 2 * segment.box.height,
  );
  if (items.length < 2) return null;
  return {
    terms: items.map(({ text }) => text).join(' + '),
    makes: items.reduce((sum, { text }) => sum + parseFigure(text), 0),
    says,
    parts: items,
  };
}

const edge = ({ box }: Segment): number => box.x + box.width;

function changeCheck(sums: readonly Sum[]): Check | null {
  const [total, paid, change] = [of('total', sums), of('paid', sums), of('change', sums)];
  if (!total || !paid || !change) return null;
  return {
    terms: `${paid.text} − ${total.text}`,
    makes: paid.value - total.value,
    says: change,
    parts: [paid.segment, total.segment],
  };
}
