import type { Language } from '../../../shared/messages/language.ts';
import { labWords } from '../../../shared/messages/report-words.ts';
import { stepWords } from '../../../shared/messages/step-words.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { LabSetReport } from '../../../shared/model/lab-set-report.ts';
import { sayWith } from '../../../shared/text/say.ts';
import { forTerminal } from './output.ts';

/** The report of one picture in plain text, for a terminal. */
export function describeReport(report: LabReport, language: Language): string {
  const { commandLine, lab } = language.messages;
  const words = commandLine.lab;
  const say = sayWith(labWords(language, []));
  const rows = [words.report(report.source.file, report.steps.length)];
  for (const { kind, first } of report.breaks) {
    const layers = Object.entries(first).map(([layer, label]) =>
      words.breaks(
        lab.layers[layer as keyof typeof lab.layers],
        label && stepWords(language.messages, label),
      ),
    );
    rows.push(`  ${lab.kinds[kind]}`, ...layers.map((each) => `    ${each}`));
  }
  rows.push(words.overstated(say.percent(report.overstatement_rate, 1)));
  return forTerminal(rows.join('\n'));
}

/** A set's report in plain text, for a terminal. */
export function describeSet(
  { pictures, failed, steps, breaks, risk }: LabSetReport,
  language: Language,
): string {
  const { commandLine, lab, labSet } = language.messages;
  const words = commandLine.lab;
  const say = sayWith(labWords(language, []));
  const percent = (share: number): string => say.percent(share, 1);
  const rows = [words.set(pictures.length, risk.asked)];
  for (const step of steps) {
    const name = step.degradation ? lab.step(step.degradation) : labSet.asTheyCame;
    const left = [step.word_recall, step.elements_kept, step.right, step.overstated].map(percent);
    const [read, elements, right, overstated] = left;
    rows.push(`  ${name}: ${words.step(read, elements, right, overstated, step.given, step.asked)}`);
  }
  rows.push(words.half);
  for (const [kind, layers] of Map.groupBy(breaks, (each) => each.kind))
    rows.push(
      `  ${lab.kinds[kind]}`,
      ...layers.map(
        ({ layer, half }) =>
          `    ${words.breaks(lab.layers[layer], half && stepWords(language.messages, half))}`,
      ),
    );
  rows.push(
    words.risk(
      percent(risk.wrong_among_given),
      say.number(risk.aurc, 3),
      say.number(risk.ece, 3),
      percent(risk.coverage_at_5_percent_risk),
      percent(risk.coverage_at_1_percent_risk),
    ),
  );
  for (const { file, reason } of failed) rows.push(words.leftOut(file, reason));
  return forTerminal(rows.join('\n'));
}
