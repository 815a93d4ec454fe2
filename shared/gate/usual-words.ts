import type { Skill } from '../model/question.ts';
import { readWords } from '../question/read-words.ts';
import { stemWord } from '../question/stem-word.ts';

const stems = (words: string): string[] => words.split(' ').map(stemWord);

const SCREEN = stems(
  'screen page picture image window form sheet table here shown show visible see app application program dialog terminal screenshot site view',
);
const ERROR = stems(
  'error any wrong something anything somewhere anywhere problem be seen broken failing failed fail failure issue trouble fault faulty mistake amiss bug work working fine need want know point find locate tell place spot',
);

/** Words that say no more than that there may be an error. */
const OF_ANY_ERROR: ReadonlySet<string> = new Set([...SCREEN, ...ERROR]);

const OF_ERRORS: ReadonlySet<string> = new Set([
  ...OF_ANY_ERROR,
  ...stems(
    'message warning failed fail failure mistake issue reported report text tell point find locate say first exactly went go happened happen line place position appear',
  ),
]);
const OF_TITLES: ReadonlySet<string> = new Set([
  ...SCREEN,
  ...stems(
    'title name called call titlebar bar heading headline header document file open editor read caption',
  ),
]);
const OF_LOOKS: ReadonlySet<string> = new Set([
  ...SCREEN,
  ...stems(
    'text words letters writing written read readable contain ui interface user software desktop theme dark light mode bright color colour main dominant mostly background kind type photo photograph scene camera real life describe topic about caption sentence few short summary summarize depict',
  ),
]);

/** Words that questions of a skill are usually asked in; questions of other skills are asked in words of the screen. */
const USUAL: Readonly<Partial<Record<Skill, ReadonlySet<string>>>> = {
  locate_error: OF_ERRORS,
  read_error: OF_ERRORS,
  window_title: OF_TITLES,
  theme: OF_LOOKS,
  has_text: OF_LOOKS,
  is_ui: OF_LOOKS,
  scene_type: OF_LOOKS,
  main_color: OF_LOOKS,
  topic: OF_LOOKS,
  caption: OF_LOOKS,
  explain_screen: OF_LOOKS,
};

/** Words of two letters and more, as stems; the parts of a file's name are words of their own. */
export const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(stemWord);

/** The stems of a question that carry it: neither its grammar nor among the words known. */
function carrying(question: string, known: ReadonlySet<string>): string[] {
  const { tokens, compiled } = readWords(question);
  return tokens
    .filter(({ word, quoted }) => quoted || !compiled.stop.has(word))
    .flatMap(({ word }) => stemsOf(word))
    .filter((stem) => !known.has(stem));
}

/** Words of a question that its skill is seldom asked in, as stems; none for skills that are asked in any words. */
export function unusualWords(question: string, skill: Skill): string[] {
  const usual = USUAL[skill];
  return usual ? carrying(question, usual) : [];
}

/** Whether a question is after a certain error ("Where is the failed test?") and not after any there may be. */
export const asksCertainError = (question: string): boolean =>
  !/^\W*any\b/i.test(question) && carrying(question, OF_ANY_ERROR).length > 0;
