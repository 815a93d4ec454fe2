import type { ImageFeatures } from '../model/image-features.ts';

/** What the full-text index holds of one picture, by field. */
export type IndexText = {
  title: string;
  code: string;
  message: string;
  /** All lines of text, one each. */
  body: string;
  /** What was asked about it and answered, one question a line. */
  asked: string;
};

/** The texts of a record by which it is found: titles and names, error codes, error messages, everything. */
export function indexText(record: ImageFeatures): IndexText {
  const names = record.ui.elements
    .filter(
      ({ role }) => role === 'heading' || role === 'dialog' || role === 'window' || role === 'title_bar',
    )
    .map(({ name }) => name);
  const titles = [...record.ui.windows.map(({ title }) => title), ...names, fileWords(record.source.file)];
  return {
    title: unique(titles).join('\n'),
    code: unique(record.errors.map(({ code }) => code ?? '')).join('\n'),
    message: unique(record.errors.map(({ message }) => message)).join('\n'),
    body: record.text.lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
    asked: '',
  };
}

/** The program whose window is in front, where its title ends with its name ("Notes — Text Editor"). */
export function programOf(record: ImageFeatures): string | null {
  const window = record.ui.windows.find(({ front }) => front) ?? record.ui.windows[0];
  const parts = window?.title.split(/\s+[-–—|]\s+/).map((part) => part.trim());
  const last = parts && parts.length > 1 ? parts.at(-1) : undefined;
  return last && last.length <= 40 ? last : null;
}

/** A file's name without its ending, as words. */
const fileWords = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[_\-.]+/g, ' ');

const unique = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => text.trim() !== '')),
];
