import type { Draft } from '../../model/answer.ts';
import type { RoutedPart, Skill } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { askLabelled } from './ask-labelled.ts';
import { askMost } from './ask-most.ts';
import { askNth } from './ask-nth.ts';
import { askRow } from './ask-row.ts';

/** Skills that a question about one of several listed things may have been taken for. */
const HEARD_AS: ReadonlySet<Skill> = new Set<Skill>([
  'read_value',
  'read_text',
  'read_error',
  'amount',
  'window_title',
  'element_state',
]);

/** One of a list by its place, or by what its row says. */
export const askListings = (question: RoutedPart, screen: Screen): Draft | null =>
  HEARD_AS.has(question.skill)
    ? (askNth(question, screen) ??
      askMost(question, screen) ??
      askRow(question, screen) ??
      askLabelled(question, screen))
    : null;
