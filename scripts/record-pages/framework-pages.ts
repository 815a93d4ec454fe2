/** Pages of component frameworks that draw themselves with scripts: Vue and jQuery kits, and kits of web components. */

import { each, named, page, unnamed } from './page-markup.ts';
import type { PageSample } from './page-sample.ts';

type Look = Omit<PageSample, 'name' | 'program' | 'html'>;
type Kit = { program: string; sheets: string[]; scripts: string[]; run: string };
const made = (kit: Kit, name: string, body: string, look: Look): PageSample => ({
  name,
  program: kit.program,
  html: page(kit.sheets, body, kit.scripts, kit.run),
  standIns: true,
  ...look,
});
/** A kit for Vue 2 that is known to Vue as soon as its script has run. */
const vue2 = (program: string, sheet: string, script: string, roles: string): Kit => ({
  program,
  sheets: [sheet],
  scripts: ['vue-2/dist/vue.min.js', script],
  run: `new Vue({el:'#r',data:{a:'',b:true,c:'1',d:40}})${roles}`,
});

const KEEN = vue2(
  'Keen UI',
  'keen-ui/dist/keen-ui.min.css',
  'keen-ui/dist/keen-ui.min.js',
  `;document.querySelectorAll('.ui-checkbox input,.ui-switch input').forEach((field)=>field.remove())${named('.ui-checkbox__checkmark,.ui-switch__track', 'checkbox')}${named('.ui-select__display', 'combobox')}`,
);
const MUSE = vue2(
  'Muse UI',
  'muse-ui/dist/muse-ui.css',
  'muse-ui/dist/muse-ui.js',
  `;document.querySelectorAll('.mu-checkbox input,.mu-switch input,.mu-radio input').forEach((field)=>field.remove())${named('.mu-checkbox-icon,.mu-switch-track', 'checkbox')}${named('.mu-radio-icon', 'radio')}${named('.mu-slider', 'slider')}${named('.mu-linear-progress', 'progressbar')}${named('.mu-tab', 'tab')}`,
);
const MINT = vue2(
  'Mint UI',
  'mint-ui/lib/style.min.css',
  'mint-ui/lib/index.js',
  `${named('.mint-switch-core', 'checkbox')}${named('.mint-tab-item', 'tab')}`,
);
const BOOTSTRAP_VUE: Kit = {
  program: 'BootstrapVue',
  sheets: ['bootstrap-4/dist/css/bootstrap.min.css', 'bootstrap-vue/dist/bootstrap-vue.min.css'],
  scripts: ['vue-2/dist/vue.min.js', 'bootstrap-vue/dist/bootstrap-vue.min.js'],
  run: `new Vue({el:'#r',data:{b:true,c:'1',t:7,rate:4,tags:['oak','ash'],rows:[{bird:'Robin',seen:'Monday',count:3},{bird:'Wren',seen:'Tuesday',count:1},{bird:'Finch',seen:'Friday',count:9}]}})`,
};
const VEXIP: Kit = {
  program: 'Vexip UI',
  sheets: ['vexip-ui/dist/vexip-ui.css'],
  scripts: ['vue/dist/vue.global.prod.js', 'vexip-ui/dist/vexip-ui.js'],
  run: `Vue.createApp({template:document.getElementById('t').innerHTML,data:()=>({a:'',b:true,c:'Tea',d:30})}).use(VexipUI.install||VexipUI.default||VexipUI).mount('#r');document.querySelectorAll('.vxp-checkbox input,.vxp-radio input').forEach((field)=>field.remove())${named('.vxp-checkbox__signal', 'checkbox')}${named('.vxp-radio__signal', 'radio')}${named('.vxp-pagination__item', 'button')}`,
};
const WINJS: Kit = {
  program: 'WinJS',
  sheets: ['winjs/css/ui-light.min.css'],
  scripts: ['winjs/js/base.min.js', 'winjs/js/ui.min.js'],
  run: `WinJS.UI.processAll().then(()=>{${unnamed('[role=checkbox]')}${named('.win-toggleswitch-track', 'checkbox')}})`,
};
const JQM: Kit = {
  program: 'jQuery Mobile',
  sheets: ['jquery-mobile/dist/jquery.mobile.min.css'],
  scripts: ['jquery-1/dist/jquery.min.js', 'jquery-mobile/dist/jquery.mobile.min.js'],
  run: `setTimeout(()=>{${unnamed('.ui-slider-handle')}${named('.ui-slider-track', 'slider')};$('.ui-flipswitch a,.ui-slider-handle').removeAttr('href')${named('.ui-flipswitch', 'checkbox')}},400)`,
};
const METIS: Kit = {
  program: 'metisMenu',
  sheets: ['metismenu/dist/metisMenu.min.css'],
  scripts: ['jquery/dist/jquery.min.js', 'metismenu/dist/metisMenu.min.js'],
  run: `$('#m').metisMenu()`,
};
const MODUS: Kit = {
  program: 'Modus',
  sheets: ['@trimble-oss/modus-web-components/dist/modus-web-components/modus-web-components.css'],
  scripts: [],
  run: `const kit = '@trimble-oss/modus-web-components/dist/modus-web-components/modus-web-components.esm.js'; import('./' + kit)`,
};

