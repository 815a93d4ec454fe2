import type { Lexicon } from '../lexicon.ts';
import { actionIcons } from './action-icons.ts';
import { answerKinds } from './answer-kinds.ts';
import { asWritten } from './as-written.ts';
import { categories } from './categories.ts';
import { commonPurposes } from './common-purposes.ts';
import { concepts } from './concepts.ts';
import { contractions } from './contractions.ts';
import { everydayPurposes } from './everyday-purposes.ts';
import { measures } from './measures.ts';
import { phrasing } from './phrasing.ts';
import { programs } from './programs.ts';
import { purposes } from './purposes.ts';
import { related } from './related.ts';
import { subjects } from './subjects.ts';
import { synonyms, valueTypes } from './synonyms.ts';
import { thingIcons } from './thing-icons.ts';
import { turns } from './turns/turns.ts';
import { wholeQuestions } from './whole-questions.ts';
import { wordGroups } from './word-groups.ts';
import {
  colors,
  compounds,
  frameWords,
  numbers,
  rewrites,
  roles,
  states,
  stopWords,
  unsaidWords,
  weakWords,
} from './words.ts';

/** The English lexicon. */
export const english: Lexicon = {
  language: 'en',
  contractions,
  concepts,
  roles,
  categories,
  states,
  colors,
  stopWords,
  weakWords,
  unsaidWords,
  frameWords,
  asWritten,
  compounds,
  rewrites,
  phrasing,
  valueTypes,
  answerKinds,
  synonyms,
  related,
  measures,
  purposes: [...purposes, ...everydayPurposes, ...commonPurposes, ...actionIcons, ...thingIcons],
  numbers,
  wholeQuestions,
  subjects,
  programs,
  wordGroups,
  turns,
};
