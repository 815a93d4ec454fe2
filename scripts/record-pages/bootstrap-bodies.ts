/** More bodies of everyday pages in Bootstrap's markup: letters, a board of tasks, an error, a profile, a music player. */
import { each, table } from './page-markup.ts';

const INBOX = `<body class="bg-body-tertiary"><nav class="navbar navbar-expand bg-primary navbar-dark px-3"><a class="navbar-brand" href="#">Pigeon Mail</a><form class="d-flex ms-auto"><input class="form-control form-control-sm" placeholder="Search letters"><button class="btn btn-light btn-sm ms-2" type="button">Search</button></form></nav><div class="row g-0"><aside class="col-2 p-3"><button class="btn btn-danger w-100 mb-3">New letter</button><div class="list-group">${each('Inbox:4|Drafts:1|Sent:0|Rubbish:12', (word, i) => `<a href="#" class="list-group-item list-group-item-action d-flex justify-content-between ${i ? '' : 'active'}">${word.split(':')[0]}<span class="badge bg-secondary">${word.split(':')[1]}</span></a>`)}</div></aside><main class="col-10 p-3"><div class="btn-toolbar mb-2"><div class="btn-group btn-group-sm me-2">${each('Archive|Move|Delete', (word) => `<button class="btn btn-outline-secondary">${word}</button>`)}</div><div class="btn-group btn-group-sm">${each('Older|Newer', (word) => `<button class="btn btn-outline-secondary">${word}</button>`)}</div></div>${table(
  'table table-hover',
  ['', 'From', 'Subject', 'Date'],
  [
    ['Aunt Berta', 'Plums for jam', '9:41'],
    ['City library', 'Two books are due', 'Yesterday'],
    ['Rowing club', 'Rota for April', '2 March'],
    ['Oscar', 'Photos of the hike', '28 February'],
    ['Water works', 'Your meter reading', '27 February'],
    ['Marie', 'Re: sofa', '25 February'],
  ].map(([who, what, when]) => [
    '<input type="checkbox" class="form-check-input" aria-label="Choose">',
    `<strong>${who}</strong>`,
    `<a href="#">${what}</a>`,
    when,
  ]),
)}<p class="small text-muted">1 to 6 of 184</p></main></div></body>`;

const BOARD = `<body><header class="p-3 border-bottom d-flex align-items-center gap-3"><h1 class="h4 m-0">Village fair</h1><div class="progress flex-grow-1"><div class="progress-bar" role="progressbar" style="width:35%">35 %</div></div><button class="btn btn-primary btn-sm">Add a task</button></header><div class="row g-3 p-3">${each(
  'To do:Hire a tent;Print posters;Ask the band|Doing:Find a baker;Insurance|Done:Choose the date;Reserve the field',
  (column) => {
    const [title, tasks] = column.split(':');
    return `<div class="col-4"><h2 class="h6 text-uppercase">${title}</h2>${tasks
      .split(';')
      .map(
        (task) =>
          `<div class="card mb-2"><div class="card-body p-2"><h3 class="card-title h6">${task}</h3><span class="badge bg-info">June</span> <a href="#" class="card-link">Open</a><button class="btn btn-sm btn-outline-success float-end">Done</button></div></div>`,
      )
      .join('')}<button class="btn btn-link btn-sm">Add a card</button></div>`;
  },
)}</div></body>`;

const MISSING = `<body class="d-flex flex-column min-vh-100"><nav class="navbar navbar-expand bg-dark navbar-dark px-4"><a class="navbar-brand" href="#">Old Mill Museum</a><ul class="navbar-nav ms-auto">${each('Visit|Rooms|Shop', (word) => `<li class="nav-item"><a class="nav-link" href="#">${word}</a></li>`)}</ul></nav><main class="m-auto text-center p-4"><h1 class="display-1">404</h1><h2>This room does not exist</h2><p class="lead">The page was moved, or its address has a mistake in it.</p><form class="input-group mx-auto mb-3" style="max-width:380px"><input class="form-control" placeholder="Search the museum"><button class="btn btn-outline-primary" type="button">Search</button></form><a class="btn btn-primary" href="#">Back to the entrance</a> <a class="btn btn-link" href="#">Report the mistake</a></main><footer class="p-3 text-center"><a href="#">Imprint</a> · <a href="#">Privacy</a> · <a href="#">Contact</a></footer></body>`;

