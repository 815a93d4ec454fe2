import type { Draft } from '../../model/answer.ts';
import type { ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { answeredFrom, quote } from './quote.ts';

/** What stands in quotes of any kind, one of which may be lost. */
const QUOTED = '["“”\'‘`«](?<quoted>[^"“”\'‘’`«»]{1,60})["”\'’`»]';
/** A name that is no word: with signs or figures within, or with capitals. */
const NAME =
  '(?<name>(?:[\\w$@%~+-]*[._/\\\\:@\\d]|[a-z]+[A-Z])[\\w$./\\\\:@%~+-]*[\\w)]|[A-Za-z]+-\\d[\\w.-]*)';
/** Between the word for a thing and what it is called stand so many characters at most. */
const REACH = 45;
const CERTAINTY = { beside: 0.8, only: 0.7 };

/**
 * What an error message calls the thing that a question asks for: "object 'rainfall' not found" for the object, "the sshpass
 * program" for the program, else the only name that the message quotes.
 */
export function namedInError({ text }: RoutedPart, screen: Screen): Draft | null {
  const question = bareQuestion(text);
  const { part, trouble, kin } = turnsOf(question).told.ofErrors;
  const asked = part.exec(question)?.groups;
  if (!asked || !trouble.test(question)) return null;
  const kind = asked.noun.toLowerCase().split(' ');
  const noun = kind.at(-1) ?? '';
  for (const error of screen.record.errors) {
    const words = [noun, kin[noun]].filter((word) => word !== undefined);
    const beside = words
      .map((word) => besideNoun(word, error.message))
      .find((name) => name !== null && !kind.includes(name.toLowerCase()));
    const name = beside ?? onlyName(error.message);
    if (name) return tell(name, error, screen, beside ? CERTAINTY.beside : CERTAINTY.only);
  }
  return null;
}

/** The name right behind the word for a thing, or before it. */
function besideNoun(noun: string, message: string): string | null {
  const opened = noun.replace(/(?<![a-z])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const word = `(?<![\\w-])(?:${opened})s?(?![\\w-])`;
  const forms = [
    `${word}\\W{0,3}${QUOTED}`,
    `${QUOTED} ${word}`,
    `${word}:? (?:named |called |is )?${NAME}`,
    `${word}: (?<name>[\\w$.-]{2,40})`,
    `\\bthe (?<name>[\\w.-]{2,40}) ${word}`,
    `${word}[^"“”'‘’\`«».;]{1,${REACH}}${QUOTED}`,
  ];
  for (const form of forms) {
    const found = new RegExp(form).exec(message)?.groups;
    const name = found?.quoted ?? found?.name;
    if (name) return name.trim();
  }
  return null;
}

/** The one name that a message quotes; where it quotes none, the one that is no word. */
function onlyName(message: string): string | null {
  const all = (form: string): Set<string> =>
    new Set(
      [...message.matchAll(new RegExp(form, 'g'))].map(({ groups }) => groups?.quoted ?? groups?.name ?? ''),
    );
  const quoted = all(QUOTED);
  const names = quoted.size > 0 ? quoted : all(NAME);
  const [name] = names;
  return names.size === 1 && /^\S*\p{L}\S*$/u.test(name) ? name : null;
}

function tell(name: string, error: ErrorFinding, screen: Screen, certainty: number): Draft | null {
  const lines = screen.segments.filter(({ evidence }) => evidence.some((id) => error.evidence.includes(id)));
  const line = lines.find(({ text }) => text.includes(name));
  const reason = 'the error message names it';
  if (!line) return lines.length > 0 ? quote(name, lines, certainty, reason) : null;
  const from = line.text.indexOf(name);
  return answeredFrom(name, boxOfSpan(line, from, from + name.length), [line], certainty, reason);
}
