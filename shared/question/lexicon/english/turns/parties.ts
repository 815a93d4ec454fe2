import type { PartyTurns } from '../../party-turns.ts';

const OPENS = '^(?:so |and )?';
const THING =
  '(?:it|this|that|(?:the|this|that|my|our) (?:\\p{L}+ )?(?:mail|e-?mail|message|letter|parcel|package|delivery|invoice|bill|receipt|order|quote|offer|estimate|ticket|statement|form|note|card|payment|transfer|money|reply|draft|memo|fax|text|invitation|file|document|shipment|copy))';
const GOES =
  '(?:go|going|goes|sent|addressed|written|meant|intended|made out|delivered|shipped|posted|paid|mailed|forwarded|transferred)';

export const parties: PartyTurns = [
  {
    asked: [
      new RegExp(
        `${OPENS}who (?:has to pay|must pay|pays|is (?:the (?:customer|client|buyer)|billed|being billed))|${OPENS}who is the (?:name of the )?(?:customer|client|buyer)|${OPENS}which (?:customer|client) `,
        'i',
      ),
    ],
    labels: ['bill(?:ed)? to', 'invoice(?:d)? to', 'customer', 'client', 'buyer', 'sold to'],
  },
  {
    asked: [
      new RegExp(
        `${OPENS}who(?:m)? (?:gets|receives|will get|will receive|should get|is (?:getting|receiving))\\b`,
        'i',
      ),
      new RegExp(
        `${OPENS}who(?:m)? (?:is|was|will|are|does|did) ${THING} (?:be )?(?:${GOES} )?(?:for|to)\\b`,
        'iu',
      ),
      new RegExp(`${OPENS}(?:to|for) whom\\b`, 'i'),
      new RegExp(
        `${OPENS}(?:to|for) (?:which|what) (?:e-?mail |mail )?(?:address|mailbox|person|recipient|customer|company|firm)\\b.*\\b(?:${GOES}|for|to|send|sends|be)\\b`,
        'i',
      ),
      new RegExp(
        `${OPENS}(?:which|what) (?:e-?mail |mail )?(?:address|mailbox|person|recipient|company|firm) (?:is|was|does|will|should|did) ${THING} (?:be )?(?:${GOES})(?: to)?\\b`,
        'iu',
      ),
      new RegExp(
        `${OPENS}where (?:is|was|does|will|should|did) ${THING} (?:be )?(?:${GOES})(?: to)?\\W*$`,
        'iu',
      ),
      /^(?:so |and )?(?:what |who )?(?:is |are )?(?:the )?(?:(?:mail |e-?mail )?address of the )?(?:receiver|recipient|addressee|payee)s?\b/i,
    ],
    labels: [
      'to',
      'recipients?',
      'receiver',
      'payee',
      'beneficiary',
      'addressee',
      'attention',
      'attn\\.?',
      '(?:send|sent|pay|ship|deliver|bill|billed|invoice|invoiced|transfer|addressed|issued|sold) to',
    ],
  },
  {
    asked: [
      new RegExp(`${OPENS}who(?:m)? (?:is|was) ${THING} from\\b`, 'iu'),
      new RegExp(`${OPENS}who (?:sent|sends|is sending|has sent|mailed|posted) ${THING}`, 'iu'),
      new RegExp(
        `${OPENS}from (?:whom|which (?:e-?mail |mail )?(?:address|account|person))\\b.*\\b(?:${GOES}|come|came|from|send|sends)`,
        'i',
      ),
      /^(?:so |and )?(?:what |who )?(?:is )?(?:the )?(?:(?:mail |e-?mail )?address of the )?sender\b/i,
    ],
    labels: ['from', 'sender', 'sent (?:by|from)'],
  },
];
