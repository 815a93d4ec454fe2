import { describe, expect, test } from 'vitest';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { drawLabCharts } from '../../../../electron/services/lab/draw-lab-charts.ts';
import { firstBreaks } from '../../../../shared/lab/summarize-lab.ts';
import type { LabReport, LabStep } from '../../../../shared/model/lab-report.ts';
import { sampleRecord } from '../../../fakes/sample-record.ts';

const { quality, source } = sampleRecord();
const steps: LabStep[] = [80, 50, 20].map((amount, index) => ({
  degradation: { kind: 'jpeg', amount },
  label: `JPEG quality ${amount}`,
  word_recall: 1 - 0.4 * index,
  elements_kept: 1 - 0.2 * index,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 0.9,
  quality,
  answers: [],
}));
const report: LabReport = {
  schema: 'askshot/lab_report@1',
  source,
  questions: [],
  steps,
  breaks: firstBreaks(steps),
  overstatement_rate: 0,
};

describe('drawLabCharts', () => {
  test('draws the curves in their colours on white', async () => {
    const decoded = await new SharpCodec().decode(await drawLabCharts(report));
    if (!decoded.ok) throw new Error(decoded.error.message);
    const { data, width, height } = decoded.value.pixels;
    expect(width).toBeGreaterThan(height);
    let blue = 0;
    let white = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] < 40 && data[at + 2] > 180) blue++;
      if (data[at] === 255 && data[at + 2] === 255) white++;
    }
    expect(blue).toBeGreaterThan(500);
    expect(white).toBeGreaterThan(0.8 * (data.length / 4));
  });
});
