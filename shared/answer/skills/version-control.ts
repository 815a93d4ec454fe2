import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { type RowText, rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';

const CERTAINTY = 0.86;

type Commit = { hash: string; subject: string; row: RowText };

/** A commit in a log of one line each, with the branches of a graph before it and names in brackets behind its hash. */
const COMMIT = /^(?:[*|/\\_ ]*\*[|/\\_ ]*|commit )?([0-9a-fA-FlOo]{7,12})\s+(?:\(([^)]*)\)\s+)?(\S.*)$/;
const FEWEST_COMMITS = 2;

/** What the status and the log of version control tell: branch, newest commit, hash of a commit, files it does not track. */
export function versionControl(question: RoutedPart, screen: Screen): Draft | null {
  const { text } = question;
  const { versionControl: turns } = turnsOf(text);
  if (!turns.asked.test(text)) return null;
  const rows = rowTexts(screen);
  if (turns.branch.test(text)) {
    if (turns.merged.test(text)) return mergedBranch(rows);
    return turns.current.test(text) && !turns.other.test(text) ? currentBranch(rows) : null;
  }
  if (turns.untracked.test(text)) return untracked(rows);
  const commits = rows.flatMap(commitIn);
  if (commits.length < FEWEST_COMMITS) return null;
  const [newest] = commits;
  if (turns.hash.test(text)) return hashOf(text, commits);
  return turns.newest.test(text) && turns.commit.test(text)
    ? quote(newest.subject, newest.row.segments, CERTAINTY, 'it stands first in the log')
    : null;
}

function commitIn(row: RowText): Commit[] {
  const match = COMMIT.exec(row.text);
  return match && /\d/.test(match[1]) ? [{ hash: match[1], subject: match[3], row }] : [];
}

/** The branch that work goes on in. */
function currentBranch(rows: readonly RowText[]): Draft | null {
  for (const row of rows) {
    const name = /^On branch (\S+)/.exec(row.text)?.[1] ?? /\(HEAD -> ([^,)\s]+)/.exec(row.text)?.[1];
    if (name) return quote(name, row.segments, CERTAINTY, 'the status names it');
  }
  return null;
}

function mergedBranch(rows: readonly RowText[]): Draft | null {
  const found = rows.flatMap((row) => {
    const name = /\bMerge (?:remote-tracking )?branch ['"‘“]([^'"’”]+)['"’”]/.exec(row.text)?.[1];
    return name ? [{ name, row }] : [];
  });
  const [first] = found;
  return first && found.every(({ name }) => name === first.name)
    ? quote(first.name, first.row.segments, CERTAINTY, 'a commit merges it')
    : null;
}

/** Names under "Untracked files:", up to what is no name. */
function untracked(rows: readonly RowText[]): Draft | null {
  const head = rows.findIndex(({ text }) => /^Untracked files:/.test(text));
  if (head < 0) return null;
  const names: RowText[] = [];
  for (const row of rows.slice(head + 1)) {
    if (/^\(use/.test(row.text)) continue;
    if (/\s/.test(row.text)) break;
    names.push(row);
  }
  return names.length > 0
    ? quote(
        names.map(({ text }) => text).join(', '),
        names.flatMap(({ segments }) => segments),
        CERTAINTY,
        'listed as untracked',
      )
    : null;
}

/** The hash of the one commit whose subject says all that it was asked by. */
function hashOf(text: string, commits: readonly Commit[]): Draft | null {
  const { tokens, compiled } = readWords(text);
  const { asking } = compiled.lexicon.turns.versionControl;
  const asked = tokens
    .filter(({ word, stem }) => !compiled.stop.has(word) && !asking.includes(stem))
    .map(({ stem }) => stem);
  const found = commits.filter(({ subject }) => {
    const said = termsOf(subject);
    return asked.length > 0 && asked.every((stem) => said.includes(stem));
  });
  return found.length === 1
    ? quote(found[0].hash, found[0].row.segments, CERTAINTY, 'it stands before that commit')
    : null;
}
