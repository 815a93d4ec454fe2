import { foldText, tokensOf } from './fold-text.ts';

/** What says that the token before it may be missing. */
const MAY_BE_MISSING = /^(?:[?*]|\{)/;

/** Pieces of which a match holds at least one; none where nothing is sure. */
type Pieces = readonly string[];

/**
 * Pieces of which every match of a message pattern (see assets/errors/patterns.txt) holds at least one, folded as texts
 * are: a text with none of them can't match, and is spared the expression. Empty where nothing is sure.
 */
export function requiredLetters(pattern: string): Pieces {
  return ofChoices({ tokens: tokensOf(pattern), at: 0 });
}

type Reader = { readonly tokens: readonly string[]; at: number };

/** Reads alternatives up to the end of their group: a match holds a piece of one of them. */
function ofChoices(reader: Reader): Pieces {
  const choices = [ofSequence(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at++;
    choices.push(ofSequence(reader));
  }
  return choices.every((pieces) => pieces.length > 0) ? choices.flat() : [];
}

/** Reads one alternative: of all that it asks for, what is hardest to come by. */
function ofSequence(reader: Reader): Pieces {
  let best: Pieces = [];
  let letters = '';
  const see = (pieces: Pieces): void => {
    if (hardness(pieces) > hardness(best)) best = pieces;
  };
  for (
    let token = reader.tokens[reader.at];
    token && !/^[|)]$/.test(token);
    token = reader.tokens[reader.at]
  ) {
    reader.at++;
    const inner = token === '(' ? ofGroup(reader) : null;
    const isSure = !MAY_BE_MISSING.test(reader.tokens[reader.at] ?? '');
    if (/^\p{L}$/u.test(token) && isSure) {
      letters += foldText(token);
      continue;
    }
    see([letters]);
    letters = '';
    if (inner && isSure) see(inner);
  }
  see([letters]);
  return best.filter((piece) => piece !== '');
}

function ofGroup(reader: Reader): Pieces {
  const pieces = ofChoices(reader);
  reader.at++;
  return pieces;
}

const hardness = (pieces: Pieces): number =>
  pieces.length === 0 ? 0 : Math.min(...pieces.map((piece) => piece.length));
