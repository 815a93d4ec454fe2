import type { RoutedPart } from '../../model/question.ts';

const ASKED = /\bhow (?:many|much|big|large|old|far|long|fast|tall|heavy|deep|wide|high)\b/i;
const SAID =
  /\d|\b(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|empty|nothing|unlimited)\b/i;
/** Figures of paths, addresses, codes and names with a colon count nothing, as those of "0:31:22" and "3/4" do. */
const NO_FIGURES = /\S*\p{L}\S*[:/]\S*|\S*[:/]\S*\p{L}\S*|(?<!\S)\p{L}+-?\d\S*/gu;

/** Whether a text holds no figure and no number in words where "how many" or "how old" asks for one. */
export const saysNoFigure = ({ text }: RoutedPart, said: string): boolean =>
  ASKED.test(text) && !SAID.test(said.replace(NO_FIGURES, ''));
