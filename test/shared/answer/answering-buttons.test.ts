import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const window = (kind: 'dialog' | 'window') => ({
  id: 'W1',
  title: 'Viewer',
  box: { x: 200, y: 100, width: 400, height: 240 },
  kind,
  front: true,
  theme: 'light' as const,
});
const bar = element('T', 'title_bar', 'Viewer', [200, 100, 400, 24]);
const cross = element('X', 'button', 'Close', [580, 104, 16, 16]);

describe('the button that answers a dialog', () => {
  it('stands under a message, though its word was not read and it looks like a field', () => {
    const record = screen([line('m', 'Could not read the picture', 240, 160)], {
      ui: {
        elements: [bar, cross, element('O', 'input', '', [500, 290, 85, 30])],
        windows: [window('dialog')],
      },
    });
    expect(ask(record, 'Which button closes the message?').regions[0]).toMatchObject({ x: 500, y: 290 });
  });

  it('stands beside the one that refuses', () => {
    const record = screen(
      [
        line('m', 'Speed of the pointer', 240, 160),
        line('c', 'Cancel', 420, 298),
        line('l', 'Low', 240, 200),
      ],
      {
        ui: {
          elements: [
            bar,
            cross,
            element('S', 'input', '', [300, 194, 120, 16]),
            element('C', 'button', 'Cancel', [400, 290, 85, 30]),
            element('O', 'input', '', [495, 290, 85, 30]),
          ],
          windows: [window('dialog')],
        },
      },
    );
    expect(ask(record, 'which button confirms').regions[0]).toMatchObject({ x: 495, y: 290 });
  });
});

describe('places of controls', () => {
  it('are those of the row that the question names, where every row has such a control', () => {
    const names = ['Heron', 'Otter', 'Grebe'];
    const record = screen(
      names.flatMap((name, at) => [
        line(`n${at}`, name, 40, 100 + 50 * at),
        line(`e${at}`, 'Edit', 500, 100 + 50 * at),
      ]),
      {
        ui: {
          elements: names.map((_, at) => element(`E${at}`, 'link', 'Edit', [500, 98 + 50 * at, 32, 18])),
          windows: [],
        },
      },
    );
    expect(ask(record, 'where do i edit the Otter').regions[0]).toMatchObject({ y: 148 });
    expect(ask(record, 'Where is the Edit link?').answer).toContain('three');
  });

  it('are the field before a button, where something is typed', () => {
    const record = screen([line('s', 'Search', 560, 20)], {
      ui: {
        elements: [
          element('F', 'input', '', [300, 12, 240, 30], ['empty']),
          element('B', 'button', 'Search', [546, 12, 80, 30]),
        ],
        windows: [],
      },
    });
    expect(ask(record, 'Where do I type what to search?').regions[0]).toMatchObject({ x: 300 });
    expect(ask(record, 'Where is the Search button?').regions[0]).toMatchObject({ x: 546 });
  });
});
