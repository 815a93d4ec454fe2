import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { answeredFrom } from './quote.ts';

const ASKED =
  /^(?:so |and )?(?:which|what) (?:\w+ )?(?:file|script|database|document|table|program|image|picture|list) (?:was|is|were|has been) (?:being )?(?:read|checked|linted|tested|run|executed|started|opened|used|parsed|loaded|queried|converted|compiled|sorted|counted|searched|examined|validated)\b/i;
const OPTION = /^-/;
/** A name with an ending, after folders or none; no address. */
const FILE = /^(?![a-z]+:\/\/)(?:[\w.~-]*\/)*[\w-][\w.-]*\.[a-z]\w{0,4}$/i;

/** "which file was checked?": the one file among the arguments of the commands, or of the last one that names any. */
export function fileOfCommand(question: RoutedPart, screen: Screen): Draft | null {
  if (!ASKED.test(question.text)) return null;
  const named = screen.commands
    .map(({ text, line }) => ({ line, files: [...new Set(text.split(/\s+/).slice(1).filter(isFile))] }))
    .filter(({ files }) => files.length > 0);
  const last = named.at(-1);
  if (last?.files.length !== 1) return null;
  const [file] = last.files;
  const isOnly = named.every(({ files }) => files.every((other) => other === file));
  const from = last.line.text.lastIndexOf(file);
  const box = from < 0 ? last.line.box : boxOfSpan(last.line, from, from + file.length);
  return answeredFrom(file, box, [last.line], isOnly ? 0.85 : 0.7, 'the command names it');
}

const isFile = (argument: string): boolean => !OPTION.test(argument) && FILE.test(argument);
