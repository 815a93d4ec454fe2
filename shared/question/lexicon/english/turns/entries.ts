import type { EntryTurns } from '../../turns.ts';

export const entries: EntryTurns = {
  parts: [
    ['until', /\b(?:until when|(?:when|what time) (?:does|do|did|will) .* (?:end|finish|stop))\b/i],
    ['when', /\b(?:when|what time|which time|what date|which date|how late)\b/i],
    ['price', /\bhow much (?:does|do|did|is|are)\b|\b(?:price|cost|costs)\b/i],
    ['count', /\b(?:how many|quantity)\b/i],
    ['who', /\b(?:who|whose|whom)\b/i],
    ['where', /\bwhere\b/i],
    ['said', /\bwhat (?:did|does|do|has|have) .*\b(?:write|written|say|said|answer|reply|ask|post)\b/i],
  ],
  howManyListed:
    /^(?:so |and )?how many (?:items?|articles?|products?|entries|messages?|mails?|e-?mails|posts?|comments?|steps?|cards?)(?: (?:are|is|were)\b[^?]*)?\s*\??$/i,
  last: /\b(?:last|latest|newest)\b/i,
  first: /\bfirst\b/i,
  quantity:
    /^(?:qty|quantity|amount|count|pcs)?\s*[:.]?\s*[x×]?\s*(?<count>\d{1,4})\s*(?:[x×]|pcs\.?|pieces)?$/i,
  author: /^(?<name>\p{L}[\p{L}.'’ -]{1,30}?)(?:\s+(?:at\s+)?\d{1,2}:\d{2}.*|\s+·.*)?$/u,
};
