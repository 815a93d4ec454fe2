/** More pages in the markup of kits that ship style sheets alone, each on a topic of its own. */

import { each, page, table } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';
import { LIGATURES } from './stand-ins.ts';

const RECIPE = `<header><h1>Grandmother's dumplings</h1><p>Serves four. Ready in <strong>fifty minutes</strong>.</p><nav><a href="#">All recipes</a> <a href="#">Soups</a> <a href="#">Cakes</a> <a href="#">About</a></nav></header><main><h2>What you need</h2>${table(
  '',
  ['Ingredient', 'Amount', 'Note'],
  [
    ['Flour', '400 g', 'plain'],
    ['Eggs', '2', 'large'],
    ['Potatoes', '1 kg', '<a href="#">which kind?</a>'],
    ['Salt', '1 spoon', ''],
  ],
)}<h2>Write a comment</h2><form><p><label>Your name<br><input type="text" placeholder="Anna"></label></p><p><label>Stars<br><select><option>Five</option><option>Four</option></select></label></p><p><label>Comment<br><textarea rows="3"></textarea></label></p><p><label><input type="checkbox" checked> Tell me about answers</label></p><button type="button">Send comment</button> <button type="reset">Clear</button></form></main><footer><p>See also <a href="#">plum dumplings</a> and <a href="#">bread dumplings</a>.</p></footer>`;

const LIBRARY = `<main><h1>Town library</h1><p>Search the catalogue of 48,000 books, maps and records.</p><form><fieldset><legend>Search</legend><p><input type="search" placeholder="Title or author"> <button type="button">Find</button></p><p><label><input type="radio" name="w" checked> Books</label> <label><input type="radio" name="w"> Maps</label> <label><input type="radio" name="w"> Records</label></p></fieldset></form><h2>On loan to you</h2>${table(
  '',
  ['Title', 'Due', ''],
  [
    ['<a href="#">The Winter Road</a>', '3 February', '<button type="button">Renew</button>'],
    ['<a href="#">Bees and Wasps</a>', '11 February', '<button type="button">Renew</button>'],
    ['<a href="#">Learning to Weave</a>', '12 February', '<button type="button">Renew</button>'],
  ],
)}<details open><summary>Opening hours</summary><p>Monday to Friday, nine to six.</p></details><blockquote>Books that are late cost ten pence a day.</blockquote><p><progress value="3" max="5"></progress> Three of five loans used.</p><p><label>Text size <input type="range"></label></p></main>`;

const REPORT = `<main><h1>Report a broken street lamp</h1><p><a href="#">Home</a> / <a href="#">Reports</a> / Lamp</p><form><p><label>Street<br><input type="text" value="Mill Lane"></label></p><p><label>Lamp number<br><input type="number" value="17"></label></p><p><label>Seen on<br><input type="date" value="2026-02-14"></label></p><p><label>What is wrong?<br><select><option>Flickers</option></select></label></p><p><label><input type="checkbox"> Cables are visible</label><br><label><input type="checkbox" checked> The pole is bent</label></p><p><label>Anything else<br><textarea rows="4">Next to the school gate.</textarea></label></p><p><button type="submit">Send report</button> <input type="reset" value="Start again"></p></form><h3>Earlier reports</h3><ol><li><a href="#">Lamp 4, Church Street</a></li><li><a href="#">Lamp 22, Mill Lane</a></li></ol></main>`;

/** Loads the typeface of signs, and draws signs with it. */
const SIGNS = `document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="material-icons/iconfont/filled.css">');${LIGATURES}`;

type Look = Omit<PageSample, 'name' | 'program' | 'html'>;
const plain = (
  name: string,
  program: string,
  sheet: string,
  body: string,
  look: Look,
  style = 'body',
): PageSample => ({
  name,
  program,
  html: page([sheet], `<${style}>${body}</body>`),
  standIns: true,
  ...look,
});

const HACK = 'hack/dist/hack.css';

