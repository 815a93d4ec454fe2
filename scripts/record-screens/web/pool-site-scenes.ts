/** Administration pages and applications of the development pool. */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { files, goto, page, php } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const pool = { ...page, set: 'pool', theme: 'light', error: null } as const;

export const poolSiteScenes: WebScene[] = [
  {
    ...pool,
    name: 'transmission_web',
    program: 'transmission-daemon',
    package: 'transmission-daemon (Debian 12)',
    versionOf: { debian: 'transmission-daemon' },
    how: 'its page without torrents',
    size: [1100, 680],
    open: async (target, services) => {
      const root = files(services, {
        'config/settings.json':
          '{"rpc-port":8241,"rpc-bind-address":"127.0.0.1","rpc-whitelist-enabled":false,"dht-enabled":false,"lpd-enabled":false,"utp-enabled":false,"port-forwarding-enabled":false}',
      });
      await goto(
        target,
        `${await services.start('/usr/bin/transmission-daemon', ['-f', '-g', join(root, 'config')], 8241)}/transmission/web/`,
      );
      await target.waitForTimeout(2500);
    },
    questions: [
      ask('read_value', 'How many transfers are there?', '0', '0 Transfers', 'none'),
      ask('read_value', 'How fast is the download?', '0 kB/s', '0'),
      noError('Where is the error?'),
      ask('has_text', 'Does it contain text?', 'yes'),
      ask('main_color', 'main colour?', 'white'),
      unanswerable('How much space is left on the disk?'),
    ],
  },
  {
    ...pool,
    name: 'monit_services',
    program: 'monit',
    package: 'monit (Debian 12)',
    versionOf: { debian: 'monit' },
    how: 'three services, one of them failing',
    size: [1000, 640],
    open: async (target, services) => {
      const root = files(services, {
        monitrc: `set daemon 5\nset log ${services.scratch}/log\nset pidfile ${services.scratch}/pid\nset idfile ${services.scratch}/id\nset statefile ${services.scratch}/state\nset httpd port 8242 and use address 127.0.0.1 allow 127.0.0.1\ncheck system greenhouse\ncheck host pump with address 127.0.0.1\n  if failed port 8299 then alert\ncheck file plan with path /etc/hostname\n  if does not exist then alert\n`,
      });
      chmodSync(join(root, 'monitrc'), 0o700);
      const address = await services.start('/usr/bin/monit', ['-I', '-c', join(root, 'monitrc')], 8242);
      await target.waitForTimeout(9000);
      await goto(target, address);
    },
    error: { lines: ['Connection failed'], category: 'network' },
    hiddenElementsWithin: [[0, 0, 1000, 120]],
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What is wrong with the pump?',
        'Connection failed',
        'Connection failed [DEFAULT] at port 8299',
      ),
      ask('read_value', 'Which port could not be reached?', '8299', 'port 8299'),
      ask('read_value', 'what is the status of greenhouse', 'OK'),
      ask(
        'classify_error',
        'network problem or disk full?',
        'network',
        'network problem',
        'connection',
        'connection failed',
      ),
      whereElement('Where is the link to plan?', 'link', 'plan'),
      unanswerable('Who switched off the pump?'),
    ],
  },
  {
    ...pool,
    name: 'prometheus_query',
    program: 'prometheus',
    package: 'prometheus (Debian 12)',
    versionOf: { debian: 'prometheus' },
    how: 'a query with a mistake',
    size: [1200, 680],
    open: async (target, services) => {
      const root = files(services, { 'p.yml': 'global:\n  scrape_interval: 60s\n' });
      const address = await services.start(
        '/usr/bin/prometheus',
        [
          '--config.file',
          join(root, 'p.yml'),
          '--storage.tsdb.path',
          join(root, 'data'),
          '--web.listen-address',
          '127.0.0.1:8243',
        ],
        8243,
      );
      await target.waitForTimeout(3000);
      await goto(target, `${address}/graph?g0.expr=rate(pump_litres_total%5B5m)&g0.tab=1`);
      await target.waitForTimeout(3000);
    },
    error: { lines: ['Error executing query'], category: 'syntax' },
    questions: [
      whereError('show me the error'),
      ask(
        'read_error',
        'What is wrong with the query?',
        'parse error: unexpected \")\" in subquery or range, expected \":\" or \"]\"',
        'Error executing query: invalid parameter \"query\": 1:26: parse error: unexpected \")\" in subquery or range, expected \":\" or \"]\"',
        'parse error',
      ),
      ask('classify_error', 'syntax error or no connection?', 'syntax', 'syntax error', 'parse error'),
      whereElement('Where is the Execute button?', 'button', 'Execute'),
      ask('read_text', 'What does the table contain?', 'no data'),
      ask('read_value', 'Which query was entered?', 'rate(pump_litres_total[5m)'),
      unanswerable('How many litres were pumped?'),
    ],
  },
  {
    ...pool,
    name: 'mediawiki_setup',
    program: 'mediawiki',
    package: 'mediawiki (Debian 12)',
    versionOf: { debian: 'mediawiki' },
    how: 'not yet set up',
    size: [1000, 620],
    open: async (target, services) => {
      await goto(target, `${await php(services, '/usr/share/mediawiki', 8244)}/index.php`);
      await target.waitForTimeout(1500);
    },
    error: { lines: ['LocalSettings.php not found'], category: 'configuration' },
    questions: [
      whereError('Where does it say what is missing?'),
      ask(
        'read_error',
        'What was not found?',
        'LocalSettings.php not found.',
        'LocalSettings.php',
        'LocalSettings.php not found',
      ),
      whereElement('Where do I click to set it up?', 'link', 'set up the wiki'),
      ask('read_value', 'Which version of MediaWiki is it?', '1.39.17', 'MediaWiki 1.39.17'),
      ask(
        'classify_error',
        'Is it not configured or is the server down?',
        'configuration',
        'not configured',
        'not found',
        'not set up',
      ),
      unanswerable('How many pages does the wiki have?'),
    ],
  },
  {
    ...pool,
    name: 'cups_printers',
    program: 'cups',
    package: 'cups (Debian 12)',
    versionOf: { debian: 'cups' },
    how: 'its administration',
    size: [1100, 680],
    open: async (target, services) => {
      const root = files(services, {
        'cupsd.conf': `Listen 127.0.0.1:8245\nWebInterface Yes\nLogLevel none\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n`,
        'cups-files.conf': `ServerRoot ${services.scratch}\nCacheDir ${services.scratch}/cache\nStateDir ${services.scratch}/state\nRequestRoot ${services.scratch}/spool\nTempDir ${services.scratch}/tmp\nErrorLog ${services.scratch}/error\nAccessLog ${services.scratch}/access\nPageLog ${services.scratch}/pagelog\nDocumentRoot /usr/share/cups/doc-root\nDataDir /usr/share/cups\nServerBin /usr/lib/cups\n`,
        'cache/x': '',
        'state/x': '',
        'spool/x': '',
        'tmp/x': '',
      });
      const address = await services.start(
        '/usr/sbin/cupsd',
        ['-f', '-c', join(root, 'cupsd.conf'), '-s', join(root, 'cups-files.conf')],
        8245,
      );
      await goto(target, `${address}/admin`);
      await target.waitForTimeout(1500);
    },
    questions: [
      isOff('Is "Allow remote administration" checked?'),
      isOn('Is "Allow users to cancel any job" ticked?'),
      whereElement('Which button adds a printer?', 'button', 'Add Printer'),
      whereElement('where do i save the settings', 'button', 'Change Settings'),
      ask('count_elements', 'How many checkboxes are there?', '6', 'six'),
      noError('Where is the error?'),
      unanswerable('How many pages were printed today?'),
    ],
  },
  {
    ...pool,
    name: 'cherrypy_error',
    program: 'CherryPy',
    package: 'python3-cherrypy3 (Debian 12)',
    versionOf: { debian: 'python3-cherrypy3' },
    how: 'an exception in a handler',
    size: [1000, 560],
    open: async (target, services) => {
      const root = files(services, {
        'mill.py':
          'import cherrypy\n\n\nclass Mill:\n    @cherrypy.expose\n    def flour(self):\n        stock = {"rye": 120}\n        return str(stock["spelt"])\n\n\ncherrypy.config.update({"server.socket_port": 8246, "log.screen": False})\ncherrypy.quickstart(Mill())\n',
      });
      await goto(target, `${await services.start('/usr/bin/python3', [join(root, 'mill.py')], 8246)}/flour`);
    },
    error: { lines: ["KeyError: 'spelt'"], category: 'crash' },
    questions: [
      whereError('Where is the exception?'),
      ask('read_error', 'Which exception was raised?', "KeyError: 'spelt'", 'KeyError'),
      ask(
        'classify_error',
        'Is it a crash in the program or a wrong address?',
        'crash',
        'exception',
        'crash in the program',
        'server',
        'server error',
      ),
      ask('read_value', 'In which line of mill.py?', '8', 'line 8'),
      ask('read_text', 'Which software shows the page?', 'CherryPy', 'CherryPy 18.8.0'),
      unanswerable('How much rye is sold a day?'),
    ],
  },
  {
    ...pool,
    name: 'bottle_404',
    program: 'Bottle',
    package: 'python3-bottle (Debian 12)',
    versionOf: { debian: 'python3-bottle' },
    how: 'an address that does not exist',
    size: [860, 420],
    open: async (target, services) => {
      const root = files(services, {
        'app.py':
          'import bottle\n\n\n@bottle.route("/")\ndef index():\n    return "ok"\n\n\nbottle.run(host="127.0.0.1", port=8247, quiet=True)\n',
      });
      await goto(
        target,
        `${await services.start('/usr/bin/python3', [join(root, 'app.py')], 8247)}/timetable/sunday`,
      );
    },
    error: { lines: ['Error: 404 Not Found', 'Sorry, the requested', 'Not found:'], category: 'not_found' },
    questions: [
      whereError('where is the error'),
      ask('read_error', 'What does the page say?', 'Error: 404 Not Found', "Not found: '/timetable/sunday'"),
      ask(
        'classify_error',
        'missing page or missing permission?',
        'not found',
        'missing page',
        'missing',
        'page not found',
      ),
      ask(
        'read_value',
        'Which address was asked for?',
        'http://localhost:8247/timetable/sunday',
        '/timetable/sunday',
      ),
      ask('is_ui', 'Is this a ui?', 'yes'),
      unanswerable('When does the bus leave on Sunday?'),
    ],
  },
  {
    ...pool,
    name: 'jsonserver_home',
    program: 'JSON Server',
    package: 'json-server (npm)',
    versionOf: { npm: 'json-server' },
    how: 'its start page',
    size: [900, 620],
    open: async (target, services) => {
      const root = files(services, {
        'db.json':
          '{"boats":[{"id":1,"name":"Heron"},{"id":2,"name":"Otter"}],"berths":[{"id":"A12"}],"harbour":{"name":"North"}}',
      });
      await goto(
        target,
        await services.start(
          process.execPath,
          [
            join(services.packages, 'json-server/lib/cli/bin.js'),
            '--port',
            '8249',
            '--host',
            '127.0.0.1',
            join(root, 'db.json'),
          ],
          8249,
        ),
      );
      await target.waitForTimeout(1500);
    },
    hiddenText: /^✧/,
    textComplete: false,
    questions: [
      ask('read_value', 'How many boats are there?', '2', '2x', 'two'),
      whereElement('Where is the link to the berths?', 'link', '/berths'),
      ask('read_text', 'What is the big heading?', 'Congrats!', 'Congrats'),
      noError('Did an error happen?'),
      ask(
        'caption',
        'Describe the page.',
        'web page',
        'JSON Server',
        'a page',
        'page',
        'start page',
        'resources',
      ),
      unanswerable('What is the password of the server?'),
    ],
  },
  {
    ...pool,
    name: 'rsbuild_missing',
    program: 'Rsbuild',
    package: '@rsbuild/core (npm)',
    versionOf: { npm: '@rsbuild/core' },
    how: 'its overlay after a build error',
    theme: 'dark',
    size: [1100, 620],
    open: async (target, services) => {
      const root = files(services, {
        'src/index.js': "import { tide } from './tide.js';\nconsole.log(tide);\n",
        'package.json': '{"name":"tides"}',
      });
      execFileSync('ln', ['-s', services.packages, join(root, 'node_modules')]);
      const address = await services.start(
        process.execPath,
        [
          join(services.packages, '@rsbuild/core/bin/rsbuild.js'),
          'dev',
          '--port',
          '8250',
          '--host',
          '127.0.0.1',
        ],
        8250,
        { cwd: root },
      );
      await target.waitForTimeout(4000);
      await goto(target, address);
      await target.waitForTimeout(3000);
    },
    error: { lines: ['Module not found'], category: 'not_found' },
    textComplete: false,
    hiddenText: /[─╭╰│]/,
    drawnText: [
      { text: "1 │ import { tide } from './tide.js';", within: [128, 194, 330, 18] },
      { text: '2 │ console.log(tide);', within: [128, 239, 330, 18] },
    ],
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'Why did the build fail?',
        "Module not found: Can't resolve './tide.js' in '/srv/demo/src'",
        "Can't resolve './tide.js'",
        'Module not found',
      ),
      ask(
        'classify_error',
        'missing file or no permission?',
        'not found',
        'missing file',
        'module not found',
        'missing',
      ),
      ask(
        'read_value',
        'Which file has the wrong import?',
        './src/index.js',
        'src/index.js',
        'index.js',
        './src/index.js:1:1-34',
      ),
      ask('window_title', 'Title of the box?', 'Build failed'),
      unanswerable('When is high tide?'),
    ],
  },
];
