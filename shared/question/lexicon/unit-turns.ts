/** Measures: how they are asked for, which words name them, and how their values are written with a unit. */
export type UnitTurns = readonly { readonly asked: RegExp; readonly named: RegExp; readonly form: RegExp }[];
