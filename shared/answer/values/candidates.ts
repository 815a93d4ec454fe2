import { type Box, containment, unionOf } from '../../model/geometry.ts';
import { isLabelColumn } from '../screen/columns.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isTileLabel } from '../screen/tiles.ts';
import { wrappedSentences } from '../screen/wrapped-text.ts';
import { commandArguments } from './command-arguments.ts';
import { isCutShort } from './is-cut-short.ts';
import { pairsListed } from './pair-list.ts';
import { isInControl, isLinkBar, namesValue, tableHeadOf } from './segment-facts.ts';
import { contextOf, errorNearness, type Near, surroundings, wordsAround } from './surroundings.ts';
import { type TypedSpan, typedSpans } from './value-types.ts';

/** Something on the screen that may be the answer, with the words around it and how near they are (0..1). */
export type Candidate = {
  text: string;
  type: string;
  box: Box;
  segment: Segment;
  structure: 'pair' | 'span' | 'cell' | 'sentence' | 'row' | 'draft';
  context: Map<string, number>;
  own: string[];
  /** Terms that stand directly beside the value: its unit or its name. */
  beside: string[];
  /** Whether it is the name of a button, link, tab or menu. */
  inControl: boolean;
  /** Whether it stands before a figure, a date or the like that it names. */
  namesValue: boolean;
  /** Whether nothing of the same statement follows it. */
  endsStatement: boolean;
  /** Terms over the column of a table of three or more; null outside of one. */
  tableHead: string[] | null;
  /** Whether it was typed at a prompt rather than printed. */
  isCommand: boolean;
  /** Terms of the word right before the value. */
  named: string[];
  evidence: string[];
  /** 1 within an error message, less right after one. */
  nearError: number;
};

/** What holds of a value that was not found in a text of its own. */
export const PLAIN = {
  named: [],
  tableHead: null,
  inControl: false,
  namesValue: false,
  endsStatement: true,
  isCommand: false,
  beside: [],
};

/** A label in front of a value ("Room: 214", "port = 8080"). */
const PAIR = /^(.{1,40}?\S)\s*(?::|=|→|->)\s+(\S.*)$/;
const ASSIGNMENT = /^([\w .-]{1,30})=(\S.*)$/;
const MAX_LABEL_WORDS = 6;
const MAX_VALUE_WORDS = 9;
/** What a product with its version ("nginx/1.22.1") is. */
const PRODUCT_TERMS = 'server software program web application';

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

type Base = Pick<
  Candidate,
  | 'segment'
  | 'evidence'
  | 'nearError'
  | 'named'
  | 'tableHead'
  | 'inControl'
  | 'namesValue'
  | 'endsStatement'
  | 'isCommand'
>;

/** A candidate for a stretch of a text. */
export const spanCandidate = (span: TypedSpan, segment: Segment, screen: Screen): Candidate =>
  fromSpan(span, segment, surroundings(segment, screen), baseOf(segment, screen));

function baseOf(segment: Segment, screen: Screen): Base {
  return {
    segment,
    evidence: segment.evidence,
    nearError: errorNearness(segment, screen),
    named: [],
    tableHead: tableHeadOf(segment, screen),
    inControl: isInControl(segment, screen),
    namesValue: namesValue(segment, screen),
    endsStatement: true,
    isCommand: screen.commands.some((command) => command.line.row === segment.row),
  };
}

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

function fromSpan(span: TypedSpan, segment: Segment, around: readonly Near[], base: Base): Candidate {
  const before = segment.text.slice(0, span.from);
  const after = segment.text.slice(span.to);
  const near = [...around, ...wordsAround(segment.text, span.from, span.to)];
  if (span.type === 'product_version')
    near.push(
      { terms: termsOf(PRODUCT_TERMS), weight: 0.8 },
      { terms: termsOf(span.text.split('/')[0]), weight: 1 },
    );
  return {
    ...base,
    text: span.text,
    type: span.type,
    box: boxOfSpan(segment, span.from, span.to),
    structure: `${before}${after}`.trim() === '' ? 'cell' : 'span',
    context: contextOf(near),
    own: termsOf(span.text),
    endsStatement: /^\s*(?:$|[.,;:)\]·|])/.test(after),
    named: termsOf(before.trim().split(/\s+/).at(-1) ?? ''),
    beside: termsOf(
      `${before.trim().split(/\s+/).slice(-2).join(' ')} ${after.trim().split(/\s+/).slice(0, 2).join(' ')}`,
    ),
  };
}

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

/** The box of the words that a stretch of the segment's text touches. */
export function boxOfSpan(segment: Segment, from: number, to: number): Box {
  let offset = 0;
  const boxes: Box[] = [];
  for (const word of segment.words) {
    if (offset < to && offset + word.text.length > from) boxes.push(word.box);
    offset += word.text.length + 1;
  }
  return boxes.length > 0 ? unionOf(boxes) : segment.box;
}

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
