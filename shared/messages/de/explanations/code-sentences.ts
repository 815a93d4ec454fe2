import { escapedPattern } from '../../../model/escaped-pattern.ts';
import type { Sentence } from '../../sentence.ts';
import { byCategory } from './by-category.ts';

const meanings = Object.keys(byCategory).map(escapedPattern);
const CODE = new RegExp(`^(\\S+ \\([^)]*\\)): (${meanings.join('|')})$`);

/** Was ein Fehlercode bedeutet, von dem nur die Art bekannt ist: der Code, sein Name und die Art. */
export const codeSentences: readonly Sentence[] = [
  [CODE, (code, meaning) => `${code}: ${byCategory[meaning]}`],
];