const CLASSLESS: PageSample[] = [
  plain('simplecss_library', 'Simple.css', 'simpledotcss/simple.min.css', LIBRARY, { size: [1000, 860] }),
  plain('simplecss_recipe', 'Simple.css', 'simpledotcss/simple.min.css', RECIPE, {
    size: [900, 760],
    dark: true,
  }),
  plain('newcss_report', 'new.css', '@exampledev/new.css/new.css', REPORT, { size: [900, 800], scale: 1.5 }),
  plain('newcss_library', 'new.css', '@exampledev/new.css/new.css', LIBRARY, {
    size: [800, 720],
    dark: true,
    scale: 2,
  }),
  plain('tufte_library', 'Tufte CSS', 'tufte-css/tufte.min.css', `<article>${LIBRARY}</article>`, {
    size: [1100, 860],
  }),
  plain('gutenberg_recipe', 'Gutenberg CSS', 'gutenberg-css/dist/gutenberg.min.css', RECIPE, {
    size: [900, 800],
  }),
  plain(
    'hack_report',
    'hack.css',
    HACK,
    `<div class="container"><div class="alert alert-error">Lamp number is missing.</div>${REPORT.replaceAll('<button type="submit"', '<button class="btn btn-success"').replaceAll('<input type="text"', '<input class="form-control" type="text"')}</div>`,
    { size: [900, 860] },
    'body class="hack"',
  ),
  plain(
    'hack_library',
    'hack.css',
    HACK,
    `<div class="container">${LIBRARY.replaceAll('<button', '<button class="btn btn-default btn-ghost"')}</div>`,
    { size: [1000, 760], scale: 1.5, dark: true },
    'body class="hack" style="background:#181818;color:#ccc"',
  ),
  plain(
    'skeleton_report',
    'Skeleton',
    'skeleton-css/css/skeleton.css',
    `<div class="container" style="padding-top:30px">${REPORT.replace('<button type="submit"', '<button class="button-primary"')}</div>`,
    { size: [1000, 860], scale: 2 },
  ),
  plain(
    'skeleton_library',
    'Skeleton',
    'skeleton-css/css/skeleton.css',
    `<div class="container">${LIBRARY}</div>`,
    { size: [1100, 800] },
  ),
  plain('mini_recipe', 'mini.css', 'mini.css/dist/mini-default.min.css', RECIPE, { size: [1000, 820] }),
  plain('mini_library', 'mini.css', 'mini.css/dist/mini-dark.min.css', LIBRARY, {
    size: [900, 760],
    dark: true,
  }),
  plain(
    'siimple_report',
    'siimple',
    'siimple/siimple.css',
    `<div style="max-width:800px;margin:auto">${REPORT.replaceAll('<button', '<button class="button"').replaceAll('<input type="text"', '<input class="input" type="text"').replaceAll('<select', '<select class="select"').replaceAll('<textarea', '<textarea class="textarea"')}</div>`,
    { size: [1000, 860], scale: 1.5 },
  ),
];

const TERMINAL = `<body class="terminal"><div class="container"><div class="terminal-nav"><header class="terminal-logo"><div class="logo terminal-prompt"><a href="#" class="no-style">Model railway</a></div></header><nav class="terminal-menu"><ul>${each('Timetable|Locomotives|Signals|Log', (word, i) => `<li><a class="menu-item ${i ? '' : 'active'}" href="#">${word}</a></li>`)}</ul></nav></div><h1>Timetable</h1><div class="terminal-alert terminal-alert-error">Track 3 is blocked by a derailed wagon.</div>${table(
  '',
  ['Train', 'From', 'To', 'Leaves'],
  [
    ['Express 4', 'Attic', 'Cellar', '10:15'],
    ['Local 11', 'Kitchen', 'Attic', '10:22'],
    ['Goods 2', 'Garden', 'Cellar', '10:40'],
  ],
)}<form><fieldset><legend>Add a train</legend><div class="form-group"><label for="n">Name:</label><input id="n" type="text" placeholder="Express 5"></div><div class="form-group"><label for="t">Track:</label><select id="t"><option>Track 1</option></select></div><button class="btn btn-primary">Add</button> <button class="btn btn-default btn-ghost">Cancel</button> <button class="btn btn-error">Stop all</button></fieldset></form><div class="progress-bar progress-bar-show-percent"><div class="progress-bar-filled" style="width:40%" data-filled="40%"></div></div></div></body>`;

