import type { VersionControlTurns } from '../../turns.ts';
import { words } from '../../words.ts';

export const versionControl: VersionControlTurns = {
  asked: /\b(?:branch|commit|hash|track(?:ed)?|untracked|merged)\b/i,
  branch: /\bbranch\b/i,
  merged: /\bmerg(?:ed|e|ing)\b/i,
  current: /\b(?:on|current|checked out|active|now)\b/i,
  other: /\bnot\b/i,
  untracked: /\b(?:not (?:yet )?tracked|untracked)\b/i,
  staged:
    /\b(?:which|what) (?:files?|changes?)\b.*\b(?:commit(?:ted)?|staged|unstaged)\b|\b(?:un)?staged files?\b/i,
  notStaged: /\bnot\b|n.t\b|\bunstaged\b|\bleft out\b/i,
  hash: /\bhash\b/i,
  newest: /\b(?:latest|newest|last|most recent)\b/i,
  commit: /\bcommit\b/i,
  asking: words('hash, commit, what, which'),
};
