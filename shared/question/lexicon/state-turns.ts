/** What stands in groups, as people call it. */
export type GroupNoun = 'tab' | 'page' | 'button' | 'entry';

/** What is asked of one of a group that is chosen. */
export type ChosenTurns = {
  /** What kinds of groups are called, the more telling first. */
  readonly nouns: readonly (readonly [GroupNoun, RegExp])[];
  /** Where a question goes on with a part of the screen, which names no group. */
  readonly place: RegExp;
  /** Signs and words that a row of numbers of pages is made of. */
  readonly pager: RegExp;
  /** Asks for what stands beside the one that is chosen. */
  readonly beside: RegExp;
  /** Words that ask, and that no caption has to say. */
  readonly asking: readonly string[];
  /** Asks for a page by its number. */
  readonly ofList: RegExp;
  readonly menuBar: RegExp;
  /** Asks which of several is chosen: the group `rest` holds what it is called. */
  readonly oneOf: RegExp;
  /** Names for any choice, which no caption has to say. */
  readonly anyOption: RegExp;
};

/** How states are asked for, and how the screen tells them. */
export type StateTurns = {
  /** Opens a yes-or-no question. */
  readonly opensYesNo: RegExp;
  /** Opens one about what is so, not about what could be. */
  readonly asksWhether: RegExp;
  /** Joins things to choose from. */
  readonly or: RegExp;
  /** Offers two opposed states: the groups `subject` (with the verb before it), `on` and `off`. */
  readonly eitherState: readonly RegExp[];
  /** States that a control to press and a box to tick have in senses of their own. */
  readonly onOff: RegExp;
  /** A statement of the screen that there is none, or that it was not. */
  readonly denial: RegExp;
  /** Asks whether something was filled in. */
  readonly filledIn: RegExp;
  /** Says that nothing was. */
  readonly empty: RegExp;
  /** Says that a field is one of what is selected: "of the selected book". */
  readonly ofSelected: RegExp;
  /** What is done by ticking a box, up to what the box is for: "sign up for". */
  readonly signingUp: RegExp;
  /** What is not shown in clear letters, and what is said of it. */
  readonly secret: RegExp;
  readonly legible: RegExp;
  readonly covered: RegExp;
  /** Says that one of several things is chosen, ... */
  readonly isChosen: RegExp;
  /** ... which are the group `names`, ... */
  readonly named: readonly RegExp[];
  /** ... parted by this, with this before each. */
  readonly parted: RegExp;
  readonly article: RegExp;
  readonly chosen: ChosenTurns;
  /** Asks by what something is sorted, of a list or a table; not who ordered something. */
  readonly sorted: RegExp;
  readonly ofOrder: RegExp;
  readonly byWhom: RegExp;
  /** Asks whether the group `dark` or another mode of colours is on, or the group `off`. */
  readonly mode: RegExp;
  /** Asks for the cells of a table that are selected. */
  readonly cells: RegExp;
  /** The same of a window among several. */
  readonly windowSide: RegExp;
  /** Asks which menu it is. */
  readonly ofMenu: RegExp;
  /** Says which of several windows by its size: the groups `small` and `large`. */
  readonly windowSize: RegExp;
  /** A side of the screen: the group `left`, `right`, `top` or `bottom`. */
  readonly side: RegExp;
  /** All words that say where: "in the top left corner". */
  readonly sideInFull: RegExp;
};

/** How screens tell states in words, and how questions ask for those. */
export type ToldStates = {
  /** States that exclude each other, those that mean the same together. */
  readonly pairs: readonly { readonly so: readonly string[]; readonly otherwise: readonly string[] }[];
  /** Asks whether something is in a state: the group `rest` holds what, and the state at its end. */
  readonly asked: RegExp;
  /** Parts two states to choose from. */
  readonly or: RegExp;
  /** What may follow the state. */
  readonly trailing: RegExp;
  /** Stands before a name. */
  readonly article: RegExp;
  /** Signs before a state (a dot) and behind it. */
  readonly signs: readonly RegExp[];
  /** Cells of a column that is headed by a state. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** States that controls are called by too, for what they do. */
  readonly deeds: readonly string[];
  /** What is open by not being settled. */
  readonly accounts: RegExp;
  /** A title whose file has changes that are not saved, and the states that it tells of. */
  readonly unsavedTitle: RegExp;
  readonly unsaved: readonly string[];
  /** Words for what a window or page as a whole shows. */
  readonly anyOne: readonly string[];
};