const KEEN_BODY = `<body style="font-family:sans-serif;padding:24px"><div id="r"><h2>Lost and found</h2><ui-alert type="warning" :dismissible="true">An umbrella is kept for two months.</ui-alert><ui-tabs type="text"><ui-tab title="Report"><ui-textbox label="What did you lose?" placeholder="Grey scarf" v-model="a"></ui-textbox><ui-select label="Where?" :options="['Bus 4','Bus 9','Station']" value="Bus 4"></ui-select><ui-checkbox v-model="b">Call me when it turns up</ui-checkbox><ui-slider v-model="d"></ui-slider><br><ui-button color="primary">Report it</ui-button> <ui-button>Cancel</ui-button> <ui-button type="secondary" color="red">Delete</ui-button></ui-tab><ui-tab title="Search"></ui-tab><ui-tab title="Opening times"></ui-tab></ui-tabs><p><a href="#">Rules of the office</a></p></div></body>`;
const MUSE_BODY = `<body><div id="r"><mu-appbar title="Evening class" color="primary"><mu-button flat slot="right">Sign out</mu-button></mu-appbar><mu-tabs :value="0" color="secondary">${each('Lessons|Homework|Marks', (word) => `<mu-tab>${word}</mu-tab>`)}</mu-tabs><div style="padding:24px"><h2>Italian, second year</h2><mu-text-field label="Word of the day" v-model="a" placeholder="il fiume"></mu-text-field><br><mu-checkbox label="Ask me again tomorrow" v-model="b"></mu-checkbox><br><mu-switch label="Read it aloud" v-model="b"></mu-switch><br><mu-radio label="Written" value="1" v-model="c"></mu-radio> <mu-radio label="Spoken" value="2" v-model="c"></mu-radio><br><mu-slider v-model="d"></mu-slider><mu-button color="primary">Next word</mu-button> <mu-button flat color="secondary">Skip</mu-button> <mu-button color="error">End lesson</mu-button><mu-list>${each('Lesson 1, the market|Lesson 2, the train', (word) => `<mu-list-item button><mu-list-item-title>${word}</mu-list-item-title></mu-list-item>`)}</mu-list><mu-linear-progress mode="determinate" :value="40"></mu-linear-progress></div></div></body>`;
const MINT_BODY = `<body style="margin:0;background:#f4f4f4"><div id="r"><mt-header title="Milk round"><mt-button slot="left" icon="back">Back</mt-button><mt-button slot="right">Help</mt-button></mt-header><mt-navbar value="1">${each('Today|Tomorrow|Week', (word, i) => `<mt-tab-item id="${i + 1}">${word}</mt-tab-item>`)}</mt-navbar><mt-field label="Street" placeholder="Hill Road"></mt-field><mt-field label="Bottles" type="number" value="3"></mt-field><mt-cell title="Empty bottles" value="two" is-link></mt-cell><mt-cell title="Cream on Sunday"><mt-switch v-model="b"></mt-switch></mt-cell><div style="padding:14px"><mt-button type="primary" size="large">Order</mt-button><p></p><mt-button type="danger" size="large">Stop the order</mt-button><p></p><mt-button plain>Write to the milkman</mt-button></div></div></body>`;
const BOOTSTRAP_VUE_BODY = `<body><div id="r" class="p-4"><b-navbar variant="light" class="mb-3"><b-navbar-brand href="#">Bird count</b-navbar-brand><b-navbar-nav><b-nav-item href="#">Gardens</b-nav-item><b-nav-item href="#">Forest</b-nav-item></b-navbar-nav></b-navbar><b-alert show dismissible variant="success">Your count was sent.</b-alert><b-tabs><b-tab title="Seen" active><b-table striped hover :items="rows" class="mt-3"></b-table></b-tab><b-tab title="Heard"></b-tab><b-tab title="Photographs"></b-tab></b-tabs><b-form-group label="Bird"><b-form-input placeholder="Robin"></b-form-input></b-form-group><b-input-group prepend="Count" class="mb-3"><b-form-input value="3"></b-form-input><b-input-group-append><b-button variant="outline-secondary">Add</b-button></b-input-group-append></b-input-group><b-progress :value="60" class="mb-3"></b-progress><b-button-group class="mr-3"><b-button>Day</b-button><b-button variant="primary">Week</b-button><b-button>Year</b-button></b-button-group><b-button variant="success">Send</b-button><b-button variant="link">Help</b-button><b-pagination :total-rows="40" :per-page="10" class="mt-3"></b-pagination></div></body>`;
const VEXIP_BODY = `<body style="padding:24px"><div id="r"></div><script type="text/x-template" id="t"><h2>Tea shop</h2><Breadcrumb :options="['Home','Orders','New']"></Breadcrumb><p><Input v-model="a" placeholder="Name of the guest" style="width:260px"></Input></p><p><Checkbox v-model:checked="b">To take away</Checkbox> <Switch v-model:value="b"></Switch></p><p><RadioGroup v-model:value="c"><Radio label="Tea"></Radio><Radio label="Coffee"></Radio></RadioGroup></p><p><Button type="primary">Order</Button> <Button>Cancel</Button> <Button type="error">Refuse</Button></p><Alert type="warning" title="Only two cakes left"></Alert><p><Tag type="success">paid</Tag></p><Pagination :total="60"></Pagination></script></body>`;
const WINJS_BODY = `<body style="padding:24px"><h1 class="win-h2">Weather station</h1><p class="win-type-body">Wind from the west, four degrees.</p><div data-win-control="WinJS.UI.ToggleSwitch" data-win-options="{title:'Record at night',checked:true}"></div><div data-win-control="WinJS.UI.DatePicker"></div><p><input class="win-textbox" placeholder="Name of the station"></p><p><label><input type="checkbox" class="win-checkbox" checked> Send by radio</label></p><p><label><input type="radio" class="win-radio" name="a" checked> Metric</label> <label><input type="radio" class="win-radio" name="a"> Imperial</label></p><p><select class="win-dropdown"><option>Every hour</option></select></p><p><input type="range" class="win-slider"></p><button class="win-button win-button-primary">Send</button> <button class="win-button">Cancel</button> <a class="win-link" href="#">All stations</a></body>`;
const JQM_BODY = (theme: string): string =>
  `<body><div data-role="page" data-theme="${theme}"><div data-role="header"><a href="#" class="ui-btn ui-btn-left">Back</a><h1>Beach guide</h1><a href="#" class="ui-btn ui-btn-right">Map</a></div><div data-role="main" class="ui-content"><div data-role="navbar"><ul>${each('Swim|Eat|Sleep', (word, i) => `<li><a href="#" class="${i ? '' : 'ui-btn-active'}">${word}</a></li>`)}</ul></div><ul data-role="listview" data-inset="true"><li data-role="list-divider">Near you</li>${each('Long sands|Pebble bay|Lighthouse cove', (word) => `<li><a href="#">${word}</a></li>`)}</ul><label for="a">Water at least</label><input type="range" id="a" value="18" min="10" max="30"><label for="b">Search</label><input type="search" id="b" placeholder="Beach"><label for="c">Dogs allowed</label><select id="c" data-role="flipswitch"><option>No</option><option selected>Yes</option></select><p></p><a href="#" class="ui-btn ui-btn-b ui-corner-all">Show the way</a><button class="ui-btn ui-btn-inline ui-corner-all">Save</button><button class="ui-btn ui-btn-inline ui-corner-all">Share</button></div><div data-role="footer"><h4>Have a good day</h4></div></div></body>`;
