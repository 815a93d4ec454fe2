import type { Sign } from './align-signs.ts';

/** A sign that a typed form asks for: `at` says which group is read wrongly, `put` what stands there. */
type Form = { form: RegExp; at: number; put: string };

/**
 * The first directories of a Unix system (Filesystem Hierarchy Standard 3.0) before a further slash, what follows them,
 * and the second slash after a scheme. Recognisers take a slash between letters that touch it for f, l, i, I, 1 or |.
 */
const PATHS: readonly Form[] = [
  {
    form: /^(["'‘“([]?)([fliI1|])(?:home|usr|srv|etc|var|tmp|opt|mnt|media|root|proc)(?=\/)/du,
    at: 2,
    put: '/',
  },
  { form: /^(["'‘“([]?\/(?:usr|srv|etc|mnt))([liI1|])(?=[a-z])/du, at: 2, put: '/' },
  { form: /^(["'‘“([]?\/home)([iI1|])(?=[a-z])/du, at: 2, put: '/' },
  { form: /^(["'‘“([<]?(?:https?|s?ftp|ssh|file|smb):\/)([liI1|])(?=\w)/du, at: 2, put: '/' },
];

/** The l of a modifier before the sign that joins it to a key. */
const KEYS: readonly Form[] = [
  { form: /(?:^|[^\p{L}])(Ctr)([iI1|])(?=[+-]\S)/du, at: 2, put: 'l' },
  { form: /(?:^|[^\p{L}])(A)([iI1|])(?=t[+-]\S)/du, at: 2, put: 'l' },
];

/** What a recogniser has instead of the figure before an exponent, and of the sign of a shell without a directory. */
const FIGURES: readonly Form[] = [
  { form: /(?:^|[^\p{L}\p{N}])([lI|])(?=e[+-]?\d{1,3}(?:$|[^\p{L}\p{N}]))/du, at: 1, put: '1' },
  { form: /^(?:ba)?sh-\d\.\d{1,2}(%)$/du, at: 1, put: '$' },
];

/** Letters of the names of months, alone or between the numbers of a day and a year, that look like digits. */
const MONTHS: readonly Form[] = [
  { form: /(?:^|[^\p{L}\p{N}]|[^\p{L}\p{N}]\d{1,2}|^\d{1,2})(0)ct(?!\p{L})/du, at: 1, put: 'O' },
  { form: /(?:^|[^\p{L}])Ju([1I|])(?=y?(?:[^\p{L}]|$))/du, at: 1, put: 'l' },
];

/** How much a compiler is to optimise, beside other flags of its command. */
const OPTIMISATION: Form = { form: /^-(0)(?:[0-3sgz]|fast)$/du, at: 1, put: 'O' };
const FLAG = / --?[A-Za-z]/;

/** What the owner, the group and others may do with a file (POSIX ls), in whatever case it was read. */
const PERMISSIONS = /^[-dlbcps]?(?:[r-][w-][xst-]){1,3}[+.@]?$/i;

const FORMS = [...PATHS, ...KEYS, ...FIGURES, ...MONTHS];

/** Puts the signs that the form of a path, an address or a key combination asks for. */
export function settleForms(signs: readonly Sign[]): Sign[] {
  const settled = [...signs];
  const line = signs.map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text)).join('');
  const forms = FLAG.test(line) ? [...FORMS, OPTIMISATION] : FORMS;
  for (let start = 0; start < signs.length; start++) {
    if (start > 0 && !signs[start].spaceBefore) continue;
    let end = start + 1;
    while (end < signs.length && !signs[end].spaceBefore) end++;
    const word = signs.slice(start, end).map(({ text }) => text);
    if (word.some((text) => text.length !== 1)) continue;
    const text = word.join('');
    if (text.length > 2 && PERMISSIONS.test(text))
      for (let at = start; at < end; at++)
        settled[at] = {
          ...signs[at],
          text: signs[at].text.replace(/[RWX]/, (letter) => letter.toLowerCase()),
        };
    for (const { form, at, put } of forms) {
      const found = form.exec(text)?.indices?.[at];
      if (found) settled[start + found[0]] = { ...signs[start + found[0]], text: put };
    }
  }
  return settled;
}
