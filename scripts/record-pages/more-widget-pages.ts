/** Pages around dialogs, editors and charts. */
import { each, named, table } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';
import { BS5, JQUERY, SANS, SERIF, widget } from './widget.ts';

const DIALOGS: PageSample[] = [
  widget(
    'noty_backup',
    'Noty',
    ['noty/lib/noty.css', 'noty/lib/themes/mint.css'],
    `${SANS}<h1>Backups</h1><p><a href="#">Disks</a> | <a href="#">Times</a> | <a href="#">Log</a></p>${table(
      '',
      ['Disk', 'Last backup'],
      [
        ['Photos', 'Sunday'],
        ['Letters', 'Monday'],
      ],
    )}<p><button>Back up now</button></p></body>`,
    ['noty/lib/noty.min.js'],
    `for(const [type,text] of [['success','Photos were backed up.'],['error','Letters: the disk is full.'],['warning','The cable is loose.']])new Noty({type,text,theme:'mint',animation:{open:null,close:null}}).show()`,
    { size: [900, 560] },
  ),
  widget(
    'izimodal_gift',
    'iziModal',
    ['izimodal/css/iziModal.min.css'],
    `${SANS}<h1>Gift shop</h1><p><a href="#">Cards</a> <a href="#">Candles</a></p><div id="m" data-izimodal-title="Wrap it up?" data-izimodal-subtitle="For two euros more"><div style="padding:20px"><p>Choose a paper for the parcel.</p><p><label><input type="radio" name="p" checked> Stars</label> <label><input type="radio" name="p"> Leaves</label></p><button>Yes, please</button> <button>No, thanks</button></div></div></body>`,
    [JQUERY, 'izimodal/js/iziModal.min.js'],
    `$('#m').iziModal({width:460,transitionIn:'',transitionOut:''}).iziModal('open')`,
    { size: [900, 600], scale: 1.5 },
  ),
  widget(
    'jqconfirm_tickets',
    'jquery-confirm',
    [BS5, 'jquery-confirm/dist/jquery-confirm.min.css'],
    `<body class="p-4"><h1>Theatre tickets</h1><p>Row 7, seats 4 and 5.</p><button class="btn btn-outline-primary">Change seats</button></body>`,
    [JQUERY, 'jquery-confirm/dist/jquery-confirm.min.js'],
    `$.confirm({title:'Return the tickets?',content:'You get 40.00 back within a week.',type:'orange',animation:'none',buttons:{yes:{text:'Return them',btnClass:'btn-orange'},no:{text:'Keep them'}}})`,
    { size: [960, 600], scale: 1.5 },
  ),
  widget(
    'featherlight_map',
    'Featherlight',
    ['featherlight/release/featherlight.min.css'],
    `${SANS}<h1>Walks</h1><p><a href="#">Short</a> <a href="#">Long</a></p><style>.later{display:none}</style><div id="b" class="later"><h2>Lake walk</h2><p>Nine kilometres, two hours and a half.</p><button>Print the map</button> <a href="#">Bus stops</a></div></body>`,
    [JQUERY, 'featherlight/release/featherlight.min.js'],
    `$.featherlight('#b',{openSpeed:0})${named('.featherlight-content', 'dialog')}`,
    { size: [820, 540] },
  ),
  widget(
    'introjs_budget',
    'Intro.js',
    ['intro.js/introjs.css'],
    `${SANS}<h1 id="a">Household budget</h1>${table(
      '',
      ['Month', 'In', 'Out'],
      [
        ['May', '2,400', '2,150'],
        ['June', '2,400', '2,390'],
      ],
    )}<p id="b"><button>Add a month</button></p></body>`,
    ['intro.js/minified/intro.min.js'],
    `introJs().setOptions({steps:[{element:'#b',title:'New months',intro:'Add a month here at its first day.'},{element:'#a',intro:'That is all.'}]}).start()`,
    { size: [860, 560] },
  ),
  widget(
    'driver_radio',
    'Driver.js',
    ['driver.js/dist/driver.css'],
    `${SANS}<h1>Village radio</h1><p><button id="a">On air</button> <button>Record</button></p><ul>${each('Morning show|Farm news|Church bells', (word) => `<li><a href="#">${word}</a></li>`)}</ul></body>`,
    ['driver.js/dist/driver.js.iife.js'],
    `window.driver.js.driver({animate:false,showProgress:true,steps:[{element:'#a',popover:{title:'Go on air',description:'The red lamp is lit while you speak.'}},{popover:{title:'Done'}}]}).drive();setTimeout(()=>document.querySelector('.driver-overlay').remove(),300)`,
    { size: [760, 480] },
  ),
  widget(
    'hopscotch_museum',
    'Hopscotch',
    ['hopscotch/dist/css/hopscotch.min.css'],
    `${SERIF}<h1 id="a">Museum of clocks</h1><p>Open from ten to five. <a href="#">Tickets</a> <a href="#">How to get here</a></p><p><input placeholder="Search the clocks"> <button>Search</button></p></body>`,
    ['hopscotch/dist/js/hopscotch.min.js'],
    `hopscotch.startTour({id:'t',showPrevButton:true,steps:[{title:'Welcome',content:'Here begins the tour of the museum.',target:'a',placement:'bottom'},{title:'End',content:'Bye',target:'a',placement:'bottom'}]})`,
    { size: [860, 480] },
  ),
  widget(
    'contextmenu_files',
    'jQuery contextMenu',
    ['jquery-contextmenu/dist/jquery.contextMenu.min.css'],
    `${SANS}<h2>Scanned letters</h2><ul style="list-style:none;padding:0">${each('From Aunt Rosa.pdf|Rent 2019.pdf|School report.pdf', (word) => `<li class="f" style="padding:8px;border-bottom:1px solid #ddd">${word}</li>`)}</ul><div style="height:200px"></div><button>Scan another</button></body>`,
    [
      JQUERY,
      'jquery-contextmenu/dist/jquery.ui.position.min.js',
      'jquery-contextmenu/dist/jquery.contextMenu.min.js',
    ],
    `$.contextMenu({selector:'.f',animation:{duration:0,show:'show',hide:'hide'},items:{o:{name:'Open'},r:{name:'Rename'},s1:'---',c:{name:'Copy'},d:{name:'Delete'}}});$('.f').eq(1).contextMenu({x:180,y:120});document.querySelectorAll('.context-menu-item:not(.context-menu-separator)').forEach(e=>e.setAttribute('role','menuitem'))`,
    { size: [640, 520], scale: 1.5 },
  ),
  widget(
    'smartwizard_move',
    'SmartWizard',
    ['smartwizard/dist/css/smartwizard.min.css', 'smartwizard/dist/css/themes/arrows.min.css'],
    `${SANS}<h2>Moving house</h2><div id="w"><ul class="nav">${each('Old flat|New flat|Boxes|Date', (word, i) => `<li class="nav-item"><a class="nav-link" href="#s${i}">${word}</a></li>`)}</ul><div class="tab-content">${each('Old flat|New flat|Boxes|Date', (_word, i) => `<div id="s${i}" class="tab-pane"><p><label>Street <input value="Lindenweg 4"></label></p><p><label>Floor <select><option>Third</option></select></label></p></div>`)}</div></div></body>`,
    [JQUERY, 'smartwizard/dist/js/jquery.smartWizard.min.js'],
    `$('#w').smartWizard({theme:'arrows',autoAdjustHeight:false,transition:{animation:'none'}})`,
    { size: [860, 440], scale: 2 },
  ),
];

