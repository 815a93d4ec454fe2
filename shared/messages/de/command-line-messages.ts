import type { Decision } from '../../model/answer.ts';
import { count } from '../count.ts';
import type { commandLineMessages as english } from '../en/command-line-messages.ts';

const decisions: Record<Decision, string> = {
  answer: 'beantwortet',
  ask_for_clearer_image: 'braucht ein deutlicheres Bild',
  decline: 'abgelehnt',
};

/** Was Befehle auf einem Terminal ausgeben. */
export const commandLineMessages: typeof english = {
  commandLine: {
    ask: {
      place: (x, y, width, height, label) => `bei ${x},${y} (${width} x ${height}): ${label}`,
      decision: (decision) => `Entscheidung: ${decisions[decision]}`,
      certainty: (percent, skill, why) => `zu ${percent} sicher, verstanden als ${skill} (${why})`,
      means: (meaning, source) => `bedeutet: ${meaning} (${source})`,
      next: (step) => `als Nächstes: ${step}`,
      because: (reason) => `denn: ${reason}`,
      advice: (advice) => `Rat: ${advice}`,
      help: (title) => `Hilfe: ${title}`,
    },
    lab: {
      progress: (done, total, step) => `Schritt ${done} von ${total}: ${step}`,
      pictureProgress: (at, all, name, step) => `Bild ${at} von ${all}, ${name}: ${step}`,
      report: (file, steps) =>
        `${file}: ${count(steps, 'Schritt', 'Schritte')}, der erste, bei dem jede Ebene bricht:`,
      breaks: (layer, step) => `${layer}: ${step ?? 'hält'}`,
      overstated: (share) => `zu kühne Antworten: ${share}`,
      set: (pictures, asked) =>
        `${count(pictures, 'Bild', 'Bilder')}, ${count(asked, 'Frage', 'Fragen')} über alle Schritte`,
      step: (words, elements, right, overstated, given, asked) =>
        `Wörter ${words}, Elemente ${elements}, richtig ${right}, zu kühn ${overstated}, gegeben ${given} von ${asked}`,
      half: 'Ebenen, auf der Hälfte der Bilder gebrochen ab:',
      risk: (wrong, aurc, ece, five, one) =>
        `falsch unter den gegebenen ${wrong}, AURC ${aurc}, ECE ${ece}, Abdeckung bei 5 % Risiko ${five}, bei 1 % ${one}`,
      leftOut: (file, reason) => `ausgelassen: ${file}: ${reason}`,
    },
  },
};
