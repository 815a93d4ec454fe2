/** Kits of the second set that is kept to judge: no method was worked on with them. */
import { ask, noError, stillReadable, unanswerable, unreadable, whereElement, whereText } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { photoScene } from './photo-scene.ts';
import { kit, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held2 = { ...page, set: 'held2-screens', theme: 'light', error: null } as const;

const CALENDAR = `<!doctype html><title>Village hall</title><style>body{margin:16px;font:14px "Noto Sans",sans-serif}</style><div id="c"></div><script src="/fullcalendar/index.global.min.js"></script><script>new FullCalendar.Calendar(document.getElementById('c'),{initialView:'dayGridMonth',initialDate:'2026-10-01',now:'2026-10-14',firstDay:1,height:660,headerToolbar:{left:'prev,next today',center:'title',right:'dayGridMonth,timeGridWeek,listMonth'},eventTimeFormat:{hour:'2-digit',minute:'2-digit',hour12:false},events:[{title:'Flea market',start:'2026-10-03T09:00'},{title:'Blood donation',start:'2026-10-08T15:30'},{title:'Puppet theatre',start:'2026-10-17T16:00'},{title:'Floor is waxed',start:'2026-10-20',end:'2026-10-23'},{title:'Chess evening',start:'2026-10-28T19:00'}]}).render()</script>`;

const GANTT = `<!doctype html><title>Bridge</title><link rel="stylesheet" href="/dhtmlx-gantt/codebase/dhtmlxgantt.css"><style>html,body{margin:0;height:100%}</style><div id="g" style="width:100%;height:100%"></div><script src="/dhtmlx-gantt/codebase/dhtmlxgantt.js"></script><script>gantt.config.date_format='%Y-%m-%d';gantt.config.readonly=true;gantt.config.start_date=new Date(2026,5,1);gantt.config.end_date=new Date(2026,5,19);gantt.config.columns=[{name:'text',label:'Task',width:190,tree:true},{name:'start_date',label:'Begins',align:'center',width:90},{name:'duration',label:'Days',align:'center',width:60}];gantt.init('g');gantt.parse({data:[{id:1,text:'Drain the pond',start_date:'2026-06-01',duration:3},{id:2,text:'Pour the footings',start_date:'2026-06-04',duration:4},{id:3,text:'Set the beams',start_date:'2026-06-09',duration:2},{id:4,text:'Lay the planks',start_date:'2026-06-11',duration:5},{id:5,text:'Inspection',start_date:'2026-06-17',duration:1}],links:[{id:1,source:1,target:2,type:'0'},{id:2,source:2,target:3,type:'0'}]})</script>`;

const RECEIPT = `<!doctype html><title>Receipt</title><style>@page{size:105mm 150mm;margin:9mm}body{font-family:"DejaVu Serif";font-size:12.5px;color:#111}h1{font-size:19px;text-align:center;margin:0 0 4px}p{margin:3px 0}.c{text-align:center}table{width:100%;border-collapse:collapse;margin:10px 0}td{padding:2px 0}td:last-child{text-align:right}.t td{border-top:1px solid #111;font-weight:bold}</style><script src="/pagedjs/dist/paged.polyfill.min.js"></script><style>@media screen{body{margin:0;background:#8a8f98}.pagedjs_page{background:#fff;margin:22px auto}}</style><h1>Kettle &amp; Crumb</h1><p class="c">Tea room, 4 Ferry Lane</p><p class="c">Receipt no. 50873</p><p>Table 6, 22 August 2026, 15:47</p><table><tr><td>2 x Pot of Assam</td><td>9.60</td></tr><tr><td>1 x Plum cake</td><td>4.25</td></tr><tr><td>2 x Cheese scone</td><td>6.50</td></tr><tr><td>1 x Lemonade</td><td>3.10</td></tr><tr class="t"><td>Total EUR</td><td>23.45</td></tr><tr><td>incl. 7% tax</td><td>1.53</td></tr><tr><td>Cash</td><td>30.00</td></tr><tr><td>Change</td><td>6.55</td></tr></table><p class="c">Thank you for your visit</p>`;

export const held2PageScenes: WebScene[] = [
  {
    ...held2,
    name: 'fullcalendar_month',
    ...fromNpm('fullcalendar', 'FullCalendar'),
    how: 'a month with five entries',
    size: [1200, 700],
    open: kit(CALENDAR),
    questions: [
      ask('read_value', 'When does the puppet theatre begin?', '16:00'),
      ask(
        'read_value',
        'on which day of October is the flea market',
        '3',
        '3 October',
        'Saturday',
        '3rd',
        'October 3',
      ),
      ask('read_text', 'Which month is shown?', 'October 2026', 'October'),
      ask('read_text', 'What happens at 19:00?', 'Chess evening'),
      whereElement('where is the week button?', 'button', 'week'),
      noError('Is there an error, and where?'),
      ask(
        'topic',
        'What is this?',
        'calendar',
        'a calendar',
        'month calendar',
        'events',
        'month view',
        'schedule',
      ),
      ask('theme', 'Is this page in dark mode?', 'no', 'light', 'not dark'),
      unanswerable('Who plays in the puppet theatre?'),
    ],
    copies: [
      {
        kind: 'down60',
        questions: [stillReadable('Which month does the calendar show?', 'October 2026', 'October')],
      },
    ],
  },
  {
    ...held2,
    name: 'gantt_bridge',
    ...fromNpm('dhtmlx-gantt', 'DHTMLX Gantt'),
    how: 'a plan of five tasks',
    size: [1040, 420],
    open: kit(GANTT),
    questions: [
      ask('read_value', 'How many days does it take to pour the footings?', '4', 'four', '4 days'),
      ask('read_value', 'when does the inspection begin', '2026-06-17', '17 June 2026', '17 June'),
      ask('count_elements', 'How many tasks are in the plan?', '5', 'five'),
      ask('read_text', 'Which task begins on 2026-06-11?', 'Lay the planks'),
      whereText('Where is the task "Lay the planks"?', 'Lay the planks'),
      noError('Where is the error?'),
      ask('main_color', 'What colour are the bars?', 'blue'),
      ask(
        'scene_type',
        'Does this look like a photo or a software interface?',
        'software interface',
        'software',
        'interface',
        'ui',
        'user interface',
      ),
      unanswerable('What do the planks cost?'),
    ],
  },
  {
    ...held2,
    name: 'paged_receipt',
    kind: 'document',
    ...fromNpm('pagedjs', 'Paged.js'),
    how: 'a receipt set as a page',
    size: [430, 360],
    open: kit(RECEIPT, 2500),
    questions: [
      ask('amount', 'What is the total?', '23.45', '23.45 EUR', 'EUR 23.45'),
      ask('amount', 'how much change was given', '6.55'),
      ask('read_value', 'What is the number of the receipt?', '50873'),
      ask('read_value', 'price of the plum cake?', '4.25'),
      ask('read_text', 'Which tea room is it from?', 'Kettle & Crumb'),
      ask('topic', 'What kind of document is it?', 'receipt', 'a receipt', 'bill', 'invoice'),
      whereText('Where does it say the total?', 'Total EUR'),
      noError('wheres the error'),
      unanswerable('Who served at table 6?'),
    ],
    copies: [
      {
        kind: 'down15',
        questions: [unreadable('What is the total on the receipt?'), unreadable('how much was paid in cash')],
      },
    ],
  },
  photoScene({
    set: 'held2-screens',
    name: 'photo_flower2',
    file: 'YellowFlower.jpg',
    size: [520, 340],
    questions: [
      ask(
        'scene_type',
        'Photo or user interface?',
        'photo',
        'photograph',
        'real life photo',
        'real-life photo',
        'a photo',
        'picture',
        'real life',
      ),
      ask('has_text', 'is there any text in this picture?', 'no', 'none', 'no text', 'there is no text'),
      ask(
        'needs_vision',
        'What is shown in the picture?',
        'flower',
        'a flower',
        'sunflower',
        'yellow flower',
        'blossom',
        'petals',
        'plant',
      ),
      ask('main_color', 'What colour are the petals?', 'yellow', 'golden', 'orange'),
      ask('is_ui', 'Is this a screenshot of a program?', 'no', 'photo', 'no it is a photo'),
      noError('Where is the error?'),
      unanswerable('In which garden was the picture taken?'),
    ],
    package: 'mate-backgrounds (Debian 12)',
    versionOf: { debian: 'mate-backgrounds' },
    place: 'nature',
    folder: () => '/usr/share/backgrounds/mate/nature',
  }),
];
