/** Pages around one widget: its style sheets and scripts, what stands in the page, and how it is started. */
import { page } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';

type Look = Omit<PageSample, 'name' | 'program' | 'html'>;
export const widget = (
  name: string,
  program: string,
  sheets: string[],
  body: string,
  scripts: string[],
  run: string,
  look: Look,
): PageSample => ({ name, program, html: page(sheets, body, scripts, run), standIns: true, ...look });

export const JQUERY = 'jquery/dist/jquery.min.js';
export const BS5 = 'bootstrap/dist/css/bootstrap.min.css';
export const BS3 = 'bootstrap-3/dist/css/bootstrap.min.css';
export const SANS = '<body style="font-family:sans-serif;padding:24px;color:#333">';
export const SERIF =
  '<body style="font-family:Georgia,serif;padding:30px;max-width:860px;margin:auto;color:#222">';
