import type { labRequests } from '../shared/contract/lab-requests.ts';
import type { HostEvent, Params, Reply, Shot } from '../shared/contract.ts';
import { labReportToHtml } from '../shared/lab/lab-report-html.ts';
import { failureKey, labSetToHtml } from '../shared/lab/lab-set-html.ts';
import { labReportToCsv, labSetToCsv } from '../shared/lab/summarize-lab.ts';
import { summarizeLabSet } from '../shared/lab/summarize-lab-set.ts';
import { assertNever, failed, ok, type Result } from '../shared/model/errors.ts';
import type { KeptAsked } from '../shared/model/kept-lab-set.ts';
import type { LabAnswer, LabReport } from '../shared/model/lab-report.ts';
import { LADDER } from '../shared/model/ladder.ts';
import type { ImageCodec } from '../shared/ports.ts';
import { sayWith } from '../shared/text/say.ts';
import { createKeptLabHandlers, keeperOf, labPicture } from './kept-lab-requests.ts';
import { openLabStep } from './open-lab-step.ts';
import type { NewPicture } from './read-new-picture.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import { drawLabCharts } from './services/lab/draw-lab-charts.ts';
import type { LabRunFolder } from './services/lab/lab-run-folder.ts';
import type { LabSetFolder } from './services/lab/lab-set-folder.ts';
import { THUMBNAIL_WIDTH } from './services/lab/run-lab-on-bytes.ts';
import type { RedactionService } from './services/redact/redaction-service.ts';
import type { SettingsFile } from './services/settings/settings-file.ts';
import type { ShotEntry } from './session.ts';

