/** What columns are called that answer "where", "who" and "when", and verbs that ask for them. */
const PLACE =
  /^(place|location|city|town|country|address|shelf|room|site|region|area|where|department|position|office|stored|to|destination)s?$/i;
export const PERSON =
  /^(?:(?:full|first|last|user|contact|customer|guest|member|employee) ?name|name|person|owner|user|author|employee|customer|member|contact|assignee|player|client|guest|tenant|teacher|driver|buyer|patient|student|holder|keeper|sender|recipient|receiver|addressee|payee|payer|consignee|shipper|attendee|participant|speaker|presenter|instructor|trainer|coach|tutor|lecturer|doctor|nurse|manager|supervisor|lead|leader|chair|caretaker|operator|technician|mechanic|engineer|worker|volunteer|helper|responsible|in charge|assigned|borrower|lender|reader|visitor|applicant|candidate|winner|runner|rider|rower|skipper|captain|pilot|artist|performer|singer|composer|writer|creator|maker|maintainer|committer|reporter|requester|reviewer|approver|uploader|organi[sz]er|host|supplier|vendor|seller|cashier|agent|subscriber|from|(?:signed|booked|created|written|sent|posted|added|edited|opened|lent|assigned|rented|made|led|taught|owned|reported|requested|approved|uploaded|updated|modified)[ -](?:by|to))s?$/i;
const TIME =
  /^(date|time|when|day|created|modified|updated|due|deadline|started|added|last .*|.* (date|time|at|on))$/i;
const ACTION =
  /^(?:what (?:to|you can|can be|should be) do(?:ne)?|to do|(?:recommended |suggested |next |required )?(?:action|remedy|solution|fix|step|advice|treatment|measure|response|resolution|workaround|recommendation)s?)$/i;
const CAUSE = /^(?:(?:probable |possible |likely |main )?(?:cause|reason)s?|why|because(?: of)?|due to)$/i;
export const PRICE = /\b(price|unit|cost|each|rate)\b/i;

const ASKS_ACTION =
  /\bwhat (?:should|do|can|must|shall|could) (?:i|we|you|one) do\b|\bwhat (?:is there )?to do\b|\bhow (?:do|can|should) (?:i|we|you) (?:fix|solve|cure|deal|treat)\b/;

/** What a column is called that answers "who", "where", "when", "why" or "what should I do"; null for other questions. */
export function headFor(text: string): RegExp | null {
  const asked = text.toLowerCase();
  if (/\b(who|whose)\b/.test(asked)) return PERSON;
  if (/\b(where|live|lives|located|kept|stored)\b/.test(asked)) return PLACE;
  // "What should I do when E48 comes up?" asks for no time.
  if (ASKS_ACTION.test(asked)) return ACTION;
  if (/\bwhy\b/.test(asked)) return CAUSE;
  return /\bwhen\b/.test(asked) ? TIME : null;
}
