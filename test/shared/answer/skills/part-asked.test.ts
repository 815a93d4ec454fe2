import { expect, test } from 'vitest';
import { partAsked } from '../../../../shared/answer/skills/part-asked.ts';

test('of a share what is used, what is free or the whole', () => {
  const said = (question: string, text: string) => partAsked(question, text)?.text;
  expect(said('How much storage is used?', '7.3 GB of 15 GB used')).toBe('7.3 GB');
  expect(said('What is the total capacity?', '7.3 GB of 15 GB used')).toBe('15 GB');
  expect(said('How much is free?', '2 GB of 8 GB free')).toBe('2 GB');
  expect(said('How much is used?', '2 GB of 8 GB free')).toBeUndefined();
});

test('of opening hours the end or the start', () => {
  expect(partAsked('until when is it open', 'Open Mon-Sat 6:00-18:30')?.text).toBe('18:30');
  expect(partAsked('When does it open?', '6:00 to 18:30')).toEqual({ text: '6:00', from: 0, to: 4 });
  expect(partAsked('When is the talk?', '10:00 - 12:00')).toBeNull();
  expect(partAsked('until when?', 'Open from 6:00')).toBeNull();
});
