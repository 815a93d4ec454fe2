import type { Draft } from '../../model/answer.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { bulletItems } from '../screen/bullet-items.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { findElements } from './find-elements.ts';
import { quote } from './quote.ts';

/** "what does F10 do?": the label that a bar of keys gives a function or control key. */
export function keyBar(question: RoutedPart, screen: Screen): Draft | null {
  const key = /\bf(\d{1,2})\b/i.exec(question.text)?.[1];
  const control = /(?:\bctrl|\bcontrol|\^)\s*[-+]?\s*([a-z])\b/i.exec(question.text)?.[1];
  if ((!key && !control) || !/\b(what|which)\b/i.test(question.text)) return null;
  const pattern = key
    ? new RegExp(`(?<![\\dF])F?${key}\\s?-?\\s?([A-Z][A-Za-z]*(?: [+-])?)`)
    : new RegExp(`\\^${control}\\s+([A-Z][\\w ]*?)(?=\\s*\\^|\\s{2,}|$)`, 'i');
  for (const segment of [...screen.segments].reverse()) {
    const match = pattern.exec(segment.text);
    if (match) return quote(match[1].trim(), [segment], 0.8, 'the bar of keys says so');
  }
  return null;
}

const NUMBERED = /^\(?(\d{1,2})[.):]\s+(\S.*)$/;

/** The entries that a screen numbers itself: "2. Open the lid". */
const numberedEntries = ({ segments }: Screen) =>
  segments.flatMap((segment) => {
    const found = NUMBERED.exec(segment.text);
    return found ? [{ number: Number(found[1]), text: found[2], segment }] : [];
  });

/** "what is the second step?": an entry of a numbered or bulleted list. */
export function nthItem(question: RoutedPart, screen: Screen): Draft | null {
  const match =
    /\b(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th)\s+(?:step|point|item|bullet|entry|instruction|rule|tip|hint)\b|\b(?:step|point|item)\s+(\d)\b|\b(?:step|point|item|bullet|entry|instruction|rule|tip|hint) (?:comes |is |stands |is listed |is named |follows )?(first|second|third|fourth|fifth|sixth|last)\b/i.exec(
      question.text,
    );
  if (!match) return numberedThing(question, screen);
  const at = match[2] ? Number(match[2]) - 1 : placeInOrder(match[1] ?? match[3]);
  const numbered = numberedEntries(screen);
  const bulleted = bulletItems(screen);
  const byNumber = at < 0 ? numbered.at(-1) : numbered.find((entry) => entry.number === at + 1);
  const entry = byNumber ?? bulleted.at(at);
  return entry ? quote(entry.text, [entry.segment], 0.8, 'an entry of the list') : null;
}

/** "what is the second recording?" where the screen numbers its entries: 1. ..., 2. ... */
function numberedThing(question: RoutedPart, screen: Screen): Draft | null {
  const place =
    /^(?:so |and )?(?:what|which) (?:is|was) the (first|second|third|fourth|fifth|sixth) \p{L}+\s*\??$/iu.exec(
      question.text.trim(),
    )?.[1];
  if (!place) return null;
  const numbered = numberedEntries(screen);
  const own = numbered.filter(({ number }) => number === placeInOrder(place) + 1);
  return own.length === 1 && numbered.length >= 2
    ? quote(own[0].text, [own[0].segment], 0.8, 'the screen numbers it so')
    : null;
}

/** "what is the name of the tab?": the name of the one element of a role, or of the selected one. */
export function namedElement(question: RoutedPart, screen: Screen): Draft | null {
  const { role } = question.slots;
  if (
    !role ||
    !/\bnames? of (the|this|that) (\w+ )?\w+\s*\??$/i.test(question.text) ||
    ['image', 'table', 'window', 'dialog'].includes(role)
  )
    return null;
  const own = screen.record.ui.elements.filter((element) => element.role === role && element.name);
  const one = own.length === 1 ? own[0] : own.find((element) => element.state.includes('selected'));
  const segment =
    one && screen.segments.find((other) => other.text.includes(one.name) || one.name.includes(other.text));
  return one && segment ? quote(one.name, [segment], 0.75, `the name of the ${role}`) : null;
}

/** "what is the big question in the middle?": the largest text. */
export function largestText(question: RoutedPart, screen: Screen): Draft | null {
  const asked =
    /\b(?:big|biggest|large|largest|huge) (text|headline|heading|question|letters|words?|title|sentence|number|figure)\b/i.exec(
      question.text,
    )?.[1];
  const named =
    /\b(?:name|title) of the (?:product|article|item|book|song|video|recipe|event|course|movie|film|game|album)\b/i.test(
      question.text,
    );
  const title = named
    ? headingsOf(screen).find((heading) => /\p{L}{3}/u.test(heading.text) && !isInControl(heading, screen))
    : undefined;
  if (title) return quote(title.text, [title], 0.6, 'the largest text');
  if (!asked) return null;
  const isNumber = /number|figure/i.test(asked);
  const found = isNumber
    ? [...screen.segments]
        .filter((segment) => /^\D{0,3}\d[\d.,%]*\D{0,3}$/.test(segment.text))
        .sort((a, b) => b.box.height - a.box.height)[0]
    : headingsOf(screen)[0];
  return found ? quote(found.text, [found], 0.75, 'the largest text') : null;
}