const EDITORS: PageSample[] = [
  widget(
    'trumbowyg_sermon',
    'Trumbowyg',
    ['trumbowyg/dist/ui/trumbowyg.min.css'],
    `${SANS}<h2>Newsletter of the choir</h2><p><label>Subject <input value="Summer concert" style="width:320px"></label></p><div id="e"><p>Dear friends, the <b>summer concert</b> is on the ninth of July.</p><p>Please bring cake.</p></div><p><button>Send to 84 members</button> <button>Save draft</button></p></body>`,
    [JQUERY, 'trumbowyg/dist/trumbowyg.min.js'],
    `$('#e').trumbowyg({svgPath:'trumbowyg/dist/ui/icons.svg'})`,
    { size: [1000, 620], scale: 1.5 },
  ),
  widget(
    'simplemde_diary',
    'SimpleMDE',
    ['simplemde/dist/simplemde.min.css', 'font-awesome/css/font-awesome.min.css'],
    `${SERIF}<h1>Ship's diary</h1><textarea id="t"># Tuesday

We left the **harbour** at six.

- Wind from the west
- Two dolphins</textarea><button>Save page</button></body>`,
    ['simplemde/dist/simplemde.min.js'],
    `new SimpleMDE({element:document.getElementById('t'),autoDownloadFontAwesome:false,spellChecker:false})${named('.editor-toolbar a', 'button')}`,
    { size: [900, 620] },
  ),
  widget(
    'pell_note',
    'pell',
    ['pell/dist/pell.min.css'],
    `${SANS}<h3>Note on the fridge</h3><div id="e" style="max-width:560px;border:1px solid #ccc"></div><p><button>Stick it up</button> <button>Throw away</button></p></body>`,
    ['pell/dist/pell.min.js'],
    `pell.init({element:document.getElementById('e'),onChange(){},actions:['bold','italic','underline','strikethrough','heading1','heading2','paragraph','quote','olist','ulist','code','line']}).content.innerHTML='<b>Milk</b>, bread and two lemons.'`,
    { size: [640, 520], scale: 1.5 },
  ),
  widget(
    'fileinput_scan',
    'Bootstrap FileInput',
    [BS5, 'bootstrap-icons/font/bootstrap-icons.min.css', 'bootstrap-fileinput/css/fileinput.min.css'],
    `<body class="p-4"><h2>Hand in your pictures</h2><p>Photo contest of the cycling club.</p><label for="f">Pictures</label><input id="f" type="file" multiple><div class="form-check mt-3"><input class="form-check-input" type="checkbox" id="c"><label class="form-check-label" for="c">I took them myself</label></div><button class="btn btn-success mt-3">Take part</button></body>`,
    [JQUERY, 'bootstrap/dist/js/bootstrap.bundle.min.js', 'bootstrap-fileinput/js/fileinput.min.js'],
    `$('#f').fileinput({showUpload:true})${named('.btn-file', 'button')}`,
    { size: [900, 600] },
  ),
];

