import { describe, expect, it } from 'vitest';
import { element, line, screen } from '../screen-record.ts';
import { answerOf } from './answer-of.ts';

describe('what stands under a text that a question names', () => {
  const page = screen(
    [
      line('t', 'Track details', 40, 20),
      line('u', 'No track loaded', 40, 40),
      line('v', 'Point details', 440, 20),
      line('w', 'No point selected', 440, 40),
      line('h', 'Schedule', 40, 100, 20),
      line('a', '1. A full copy runs on Sunday.', 44, 140),
      line('b', '2. Small copies run at night.', 44, 164),
      line('c', '3. Old copies are removed.', 44, 188),
      line('e', 'E-mail', 40, 260),
      line('f', 'apiary.example.org', 48, 286),
      line('g', 'This is no valid address', 40, 316),
    ],
    { ui: { windows: [], elements: [element('e1', 'input', 'E-mail', [40, 280, 300, 26])] } },
  );

  it.each([
    ['What does it say under Track details?', 'No track loaded'],
    ['what is written below "Point details"?', 'No point selected'],
    ['what stands under the heading Track details', 'No track loaded'],
    ['What is the text beneath Point details?', 'No point selected'],
    ['what does the line under Track details say?', 'No track loaded'],
    ['what does it say under the e-mail field?', 'This is no valid address'],
    ['What is written below the E-mail box?', 'This is no valid address'],
    ['what is the first item under Schedule?', 'A full copy runs on Sunday.'],
    ['What is the last point under "Schedule"?', 'Old copies are removed.'],
    ['which is the second step under Schedule?', 'Small copies run at night.'],
  ])('%s', (question, answer) => {
    expect(answerOf(page, question)).toBe(answer);
  });
});
