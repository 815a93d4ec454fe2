import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../shared/question/plain-question.ts';

describe('what is asked about said first', () => {
  it.each([
    ['Move, copy or link - which one is chosen?', 'which one of Move, copy or link is chosen?'],
    ['portrait or landscape, which one is ticked', 'which one of portrait or landscape is ticked'],
    ['Light or dark: which is selected?', 'which one of Light or dark is selected?'],
    ['TCP or UDP, which of them is picked?', 'which one of TCP or UDP is picked?'],
    ['Out of north, east and west which one is selected?', 'which one of north, east and west is selected?'],
    ['close window on exit - which option is set', 'which option is set for close window on exit'],
    ['Language, which is chosen?', 'which is chosen for Language?'],
    ['anything wrong here? point at it', 'anything wrong here?'],
    ['Is there any warning? If so, where?', 'Is there any warning?'],
    [
      'I need the rows ordered by quantity, where do I click?',
      'where do i click to get the rows ordered by quantity?',
    ],
    ['The button to carry on - where is it?', 'where is the button to carry on?'],
    ['the search box, where is it?', 'where is the search box?'],
    ['the date on the invoice - what is it?', 'what is the date on the invoice?'],
    ['I want to make a copy, what do I click?', 'where do i click to make a copy?'],
    ["I'd like to see the log, what should i click on?", 'where do i click to see the log?'],
    ['I need to sign out where do i press', 'where do i click to sign out'],
    ['we want to export this. which button do we press?', 'which button do i click to export this?'],
  ])('%s → %s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  it.each([
    'Missing file or no permission - which is it?',
    'which of the two is chosen, north or south?',
    'I need to type a name, where do I do that',
    'is it on or off?',
    'Of all files, which one is selected?',
  ])('%s stays as it is', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });
});
