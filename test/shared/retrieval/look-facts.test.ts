import { describe, expect, it } from 'vitest';
import type { Role, UiElement } from '../../../shared/model/image-features.ts';
import { lookFacts } from '../../../shared/retrieval/look-facts.ts';
import { recordFacts } from '../../../shared/retrieval/record-facts.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';
import { textLines } from '../../fakes/text-lines.ts';

const part = (role: Role, width: number, height: number): UiElement => ({
  id: role,
  role,
  name: '',
  state: [],
  box: { x: 0, y: 0, width, height },
  confidence: 0.9,
});
const window = (kind: 'window' | 'dialog', width: number) => ({
  id: 'w',
  kind,
  title: 'Mail',
  box: { x: 0, y: 0, width, height: width },
  front: true,
  theme: 'light' as const,
});
/** A screen of 1000 x 1000 pixels with these parts and as many lines of text. */
const screen = (elements: UiElement[], lines: number, windows: ReturnType<typeof window>[] = []) =>
  sampleRecord({
    source: { ...sampleRecord().source, width: 1000, height: 1000 },
    ui: { elements, windows },
    errors: [],
    topics: [{ topic: 'table', score: 0.5 }],
    text: { ...sampleRecord().text, lines: textLines(Array(lines).fill('some words').join('\n')) },
  });
const many = (count: number, ...elements: UiElement[]) =>
  Array.from({ length: count }, () => elements).flat();
const fact = (record: ReturnType<typeof screen>, name: string): number => lookFacts(record).get(name) ?? 0;

describe('the look of a screen', () => {
  it('is a table where one fills it, not where there is one at the edge', () => {
    const filled = screen([part('table', 700, 700)], 60);
    const edge = screen([part('table', 150, 150)], 60);
    expect(fact(filled, 'table')).toBe(1);
    expect(fact(edge, 'table')).toBeLessThan(0.6);
  });

  it('is a form where fields stand beside little else', () => {
    const form = screen(many(4, part('input', 200, 30)), 10);
    const sheet = screen([...many(4, part('input', 60, 20)), ...many(80, part('button', 20, 20))], 100);
    expect(fact(form, 'form')).toBe(1);
    expect(fact(sheet, 'form')).toBeLessThan(0.5);
    expect(fact(screen([], 10), 'form')).toBe(0);
  });

  it('has checkboxes where they are many of its parts', () => {
    const options = screen([...many(6, part('checkbox', 20, 20)), ...many(4, part('button', 90, 30))], 20);
    const one = screen([part('checkbox', 20, 20), ...many(30, part('button', 90, 30))], 40);
    expect(fact(options, 'checkbox')).toBeGreaterThan(fact(one, 'checkbox') + 0.3);
  });

  it('is a dialog where a small window holds a message, and a page where nothing frames it', () => {
    const message = screen([part('button', 90, 30)], 4, [window('window', 300)]);
    const program = screen([part('button', 90, 30), part('menu_item', 60, 20)], 30, [window('window', 900)]);
    const page = screen([part('link', 90, 20)], 20);
    expect([message, program, page].map((each) => fact(each, 'dialog'))).toEqual([0.8, 0, 0]);
    expect([message, program, page].map((each) => fact(each, 'web_page'))).toEqual([0, 0, 0.6]);
    expect(fact(screen([], 4, [window('dialog', 300)]), 'dialog')).toBe(1);
  });

  it('counts an error for less where it is not what the picture shows', () => {
    const { errors } = sampleRecord();
    const strength = (topic: string): number =>
      recordFacts({ ...screen([], 5), errors, topic, topics: [{ topic, score: 0.9 }] }).get(
        'error_message',
      ) ?? 0;
    expect(strength('error_message')).toBeGreaterThan(strength('login'));
  });
});
