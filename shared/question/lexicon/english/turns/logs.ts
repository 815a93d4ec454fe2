import type { LogTurns } from '../../counting-turns.ts';

/** A level stands in capitals, in brackets, or before a colon. */
const level = (asked: string, written: string): LogTurns['levels'][number] => ({
  asked: new RegExp(`^(?:${asked})s?$`, 'i'),
  written: new RegExp(
    `(?:^|[\\s|\\])>])(?:${written.toUpperCase()})(?=$|[\\s:|])|[\\[(<](?:${written})[\\])>]|(?:^|\\d\\s)(?:${written}):`,
    'u',
  ),
});

export const logs: LogTurns = {
  levels: [
    level('warning|warn', 'warning|warn|wrn'),
    level('error|err', 'error|err|severe'),
    level('fatal|critical|fatal error|critical error', 'fatal|critical|crit'),
    level('info|information|infos|inform', 'info|inf|information'),
    level('debug', 'debug|dbg'),
    level('notice', 'notice'),
    level('trace', 'trace'),
  ],
  lines:
    /\bhow many (?:of the )?(?<level>warning|warn|error|fatal|critical|info|debug|notice|trace) (?:lines?|entries|messages?|records?|events?|logs?)\b|\bhow many (?:lines?|entries|messages?|records?|events?)\b.*\b(?:level|are|marked|tagged) (?:as |an? |the level )?["“]?(?<level>warning|warn|error|fatal|critical|info|debug|notice|trace)\b/i,
  everywhere:
    /\bhow many (?:\S+ ){1,4}?(?:are|is|were|was|does|do|did|can|in|have|has|there|shown|listed|logged)\b[^,]{0,40}$|\bhow many \S+(?: \S+)?\W*$|\bnumber of \S+(?: \S+)?\W*$/i,
};
