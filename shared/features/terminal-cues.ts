import type { Line } from '../model/image-features.ts';
import { isReplPrompt } from '../text/repl-prompts.ts';

/** Shell prompts: user@host:path$, PS C:\>, C:\>, bash-5.2$, and a lone prompt sign before a command. */
const PROMPTS = [
  /^(\([\w.-]+\)\s*)?\[?[\w.-]+@[\w.-]+[\s:~][^$#%>]*[$#%S>]/,
  /^PS [A-Z]:\\/,
  /^[A-Z]:\\[^<>|]*>/,
  /^(ba|z|k|da)?sh(-\d[\d.]*)?[$#%]/,
  /^[$❯➜%]\s+[a-z~./]/,
];

const isPrompt = (text: string) => isReplPrompt(text) || PROMPTS.some((pattern) => pattern.test(text.trim()));

/** `[ 1.812007] Kernel panic`: what a kernel prints, of which several lines are a console. */
const KERNEL = /^(?:\[\s*)?\d{1,6}\.\d{6}\]\s/;
const FEWEST_OF_KERNEL = 3;

/** Names of terminal programs and shells as window titles show them. */
const TITLE =
  /\b(terminal|xterm|konsole|bash|zsh|console|powershell|command prompt|cmd\.exe|tmux|urxvt|shell)\b/i;

/** Letters from which one character width is no chance, and controls that no terminal has. */
const ENOUGH_LETTERS = 160;
const MANY_CONTROLS = 8;

/** Shortest line whose character pitch can be measured. */
const MEASURABLE = 8;
const PITCH_TOLERANCE = 0.035;

/**
 * Share of the text, by characters, whose letters all have one width: width of line / characters equals the
 * commonest pitch. Blanks inside a line count as characters.
 */
export function monospaceShare(lines: readonly Line[]): number {
  const measured = lines
    .filter((line) => line.text.length >= MEASURABLE)
    .map((line) => ({ pitch: line.box.width / line.text.length, weight: line.text.length }))
    .sort((p, q) => p.pitch - q.pitch);
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  if (measured.length < 3 || total === 0) return 0;
  let best = 0;
  for (const { pitch } of measured) {
    const same = measured.filter((other) => Math.abs(other.pitch / pitch - 1) <= PITCH_TOLERANCE);
    best = Math.max(
      best,
      same.reduce((sum, { weight }) => sum + weight, 0),
    );
  }
  return best / total;
}

/** Share of lines that start where the commonest line start is (within 3 pixels). */
function alignedShare(lines: readonly Line[]): number {
  const starts = lines.map((line) => line.box.x);
  const best = Math.max(0, ...starts.map((x) => starts.filter((other) => Math.abs(other - x) <= 3).length));
  return lines.length === 0 ? 0 : best / lines.length;
}

/** At least four rising numbers one below the other: the gutter of an editor. */
export function hasLineNumbers(lines: readonly Line[]): boolean {
  let expected = -1;
  let count = 0;
  for (const line of lines) {
    const number = /^(\d{1,4})(\s|$)/.exec(line.text.trim());
    if (!number) continue;
    const value = Number(number[1]);
    count = value === expected ? count + 1 : 1;
    expected = value + 1;
    if (count >= 4) return true;
  }
  return false;
}

/**
 * How surely a screen shows a terminal, 0..1: prompts, one character width, a title that says so, and one dark
 * block of text. An editor's line numbers speak against it, and without a prompt so do many buttons and fields.
 * @param titles window titles, or the topmost lines where no window was found
 * @param controls number of buttons, fields and choices below the title bars
 */
export function terminalScore(
  lines: readonly Line[],
  titles: readonly string[],
  dark: boolean,
  controls = 0,
): number {
  if (lines.length === 0) return 0;
  const prompts = lines.filter((line) => isPrompt(line.text)).length;
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const monospace = monospaceShare(lines) * Math.min(1, letters / (prompts > 0 ? 1 : ENOUGH_LETTERS));
  const titled = titles.some((title) => TITLE.test(title));
  const isConsole = lines.filter(({ text }) => KERNEL.test(text)).length >= FEWEST_OF_KERNEL;
  const evidence =
    -3.2 +
    Math.min(3.4, prompts * 2.6) +
    (isConsole ? 2.6 : 0) +
    (titled ? 2.2 : 0) +
    2.6 * Math.max(0, monospace - 0.3) +
    (dark && monospace > 0.75 ? 1.1 : 0) +
    0.8 * Math.max(0, alignedShare(lines) - 0.5) -
    (hasLineNumbers(lines) ? 2.6 : 0) -
    (prompts === 0 && controls >= MANY_CONTROLS ? 2.6 : 0);
  return 1 / (1 + Math.exp(-1.6 * evidence));
}
