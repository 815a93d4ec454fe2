import { SUGGESTED_QUESTIONS, type SuggestedQuestion } from '../suggested-questions.ts';

const suggested = Object.fromEntries(SUGGESTED_QUESTIONS.map((question) => [question, question])) as Record<
  SuggestedQuestion,
  string
>;

/** The suggested questions as they are shown; they are asked in English. */
export const suggestionMessages = { suggested };
