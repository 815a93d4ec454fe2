import { said } from '../messages.ts';

/** A sentence of an answer, in the language of the interface where that has words for it. */
export function Said({ children, skill }: { children: string; skill?: string }) {
  const { text, lang } = said(children, skill);
  return <span lang={lang}>{text}</span>;
}
