import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { ok, type Result } from '../shared/model/errors.ts';
import type { LabService, LabSubject } from './services/lab/lab-service.ts';

type LabRequestName = Extract<RequestName, 'run_lab' | 'get_lab' | 'cancel_lab' | 'export_lab'>;
type Handlers = { [Name in LabRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about the failure lab. */
export function createLabHandlers(
  lab: LabService,
  subjectOf: (shot: string) => Promise<Result<LabSubject>>,
): Handlers {
  return {
    run_lab: async ({ shot, questions, kinds }) => {
      const subject = await subjectOf(shot);
      return subject.ok ? ok(lab.start(shot, subject.value, { questions, kinds })) : subject;
    },
    get_lab: async ({ shot }) => ok(lab.get(shot)),
    cancel_lab: async ({ shot }) => ok({ cancelled: lab.cancel(shot) }),
    export_lab: async ({ shot, format }) => lab.exportReport(shot, format),
  };
}
