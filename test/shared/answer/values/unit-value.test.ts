import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const log = screen([
  '06:12 valve 3 opened, 0.9 bar',
  '06:20 sensor attic: 17.4 C',
  '06:31 sensor cellar: 9.1 C',
  '06:45 pump 12 l/min',
]);
const quartz = screen(['Smoky quartz', 'Found in Cairn Valley', '412 g', 'Shelf B-07', '31 cm, drawer 4']);
const letter = screen([
  'Dear tenants, the lift is out of order.',
  'Call 020 5550 118 if you need help.',
  'House 6, 12 May 2025',
]);

describe('measures that no label tells', () => {
  it.each([
    [log, 'how warm is it in the attic?', '17.4 C'],
    [log, 'how cold is the cellar?', '9.1 C'],
    [log, "what's the temperature of the attic", '17.4 C'],
    [log, 'what temperature does the cellar have?', '9.1 C'],
    [quartz, 'How heavy is the smoky quartz?', '412 g'],
    [quartz, 'how much does the smoky quartz weigh', '412 g'],
    [quartz, 'What is the weight of the smoky quartz?', '412 g'],
    [quartz, 'how tall is the smoky quartz', '31 cm'],
    [letter, 'what number can tenants call for help', '020 5550 118'],
    [letter, 'which phone number should tenants ring for help?', '020 5550 118'],
  ])('%#', (record, question, said) => {
    expect(ask(record, question).answer).toBe(said);
  });

  it.each([
    [log, 'how warm is it in the kitchen?'],
    [log, 'how warm is it?'],
    [letter, 'which number can tenants ring?'],
    [quartz, 'how heavy is the rose quartz?'],
    [quartz, 'how fast is the smoky quartz'],
    [letter, 'what number can visitors call?'],
  ])('are not told of what is not there: %#', (record, question) => {
    expect(ask(record, question).answer).not.toMatch(/\d+(?:\.\d)? (?:C|g|cm)$|5550/);
  });

  it('stand in a field before their unit', () => {
    const preferences = screen([
      line('a', 'Save every', 20, 20),
      line('b', '3', 130, 20),
      line('c', 'minutes', 170, 20),
      line('d', 'Keep copies for', 20, 60),
      line('e', '14', 170, 60),
      line('f', 'days', 210, 60),
    ]);
    expect(ask(preferences, 'Every how many minutes does it save?').answer).toContain('3 minutes');
    expect(ask(preferences, 'For how many days are copies kept?').answer).toContain('14');
  });
});