const CHARTS: PageSample[] = [
  widget(
    'c3_bakery',
    'C3',
    ['c3/c3.min.css'],
    `${SANS}<h2>Bakery: bread sold</h2><p><button>Week</button> <button>Month</button> <button>Year</button></p><div id="c"></div><p><a href="#">Download the figures</a></p></body>`,
    ['d3-5/dist/d3.min.js', 'c3/c3.min.js'],
    `c3.generate({bindto:'#c',transition:{duration:0},data:{columns:[['Rye',30,42,38,51,47],['Wheat',80,72,90,86,95]],type:'bar'}})`,
    { size: [860, 560] },
  ),
  widget(
    'gridstack_home',
    'Gridstack',
    ['gridstack/dist/gridstack.min.css'],
    `<body style="font-family:sans-serif;background:#e8ecef;padding:12px"><h2>My home page</h2><div class="grid-stack"></div><p><button>Add a tile</button></p></body>`,
    ['gridstack/dist/gridstack-all.js'],
    `GridStack.renderCB=(el,w)=>{el.innerHTML=w.content;el.style.background='#fff';el.style.padding='10px'};GridStack.init({cellHeight:110}).load([{w:4,h:2,content:'<h3>Weather</h3><p>12 degrees, rain</p><button>Refresh</button>'},{w:5,h:2,content:'<h3>Post</h3><a href="#">3 new letters</a>'},{w:3,h:2,content:'<h3>Clock</h3><p>18:42</p>'},{w:6,h:2,content:'<h3>Shopping</h3><label><input type=checkbox> Milk</label> <label><input type=checkbox checked> Eggs</label>'},{w:6,h:2,content:'<h3>Notes</h3><textarea>Call the plumber</textarea>'}])`,
    { size: [1000, 680] },
  ),
];

export const moreWidgetPages: PageSample[] = [...DIALOGS, ...EDITORS, ...CHARTS];
