import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { wrappedSentences } from '../screen/wrapped-text.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { answeredFrom } from './quote.ts';

/** "What did I mean instead?": the name that a message offers ("did you mean 'watts'?", "use yield_now instead"). */
export function suggested(question: RoutedPart, screen: Screen): Draft | null {
  const { suggestion, suggests } = turnsOf(question.text).told;
  if (!suggestion.test(question.text)) return null;
  const { segments, layout } = screen;
  const texts = [
    ...segments.map((segment) => ({ text: segment.text, lines: [segment] })),
    ...segments.flatMap((segment) => {
      const next = layout.below[segment.index];
      return next ? [{ text: `${segment.text} ${next.text}`, lines: [segment, next] }] : [];
    }),
    ...wrappedSentences({ segments, below: layout.below }).map((each) => ({
      text: each.text,
      lines: [...each.segments],
    })),
  ];
  const found = texts.flatMap(({ text, lines }) => {
    const name = suggests.map((form) => form.exec(text)?.groups?.name).find((each) => each !== undefined);
    const line = name && lines.findLast((each) => each.text.includes(name));
    return line ? [{ name, line }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ name }) => name !== first.name)) return null;
  const from = first.line.text.lastIndexOf(first.name);
  const box = boxOfSpan(first.line, from, from + first.name.length);
  return answeredFrom(first.name, box, [first.line], 0.8, 'the text offers it');
}
