import { LADDER } from '../../../shared/lab/degradation.ts';
import { runLab } from '../../../shared/lab/run-lab.ts';
import type { Result } from '../../../shared/model/errors.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { CancelSignal } from '../../../shared/ports.ts';
import { systemClock } from '../clock.ts';
import { BundledHelp } from '../help/help-index.ts';
import { makeThumbnail } from '../library/make-thumbnail.ts';
import type { AnalyzeBytesParts } from './analyze-bytes.ts';
import type { LabRequest, LabStepDone } from './analyzer.ts';

/** decode → the failure lab, in this thread. `onStep` has been called for every step before this settles. */
export async function runLabOnBytes(
  { bytes, kinds, ...request }: LabRequest,
  { codec, ocr, codes }: AnalyzeBytesParts,
  onStep: (done: LabStepDone) => void,
  signal?: CancelSignal,
): Promise<Result<LabReport>> {
  const decoded = await codec.decode(bytes, signal);
  if (!decoded.ok) return decoded;
  let told = Promise.resolve();
  const parts = { readers: { ocr, codes }, codec, help: new BundledHelp(), clock: systemClock };
  const report = await runLab(decoded.value.pixels, parts, {
    ...request,
    ladder: LADDER.filter(({ kind }) => kinds.includes(kind)),
    signal,
    onStep: (step, image) => {
      const thumbnail = makeThumbnail(image);
      told = told.then(async () => onStep({ step, thumbnail: await thumbnail }));
    },
  });
  await told;
  return report;
}
