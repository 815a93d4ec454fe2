import type { OutcomeTurns } from '../../turns.ts';
import { words } from '../../words.ts';

export const outcomes: OutcomeTurns = {
  kinds: [
    {
      sign: 'error',
      said: words('fail, fails, failed, failing, failure, failures'),
      asked: words(`
        broken, red, unsuccessful, not pass, not passed, not succeed, not succeeded, not work, not worked
      `),
    },
    { sign: 'success', said: words('pass, passes, passed, passing'), asked: [] },
    { said: words('skipped, pending, ignored'), asked: [] },
    {
      sign: 'success',
      said: words('succeeded, successful, success, successes'),
      asked: words('green, went through, worked'),
    },
  ],
  which: /^(?:so |and )?(?:which|what)\b|\bname (?:of )?(?:the|every|all)\b/i,
  howMany: /\bhow many\b/i,
  numberOf: /\bnumber of\b/i,
  howManyInState:
    /^(?:so |and )?how many(?: [\p{L} ]+?)? (?:are|is|were|have been|has been|got|was)(?: (?:already|still|now|currently|so far))? (?<state>[\p{L}-]+)(?: (?:so far|yet|already|now|at the moment|right now|currently))?\s*\??$/iu,
  shown: /^(?:there|shown|listed|visible|displayed|open|selected|checked|ticked)$/,
  howLong: /\bhow many (?:percent|per cent|ms|milliseconds|seconds|minutes|hours|days)\b/i,
  numbered: words('port, line, code, status, number, exit, pid'),
  counted: words('test, tests, spec, specs'),
  happened:
    /^(?:so |and )?did (?<thing>.+?) (?:go through|go well|work|work out|succeed|pass|complete|finish|get through|come through|make it|turn out)\b/i,
  done: /^(?:so |and )?(?:has|have|was|were|(?:is|are)(?=.* (?:yet|already)\b)) (?:.+? )?(?:been )?(?:already )?(?<deed>\p{L}{2,}(?:ed|en|id|nt|ilt|ld))(?: yet| already| now)?\s*\??$/iu,
  pending:
    /^(?:pending|waiting|open|to ?do|not yet|not started|not \w+|queued|outstanding|none|never|no|failed|cancell?ed|missing|unpaid|—|-)$/i,
  fulfilled: /^(?:done|yes|ok|passed|complete|completed|finished|success|successful|✓|✔)$/i,
  failedTest:
    /\b(?:which|what) (?:(?:one )?of (?:the|these|all|my|our) )?(?:\d+ )?(?:unit )?(?:tests?|specs?|test cases?|cases?) (?:has |have |did |is |was )?(?:failed|fails?|failing|not pass|broken|red)\b|\bname of the (?:failed|failing|broken) (?:test|spec)\b/i,
};
