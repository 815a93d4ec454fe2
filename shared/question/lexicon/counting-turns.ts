/** Commands at a prompt. */
export type CommandTurns = {
  readonly commands: RegExp;
  /** Asks how often a program (group `program` or `called`) was run. */
  readonly times: RegExp;
  /** Asks for lines that a command printed. */
  readonly output: RegExp;
};

/** Files and what folders hold. */
export type FileTurns = {
  /** What is counted, up to three words: the group `noun`. */
  readonly noun: RegExp;
  /** How people call files, and how those end. */
  readonly endings: readonly (readonly [RegExp, readonly string[]])[];
  /** All that a folder holds, whatever it is. */
  readonly everything: RegExp;
  /** How a status line writes it: the group `count`. */
  readonly stated: RegExp;
  readonly folder: RegExp;
};

/** States of controls that are counted. */
export type ControlState = 'on' | 'off' | 'disabled' | 'enabled' | 'empty' | 'filled';

/** Controls by what is done with them. */
export type ControlTurns = {
  /** Choices that a dialog gives. */
  readonly choices: RegExp;
  /** Fields to fill in. */
  readonly toFill: RegExp;
  /** Marks in a state, ... */
  readonly ticked: RegExp;
  /** ... which is off, ... */
  readonly off: RegExp;
  /** ... on what may be ticked. */
  readonly toTick: RegExp;
  readonly columns: RegExp;
  readonly switches: RegExp;
  /** What was entered wrongly. */
  readonly wrong: RegExp;
  /** States as they are called; the first that fits is meant. */
  readonly states: readonly (readonly [ControlState, RegExp])[];
};

/** Logs: the levels of their lines, as people and as logs call them. */
export type LogTurns = {
  readonly levels: readonly { readonly asked: RegExp; readonly written: RegExp }[];
  /** Names lines by their level: the group `level`. */
  readonly lines: RegExp;
  /** Asks for all of them, and for nothing else of them. */
  readonly everywhere: RegExp;
};

/** Texts that name what stands under them. */
export type NameTurns = {
  /** Names what is done, and nothing that is listed: "New commit". */
  readonly doing: RegExp;
  /** Names a list. */
  readonly list: RegExp;
  /** Asks for all that a list, or a part of the screen, holds. */
  readonly whole: RegExp;
  /** Asks how far something reaches. */
  readonly spanned: RegExp;
};

/** Lists by what their items begin with: numbers, bullets, boxes to tick. */
export type MarkedTurns = {
  readonly steps: RegExp;
  readonly points: RegExp;
  readonly tasks: RegExp;
  /** Names the items of a list by their bullets. */
  readonly bullets: RegExp;
};

/** The part of a screen that a count keeps to. */
export type PartTurns = {
  /** Words before what things stand under or in, ... */
  readonly before: RegExp;
  /** ... and that, up to the end of the question: the group `name`, as the screen may write it. */
  readonly named: RegExp;
  /** Right before what they are told from others by. */
  readonly of: RegExp;
  /** Says that they stand under it and in nothing else. */
  readonly under: RegExp;
  /** A list at one side that leads to other pages: the group `side`, where it is told. */
  readonly side: RegExp;
  /** A menu that was opened. */
  readonly menu: RegExp;
  /** Names what is listed by nothing but that it can be chosen there. */
  readonly entries: RegExp;
};

/** How a screen says itself how many there are: the groups `noun` and `total`. */
export type TotalTurns = {
  /** "commit 4 of 8". */
  readonly before: RegExp;
  /** "1 of 3 differences". */
  readonly behind: RegExp;
  /** "feeds (2 unread, 3 total)". */
  readonly bracketed: RegExp;
  /** "Total entries: 5"; without the figure, which stands beside it. */
  readonly labelled: RegExp;
};

/** What is counted. */
export type CountingTurns = {
  /** Asks what is in a column of a board. */
  readonly column: RegExp;
  /** Asks for what may stand in one, whatever that is called. */
  readonly cards: RegExp;
  readonly logs: LogTurns;
  /** Up to what is counted: "how many of the". */
  readonly asked: RegExp;
  readonly not: RegExp;
  /** Bounds that need figures compared: "more than". */
  readonly bounded: RegExp;
  /** Verbs that say that it is not, and name nothing: "haven't". */
  readonly denying: RegExp;
  /** A verb in place of the noun: "how many have ...". */
  readonly verbFirst: RegExp;
  /** Ask how often the group `said` stands on the screen. */
  readonly timesShown: readonly RegExp[];
  /** Asks how long a trace of calls is. */
  readonly trace: RegExp;
  /** Says that all that is listed is meant. */
  readonly listed: RegExp;
  /** Counts only what stands below the group `part`, or as such. */
  readonly ofPart: RegExp;
  /** What bills are made of. */
  readonly billed: RegExp;
  /** Counts the steps that a form is filled in by. */
  readonly steps: RegExp;
  /** A cell that says that it is not. */
  readonly denied: RegExp;
  /** Counts what is of a day. */
  readonly dated: RegExp;
  readonly commands: CommandTurns;
  readonly files: FileTurns;
  readonly controls: ControlTurns;
  readonly names: NameTurns;
  readonly marked: MarkedTurns;
  readonly parts: PartTurns;
  readonly totals: TotalTurns;
};
