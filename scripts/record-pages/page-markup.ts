/** Small helpers to write pages by hand. */

/** A whole page of what stands in its head, and its body. */
export const wholePage = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head>${body}</html>`;

/** A whole page with style sheets and scripts of the packages folder. */
export const page = (
  sheets: readonly string[],
  body: string,
  scripts: readonly string[] = [],
  run = '',
): string =>
  wholePage(
    sheets.map((file) => `<link rel="stylesheet" href="${file}">`).join(''),
    `${body.startsWith('<body') ? body : `<body>${body}</body>`}${scripts
      .map((file) => `<script src="${file}"></script>`)
      .join('')}${run ? `<script>${run}</script>` : ''}`,
  );

/** A table of plain cells; `style` is its class. */
export const table = (
  style: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table class="${style}"><thead>${line('th', head)}</thead><tbody>${rows
    .map((row) => line('td', row))
    .join('')}</tbody></table>`;
};

/** One piece of markup for each word. */
export const each = (words: string, make: (word: string, index: number) => string): string =>
  words
    .split('|')
    .map((word, index) => make(word, index))
    .join('');

/** Gives parts a role that a person would see in them, where the widget's markup does not tell it. */
export const named = (selector: string, role: string): string =>
  `;document.querySelectorAll('${selector}').forEach((part)=>part.setAttribute('role','${role}'))`;
/** Takes the role away from parts that are only a piece of what a person sees. */
export const unnamed = (selector: string): string =>
  `;document.querySelectorAll('${selector}').forEach((part)=>part.removeAttribute('role'))`;