const PROFILE = `<body class="p-4"><div class="d-flex gap-4"><div class="card" style="width:260px;flex:none"><div style="height:130px;background:radial-gradient(#fc9,#a54)"></div><div class="card-body"><h4 class="card-title">Jamila Noor</h4><p class="card-text">Potter, 41 pieces in the shop.</p><a href="#" class="btn btn-primary btn-sm">Follow</a> <a href="#" class="btn btn-outline-primary btn-sm">Write</a></div><ul class="list-group list-group-flush">${each('Shop|Photographs|Reviews', (word) => `<li class="list-group-item"><a href="#">${word}</a></li>`)}</ul></div><div class="flex-grow-1"><ul class="nav nav-tabs mb-3">${each('About|Address|Password', (word, i) => `<li class="nav-item"><button role="tab" class="nav-link ${i === 1 ? 'active' : ''}">${word}</button></li>`)}</ul><div class="alert alert-success alert-dismissible">Your address was saved.<button class="btn-close" aria-label="Close"></button></div><form class="row g-3"><div class="col-8"><label class="form-label" for="a">Street</label><input id="a" class="form-control" value="Kiln Lane"></div><div class="col-4"><label class="form-label" for="b">Number</label><input id="b" class="form-control" value="8"></div><div class="col-4"><label class="form-label" for="c">Postcode</label><input id="c" class="form-control is-invalid" value="12"><div class="invalid-feedback">Five digits, please.</div></div><div class="col-8"><label class="form-label" for="d">Town</label><input id="d" class="form-control" placeholder="Town" disabled></div><div class="col-6"><label class="form-label" for="e">Country</label><select id="e" class="form-select"><option>Morocco</option></select></div><div class="col-12"><div class="form-check"><input class="form-check-input" type="checkbox" id="f" checked><label class="form-check-label" for="f">Show on the map</label></div></div><div class="col-12"><button class="btn btn-success" type="button">Save address</button> <button class="btn btn-light" type="button">Undo</button></div></form></div></div></body>`;

const MUSIC = `<body class="p-3"><div class="d-flex justify-content-between align-items-center"><h1 class="h3">Evening songs</h1><div><button class="btn btn-outline-secondary btn-sm">Shuffle</button> <button class="btn btn-secondary btn-sm">Share</button></div></div><p class="text-muted">Nine pieces, 41 minutes</p><div class="list-group mb-3">${each('Lullaby for a fox|Slow tram|Rain on tin|The last ferry', (word, i) => `<div class="list-group-item d-flex align-items-center gap-3"><button class="btn btn-sm btn-primary">Play</button><span class="flex-grow-1">${word}</span><small>${i + 2}:${17 + i * 9}</small><div class="form-check form-switch"><input class="form-check-input" type="checkbox" aria-label="Offline" ${i % 2 ? 'checked' : ''}></div></div>`)}</div><div class="card"><div class="card-body"><h2 class="h5 card-title">Slow tram</h2><div class="progress mb-3"><div class="progress-bar" role="progressbar" style="width:64%"></div></div><div class="btn-group">${each('Back|Pause|Next', (word) => `<button class="btn btn-outline-primary">${word}</button>`)}</div><label class="form-label mt-3 d-block" for="v">Volume</label><input id="v" type="range" class="form-range"></div></div></body>`;

export const moreBodies: Record<string, string> = {
  inbox: INBOX,
  board: BOARD,
  missing: MISSING,
  profile: PROFILE,
  music: MUSIC,
};
