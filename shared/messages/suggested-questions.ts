/** The questions that are suggested, as they are asked: questions are understood in English. */
export const SUGGESTED_QUESTIONS = [
  'Where is the error?',
  'What does the error say?',
  'What kind of error is it?',
  'What is the total?',
  'What is the date?',
  'What is the title of the window?',
  'How many buttons are there?',
  'Which checkboxes are checked?',
  'What is the topic?',
  'Does this image have text?',
  'Is it a UI screenshot?',
  'Is it a dark or a light theme?',
  'What is the main color?',
] as const;
export type SuggestedQuestion = (typeof SUGGESTED_QUESTIONS)[number];
