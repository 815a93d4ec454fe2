import type { Sign } from './align-signs.ts';

/**
 * Typed forms in which a slash must stand: the first directories of a Unix system (Filesystem Hierarchy Standard 3.0)
 * before a further slash, what follows them, and the second slash after a scheme. Recognisers take a slash between
 * letters that touch it for f, l, i, I, 1 or |. `at` says which group is the slash.
 */
const FORMS: readonly { form: RegExp; at: number }[] = [
  { form: /^(["'‘“([]?)([fliI1|])(?:home|usr|srv|etc|var|tmp|opt|mnt|media|root|proc)(?=\/)/du, at: 2 },
  { form: /^(["'‘“([]?\/(?:usr|srv|etc|mnt))([liI1|])(?=[a-z])/du, at: 2 },
  { form: /^(["'‘“([]?\/home)([iI1|])(?=[a-z])/du, at: 2 },
  { form: /^((?:https?|s?ftp|ssh|file|smb):\/)([liI1|])(?=\w)/du, at: 2 },
];

/** Puts the slashes that the form of a path or an address asks for. */
export function settlePaths(signs: readonly Sign[]): Sign[] {
  const settled = [...signs];
  for (let start = 0; start < signs.length; start++) {
    if (start > 0 && !signs[start].spaceBefore) continue;
    let end = start + 1;
    while (end < signs.length && !signs[end].spaceBefore) end++;
    const word = signs.slice(start, end).map(({ text }) => text);
    if (word.some((text) => text.length !== 1)) continue;
    const text = word.join('');
    for (const { form, at } of FORMS) {
      const found = form.exec(text)?.indices?.[at];
      if (found) settled[start + found[0]] = { ...signs[start + found[0]], text: '/' };
    }
  }
  return settled;
}
