/** Pages put together from the parts of kits that ship no demonstration of them, with the markup their manuals give. */
import { wholePage as page, table as tableOf } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';
import { scriptedKitPages } from './scripted-kit-pages.ts';

const sheet = (file: string): string => `<link rel="stylesheet" href="${file}">`;

const ROWS = [
  ['North pier', 'Ready', '14', '12 May'],
  ['South pier', 'Waiting', '6', '13 May'],
  ['Harbour office', 'Closed', '0', '17 May'],
  ['Lighthouse', 'Ready', '3', '21 May'],
];
const table = (style: string): string => tableOf(style, ['Place', 'State', 'Berths', 'Next check'], ROWS);
const FORM_LESS = `<h1>Harbour log</h1><p>All berths of the week, as they were reported by the crews.</p><form><label>Name of the boat <input type="text" placeholder="Heron"></label><label>Berth <select><option>A12</option><option>B03</option></select></label><label><input type="checkbox" checked> Shore power</label><label>Remarks <textarea rows="3"></textarea></label><button type="submit">Save entry</button> <button type="reset">Clear</button></form><h2>Places</h2>${table('')}<p>See the <a href="#">rules of the harbour</a> or <a href="#">write to the office</a>.</p>`;
const NAV_LESS =
  '<nav><ul><li><a href="#">Home</a></li><li><a href="#">Boats</a></li><li><a href="#">Crews</a></li><li><a href="#">Weather</a></li></ul></nav>';

const classless = (
  name: string,
  program: string,
  file: string,
  part: Partial<PageSample> = {},
): PageSample => ({
  name,
  program,
  html: page(
    sheet(file),
    `<body><header class="container">${NAV_LESS}</header><main class="container">${FORM_LESS}</main></body>`,
  ),
  ...part,
});

