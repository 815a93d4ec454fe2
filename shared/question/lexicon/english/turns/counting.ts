import type { CountingTurns } from '../../turns.ts';

const AUXILIARY = '(?:have|has|had|are|is|was|were|do|does|did|can|could|will|would)';

export const counting: CountingTurns = {
  asked:
    /\bhow many\b(?: of (?:the|these|those|my|them)\b)?(?: (?:\d+|two|three|four|five|six))?|(?:^|^(?:what is|what's|tell me|give me) the |^the )(?:number|count|amount) of\b|^(?:please )?count\b(?: (?:up )?(?:the|all))?/i,
  not: /\b(?:not|never|without)\b|n['’]t\b/i,
  bounded:
    /\b(?:more|less|fewer|over|least|most|cheaper|dearer|older|newer|larger|smaller|longer|shorter|earlier|later)\b/i,
  denying: new RegExp(`\\b${AUXILIARY}n['’]t\\b`, 'gi'),
  verbFirst: new RegExp(`^\\s*${AUXILIARY}(?:n['’]t)?\\b`, 'i'),
  trace:
    /\bhow (?:deep|long|many (?:lines|frames|levels|calls))\b.*\b(?:stack ?trace|back ?trace|trace|call stack|stack)\b/i,
};
