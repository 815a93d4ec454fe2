/** What columns are called that answer "where", "who" and "when", and verbs that ask for them. */
const PLACE =
  /^(place|location|city|town|country|address|shelf|room|site|region|area|where|department|position|office|stored|to|destination)s?$/i;
export const PERSON =
  /^(name|person|owner|user|author|employee|customer|member|contact|assignee|player|client|guest|tenant|teacher|driver|buyer|patient|student|holder|keeper|sender|recipient|attendee|participant|speaker|full name|username)s?$/i;
const TIME =
  /^(date|time|when|day|created|modified|updated|due|deadline|started|added|last .*|.* (date|time|at|on))$/i;
export const PRICE = /\b(price|unit|cost|each|rate)\b/i;

/** What a column is called that answers "who", "where" or "when"; null for other questions. */
export function headFor(text: string): RegExp | null {
  const asked = text.toLowerCase();
  if (/\b(who|whose)\b/.test(asked)) return PERSON;
  if (/\b(where|live|lives|located|kept|stored)\b/.test(asked)) return PLACE;
  return /\bwhen\b/.test(asked) ? TIME : null;
}
