import { DEGRADATION_KINDS } from '../model/lab-report.ts';
import type { LabSetReport, SetStep } from '../model/lab-set-report.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { chartSheet, drawCurves, drawLine } from './chart-sheet.ts';
import { kindName, namedIn } from './lab-report-svg.ts';

/** The shares that are drawn; without questions none was answered wrongly. */
const SET_CURVES = [
  { name: 'words read', color: '#0b6bcb', dash: '', pick: (step: SetStep) => step.word_recall },
  { name: 'elements', color: '#9a5b00', dash: '6 3', pick: (step: SetStep) => step.elements_kept },
  { name: 'errors', color: '#b3261e', dash: '2 3', pick: (step: SetStep) => step.errors_found },
  { name: 'right', color: '#1e7d34', dash: '8 2 2 2', pick: (step: SetStep) => step.right },
  { name: 'overstated', color: '#7a1fa2', dash: '4 2', pick: (step: SetStep) => step.overstated },
] as const;

/**
 * Risk over coverage, certainty against being right, and a chart for each kind of damage as one SVG picture. Nothing
 * that was read from the pictures stands in it, nor their names.
 */
export function labSetToSvg({ steps, risk }: LabSetReport, say: Say = IN_ENGLISH): string {
  const reliability = risk.reliability
    .filter(({ count }) => count > 0)
    .map(({ confidence, accuracy }) => [confidence, accuracy] as const);
  const whole = [
    {
      title: say.text('risk over coverage (AURC {aurc})', { aurc: say.number(risk.aurc, 3) }),
      content: drawLine(risk.curve.map((point) => [point.coverage, point.risk])),
    },
    {
      title: say.text('right over certainty (ECE {ece})', { ece: say.number(risk.ece, 3) }),
      content: drawLine(reliability, true),
    },
  ];
  const named = namedIn(SET_CURVES, say);
  const kinds = DEGRADATION_KINDS.flatMap((kind) => {
    const its = steps.filter(({ degradation }) => degradation?.kind === kind);
    if (its.length === 0) return [];
    const curves = named.map(({ pick, ...curve }) => ({ ...curve, shares: its.map(pick) }));
    const ticks = its.map(({ degradation }) => degradation?.amount ?? 0);
    return [{ title: kindName(kind, say), content: drawCurves(curves, ticks) }];
  });
  return chartSheet(named, [...(risk.given > 0 ? whole : []), ...kinds]);
}
