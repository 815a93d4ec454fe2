import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../shared/model/geometry.ts';
import type { UiElement } from '../../../../shared/model/image-features.ts';
import { ask } from '../../../fakes/ask-recorded.ts';
import { sampleLine, sampleRecord } from '../../../fakes/sample-record.ts';

const NAMES = ['Search', 'Save', 'Delete', 'Settings', 'Dark mode', 'Send', 'Zoom in', 'Print', 'Bold'];

/** A bar of buttons without words, each 30 pixels wide, above a line of text. */
function bar(more: UiElement[] = [], names = NAMES) {
  const elements = names.map(
    (name, index): UiElement => ({
      id: `E${index + 1}`,
      role: 'button',
      name,
      name_from: 'shape',
      state: [],
      box: { x: 10 + 34 * index, y: 4, width: 30, height: 30 },
      confidence: 0.8,
    }),
  );
  const lines = [sampleLine('L1', 'Minutes of the meeting in March', 60)];
  return sampleRecord({
    ui: { elements: [...elements, ...more], windows: [] },
    text: { engine: 'fake 1.0', language: 'eng', lines, mean_confidence: 0.9 },
    errors: [],
  });
}

/** A line that starts further to the right than sample lines do. */
function lineAt(left: number, id: string, text: string, y: number) {
  const line = sampleLine(id, text, y);
  const moved = <T extends { box: Box }>(part: T): T => ({
    ...part,
    box: { ...part.box, x: part.box.x + left - line.box.x },
  });
  return { ...moved(line), words: line.words.map(moved) };
}

describe('icons that are named after their shape', () => {
  test.each([
    ['where is the search icon', 'Search'],
    ['where is the magnifying glass?', 'Search'],
    ['which button opens the settings', 'Settings'],
    ['where is the gear?', 'Settings'],
    ['where do I click to save', 'Save'],
    ['where is the floppy?', 'Save'],
    ['where can I throw this away?', 'Delete'],
    ['where is the bin?', 'Delete'],
    ['where can I print', 'Print'],
    ["I'd like a paper copy, where do I click?", 'Print'],
    ['where do I make the page dark?', 'Dark mode'],
    ['which icon flips between the dark and the light theme?', 'Dark mode'],
    ['zoom in', 'Zoom in'],
    ['send button?', 'Send'],
    ['where do I make it bold?', 'Bold'],
  ])('%s', (question, name) => {
    const { answer } = ask(question, bar());
    expect(answer.decision).toBe('answer');
    const { x, y } = bar().ui.elements[NAMES.indexOf(name)].box;
    expect(answer.regions[0]).toMatchObject({ x, y });
  });

  test('the answer says that the name was told from the icon', () => {
    const { answer } = ask('where is the search icon', bar());
    expect(answer.reasons.join(' ')).toMatch(/icon looks like/);
  });

  test('nothing is pointed at where no icon means it', () => {
    expect(ask('where is the paper clip?', bar()).answer.decision).toBe('decline');
  });

  test('an icon beside words is not what the words ask for elsewhere', () => {
    const ornament: UiElement = {
      id: 'E20',
      role: 'icon',
      name: 'Cart',
      name_from: 'shape',
      state: [],
      box: { x: 10, y: 58, width: 16, height: 16 },
      confidence: 0.9,
    };
    const button: UiElement = {
      id: 'E21',
      role: 'button',
      name: 'Add to cart',
      state: [],
      box: { x: 200, y: 80, width: 100, height: 18 },
      confidence: 0.9,
    };
    const record = bar([ornament, button], ['Search']);
    record.text.lines = [lineAt(30, 'L1', 'Orders', 59), lineAt(212, 'L2', 'Add to cart', 82)];
    const { answer } = ask('Where do I put it in the cart?', record);
    expect(answer.regions[0]).toMatchObject({ x: 200 });
  });
});