const MUI = `<body style="background:#eee"><header class="mui-appbar mui--z1"><table width="100%" style="padding:0 20px"><tr class="mui--appbar-height"><td class="mui--text-title">Allotment club</td><td align="right"><button class="mui-btn mui-btn--flat" style="color:#fff">Log out</button></td></tr></table></header><div class="mui-container" style="margin-top:20px"><ul class="mui-tabs__bar">${each('Plots|Members|Tools', (word, i) => `<li class="${i ? '' : 'mui--is-active'}"><a role="tab" href="#">${word}</a></li>`)}</ul><div class="mui-panel"><form class="mui-form"><legend>Apply for a plot</legend><div class="mui-textfield"><input type="text" value="Samira Haddad"><label>Name</label></div><div class="mui-textfield"><input type="email" placeholder="you@example.org"><label>E-mail</label></div><div class="mui-select"><select><option>Half plot</option></select><label>Size</label></div><div class="mui-radio"><label><input type="radio" name="w" checked> With shed</label></div><div class="mui-radio"><label><input type="radio" name="w"> Without shed</label></div><div class="mui-checkbox"><label><input type="checkbox" checked> I keep the rules</label></div><button type="button" class="mui-btn mui-btn--primary mui-btn--raised">Apply</button><button type="button" class="mui-btn mui-btn--flat mui-btn--danger">Cancel</button></form></div><div class="mui-panel">${table(
  'mui-table mui-table--bordered',
  ['Plot', 'Size', 'Free from'],
  [
    ['7', 'Half', '1 April'],
    ['12', 'Full', '1 May'],
  ],
)}</div></div></body>`;

const STACKS = `<body class="bg-black-025"><header class="s-topbar" style="position:relative"><div class="s-topbar--container d-flex ai-center g16 px16"><a href="#" class="s-topbar--logo fw-bold">Gardeners ask</a><div class="s-topbar--searchbar flex--item fl-grow1"><input class="s-input" placeholder="Search questions"></div><button class="s-btn s-btn__filled">Log in</button><button class="s-btn s-btn__primary">Sign up</button></div></header><main class="wmx9 mx-auto p24"><div class="d-flex jc-space-between mb16"><h1 class="fs-headline1">Newest questions</h1><a href="#" class="s-btn s-btn__primary">Ask a question</a></div><div class="s-navigation mb16">${each('Newest|Active|Unanswered|Score', (word, i) => `<button class="s-navigation--item ${i ? '' : 'is-selected'}" role="tab">${word}</button>`)}</div><aside class="s-notice s-notice__warning mb16" role="status">Please add a photograph of the leaf.</aside><div class="s-table-container mb16">${table(
  's-table',
  ['Question', 'Answers', 'Views'],
  [
    ['<a href="#">Why do my tomatoes split?</a>', '4', '211'],
    ['<a href="#">How deep do I plant garlic?</a>', '2', '95'],
    ['<a href="#">Which moss is this?</a>', '0', '12'],
  ],
)}</div><div class="d-flex fd-column gy8 mb16"><label class="s-label" for="t">Title</label><input id="t" class="s-input" value="Yellow spots on roses"><p class="s-input-message">Be specific.</p></div><div class="d-flex g8 ai-center mb16"><input class="s-checkbox" type="checkbox" id="c" checked><label class="s-label" for="c">Watch this question</label></div><div class="s-pagination"><span class="s-pagination--item is-selected">1</span>${each('2|3|Next', (word) => `<a class="s-pagination--item" href="#">${word}</a>`)}</div></main></body>`;