type LabRequestName = keyof typeof labRequests;
type Handlers = { [Name in LabRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

export type LabRequestParts = {
  analyzer: Analyzer;
  redaction: RedactionService;
  labSet: LabSetFolder;
  labRuns: LabRunFolder;
  settings: Pick<SettingsFile, 'storagePolicy'>;
  find: (shot: string) => Result<ShotEntry>;
  language: () => Promise<string>;
  codec: ImageCodec;
  /** Opens a picture in the session. */
  open: (picture: NewPicture) => Promise<Result<Shot>>;
  emit: (event: HostEvent) => void;
};

/** The requests about the failure lab. A second run of the same name is refused while the first goes on. */
export function createLabHandlers(parts: LabRequestParts): Handlers {
  const { analyzer, redaction, language, emit } = parts;
  const running = new Map<string, AbortController>();
  return {
    ...createKeptLabHandlers(parts),
    run_lab: async ({ run, picture, ...wanted }) => {
      if (running.has(run))
        return failed(
          'invalid_request',
          'The lab runs on this picture already.',
          'Wait for it, or cancel it.',
        );
      const controller = new AbortController();
      running.set(run, controller);
      try {
        const found = await labPicture(picture, parts);
        if (!found.ok) return found;
        const spoken = await language();
        const keeper = keeperOf(run, picture, { ...parts, bytes: found.value.bytes, language: spoken });
        await keeper?.begin(askedIn(wanted), wanted.done);
        const result = await analyzer.runLab(
          { ...found.value, ...wanted, language: spoken },
          (progress) => {
            void keeper?.addStep(progress.step, progress.thumbnail);
            emit({ type: 'lab_step', run, ...progress });
          },
          controller.signal,
        );
        if (result.ok) await keeper?.end(result.value);
        return result;
      } finally {
        running.delete(run);
      }
    },
    open_lab_step: (params) => openLabStep(params, parts),
    cancel_lab: async ({ run }) => {
      running.get(run)?.abort();
      return ok({ cancelled: running.has(run) });
    },
    export_lab: async ({ report, thumbnails, format, words }) => {
      const say = words && sayWith(words);
      const name = `${report.source.file.replace(/\.\w+$/, '')}-lab`;
      switch (format) {
        case 'json':
          return ok(file(`${name}.json`, 'application/json', JSON.stringify(report, null, 2)));
        case 'csv':
          return ok(file(`${name}.csv`, 'text/csv', labReportToCsv(report)));
        case 'html':
          return ok(
            file(
              `${name}.html`,
              'text/html',
              labReportToHtml(report, new Map(Object.entries(thumbnails)), say),
            ),
          );
        case 'png': {
          const picture = Buffer.from(await drawLabCharts(report, say));
          return ok(file(`${name}.png`, 'image/png', picture.toString('base64')));
        }
        default:
          return assertNever(format);
      }
    },
    summarize_lab_set: async ({ reports, failed: leftOut }) => ok(summarizeLabSet(reports, leftOut)),
    export_lab_set: async ({ reports, failed: leftOut, thumbnails, format, words }) => {
      const say = words && sayWith(words);
      const shown = await hideAnswers(reports, redaction);
      switch (format) {
        case 'json': {
          const set = summarizeLabSet(shown, leftOut);
          return ok(file('lab-set.json', 'application/json', JSON.stringify(set, null, 2)));
        }
        case 'csv':
          return ok(file('lab-set.csv', 'text/csv', labSetToCsv(shown)));
        case 'html':
          return ok(
            file(
              'lab-set.html',
              'text/html',
              labSetToHtml(summarizeLabSet(shown, leftOut), new Map(), unreadable(thumbnails, reports), say),
            ),
          );
        case 'png': {
          const picture = Buffer.from(await drawLabCharts(summarizeLabSet(shown, leftOut), say));
          return ok(file('lab-set.png', 'image/png', picture.toString('base64')));
        }
        default:
          return assertNever(format);
      }
    },
  };
}

/** A small picture this many times smaller than the picture itself shows no text that can be read. */
const UNREADABLE = 3;

/** The small pictures of failures, by `failureKey`, in which nothing private can be read. */
function unreadable(
  thumbnails: Params<'export_lab_set'>['thumbnails'],
  reports: readonly LabReport[],
): Map<string, string> {
  const large = new Set(
    reports.flatMap(({ source }) => (source.width >= UNREADABLE * THUMBNAIL_WIDTH ? [source.file] : [])),
  );
  return new Map(
    Object.entries(thumbnails).flatMap(([name, byLabel]) =>
      large.has(name)
        ? Object.entries(byLabel).map(([label, url]) => [failureKey({ file: name, label }), url] as const)
        : [],
    ),
  );
}

const askedIn = ({ questions, truths, ladder }: Omit<Params<'run_lab'>, 'run' | 'picture'>): KeptAsked => ({
  asked: { questions, truths: truths ?? questions.map(() => null) },
  ladder: ladder ?? [...LADDER],
});

/** Reports with the private parts of their answers as blocks, each answer hidden once. */
async function hideAnswers(reports: readonly LabReport[], redaction: RedactionService): Promise<LabReport[]> {
  const all = reports.flatMap(({ sharp = [], steps }) => [
    ...sharp,
    ...steps.flatMap(({ answers }) => answers),
  ]);
  const texts = [...new Set(all.flatMap(({ answer, sharp_answer = '' }) => [answer, sharp_answer]))];
  const hidden = await redaction.hideIn(texts);
  const shown = new Map(texts.map((text, index) => [text, hidden[index]]));
  const hide = (text: string): string => shown.get(text) ?? text;
  const hideIn = ({ answer, sharp_answer, ...rest }: LabAnswer): LabAnswer => ({
    ...rest,
    answer: hide(answer),
    ...(sharp_answer !== undefined && { sharp_answer: hide(sharp_answer) }),
  });
  return reports.map(({ sharp, steps, ...rest }) => ({
    ...rest,
    ...(sharp && { sharp: sharp.map(hideIn) }),
    steps: steps.map((step) => ({ ...step, answers: step.answers.map(hideIn) })),
  }));
}

const file = (file_name: string, media_type: string, content: string): Reply<'export_lab'> => ({
  file_name,
  media_type,
  content,
});
