/** Pages around one widget each, drawn by the widget's own script as its manual says. */

import { moreWidgetPages } from './more-widget-pages.ts';
import { each, named, table, unnamed } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';
import { BS3, BS5, JQUERY, SANS, SERIF, widget } from './widget.ts';

const PICKERS: PageSample[] = [
  widget(
    'flatpickr_cottage',
    'flatpickr',
    ['flatpickr/dist/flatpickr.min.css'],
    `${SANS}<h2>Holiday cottage</h2><p>Choose the days of your stay.</p><label>Days<br><input id="d" style="padding:8px;width:260px"></label> <button style="padding:8px 14px">Check the price</button><p style="margin-top:340px"><label><input type="checkbox" checked> We bring a dog</label></p></body>`,
    ['flatpickr/dist/flatpickr.min.js'],
    `flatpickr('#d',{mode:'range',defaultDate:['2026-07-04','2026-07-11']}).open()${named('.flatpickr-day,.flatpickr-prev-month,.flatpickr-next-month', 'button')}`,
    { size: [760, 620] },
  ),
  widget(
    'flatpickr_train',
    'flatpickr',
    ['flatpickr/dist/flatpickr.min.css', 'flatpickr/dist/themes/dark.css'],
    `<body style="font-family:sans-serif;padding:24px;background:#222;color:#ddd"><h2>Night train</h2><label>Leave at<br><input id="d" style="padding:8px;width:260px"></label><div style="margin-top:360px"><button>Search</button> <button>Swap stations</button></div></body>`,
    ['flatpickr/dist/flatpickr.min.js'],
    `flatpickr('#d',{enableTime:true,defaultDate:'2026-03-14 21:40'}).open()${named('.flatpickr-day,.flatpickr-prev-month,.flatpickr-next-month', 'button')}`,
    { size: [700, 600], dark: true, scale: 1.5 },
  ),
  widget(
    'pikaday_garden',
    'Pikaday',
    ['pikaday/css/pikaday.css'],
    `${SERIF}<h1>Watering plan</h1><p>The can goes round among five neighbours. <a href="#">Who is next?</a></p><label for="d">My day</label> <input id="d" value="2026-05-12"> <button>Take this day</button><div style="height:280px"></div><p><input type="radio" name="t" checked id="a"><label for="a"> Morning</label> <input type="radio" name="t" id="b"><label for="b"> Evening</label></p></body>`,
    ['pikaday/pikaday.js'],
    `new Pikaday({field:document.getElementById('d'),defaultDate:new Date(2026,4,12)}).show()`,
    { size: [760, 600], scale: 1.5 },
  ),
  widget(
    'airdatepicker_pool',
    'Air Datepicker',
    ['air-datepicker/air-datepicker.css'],
    `${SANS}<h2>Swimming course</h2><div id="d"></div><p><label>Swimmers <input type="number" value="2"></label></p><button>Book the course</button> <a href="#">Prices</a></body>`,
    ['air-datepicker/air-datepicker.js'],
    `new AirDatepicker('#d',{inline:true,buttons:['today','clear'],startDate:new Date(2026,5,1),locale:{days:['Sunday','Monday','Tuesday','Wednesday','Thursday','Friday','Saturday'],daysShort:['Sun','Mon','Tue','Wed','Thu','Fri','Sat'],daysMin:['Su','Mo','Tu','We','Th','Fr','Sa'],months:['January','February','March','April','May','June','July','August','September','October','November','December'],monthsShort:['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'],today:'Today',clear:'Clear',firstDay:1,dateFormat:'yyyy-MM-dd',timeFormat:'HH:mm'}})${named('.air-datepicker-cell.-day-,.air-datepicker-nav--action', 'button')}`,
    { size: [560, 560], scale: 2 },
  ),
  widget(
    'bsdatepicker_dentist',
    'bootstrap-datepicker',
    [BS3, 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.min.css'],
    `<body><div class="container"><div class="page-header"><h1>Change your appointment</h1></div><ol class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Appointments</a></li><li class="active">Change</li></ol><div class="row"><div class="col-xs-5"><div id="d"></div></div><div class="col-xs-7"><div class="panel panel-default"><div class="panel-heading">Free times on 12 May</div><div class="list-group">${each('8:30|9:15|13:00|16:45', (word) => `<a href="#" class="list-group-item">${word}</a>`)}</div></div><button class="btn btn-primary">Take 9:15</button> <button class="btn btn-default">Keep the old one</button></div></div></div></body>`,
    [JQUERY, 'bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js'],
    `$('#d').datepicker({todayHighlight:false}).datepicker('setDate',new Date(2026,4,12))${named('td.day,th.prev,th.next', 'button')}`,
    { size: [1000, 640] },
  ),
  widget(
    'nouislider_heating',
    'noUiSlider',
    ['nouislider/dist/nouislider.min.css'],
    `${SANS}<h2>Heating</h2>${each('Living room|Bedroom|Bathroom', (word, i) => `<p>${word}</p><div id="s${i}" style="max-width:420px;margin-bottom:26px"></div>`)}<label><input type="checkbox" checked> Lower at night</label><p><button>Save</button> <button>Everything off</button></p></body>`,
    ['nouislider/dist/nouislider.min.js'],
    `[20,17,23].forEach((v,i)=>noUiSlider.create(document.getElementById('s'+i),{start:i?v:[16,v],connect:i?'lower':true,range:{min:10,max:28}}))${unnamed('.noUi-handle')}${named('.noUi-target', 'slider')}`,
    { size: [640, 480], scale: 2 },
  ),
  widget(
    'ionslider_flat',
    'Ion.RangeSlider',
    ['ion-rangeslider/css/ion.rangeSlider.min.css'],
    `${SANS}<h2>Find a flat</h2><p>Rent a month</p><input id="a"><p>Rooms</p><input id="b"><p><label>Part of town <select><option>North</option></select></label></p><p><button>Show 38 flats</button> <a href="#">Reset</a></p></body>`,
    [JQUERY, 'ion-rangeslider/js/ion.rangeSlider.min.js'],
    `$('#a').ionRangeSlider({type:'double',min:300,max:2000,from:600,to:1100,prefix:'EUR ',skin:'round'});$('#b').ionRangeSlider({min:1,max:6,from:3,grid:true});document.querySelectorAll('.irs-hidden-input').forEach((field)=>field.remove())${named('.irs[class*=js-irs]', 'slider')}`,
    { size: [720, 480], scale: 1.5 },
  ),
  widget(
    'bsslider_mixer',
    'bootstrap-slider',
    [BS5, 'bootstrap-slider/dist/css/bootstrap-slider.min.css'],
    `<body class="p-4"><h3>Mixing desk</h3><div class="card" style="max-width:520px"><div class="card-body">${each('Bass|Middle|Treble|Volume', (word, i) => `<div class="mb-3"><label class="form-label">${word}</label><br><input id="s${i}"></div>`)}</div><div class="card-footer"><button class="btn btn-dark">Save preset</button> <button class="btn btn-outline-dark">Flat</button></div></div></body>`,
    ['bootstrap-slider/dist/bootstrap-slider.min.js'],
    `[20,50,70,90].forEach((v,i)=>new Slider('#s'+i,{min:0,max:100,value:v,tooltip:'hide'}))${unnamed('.slider-handle')}${named('.slider', 'slider')}`,
    { size: [700, 560] },
  ),
];

const SELECTS: PageSample[] = [
  widget(
    'select2_pizza',
    'Select2',
    ['select2/dist/css/select2.min.css'],
    `${SANS}<h2>Build your pizza</h2><p><label>Size<br><select id="a" style="width:260px"><option>Medium</option><option>Large</option></select></label></p><p>Toppings<br><select id="b" multiple style="width:420px"><option selected>Mushrooms</option><option selected>Olives</option><option>Onions</option><option>Capers</option></select></p><div style="height:120px"></div><button>Order</button></body>`,
    [JQUERY, 'select2/dist/js/select2.min.js'],
    `$('#b').select2();$('#a').select2({minimumResultsForSearch:-1}).select2('open')${unnamed('.select2-selection__rendered')}${named('.select2-results__option', 'menuitem')}`,
    { size: [700, 460], scale: 1.5 },
  ),
  widget(
    'choices_tags',
    'Choices.js',
    ['choices.js/public/assets/styles/choices.min.css'],
    `${SANS}<h2>Tag the photograph</h2><p>Country</p><select id="a"><option>Portugal</option><option>Spain</option></select><p>Tags</p><select id="b" multiple><option selected>Boat</option><option selected>Evening</option><option>Beach</option></select><p><button>Save tags</button></p></body>`,
    ['choices.js/public/assets/scripts/choices.min.js'],
    `new Choices('#a',{searchEnabled:false});new Choices('#b',{removeItemButton:true})${named('.choices', 'combobox')};document.querySelectorAll('input.choices__input').forEach((field)=>field.remove())`,
    { size: [640, 460], scale: 2 },
  ),
  widget(
    'multipleselect_days',
    'Multiple Select',
    ['multiple-select/dist/multiple-select.min.css'],
    `${SANS}<h2>Bin collection</h2><p>Remind me on</p><select id="a" multiple style="width:260px">${each('Monday|Tuesday|Wednesday|Thursday|Friday', (word, i) => `<option ${i % 2 ? 'selected' : ''}>${word}</option>`)}</select><div style="height:220px"></div><p><button>Save</button> <a href="#">All dates of the year</a></p></body>`,
    [JQUERY, 'multiple-select/dist/multiple-select.min.js'],
    `$('#a').multipleSelect({isOpen:true,keepOpen:true})`,
    { size: [560, 460], scale: 2 },
  ),
  widget(
    'uniform_visa',
    'Uniform',
    ['jquery.uniform/dist/css/default.css'],
    `${SANS}<h2>Visitor form</h2><p><label>Name <input type="text" value="L. Moreau"></label></p><p><label>Reason <select><option>Family</option></select></label></p><p><label><input type="checkbox" checked> I stay less than a month</label></p><p><label><input type="radio" name="a" checked> By train</label> <label><input type="radio" name="a"> By car</label></p><p><textarea rows="3" placeholder="Address"></textarea></p><p><input type="submit" value="Hand in"> <input type="reset" value="Clear"></p></body>`,
    [JQUERY, 'jquery.uniform/dist/js/jquery.uniform.standalone.js'],
    `$('input,select,textarea').uniform()${named('.selector', 'combobox')}`,
    { size: [560, 460], scale: 2 },
  ),
];

const TABLE_ROWS = [
  ['Ash', '21 m', '1931', 'Good'],
  ['Beech', '27 m', '1894', 'Poor'],
  ['Elm', '18 m', '1950', 'Good'],
  ['Lime', '24 m', '1902', 'Fair'],
  ['Oak', '19 m', '1888', 'Good'],
];
const TREES = table('tablesorter" id="t', ['Tree', 'Height', 'Planted', 'Health'], TABLE_ROWS);

const TABLES: PageSample[] = [
  widget(
    'tablesorter_trees',
    'tablesorter',
    ['tablesorter/dist/css/theme.blue.min.css'],
    `${SANS}<h2>Trees of the park</h2>${TREES}<p><button>Add a tree</button> <button>Print</button> <a href="#">Map</a></p></body>`,
    [
      JQUERY,
      'tablesorter/dist/js/jquery.tablesorter.min.js',
      'tablesorter/dist/js/jquery.tablesorter.widgets.min.js',
    ],
    `$('#t').tablesorter({theme:'blue',widgets:['zebra','filter'],sortList:[[0,0]]})`,
    { size: [860, 480] },
  ),
  widget(
    'tablesorter_trees_dark',
    'tablesorter',
    ['tablesorter/dist/css/theme.dark.min.css'],
    `<body style="background:#000;color:#ccc;font-family:sans-serif;padding:24px"><h2>Trees of the park</h2>${TREES}<p><button>Add a tree</button></p></body>`,
    [
      JQUERY,
      'tablesorter/dist/js/jquery.tablesorter.min.js',
      'tablesorter/dist/js/jquery.tablesorter.widgets.min.js',
    ],
    `$('#t').tablesorter({theme:'dark',widgets:['zebra']})`,
    { size: [760, 420], dark: true, scale: 1.5 },
  ),
  widget(
    'bootgrid_members',
    'jQuery Bootgrid',
    [BS3, 'jquery-bootgrid/dist/jquery.bootgrid.min.css'],
    `<body><div class="container"><h2>Members of the rowing club</h2><table id="g" class="table table-condensed table-hover table-striped"><thead><tr><th data-column-id="n">Name</th><th data-column-id="s">Since</th><th data-column-id="f">Fee</th></tr></thead><tbody>${each('Amira Boukhari|Jon Petersen|Lucia Ferri|Tom Ashdown|Yuki Mori|Ada Lorenz|Karel Dvorak|Nia Okoye|Piet Vos|Sara Lund|Uwe Hahn|Zofia Maj', (word, i) => `<tr><td>${word}</td><td>${2004 + i}</td><td>${i % 3 ? 'Paid' : 'Open'}</td></tr>`)}</tbody></table></div></body>`,
    [JQUERY, 'bootstrap-3/dist/js/bootstrap.min.js', 'jquery-bootgrid/dist/jquery.bootgrid.min.js'],
    `$('#g').bootgrid();setTimeout(()=>$('.pagination a').attr('href','#'),300)`,
    { size: [1100, 680] },
  ),
  widget(
    'gijgo_tools',
    'Gijgo',
    ['gijgo/css/gijgo.min.css'],
    `${SANS}<h2>Tool shed</h2><table id="g"></table><p><label>Back on <input id="d" width="220"></label></p><button class="gj-button-md">Lend</button></body>`,
    [JQUERY, 'gijgo/js/gijgo.min.js'],
    `$('#g').grid({dataSource:[['Drill','Shelf 1','Here'],['Ladder','Wall','Lent'],['Saw','Shelf 2','Here']].map(([a,b,c],i)=>({id:i,a,b,c})),columns:[{field:'a',title:'Tool',sortable:true},{field:'b',title:'Place'},{field:'c',title:'State'}],pager:{limit:5}});$('#d').datepicker()`,
    { size: [860, 520] },
  ),
  widget(
    'pagination_stamps',
    'pagination.js',
    ['paginationjs/dist/pagination.css'],
    `${SERIF}<h1>Stamp collection</h1><ul id="l"></ul><div id="p"></div><p><button>Add a stamp</button></p></body>`,
    [JQUERY, 'paginationjs/dist/pagination.min.js'],
    `$('#p').pagination({dataSource:Array.from({length:70},(_,i)=>'Stamp '+(i+1)),pageSize:6,showGoInput:true,showGoButton:true,callback:d=>$('#l').html(d.map(x=>'<li><a href="#">'+x+'</a></li>').join(''))});setTimeout(()=>$('.paginationjs-pages a').attr('href','#'),300)`,
    { size: [760, 460] },
  ),
  widget(
    'querybuilder_fish',
    'QueryBuilder',
    [
      BS5,
      'bootstrap-icons/font/bootstrap-icons.min.css',
      'jQuery-QueryBuilder/dist/css/query-builder.default.css',
    ],
    `<body class="p-4"><h2>Find catches</h2><div id="q"></div><button class="btn btn-primary mt-3">Search</button> <button class="btn btn-light mt-3">Reset</button></body>`,
    [
      JQUERY,
      'bootstrap/dist/js/bootstrap.bundle.min.js',
      'jQuery-QueryBuilder/dist/js/query-builder.standalone.js',
    ],
    `$('#q').queryBuilder({filters:[{id:'fish',label:'Fish',type:'string'},{id:'weight',label:'Weight',type:'double'}],rules:{condition:'AND',rules:[{id:'weight',operator:'less',value:10},{id:'fish',operator:'equal',value:'Pike'}]}})${named('.group-conditions .btn', 'button')}`,
    { size: [1000, 460] },
  ),
  widget(
    'nestable_shelf',
    'Nestable',
    ['nestable2/dist/jquery.nestable.min.css'],
    `${SANS}<h2>Order of the chapters</h2><div class="dd" id="n"><ol class="dd-list">${each('Arrival|The storm|The island', (word) => `<li class="dd-item"><div class="dd-handle">${word}</div><ol class="dd-list"><li class="dd-item"><div class="dd-handle">${word}, evening</div></li></ol></li>`)}</ol></div><p style="clear:both"><button>Save the order</button> <button>Undo</button></p></body>`,
    [JQUERY, 'nestable2/dist/jquery.nestable.min.js'],
    `$('#n').nestable()`,
    { size: [620, 520], scale: 1.5 },
  ),
];

export const widgetPages: PageSample[] = [...PICKERS, ...SELECTS, ...TABLES, ...moreWidgetPages];