const METIS_BODY = `<body style="margin:0;font-family:sans-serif;display:flex"><style>.sidebar-nav{width:230px;min-height:100vh;background:#2f3b4c}.sidebar-nav ul{padding:0;list-style:none}.sidebar-nav a{display:block;padding:11px 16px;color:#dde;text-decoration:none}.sidebar-nav ul ul a{padding-left:34px;background:#27313f}</style><nav class="sidebar-nav"><ul id="m" class="metismenu">${each('Flock|Wool|Dogs|Weather', (word, i) => `<li class="${i === 0 ? 'mm-active' : ''}"><a class="has-arrow" href="#" aria-expanded="${i === 0}">${word}</a><ul><li><a href="#">${word}, today</a></li><li><a href="#">${word}, this year</a></li></ul></li>`)}</ul></nav><main style="padding:26px"><h1>Flock, today</h1><p>Eighty-two sheep are on the hill, four in the barn.</p><p><button>Count again</button> <button>Call the vet</button></p><p><label><input type="checkbox" checked> Gate is shut</label></p></main></body>`;
const MODUS_BODY = `<body style="padding:24px;font-family:sans-serif"><h2>Building site</h2><modus-alert message="Crane 2 is stopped by the wind." type="warning"></modus-alert><p></p><modus-tabs id="t"></modus-tabs><p></p><modus-text-input label="Part" placeholder="Stairs, floor 3" style="display:block;max-width:380px"></modus-text-input><p></p><modus-number-input label="Workers" value="14" style="display:block;max-width:200px"></modus-number-input><p></p><modus-checkbox label="Helmets were checked" checked></modus-checkbox><p></p><modus-slider label="Done" value="60"></modus-slider><p></p><modus-button>Save</modus-button> <modus-button color="secondary">Cancel</modus-button> <modus-button color="danger">Stop work</modus-button><p></p><modus-progress-bar value="60"></modus-progress-bar><p></p><modus-pagination active-page="2" min-page="1" max-page="6"></modus-pagination><script>document.getElementById('t').tabs=[{label:'Today',id:'1',active:true},{label:'Week',id:'2'},{label:'Plan',id:'3'}]</script></body>`;

