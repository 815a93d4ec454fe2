import type { Explanation } from '../../model/answer.ts';
import type { ErrorCategory, ErrorFinding } from '../../model/image-features.ts';
import { EXPLANATIONS } from './data/explanations.ts';
import { findCodes } from './find-codes.ts';
import type { KnownCode } from './known-codes.ts';

/** For errors whose code is not explained by itself: what its category means. */
const CATEGORIES: Readonly<Record<ErrorCategory, { meaning: string; steps: string[] }>> = {
  network: {
    meaning: 'The connection to another machine could not be made or broke.',
    steps: ['Check the network of this machine.', 'Check host name, port and that the other side runs.'],
  },
  permission: {
    meaning: 'You are not allowed to do this here.',
    steps: ['Check owner and rights.', 'Ask for the right, or use an account that has it.'],
  },
  authentication: {
    meaning: 'The login was not accepted.',
    steps: ['Check name and password or the token.', 'Log in again.'],
  },
  not_found: {
    meaning: 'What was asked for does not exist at that place.',
    steps: ['Check the spelling and the place.', 'Look whether it was moved or is not installed.'],
  },
  timeout: {
    meaning: 'No answer came in the time that was allowed.',
    steps: ['Try again.', 'See whether the other side is busy or unreachable.'],
  },
  resource: {
    meaning: 'Something has run out: space, memory or an allowance.',
    steps: ['See what is used up.', 'Free some of it or raise the limit.'],
  },
  syntax: {
    meaning: 'Code or data does not follow the rules of its language.',
    steps: ['Go to the line that is named, and look one above too.'],
  },
  crash: {
    meaning: 'The program met a state that it does not handle.',
    steps: ['Read the last message before it.', 'Restart, and report it with this text.'],
  },
  validation: {
    meaning: 'A value that was entered does not meet the rules.',
    steps: ['Correct the marked values.'],
  },
  configuration: {
    meaning: 'A setting or a needed part is missing or wrong.',
    steps: ['Check the setting or part that is named.', 'Install or correct it and start again.'],
  },
  conflict: {
    meaning: 'It clashes with something that is already there or in use.',
    steps: ['See what holds or has it.', 'Wait, rename, or settle the clash.'],
  },
  certificate: {
    meaning: 'The identity of the other side could not be confirmed.',
    steps: ['Check the clock and the name in the address.', 'Do not enter passwords until it is settled.'],
  },
  server: {
    meaning: 'The server failed; the fault is not on this machine.',
    steps: ['Try again later.', 'On your own server read its error log.'],
  },
  unknown: {
    meaning: 'The program reports a failure without naming a cause.',
    steps: [
      'Look for details or a log.',
      'Search for the exact words together with the name of the program.',
    ],
  },
};

const byCode = new Map(
  EXPLANATIONS.flatMap((entry) => entry.codes.map((code) => [code.toUpperCase(), entry])),
);

/** Explains an error by its code where that is known, else by its category. */
export function explainError(finding: Pick<ErrorFinding, 'code' | 'message' | 'category'>): Explanation {
  const codes = findCodes(finding.message);
  for (const { code, known, family } of codes) {
    const entry =
      byCode.get(`${family}:${code}`.toUpperCase()) ??
      byCode.get(code.toUpperCase()) ??
      (known && explain(known));
    if (entry) return { meaning: entry.meaning, steps: [...entry.steps], source: `${code} (${family})` };
  }
  const direct = finding.code ? byCode.get(finding.code.toUpperCase()) : undefined;
  if (direct) return { meaning: direct.meaning, steps: [...direct.steps], source: finding.code ?? '' };
  const { meaning, steps } = CATEGORIES[finding.category];
  const [named] = codes.filter((code) => code.known);
  if (!named?.known) return { meaning, steps: [...steps], source: `category ${finding.category}` };
  return {
    meaning: `${readable(named.known)}: ${meaning}`,
    steps: [...steps],
    source: `${named.code} (${named.family})`,
  };
}

const explain = (known: KnownCode): { meaning: string; steps: readonly string[] } | undefined =>
  byCode.get(known.name.toUpperCase()) ?? byCode.get(`${known.family}:${known.number}`.toUpperCase());

/** `ERROR_SHARING_VIOLATION` and `FileNotFoundError` as words. */
function readable(known: KnownCode): string {
  const words = known.name
    .replace(/^(?:ERR|ERROR|STATUS|ER|WSAE?|SQLITE|SEC_ERROR|SSL_ERROR|CURLE|E)_/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();
  return `${known.name} (${words})`;
}
