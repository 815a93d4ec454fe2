import { type JudgedLine, judgeLine } from './judge-line.ts';
import { describeLines, type ErrorContext } from './screen-lines.ts';
import { joinTerminalRows } from './terminal-rows.ts';
import { vetoFigures, vetoLists } from './veto-lists.ts';
import { vetoCodeTables, vetoPast, vetoWellRows } from './veto-rows.ts';

/** What lines tell of each other, in the order in which they are asked. */
const VETOES = [vetoLists, vetoFigures, vetoCodeTables, vetoWellRows, vetoPast];

/** Every line of a screen with what speaks for or against its being an error message. */
export const judgeScreen = (context: ErrorContext): JudgedLine[] =>
  VETOES.reduce<JudgedLine[]>(
    (lines, veto) => veto(lines),
    joinTerminalRows(describeLines(context)).map(judgeLine),
  );
