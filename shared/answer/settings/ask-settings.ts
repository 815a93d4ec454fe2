import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { CompiledLexicon } from '../../question/lexicon/compile-lexicon.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { answeredFrom } from '../skills/quote.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { matchIn } from '../values/judged/asked.ts';
import { type Query, type QueryWord, queryFor } from '../values/query.ts';
import { typedSpans, typeFit } from '../values/value-types.ts';
import { type Setting, settingsOf } from './settings-text.ts';

const CERTAINTY = 0.86;
const SAID = 0.75;
/** What the one setting that a question names is set to; null where none or several fit. */
export function askSettings(question: RoutedPart, screen: Screen): Draft | null {
  const { settings: turns } = turnsOf(question.text);
  if (turns.where.test(question.text)) return null;
  const settings = settingsOf(screen);
  if (settings.length === 0) return null;
  const query = queryFor(question, screen);
  const words = tellingWords(question, query, settings);
  const { tokens, compiled } = readWords(question.text);
  const ofWhole = tokens.some(({ stem }) => compiled.groups.whole_files.has(stem));
  if (words.length === 0 && ofWhole && turns.name.test(question.text)) {
    const named = settings.filter(({ path }) => path.length === 1 && /^name$/i.test(path[0]));
    return named.length === 1 ? tell(named[0], query) : null;
  }
  if (words.length === 0 && !query.type) return null;
  const fitting = settings
    .map((setting) => ({ setting, fit: fitOf(setting, words, query, compiled) }))
    .filter(({ fit, setting }) => fit > 0 && (!ofWhole || setting.path.length === 1));
  const best = Math.max(...fitting.map(({ fit }) => fit));
  const found = fitting.filter(({ fit }) => fit === best).map(({ setting }) => setting);
  const [first] = found;
  if (!first || new Set(found.map(({ value }) => value)).size > 1) return null;
  return turns.howMany.test(question.text) && !/^\d/.test(first.value) ? null : tell(first, query);
}

/** The words that a setting must be named by. What else only frames a question counts where a setting is called so. */
function tellingWords(question: RoutedPart, query: Query, settings: readonly Setting[]): QueryWord[] {
  const { groups, unsaid } = readWords(question.text).compiled;
  const spare = [groups.deeds_with_settings, groups.whole_files, groups.setting_texts, unsaid];
  const names = new Set(settings.flatMap(({ path }) => termsOf(path[path.length - 1])));
  return query.words.filter(({ word, frame, weak }) => {
    const stem = stemWord(word);
    const isSpare = frame || weak || spare.some((group) => group.has(stem));
    return !isSpare || names.has(stem);
  });
}

/**
 * How well a setting is named, 0 where it is not: every word stands in its path, or names the form that its value has, and
 * at least one in its own name; of several the one whose name says least beside that.
 */
function fitOf(
  { path, value }: Setting,
  words: readonly QueryWord[],
  query: Query,
  { groups }: CompiledLexicon,
): number {
  const own = termsOf(path[path.length - 1]);
  const outer = path.slice(0, -1).flatMap((name) => termsOf(name));
  const isTimed = query.type === 'duration' && own.some((term) => groups.times.has(term));
  const hasForm = query.type !== undefined && (isTimed || formOf(value, query) !== null);
  let inName = 0;
  for (const word of words) {
    if (matchIn(word, own) >= SAID) inName++;
    else if (matchIn(word, outer) < SAID && !(word.namesForm && hasForm)) return 0;
  }
  const isForm = hasForm && words.some(({ namesForm }) => namesForm) && words.length > 1;
  if (inName === 0 && !isForm && !isTimed) return 0;
  return 1 + inName + (isTimed ? 1 : 0) - 0.1 * own.length - 0.01 * path.length;
}

/** Versions that may be used, as package files write them. */
const RANGE = /^[~^<>=v ]*\d+(?:\.\d+)*$/;

/** The part of a value that has the form asked for. */
function formOf(value: string, { type }: Query): string | null {
  if (!type) return null;
  if (type === 'version' && RANGE.test(value)) return value;
  const span = typedSpans(value).find((found) => typeFit(type, found.type, 'span') >= 0.9);
  return span?.text ?? null;
}

function tell({ value, segments }: Setting, query: Query): Draft | null {
  if (value === '' || /^[*•]+$/.test(value)) return null;
  const answer = query.words.some(({ namesForm }) => namesForm) ? (formOf(value, query) ?? value) : value;
  const holder = segments.find(({ text }) => text.includes(answer)) ?? segments[segments.length - 1];
  const from = holder.text.indexOf(answer);
  const box = from < 0 ? holder.box : boxOfSpan(holder, from, from + answer.length);
  return answeredFrom(answer, box, segments, CERTAINTY, 'that setting stands in the text');
}
