import { describe, expect, it } from 'vitest';
import { routeQuestion } from '../../../../shared/question/route-question.ts';

describe('routing of states asked in free words', () => {
  it.each([
    'Which tab am I on',
    'which view am I in',
    'which page of the list am i on',
    'Which tab is in front?',
    'which one of the tabs is open now',
    'by which column is the list sorted right now?',
    'is the list sorted by name, size or date?',
    'Which of the buttons is the preselected one with the coloured frame?',
    'Could I delete an account at this point?',
    'has a floor been picked yet?',
    'is Castle hill picked?',
  ])('takes "%s" for a question about a state', (question) => {
    expect(routeQuestion(question).skill).toBe('element_state');
  });

  it.each([
    ['what colour is the highlighted entry on the left', 'main_color'],
    ['which item are we lowest on', 'read_value'],
    ['which document is open?', 'window_title'],
  ])('leaves "%s" to %s', (question, skill) => {
    expect(routeQuestion(question).skill).toBe(skill);
  });
});
