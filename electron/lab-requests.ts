import type { HostEvent, Params, Reply, RequestName } from '../shared/contract.ts';
import { labReportToHtml } from '../shared/lab/lab-report-html.ts';
import { labReportToCsv } from '../shared/lab/summarize-lab.ts';
import { assertNever, failed, ok, type Result } from '../shared/model/errors.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import { drawLabCharts } from './services/lab/draw-lab-charts.ts';
import type { ShotEntry } from './session.ts';

type LabRequestName = Extract<RequestName, 'run_lab' | 'cancel_lab' | 'export_lab'>;
type Handlers = { [Name in LabRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

export type LabRequestParts = {
  analyzer: Analyzer;
  find: (shot: string) => Result<ShotEntry>;
  language: () => Promise<string>;
  emit: (event: HostEvent) => void;
};

/** The requests about the failure lab. One run a picture: a second one is refused while the first goes on. */
export function createLabHandlers({ analyzer, find, language, emit }: LabRequestParts): Handlers {
  const running = new Map<string, AbortController>();
  return {
    run_lab: async ({ shot, ...wanted }) => {
      const found = find(shot);
      if (!found.ok) return found;
      if (running.has(shot))
        return failed(
          'invalid_request',
          'The lab runs on this picture already.',
          'Wait for it, or cancel it.',
        );
      const controller = new AbortController();
      running.set(shot, controller);
      const { name } = found.value.shot;
      const request = { bytes: found.value.picture.bytes, file: name, ...wanted };
      try {
        return await analyzer.runLab(
          { ...request, language: await language() },
          (progress) => emit({ type: 'lab_step', shot, ...progress }),
          controller.signal,
        );
      } finally {
        running.delete(shot);
      }
    },
    cancel_lab: async ({ shot }) => {
      running.get(shot)?.abort();
      return ok({ cancelled: running.has(shot) });
    },
    export_lab: async ({ report, thumbnails, format }) => {
      const name = `${report.source.file.replace(/\.\w+$/, '')}-lab`;
      switch (format) {
        case 'json':
          return ok(file(`${name}.json`, 'application/json', JSON.stringify(report, null, 2)));
        case 'csv':
          return ok(file(`${name}.csv`, 'text/csv', labReportToCsv(report)));
        case 'html':
          return ok(
            file(`${name}.html`, 'text/html', labReportToHtml(report, new Map(Object.entries(thumbnails)))),
          );
        case 'png': {
          const picture = Buffer.from(await drawLabCharts(report));
          return ok(file(`${name}.png`, 'image/png', picture.toString('base64')));
        }
        default:
          return assertNever(format);
      }
    },
  };
}

const file = (file_name: string, media_type: string, content: string): Reply<'export_lab'> => ({
  file_name,
  media_type,
  content,
});
