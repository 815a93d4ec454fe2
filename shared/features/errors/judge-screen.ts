import { type JudgedLine, judgeLine } from './judge-line.ts';
import { describeLines, type ErrorContext } from './screen-lines.ts';
import { joinTerminalRows } from './terminal-rows.ts';
import { vetoFigures, vetoLists } from './veto-lists.ts';

/** Every line of a screen with what speaks for or against its being an error message. */
export const judgeScreen = (context: ErrorContext): JudgedLine[] =>
  vetoFigures(vetoLists(joinTerminalRows(describeLines(context)).map(judgeLine)));
