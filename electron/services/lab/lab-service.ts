import { randomUUID } from 'node:crypto';
import type { LabRun, Params, Reply } from '../../../shared/contract.ts';
import { LADDER } from '../../../shared/lab/degradation.ts';
import { labReportToHtml } from '../../../shared/lab/lab-report-html.ts';
import { firstBreaks, labReportToCsv, overstatementRate } from '../../../shared/lab/summarize-lab.ts';
import { assertNever, failed, ok, type Result } from '../../../shared/model/errors.ts';
import {
  type DegradationKind,
  LAB_REPORT_SCHEMA,
  type LabReport,
  type LabStep,
} from '../../../shared/model/lab-report.ts';
import type { Analyzer, LabRequest } from '../analysis/analyzer.ts';

/** What a run is made from. */
export type LabSubject = Pick<LabRequest, 'bytes' | 'source' | 'language'>;
type Options = { questions: readonly string[]; kinds: readonly DegradationKind[] };
type Entry = { run: LabRun; controller: AbortController };

/** The lab runs of this session: one a picture, which can be stopped, gone on with and exported. */
export class LabService {
  readonly #analyzer: Analyzer;
  readonly #onChange: (shot: string, run: LabRun) => void;
  readonly #entries = new Map<string, Entry>();
  readonly #thumbnails = new Map<string, Uint8Array>();

  /** @param onChange told of every step, and of the end */
  constructor(analyzer: Analyzer, onChange: (shot: string, run: LabRun) => void) {
    this.#analyzer = analyzer;
    this.#onChange = onChange;
  }

  /** Starts a run, or gives the one under way. Steps that an earlier run did with these questions are taken over. */
  start(shot: string, subject: LabSubject, { questions, kinds }: Options): LabRun {
    const before = this.#entries.get(shot)?.run;
    if (before?.state === 'running') return before;
    const same =
      before !== undefined && JSON.stringify(before.report.questions) === JSON.stringify(questions);
    const known = same ? before.report.steps.filter((step) => kinds.includes(step.degradation.kind)) : [];
    const run: LabRun = {
      state: 'running',
      kinds: [...kinds],
      total: LADDER.filter(({ kind }) => kinds.includes(kind)).length,
      report: makeReport(subject.source, questions, known),
      thumbnails: same ? before.thumbnails : {},
      error: null,
    };
    const entry = { run, controller: new AbortController() };
    this.#entries.set(shot, entry);
    void this.#perform(shot, entry, { ...subject, questions, kinds, done: known });
    return run;
  }

  get(shot: string): LabRun | null {
    return this.#entries.get(shot)?.run ?? null;
  }

  /** Whether there was a run to stop; what it did so far is kept. */
  cancel(shot: string): boolean {
    const entry = this.#entries.get(shot);
    if (entry?.run.state !== 'running') return false;
    entry.controller.abort();
    return true;
  }

  /** A step's small picture (WebP). */
  thumbnail(id: string): Uint8Array | null {
    return this.#thumbnails.get(id) ?? null;
  }

  /** Errors: invalid_request where nothing was run. */
  exportReport(shot: string, format: Params<'export_lab'>['format']): Result<Reply<'export_lab'>> {
    const run = this.get(shot);
    if (!run) return failed('invalid_request', 'The lab was not run on this picture.', 'Run it first.');
    const name = `${run.report.source.file.replace(/\.\w+$/, '')}-lab`;
    switch (format) {
      case 'html':
        return ok({
          file_name: `${name}.html`,
          media_type: 'text/html',
          content: labReportToHtml(run.report, this.#dataUrls(run)),
        });
      case 'json':
        return ok({
          file_name: `${name}.json`,
          media_type: 'application/json',
          content: JSON.stringify(run.report, null, 2),
        });
      case 'csv':
        return ok({ file_name: `${name}.csv`, media_type: 'text/csv', content: labReportToCsv(run.report) });
      default:
        return assertNever(format);
    }
  }

  async #perform(shot: string, entry: Entry, request: LabRequest): Promise<void> {
    const change = (values: Partial<LabRun>): void => {
      entry.run = { ...entry.run, ...values };
      this.#onChange(shot, entry.run);
    };
    const result = await this.#analyzer.runLab(
      request,
      ({ step, thumbnail }) => {
        const id = `lab-${randomUUID()}`;
        this.#thumbnails.set(id, thumbnail);
        const steps = [...entry.run.report.steps, step];
        change({
          report: makeReport(request.source, request.questions, steps),
          thumbnails: { ...entry.run.thumbnails, [step.label]: id },
        });
      },
      entry.controller.signal,
    );
    if (result.ok) change({ state: 'done', report: result.value });
    else if (result.error.code === 'cancelled') change({ state: 'cancelled' });
    else change({ state: 'failed', error: result.error });
  }

  #dataUrls(run: LabRun): Map<string, string> {
    return new Map(
      Object.entries(run.thumbnails).map(([label, id]) => {
        const bytes = this.#thumbnails.get(id) ?? new Uint8Array();
        return [label, `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`];
      }),
    );
  }
}

/** The report of the steps so far, in the ladder's order. */
function makeReport(
  source: LabReport['source'],
  questions: readonly string[],
  steps: readonly LabStep[],
): LabReport {
  const place = ({ degradation: { kind, amount } }: LabStep): number =>
    LADDER.findIndex((each) => each.kind === kind && each.amount === amount);
  const ordered = steps.toSorted((a, b) => place(a) - place(b));
  return {
    schema: LAB_REPORT_SCHEMA,
    source,
    questions: [...questions],
    steps: ordered,
    breaks: firstBreaks(ordered),
    overstatement_rate: overstatementRate(ordered),
  };
}
