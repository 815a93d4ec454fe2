import type { Sentences } from '../sentence.ts';
import { answerSentences } from './answer-sentences.ts';
import { chartSentences, chartWords } from './chart-sentences.ts';
import { countSentences } from './count-sentences.ts';
import { doubtSentences } from './doubt-sentences.ts';
import { byCategory } from './explanations/by-category.ts';
import { codeSentences } from './explanations/code-sentences.ts';
import { networkAndFiles } from './explanations/network-and-files.ts';
import { programsAndData } from './explanations/programs-and-data.ts';
import { helpTitles } from './help-titles.ts';
import { reasonSentences, wholeReasons } from './reason-sentences.ts';
import { routingSentences } from './routing-sentences.ts';
import { kindSentences, screenSentences } from './screen-sentences.ts';
import { searchSentences } from './search-sentences.ts';
import { stateSentences, stateWords } from './state-sentences.ts';
import { troubleSentences } from './trouble-sentences.ts';
import { wholeScreenOfSkill, wholeScreenSentences, wholeScreenWords } from './whole-screen-sentences.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Die Sätze der Antworten auf Deutsch. */
export const germanSentences: Sentences = {
  whole: {
    ...wholeSentences,
    ...wholeReasons,
    ...routingSentences,
    ...wholeScreenWords,
    ...stateWords,
    ...chartWords,
    ...byCategory,
    ...networkAndFiles,
    ...programsAndData,
    ...helpTitles,
  },
  ofSkill: { ...wholeScreenOfSkill, classify_error: kindSentences, count_elements: countSentences },
  patterns: [
    ...wholeScreenSentences,
    ...stateSentences,
    ...chartSentences,
    ...troubleSentences,
    ...reasonSentences,
    ...doubtSentences,
    ...codeSentences,
    ...screenSentences,
    ...answerSentences,
    ...searchSentences,
  ],
};