export const kitPages: PageSample[] = [
  classless('pico_log', 'Pico CSS', '@picocss/pico/css/pico.min.css', { size: [1100, 900] }),
  classless('pico_log_dark', 'Pico CSS', '@picocss/pico/css/pico.min.css', { size: [1000, 800], dark: true }),
  {
    name: 'fomantic_orders',
    program: 'Fomantic UI',
    size: [1200, 820],
    html: page(
      sheet('fomantic-ui-css/semantic.min.css'),
      `<body style="padding:20px"><div class="ui menu"><a class="active item" href="#">Orders</a><a class="item" href="#">Boats</a><a class="item" href="#">Crews</a><div class="right menu"><div class="item"><div class="ui icon input"><input placeholder="Search..."><i class="search icon"></i></div></div><a class="item" href="#">Log out</a></div></div><h2 class="ui header">Open orders</h2><div class="ui top attached tabular menu"><a class="active item" href="#">This week</a><a class="item" href="#">Next week</a></div><div class="ui bottom attached segment">${table('ui celled table')}</div><div class="ui buttons"><button class="ui button" aria-label="left"><i class="align left icon"></i></button><button class="ui button" aria-label="centre"><i class="align center icon"></i></button><button class="ui button" aria-label="right"><i class="align right icon"></i></button></div> <button class="ui primary button">Save</button> <button class="ui button">Cancel</button> <button class="ui labeled icon button"><i class="download icon"></i>Download</button><div class="ui form" style="margin-top:16px"><div class="two fields"><div class="field"><label>First name</label><input placeholder="First name"></div><div class="field"><label>Boat</label><select class="ui dropdown"><option>Heron</option></select></div></div><div class="ui checkbox"><input type="checkbox" checked><label>Shore power</label></div></div></body>`,
    ),
  },
  {
    name: 'materialize_crews',
    program: 'Materialize',
    size: [1200, 860],
    html: page(
      sheet('materialize-css/dist/css/materialize.min.css'),
      `<body><nav><div class="nav-wrapper" style="padding:0 24px"><a href="#" class="brand-logo">Crews</a><ul class="right"><li><a href="#">Rota</a></li><li><a href="#">Boats</a></li><li><a href="#">Sign out</a></li></ul></div></nav><div class="container"><h4>Who sails today</h4><ul class="collection"><li class="collection-item"><a href="#">Heron, two seats free</a></li><li class="collection-item"><a href="#">Otter, full</a></li><li class="collection-item"><a href="#">Grebe, one seat free</a></li></ul>${table('striped')}<div class="row"><div class="input-field col s6"><input id="n" type="text"><label for="n">Name</label></div><div class="input-field col s6"><input id="p" type="text"><label for="p">Telephone</label></div></div><p><label><input type="checkbox" checked><span>Life jacket</span></label> <label><input name="g" type="radio" checked><span>Morning</span></label> <label><input name="g" type="radio"><span>Evening</span></label></p><a class="waves-effect waves-light btn" href="#">Book a seat</a> <a class="btn-flat" href="#">Cancel</a></div></body>`,
    ),
  },
  {
    name: 'foundation_signup',
    program: 'Foundation',
    size: [1100, 820],
    html: page(
      sheet('foundation-sites/dist/css/foundation.min.css'),
      `<body><div class="top-bar"><div class="top-bar-left"><ul class="menu"><li class="menu-text">Harbour</li><li><a href="#">Boats</a></li><li><a href="#">Weather</a></li></ul></div><div class="top-bar-right"><ul class="menu"><li><input type="search" placeholder="Search"></li><li><button type="button" class="button">Search</button></li></ul></div></div><div style="padding:20px"><nav><ul class="breadcrumbs"><li><a href="#">Home</a></li><li><a href="#">Boats</a></li><li>Register</li></ul></nav><h3>Register a boat</h3><div class="callout alert"><h5>Not registered</h5><p>The name is taken. Choose <a href="#">another name</a>.</p></div><label>Name<input type="text" placeholder="Heron"></label><label>Kind<select><option>Rowing boat</option></select></label><input id="a" type="checkbox"><label for="a">Shore power</label><ul class="tabs"><li class="tabs-title is-active"><a href="#" role="tab" aria-selected="true">Owner</a></li><li class="tabs-title"><a href="#" role="tab">Crew</a></li></ul><p></p><button class="button">Register</button> <button class="secondary button">Back</button> <button class="hollow button">Help</button><ul class="pagination"><li class="disabled">Previous</li><li class="current">1</li><li><a href="#">2</a></li><li><a href="#">3</a></li><li><a href="#">Next</a></li></ul></div></body>`,
    ),
  },
  {
    name: 'coreui_night',
    program: 'CoreUI',
    size: [1280, 820],
    dark: true,
    html: page(
      sheet('@coreui/coreui/dist/css/coreui.min.css'),
      `<body data-coreui-theme="dark"><nav class="navbar navbar-expand bg-body-tertiary px-3"><a class="navbar-brand" href="#">Watch</a><ul class="navbar-nav me-auto"><li class="nav-item"><a class="nav-link active" href="#">Overview</a></li><li class="nav-item"><a class="nav-link" href="#">Alarms</a></li><li class="nav-item"><a class="nav-link" href="#">People</a></li></ul><input class="form-control" style="width:220px" placeholder="Search"></nav><div class="container-lg py-4"><ul class="nav nav-tabs"><li class="nav-item"><button class="nav-link active" role="tab">Tonight</button></li><li class="nav-item"><button class="nav-link" role="tab">Week</button></li></ul><div class="row my-3"><div class="col"><div class="card"><div class="card-header">Doors</div><div class="card-body"><h5 class="card-title">3 open</h5><p class="card-text">Pump house, north gate, office.</p><a href="#" class="btn btn-primary">Close all</a></div></div></div><div class="col"><div class="card"><div class="card-body"><h5 class="card-title">Lamps</h5><div class="progress mb-3"><div class="progress-bar" role="progressbar" style="width:40%"></div></div><div class="form-check form-switch"><input class="form-check-input" type="checkbox" checked id="x"><label class="form-check-label" for="x">Pier lights</label></div><input type="range" class="form-range mt-2"></div></div></div></div>${table('table table-hover')}<div class="btn-group"><button class="btn btn-outline-secondary">Left</button><button class="btn btn-outline-secondary">Middle</button><button class="btn btn-outline-secondary">Right</button></div> <button class="btn btn-danger">Sound alarm</button> <button class="btn btn-close" aria-label="Close"></button></div></body>`,
    ),
  },
  {
    name: 'sevencss_dialog',
    program: '7.css',
    size: [900, 620],
    html: page(
      sheet('7.css/dist/7.css'),
      `<body style="padding:30px;background:#6b95c4"><div class="window active" style="max-width:520px"><div class="title-bar"><div class="title-bar-text">Preferences</div><div class="title-bar-controls"><button aria-label="Minimize"></button><button aria-label="Maximize"></button><button aria-label="Close"></button></div></div><div class="window-body has-space"><menu role="tablist"><button role="tab" aria-selected="true">General</button><button role="tab">Display</button><button role="tab">Sound</button></menu><article role="tabpanel"><fieldset><legend>Start</legend><input type="radio" id="r1" name="r" checked><label for="r1">Last folder</label><br><input type="radio" id="r2" name="r"><label for="r2">Home folder</label></fieldset><p><label for="t">Name</label> <input id="t" type="text"></p><p><input type="checkbox" id="c" checked><label for="c">Show hints</label></p><select><option>English</option></select></article><section style="text-align:right"><button class="default">OK</button> <button>Cancel</button></section></div></div></body>`,
    ),
  },
  {
    name: 'beer_list',
    program: 'BeerCSS',
    size: [1000, 760],
    html: page(
      sheet('beercss/dist/cdn/beer.min.css'),
      `<body class="light"><header class="primary"><nav><h5 class="max">Letters</h5><a href="#">Inbox</a><a href="#">Sent</a></nav></header><main class="responsive"><div class="field label border"><input><label>Search letters</label></div><article><div class="row"><div class="max"><h6>From the harbour</h6><p>Berth A12 is free again.</p></div><button class="small">Open</button></div></article><article><div class="row"><div class="max"><h6>From the crew</h6><p>We sail at six.</p></div><button class="small border">Open</button></div></article><label class="checkbox"><input type="checkbox" checked><span>Only unread</span></label> <label class="switch"><input type="checkbox"><span></span></label><nav><button>New letter</button><button class="border">Archive</button><button class="transparent">Delete</button></nav>${table('stripes')}</main></body>`,
    ),
  },
  ...scriptedKitPages,
];
