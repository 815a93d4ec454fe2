import { containment } from '../../model/geometry.ts';
import { isLabelColumn } from '../screen/columns.ts';
import { isGridLabel } from '../screen/pair-grids.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isTileLabel } from '../screen/tiles.ts';
import { wrappedSentences } from '../screen/wrapped-text.ts';
import { type Base, baseOf, boxOfSpan, type Candidate, fromSpan, PLAIN } from './candidate.ts';
import { commandArguments } from './command-arguments.ts';
import { isCutShort } from './is-cut-short.ts';
import { pairsListed } from './pair-list.ts';
import { isLinkBar } from './segment-facts.ts';
import { contextOf, type Near, surroundings, wordsAround } from './surroundings.ts';
import { type TypedSpan, typedSpans } from './value-types.ts';

/** A label in front of a value ("Room: 214", "port = 8080"). */
const PAIR = /^(.{1,40}?\S)\s*(?::|=|→|->)\s+(\S.*)$/;
const ASSIGNMENT = /^([\w .-]{1,30})=(\S.*)$/;
const MAX_LABEL_WORDS = 6;
const MAX_VALUE_WORDS = 9;

const known = new WeakMap<Screen, Candidate[]>();

/** Every value that a question about this screen could mean. */
export function candidatesOf(screen: Screen): Candidate[] {
  const before = known.get(screen);
  if (before) return before;
  const made = [
    ...screen.segments
      .filter((segment) => !screen.gutter.has(segment))
      .flatMap((segment) => fromSegment(segment, screen)),
    ...fromWrapped(screen),
    ...fromErrors(screen),
    ...fromCommands(screen),
    ...fromFields(screen),
  ];
  const whole = made.filter((candidate) => !isCutShort(candidate, screen));
  known.set(screen, whole);
  return whole;
}

/** A candidate for a stretch of a text. */
export const spanCandidate = (span: TypedSpan, segment: Segment, screen: Screen): Candidate =>
  fromSpan(span, segment, surroundings(segment, screen), baseOf(segment, screen));

function fromSegment(segment: Segment, screen: Screen): Candidate[] {
  const around = surroundings(segment, screen);
  const base = baseOf(segment, screen);
  const spans = typedSpans(segment.text);
  const list = spans.map((span) => fromSpan(span, segment, around, base));
  const pair = fromPair(segment, around, base);
  if (pair) list.push(pair);
  list.push(...fromPairList(segment, base));
  const words = segment.words.length;
  const isAllTyped = spans.some((span) => span.to - span.from >= segment.text.trim().length);
  if (isLinkBar(segment.text)) return list;
  if (
    words <= MAX_VALUE_WORDS &&
    !isAllTyped &&
    !pair &&
    !isLabelColumn(segment, screen) &&
    !isGridLabel(segment, screen) &&
    !isTileLabel(segment, screen)
  )
    list.push({ ...base, ...whole(segment), type: 'text', structure: 'cell', context: contextOf(around) });
  if (words >= 2) {
    const farther = around.map((near) => ({ ...near, weight: near.weight * 0.6 }));
    list.push({
      ...base,
      ...whole(segment),
      type: 'sentence',
      structure: 'sentence',
      context: contextOf(farther),
    });
  }
  return list;
}

const whole = (segment: Segment): Pick<Candidate, 'text' | 'box' | 'own' | 'beside'> => ({
  text: segment.text,
  box: segment.box,
  own: termsOf(segment.text),
  beside: [],
});

function fromPair(segment: Segment, around: readonly Near[], base: Base): Candidate | null {
  const match = PAIR.exec(segment.text) ?? ASSIGNMENT.exec(segment.text);
  if (!match || match[1].split(/\s+/).length > MAX_LABEL_WORDS) return null;
  const farther = around.map((near) => ({ ...near, weight: near.weight * 0.8 }));
  return {
    ...base,
    text: match[2].trim(),
    type: typedSpans(match[2].trim()).find((span) => span.text === match[2].trim())?.type ?? 'text',
    box: boxOfSpan(segment, segment.text.length - match[2].length, segment.text.length),
    structure: 'pair',
    context: contextOf([...farther, { terms: termsOf(match[1]), weight: 1 }]),
    own: termsOf(match[2]),
    beside: [],
  };
}

