import type { Answer } from '../model/answer.ts';
import { type RoutedQuestion, SKILL_TASK_TYPES, type Skill } from '../model/question.ts';

/** What was asked and answered before about the same picture, oldest first. */
export type Exchange = { routed: RoutedQuestion; answer: Answer };

/** Works out what kind of question was asked: words → task type, skill and slots. */
export function routeQuestion(text: string, _history: readonly Exchange[] = []): RoutedQuestion {
  const rules: [RegExp, Skill][] = [
    [/\bhave text|any text/i, 'has_text'],
    [/\bui screenshot/i, 'is_ui'],
    [/\btopic/i, 'topic'],
    [/\bwhere.*error/i, 'locate_error'],
  ];
  const hit = rules.find(([pattern]) => pattern.test(text));
  const skill = hit?.[1] ?? 'unsupported';
  return {
    text,
    skill,
    task_type: SKILL_TASK_TYPES[skill],
    slots: {},
    confidence: hit ? 0.8 : 0.3,
    evidence: hit ? [`matches ${hit[0].source}`] : ['no rule matched'],
  };
}