const NHS = `<body class="js-enabled"><header class="nhsuk-header"><div class="nhsuk-header__container nhsuk-width-container"><div class="nhsuk-header__service"><a class="nhsuk-header__service-name" href="#">Book a blood test</a></div></div></header><div class="nhsuk-width-container"><a class="nhsuk-back-link" href="#">Back</a><main class="nhsuk-main-wrapper"><div class="nhsuk-error-summary"><h2 class="nhsuk-error-summary__title">There is a problem</h2><div class="nhsuk-error-summary__body"><ul class="nhsuk-list nhsuk-error-summary__list"><li><a href="#">Choose a place for the test</a></li></ul></div></div><h1 class="nhsuk-heading-l">Where should the test be?</h1><div class="nhsuk-form-group nhsuk-form-group--error"><fieldset class="nhsuk-fieldset"><span class="nhsuk-error-message">Choose a place for the test</span><div class="nhsuk-radios">${each('Hospital|Surgery|At home', (word, i) => `<div class="nhsuk-radios__item"><input class="nhsuk-radios__input" id="r${i}" name="p" type="radio"><label class="nhsuk-label nhsuk-radios__label" for="r${i}">${word}</label></div>`)}</div></fieldset></div><div class="nhsuk-form-group"><label class="nhsuk-label" for="p">Postcode</label><input class="nhsuk-input nhsuk-input--width-10" id="p" value="AB1 2CD"></div><div class="nhsuk-checkboxes"><div class="nhsuk-checkboxes__item"><input class="nhsuk-checkboxes__input" id="c" type="checkbox" checked><label class="nhsuk-label nhsuk-checkboxes__label" for="c">Send me a reminder</label></div></div><br><button class="nhsuk-button">Continue</button> <button class="nhsuk-button nhsuk-button--secondary">Save for later</button></main></div></body>`;

const MOJ = `<body class="govuk-template__body"><header class="moj-header"><div class="moj-header__container"><div class="moj-header__logo"><a href="#" class="moj-header__link moj-header__link--organisation-name">Court lists</a></div></div></header><div class="govuk-width-container" style="max-width:960px;margin:20px auto;font-family:arial"><div class="moj-primary-navigation"><nav><ul class="moj-primary-navigation__list" style="list-style:none">${each('Hearings|Judges|Rooms', (word, i) => `<li class="moj-primary-navigation__item"><a class="moj-primary-navigation__link" ${i ? '' : 'aria-current="page"'} href="#">${word}</a></li>`)}</ul></nav></div><div class="moj-banner moj-banner--success"><div class="moj-banner__message">The hearing was moved to room 4.</div></div><nav class="moj-sub-navigation"><ul class="moj-sub-navigation__list">${each('Monday|Tuesday|Wednesday', (word, i) => `<li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" ${i ? '' : 'aria-current="page"'} href="#">${word}</a></li>`)}</ul></nav><ul class="moj-timeline" style="list-style:none">${each('Hearing moved|Witness added|Case opened', (word) => `<li class="moj-timeline__item"><div class="moj-timeline__header"><h2 class="moj-timeline__title">${word}</h2></div><div class="moj-timeline__description">By the clerk on Monday.</div></li>`)}</ul><p><a href="#">Earlier hearings</a></p></div></body>`;

const MOMENTUM = `<body class="md"><div class="md-top-bar md-top-bar--dark"><div class="md-top-bar__container"><div class="md-top-bar__left"><a class="md-top-bar__brand" href="#"><div class="brand-title">Choir calls</div></a></div></div></div><div style="padding:20px"><div class="md-tab" role="navigation"><ul class="md-tab__list" style="display:flex;list-style:none;padding:0">${each('Calls|Contacts|Voicemail', (word, i) => `<li class="md-tab__item ${i ? '' : 'active'}" role="tab"><a class="md-tab__item-link" tabindex="0">${word}</a></li>`)}</ul></div><h3 class="md-h3">Next rehearsal</h3><div class="md-input-container"><input class="md-input" id="a" placeholder="Room name"><label class="md-label" for="a">Room</label></div><div class="md-input-container md-error"><label class="md-label" for="b">Start</label><input class="md-input dirty" id="b" value="25:00"><div class="md-input__messages"><div class="md-input__message">There is no such hour.</div></div></div><div style="margin:16px 0"><button class="md-button md-button--blue"><span class="md-button__children">Start call</span></button> <button class="md-button md-button--green"><span class="md-button__children">Join</span></button> <button class="md-button md-button--red"><span class="md-button__children">Leave</span></button></div>${table(
  'md-table',
  ['Singer', 'Voice', 'Answered'],
  [
    ['Oda Lind', 'Alto', 'Yes'],
    ['Pavel Ruz', 'Bass', 'No'],
  ],
)}</div></body>`;

