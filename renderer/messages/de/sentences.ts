import type { Sentences } from '../sentence.ts';
import { answerSentences } from './answer-sentences.ts';
import { byCategory } from './explanations/by-category.ts';
import { networkAndFiles } from './explanations/network-and-files.ts';
import { programsAndData } from './explanations/programs-and-data.ts';
import { helpTitles } from './help-titles.ts';
import { reasonSentences, wholeReasons } from './reason-sentences.ts';
import { kindSentences, screenSentences } from './screen-sentences.ts';
import { troubleSentences } from './trouble-sentences.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Die Sätze der Antworten auf Deutsch. */
export const germanSentences: Sentences = {
  whole: {
    ...wholeSentences,
    ...wholeReasons,
    ...byCategory,
    ...networkAndFiles,
    ...programsAndData,
    ...helpTitles,
  },
  ofSkill: { classify_error: kindSentences },
  patterns: [...troubleSentences, ...reasonSentences, ...screenSentences, ...answerSentences],
};
