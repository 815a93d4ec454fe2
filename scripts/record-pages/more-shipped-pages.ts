/** More pages that packages ship: one small list for each program. */
import type { PageSample } from './page-sample.ts';
import { LIGATURES } from './stand-ins.ts';

type Part = Omit<PageSample, 'name' | 'program' | 'path' | 'html' | 'size'>;
type Shipped = [file: string, width: number, height: number, part?: Part];

/** All pages of a program below one folder of the packages; `part` holds for each of them. */
const pages = (
  program: string,
  prefix: string,
  folder: string,
  list: readonly Shipped[],
  part: Part = {},
): PageSample[] =>
  list.map(([file, width, height, own]) => ({
    name: `${prefix}_${file.replace(/\.html?$/, '')}${own?.scroll ? `_${own.scroll}` : ''}`
      .replace(/[^\w]+/g, '_')
      .replace(/_index$/, ''),
    program,
    path: `${folder}/${file}`,
    size: [width, height],
    standIns: true,
    ...part,
    ...own,
    prepare: [BROKEN, part.prepare, own?.prepare].filter(Boolean).join('\n'),
  }));

/** Takes pictures that could not be loaded out of the page: what stands for them is no part of its design. */
const BROKEN =
  'for (const picture of document.images) if (!picture.naturalWidth) picture.remove();' +
  'for (const frame of document.querySelectorAll("iframe")) if (!frame.src.startsWith(location.origin)) frame.remove();';

/** Takes large ornaments behind the parts away. */
const NO_ORNAMENT = `for (const part of document.querySelectorAll('img.path')) part.remove();`;
/** Steps are tabs; the links in them are not told a second time. */
const PLAIN_TABS = `for (const link of document.querySelectorAll('[role=tab] a')) link.removeAttribute('href');`;

/** Clicks what the selector finds first. */
const click = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

const TEMPLATES: PageSample[] = [
  ...pages('Agency', 'agency', 'startbootstrap-agency/dist', [
    ['index.html', 1280, 800],
    ['index.html', 1200, 800, { scroll: 900 }],
    ['index.html', 1366, 820, { scroll: 4300 }],
  ]),
  ...pages('Freelancer', 'freelancer', 'startbootstrap-freelancer/dist', [
    ['index.html', 1100, 760],
    ['index.html', 1280, 860, { scroll: 2300 }],
  ]),
  ...pages('Landing Page', 'landing', 'startbootstrap-landing-page/dist', [['index.html', 1280, 760]]),
  ...pages('New Age', 'newage', 'startbootstrap-new-age/dist', [['index.html', 1280, 800]]),
  ...pages('Stylish Portfolio', 'stylish', 'startbootstrap-stylish-portfolio/dist', [
    ['index.html', 1200, 760],
    ['index.html', 1200, 760, { scroll: 900 }],
  ]),
  ...pages('Coming Soon', 'comingsoon', 'startbootstrap-coming-soon/dist', [
    ['index.html', 1100, 720, { scale: 1.5 }],
  ]),
  ...pages('Business Casual', 'casual', 'startbootstrap-business-casual/dist', [
    ['index.html', 1280, 820],
    ['store.html', 1000, 720, { scale: 2 }],
  ]),
  ...pages('Argon Dashboard', 'argon', '@creative-tim-official/argon-dashboard-free/examples', [
    ['dashboard.html', 1440, 900],
    ['tables.html', 1366, 820, { scale: 1.5 }],
    ['profile.html', 1280, 900, { scroll: 250 }],
    ['login.html', 1000, 780, { scale: 1.5 }],
    ['register.html', 1100, 800],
    ['icons.html', 1280, 800],
  ]),
  ...pages('Now UI Dashboard', 'nowdash', 'now-ui-dashboard/examples', [
    ['dashboard.html', 1366, 820],
    ['user.html', 1280, 860, { scale: 1.5 }],
    ['notifications.html', 1280, 800],
    ['tables.html', 1200, 800, { scale: 1.5 }],
  ]),
  ...pages('Paper Kit', 'paperkit', 'paper-kit-2', [
    ['index.html', 1280, 800, { scroll: 900 }],
    ['examples/register.html', 1200, 780],
  ]),
  ...pages('BLK Design System', 'blk', 'blk-design-system', [
    ['index.html', 1280, 800, { scroll: 900, dark: true, prepare: NO_ORNAMENT }],
    ['index.html', 1280, 800, { scroll: 2000, dark: true }],
  ]),
  ...pages(
    'Material Kit',
    'matkit',
    'material-kit',
    [
      ['index.html', 1280, 800, { scroll: 700 }],
      ['examples/login-page.html', 1100, 800],
      ['examples/profile-page.html', 1280, 800],
      ['docs/documentation.html', 1280, 800],
    ],
    { prepare: LIGATURES },
  ),
  ...pages('Soft UI Design System', 'softdesign', 'soft-ui-design-system', [
    ['pages/contact-us.html', 1280, 860],
    ['pages/sign-in.html', 1200, 800],
    ['pages/author.html', 1280, 800, { scroll: 400 }],
  ]),
  ...pages('Adminator', 'adminator', 'adminator-admin-dashboard/dist', [
    ['index.html', 1440, 900],
    ['forms.html', 1366, 860, { scale: 1.5 }],
    ['datatable.html', 1366, 820],
    ['basic-table.html', 1280, 800, { dark: true }],
    ['email.html', 1366, 768],
    ['compose.html', 1280, 800, { scale: 1.5 }],
    ['chat.html', 1280, 800, { dark: true }],
    ['buttons.html', 1280, 800, { scale: 2 }],
    ['ui.html', 1280, 800],
    ['signin.html', 1100, 760, { dark: true, scale: 1.5 }],
    ['signup.html', 1100, 800],
    ['404.html', 1100, 700, { scale: 1.5 }],
  ]),
  ...pages(
    'Material Design Lite',
    'mdl',
    'material-design-lite/dist',
    [
      ['templates/dashboard/index.html', 1366, 820],
      ['templates/text-only/index.html', 1280, 800],
      ['templates/portfolio/contact.html', 1200, 800],
      ['templates/blog/index.html', 1200, 820],
      ['components/index.html', 1366, 800],
      ['started/index.html', 1280, 800],
    ],
    { prepare: LIGATURES },
  ),
];

