import { explainError } from '../../features/errors/explain-error.ts';
import { findCodes } from '../../features/errors/find-codes.ts';
import { isFrame } from '../../features/errors/message.ts';
import type { Draft } from '../../model/answer.ts';
import { unionOf } from '../../model/geometry.ts';
import type { ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import { type Screen, screenOf } from '../screen/screen.ts';
import { candidatesOf } from '../values/candidates.ts';
import { dialogMessage } from './dialog-message.ts';
import { errorMeant, errorMeantToo } from './error-meant.ts';
import { helpFor, noError, regionOf } from './error-parts.ts';
import { exactLabel } from './exact-label.ts';
import { failedTest } from './failed-test.ts';
import { labelledMessage } from './labelled-message.ts';
import { reasonBeside } from './reason-beside.ts';
import { refusedEntry } from './refused-entry.ts';
import { remarkAbout } from './remark-about.ts';
import { supposedError } from './supposed-error.ts';
import { tableCell } from './table-cell.ts';
import { remarkMeant, toldElsewhere } from './told-trouble.ts';

/** Where the error is: the region of its message, the others after it. */
export function locateError(question: RoutedPart, context: AnswerContext): Draft {
  const { errors } = context.record;
  const error = errorMeant(question, errors) ?? supposedError(question, context.record);
  const remark = remarkMeant(question, error, screenOf(context.record));
  if (remark) return remark;
  if (!error)
    return (
      dialogMessage(question, screenOf(context.record)) ??
      toldElsewhere(question, screenOf(context.record)) ??
      noError(context)
    );
  const others = errors.filter((other) => other !== error);
  return answered({
    answer: `${withoutStack(error.message)} (${placeOf(error, context)})`,
    verdict: /\b(is|are) there|any\b/.test(question.text.toLowerCase()) ? 'yes' : undefined,
    confidence: error.confidence,
    runner_up: others[0]?.confidence ?? 0,
    regions: [
      turnsOf(question.text).places.ofLine.test(question.text) ? spokenPart(error, context) : regionOf(error),
      ...others.map(regionOf),
    ],
    evidence: error.evidence,
    reasons: error.reasons,
    help: helpFor(error, context),
    explanation: explainError(error),
  });
}

/** The lines of an error that say it, without the stack frames under them. */
function spokenPart(error: ErrorFinding, { record }: AnswerContext): Draft['regions'][number] {
  const own = record.text.lines.filter(({ id, text }) => error.evidence.includes(id) && !isFrame(text));
  return own.length > 0 ? { ...unionOf(own.map(({ box }) => box)), label: error.message } : regionOf(error);
}

/** "top left", "centre", ... of the picture. */
function placeOf(error: ErrorFinding, context: AnswerContext): string {
  const { width, height } = context.record.source;
  const x = (error.box.x + error.box.width / 2) / width;
  const y = (error.box.y + error.box.height / 2) / height;
  const row = y < 1 / 3 ? 'top' : y > 2 / 3 ? 'bottom' : '';
  const column = x < 1 / 3 ? 'left' : x > 2 / 3 ? 'right' : '';
  return [row, column].filter(Boolean).join(' ') || 'in the centre';
}

/** The last "Caused by:" of a stack trace, which names the first cause. */
function causeOf(context: AnswerContext): Draft | null {
  const line = context.record.text.lines.findLast((other) => /^\s*Caused by:/i.test(other.text));
  if (!line) return null;
  const answer = line.text.replace(/^\s*Caused by:\s*/i, '');
  return answered({
    answer,
    confidence: 0.85 * line.confidence,
    regions: [{ ...line.box, label: answer }],
    evidence: [line.id],
    reasons: ['the trace names it as the cause'],
  });
}

/** The one code on a screen without an error message: an article about it, a log of codes. */
function loneCode(context: AnswerContext): Draft {
  const codes = candidatesOf(screenOf(context.record)).filter(
    (candidate) =>
      candidate.type === 'code' && (/\d|_/.test(candidate.text) || findCodes(candidate.text).length > 0),
  );
  const [code] = codes;
  if (!code || codes.some((other) => other.text !== code.text))
    return declined('No error is visible, and no code that would name one.', ['no error message was found']);
  return answered({
    answer: code.text,
    confidence: 0.7,
    regions: [{ ...code.box, label: code.text }],
    evidence: code.evidence,
    reasons: ['the only code on the screen'],
  });
}

/** "Connection refused (111)" */
const NUMBER_BEHIND = /\(-?(\d{1,5})\)\W*$/;

/** A code that stands in the message, or in the lines right under it. */
function codeNear(error: ErrorFinding, context: AnswerContext): string | null {
  const near = candidatesOf(screenOf(context.record)).filter(
    (candidate) => candidate.type === 'code' && candidate.nearError > 0,
  );
  const own = near.filter((candidate) => candidate.evidence.some((id) => error.evidence.includes(id)));
  if (own[0] ?? near[0]) return (own[0] ?? near[0]).text;
  const screen = screenOf(context.record);
  const exit = exitStatus(screen);
  if (exit) return exit;
  const numbered = NUMBER_BEHIND.exec(error.message)?.[1];
  if (numbered) return numbered;
  const labelled = candidatesOf(screen).filter(
    (candidate) =>
      candidate.type === 'code' &&
      ['code', 'errno'].some((term) => (candidate.context.get(term) ?? 0) >= 0.9),
  );
  if (labelled.length > 0) return labelled[0].text;
  const named = context.record.text.lines.flatMap(({ text }) => NAMED_CODE.exec(text)?.groups?.code ?? []);
  return named.length === 1 ? named[0] : null;
}

/** `"code": "FORBIDDEN"`, as services answer. */
const NAMED_CODE =
  /^\W*(?:error[_ -]?)?(?:code|errno)["”]?\s*[:=]\s*["“]?(?<code>[A-Z][A-Z0-9_.-]{2,40})["”]?\W*$/i;

const STATUS_ASKED = /\b(?:status|http|response) ?code\b|\bhttp status\b/i;
/** A status in the words of HTTP clients and servers. */
const HTTP_STATUS =
  /(?:^|\b(?:HTTP(?:\/[\d.]+)?|status[ _-]?(?:code)?|returned error|response)\W{1,3})([1-5]\d\d)\b/i;

/** The figure that "errno" and "exit code" ask for, where the screen tells it; a name such as EMFILE is another code. */
function numberAsked(question: RoutedPart, error: ErrorFinding, context: AnswerContext): string | null {
  const text = question.text.toLowerCase();
  if (/\berrno\b|\berror number\b/.test(text))
    return /\berrno\W{0,3}(\d{1,4})\b/i.exec(error.message)?.[1] ?? null;
  if (STATUS_ASKED.test(text)) {
    const texts = context.record.text.lines.map(({ text }) => text.trim());
    const status =
      HTTP_STATUS.exec(error.message)?.[1] ??
      texts.map((text) => /\bstatus[ _-]?code\W{1,3}([1-5]\d\d)\b/i.exec(text)?.[1]).find(Boolean) ??
      texts.find((text) => /^[45]\d\d$/.test(text));
    if (status) return status;
  }
  if (!/\b(exit|return) ?(code|status|value)\b/.test(text)) return null;
  const stated = context.record.text.lines
    .map((line) =>
      /\b(?:exit(?:ed)?|return(?:ed)?)(?: with)?(?: an?)?(?: error)?(?: code| status| value)?[\s:=(]+(-?\d{1,6})\b/i.exec(
        line.text,
      ),
    )
    .find((match) => match !== null);
  return exitStatus(screenOf(context.record)) ?? stated?.[1] ?? null;
}

/** What `echo $?` printed; a reader may take its signs for letters or figures. */
function exitStatus(screen: Screen): string | null {
  const asked = screen.commands.find((command) =>
    /^echo\s+(?:"?[\w :=]+\s)?(?:[$S5§]\s?\w?[?¢»]|[$§]\w?|%errorlevel%|\$LASTEXITCODE)"?$/i.test(
      command.text,
    ),
  );
  const [status, ...more] = asked?.output ?? [];
  const printed = /^(?:[\w :=]+[\s:=])?(-?\d{1,10})$/.exec(status?.text.trim() ?? '')?.[1];
  return more.length === 0 ? (printed ?? null) : null;
}

/** A stack frame and all behind it; a place with its own message behind it ("at CMakeLists.txt:5 (find_library): ...") is none. */
const STACK = /\s+at (?!\S+ \([^()]*\):\s)(?:async )?[\w.$<>[\]/\\~:@-]+(?: \(|:\d+|\/).*$/s;
/** What stands before frames is a message, not the class of an exception alone. */
const FEWEST_BEFORE = 2;

/** A message without the stack frames that follow it on the same reading. */
function withoutStack(message: string): string {
  const rest = message.replace(STACK, '');
  return rest.trim().split(/\s+/).length >= FEWEST_BEFORE ? rest : message;
}

/** What the error says, or its code where that was asked for. */
export function readError(question: RoutedPart, context: AnswerContext): Draft {
  const cause = /\b(root cause|cause|caused)\b/i.test(question.text) ? causeOf(context) : null;
  if (cause) return cause;
  const screen = screenOf(context.record);
  const labelled =
    refusedEntry(question, screen) ??
    failedTest(question, screen) ??
    labelledMessage(question, screen) ??
    remarkAbout(question, screen);
  if (labelled) return labelled;
  const wantsCode =
    question.slots.value_type === 'code' ||
    /\b(error|status|exit|stop) ?(code|number|id)\b|\b(?:exit|http) status\b|^errno\b/.test(
      question.text.toLowerCase(),
    );
  const found = errorMeant(question, context.record.errors);
  const error = found ?? (wantsCode ? undefined : supposedError(question, context.record));
  if (!error)
    return wantsCode
      ? loneCode(context)
      : (dialogMessage(question, screenOf(context.record)) ??
          exactLabel(question, screenOf(context.record)) ??
          tableCell(question, screenOf(context.record)) ??
          noError(context));
  const stated = numberAsked(question, error, context) ?? error.code ?? codeNear(error, context);
  // The name of an exception is no status.
  const code = STATUS_ASKED.test(question.text) && !/\d/.test(stated ?? '') ? null : stated;
  if (wantsCode && !code)
    return declined(
      `The error shows no code. It says: ${error.message}`,
      ['no code stands in the error message'],
      ['Look for a log that names a code.'],
    );
  const reason = wantsCode ? null : reasonBeside(question.text, error, screenOf(context.record));
  const answer = wantsCode && code ? code : (reason?.text ?? withoutStack(error.message));
  return answered({
    answer,
    confidence: error.confidence,
    runner_up: errorMeantToo(question, context.record.errors)?.confidence ?? 0,
    regions: [reason ? { ...reason.box, label: reason.text } : regionOf(error)],
    evidence: reason ? [reason.id, ...error.evidence] : error.evidence,
    reasons: error.reasons,
    help: helpFor(error, context),
    explanation: explainError(error),
  });
}
