import type { Draft } from '../../model/answer.ts';
import { unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered } from '../draft.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { superlative } from './superlative.ts';

/** Places of commands as people count them. */
const ORDINALS: Record<string, number> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  last: -1,
  latest: -1,
  final: -1,
};
const FUNCTION =
  /^\s*(?:(?:export|public|private|static|async|pub)\s+)*(?:def|function|func|fn|sub|class|interface|struct)\s+([A-Za-z_]\w*)/;
const LS_ROW =
  /^([-dlbcps][-rwxsStT]{9}[.+@]?)\s+(\d+)\s+(\S+)\s+(\S+)\s+([\d.,]+[KMGT]?)\s+(.+?)\s+(\S+|'.+')$/;

/** Answers that follow from the build of the text: commands and their output, code, file listings. */
export function readStructure(question: RoutedPart, screen: Screen): Draft | null {
  return (
    commandOutput(question, screen) ??
    codeNames(question, screen) ??
    fileListing(question, screen) ??
    superlative(question, screen) ??
    merchant(question, screen) ??
    culprit(question, screen)
  );
}

const quote = (answer: string, segments: readonly Segment[], confidence: number, reason: string): Draft =>
  answered({
    answer,
    confidence,
    regions: [{ ...unionOf(segments.map((segment) => segment.line.box)), label: answer }],
    evidence: segments.map((segment) => segment.line.id),
    reasons: [reason],
  });

/** "what did the second command print?", "which command was run last?" */
function commandOutput(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.toLowerCase();
  const typed = screen.commands.filter((command) => command.text !== '');
  if (typed.length === 0 || !/\bcommands?\b/.test(text)) return null;
  const place = Object.keys(ORDINALS).find((word) => new RegExp(`\\b${word}\\b`).test(text));
  const command = typed.at(place ? ORDINALS[place] : typed.length === 1 ? 0 : -1);
  if (!command) return null;
  if (/\b(print|printed|output|outputs|return|returned|show|say|result)\b/.test(text)) {
    if (command.output.length === 0) return null;
    return quote(
      command.output.map((line) => line.line.text.trim()).join(' '),
      command.output,
      0.85,
      `printed by "${command.text}"`,
    );
  }
  if (/\b(what|which)\b.*\bcommand\b/.test(text) && !/\bprint/.test(text)) {
    if (!place && typed.length > 1) return null;
    return quote(command.text, [command.line], 0.8, 'typed at the prompt');
  }
  return null;
}

/** "which functions are defined here?" */
function codeNames(question: RoutedPart, screen: Screen): Draft | null {
  if (question.slots.value_type !== 'function') return null;
  const found = screen.segments.flatMap((segment) => {
    const match = FUNCTION.exec(segment.line.text.replace(/^\d+\s+/, ''));
    return match ? [{ name: match[1], segment }] : [];
  });
  if (found.length === 0) return null;
  const names = [...new Set(found.map((entry) => entry.name))];
  const answer = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return quote(
    answer,
    found.map((entry) => entry.segment),
    0.85,
    'these names are defined in the code',
  );
}

/** Fields of a line of `ls -l`, whose columns have no head. */
function fileListing(question: RoutedPart, screen: Screen): Draft | null {
  const words = new Set(question.text.toLowerCase().replace(/[?"']/g, ' ').split(/\s+/));
  for (const segment of screen.segments) {
    const match = LS_ROW.exec(segment.line.text.trim());
    if (!match) continue;
    const name = match[7].replace(/'/g, '').toLowerCase();
    const full = /'(.+)'/.exec(segment.line.text)?.[1].toLowerCase() ?? name;
    if (!words.has(name) && !question.text.toLowerCase().includes(full)) continue;
    const value = listingField(question, match);
    if (value) return quote(value, [segment], 0.85, 'a column of the file listing');
  }
  return null;
}

function listingField(question: RoutedPart, match: RegExpExecArray): string | null {
  const text = question.text.toLowerCase();
  if (question.slots.value_type === 'size' || /\b(big|size|bytes|large)\b/.test(text)) return match[5];
  if (question.slots.value_type === 'date' || /\b(when|date|modified|changed)\b/.test(text)) return match[6];
  if (/\b(owner|owns|who)\b/.test(text)) return match[3];
  if (/\bgroup\b/.test(text)) return match[4];
  if (/\b(permissions?|mode|rights)\b/.test(text)) return match[1];
  return null;
}

/** The name at the head of a receipt or an invoice: under the word that says what it is, or that head itself. */
function merchant(question: RoutedPart, screen: Screen): Draft | null {
  const isBill =
    screen.record.topics.some(({ topic }) => topic === 'receipt' || topic === 'invoice') ||
    /receipt|invoice/.test(screen.record.topic);
  if (
    !isBill ||
    !/\b(shop|store|merchant|vendor|seller|supplier|company|restaurant|business|issued|who sold)\b/i.test(
      question.text,
    )
  )
    return null;
  if (/\b(phone|email|mail|address|website|number|when|where)\b/i.test(question.text)) return null;
  const [head] = headingsOf(screen);
  if (!head) return null;
  const isKind = /^(?:tax )?(?:receipt|invoice|bill|sales receipt)$/i.test(head.text.trim());
  const name = isKind ? screen.layout.below[head.index] : head;
  return name && !/\d{3}|:/.test(name.text)
    ? quote(name.text, [name], 0.7, 'the name at the head of the bill')
    : null;
}

/** What an error message quotes as its cause: near "SELEC", unknown column 'nme', No module named 'x'. */
function culprit(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.toLowerCase();
  if (
    !/\b(which|what)\b.*\b(word|token|column|symbol|module|variable|name|identifier|option|argument|command|package|keyword|key|property|function|character)\b/.test(
      text,
    )
  )
    return null;
  if (
    !/\b(misspell?ed|misspelt|wrong|typo|unknown|unexpected|undefined|missing|invalid|not found|unrecogni[sz]ed|not defined|error|fault|cause[sd]?|fail(?:s|ed)?)\b/.test(
      text,
    )
  )
    return null;
  for (const error of screen.record.errors) {
    const quoted = [...error.message.matchAll(/["'“‘`]([^"'”’`]{1,60})["'”’`]/g)].map((match) => match[1]);
    const lines = screen.segments.filter((segment) => error.evidence.includes(segment.line.id));
    if (quoted.length === 1 && lines.length > 0)
      return quote(
        quoted[0],
        lines
          .filter((line) => line.text.includes(quoted[0]))
          .concat(lines)
          .slice(0, 1),
        0.7,
        'the error message quotes it',
      );
  }
  return null;
}
