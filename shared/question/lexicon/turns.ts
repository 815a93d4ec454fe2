import type { CountingTurns } from './counting-turns.ts';
import type { WantedForm } from './form-turns.ts';
import type { KeyTurns } from './key-turns.ts';
import type { ListingTurns } from './listing-turns.ts';
import type { PartyTurns } from './party-turns.ts';
import type { PlaceTurns } from './place-turns.ts';
import type { StateTurns, ToldStates } from './state-turns.ts';
import type { TextTurns } from './text-turns.ts';
import type { ToldTurns } from './told-turns.ts';
import type { UnitTurns } from './unit-turns.ts';

/** Groups of words that answering passes over, or tells one thing from another by. They are matched by their stems. */
export const WORD_GROUPS = [
  /** Speak of doing, of time and of nobody in particular: they name nothing that stands on a screen. */
  'filling',
  /** What lists are made of, by words that name none of what is listed. */
  'of_lists',
  /** Stand before a noun that is counted and say nothing of it. */
  'of_totals',
  'qualifying',
  /** What people and things do with what is listed, which its text seldom says. */
  'deeds_with_entries',
  /** What is done with settings, which their names seldom say. */
  'deeds_with_settings',
  /** What a file of settings as a whole is about: its own name and version stand at its outermost level. */
  'whole_files',
  /** What a text of settings, or what is set in it, is called by. */
  'setting_texts',
  /** Names of settings that last. */
  'times',
  /** What is asked of an entry in a calendar, beside the words of its own. */
  'asking_dates',
  /** Speak of being set, shown, typed or chosen, and of nothing that could be so. */
  'being_set',
] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

/** One way in which a run, a test or a step ends. */
export type Outcome = {
  /** The sign that rows show it by. */
  readonly sign?: 'error' | 'success';
  /** What questions and summaries call it: "3 failed". */
  readonly said: readonly string[];
  /** What questions call it besides, and summaries don't. */
  readonly asked: readonly string[];
};

/** How things end, and how they stand. */
export type OutcomeTurns = {
  /** An outcome that is another denied ("not passed") stands before it. */
  readonly kinds: readonly Outcome[];
  /** Asks for what ended so. */
  readonly which: RegExp;
  readonly howMany: RegExp;
  readonly numberOf: RegExp;
  /** Counts something in a state that is the group `state`: "how many pumps are running". */
  readonly howManyInState: RegExp;
  /** States that are asked of the screen, not of a table on it. */
  readonly shown: RegExp;
  /** Counts units, not runs. */
  readonly howLong: RegExp;
  /** Nouns that numbers stand behind and which are counted by none: "line 3". */
  readonly numbered: readonly string[];
  /** What may stand between a number and an outcome: "3 tests failed". */
  readonly counted: readonly string[];
  /** "Did the group `thing` go through?" */
  readonly happened: RegExp;
  /** "Has it been shipped yet?", the participle being the group `deed`. */
  readonly done: RegExp;
  /** How a step that was not taken, or a run that went wrong, is said to stand. */
  readonly pending: RegExp;
  readonly fulfilled: RegExp;
  /** Asks for the name of a test that failed. */
  readonly failedTest: RegExp;
};

/** One of a row or a column of names, by its place. */
export type OrderTurns = {
  /** Words for a place, as patterns, from the first on. */
  readonly places: readonly RegExp[];
  /** Words for the outermost one at the beginning of a group: "leftmost". */
  readonly outermost: RegExp;
  /** What may be counted off, as sources of patterns for the singular. */
  readonly nouns: Readonly<
    Record<'tab' | 'menu' | 'button' | 'checkbox' | 'option' | 'field' | 'heading', string>
  >;
  /** Asks for one by its place in words (group `place`) or figures (group `number`), given the source of its nouns. */
  readonly asksNth: (nouns: string) => RegExp;
  /** Asks something else of it: how wide it is, what it holds. */
  readonly otherwise: RegExp;
  /** Asks for the one of a kind (group `noun`) after or before the one with a name (group `name`). */
  readonly follows: RegExp;
  readonly before: RegExp;
};

/** Parts of what is listed in entries, by the form that answers. */
export type EntryPart = 'who' | 'when' | 'until' | 'price' | 'count' | 'where' | 'said';

/** What is asked of entries that are listed: messages, events, articles. */
export type EntryTurns = {
  /** The part that is asked for, what is told by more words first. */
  readonly parts: readonly (readonly [EntryPart, RegExp])[];
  /** Counts the entries of a list, whatever they are. */
  readonly howManyListed: RegExp;
  readonly last: RegExp;
  readonly first: RegExp;
  /** How entries write how many there are of them: the group `count`. */
  readonly quantity: RegExp;
  /** The head of a message: a name (group `name`), a time behind it. */
  readonly author: RegExp;
};

/** What is asked of settings and of code. */
export type SettingTurns = {
  /** Asks for a place, which is none of a setting's values. */
  readonly where: RegExp;
  readonly name: RegExp;
  readonly howMany: RegExp;
};

