import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered } from '../draft.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';
import { quote } from './quote.ts';

/** What only pages that sell something say. */
const SELLS =
  /\b(?:add to (?:cart|basket|bag)|buy (?:it )?now|in stock|out of stock|add to wish ?list|free shipping)\b/i;
const NAME =
  /\bproduct(?:'s)? name\b|\bname\b.*\bproduct\b|\bproduct\b.*\b(?:called|named)\b|\b(?:which|what) product\b/i;
const PRICE = /\b(?:price|cost|costs|how much)\b/i;
const RATING = /\b(?:rating|rated|stars?)\b/i;
const REVIEWS = /\bhow many (?:\w+ )?(?:reviews|ratings|people rated)\b/i;
/** "★★★★☆ 4.6 · 248 reviews", "4.5 out of 5", "Rating: 4.2/5" */
const RATED =
  /(?<![\d.,$€£])(\d{1,2}(?:[.,]\d{1,2})?)(?=\s*(?:\/\s*(?:5|10)\b|out of (?:5|10)\b|stars?\b|★|\s[·(|]))/i;
const RATED_AFTER = /(?:★|☆|\brating:?|\brated)\s*(\d{1,2}(?:[.,]\d{1,2})?)(?!\d)/i;
const REVIEWED = /(\d[\d.,]*)\s+(?:customer |verified )?(?:reviews?|ratings?)\b/i;

type Part = { text: string; segment: Segment };

/** Name, price and rating on a page that sells something; several of them where several are asked for. */
export function product(question: RoutedPart, screen: Screen): Draft | null {
  if (!screen.segments.some((segment) => SELLS.test(segment.text))) return null;
  const { text } = question;
  if (REVIEWS.test(text)) return one(found(screen, [REVIEWED]), 'the count of reviews');
  const asked = [
    NAME.test(text) || (/\bname\b/i.test(text) && RATING.test(text)) ? nameOf(screen) : undefined,
    PRICE.test(text) && (RATING.test(text) || NAME.test(text)) ? priceOf(screen) : undefined,
    RATING.test(text) ? found(screen, [RATED, RATED_AFTER]) : undefined,
  ].filter((part) => part !== undefined);
  if (asked.length <= 1) return one(asked[0], 'the page that sells it says so');
  return answered({
    answer: asked.map((part) => part.text).join(', '),
    confidence: 0.75 * Math.min(...asked.map((part) => part.segment.line.confidence)),
    regions: asked.map((part) => ({ ...part.segment.box, label: part.text })),
    evidence: [...new Set(asked.flatMap((part) => part.segment.evidence))],
    reasons: ['the page that sells it says so'],
  });
}

const one = (part: Part | undefined, reason: string): Draft | null =>
  part ? quote(part.text, [part.segment], 0.8, reason) : null;

function found(screen: Screen, patterns: readonly RegExp[]): Part | undefined {
  for (const segment of screen.segments)
    for (const pattern of patterns) {
      const match = /★|☆|review|rating|rated|stars?\b|out of/i.test(segment.text)
        ? pattern.exec(segment.text)
        : null;
      if (match) return { text: match[1], segment };
    }
  return undefined;
}

/** The largest text that is neither a price nor a control. */
function nameOf(screen: Screen): Part | undefined {
  const controls = screen.record.ui.elements.filter(({ role }) =>
    ['link', 'button', 'input', 'combobox', 'tab', 'image'].includes(role),
  );
  const segment = headingsOf(screen).find(
    (heading) =>
      /\p{L}{3}/u.test(heading.text) &&
      !typedSpans(heading.text).some(({ type }) => type === 'money') &&
      controls.every(({ box }) => containment(heading.box, box) < 0.8),
  );
  return segment && { text: segment.text, segment };
}

/** The largest sum of money; of two in one text the first, since the other is struck out. */
function priceOf(screen: Screen): Part | undefined {
  const priced = screen.segments.flatMap((segment) => {
    const span = typedSpans(segment.text).find(({ type }) => type === 'money');
    return span ? [{ text: span.text, segment }] : [];
  });
  return priced.sort((a, b) => b.segment.box.height - a.segment.box.height)[0];
}
