import type { Decision } from '../../model/answer.ts';
import { count } from '../count.ts';

const decisions: Record<Decision, string> = {
  answer: 'answered',
  ask_for_clearer_image: 'ask for clearer image',
  decline: 'decline',
};

/** What commands print on a terminal. */
export const commandLineMessages = {
  commandLine: {
    ask: {
      place: (x: number, y: number, width: number, height: number, label: string) =>
        `at ${x},${y} (${width} x ${height}): ${label}`,
      decision: (decision: Decision) => `decision: ${decisions[decision]}`,
      certainty: (percent: string, skill: string, why: string) =>
        `confidence ${percent}, understood as ${skill} (${why})`,
      means: (meaning: string, source: string) => `means: ${meaning} (${source})`,
      next: (step: string) => `next: ${step}`,
      because: (reason: string) => `because ${reason}`,
      advice: (advice: string) => `advice: ${advice}`,
      help: (title: string) => `help: ${title}`,
    },
    lab: {
      progress: (done: number, total: number, step: string) => `step ${done} of ${total}: ${step}`,
      pictureProgress: (at: number, all: number, name: string, step: string) =>
        `picture ${at} of ${all}, ${name}: ${step}`,
      report: (file: string, steps: number) =>
        `${file}: ${count(steps, 'step', 'steps')}, the first at which each layer breaks:`,
      breaks: (layer: string, step: string | null) => `${layer}: ${step ?? 'never'}`,
      overstated: (share: string) => `overstated answers: ${share}`,
      set: (pictures: number, asked: number) =>
        `${count(pictures, 'picture', 'pictures')}, ${count(asked, 'question', 'questions')} over all steps`,
      step: (
        words: string,
        elements: string,
        right: string,
        overstated: string,
        given: number,
        asked: number,
      ) =>
        `words ${words}, elements ${elements}, right ${right}, overstated ${overstated}, given ${given} of ${asked}`,
      half: 'layers broken on half of the pictures from:',
      risk: (wrong: string, aurc: string, ece: string, five: string, one: string) =>
        `wrong among given ${wrong}, AURC ${aurc}, ECE ${ece}, coverage at 5 % risk ${five}, at 1 % ${one}`,
      leftOut: (file: string, reason: string) => `left out: ${file}: ${reason}`,
    },
  },
};
