import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../../shared/question/plain-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';

const TROUBLES = [
  "where does it tell me that the upload can't go through?",
  'in which log line does it say that connecting did not work?',
  'where exactly am I told about the clash with the other user?',
  "The editor couldn't load something. Where's that written?",
  'where is the message saying it could not be opened',
  "where do I see that saving didn't succeed",
  'which line tells me why it stopped',
  'point at the text that says it was refused',
  'where is it written that I am not allowed in?',
  'where does it say the disk is full',
  'where on the screen does it say that nothing was saved',
  'which line says the build broke',
  'where can I read that my login was rejected',
  "where's the part that says the server can't be reached",
  'where does the program say it gave up',
  'where is it said that the key is invalid',
];

const OTHERS = [
  'where do I find the button to cancel?',
  'where does it say who wrote this?',
  'which line says the total?',
  'where can I read about the new version',
  'where does it say how much it costs',
  'where is it explained how to log in',
];

describe('questions where trouble is told', () => {
  it.each(TROUBLES)('%s', (question) => {
    expect(plainQuestion(question)).toMatch(/^where is the error that /);
    expect(routeQuestion(question).skill).toBe('locate_error');
  });

  it.each(OTHERS)('%s', (question) => {
    expect(plainQuestion(question)).not.toContain('error');
    expect(routeQuestion(question).skill).not.toBe('locate_error');
  });
});
