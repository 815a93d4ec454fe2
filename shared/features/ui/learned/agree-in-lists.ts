import type { TextRun } from '../text-runs.ts';
import type { Candidate } from './candidate.ts';

/** From here on an entry counts as one that is likely an element; what takes over from it is as good as accepted. */
const LIKELY = 0.17;
const ACCEPTED = 0.3;
/** Entries of one list begin at one place, in font sizes, and are of one size but for a share. */
const ALIGNED = 0.4;
const OTHER_SIZE = 0.12;
const FEWEST = 4;

type Form = { row: number; text: number };

/**
 * The entries of a list in a column are as wide as the column, all of them, or as their words, all of them: where the
 * likeliest boxes are now this and now that, the form that more speaks for takes over the probability of the other.
 * @param probabilities of the candidates of being an element
 */
export function agreeInLists(candidates: readonly Candidate[], probabilities: readonly number[]): number[] {
  const agreed = [...probabilities];
  const speaksFor = (index: number): number => (index < 0 ? 0 : probabilities[index]);
  const ofRun = new Map<TextRun, number[]>();
  for (const [index, { run }] of candidates.entries())
    if (run) ofRun.set(run, [...(ofRun.get(run) ?? []), index]);
  for (const list of listsOf(candidates, ofRun)) {
    const forms = list.map((run) => formsOf(ofRun.get(run) ?? [], candidates, probabilities));
    const likely = forms.filter(({ row, text }) => Math.max(speaksFor(row), speaksFor(text)) >= LIKELY);
    if (likely.length < FEWEST) continue;
    const sum = (form: keyof Form): number => likely.reduce((all, item) => all + speaksFor(item[form]), 0);
    const [rows, texts] = [sum('row'), sum('text')];
    const better: keyof Form = rows > texts ? 'row' : 'text';
    for (const item of likely) {
      const [to, from] = better === 'row' ? [item.row, item.text] : [item.text, item.row];
      if (to < 0 || from < 0 || probabilities[to] >= probabilities[from]) continue;
      agreed[to] =
        probabilities[from] >= LIKELY ? Math.max(ACCEPTED, probabilities[from]) : probabilities[from];
      agreed[from] = probabilities[to];
    }
  }
  return agreed;
}

/** What rules found in a frame of its own is no entry among others. */
const isFramed = ({ rule, panel }: Candidate): boolean => rule !== null && panel !== null;

/** Texts of one size that begin at one place in one column. */
function listsOf(candidates: readonly Candidate[], ofRun: ReadonlyMap<TextRun, number[]>): TextRun[][] {
  const lists: { column: number; width: number; runs: TextRun[] }[] = [];
  for (const [run, indices] of ofRun) {
    const forms = indices.map((index) => candidates[index]);
    const whole = forms.find(({ kind }) => kind === 'whole_row');
    if (!whole || forms.some(isFramed)) continue;
    const list = lists.find(
      ({ column, width, runs: [first] }) =>
        column === whole.box.x &&
        width === whole.box.width &&
        Math.abs(first.ink.x - run.ink.x) <= ALIGNED * run.fontSize &&
        Math.abs(first.fontSize - run.fontSize) <= OTHER_SIZE * run.fontSize,
    );
    if (list) list.runs.push(run);
    else lists.push({ column: whole.box.x, width: whole.box.width, runs: [run] });
  }
  return lists.map(({ runs }) => runs).filter((runs) => runs.length >= FEWEST);
}

/** The likeliest candidates of an entry that are as wide as the column and as its words; -1 for none. */
function formsOf(
  indices: readonly number[],
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): Form {
  const form = { row: -1, text: -1 };
  for (const index of indices) {
    const { box, core, kind, run } = candidates[index];
    const wide =
      kind === 'row' ||
      kind === 'whole_row' ||
      (run !== null && core !== run.ink && box.width > 2 * run.ink.width);
    const name = wide ? 'row' : 'text';
    if (form[name] < 0 || probabilities[index] > probabilities[form[name]]) form[name] = index;
  }
  return form;
}
