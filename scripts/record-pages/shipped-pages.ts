/** Pages that packages ship: templates, demonstrations, documentation. */
import type { PageSample } from './page-sample.ts';

type Part = Omit<PageSample, 'name' | 'program' | 'path' | 'html'>;

const of =
  (program: string, folder: string, prefix: string) =>
  (file: string, part: Part = {}): PageSample => ({
    name: `${prefix}_${file.replace(/\.html$/, '').replace(/^.*\//, '')}${part.scroll ? `_${part.scroll}` : ''}`.replace(
      /[^\w]+/g,
      '_',
    ),
    program,
    path: `${folder}/${file}`,
    ...part,
  });

const spectre = of('Spectre.css', 'spectre.css/docs', 'spectre');
const sneat = of('Sneat', 'sneat-bootstrap-html-admin-template-free/html', 'sneat');
const NO_SIGNS =
  'for (const sign of document.querySelectorAll("[class*=material-icons]")) sign.textContent = ""';
const materialPage = of('Material Dashboard', 'material-dashboard/pages', 'material');
const material = (file: string, part: Part): PageSample => materialPage(file, { ...part, prepare: NO_SIGNS });
const black = of('Black Dashboard', 'black-dashboard/examples', 'black');
const sbadmin = of('SB Admin', 'startbootstrap-sb-admin/dist', 'sb');
const nowui = of('Now UI Kit', 'now-ui-kit', 'nowui');
const jodit = of('Jodit', 'jodit/examples', 'jodit');
const python = of('Sphinx', '/usr/share/doc/python3-doc/html', 'sphinx');
const git = of('AsciiDoc', '/usr/share/doc/git/html', 'asciidoc');
const postgres = of('DocBook', '/usr/share/doc/postgresql-doc-15/html', 'docbook');
const doxygen = of('Doxygen', '/usr/share/doc/doxygen/html', 'doxygen');
const coverage = of('Istanbul', '@olton/string/coverage/lcov-report', 'istanbul');

export const shippedPages: PageSample[] = [
  spectre('elements/forms.html', { size: [1200, 900] }),
  spectre('elements/tables.html', { size: [1100, 800] }),
  spectre('components/tabs.html', { size: [1280, 800] }),
  spectre('components/cards.html', { size: [1280, 800], scroll: 500 }),
  spectre('components/nav.html', { size: [1000, 720] }),
  spectre('elements/buttons.html', { size: [1280, 800], scroll: 300 }),
  sneat('index.html', { size: [1366, 768] }),
  sneat('forms-basic-inputs.html', { size: [1440, 900] }),
  sneat('tables-basic.html', { size: [1366, 900] }),
  sneat('pages-account-settings-account.html', { size: [1280, 900] }),
  sneat('ui-tabs-pills.html', { size: [1280, 800] }),
  sneat('auth-login-basic.html', { size: [900, 760] }),
  sneat('pages-account-settings-notifications.html', { size: [1280, 800] }),
  material('dashboard.html', { size: [1440, 900] }),
  material('tables.html', { size: [1366, 820] }),
  material('sign-in.html', { size: [1100, 800] }),
  material('notifications.html', { size: [1280, 800] }),
  material('profile.html', { size: [1366, 900], scroll: 300 }),
  black('dashboard.html', { size: [1366, 820], dark: true }),
  black('tables.html', { size: [1280, 800], dark: true }),
  black('user.html', { size: [1280, 800], dark: true }),
  black('notifications.html', { size: [1280, 800], dark: true }),
  sbadmin('index.html', { size: [1366, 768] }),
  sbadmin('tables.html', { size: [1280, 800] }),
  sbadmin('register.html', { size: [1000, 760] }),
  sbadmin('layout-sidenav-light.html', { size: [1100, 700] }),
  nowui('index.html', { size: [1280, 800], scroll: 900 }),
  nowui('examples/login-page.html', { size: [1100, 760] }),
  nowui('index.html', { size: [1200, 800], scroll: 2100 }),
  {
    name: 'resume_index',
    program: 'Resume',
    path: 'startbootstrap-resume/dist/index.html',
    size: [1280, 800],
  },
  {
    name: 'creative_index',
    program: 'Creative',
    path: 'startbootstrap-creative/dist/index.html',
    size: [1200, 760],
  },
  {
    name: 'sidebar_index',
    program: 'Simple Sidebar',
    path: 'startbootstrap-simple-sidebar/dist/index.html',
    size: [1100, 640],
  },
  jodit('index.html', { size: [1200, 800] }),
  jodit('theme.html', { size: [1100, 760], dark: true }),
  {
    name: 'mediaelement_demo',
    program: 'MediaElement',
    path: 'mediaelement/demo/index.html',
    size: [1100, 800],
  },
  { name: 'jqueryui_index', program: 'jQuery UI', path: 'jquery-ui-dist/index.html', size: [1200, 900] },
  {
    name: 'jqueryui_index_800',
    program: 'jQuery UI',
    path: 'jquery-ui-dist/index.html',
    size: [1000, 760],
    scroll: 800,
  },
  {
    name: 'datepicker_demo',
    program: 'Vanilla JS Datepicker',
    path: 'vanillajs-datepicker/demo/index.html',
    size: [1200, 800],
  },
  python('index.html', { size: [1280, 800] }),
  python('library/argparse.html', { size: [1200, 800] }),
  python('library/functions.html', { size: [1366, 768], dark: true }),
  python('genindex-W.html', { size: [1100, 760] }),
  git('git-add.html', { size: [1100, 760], scroll: 300 }),
  git('git.html', { size: [1200, 800], scroll: 2400 }),
  postgres('index.html', { size: [1100, 800] }),
  postgres('datatype-numeric.html', { size: [1100, 800], scroll: 200 }),
  doxygen('index.html', { size: [1280, 800] }),
  doxygen('config.html', { size: [1280, 800], scroll: 600 }),
  coverage('index.html', { size: [1200, 720] }),
  coverage('src/helpers/string/to_string.js.html', { size: [1100, 720] }),
  sneat('ui-list-groups.html', { size: [1280, 800] }),
  sneat('ui-modals.html', {
    size: [1280, 800],
    prepare: 'document.querySelector("[data-bs-toggle=modal]").click()',
  }),
  sneat('ui-pagination-breadcrumbs.html', { size: [1280, 800] }),
  sneat('cards-basic.html', { size: [1280, 800] }),
  spectre('components/menu.html', { size: [1280, 800] }),
  spectre('components/modals.html', { size: [1100, 800] }),
  spectre('components/pagination.html', { size: [1280, 800] }),
  spectre('layout/navbar.html', { size: [1280, 800] }),
  spectre('components/tiles.html', { size: [1280, 800], scroll: 300 }),
  spectre('index.html', { size: [1100, 760] }),
  material('billing.html', { size: [1366, 820] }),
  black('typography.html', { size: [1280, 800], dark: true }),
  python('library/re.html', { size: [1000, 720] }),
  python('tutorial/classes.html', { size: [1200, 800], scroll: 1500 }),
  postgres('tutorial-select.html', { size: [1000, 720] }),
  {
    name: 'debianref_index',
    program: 'Debian Reference',
    path: '/usr/share/debian-reference/index.en.html',
    size: [1000, 760],
  },
];
