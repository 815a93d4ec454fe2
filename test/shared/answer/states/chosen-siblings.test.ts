import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string, image?: RgbaImage) =>
  draftAnswer(routeQuestion(question), { record, image, help: { documents: () => [] } });

describe('which of several is chosen', () => {
  it('is the tab on a ground of its own, however the question is put', async () => {
    const image = await readFixture('held-screens/images/sysmon_disks.png');
    const tabs = screen([
      line('a', 'Processes', 139, 66, 11),
      line('b', 'Resources', 285, 66, 11),
      line('c', 'File Systems', 421, 66, 12),
    ]);
    for (const question of ['which tab is open now?', 'Which tab am I on', 'which tab is in front?'])
      expect(ask(tabs, question, image).answer).toBe('File Systems');
    expect(ask(tabs, 'which tab is open now?').decision).toBe('decline');
  });

  it('is the page whose number stands on another ground than the next ones', async () => {
    const image = await readFixture('late-screens/images/gridjs_meters.png');
    const pager = screen([
      line('a', 'Previous', 663, 381, 9),
      line('b', '1', 743, 381, 9),
      line('c', '2', 779, 381, 9),
      line('d', 'Next', 816, 381, 9),
    ]);
    expect(ask(pager, 'which page of the list am i on', image).answer).toBe('1');
  });

  it('is not told by what stands beside it', async () => {
    const image = await readFixture('held-screens/images/sysmon_disks.png');
    const tabs = screen([
      line('a', 'Processes', 139, 66, 11),
      line('b', 'Resources', 285, 66, 11),
      line('c', 'File Systems', 421, 66, 12),
    ]);
    expect(ask(tabs, 'Which tab is open next to it?', image).decision).toBe('decline');
  });
});

describe('whether one of several is chosen', () => {
  it('is told by whether it or another one is drawn unlike the rest', async () => {
    const image = await readFixture('held-screens/images/sysmon_disks.png');
    const tabs = screen(
      [
        line('a', 'Processes', 139, 66, 11),
        line('b', 'Resources', 285, 66, 11),
        line('c', 'File Systems', 421, 66, 12),
      ],
      {
        ui: {
          elements: [
            element('1', 'button', 'Processes', [103, 56, 109, 31]),
            element('2', 'button', 'Resources', [247, 56, 114, 31]),
            element('3', 'button', 'File Systems', [387, 56, 135, 32]),
          ],
          windows: [],
        },
      },
    );
    expect(ask(tabs, 'is the File Systems tab selected?', image).verdict).toBe('yes');
    expect(ask(tabs, 'is the Resources tab selected?', image).verdict).toBe('no');
  });
});
