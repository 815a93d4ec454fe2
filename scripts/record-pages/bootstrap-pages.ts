/** Everyday pages in Bootstrap's markup, drawn with the style sheets of themes and kits that build upon it. */

import { moreBodies } from './bootstrap-bodies.ts';
import { each, page, table } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';

const REGISTRATION = `<body><nav class="navbar navbar-expand navbar-dark bg-primary px-4"><a class="navbar-brand" href="#">Smile Dental</a><ul class="navbar-nav">${each('Treatments|Prices|Team', (word) => `<li class="nav-item"><a class="nav-link" href="#">${word}</a></li>`)}</ul></nav><div class="container py-4" style="max-width:760px"><div class="alert alert-danger" role="alert">Please correct the two fields marked below.</div><h2>New patient</h2><form class="row g-3"><div class="col-6"><label class="form-label" for="a">First name</label><input id="a" class="form-control is-valid" value="Marta"></div><div class="col-6"><label class="form-label" for="b">Last name</label><input id="b" class="form-control is-invalid" value=""><div class="invalid-feedback">Please enter your last name.</div></div><div class="col-6"><label class="form-label" for="c">E-mail</label><input id="c" class="form-control is-invalid" value="marta.example"><div class="invalid-feedback">This is not an e-mail address.</div></div><div class="col-6"><label class="form-label" for="d">Insurance</label><select id="d" class="form-select"><option>Public</option></select></div><div class="col-12"><label class="form-label" for="e">Reason for the visit</label><textarea id="e" class="form-control" rows="3" placeholder="Check-up, pain, cleaning ..."></textarea></div><div class="col-12"><div class="form-check"><input class="form-check-input" type="checkbox" id="f"><label class="form-check-label" for="f">I have read the privacy notice</label></div></div><div class="col-12"><button class="btn btn-primary" type="button">Register</button> <button class="btn btn-outline-secondary" type="button">Cancel</button> <a class="btn btn-link" href="#">Need help?</a></div></form></div></body>`;

const SETTINGS = `<body><div class="container py-4"><nav><ol class="breadcrumb"><li class="breadcrumb-item"><a href="#">Account</a></li><li class="breadcrumb-item active">Settings</li></ol></nav><h1 class="h3">Settings</h1><div class="row"><div class="col-3"><div class="nav flex-column nav-pills">${each('Profile|Notifications|Privacy|Billing|Devices', (word, i) => `<a class="nav-link ${i === 1 ? 'active' : ''}" href="#">${word}</a>`)}</div></div><div class="col-9"><div class="card"><div class="card-header">Notifications</div><div class="card-body">${each('Comments on my photos|New followers|Weekly summary|Product news', (word, i) => `<div class="form-check form-switch mb-2"><input class="form-check-input" type="checkbox" id="s${i}" ${i % 2 ? '' : 'checked'}><label class="form-check-label" for="s${i}">${word}</label></div>`)}<hr><p class="mb-2"><strong>Send by</strong></p>${each('E-mail|Text message|Not at all', (word, i) => `<div class="form-check form-check-inline"><input class="form-check-input" type="radio" name="by" id="r${i}" ${i ? '' : 'checked'}><label class="form-check-label" for="r${i}">${word}</label></div>`)}<div class="mt-3"><label class="form-label" for="v">Volume</label><input type="range" class="form-range" id="v"></div></div><div class="card-footer"><button class="btn btn-success">Save changes</button> <button class="btn btn-secondary">Discard</button></div></div><div class="card border-danger mt-3"><div class="card-body"><h5 class="card-title">Delete account</h5><p class="card-text">All photos and albums are removed for good.</p><button class="btn btn-danger">Delete my account</button></div></div></div></div></div></body>`;

