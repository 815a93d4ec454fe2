/** A form that a question asks for, and how an answer shows it. */
export type WantedForm = {
  readonly asked: RegExp;
  /** Questions that only sound so. */
  readonly not?: RegExp;
  /** What stands somewhere in an answer of this form. */
  readonly holds?: RegExp;
  /** What an answer of another form is as a whole. */
  readonly is?: RegExp;
  /** Answers of more words are sentences that speak of something else, unless they hold what `inText` says. */
  readonly mostWords?: number;
  readonly inText?: RegExp;
};