/** What is asked of bills and tickets. */
export type BillTurns = {
  /** Asks for the number of the paper that is the group `kind` or `named`. */
  readonly asksNumber: RegExp;
  /** How papers write it: the group `number`, the group `kind` before it. */
  readonly numbered: RegExp;
  /** Asks how many there are of the group `thing`. */
  readonly asksCount: RegExp;
  /** How bills write it: the groups `count` and `thing`. */
  readonly counted: RegExp;
  /** Words within a name that need not be said again. */
  readonly linking: RegExp;
};

/** What is asked of days: in calendars, and in texts with a date. */
export type DateTurns = {
  /** Asks what was on the day that is the group `date`. */
  readonly whatOnDate: RegExp;
  /** Asks what or who there is on the weekday that is the group `day`. */
  readonly whatOnWeekday: RegExp;
  /** Asks for a time, not for what there is on a day. */
  readonly asksTime: RegExp;
  /** Asks how long the group `deed` took or takes, which other words only say that it takes time. */
  readonly howLong: RegExp;
  readonly takingTime: RegExp;
  /** Asks on which day the group `deed` is. */
  readonly onWhichDay: RegExp;
  /** Asks until when something has to be done, ... */
  readonly asksDeadline: RegExp;
  /** ... and what a screen says of what is due. */
  readonly tellsDeadline: RegExp;
  /** Stands right before the date by which something is due. */
  readonly dueBefore: RegExp;
  /** Asks where something takes place. */
  readonly inWhichRoom: RegExp;
  /** Questions that a calendar may answer. */
  readonly ofCalendar: RegExp;
  /** A day by its number in the month, which is the one group that is found. */
  readonly onNumber: RegExp;
  /** A day by its weekday, given its name. */
  readonly onWeekday: (name: string) => RegExp;
  /** Asks for the way to the group `month`. */
  readonly toMonth: RegExp;
  /** How controls that turn the pages of a calendar are called, and their signs. */
  readonly onward: RegExp;
  readonly backward: RegExp;
  /** What stands over a month. */
  readonly monthHead: RegExp;
  readonly howManyEntries: RegExp;
  readonly whichMonth: RegExp;
  readonly whichWeekday: RegExp;
  /** Asks for a day or a time. */
  readonly when: RegExp;
  readonly day: RegExp;
  readonly end: RegExp;
  readonly start: RegExp;
};

/** What is asked of a log or a status of version control. */
export type VersionControlTurns = {
  /** Whether it is asked of at all. */
  readonly asked: RegExp;
  readonly branch: RegExp;
  readonly merged: RegExp;
  /** Of branches: the one that work goes on in. */
  readonly current: RegExp;
  /** Asks for others than that. */
  readonly other: RegExp;
  readonly untracked: RegExp;
  /** Asks for files that a commit will hold, or denied, will not. */
  readonly staged: RegExp;
  readonly notStaged: RegExp;
  readonly hash: RegExp;
  readonly newest: RegExp;
  readonly commit: RegExp;
  /** Stems that ask, and that no subject of a commit has to say. */
  readonly asking: readonly string[];
};

/** What is asked of what code, consoles and messages write of a thing that the question names. */
export type WrittenTurns = {
  /** Asks for the version of something, as `name`. */
  readonly version: readonly RegExp[];
  /** Asks what something is set to, as `name`. */
  readonly value: readonly RegExp[];
  /** Asks what comes out of an `expression`. */
  readonly expression: RegExp;
  /** Asks for a file that a program failed to open, read or show. */
  readonly unopened: RegExp;
  /** Asks for the address that a browser shows. */
  readonly address: RegExp;
  /** Asks for an address by what it is called, as `label`. */
  readonly addressCalled: RegExp;
  /** Asks how many of a `unit` a sentence tells. */
  readonly amountOf: RegExp;
  /** Ask for a colour as it is written, and how that is done. */
  readonly writtenColors: readonly { readonly asked: RegExp; readonly form: RegExp }[];
  /** Ask for the title of a thing that has one beside a label: the group `thing`; and which things have none. */
  readonly titled: readonly { readonly asked: RegExp; readonly not: RegExp }[];
  readonly titleLabel: RegExp;
};

/** Turns of phrase by which answering tells what is asked of what stands on the screen, by what they ask about. */
export type Turns = {
  readonly outcomes: OutcomeTurns;
  readonly counting: CountingTurns;
  readonly order: OrderTurns;
  readonly states: StateTurns;
  readonly toldStates: ToldStates;
  readonly parties: PartyTurns;
  readonly places: PlaceTurns;
  readonly entries: EntryTurns;
  readonly listings: ListingTurns;
  readonly settings: SettingTurns;
  readonly bills: BillTurns;
  readonly dates: DateTurns;
  readonly versionControl: VersionControlTurns;
  readonly keys: KeyTurns;
  readonly told: ToldTurns;
  readonly forms: readonly WantedForm[];
  readonly texts: TextTurns;
  readonly units: UnitTurns;
  readonly written: WrittenTurns;
};