/** Values of a text that lists several with their labels: no other label of it speaks of them. */
const fromPairList = (segment: Segment, base: Base): Candidate[] =>
  pairsListed(segment.text).map(({ label, value, from, to, lead }) => ({
    ...base,
    text: value,
    type: typedSpans(value).find((span) => span.text === value)?.type ?? 'text',
    box: boxOfSpan(segment, from, to),
    structure: 'pair',
    context: contextOf([
      { terms: termsOf(label), weight: 1 },
      { terms: termsOf(lead), weight: 0.85 },
    ]),
    own: termsOf(value),
    beside: [],
  }));

/** Sentences that run over the end of a line, and the values within them with the words of the whole sentence. */
function fromWrapped(screen: Screen): Candidate[] {
  const { segments, layout } = screen;
  return wrappedSentences({ segments, below: layout.below }).flatMap(({ text, box, segments: lines }) => {
    const [segment] = lines;
    const around = surroundings(segment, screen).map((near) => ({ ...near, weight: near.weight * 0.6 }));
    const base = {
      ...baseOf(segment, screen),
      evidence: [...new Set(lines.flatMap(({ evidence }) => evidence))],
    };
    const whole: Candidate = {
      ...base,
      text,
      type: 'sentence',
      box,
      structure: 'sentence',
      context: contextOf(around),
      own: termsOf(text),
      beside: [],
    };
    const spans = typedSpans(text).map((span): Candidate => {
      const line = lines.find((other) => other.text.includes(span.text));
      const from = line ? line.text.indexOf(span.text) : 0;
      return {
        ...fromSpan(span, { ...segment, text }, around, base),
        segment: line ?? segment,
        box: line ? boxOfSpan(line, from, from + span.text.length) : box,
      };
    });
    return [whole, ...spans];
  });
}

/** Values within an error message as a whole, since a message may run over several lines. */
function fromErrors(screen: Screen): Candidate[] {
  return screen.record.errors.flatMap((error) => {
    const segment = screen.segments.find((other) => other.evidence.some((id) => error.evidence.includes(id)));
    if (!segment) return [];
    return typedSpans(error.message).map(
      (span): Candidate => ({
        segment,
        evidence: error.evidence,
        nearError: 1,
        ...PLAIN,
        text: span.text,
        type: span.type,
        box:
          screen.segments.find(
            (other) =>
              other.evidence.some((id) => error.evidence.includes(id)) && other.text.includes(span.text),
          )?.box ?? error.box,
        structure: 'span',
        context: contextOf(wordsAround(error.message, span.from, span.to)),
        own: termsOf(span.text),
      }),
    );
  });
}

/** What was named in the commands of a terminal: a branch, a host, a script. */
function fromCommands(screen: Screen): Candidate[] {
  return commandArguments(screen).map(({ text, type, words, segment, ofPrompt }) => {
    const from = segment.text.indexOf(text);
    return {
      segment,
      evidence: segment.evidence,
      nearError: 0,
      ...PLAIN,
      isCommand: ofPrompt === true,
      text,
      type,
      box: from < 0 ? segment.box : boxOfSpan(segment, from, from + text.length),
      structure: 'pair',
      context: contextOf([
        { terms: termsOf(words), weight: ofPrompt ? 0.9 : 1 },
        { terms: termsOf(segment.text), weight: ofPrompt ? 0.4 : 0.8 },
      ]),
      own: termsOf(text),
    };
  });
}

/** Fields whose content the element record holds. */
function fromFields(screen: Screen): Candidate[] {
  return screen.record.ui.elements.flatMap((element): Candidate[] => {
    const value = element.value?.trim();
    const segment = screen.segments.find((other) => containment(other.box, element.box) > 0.6);
    if (!value || !segment || !element.name || PAIR.test(element.name)) return [];
    return [
      {
        segment,
        evidence: [element.id, ...segment.evidence],
        nearError: 0,
        ...PLAIN,
        text: value,
        type: typedSpans(value).find((span) => span.text === value)?.type ?? 'text',
        box: element.box,
        structure: 'pair',
        context: contextOf([{ terms: termsOf(element.name), weight: 1 }]),
        own: termsOf(value),
      },
    ];
  });
}
