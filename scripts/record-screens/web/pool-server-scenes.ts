/** Pages of servers and frameworks of the development pool. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ask, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian, fromNpm } from '../origin.ts';
import { files, goto, page, php } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const pool = { ...page, set: 'pool', theme: 'light', error: null } as const;

/** The module that the build looks for in vain. */
const MISSING = './tide.js';

export const poolServerScenes: WebScene[] = [
  {
    ...pool,
    name: 'mediawiki_setup',
    ...fromDebian('mediawiki'),
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
    name: 'cherrypy_error',
    ...fromDebian('python3-cherrypy3', 'CherryPy'),
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
    ...fromDebian('python3-bottle', 'Bottle'),
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
    ...fromNpm('json-server', 'JSON Server'),
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
    ...fromNpm('@rsbuild/core', 'Rsbuild'),
    how: 'its overlay after a build error',
    theme: 'dark',
    size: [1100, 620],
    open: async (target, services) => {
      const root = files(services, {
        'src/index.js': `import { tide } from '${MISSING}';\nconsole.log(tide);\n`,
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
      { text: `1 │ import { tide } from '${MISSING}';`, within: [128, 194, 330, 18] },
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