/** Names of sites and placeholders of searches are no titles of what a page shows. */
const isInControl = (segment: Segment, screen: Screen): boolean =>
  screen.record.ui.elements.some(
    (element) =>
      ['link', 'button', 'input', 'combobox', 'tab'].includes(element.role) &&
      containment(segment.box, element.box) > 0.8,
  );

const PLACES: [RegExp, 'under' | 'over' | 'right' | 'left'][] = [
  [/\b(?:under|below|beneath|underneath)\b (?:the )?(.+?)\??$/i, 'under'],
  [/\b(?:above|over)\b (?:the )?(.+?)\??$/i, 'over'],
  [/\b(?:right of|next to|beside|after)\b (?:the )?(.+?)\??$/i, 'right'],
  [/\b(?:left of|before)\b (?:the )?(.+?)\??$/i, 'left'],
];

/** "what does it say under the picture's title?": the text nearest to another in a direction. */
export function besideAnchor(question: RoutedPart, screen: Screen): Draft | null {
  if (!/^(so |and )?(what|which)\b.*\b(say|says|stand|stands|is|written|text|comes)\b/i.test(question.text))
    return null;
  for (const [pattern, place] of PLACES) {
    const target = pattern.exec(question.text)?.[1];
    if (!target) continue;
    const near = anchorsOf(target, question, screen)
      .flatMap((anchor) => {
        const other = neighbour(anchor, place, screen);
        return other ? [{ anchor, other, gap: gapOf(anchor, other) }] : [];
      })
      .filter(({ anchor, gap }) => gap <= REACH[place] * anchor.box.height)
      .sort((one, other) => one.gap - other.gap)[0];
    if (near) return quote(near.other.text, [near.other], 0.65, `it stands ${place} "${near.anchor.text}"`);
  }
  return null;
}

/** What stands further off than so many text heights does not stand there. */
const REACH = { under: 4, over: 4, right: 30, left: 30 };

const gapOf = ({ box: a }: Segment, { box: b }: Segment): number =>
  Math.max(b.x - right(a), a.x - right(b), 0) + Math.max(b.y - bottom(a), a.y - bottom(b), 0);

/** Texts that the question may mean by what it names: all that fit it about equally well. */
function anchorsOf(target: string, question: RoutedPart, screen: Screen): Segment[] {
  if (/^(?:big |large )?(number|figure|code)$/i.test(target))
    return [...screen.segments]
      .filter((segment) => /^\D{0,3}\d+\D{0,3}$/.test(segment.text))
      .sort((a, b) => b.box.height - a.box.height)
      .slice(0, 1);
  if (/^(?:big |large )?(headline|heading|title)$/i.test(target)) return headingsOf(screen).slice(0, 1);
  const found = findElements({ ...question, slots: { target } }, screen);
  return found
    .filter((entry) => entry.score > 0.7 && entry.score >= found[0].score - EQUAL)
    .flatMap((entry) => {
      const own = screen.segments.filter((segment) => segment.text === entry.name);
      return own.find((segment) => containment(segment.box, entry.box) > 0.8) ?? own[0] ?? [];
    });
}

const EQUAL = 0.1;

function neighbour(
  anchor: Segment,
  place: 'under' | 'over' | 'right' | 'left',
  screen: Screen,
): Segment | undefined {
  const others = screen.segments.filter((segment) => segment !== anchor);
  const overlapsX = (segment: Segment): boolean =>
    segment.box.x < right(anchor.box) && right(segment.box) > anchor.box.x;
  switch (place) {
    case 'under':
      return others
        .filter((segment) => segment.box.y >= bottom(anchor.box) - 3 && overlapsX(segment))
        .sort((a, b) => a.box.y - b.box.y)[0];
    case 'over':
      return others
        .filter((segment) => bottom(segment.box) <= anchor.box.y + 3 && overlapsX(segment))
        .sort((a, b) => b.box.y - a.box.y)[0];
    case 'right':
      return others
        .filter((segment) => segment.box.x >= right(anchor.box) - 2 && sameRow(segment.box, anchor.box))
        .sort((a, b) => a.box.x - b.box.x)[0];
    case 'left':
      return others
        .filter((segment) => right(segment.box) <= anchor.box.x + 2 && sameRow(segment.box, anchor.box))
        .sort((a, b) => b.box.x - a.box.x)[0];
  }
}