const MDC = `<body class="mdc-typography" style="margin:0"><header class="mdc-top-app-bar" style="position:relative"><div class="mdc-top-app-bar__row"><section class="mdc-top-app-bar__section"><button class="material-icons mdc-top-app-bar__navigation-icon mdc-icon-button" aria-label="Menu">menu</button><span class="mdc-top-app-bar__title">Photo albums</span></section><section class="mdc-top-app-bar__section mdc-top-app-bar__section--align-end"><button class="material-icons mdc-icon-button" aria-label="Search">search</button><button class="material-icons mdc-icon-button" aria-label="Share">share</button></section></div></header><div style="padding:24px"><div class="mdc-tab-bar" role="tablist"><div class="mdc-tab-scroller"><div class="mdc-tab-scroller__scroll-area"><div class="mdc-tab-scroller__scroll-content">${each('Recent|Family|Holidays', (word, i) => `<button class="mdc-tab ${i ? '' : 'mdc-tab--active'}" role="tab"><span class="mdc-tab__content"><span class="mdc-tab__text-label">${word}</span></span><span class="mdc-tab-indicator ${i ? '' : 'mdc-tab-indicator--active'}"><span class="mdc-tab-indicator__content mdc-tab-indicator__content--underline"></span></span></button>`)}</div></div></div></div><div style="display:flex;gap:16px;margin:24px 0">${each('Sea, July|Snow, January|Birthday', (word) => `<div class="mdc-card" style="width:240px"><div style="padding:16px"><h3 class="mdc-typography--headline6" style="margin:0">${word}</h3><p class="mdc-typography--body2">84 pictures</p></div><div class="mdc-card__actions"><button class="mdc-button mdc-card__action"><span class="mdc-button__label">Open</span></button><button class="mdc-button mdc-card__action"><span class="mdc-button__label">Share</span></button></div></div>`)}</div><label class="mdc-text-field mdc-text-field--filled mdc-text-field--no-label"><input class="mdc-text-field__input" placeholder="Album name"><span class="mdc-line-ripple"></span></label> <button class="mdc-button mdc-button--raised"><span class="mdc-button__label">Create</span></button> <button class="mdc-button mdc-button--outlined"><span class="mdc-button__label">Cancel</span></button><ul class="mdc-list" style="max-width:360px;margin-top:16px">${each('Sort by date|Sort by name|Show hidden albums', (word) => `<li class="mdc-list-item" tabindex="0" role="menuitem"><span class="mdc-list-item__text">${word}</span></li>`)}</ul><button class="mdc-fab" aria-label="Add" style="position:fixed;right:24px;bottom:24px"><span class="material-icons mdc-fab__icon">add</span></button></div></body>`;

const OUI = `<body style="padding:24px"><nav class="oui-breadcrumb"><ul>${each('Home|Servers|Disks', (word) => `<li><a class="oui-link" href="#">${word}</a></li>`)}</ul></nav><h1 class="oui-heading_1">Disks</h1><div class="oui-message oui-message_warning"><p class="oui-paragraph">Disk B is nearly full.</p></div><div style="margin:16px 0"><button class="oui-button oui-button_primary">Order a disk</button> <button class="oui-button oui-button_secondary">Compare</button> <button class="oui-button oui-button_ghost">Refresh</button></div><div class="oui-field" style="max-width:320px"><label class="oui-label" for="a">Name</label><input id="a" class="oui-input" value="backup-2"></div><div class="oui-field" style="max-width:320px"><label class="oui-label" for="t">Remark</label><textarea id="t" class="oui-textarea" placeholder="What is it for?"></textarea></div>${table(
  'oui-table',
  ['Disk', 'Size', 'Used'],
  [
    ['A', '2 TB', '38 %'],
    ['B', '1 TB', '94 %'],
  ],
)}<div class="oui-tile" style="margin-top:16px;max-width:360px"><h2 class="oui-heading_4">Support</h2><a class="oui-link" href="#">Open a ticket</a></div></body>`;

