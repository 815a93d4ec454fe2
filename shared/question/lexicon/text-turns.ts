import type { Role } from '../../model/image-features.ts';

/** A side of the screen. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What is asked of texts: of messages and notes, of what a program printed, of bands and places. Questions come without their end marks. */
export type TextTurns = {
  /** Asks what is in the file of the group `name`. */
  readonly contentOf: RegExp;
  /** Asks which server made a page. */
  readonly ofServer: RegExp;
  /** Asks for the cards of a column of a board. */
  readonly cardsOf: RegExp;
  /** Asks for what a text says behind the group `said`, which ends in a preposition. */
  readonly openEnd: RegExp;
  /** Asks for a command that was typed. */
  readonly command: RegExp;
  /** Asks for the one that brought an error or an output about. */
  readonly causing: RegExp;
  /** Asks for the one typed before or after the group `anchor`. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** The error, or what was printed, as an anchor. */
  readonly ofOutput: RegExp;
  /** A command that went wrong, as an anchor. */
  readonly failedCommand: RegExp;
  /** Asks what was printed before the error. */
  readonly printedBefore: RegExp;
  /** Asks for the line right before it, not for all. */
  readonly nearest: RegExp;
  /** Asks for the last line that was printed. */
  readonly printedLast: RegExp;
  /** Asks how a run ended. */
  readonly howEnded: RegExp;
  /** Ask what is said about the group `thing`. */
  readonly about: readonly RegExp[];
  /** Things that stand for what was spoken of before. */
  readonly pronoun: RegExp;
  /** Ask what the group `part` says. */
  readonly says: readonly RegExp[];
  /** Parts that a colour tells from the rest. */
  readonly coloredPart: RegExp;
  /** Parts that run over the width of a window. */
  readonly band: RegExp;
  /** Asks for the group `noun` that stands at the group `place`. */
  readonly atPlace: readonly RegExp[];
  /** Nouns for any text, which it does not say itself. */
  readonly anyText: RegExp;
  /** Asks for all that stands there. */
  readonly allText: RegExp;
  /** Asks what a dialog asks. */
  readonly asksQuestion: RegExp;
  /** Asks for what was added to a text, or removed from it. */
  readonly added: RegExp;
  readonly removed: RegExp;
  /** Ask for the group `unit` at the group `place` of the group `whole`. */
  readonly nthPart: readonly RegExp[];
  readonly sentence: RegExp;
  readonly paragraph: RegExp;
  /** Wholes that are dialogs or messages. */
  readonly inDialog: RegExp;
  /** Ask what a log tells before and after an error, and last. */
  readonly beforeError: RegExp;
  readonly afterError: RegExp;
  readonly doingNow: RegExp;
  /** Asks for what stands lowest on a page. */
  readonly footer: RegExp;
  /** What only such a text says. */
  readonly ofFooter: RegExp;
  /** Asks for what stands under the heading that is the group `head`. */
  readonly underHead: RegExp;
  /** Ask what the group `word` means or does, or what stands beside it. */
  readonly meaning: readonly RegExp[];
  /** Names what a dialog has, not the screen. */
  readonly ofDialog: RegExp;
  /** Ask for the text of the control, or over the table, that the group `noun` names; the group `which` tells it from others or says how many. */
  readonly ofControl: readonly RegExp[];
  /** Ask what is filled in or chosen in a field of the kind `noun`, said by where it stands; the sides by their words. */
  readonly fieldAtPlace: readonly RegExp[];
  readonly fieldRoles: readonly (readonly [RegExp, readonly Role[]])[];
  readonly sides: readonly (readonly [Side, RegExp])[];
  readonly kinds: ControlKinds;
  /** Ask for what stands under the heading, or the field (group `field`), that is the group `name`. */
  readonly under: readonly RegExp[];
  /** Ask for the row at the group `place` under the heading that is the group `name`. */
  readonly nthUnder: readonly RegExp[];
};

/** Kinds of controls as people call them. */
export type ControlKinds = {
  readonly search: RegExp;
  readonly table: RegExp;
  readonly roles: readonly (readonly [RegExp, readonly Role[]])[];
  readonly states: readonly (readonly [RegExp, 'on' | 'off'])[];
  /** How many are meant; 0 for all there are. */
  readonly many: readonly (readonly [RegExp, number])[];
  /** What a field for searching says while it is empty: the group `hint`. */
  readonly hint: RegExp;
};
