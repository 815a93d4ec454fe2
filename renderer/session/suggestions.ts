import type { ImageFeatures } from '../../shared/model/image-features.ts';

/** Questions that fit what was found, most useful first; at most `limit`, none that was asked already. */
export function suggestQuestions(record: ImageFeatures, asked: readonly string[], limit = 4): string[] {
  const done = new Set(asked.map((question) => question.trim().toLowerCase()));
  return candidates(record)
    .filter((question) => !done.has(question.toLowerCase()))
    .slice(0, limit);
}

function candidates(record: ImageFeatures): string[] {
  const has = (role: string): boolean => record.ui.elements.some((element) => element.role === role);
  return [
    ...(record.errors.length > 0
      ? ['Where is the error?', 'What does the error say?', 'What kind of error is it?']
      : []),
    ...(record.ui.windows.length > 0 ? ['What is the title of the window?'] : []),
    ...(has('button') ? ['How many buttons are there?'] : []),
    ...(has('checkbox') ? ['Which checkboxes are checked?'] : []),
    'What is the topic?',
    ...(record.has_text ? [] : ['Does this image have text?']),
    'Is it a UI screenshot?',
    'Is it a dark or a light theme?',
    'What is the main color?',
  ];
}
