import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string, image?: RgbaImage) =>
  draftAnswer(routeQuestion(question), { record, image, help: { documents: () => [] } });
const picture = (name: string) => readFixture(`${name}.png`);

describe('states that elements do not carry', () => {
  it('are told by what alone differs in a row of tabs: its underline, its ground', async () => {
    const chota = screen(
      [line('a', 'Machines', 43, 31), line('b', 'Volumes', 141, 31), line('c', 'Users', 232, 31)],
      { ui: { elements: [element('T', 'tab', 'Machines', [33, 23, 101, 39])], windows: [] } },
    );
    const draft = ask(chota, 'which tab is active', await picture('pool-screens/images/chota_server'));
    expect(draft.answer).toBe('Machines');
    expect(ask(chota, 'which tab is active').decision).toBe('decline');
  });

  it('are a greyed-out text, grey and faint beside that of another button', () => {
    const buttons = (background: string, foreground: string) => {
      const record = screen([line('a', 'Upload', 81, 337), line('b', 'Download', 205, 337)], {
        ui: {
          elements: [
            element('U', 'button', 'Upload', [50, 322, 114, 42]),
            element('D', 'button', 'Download', [174, 322, 136, 42]),
          ],
          windows: [],
        },
      });
      Object.assign(record.text.lines[0], { foreground: '#fafafa', background: '#0c151c' });
      Object.assign(record.text.lines[1], { foreground, background });
      return ask(record, 'Can the Download button be clicked?').verdict;
    };
    expect(buttons('#151f29', '#7e838a')).toBe('no');
    expect(buttons('#151f29', '#f4f4f4')).toBe('yes');
    // White on a coloured ground has little contrast and is no grey.
    expect(buttons('#2ba9a0', '#ffffff')).toBe('yes');
  });

  it('are the full circle beside an empty one, though it was taken for a box', () => {
    const record = screen(
      [line('w', 'Weather', 22, 150), line('a', 'Sunny', 51, 260), line('b', 'Cloudy', 51, 293)],
      {
        ui: {
          elements: [
            element('1', 'checkbox', 'Beds are watered', [22, 192, 20, 20], ['checked']),
            element('2', 'checkbox', 'Compost is turned', [22, 225, 20, 20], ['unchecked']),
            element('3', 'radio', 'Sunny', [22, 258, 20, 20], ['unchecked']),
            element('4', 'checkbox', 'Cloudy', [22, 291, 20, 20], ['checked']),
          ],
          windows: [],
        },
      },
    );
    expect(ask(record, 'Which weather is chosen?').answer).toBe('Cloudy');
  });

  it('are all of the row that is marked', async () => {
    const rows = ['Kingfisher', 'Otter', 'Heron', 'Grebe', 'Water Rail', 'Coot'];
    const record = screen(
      rows.flatMap((name, at) => [
        line(`n${at}`, name, 82, 114 + 24 * at),
        line(`p${at}`, `$${at + 3}0.00`, 820, 114 + 24 * at),
      ]),
    );
    const draft = ask(record, 'Which row is selected?', await picture('held3-screens/images/w2ui_grid'));
    expect(draft.answer).toBe('Otter $40.00');
  });
});

describe('titles of dialogs that are no windows', () => {
  it('stand over what the dialog tells', () => {
    const record = screen([
      line('t', 'Scanner', 54, 50),
      line('m', 'The scanner cannot be used because another program is using it.', 59, 80),
    ]);
    record.errors.push({
      id: 'error-1',
      category: 'conflict',
      message: 'The scanner cannot be used because another program is using it.',
      code: null,
      box: { x: 59, y: 80, width: 297, height: 12 },
      confidence: 0.8,
      evidence: ['m'],
      reasons: [],
      candidates: [],
    });
    expect(ask(record, 'What is the title of the dialog?').answer).toBe('Scanner');
  });
});
