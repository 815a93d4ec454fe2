import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined } from '../draft.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { queryFor } from '../values/query.ts';
import { rankValues } from '../values/rank-values.ts';
import { listElements } from './list-elements.ts';
import { lineOfNumber } from './numbered-line.ts';
import { quote } from './quote.ts';
import { isOfOther, readValue } from './read-value.ts';
import { saidAbout } from './said-about.ts';
import { statusBar } from './status-bar.ts';

/** Words that ask for all of the text rather than a certain part. */
const ALL =
  /\b(all|whole|everything|entire|full|the text(?! (?:at|in|on|under|over|below|above|next|beside|about|near|that|which|field|box|size|colou?r)\b)|out the screen|transcribe)\b|^(?:what|which) text (?:is|can be seen) (?:on|in) (?:the|this) (?:screen|image|picture|screenshot|region)\b/;
const MAX_WORDS = 120;

/** The text that was asked for: all of it, the line that fits the words, or a value within it. */
export function readText(question: RoutedPart, screen: Screen): Draft {
  const lines = screen.record.text.lines;
  if (lines.length === 0)
    return declined('No text was read on this picture.', ['the record holds no text lines']);
  const quoted = lines.find(
    (line) =>
      line.text === question.slots.target ||
      (question.slots.target && line.text.includes(question.slots.target)),
  );
  if (quoted && question.slots.target)
    return answered({
      answer: question.slots.target,
      confidence: 0.9,
      regions: [{ ...quoted.box, label: quoted.text }],
      evidence: [quoted.id],
      reasons: ['it is what the answer before quoted'],
    });
  const listed = listElements(question, screen);
  if (listed) return listed;
  const vague =
    statusBar(question, screen) ??
    lineOfNumber(question, screen) ??
    saidAbout(question, screen) ??
    vagueQuestion(question, screen);
  if (vague) return vague;
  const value = readValue(question, screen);
  if (value.decision === 'answer') return value;
  if (ALL.test(question.text.toLowerCase())) return wholeText(screen);
  const sentence = rankValues({ ...question, slots: { ...question.slots, value_type: undefined } }, screen)
    .ranked[0];
  if (
    sentence &&
    sentence.coverage >= 0.75 &&
    sentence.score > 0.4 &&
    !isOfOther(sentence, question, screen) &&
    question.slots.value_type === undefined
  )
    return answered({
      answer: sentence.candidate.text,
      confidence: sentence.score,
      regions: [{ ...sentence.candidate.box, label: sentence.candidate.text }],
      evidence: sentence.candidate.evidence,
      reasons: ['the line holds the words of the question'],
      tentative: true,
    });
  return value;
}

/** "What does the page tell me?" names nothing: the error message is meant, else the largest text. */
function vagueQuestion(question: RoutedPart, screen: Screen): Draft | null {
  const { words } = queryFor(question, screen);
  if (ALL.test(question.text.toLowerCase())) return null;
  const [error] = screen.record.errors;
  const named = words.filter((word) => !word.frame && !word.weak);
  const ofMessage =
    error &&
    (SPEAKERS.test(question.text) ||
      named.every(
        (word) =>
          word.matches.length === 0 ||
          termsOf(error.message).some((term) => word.matches.some(([match]) => match === term)),
      ));
  if (
    error &&
    ofMessage &&
    question.slots.value_type === undefined &&
    /\b(say|says|tell|tells|read|message|report|reports|complain|complains)\b/i.test(question.text)
  )
    return answered({
      answer: error.message,
      confidence: 0.8 * error.confidence,
      regions: [{ ...error.box, label: error.message }],
      evidence: error.evidence,
      reasons: ['it is the message on the screen'],
    });
  const [head] = headingsOf(screen);
  return named.length === 0 &&
    words.every((word) => word.frame || word.matches.length === 0) &&
    head &&
    question.slots.value_type === undefined
    ? quote(head.text, [head], 0.55, 'the largest text on the screen')
    : null;
}

/** Programs that speak through their messages. */
const SPEAKERS =
  /^(so |and )?what (does|did|do) (the |my |this )?(compiler|linter|interpreter|parser|browser|shell|program|app|application|server|system|computer|terminal|console|tool|window|page|site|website|installer|linker|client|dialog|python|node|php|gcc|git|npm|vim) (say|report|tell|complain|print|show|output)( about| me)?\s*\??$/i;

function wholeText(screen: Screen): Draft {
  const lines = screen.record.text.lines;
  const words = lines
    .map((line) => line.text)
    .join('\n')
    .split(/(?<=\s)/);
  return answered({
    answer: words.slice(0, MAX_WORDS).join('') + (words.length > MAX_WORDS ? '…' : ''),
    confidence: screen.record.text.mean_confidence,
    regions: lines.slice(0, 20).map((line) => ({ ...line.box, label: line.text })),
    evidence: lines.map((line) => line.id),
    reasons: ['all lines in reading order'],
  });
}
