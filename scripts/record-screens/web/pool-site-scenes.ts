/** Administration pages and applications of the development pool. */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { WebScene } from './web-scene.ts';
import { files, goto, page, php } from './site-tools.ts';

const pool = { ...page, set: 'pool', theme: 'light', error: null } as const;

export const poolSiteScenes: WebScene[] = [
  { ...pool, name: 'transmission_web', program: 'transmission-daemon', package: 'transmission-daemon (Debian 12)', versionOf: { debian: 'transmission-daemon' }, how: 'its page without torrents', size: [1100, 680], open: async (target, services) => {
    const root = files(services, { 'config/settings.json': '{"rpc-port":8241,"rpc-bind-address":"127.0.0.1","rpc-whitelist-enabled":false,"dht-enabled":false,"lpd-enabled":false,"utp-enabled":false,"port-forwarding-enabled":false}' });
    await goto(target, `${await services.start('/usr/bin/transmission-daemon', ['-f', '-g', join(root, 'config')], 8241)}/transmission/web/`);
    await target.waitForTimeout(2500);
  }, questions: [] },
  { ...pool, name: 'monit_services', program: 'monit', package: 'monit (Debian 12)', versionOf: { debian: 'monit' }, how: 'three services, one of them failing', size: [1000, 640], open: async (target, services) => {
    const root = files(services, { 'monitrc': `set daemon 5\nset log ${services.scratch}/log\nset pidfile ${services.scratch}/pid\nset idfile ${services.scratch}/id\nset statefile ${services.scratch}/state\nset httpd port 8242 and use address 127.0.0.1 allow 127.0.0.1\ncheck system greenhouse\ncheck host pump with address 127.0.0.1\n  if failed port 8299 then alert\ncheck file plan with path /etc/hostname\n  if does not exist then alert\n` });
    chmodSync(join(root, 'monitrc'), 0o700);
    const address = await services.start('/usr/bin/monit', ['-I', '-c', join(root, 'monitrc')], 8242);
    await target.waitForTimeout(9000);
    await goto(target, address);
  }, questions: [] },
  { ...pool, name: 'prometheus_query', program: 'prometheus', package: 'prometheus (Debian 12)', versionOf: { debian: 'prometheus' }, how: 'a query with a mistake', size: [1200, 680], open: async (target, services) => {
    const root = files(services, { 'p.yml': 'global:\n  scrape_interval: 60s\n' });
    const address = await services.start('/usr/bin/prometheus', ['--config.file', join(root, 'p.yml'), '--storage.tsdb.path', join(root, 'data'), '--web.listen-address', '127.0.0.1:8243'], 8243);
    await target.waitForTimeout(3000);
    await goto(target, `${address}/graph?g0.expr=rate(pump_litres_total%5B5m)&g0.tab=1`);
    await target.waitForTimeout(3000);
  }, questions: [] },
  { ...pool, name: 'mediawiki_setup', program: 'mediawiki', package: 'mediawiki (Debian 12)', versionOf: { debian: 'mediawiki' }, how: 'not yet set up', size: [1000, 620], open: async (target, services) => {
    await goto(target, `${await php(services, '/usr/share/mediawiki', 8244)}/index.php`);
    await target.waitForTimeout(1500);
  }, questions: [] },
  { ...pool, name: 'cups_printers', program: 'cups', package: 'cups (Debian 12)', versionOf: { debian: 'cups' }, how: 'its start page', size: [1100, 680], open: async (target, services) => {
    const root = files(services, { 'cupsd.conf': `Listen 127.0.0.1:8245\nWebInterface Yes\nLogLevel none\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n`, 'cups-files.conf': `ServerRoot ${services.scratch}\nCacheDir ${services.scratch}/cache\nStateDir ${services.scratch}/state\nRequestRoot ${services.scratch}/spool\nTempDir ${services.scratch}/tmp\nErrorLog ${services.scratch}/error\nAccessLog ${services.scratch}/access\nPageLog ${services.scratch}/pagelog\nDocumentRoot /usr/share/cups/doc-root\nDataDir /usr/share/cups\nServerBin /usr/lib/cups\n`, 'cache/x': '', 'state/x': '', 'spool/x': '', 'tmp/x': '' });
    const address = await services.start('/usr/sbin/cupsd', ['-f', '-c', join(root, 'cupsd.conf'), '-s', join(root, 'cups-files.conf')], 8245);
    await goto(target, `${address}/admin`);
    await target.waitForTimeout(1500);
  }, questions: [] },
  { ...pool, name: 'cherrypy_error', program: 'CherryPy', package: 'python3-cherrypy3 (Debian 12)', versionOf: { debian: 'python3-cherrypy3' }, how: 'an exception in a handler', size: [1000, 560], open: async (target, services) => {
    const root = files(services, { 'mill.py': 'import cherrypy\n\n\nclass Mill:\n    @cherrypy.expose\n    def flour(self):\n        stock = {"rye": 120}\n        return str(stock["spelt"])\n\n\ncherrypy.config.update({"server.socket_port": 8246, "log.screen": False})\ncherrypy.quickstart(Mill())\n' });
    await goto(target, `${await services.start('/usr/bin/python3', [join(root, 'mill.py')], 8246)}/flour`);
  }, questions: [] },
  { ...pool, name: 'bottle_404', program: 'Bottle', package: 'python3-bottle (Debian 12)', versionOf: { debian: 'python3-bottle' }, how: 'an address that does not exist', size: [860, 420], open: async (target, services) => {
    const root = files(services, { 'app.py': 'import bottle\n\n\n@bottle.route("/")\ndef index():\n    return "ok"\n\n\nbottle.run(host="127.0.0.1", port=8247, quiet=True)\n' });
    await goto(target, `${await services.start('/usr/bin/python3', [join(root, 'app.py')], 8247)}/timetable/sunday`);
  }, questions: [] },
  { ...pool, name: 'syncthing_folders', program: 'syncthing', package: 'syncthing (Debian 12)', versionOf: { debian: 'syncthing' }, how: 'its page at the first start', size: [1200, 760], open: async (target, services) => {
    const home = join(services.scratch, 'home');
    const address = await services.start('/usr/bin/syncthing', ['serve', '--no-browser', '--no-restart', '--no-upgrade', '--home', home, '--gui-address', '127.0.0.1:8248'], 8248, { env: { HOME: home, STNODEFAULTFOLDER: '1' } });
    await target.waitForTimeout(3000);
    await goto(target, address);
    await target.waitForTimeout(5000);
  }, questions: [] },
  { ...pool, name: 'jsonserver_home', program: 'JSON Server', package: 'json-server (npm)', versionOf: { npm: 'json-server' }, how: 'its start page', size: [900, 620], open: async (target, services) => {
    const root = files(services, { 'db.json': '{"boats":[{"id":1,"name":"Heron"},{"id":2,"name":"Otter"}],"berths":[{"id":"A12"}],"harbour":{"name":"North"}}' });
    await goto(target, await services.start(process.execPath, [join(services.packages, 'json-server/lib/cli/bin.js'), '--port', '8249', '--host', '127.0.0.1', join(root, 'db.json')], 8249));
    await target.waitForTimeout(1500);
  }, questions: [] },
  { ...pool, name: 'analyzer_treemap', program: 'Rsbuild', package: '@rsbuild/core (npm)', versionOf: { npm: '@rsbuild/core' }, how: 'its overlay after a build error', theme: 'dark', size: [1100, 620], open: async (target, services) => {
    const root = files(services, { 'src/index.js': "import { tide } from './tide.js';\nconsole.log(tide);\n", 'package.json': '{"name":"tides"}' });
    execFileSync('ln', ['-s', services.packages, join(root, 'node_modules')]);
    const address = await services.start(process.execPath, [join(services.packages, '@rsbuild/core/bin/rsbuild.js'), 'dev', '--port', '8250', '--host', '127.0.0.1'], 8250, { cwd: root });
    await target.waitForTimeout(4000);
    await goto(target, address);
    await target.waitForTimeout(3000);
  }, questions: [] },
];
