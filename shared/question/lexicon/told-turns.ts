/** A bound that texts set: the words that ask for it, and how texts set it, the figure being the group `figure`. */
export type Bound = { readonly asked: RegExp; readonly said: readonly RegExp[] };

/** What is asked of what texts, code and terminals tell. Questions come without their end marks. */
export type ToldTurns = {
  /** Asks in which line of a source something went wrong; for its column too; for the first or the last of several. */
  readonly lineOfError: RegExp;
  readonly columnToo: RegExp;
  readonly firstOne: RegExp;
  readonly lastOne: RegExp;
  /** Ask what stands in the line that is the group `number`. */
  readonly lineOfNumber: readonly RegExp[];
  /** Ask what a command printed, or what came of running it: the group `command`. */
  readonly output: readonly RegExp[];
  /** Asks for one line (group `place`) of that. */
  readonly outputLine: RegExp;
  /** What stands for any command. */
  readonly anyCommand: RegExp;
  /** What came of it may as well be a message. */
  readonly outcomeOfRun: RegExp;
  /** Asks what somebody has to do: groups `verb` and `preposition`; denied by `not` where it is not `minded`. */
  readonly toDo: RegExp;
  /** Ask what somebody is advised to do: the group `verb`. */
  readonly adviceToDo: readonly RegExp[];
  /** How texts tell to do it, before the verb. */
  readonly told: string;
  readonly toldNot: string;
  /** Asks what a thing costs; calls a sum its price. */
  readonly asksPrice: RegExp;
  readonly namesPrice: RegExp;
  /** Asks for a figure. */
  readonly howMuch: RegExp;
  /** Asks how much is taken; and how much there is in all. */
  readonly used: RegExp;
  readonly whole: RegExp;
  readonly bounds: readonly Bound[];
  /** Asks whether, not for a bound. */
  readonly whether: RegExp;
  /** Asks for what a message offers instead, and how messages offer it: the group `name`. */
  readonly suggestion: RegExp;
  readonly suggests: readonly RegExp[];
  /** Asks for the key that does something, and words that only speak of pressing it. */
  readonly whichKey: RegExp;
  readonly keyWords: RegExp;
  readonly howOften: RegExp;
  readonly often: RegExp;
  readonly printedByCode: RegExp;
  /** Asks what made a page, and how pages are signed: the group `name`. */
  readonly maker: RegExp;
  readonly signed: RegExp;
  /** Asks for what the label of the group `noun` has beside it. */
  readonly ofNoun: RegExp;
  readonly ofNounNot: RegExp;
  /** Points at the one thing that a screen shows in detail. */
  readonly shownOne: RegExp;
  /** Ask for what stands behind a tag, the group `tag`. */
  readonly tagged: readonly RegExp[];
  readonly ofError: RegExp;
  /** Asks what was said about the group `thing`, and how reports of a thing sound. */
  readonly saidAbout: RegExp;
  readonly reports: RegExp;
  /** Ask for the thing (group `noun`) that failed, or that a message names or warns of, and what says that it failed. */
  readonly ofErrors: {
    readonly failed: RegExp;
    readonly named: readonly RegExp[];
    readonly denied: RegExp;
    /** Asks for a thing of the kind `noun` with which something is wrong, as `rest` says. */
    readonly part: RegExp;
    readonly trouble: RegExp;
    /** What messages may call a thing instead of the noun that is asked for. */
    readonly kin: Readonly<Record<string, string>>;
  };
  /** Asks for the field that a form refuses; ask for what was entered there. */
  readonly wrongField: RegExp;
  readonly wrongEntry: readonly RegExp[];
  /** What parts two things that may have gone wrong, what opens either, what is none of them; whole clauses take it that one did. */
  readonly offers: {
    readonly parted: RegExp;
    readonly opening: RegExp;
    readonly none: RegExp;
    readonly clauses: RegExp;
  };
  /** Asks for a file by its ending, the group `ending` or, in full, `called`. */
  readonly fileEnding: RegExp;
  /** Ask for the file of a kind, the group `kind`: a picture, a spreadsheet. */
  readonly fileKind: readonly RegExp[];
  readonly ofFile: RegExp;
};
