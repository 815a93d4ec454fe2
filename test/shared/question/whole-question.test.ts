import { describe, expect, it } from 'vitest';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { wholeQuestion } from '../../../shared/question/whole-question.ts';

describe('questions that name nothing on the screen', () => {
  it.each([
    ['What can I do here?', { skill: 'read_text', slots: { whole: 'actions' } }],
    ['which options do I have', { skill: 'read_text', slots: { whole: 'actions' } }],
    ['List all the buttons.', { skill: 'read_text', slots: { whole: 'elements', role: 'button' } }],
    ['what should i click next', { skill: 'explain_screen', slots: { whole: 'next_step' } }],
    ['is everything ok?', { skill: 'locate_error', slots: { whole: 'well_being' } }],
    ['is the text readable', { skill: 'has_text', slots: { whole: 'legibility' } }],
    [
      'What is in the upper right-hand corner?',
      { skill: 'read_text', slots: { whole: 'place', place: 'upper right hand' } },
    ],
    [
      'does it have tabs?',
      { skill: 'element_state', slots: { whole: 'any_element', role: 'tab', target: '' } },
    ],
  ] as const)('%s', (question, expected) => {
    expect(wholeQuestion(question)).toEqual(expected);
    expect(routeQuestion(`Hi, ${question} please`).skill).toBe(expected.skill);
  });

  it.each([
    'What can I do with Save as?',
    'is the password field readable?',
    'What is in the list of files?',
    'list the users',
    'What should I enter as the port?',
    'Is there a save button?',
    'what is selected in the theme list?',
  ])('"%s" names something', (question) => {
    expect(wholeQuestion(question)).toBeNull();
  });
});