const TABLE = `<body><div class="container-fluid p-4"><div class="d-flex justify-content-between mb-3"><h1 class="h4">Invoices</h1><div><button class="btn btn-primary">New invoice</button> <button class="btn btn-outline-primary">Import</button></div></div><div class="d-flex gap-2 mb-3"><input class="form-control" style="max-width:260px" placeholder="Search invoices"><select class="form-select" style="max-width:160px"><option>All states</option></select><div class="btn-group">${each('Day|Week|Month', (word, i) => `<button class="btn btn-outline-secondary ${i === 2 ? 'active' : ''}">${word}</button>`)}</div><div class="dropdown"><button class="btn btn-secondary dropdown-toggle show">Actions</button><ul class="dropdown-menu show" style="position:absolute;top:100%">${each('Send reminder|Download as PDF|Mark as paid|Delete', (word) => `<li><a class="dropdown-item" href="#">${word}</a></li>`)}</ul></div></div>${table(
  'table table-striped table-hover',
  ['<input type="checkbox" class="form-check-input">', 'Number', 'Customer', 'Amount', 'Due', 'State'],
  [
    ['R-1041', 'Bakery Lindner', '310.00', '4 March', 'success">Paid'],
    ['R-1042', 'Flower shop Iris', '92.50', '9 March', 'warning">Open'],
    ['R-1043', 'Garage Okafor', '1,240.00', '1 March', 'danger">Overdue'],
    ['R-1044', 'Cafe Central', '77.20', '15 March', 'warning">Open'],
    ['R-1045', 'Studio Novak', '560.00', '18 March', 'secondary">Draft'],
  ].map(([number, who, sum, due, state]) => [
    '<input type="checkbox" class="form-check-input">',
    `<a href="#">${number}</a>`,
    who,
    sum,
    due,
    `<span class="badge bg-${state}</span>`,
  ]),
)}<ul class="pagination"><li class="page-item disabled"><a class="page-link" href="#">Previous</a></li>${each('1|2|3', (word, i) => `<li class="page-item ${i ? '' : 'active'}"><a class="page-link" href="#">${word}</a></li>`)}<li class="page-item"><a class="page-link" href="#">Next</a></li></ul><p class="text-muted">Showing 5 of 15 invoices</p></div></body>`;

const DIALOG = `<body><div class="container py-5"><h1>My recipes</h1><p>Forty-one recipes in six collections.</p><ul class="list-group" style="max-width:480px">${each('Lentil soup|Apple cake|Potato salad|Rye bread', (word) => `<li class="list-group-item d-flex justify-content-between"><a href="#">${word}</a><button class="btn btn-sm btn-outline-danger">Remove</button></li>`)}</ul></div><div class="modal-backdrop show"></div><div class="modal show d-block"><div class="modal-dialog modal-dialog-centered"><div class="modal-content" role="dialog" aria-modal="true"><div class="modal-header"><h5 class="modal-title">Share this recipe</h5><button type="button" class="btn-close" aria-label="Close"></button></div><div class="modal-body"><label class="form-label" for="m">Send to</label><input id="m" class="form-control" placeholder="name@example.org"><div class="form-check mt-3"><input class="form-check-input" type="checkbox" id="n" checked><label class="form-check-label" for="n">Allow changes</label></div></div><div class="modal-footer"><button class="btn btn-secondary">Close</button><button class="btn btn-primary">Send</button></div></div></div></div></body>`;

const SHOP = `<body><nav class="navbar navbar-expand bg-light px-4"><a class="navbar-brand" href="#">Bike Corner</a><ul class="navbar-nav me-auto">${each('Bicycles|Parts|Clothes|Sale', (word) => `<li class="nav-item"><a class="nav-link" href="#">${word}</a></li>`)}</ul><form class="d-flex"><input class="form-control me-2" placeholder="Find a product"><button class="btn btn-outline-success" type="button">Search</button></form></nav><div class="container py-4"><div class="row row-cols-3 g-4">${each('Touring bicycle:840|Child seat:129|Helmet:59', (word) => `<div class="col"><div class="card h-100"><div style="height:110px;background:linear-gradient(120deg,#8bc,#cdb)"></div><div class="card-body"><h5 class="card-title">${word.split(':')[0]}</h5><p class="card-text">In stock, sent within two days.</p><p class="fw-bold">${word.split(':')[1]}.00</p><a href="#" class="btn btn-primary">Add to basket</a> <a href="#" class="card-link ms-2">Details</a></div></div></div>`)}</div><div class="accordion mt-4">${each('Delivery|Returns', (word, i) => `<div class="accordion-item"><div class="accordion-header"><button class="accordion-button ${i ? 'collapsed' : ''}" type="button">${word}</button></div><div class="accordion-collapse collapse ${i ? '' : 'show'}"><div class="accordion-body">Parcels leave our shop every working day at four.</div></div></div>`)}</div></div></body>`;

const LOGIN = `<body class="d-flex align-items-center" style="min-height:100vh"><main class="m-auto" style="width:360px"><div class="card shadow"><div class="card-body p-4"><h1 class="h4 mb-3">Sign in to Choir Planner</h1><div class="alert alert-warning">Wrong password. Two tries left.</div><div class="form-floating mb-2"><input id="u" class="form-control" placeholder="User" value="tenor.two"><label for="u">User name</label></div><div class="form-floating mb-2"><input id="p" type="password" class="form-control" placeholder="Password" value="abcdef"><label for="p">Password</label></div><div class="form-check my-3"><input class="form-check-input" type="checkbox" id="k"><label class="form-check-label" for="k">Remember me</label></div><button class="btn btn-primary w-100">Sign in</button><div class="text-center mt-3"><a href="#">Forgot password?</a></div></div></div></main></body>`;

const DASHBOARD = `<body class="d-flex"><div class="bg-dark text-white p-3" style="width:210px;min-height:100vh"><h5>Rain Watch</h5><ul class="nav nav-pills flex-column">${each('Overview|Stations|Alerts|Reports|Users', (word, i) => `<li class="nav-item"><a class="nav-link ${i ? 'text-white' : 'active'}" href="#">${word}</a></li>`)}</ul></div><main class="p-4 flex-grow-1"><ul class="nav nav-tabs mb-3">${each('Today|Seven days|Thirty days', (word, i) => `<li class="nav-item"><a role="tab" class="nav-link ${i ? '' : 'active'}" href="#">${word}</a></li>`)}</ul><div class="row g-3">${each(
  'Rainfall:12 mm:60:info|Batteries:81 %:81:success|Storage:93 %:93:danger',
  (word) => {
    const [title, value, share, colour] = word.split(':');
    return `<div class="col"><div class="card"><div class="card-body"><h6 class="card-subtitle text-muted">${title}</h6><h3 class="card-title">${value}</h3><div class="progress"><div class="progress-bar bg-${colour}" role="progressbar" style="width:${share}%"></div></div></div></div></div>`;
  },
)}</div><h4 class="mt-4">Stations</h4>${table(
  'table table-sm',
  ['Station', 'Last report', 'Battery', ''],
  [
    ['Mill Bridge', '2 minutes ago', '88 %', '<button class="btn btn-sm btn-outline-primary">Open</button>'],
    ['Old Quarry', '9 minutes ago', '41 %', '<button class="btn btn-sm btn-outline-primary">Open</button>'],
    ['Chapel Hill', '3 hours ago', '7 %', '<button class="btn btn-sm btn-outline-danger">Check</button>'],
  ],
)}<div class="toast show position-fixed bottom-0 end-0 m-3"><div class="toast-header"><strong class="me-auto">Chapel Hill</strong><small>now</small><button class="btn-close ms-2" aria-label="Close"></button></div><div class="toast-body">The station has not answered for three hours.</div></div></main></body>`;

const WIZARD = `<body><div class="container py-4" style="max-width:820px"><h2>Book a campsite</h2><div class="progress my-3"><div class="progress-bar" role="progressbar" style="width:50%">Step 2 of 4</div></div><ul class="nav nav-pills nav-justified mb-4">${each('Dates|Pitch|Extras|Payment', (word, i) => `<li class="nav-item"><a class="nav-link ${i === 1 ? 'active' : i > 1 ? 'disabled' : ''}" href="#">${word}</a></li>`)}</ul><div class="list-group mb-3">${each('Tent pitch by the lake|Van pitch with power|Wooden hut for four', (word, i) => `<label class="list-group-item d-flex gap-2"><input class="form-check-input" type="radio" name="p" ${i === 1 ? 'checked' : ''}><span>${word}<br><small>${18 + i * 9}.00 a night</small></span></label>`)}</div><div class="input-group mb-3"><span class="input-group-text">Guests</span><input class="form-control" value="3" type="number"><button class="btn btn-outline-secondary">+</button></div><div class="alert alert-info">Dogs are welcome on all pitches.</div><div class="d-flex justify-content-between"><button class="btn btn-light">Back</button><button class="btn btn-primary">Continue</button></div></div></body>`;

const PAGES: Record<string, string> = {
  registration: REGISTRATION,
  settings: SETTINGS,
  invoices: TABLE,
  share: DIALOG,
  shop: SHOP,
  login: LOGIN,
  rain: DASHBOARD,
  campsite: WIZARD,
  ...moreBodies,
};

type Look = [
  program: string,
  prefix: string,
  sheets: string[],
  pages: [kind: string, part: Partial<PageSample>][],
];
const swatch = (theme: string, pages: Look[3]): Look => [
  `Bootswatch ${theme}`,
  `bsw_${theme.toLowerCase()}`,
  [`bootswatch/dist/${theme.toLowerCase()}/bootstrap.min.css`],
  pages,
];

const LOOKS: Look[] = [
  swatch('Sketchy', [
    ['shop', { size: [1100, 800] }],
    ['rain', { size: [1100, 720] }],
  ]),
  swatch('Lux', [
    ['shop', { size: [1280, 800] }],
    ['settings', { size: [1100, 860] }],
  ]),
  swatch('Cyborg', [
    ['rain', { size: [1200, 760], dark: true }],
    ['invoices', { size: [1200, 720], dark: true, scale: 1.5 }],
  ]),
  swatch('Vapor', [
    ['login', { size: [800, 640], dark: true }],
    ['campsite', { size: [1000, 760], dark: true }],
  ]),
  swatch('Quartz', [['login', { size: [800, 640] }]]),
  swatch('Journal', [
    ['invoices', { size: [1200, 760] }],
    ['registration', { size: [900, 760], scale: 2 }],
  ]),
  swatch('Slate', [
    ['settings', { size: [1100, 860], dark: true }],
    ['share', { size: [900, 640], dark: true }],
  ]),
  swatch('Minty', [
    ['rain', { size: [1280, 760] }],
    ['login', { size: [720, 600], scale: 2 }],
  ]),
  swatch('United', [['shop', { size: [1200, 800] }]]),
  swatch('Simplex', [['campsite', { size: [900, 720], scale: 1.5 }]]),
  swatch('Solar', [['registration', { size: [1000, 780], dark: true }]]),
  swatch('Superhero', [['invoices', { size: [1200, 760], dark: true }]]),
  swatch('Materia', [
    ['inbox', { size: [1280, 760] }],
    ['profile', { size: [1100, 720] }],
  ]),
  swatch('Darkly', [
    ['board', { size: [1200, 720], dark: true }],
    ['music', { size: [900, 760], dark: true, scale: 1.5 }],
  ]),
  swatch('Sandstone', [
    ['missing', { size: [1100, 760] }],
    ['music', { size: [820, 760] }],
  ]),
  swatch('Brite', [
    ['profile', { size: [1100, 740] }],
    ['board', { size: [1200, 700] }],
  ]),
  swatch('Pulse', [
    ['inbox', { size: [1100, 700], scale: 1.5 }],
    ['missing', { size: [900, 700] }],
  ]),
  swatch('Spacelab', [
    ['board', { size: [1100, 680] }],
    ['profile', { size: [1000, 720] }],
  ]),
  swatch('Lumen', [['music', { size: [760, 760], scale: 2 }]]),
  swatch('Yeti', [
    ['inbox', { size: [1366, 760] }],
    ['registration', { size: [1000, 800] }],
  ]),
  swatch('Morph', [['settings', { size: [1100, 860] }]]),
  [
    'Boosted',
    'boosted',
    ['boosted/dist/css/boosted.min.css'],
    [
      ['registration', { size: [1100, 820] }],
      ['inbox', { size: [1200, 700] }],
      ['rain', { size: [1200, 760] }],
      ['share', { size: [900, 640], scale: 1.5 }],
    ],
  ],
  [
    'SEB Bootstrap',
    'seb',
    ['@sebgroup/bootstrap/css/bootstrap.min.css'],
    [
      ['settings', { size: [1100, 860] }],
      ['invoices', { size: [1200, 740] }],
    ],
  ],
  [
    'Shards UI',
    'shards',
    ['bootstrap-4/dist/css/bootstrap.min.css', 'shards-ui/dist/css/shards.min.css'],
    [
      ['shop', { size: [1200, 760] }],
      ['login', { size: [760, 600] }],
    ],
  ],
  [
    'Bootstrap Material Design',
    'bmd',
    ['bootstrap-material-design/dist/css/bootstrap-material-design.min.css'],
    [
      ['shop', { size: [1200, 760] }],
      ['login', { size: [760, 620], scale: 1.5 }],
    ],
  ],
  [
    'Swiss Post',
    'post',
    ['@swisspost/design-system-styles/index.css'],
    [
      ['settings', { size: [1100, 900] }],
      ['invoices', { size: [1280, 760] }],
    ],
  ],
  [
    'MDB',
    'mdb',
    ['mdb-ui-kit/css/mdb.min.css'],
    [
      ['shop', { size: [1200, 800] }],
      ['settings', { size: [1100, 860] }],
      ['profile', { size: [1100, 720] }],
    ],
  ],
];

export const bootstrapPages: PageSample[] = LOOKS.flatMap(([program, prefix, sheets, pages]) =>
  pages.map(([kind, part]) => ({
    name: `${prefix}_${kind}`,
    program,
    html: page(sheets, PAGES[kind]),
    standIns: true,
    ...part,
  })),
);
