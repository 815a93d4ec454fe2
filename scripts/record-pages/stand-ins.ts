/**
 * Libraries, icons and typefaces that pages take from other hosts, out of the packages folder instead.
 * Without them many demonstrations would be drawn with neither styles nor icons.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Addresses on other hosts, and the file below the packages folder that stands in for them. */
const LIBRARIES: [address: RegExp, file: string][] = [
  [/bootstrap[@/]5[^/]*\/.*\.css/, 'bootstrap/dist/css/bootstrap.min.css'],
  [/bootstrap[@/]5[^/]*\/.*\.js/, 'bootstrap/dist/js/bootstrap.bundle.min.js'],
  [/bootstrap[@/]4[^/]*\/.*\.css/, 'bootstrap-4/dist/css/bootstrap.min.css'],
  [/bootstrap[@/]4[^/]*\/.*\.js/, 'bootstrap-4/dist/js/bootstrap.bundle.min.js'],
  [/bootstrap[@/](3|latest)[^/]*\/.*\.css/, 'bootstrap-3/dist/css/bootstrap.min.css'],
  [/bootstrap[@/](3|latest)[^/]*\/.*\.js/, 'bootstrap-3/dist/js/bootstrap.min.js'],
  [/jquery[-@/.]*1\.\d.*\.js/, 'jquery-1/dist/jquery.min.js'],
  [/(jquery[-@/.]*[23]\.\d|jquery-latest).*\.js/, 'jquery/dist/jquery.min.js'],
  [/popper/, 'popper.js/dist/umd/popper.min.js'],
  [/moment(\.min)?\.js/, 'moment/min/moment.min.js'],
  [/\/font-?awesome\/(latest|4)|font-awesome(\.min)?\.css/, 'font-awesome/css/font-awesome.min.css'],
  [/fontawesome.*\.css/, '@fortawesome/fontawesome-free/css/all.min.css'],
  [/fontawesome.*all(\.min)?\.js/, '@fortawesome/fontawesome-free/js/all.min.js'],
  [/bootstrap-icons.*\.css/, 'bootstrap-icons/font/bootstrap-icons.min.css'],
  [/getmdl\.io.*\.css/, 'material-design-lite/material.min.css'],
  [/getmdl\.io.*\.js/, 'material-design-lite/material.min.js'],
  [/simple-line-icons.*\.css/, 'simple-line-icons/css/simple-line-icons.css'],
];

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };

/** A style sheet's own links, made to point into the packages folder as `root` serves it. */
const anchored = (css: string, root: string, folder: string): string =>
  css.replaceAll(/url\((['"]?)(?!data:|https?:)([^)'"]+)\1\)/g, (_all, _quote, link) => {
    return `url("${new URL(link, `${root}/${folder}/`)}")`;
  });

/** The style sheet of a font service: the families asked for, as far as they are installed. */
function typefaces(address: URL, packages: string, root: string): string {
  const families = address.searchParams.getAll('family').flatMap((asked) => asked.split('|'));
  const sheets = families.flatMap((asked) => {
    const family = asked.replace(/:.*$/, '').trim();
    if (/^Material Icons$/.test(family)) return ['material-icons/iconfont/filled.css'];
    const folder = `@fontsource/${family.toLowerCase().replaceAll(' ', '-')}`;
    return ['300', '400', '500', '600', '700', '800'].map((weight) => `${folder}/${weight}.css`);
  });
  return sheets
    .filter((sheet) => existsSync(join(packages, sheet)))
    .map((sheet) => `@import url("${root}/${sheet}");`)
    .join('\n');
}

/** Answers what `page` asks of other hosts from the packages folder, where that is served at a `root`; the rest is refused. */
export async function standIn(page: Page, packages: string, root: string | null): Promise<void> {
  await page.route(
    (url) => url.protocol.startsWith('http') && !/^(localhost|127\.)/.test(url.hostname),
    (route) => {
      if (!root) return route.abort();
      const address = new URL(route.request().url());
      if (address.hostname.startsWith('fonts.google'))
        return route.fulfill({ contentType: TYPES['.css'], body: typefaces(address, packages, root) });
      const file = LIBRARIES.find(([known]) => known.test(address.href))?.[1];
      if (!file || !existsSync(join(packages, file))) return route.abort();
      const text = readFileSync(join(packages, file), 'utf8');
      const css = file.endsWith('.css');
      return route.fulfill({
        contentType: TYPES[extname(file)],
        body: css ? anchored(text, root, file.replace(/\/[^/]*$/, '')) : text,
        headers: { 'access-control-allow-origin': '*' },
      });
    },
  );
}

/**
 * Run in a page: icons that are words in a typeface of signs become drawn content, so that the words, which
 * nobody sees, are not taken for text.
 */
export const LIGATURES = `for (const sign of document.querySelectorAll('[class*=material-icons],[class*=material-symbols]')) {
  sign.dataset.sign = sign.textContent.trim();
  sign.textContent = '';
}
document.head.insertAdjacentHTML('beforeend', '<style>[data-sign]::before{content:attr(data-sign)}</style>');`;
