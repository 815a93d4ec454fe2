import type { Draft } from '../../model/answer.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Counted } from './counted.ts';

const CHARTS: ReadonlySet<string> = new Set(['chart', 'graph', 'diagram', 'plot']);
/** Where they are, which is on the screen. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'page',
  'screen',
  'pictur',
  'imag',
  'window',
  'dashboard',
  'report',
  'view',
]);
const CERTAINTY = 0.72;

/** "How many charts are on the page?": those that were recognised; null where none was, or charts of one kind are asked for. */
export function chartsShown({ noun, words }: Counted, { record }: Screen): Draft | null {
  const charts = record.charts ?? [];
  const isAny = words.every(({ stem }) => CHARTS.has(stem) || ANYWHERE.has(stem));
  if (noun === null || !CHARTS.has(noun) || !isAny || charts.length === 0) return null;
  return answered({
    answer: String(charts.length),
    confidence: CERTAINTY,
    regions: charts.map(({ box, title }) => ({ ...box, label: title?.text ?? 'chart' })),
    evidence: charts.flatMap(({ title }) => title?.evidence ?? []),
    reasons: ['charts were recognised'],
  });
}