const LUI = `<body style="padding:20px;background:#f5f5f5"><div class="lui-tabset" role="tablist">${each('Sheets|Data|Bookmarks', (word, i) => `<button class="lui-tab ${i ? '' : 'lui-active'}" role="tab"><span class="lui-tab__text">${word}</span></button>`)}</div><div style="display:flex;gap:20px;margin-top:20px"><div style="flex:1"><label class="lui-label" for="a">Sheet title</label><input id="a" class="lui-input" value="Bread sales"><p></p><select class="lui-select"><option>Line chart</option></select><p></p><p>Shown by week</p><p></p><button class="lui-button lui-button--success">Done</button> <button class="lui-button">Preview</button> <button class="lui-button lui-button--danger">Delete</button></div><ul class="lui-list" style="flex:1;background:#fff">${each('Rye|Wheat|Spelt|Rolls', (word) => `<li class="lui-list__item" role="menuitem"><span class="lui-list__text">${word}</span></li>`)}</ul></div><div class="lui-dialog" role="dialog" style="position:relative;width:420px;margin:24px auto"><div class="lui-dialog__header"><div class="lui-dialog__title">Delete sheet?</div></div><div class="lui-dialog__body">The sheet Bread sales can not be brought back.</div><div class="lui-dialog__footer"><button class="lui-button lui-dialog__button">Cancel</button><button class="lui-button lui-dialog__button">Delete</button></div></div></body>`;

const FLUENT_BULMA = `<body><nav class="navbar is-light"><div class="navbar-brand"><a class="navbar-item" href="#"><strong>Ferry tickets</strong></a></div><div class="navbar-menu is-active"><div class="navbar-start">${each('Timetable|Fares|Islands', (word) => `<a class="navbar-item" href="#">${word}</a>`)}</div></div></nav><section class="section"><div class="tabs is-boxed"><ul>${each('One way|Return|Group', (word, i) => `<li class="${i ? '' : 'is-active'}"><a role="tab" href="#">${word}</a></li>`)}</ul></div><div class="columns"><div class="column"><div class="field"><label class="label" for="a">From</label><div class="control"><div class="select"><select id="a"><option>Old harbour</option></select></div></div></div><div class="field"><label class="label" for="b">Passenger</label><input id="b" class="input is-danger" value="4711"><p class="help is-danger">A name has no digits.</p></div><div class="field"><label class="checkbox"><input type="checkbox" checked> With a bicycle</label></div><div class="field is-grouped"><button class="button is-primary">Buy</button><button class="button is-light ml-2">Cancel</button></div></div><div class="column"><div class="notification is-warning"><button class="delete" aria-label="Close"></button>No ferry on Sunday because of the storm.</div>${table(
  'table is-striped is-fullwidth',
  ['Leaves', 'Arrives', 'Price'],
  [
    ['8:00', '9:10', '12.00'],
    ['11:30', '12:40', '12.00'],
    ['17:15', '18:25', '9.00'],
  ],
)}<progress class="progress is-info" value="45" max="100"></progress></div></div><nav class="pagination"><a class="pagination-previous" href="#">Previous</a><a class="pagination-next" href="#">Next</a><ul class="pagination-list">${each('1|2|3', (word, i) => `<li><a class="pagination-link ${i ? '' : 'is-current'}" href="#">${word}</a></li>`)}</ul></nav></section></body>`;

