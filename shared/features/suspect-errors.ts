import type { ErrorFinding } from '../model/image-features.ts';
import { type JudgedLine, noisyOr } from './errors/judge-line.ts';
import { judgeScreen } from './errors/judge-screen.ts';
import { coreOf, isAdvice, type Paragraph, toParagraphs, wordsIn } from './errors/message.ts';
import { withoutDenials } from './errors/not-an-error.ts';
import type { ErrorContext } from './errors/screen-lines.ts';
import { toFinding } from './errors/to-finding.ts';

/** What a text says that forbids, misses, demands or regrets something; it reports nothing by itself. */
const OBJECTS =
  /\b(?:not|no|nothing|nobody|none|only|must|needs?|needed|without|already|too|at (?:least|most)|missing|required|expected|instead|still|until|unless|cannot|never|(?:low|high|short|long|small|larg|earli|lat|few)er|before|after|stopped|failed|refused|rejected|expired|invalid|wrong|unknown|attention|sorry|problem|unfortunately)\b|n['’]t\b/i;
/** What demands another entry opens with the verb. */
const DEMANDS =
  /^(?:please )?(?:enter|use|write|choose|select|type|give|pick|fill|check|correct|add|shorten|try)\b/i;
const WEIGHT = { objects: 0.3, demands: 0.25, dialog: 0.3 };
const LEAST = 0.3;
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;

/**
 * Texts that may tell of a trouble though too little speaks for it to call them errors: for questions that take it for
 * granted that something went wrong. The likeliest first; confidence is how much speaks for each.
 */
export function suspectErrors(context: ErrorContext): ErrorFinding[] {
  const lines = judgeScreen(context).filter(
    (line) =>
      (line.veto === null || isToldInField(line)) && !isPlainOutput(line) && !isDenial(line.line.text),
  );
  return toParagraphs(lines)
    .filter(({ text }) => wordsIn(text) >= FEWEST_WORDS && wordsIn(text) <= MOST_WORDS && !isAdvice(text))
    .map((paragraph) => ({ paragraph, score: scoreOf(paragraph) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .map(({ paragraph: { lines }, score }, index) =>
      toFinding(
        {
          place: lines.some(({ underField, besideField }) => underField || besideField) ? 'form' : 'page',
          lines,
          core: coreOf(lines),
          score,
          reasons: lines.flatMap(({ reasons }) => reasons),
          context: [],
          consequence: false,
        },
        index,
      ),
    );
}

/** What stands in red in a bar that was taken for a field. */
const isToldInField = ({ control, red }: JudgedLine): boolean => control?.role === 'input' && red;

/** What a program prints is told by its words. */
const isPlainOutput = ({ terminal, words }: JudgedLine): boolean => terminal && words < LEAST;

/** "No syntax errors detected". */
const isDenial = (text: string): boolean => withoutDenials(text) !== text;

function scoreOf({ lines, text }: Paragraph): number {
  const most = (of: (line: JudgedLine) => number): number => Math.max(...lines.map(of));
  return noisyOr(
    most(({ looks }) => looks),
    most(({ words }) => words),
    OBJECTS.test(text) ? WEIGHT.objects : 0,
    DEMANDS.test(text) ? WEIGHT.demands : 0,
    lines.some(({ dialog }) => dialog !== null) ? WEIGHT.dialog : 0,
  );
}
