import { describe, expect, it } from 'vitest';
import { withoutContext } from '../../../shared/question/without-context.ts';

describe('questions behind what leads to them', () => {
  it.each([
    ['My result is missing. Where is the error?', 'Where is the error?'],
    ['I got this page today. My colleague too. Who can I call?', 'Who can I call?'],
    ['My machine shows E71. Which number should I call?', 'Which number should I call for E71?'],
  ])('%s', (text, question) => {
    expect(withoutContext(text)).toBe(question);
  });

  it.each([
    'The box is red. What does it mean?',
    'It says "No. 5". Where is the error?',
    'Where is the error? And what is the code?',
    'Read v1.2. of the file',
    'I forgot my password. where do I click?',
    'What is the total?',
  ])('%s stays', (text) => {
    expect(withoutContext(text)).toBe(text);
  });
});
