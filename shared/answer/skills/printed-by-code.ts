import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { onlySpan } from './quote.ts';

/** Statements that print a text of their own, in code and in blocks. */
const PRINTS =
  /\b(?:print(?:ln|f)?!?|puts|echo|say|write(?:ln|Line)?|console\.log|log|alert|display|System\.out\.println|fmt\.Println|MsgBox)\b\s*\(?\s*(?:\$|f|r|b|u)?(["'“”‘’«])((?:(?!\1|["”’»]).){1,80})["'“”’»]/giu;

/** A block that prints what stands in the field right of it. */
const PRINT_BLOCK = /^(?:print|say|show|write|display|echo)$/i;
const BLOCK_GAP = 6;

/** "What will the robot print?": the one text that the code on the screen prints. */
export function printedByCode(question: RoutedPart, screen: Screen): Draft | null {
  if (!turnsOf(question.text).told.printedByCode.test(bareQuestion(question.text))) return null;
  const inBlocks = screen.segments.flatMap((segment) => {
    const said = PRINT_BLOCK.test(segment.text.trim()) ? screen.layout.right[segment.index] : null;
    const isNear = said && said.box.x - segment.box.x - segment.box.width <= BLOCK_GAP * segment.box.height;
    return isNear && /\p{L}{2}/u.test(said.text)
      ? [{ span: { text: said.text, from: 0, to: said.text.length }, segment: said }]
      : [];
  });
  const found = rowTexts(screen).flatMap(({ text, segments }) =>
    [...text.matchAll(PRINTS)].flatMap((match) => {
      const said = match[2].trim();
      const segment = segments.find((each) => each.text.includes(said));
      const from = segment?.text.indexOf(said) ?? -1;
      return segment && /\p{L}/u.test(said)
        ? [{ span: { text: said, from, to: from + said.length }, segment }]
        : [];
    }),
  );
  return onlySpan([...found, ...inBlocks], 0.75, 'the code prints it');
}
