import type { PlaceTurns } from '../../place-turns.ts';
import { words } from '../../words.ts';

export const places: PlaceTurns = {
  doing:
    /\b(?:click|press|hit|tap|push|choose|pick|select|take|use|go|answer|button|do (?:i|we)|should (?:i|we)|must (?:i|we))\b/i,
  leftUndone:
    /\b(?:nothing|nobody|no|none|not|never|without|avoid\w*|prevent\w*|rather than|instead of)\b|n['’]t\b/i,
  yes: words('yes, ok, okay, confirm, continue, proceed, go on, accept, allow, apply'),
  no: words('no, cancel, abort, skip, decline, reject, back, close'),
  anyOne: words(
    'only, single, sole, lone, here, there, page, screen, window, picture, image, visible, one, this, that',
  ),
  remark:
    /\b(?:remarks?|complaints?|notes?|notices?|hints?|messages?|warnings?|errors?|objections?|comments?|complain(?:s|ing|ed)?|says?|wrong|problem|trouble)(?: that stands)? (?:about|on|for|under|below|beneath|beside|next to|concerning|regarding|with) (?:the |my |an? )?(?<subject>.+?)(?: field| box)?\s*\??$/i,
  letters:
    /\b(?:texts?(?!(?: |-)?(?:field|box|area|input|editor|bar|cursor))|letters?|lettering|writing|font|characters|words|wording|written|printed)\b/i,
  behind: /\b(?:background|ground|behind|around|highlight\w*|marker)\b/i,
  error: /\b(?:error|warning|problem|failure|exception)s?\b/i,
};