const TACHYONS = `<body class="sans-serif bg-near-white"><header class="bg-dark-green pa3 flex justify-between items-center"><a class="white f3 fw6 no-underline" href="#">Seed swap</a><nav>${each('Seeds|Swaps|Calendar|Help', (word) => `<a class="link white-80 dim mr3" href="#">${word}</a>`)}</nav></header><main class="mw8 center pa4"><h1 class="f2 lh-title">Seeds near you</h1><div class="flex mb3"><input class="input-reset ba b--black-20 pa2 w-50" placeholder="Bean, pumpkin, dill ..."><button class="ml2 bg-dark-green white bn pa2 br2">Search</button></div><div class="flex">${each('Blue bean|Giant pumpkin|Old rye', (word) => `<article class="w-third pa3 mr3 bg-white ba b--black-10 br2"><h2 class="f4 mt0">${word}</h2><p class="lh-copy">Twelve seeds left, in exchange for herbs.</p><button class="bg-white ba b--dark-green dark-green pa2 br2">Ask</button> <a class="link blue" href="#">More</a></article>`)}</div><label class="db mt4"><input type="checkbox" checked> Only within ten kilometres</label></main></body>`;

const CHARTS = `<body style="font-family:Georgia,serif;padding:30px;max-width:760px"><h2>Honey by year</h2><p>Kilograms from the <a href="#">four hives</a>.</p><table class="charts-css column show-labels show-data-axes" style="height:260px;margin-bottom:70px"><tbody>${each(
  '2021:0.4:40|2022:0.7:70|2023:0.55:55|2024:0.9:90',
  (word) => {
    const [year, share, value] = word.split(':');
    return `<tr><th scope="row">${year}</th><td style="--size:${share}"><span class="data">${value}</span></td></tr>`;
  },
)}</tbody></table><p style="margin-top:90px"><button>Download</button> <button>Print</button> <label><input type="checkbox"> In pounds</label></p></body>`;

const SEARCH = `<body style="padding:30px;font-family:sans-serif;background:#f5f5fa"><h1>Second-hand records</h1><div style="display:flex;gap:30px"><div style="width:240px"><div class="ais-RefinementList"><h3>Genre</h3><ul class="ais-RefinementList-list">${each('Jazz:112|Folk:88|Choir:41|Tango:9', (word, i) => `<li class="ais-RefinementList-item"><label class="ais-RefinementList-label"><input type="checkbox" class="ais-RefinementList-checkbox" ${i ? '' : 'checked'}><span class="ais-RefinementList-labelText">${word.split(':')[0]}</span> <span class="ais-RefinementList-count">${word.split(':')[1]}</span></label></li>`)}</ul></div><div class="ais-ClearRefinements"><button class="ais-ClearRefinements-button">Clear all</button></div></div><div style="flex:1"><div class="ais-SearchBox"><form class="ais-SearchBox-form"><input class="ais-SearchBox-input" placeholder="Search records"></form></div><div class="ais-Hits"><ol class="ais-Hits-list">${each('Evening in Turin|Songs of the mill|Blue tram', (word) => `<li class="ais-Hits-item"><div><a href="#">${word}</a><p>Good condition, 9.00</p><button>Reserve</button></div></li>`)}</ol></div><div class="ais-Pagination"><ul class="ais-Pagination-list">${each('1|2|3|4', (word, i) => `<li class="ais-Pagination-item ${i ? '' : 'ais-Pagination-item--selected'}"><a class="ais-Pagination-link" href="#">${word}</a></li>`)}</ul></div></div></div></body>`;

