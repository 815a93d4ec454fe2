import { visibleText } from './visible-text.ts';

/** Text as HTML content or attribute value: no markup, nothing hidden. */
export const escapeHtml = (text: string): string =>
  visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