const KIT_DEMOS: PageSample[] = [
  ...pages('new.css', 'newcss', '@exampledev/new.css', [['demo.html', 1000, 800]]),
  ...pages('Gutenberg CSS', 'gutenberg', 'gutenberg-css/docs', [['index.html', 1000, 800]]),
  ...pages(
    'Propeller',
    'propeller',
    'propellerkit/components',
    [
      ['form/form.html', 1200, 800, { scale: 1.5 }],
      ['table/table.html', 1200, 800],
      ['tab/tabs.html', 1100, 760],
      ['alert/alerts.html', 1100, 760],
      ['dropdown/dropdown.html', 1100, 760],
    ],
    { prepare: LIGATURES },
  ),
  ...pages('Fabric Core', 'fabric', 'office-ui-fabric-core/dist/documentation', [
    ['Typography/index.html', 1200, 800],
  ]),
  ...pages('WebSlides', 'webslides', 'webslides', [['index.html', 1280, 760]]),
];

const WIDGET_DEMOS: PageSample[] = [
  ...pages('FooTable', 'footable', 'footable/demos', [
    ['showcase.htm', 1200, 800],
    ['filtering.htm', 1100, 800, { scale: 1.5 }],
    ['paging.htm', 1100, 800],
    ['metro-theme.htm', 1000, 760],
    ['index.htm', 1200, 800],
    ['add-delete-row.htm', 1100, 760],
  ]),
  ...pages('Owl Carousel', 'owl', 'owl.carousel/docs', [
    ['index.html', 1200, 800],
    ['docs/api-options.html', 1100, 760],
    ['demos/responsive.html', 1200, 800],
    ['docs/started-welcome.html', 1100, 760],
  ]),
  ...pages('dygraphs', 'dygraphs', 'dygraphs/_site', [
    ['index.html', 1200, 800],
    ['options.html', 1200, 800],
    ['data.html', 1000, 760],
    ['tests/visibility.html', 900, 640],
    ['tests/demo.html', 900, 640],
  ]),
  ...pages('Froala', 'froala', 'froala-editor/html', [
    ['popular/full.html', 1100, 760],
    ['themes/dark.html', 1100, 700, { scale: 1.5 }],
    ['table/nested.html', 1000, 700],
    ['popular/two_instances.html', 1100, 760],
    ['plugins/char_counter.html', 900, 600],
  ]),
  ...pages('Editor.md', 'editormd', 'editor.md/examples', [
    ['simple.html', 1200, 760],
    ['themes.html', 1200, 760],
  ]),
  ...pages('CKEditor 4', 'ckeditor4', 'ckeditor4/samples', [
    ['index.html', 1200, 800],
    ['toolbarconfigurator/index.html', 1280, 860],
    ['old/index.html', 1100, 760],
    ['old/replacebycode.html', 1000, 760],
    ['old/tabindex.html', 1000, 760],
  ]),
  ...pages('MediumEditor', 'mediumeditor', 'medium-editor/demo', [
    ['index.html', 1000, 700],
    ['static-toolbar.html', 800, 640, { scale: 2 }],
  ]),
  ...pages('SumoSelect', 'sumoselect', 'sumoselect/docs', [
    ['index.html', 1200, 800],
    ['sumoselect_demo.html', 1000, 800],
  ]),
  ...pages('bootstrap-select', 'bsselect', 'bootstrap-select/tests', [
    ['bootstrap4.html', 1100, 800, { scale: 1.5 }],
    ['bootstrap3.html', 1100, 800],
  ]),
  ...pages('jQuery Typeahead', 'typeahead', 'jquery-typeahead/example', [
    ['demo-bootstrap3.html', 1000, 640],
    ['demo-datatable_v1.html', 1000, 700],
  ]),
  ...pages('pwstrength', 'pwstrength', 'pwstrength-bootstrap/examples', [
    ['bootstrap3/username.html', 900, 600],
    ['index.html', 900, 600],
  ]),
  ...pages('Date Range Picker (jQuery)', 'jqdaterange', 'jquery-date-range-picker', [
    ['index.html', 1100, 800],
  ]),
  ...pages('DateTimePicker', 'datetimepicker', 'jquery-datetimepicker', [['index.html', 1100, 800]]),
  ...pages('jquery-steps', 'steps', 'jquery-steps/demo', [
    ['index.html', 1000, 700, { prepare: PLAIN_TABS }],
    ['vertical.html', 1000, 700, { prepare: PLAIN_TABS }],
    ['tabs.html', 1000, 700, { prepare: PLAIN_TABS }],
  ]),
  ...pages('treetable', 'treetable', 'jquery-treetable', [
    ['index.html', 1000, 800],
    ['index.html', 1000, 800, { scroll: 1500 }],
  ]),
  ...pages('SmartMenus', 'smartmenus', 'smartmenus/src/demo', [
    ['index.html', 1200, 800],
    ['bootstrap-navbar.html', 1100, 760],
  ]),
  ...pages('Superfish', 'superfish', 'superfish/examples', [['megamenu.html', 1000, 640]]),
  ...pages('mmenu', 'mmenu', 'mmenu-js', [
    [
      'demo/default.html',
      900,
      700,
      {
        prepare: `${click('a[href="#menu"]')};for (const part of document.querySelectorAll('[class*=blocker]')) part.remove();`,
      },
    ],
    ['index.html', 1000, 760],
  ]),
  ...pages('jquery-confirm', 'jqconfirm', 'jquery-confirm', [['index.html', 1280, 820]]),
  ...pages('Remodal', 'remodal', 'remodal/examples', [
    ['index.html', 1000, 700, { prepare: click('a[href="#modal"]') }],
  ]),
  ...pages('Featherlight', 'featherlight', 'featherlight', [['index.html', 1100, 760]]),
  ...pages('Colorbox', 'colorbox', 'jquery-colorbox', [
    ['example1/index.html', 900, 700],
    ['example3/index.html', 900, 700, { prepare: click('.inline') }],
  ]),
  ...pages('vex', 'vex', 'vex-js/docs/welcome', [['index.html', 1000, 760]]),
  ...pages('dragula', 'dragula', 'dragula', [['index.html', 1100, 800]]),
  ...pages('nice-select', 'niceselect', 'jquery-nice-select', [['index.html', 1100, 760]]),
  ...pages('Plato', 'plato', 'plato/tmp', [
    ['index.html', 1200, 800],
    ['files/a_js/index.html', 1200, 800],
  ]),
];

export const moreShippedPages: PageSample[] = [...TEMPLATES, ...KIT_DEMOS, ...WIDGET_DEMOS];