export const frameworkPages: PageSample[] = [
  made(KEEN, 'keen_lost', KEEN_BODY, { size: [900, 720], scale: 1.5 }),
  made(MUSE, 'muse_italian', MUSE_BODY, { size: [900, 800] }),
  made(MINT, 'mint_milk', MINT_BODY, { size: [420, 720], scale: 2 }),
  made(BOOTSTRAP_VUE, 'bootstrapvue_birds', BOOTSTRAP_VUE_BODY, { size: [1000, 860], scale: 1.5 }),
  made(VEXIP, 'vexip_tea', VEXIP_BODY, { size: [900, 680], scale: 1.5 }),
  made(WINJS, 'winjs_weather', WINJS_BODY, { size: [820, 720] }),
  made({ ...WINJS, sheets: ['winjs/css/ui-dark.min.css'] }, 'winjs_weather_dark', WINJS_BODY, {
    size: [820, 720],
    dark: true,
    scale: 1.5,
  }),
  made(JQM, 'jqm_beach', JQM_BODY('a'), { size: [760, 820] }),
  made(JQM, 'jqm_beach_dark', JQM_BODY('b'), { size: [480, 800], dark: true, scale: 1.5 }),
  made(METIS, 'metis_flock', METIS_BODY, { size: [900, 560], scale: 2 }),
  made(MODUS, 'modus_site', MODUS_BODY, { size: [900, 860] }),
];
