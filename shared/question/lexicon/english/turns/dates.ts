import { MONTHS, WEEKDAYS } from '../../../../text/calendar-names.ts';
import type { DateTurns } from '../../turns.ts';

const NAMES = MONTHS.join('|');

export const dates: DateTurns = {
  whatOnDate:
    /^(?:so |and )?what (?:was|were|is|are|happened|happens|did|does)\b.{0,40}?\bon (?:the )?(?<date>(?:\d{1,2}[./-]\d{1,2}[./-]?(?:\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?)(?: \d{4})?)\s*\??$/iu,
  whatOnWeekday: new RegExp(
    `^(?:so |and )?(?:what(?:.?s)?|who|which \\p{L}+)\\b.{0,60}?\\b(?:on|for|every|next|this) (?:next |this |a )?(?<day>${WEEKDAYS.join('|')})s?(?: (?:morning|afternoon|evening|night|noon))?\\s*\\??$`,
    'iu',
  ),
  asksTime: /^(?:so |and )?(?:when|how late|(?:at |until |from |by )?what time|until when|since when)\b/i,
  howLong: /^(?:so |and )?how (?:long|much time)\b(?<deed>.+)$/i,
  takingTime:
    /\b(?:was|were|is|are|did|does|do|has|have|been|spent|spend|take|takes|took|taken|last|lasts|lasted|go|goes|went|work|worked|on|for|with|in total|altogether)\b/i,
  onWhichDay:
    /^(?:so |and )?(?:on |for )?(?:which|what) (?:day|date|weekday) (?:is|are|was|were|does|do|did|has|have)(?: the| my| our)? (?<deed>.+?)(?: (?:on|planned|scheduled|take place|taking place|held|happen|happening))?$/i,
  asksDeadline:
    /^(?:so |and |but )?(?:(?:by|until|till) (?:when|(?:what|which) (?:date|day|time))\b.*\b(?:must|have to|has to|should|need to|needs to|due|ought)\b|when (?:is|are|was|were) .*\bdue\b|when .*\bat the latest\b|what (?:is|was) the (?:due date|deadline|latest date|final date)\b|what is the last (?:day|date) (?:to|for)\b)/i,
  dueBefore:
    /\b(?:due|payable|deadline|until|till|latest|no later than|closes?|expires?|(?:paid|pay|payment|returned?|submitted|register|apply|reply|answer) by|fällig|zahlbar|bis zum)\b[\s:,(]*(?:(?:on|by|is|at|date|the|am|bis|zum)[\s:,(]*){0,3}$/i,
  tellsDeadline:
    /\b(?:due|payable|deadlines?|until|till|latest|expir\w+|before|within|clos(?:es|ing)|ends?|last|final|valid|terms?|net|by|renew\w*|overdue|remind\w*|fällig|zahlbar|frist|bis zum)\b/i,
  inWhichRoom:
    /^(?:so |and )?(?:where\b|(?:in |at )?(?:which|what) (?:room|place|hall|building|venue|location|court|office|studio|lab|theatre|classroom|street)\b)/i,
  ofCalendar: /^(?:so |and )?(?:on |at |until |in )?(?:what(?:'?s)?|which|when|where|who|whose|how many)\b/i,
  onNumber: new RegExp(
    `\\b(?:on|the)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${NAMES})\\b|\\b(?:${NAMES})\\s+(\\d{1,2})\\b`,
    'i',
  ),
  onWeekday: (name) => new RegExp(`\\b(?:on |next |this )${name}s?\\b`, 'i'),
  onward: /^(?:next(?: (?:month|week))?|forward|later|chevron right|arrow right|[›»>→])$/i,
  backward: /^(?:prev(?:ious)?(?: (?:month|week))?|back(?:wards?)?|earlier|chevron left|arrow left|[‹«<←])$/i,
  toMonth:
    /\b(?:get|go|goes|switch|jump|turn|move|see|show|look at|browse|page|flip)\b(?: (?:to|at|me|on|forward|back|ahead|the|into))* (?<month>\p{L}+)\s*\??$/iu,
  monthHead: new RegExp(`^(?:${NAMES})(?:\\s+\\d{4})?$`, 'i'),
  howManyEntries: /^how many (?:events|appointments|entries|meetings|dates)\b/i,
  whichMonth: /\b(?:which|what) month\b/i,
  whichWeekday: /\b(?:which|what) (?:weekday|day of the week)\b/i,
  when: /\b(?:when|day|weekday|time|date|until)\b/i,
  day: /\b(?:day|weekday|date)\b/i,
  end: /\b(?:end|finish|over|until)\b/i,
  start: /\b(?:start|begin|time)\b/i,
};
