import type { VersionControlTurns } from '../../turns.ts';
import { words } from '../../words.ts';

export const versionControl: VersionControlTurns = {
  asked: /\b(?:branch|commit|hash|track(?:ed)?|untracked|merged)\b/i,
  branch: /\bbranch\b/i,
  merged: /\bmerg(?:ed|e|ing)\b/i,
  current: /\b(?:on|current|checked out|active|now)\b/i,
  other: /\bnot\b/i,
  untracked: /\b(?:not (?:yet )?tracked|untracked)\b/i,
  hash: /\bhash\b/i,
  newest: /\b(?:latest|newest|last|most recent)\b/i,
  commit: /\bcommit\b/i,
  asking: words('hash, commit, what, which'),
};
