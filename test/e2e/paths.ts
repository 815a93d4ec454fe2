import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const picture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/pictures/${name}`, import.meta.url));

/** Recordings of real programs. */
export const PICTURES = {
  /** Chromium's page for a refused connection. */
  refused: picture('chromium_refused.png'),
  /** Python's web server answering 404. */
  notFound: picture('pyhttp_404.png'),
  /** A dialog that was denied a permission. */
  denied: picture('zenity_denied.png'),
  /** An invoice in a web application, with an e-mail address on it. */
  invoice: fileURLToPath(new URL('../fixtures/screens/images/gentelella_invoice.png', import.meta.url)),
} as const;
