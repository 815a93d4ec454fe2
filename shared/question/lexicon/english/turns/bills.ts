import type { BillTurns } from '../../turns.ts';

const KIND = 'invoice|receipt|order|bill|ticket|booking|quote|offer|delivery note|reservation|statement';

export const bills: BillTurns = {
  asksNumber: new RegExp(
    `\\b(?<kind>${KIND})\\b.{0,12}\\b(?:number|no\\.?|nr|id)\\b|\\bnumber of (?:the |this )?(?<named>${KIND})\\b`,
    'i',
  ),
  numbered:
    /^(?:(?<kind>\p{L}[\p{L} ]{2,20}?)\s*)?(?:no|nr|number|id|#)\s?[.:#]*\s*(?<number>[\p{L}\d#/.-]*\d[\p{L}\d/.-]*)$/iu,
  asksCount: /^(?:so |and )?how many (?<thing>.+?)(?: (?:were|are|was|is|did|do|have|has)\b.*)?\s*\??$/i,
  counted: /^(?<count>\d{1,4})\s?(?:[x×]|pcs\.?|st\.?|stk\.?)\s?(?<thing>\p{L}.*)$/iu,
  linking: /^of$/,
};
