export type Box = [x: number, y: number, width: number, height: number];

/** A question with what its page says in answer; `about` begins with its kind. */
export type Asked = {
  about: string;
  skill: string;
  wordings: string[];
  any_of: string[];
  target?: Box;
  answerable?: boolean;
};

/** Whether a text is a name: two letters at least, and not a sentence. */
export const isWord = (text: string): boolean =>
  text.length >= 2 && text.length <= 40 && /\p{L}{2}/u.test(text);
