/** Pages of kits that draw their parts with scripts. */
import { wholePage as page } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';

const styled = (files: readonly string[]): string =>
  files.map((file) => `<link rel="stylesheet" href="${file}">`).join('');
const script = (file: string): string => `<script src="${file}"></script>`;

const SHOELACE = `<body style="padding:24px;font-family:sans-serif"><h2>Boat hire</h2><sl-tab-group><sl-tab slot="nav" panel="a">Booking</sl-tab><sl-tab slot="nav" panel="b">Extras</sl-tab><sl-tab slot="nav" panel="c">Payment</sl-tab><sl-tab-panel name="a"><sl-input label="Name" placeholder="Your name"></sl-input><br><sl-select label="Boat" value="h"><sl-option value="h">Heron</sl-option></sl-select><br><sl-checkbox checked>Life jackets</sl-checkbox> <sl-switch>Remind me</sl-switch><br><br><sl-range label="Hours"></sl-range><br><sl-button variant="primary">Book</sl-button> <sl-button>Cancel</sl-button> <sl-button variant="text">Help</sl-button> <sl-button-group><sl-button>Day</sl-button><sl-button>Week</sl-button><sl-button>Month</sl-button></sl-button-group><br><br><sl-progress-bar value="50"></sl-progress-bar></sl-tab-panel></sl-tab-group></body>`;

const ANT = `const {createElement:h}=React;const A=antd;const rows=[['Heron','Ready',4],['Otter','Waiting',2],['Grebe','Ready',6],['Coot','Closed',3]].map(([b,s,n],key)=>({key,b,s,n}));
const App=()=>h(A.ConfigProvider,{theme:{algorithm:window.DARK?A.theme.darkAlgorithm:A.theme.defaultAlgorithm}},h(A.Layout,{style:{minHeight:'100vh'}},h(A.Layout.Sider,{theme:window.DARK?'dark':'light'},h(A.Menu,{selectedKeys:['1'],items:['Boats','Crews','Weather','Accounts'].map((label,i)=>({key:String(i),label}))})),h(A.Layout.Content,{style:{padding:24}},h(A.Breadcrumb,{items:[{title:'Home',href:'#'},{title:'Boats',href:'#'},{title:'List'}]}),h(A.Typography.Title,{level:3},'Boats'),h(A.Space,{style:{marginBottom:16}},h(A.Input.Search,{placeholder:'Search boats',style:{width:240}}),h(A.Select,{defaultValue:'a',style:{width:140},options:[{value:'a',label:'All states'}]}),h(A.Button,{type:'primary'},'New boat'),h(A.Button,null,'Export')),h(A.Table,{dataSource:rows,columns:[{title:'Boat',dataIndex:'b',sorter:true},{title:'State',dataIndex:'s',render:t=>h(A.Tag,{color:'blue'},t)},{title:'Seats',dataIndex:'n'},{title:'Action',render:()=>h('a',{href:'#'},'Edit')}]}),h(A.Tabs,{items:['Details','History','Files'].map(label=>({key:label,label,children:h(A.Space,null,h(A.Checkbox,{defaultChecked:true},'Shore power'),h(A.Radio.Group,{options:['Rowing','Sailing'],defaultValue:'Rowing'}),h(A.Switch,{defaultChecked:true}),h(A.DatePicker))}))})),window.MODAL?h(A.Modal,{open:true,title:'Delete boat',transitionName:'',maskTransitionName:''},'Otter and its 3 bookings will be deleted.'):null));
ReactDOM.createRoot(document.getElementById('r')).render(h(App))`;
const ant = (name: string, settings: string, part: Partial<PageSample> = {}): PageSample => ({
  name,
  program: 'Ant Design',
  size: [1280, 820],
  html: page(
    styled(['antd/dist/reset.css']),
    `<body><div id="r"></div>${['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js', 'dayjs/dayjs.min.js', 'antd/dist/antd.min.js'].map(script).join('')}<script>${settings};${ANT}</script></body>`,
  ),
  ...part,
});

const ELEMENT = `<div id="r" style="padding:20px"><el-menu mode="horizontal" default-active="1"><el-menu-item index="1">Letters</el-menu-item><el-menu-item index="2">Contacts</el-menu-item><el-menu-item index="3">Settings</el-menu-item></el-menu><h2>Letters</h2><el-form label-width="110px" style="max-width:620px"><el-form-item label="Recipient"><el-input placeholder="Name"></el-input></el-form-item><el-form-item label="Kind"><el-select placeholder="Select"></el-select></el-form-item><el-form-item label="Options"><el-checkbox :model-value="true">Registered</el-checkbox><el-checkbox>Express</el-checkbox></el-form-item><el-form-item label="Payment"><el-radio-group model-value="a"><el-radio value="a">Cash</el-radio><el-radio value="b">Account</el-radio></el-radio-group></el-form-item><el-form-item label="Weight"><el-slider :model-value="40"></el-slider></el-form-item><el-form-item><el-button type="primary">Send</el-button><el-button>Cancel</el-button><el-button text>Preview</el-button></el-form-item></el-form><el-table :data="[{a:'Harbour office',b:'12 May',c:'Sent'},{a:'Lighthouse',b:'13 May',c:'Draft'},{a:'Crew room',b:'14 May',c:'Sent'}]" border><el-table-column prop="a" label="Recipient"></el-table-column><el-table-column prop="b" label="Date"></el-table-column><el-table-column prop="c" label="State"></el-table-column></el-table><el-pagination layout="prev, pager, next" :total="50" style="margin-top:12px"></el-pagination></div>`;

