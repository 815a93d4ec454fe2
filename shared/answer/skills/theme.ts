import type { Draft } from '../../model/answer.ts';
import type { ImageFeatures, WindowRecord } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered } from '../draft.ts';

/** Dark or light: of the window or dialog that the question names, else of the front window, else of all. */
export function theme(question: RoutedPart, record: ImageFeatures): Draft {
  const window = windowMeant(question, record);
  const found = window && window.theme !== 'mixed' ? window.theme : record.colors.theme;
  const text = question.text.toLowerCase();
  const asksDark = /\b(dark|night|black)\b/.test(text);
  const asksLight = /\b(light|bright|white|day)\b/.test(text);
  const verdict =
    asksDark !== asksLight && /^(so )?(is|does|are|do)\b/.test(text)
      ? (found === 'dark') === asksDark && found !== 'mixed'
        ? 'yes'
        : 'no'
      : undefined;
  return answered({
    answer: found === 'mixed' ? 'Mixed: some parts are dark, others are light' : `The theme is ${found}`,
    verdict,
    confidence: found === 'mixed' ? 0.5 : 0.9,
    regions: window ? [{ ...window.box, label: window.title || 'window' }] : [],
    evidence: window ? [window.id] : [],
    reasons: [window ? `measured on the window "${window.title}"` : 'measured on the whole picture'],
  });
}

function windowMeant(question: RoutedPart, record: ImageFeatures): WindowRecord | undefined {
  const { windows } = record.ui;
  const text = question.text.toLowerCase();
  if (/\b(overlay|dialog|popup|message)\b/.test(text))
    return windows.find((window) => window.kind === 'dialog') ?? windows.find((window) => window.front);
  if (/\b(picture|image|screenshot|desktop|overall|screen)\b/.test(text)) return undefined;
  return windows.find((window) => window.front) ?? windows[0];
}
