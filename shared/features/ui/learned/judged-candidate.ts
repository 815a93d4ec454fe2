import type { Box } from '../../../model/geometry.ts';
import type { Role } from '../../../model/image-features.ts';
import { textOf } from '../contents.ts';
import type { Found } from '../found.ts';
import type { Screen } from '../screen.ts';
import { CANDIDATE_CLASSES, type Candidate, type CandidateClass, classOf } from './candidate.ts';
import { runsInside } from './page-context.ts';

/** Frames around messages look like fields. */
const LEAST_FIELD = 0.35;
/** Rows of text stand under one another everywhere; so sure must it be that they are a table or a list. */
const LEAST_LARGE = 0.35;
/** Shapes less solid than this are round. */
const ROUND = 0.9;

/** A candidate with the role that it is taken for. */
export type Judged = { candidate: Candidate; role: Role; probability: number };

/** What a candidate is taken for if it is an element: nothing where its probability is less than `least`, or where it has no role of its own. */
export function judge(
  candidate: Candidate,
  shares: Float64Array,
  probability: number,
  least: number,
): Judged[] {
  if (probability < least) return [];
  const role = roleOf(likeliest(shares), candidate);
  if ((role === 'input' || role === 'combobox') && !candidate.rule && probability < LEAST_FIELD) return [];
  if ((role === 'table' || role === 'list') && !candidate.rule && probability < LEAST_LARGE) return [];
  return role ? [{ candidate, role, probability }] : [];
}

/** The class of an element with the largest share. */
export function likeliest(shares: Float64Array): CandidateClass {
  let best = 1;
  for (let index = 2; index < shares.length; index++) if (shares[index] > shares[best]) best = index;
  return CANDIDATE_CLASSES[best];
}

function roleOf(kind: CandidateClass, { rule, panel }: Candidate): Role | null {
  if (rule && (MARKED.has(rule.role) || classOf(rule.role) === kind || kind === 'other')) return rule.role;
  if (kind === 'choice') return panel && panel.solidity < ROUND ? 'radio' : 'checkbox';
  return kind === 'none' || kind === 'other' ? null : kind;
}

/** In reading order; a picture that is a link comes before the link. */
export const byPlace = (
  { candidate: { box: a }, role }: Judged,
  { candidate: { box: b }, role: other }: Judged,
): number => a.y - b.y || a.x - b.x || Number(other === 'image') - Number(role === 'image');

/** The element that a candidate became. */
export function toFound({ candidate, role, probability }: Judged, { runs }: Screen): Found {
  const { rule, panel, box, run } = candidate;
  const confidence = Math.round(probability * 100) / 100;
  if (rule && rule.role === role) return { ...rule, box, ...(probability === 1 ? {} : { confidence }) };
  const text = panel ? textOf(panel) : textIn(box, runs);
  const field = role === 'input' || role === 'combobox';
  return {
    role,
    box,
    name: field ? '' : text,
    state: role === 'input' && text === '' ? ['empty'] : [],
    ...(field ? { value: text } : {}),
    confidence,
    color: rule?.color ?? panel?.fill ?? run?.background,
  };
}

const textIn = (box: Box, runs: Screen['runs']): string =>
  runsInside(box, runs)
    .sort((a, b) => a.ink.y - b.ink.y || a.ink.x - b.ink.x)
    .map(({ text }) => text)
    .join(' ');

/** Roles that rules find by ticks, knobs, rules between rows and the like, of which the model saw few. */
export const MARKED: ReadonlySet<Role> = new Set<Role>([
  'checkbox',
  'radio',
  'slider',
  'progress_bar',
  'scrollbar',
  'table',
  'menu_item',
  'combobox',
  'tab',
]);
