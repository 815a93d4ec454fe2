/** Who sends, gets or pays: how it is asked for, and what forms, mails and bills call it, as patterns. */
export type PartyTurns = readonly {
  readonly asked: readonly RegExp[];
  readonly labels: readonly string[];
}[];