const DATATABLES = `<body style="padding:20px;font-family:sans-serif"><h2>Readings</h2><table id="t" class="display"></table>${['jquery/dist/jquery.min.js', 'datatables.net/js/dataTables.min.js'].map(script).join('')}<script>new DataTable('#t',{columns:[{title:'Flat'},{title:'Meter'},{title:'Reading'},{title:'Date'}],data:Array.from({length:24},(_,i)=>['Flat '+(i+1),'W-'+(2200+i),String(400+i*7),'2026-01-'+String(i+1).padStart(2,'0')])})</script></body>`;

const SHEET = `<body style="padding:16px;font-family:sans-serif"><div id="s"></div>${['jsuites/dist/jsuites.js', 'jspreadsheet-ce/dist/index.js'].map(script).join('')}<script>jspreadsheet(document.getElementById('s'),{worksheets:[{data:[['Soap','12','3.40'],['Brush','4','7.90'],['Bucket','2','11.00']],columns:[{title:'Thing',width:160},{title:'Pieces',width:90},{title:'Price',width:90}],minDimensions:[6,10]}]})</script></body>`;

const PLAYER = `<body style="padding:20px;font-family:sans-serif"><h3>Recording of the tide</h3><div style="width:560px"><audio id="p" controls></audio></div><p>Tuesday, half past four.</p><button>Next recording</button>${script('plyr/dist/plyr.min.js')}<script>new Plyr('#p',{iconUrl:'plyr/dist/plyr.svg'})</script></body>`;

const ALERT = `<body style="font-family:sans-serif;padding:20px"><h1>Orders</h1><p><a href="#">All orders</a> <a href="#">Open orders</a></p>${script('sweetalert2/dist/sweetalert2.all.min.js')}<script>Swal.fire({title:'Delete order 81?',text:'It can not be brought back.',icon:'warning',showCancelButton:true,animation:false})</script></body>`;

const TINY = `<body style="padding:16px"><textarea id="t"><h2>Minutes</h2><p>Present: the crew of the <b>Heron</b>.</p><ul><li>Paint ordered</li><li>Mooring checked</li></ul></textarea>${script('tinymce/tinymce.min.js')}<script>tinymce.init({selector:'#t',license_key:'gpl',plugins:'lists link table',height:420})</script></body>`;

const MDUI = `<body style="padding:24px"><mdui-top-app-bar style="position:relative"><mdui-top-app-bar-title>Garden</mdui-top-app-bar-title></mdui-top-app-bar><mdui-tabs value="a"><mdui-tab value="a">Beds</mdui-tab><mdui-tab value="b">Seeds</mdui-tab></mdui-tabs><p></p><mdui-text-field label="Name"></mdui-text-field><p></p><mdui-text-field variant="outlined" label="Bed"></mdui-text-field><p></p><mdui-button>Save</mdui-button> <mdui-button variant="outlined">Cancel</mdui-button> <mdui-button variant="text">Help</mdui-button><p></p><mdui-checkbox checked>Shade</mdui-checkbox> <mdui-radio>Sun</mdui-radio> <mdui-switch checked></mdui-switch><mdui-list><mdui-list-item>Tomatoes</mdui-list-item><mdui-list-item>Beans</mdui-list-item></mdui-list></body>`;

export const scriptedKitPages: PageSample[] = [
  {
    name: 'shoelace_hire',
    program: 'Shoelace',
    size: [1000, 760],
    html: page(
      `${styled(['@shoelace-style/shoelace/cdn/themes/light.css'])}<script type="module" src="@shoelace-style/shoelace/cdn/shoelace.js"></script>`,
      SHOELACE,
    ),
  },
  {
    name: 'shoelace_hire_dark',
    program: 'Shoelace',
    size: [900, 720],
    dark: true,
    html: page(
      `${styled(['@shoelace-style/shoelace/cdn/themes/dark.css'])}<script type="module" src="@shoelace-style/shoelace/cdn/shoelace.js"></script>`,
      SHOELACE.replace('<body style="', '<body class="sl-theme-dark" style="background:#1a1a1e;color:#ddd;'),
    ),
  },
  ant('ant_boats', ''),
  ant('ant_boats_dark', 'window.DARK=true', { dark: true, size: [1366, 820] }),
  ant('ant_delete', 'window.MODAL=true', { size: [1200, 760] }),
  {
    name: 'element_letters',
    program: 'Element Plus',
    size: [1100, 860],
    html: page(
      styled(['element-plus/dist/index.css']),
      `<body>${ELEMENT}${['vue/dist/vue.global.prod.js', 'element-plus/dist/index.full.min.js'].map(script).join('')}<script>Vue.createApp({template:document.getElementById('r').innerHTML}).use(ElementPlus).mount('#r')</script></body>`,
    ),
  },
  {
    name: 'datatables_readings',
    program: 'DataTables',
    size: [1100, 720],
    html: page(styled(['datatables.net-dt/css/dataTables.dataTables.min.css']), DATATABLES),
  },
  {
    name: 'jspreadsheet_shop',
    program: 'Jspreadsheet',
    size: [860, 520],
    html: page(styled(['jsuites/dist/jsuites.css', 'jspreadsheet-ce/dist/jspreadsheet.css']), SHEET),
  },
  {
    name: 'plyr_tide',
    program: 'Plyr',
    size: [760, 360],
    html: page(styled(['plyr/dist/plyr.css']), PLAYER),
  },
  { name: 'sweetalert_delete', program: 'SweetAlert', size: [1000, 700], html: page('', ALERT) },
  { name: 'tinymce_minutes', program: 'TinyMCE', size: [1000, 520], html: page('', TINY) },
  {
    name: 'mdui_garden',
    program: 'MDUI',
    size: [900, 820],
    html: page(`${styled(['mdui/mdui.css'])}${script('mdui/mdui.global.js')}`, MDUI),
  },
];
