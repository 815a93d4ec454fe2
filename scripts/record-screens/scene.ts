/** What a recorder must know to make one screen of the validation set. Boxes are [x, y, width, height] in pixels. */
export type Box = [number, number, number, number];

export type ErrorCategory =
  | 'network'
  | 'permission'
  | 'authentication'
  | 'not_found'
  | 'timeout'
  | 'resource'
  | 'syntax'
  | 'crash'
  | 'validation'
  | 'configuration'
  | 'conflict'
  | 'certificate'
  | 'server'
  | 'unknown';

export type TextLine = { text: string; box: Box };
export type ScreenElement = { role: string; name: string; box: Box };

/** The error of a scene, named by parts of the text lines that show it; its box is their union. */
export type ErrorSpec = {
  lines: string[];
  category: ErrorCategory;
  /** What the message says, when it is not simply the matched lines joined. */
  message?: string;
};

export type QuestionSpec = {
  question: string;
  skill: string;
  task?: string;
  accepted: string[];
  /** How the target box is found once the truth is known. */
  target?: { error: true } | { text: string; nth?: number } | { role: string; name: string; nth?: number };
  answerable: boolean;
  note?: string;
};

export type DegradedCopy = {
  kind: 'blur6' | 'blur1' | 'blur2' | 'jpeg20' | 'down60' | 'down15';
  questions: QuestionSpec[];
};

/** What every scene states about itself, whatever records it. */
export type SceneFacts = {
  name: string;
  /** The set it belongs to, a folder of test/fixtures (the `pool` is kept elsewhere); `screens` where none is named. */
  set?: 'screens' | 'fresh-screens' | 'late-screens' | 'held-screens' | 'held2-screens' | 'pool';
  program: string;
  package: string;
  how: string;
  version?: string;
  kind: 'software_interface' | 'terminal' | 'document' | 'real_life_photo' | 'mixed';
  theme: 'dark' | 'light' | 'mixed';
  error: ErrorSpec | null;
  questions: QuestionSpec[];
  copies?: DegradedCopy[];
  /** Lines that the program draws but does not tell: text, and the region in which its pixels stand. */
  drawnText?: { text: string; within: Box }[];
  /** Elements that the program draws but does not tell. */
  drawnElements?: ScreenElement[];
  /** Lines or elements that the program tells but that cannot be seen. */
  hiddenText?: RegExp;
  hiddenElements?: RegExp;
  /** Regions whose told lines (or elements) cannot be seen or are told wrongly: what has its middle in one is left out. */
  hiddenTextWithin?: Box[];
  hiddenElementsWithin?: Box[];
  textComplete?: boolean;
  elementsComplete?: boolean;
};

/** What a recorder found: the picture and what the program said about it. */
export type Recording = {
  png: Buffer;
  version: string;
  text: TextLine[];
  elements: ScreenElement[];
};
