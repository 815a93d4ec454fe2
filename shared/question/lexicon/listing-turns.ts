/** Where one of a list stands, seen from another. */
export type Beside = 'after' | 'before' | 'below' | 'above' | 'right' | 'left';

/** What is asked of one of several things that are listed, by its place or by what its row says. */
export type ListingTurns = {
  /** Asks for the one beside the group `name`, which is called the group `noun`. */
  readonly beside: readonly (readonly [Beside, RegExp])[];
  /** Asks for the one between the groups `first` and `second`. */
  readonly between: RegExp;
  /** Asks for the one at the group `place`, called `noun`, or for its `part`. */
  readonly nth: readonly RegExp[];
  /** Asks for the entry of an open menu at the group `place`. */
  readonly nthInMenu: RegExp;
  /** Words for places that are no ordinals, with where they are: an index as `Array.at` takes it. */
  readonly last: readonly (readonly [RegExp, number])[];
  /** Names a list of rows, whatever is in it. */
  readonly ofTable: RegExp;
  /** Says that a list is meant, not what came last in time. */
  readonly inList: RegExp;
  /** Nouns whose last one may be the newest. */
  readonly dated: RegExp;
  /** Asks for the one, called `noun`, that has the most or the least, or for its `part`. */
  readonly most: readonly RegExp[];
  /** Asks which one, called `noun`, has what `rest` says. */
  readonly which: readonly RegExp[];
  /** Asks for the one, called `noun`, that is so, in the one word of the group `state`. */
  readonly inState: RegExp;
  /** Verbs of any row. */
  readonly verb: RegExp;
  /** Says of several that they are so. */
  readonly ofMany: RegExp;
  /** Asks who has what `rest` says, what has what `what` says, or what there is `in` a place. */
  readonly who: RegExp;
  /** Asks for something else than a row has: a reason, a count. */
  readonly otherwise: RegExp;
  /** Asks for what stands in a cell; and says that it does not. */
  readonly asksCell: RegExp;
  readonly notOfCell: RegExp;
  /** Asks why; and the head of a column that tells it. */
  readonly asksReason: RegExp;
  readonly reasonHead: RegExp;
  /** Asks for the year of the one called `name`. */
  readonly yearOf: RegExp;
  /** The head of a column of names. */
  readonly nameHead: RegExp;
  /** Counts the group `noun` at its beginning; and asks for somebody. */
  readonly countOf: RegExp;
  readonly asksPerson: RegExp;
  /** Nouns for files and folders, and for what programs list besides: any list of such may be meant. */
  readonly ofFiles: RegExp;
  readonly ofPrograms: RegExp;
  readonly ofPeople: RegExp;
  /** What a name is called by behind it: "the Save button". */
  readonly kindBehind: RegExp;
  /** Counts the group `noun` whose figure is in a `relation` to another, the `figure`, which has a `unit`. */
  readonly howManyBeyond: RegExp;
  /** Compares with a figure: the groups `relation` and `figure`. */
  readonly beyond: RegExp;
  /** Asks how many of the group `noun` the one called `name` has. */
  readonly howManyIn: RegExp;
  /** Nouns for days and times, which a column of dates tells. */
  readonly ofDates: RegExp;
  /** Asks when the `rest` was. */
  readonly when: RegExp;
  /** Speaks of prices. */
  readonly priced: RegExp;
  /** Counts the group `noun` of which the `rest` holds. */
  readonly howManyWhere: RegExp;
  /** Denies; and how cells say yes and no. */
  readonly not: RegExp;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** Relations of what is greater, and of what may be as much. */
  readonly more: RegExp;
  readonly orEqual: RegExp;
};