const CHAT = `<body style="margin:0"><div style="height:100vh"><div class="cs-main-container"><div class="cs-sidebar cs-sidebar--left"><div class="cs-conversation-list"><ul style="list-style:none;padding:0;margin:0">${each('Lena:See you at the pool|Book club:Chapter nine?|Uncle Theo:Call me back|Neighbours:The parcel is here', (word, i) => `<li style="display:block"><a href="#" style="color:inherit;text-decoration:none" class="cs-conversation ${i ? '' : 'cs-conversation--active'}"><div class="cs-conversation__content"><div class="cs-conversation__name">${word.split(':')[0]}</div><div class="cs-conversation__info">${word.split(':')[1]}</div></div></a></li>`)}</ul></div></div><div class="cs-chat-container"><div class="cs-conversation-header"><div class="cs-conversation-header__content"><div class="cs-conversation-header__user-name">Lena</div><div class="cs-conversation-header__info">online</div></div></div><div class="cs-message-list" style="padding:16px">${each('Are you coming tomorrow?|Yes, at half past five.|Bring the blue towel, please.|See you at the pool', (word, i) => `<section class="cs-message cs-message--${i % 2 ? 'outgoing' : 'incoming'}"><div class="cs-message__content-wrapper"><div class="cs-message__content">${word}</div></div></section>`)}</div><div class="cs-message-input"><button class="cs-button cs-button--attachment" aria-label="Attach">+</button><input aria-label="Message" placeholder="Type a message" style="flex:1;border:0;padding:8px"><button class="cs-button cs-button--send">Send</button></div></div></div></div></body>`;

const kit = (name: string, program: string, sheet: string, body: string, look: Look): PageSample => ({
  name,
  program,
  html: page([sheet], body),
  standIns: true,
  ...look,
});

const KITS: PageSample[] = [
  kit('terminalcss_railway', 'Terminal CSS', 'terminal.css/dist/terminal.min.css', TERMINAL, {
    size: [1000, 820],
  }),
  kit('muicss_allotment', 'MUI CSS', 'muicss/dist/css/mui.min.css', MUI, { size: [1000, 860], scale: 1.5 }),
  kit('stacks_questions', 'Stacks', '@stackoverflow/stacks/dist/css/stacks.min.css', STACKS, {
    size: [1200, 860],
  }),
  kit(
    'stacks_questions_dark',
    'Stacks',
    '@stackoverflow/stacks/dist/css/stacks.min.css',
    STACKS.replace('<body class="', '<body class="theme-dark '),
    { size: [1000, 760], dark: true, scale: 1.5 },
  ),
  kit('nhs_bloodtest', 'NHS.UK frontend', 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css', NHS, {
    size: [1000, 1000],
  }),
  kit('nhs_bloodtest_small', 'NHS.UK frontend', 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css', NHS, {
    size: [480, 900],
    scale: 2,
  }),
  kit('moj_hearings', 'MoJ frontend', '@ministryofjustice/frontend/moj/moj-frontend.min.css', MOJ, {
    size: [1100, 820],
  }),
  kit('momentum_choir', 'Momentum UI', '@momentum-ui/core/css/momentum-ui.min.css', MOMENTUM, {
    size: [1000, 800],
  }),
  kit(
    'mdc_albums',
    'Material Components',
    'material-components-web/dist/material-components-web.min.css',
    MDC,
    { size: [1000, 760], scale: 2, prepare: SIGNS },
  ),
  kit('oui_disks', 'OVH UI kit', 'ovh-ui-kit/dist/oui.min.css', OUI, { size: [1000, 860] }),
  kit('lui_bread', 'Leonardo UI', 'leonardo-ui/dist/leonardo-ui.min.css', LUI, {
    size: [900, 700],
    scale: 1.5,
  }),
  kit('bulmafluent_ferry', 'Bulma Fluent', 'bulma-fluent/css/bulma.min.css', FLUENT_BULMA, {
    size: [1200, 760],
  }),
  kit('tachyons_seeds', 'Tachyons', 'tachyons/css/tachyons.min.css', TACHYONS, {
    size: [1200, 700],
    scale: 1.5,
  }),
  kit('chartscss_honey', 'Charts.css', 'charts.css/dist/charts.min.css', CHARTS, { size: [820, 560] }),
  kit('instantsearch_records', 'InstantSearch', 'instantsearch.css/themes/satellite-min.css', SEARCH, {
    size: [1100, 760],
  }),
  kit('chatscope_pool', 'Chatscope', '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css', CHAT, {
    size: [1000, 640],
  }),
];

export const moreKitPages: PageSample[] = [...CLASSLESS, ...KITS];
