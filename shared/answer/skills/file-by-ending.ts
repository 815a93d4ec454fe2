import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { typedSpans } from '../values/value-types.ts';
import { onlySpan } from './quote.ts';

/** What endings are called in full. */
const ENDINGS: Readonly<Record<string, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  rust: 'rs',
  ruby: 'rb',
  jpg: 'jpe?g',
  jpeg: 'jpe?g',
  yaml: 'ya?ml',
  yml: 'ya?ml',
  html: 'html?',
};

/** The line and the column behind a name. */
const PLACE = /(?::\d+){1,2}$/;

/** "the name of the .mjs file", "which of these files is a picture?": the one file on the screen whose name ends as the question says. */
export function fileByEnding(question: RoutedPart, screen: Screen): Draft | null {
  const { told: turns, counting } = turnsOf(question.text);
  const asked = turns.fileEnding.exec(question.text)?.groups;
  const called = (asked?.ending ?? asked?.called)?.toLowerCase();
  const kind = firstGroups(turns.fileKind, question.text)?.kind;
  const ofKind = counting.files.endings.find(([pattern]) => kind && pattern.test(`${kind} file`))?.[1];
  const endings = called ? [ENDINGS[called] ?? called] : ofKind;
  // "What does main.py say?" names the file itself.
  if (!endings || /\w\.[a-z]\w{0,5}\b/i.test(question.text) || turns.ofFile.test(question.text)) return null;
  const ending = new RegExp(`^(.*[/\\\\])?([\\w-][\\w.-]*\\.(?:${endings.join('|')}))$`, 'i');
  const found = screen.segments.flatMap((segment) =>
    typedSpans(segment.text).flatMap((span) => {
      const name = span.type === 'path' ? ending.exec(span.text.replace(PLACE, ''))?.[2] : undefined;
      const from = name ? span.from + span.text.indexOf(name) : 0;
      return name ? [{ span: { text: name, from, to: from + name.length }, segment }] : [];
    }),
  );
  return onlySpan(found, 0.8, 'no other file there ends so');
}
