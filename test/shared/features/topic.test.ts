import { expect, test } from 'vitest';
import { scoreTopics } from '../../../shared/features/topic.ts';
import type { Line, Scene } from '../../../shared/model/image-features.ts';

function topicsOf(texts: string[], kind: Scene = 'software_interface', confidence = 0.9) {
  const lines: Line[] = texts.map((text, index) => ({
    id: `line-${index + 1}`,
    text,
    confidence: 0.9,
    box: { x: 0, y: index * 20, width: text.length * 7, height: 12 },
    words: [],
  }));
  return scoreTopics({
    text: { engine: 'test', language: 'eng', lines, mean_confidence: 0.9 },
    ui: { elements: [], windows: [] },
    colors: { theme: 'light', dominant: [], status: [] },
    scene: { kind, confidence },
    errors: [],
  });
}

test.each([
  [['INVOICE', 'Invoice number: 42', 'Subtotal', 'VAT 20%', 'Total due: 12.00'], 'invoice'],
  [['Rechnung', 'Rechnungsnummer: 42', 'Nettobetrag 10,00', '19 % USt. 1,90'], 'invoice'],
  [['Receipt', 'Bread 2.00', 'Total 2.00', 'Paid by card', 'Thank you for your visit'], 'receipt'],
  [['Username', 'Password', 'Remember me', 'Sign in'], 'login'],
  [['def mean(values):', 'return sum(values) / len(values)', 'import csv'], 'code'],
  [
    ['Places', 'Desktop', 'Trash', 'notes.txt', 'report.pdf', 'photo.png', 'Free space: 10 GB'],
    'file_manager',
  ],
  [['name', 'size', 'date', 'owner', 'orders.db', 'prices.csv', 'readme.txt'], 'file_manager'],
  [['Mines', 'New Game', 'Best times'], 'game'],
])('%j is about %s', (texts, topic) => {
  expect(topicsOf(texts)[0].topic).toBe(topic);
});

test('a terminal and a photo follow from the scene', () => {
  expect(topicsOf(['demo@desk:~$ ls'], 'terminal')[0].topic).toBe('terminal');
  expect(topicsOf([], 'real_life_photo')[0].topic).toBe('photo');
});

test('there is always a topic, best first, with scores of 0..1', () => {
  expect(topicsOf([])).toEqual([{ topic: 'unknown', score: 0.3 }]);
  const scores = topicsOf(['Invoice', 'Username', 'Password', 'total']).map(({ score }) => score);
  expect([...scores].sort((p, q) => q - p)).toEqual(scores);
  for (const score of scores) expect(score).toBeLessThanOrEqual(1);
});

test('the figures of a month are no keys of a calculator', () => {
  const days = Array.from({ length: 9 }, (_, day) => String(day + 1));
  expect(topicsOf(['7 8 9', ...days])[0].topic).toBe('calculator');
  expect(topicsOf(['Mo Tu We Th Fr Sa Su', ...days]).map(({ topic }) => topic)).not.toContain('calculator');
});
