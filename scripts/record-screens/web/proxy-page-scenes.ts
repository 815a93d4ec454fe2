/** Error pages of proxies, application servers and web frameworks. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ask, unanswerable, whereError } from '../ask.ts';
import { fromDebian, fromNpm } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const fresh = { ...page, set: 'fresh-screens' } as const;

export const proxyPageScenes: WebScene[] = [
  {
    ...fresh,
    name: 'varnish_503',
    ...fromDebian('varnish'),
    how: 'its page when the server behind it is not there',
    theme: 'light',
    size: [800, 460],
    open: async (target, services) => {
      const root = files(services, {
        'site.vcl': 'vcl 4.1;\nbackend default { .host = "127.0.0.1"; .port = "8190"; }\n',
      });
      await goto(
        target,
        await services.start(
          '/usr/sbin/varnishd',
          ['-F', '-n', join(root, 'cache'), '-a', '127.0.0.1:8161', '-f', join(root, 'site.vcl')],
          8161,
        ),
      );
    },
    error: { lines: ['Error 503 Backend fetch failed', 'Backend fetch failed'], category: 'server' },
    questions: [
      whereError('where is the error'),
      ask('read_error', 'What does the error say?', 'Error 503 Backend fetch failed', 'Backend fetch failed'),
      ask(
        'classify_error',
        'Server problem or missing permission?',
        'server',
        'server problem',
        'server error',
      ),
      ask('read_value', 'What status code is it?', '503'),
      ask('read_text', 'Which software made this page?', 'Varnish cache server', 'Varnish'),
      unanswerable('Which address does the backend have?'),
    ],
  },
  {
    ...fresh,
    name: 'haproxy_503',
    ...fromDebian('haproxy'),
    how: 'its page when no server is available',
    theme: 'light',
    size: [760, 360],
    open: async (target, services) => {
      const root = files(services, {
        'proxy.cfg':
          'defaults\n mode http\n timeout connect 2s\n timeout client 5s\n timeout server 5s\nfrontend f\n bind 127.0.0.1:8162\n default_backend b\nbackend b\n server one 127.0.0.1:8191 check\n',
      });
      const address = await services.start('/usr/sbin/haproxy', ['-f', join(root, 'proxy.cfg'), '-db'], 8162);
      await target.waitForTimeout(3000);
      await goto(target, address);
    },
    error: { lines: ['503 Service Unavailable', 'No server is available'], category: 'server' },
    questions: [
      ask(
        'read_error',
        'Why can the page not be shown?',
        'No server is available to handle this request.',
        'No server is available to handle this request',
        '503 Service Unavailable',
      ),
      whereError('Show me the error'),
      ask('classify_error', 'Is it my password or the server?', 'server', 'the server', 'server error'),
      ask('has_text', 'Is there text in it?', 'yes'),
      ask('main_color', 'which colour is the background', 'white'),
    ],
  },
  {
    ...fresh,
    name: 'squid_connect',
    ...fromDebian('squid'),
    how: 'its page when a site refuses the connection',
    theme: 'light',
    size: [1000, 560],
    switches: ['--proxy-server=127.0.0.1:8163', '--proxy-bypass-list=<-loopback>'],
    open: async (target, services) => {
      const root = files(services, {
        'squid.conf':
          'http_port 127.0.0.1:8163\nhttp_access allow all\ncache deny all\npid_filename none\naccess_log none\ncache_log /dev/null\nvisible_hostname proxy.example.org\ncache_mgr help@example.org\nnetdb_filename none\npinger_enable off\ncoredump_dir /tmp\n',
      });
      await services.start('/usr/sbin/squid', ['-N', '-f', join(root, 'squid.conf')], 8163);
      await target.goto('http://127.0.0.1:8192/timetable');
    },
    error: { lines: ['Connection to 127.0.0.1 failed', '(111) Connection refused'], category: 'network' },
    questions: [
      ask('read_error', 'What did the system return?', '(111) Connection refused', 'Connection refused'),
      ask('classify_error', 'network or permission?', 'network', 'network error', 'connection refused'),
      whereError('Where does it say that the connection was refused?'),
      ask(
        'read_value',
        'Which address could not be reached?',
        'http://127.0.0.1:8192/timetable',
        '127.0.0.1',
      ),
      ask('read_value', 'who is the cache administrator', 'help@example.org'),
      unanswerable('Which line of the code is wrong?'),
    ],
  },
  {
    ...fresh,
    name: 'sinatra_unknown',
    ...fromDebian('ruby-sinatra', 'sinatra'),
    how: 'its page for a route that no one wrote',
    theme: 'light',
    size: [860, 560],
    open: async (target, services) => {
      const root = files(services, {
        'app.rb':
          "require 'sinatra'\nset :port, 8164\nset :bind, '127.0.0.1'\nset :environment, :development\nset :server, 'webrick'\n",
      });
      await goto(target, `${await services.start('ruby', ['app.rb'], 8164, { cwd: root })}/recipes/soup`);
    },
    error: { lines: ['know this ditty'], category: 'not_found' },
    questions: [
      ask(
        'read_error',
        'What does the heading say?',
        'Sinatra doesn’t know this ditty.',
        "Sinatra doesn't know this ditty",
        'Sinatra doesn’t know this ditty',
      ),
      ask(
        'classify_error',
        'missing page or broken certificate?',
        'not found',
        'missing page',
        'missing',
        'not_found',
      ),
      whereError('where is the message?'),
      ask('read_text', 'what does it suggest to write after do', '"Hello World"', 'Hello World'),
    ],
  },
  {
    ...fresh,
    name: 'tomcat_404',
    ...fromDebian('tomcat10', 'tomcat'),
    how: 'its page for an application that is not there',
    theme: 'light',
    size: [1000, 420],
    open: async (target, services) => {
      const root = files(services, {
        'base/conf/server.xml':
          '<Server port="-1"><Service name="Catalina"><Connector port="8165" address="127.0.0.1"/><Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="webapps"/></Engine></Service></Server>',
        'base/conf/web.xml':
          '<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="5.0"><servlet><servlet-name>default</servlet-name><servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class></servlet><servlet-mapping><servlet-name>default</servlet-name><url-pattern>/</url-pattern></servlet-mapping></web-app>',
        'base/webapps/ROOT/index.html': 'ok',
        'base/temp/x': '',
        'base/logs/x': '',
        'base/work/x': '',
      });
      const address = await services.start('/usr/share/tomcat10/bin/catalina.sh', ['run'], 8165, {
        env: { CATALINA_BASE: join(root, 'base'), CATALINA_HOME: '/usr/share/tomcat10' },
      });
      await target.waitForTimeout(3000);
      await goto(target, `${address}/wagons/12`);
    },
    error: { lines: ['HTTP Status 404'], category: 'not_found' },
    questions: [
      whereError('Where is the error shown?'),
      ask('read_error', 'What is the error?', 'HTTP Status 404 – Not Found', 'HTTP Status 404', 'Not Found'),
      ask(
        'read_value',
        'Which resource is not available?',
        '/wagons/12',
        '[/wagons/12]',
        'The requested resource [/wagons/12] is not available',
      ),
      ask('classify_error', 'Is it a timeout?', 'no', 'not found', 'missing page'),
      ask('read_text', 'Which type of report is it?', 'Status Report'),
    ],
  },
  {
    ...fresh,
    name: 'youch_typeerror',
    textComplete: false,
    ...fromNpm('youch', 'youch'),
    how: 'its page after a TypeError',
    theme: 'light',
    size: [1100, 760],
    open: async (target, services) => {
      const root = files(services, {
        'seats.mjs': `import { createServer } from 'node:http';\nimport { Youch } from 'youch';\nfunction seatsOf(hall) {\n  return hall.rows.length * 12;\n}\ncreateServer(async (request, response) => {\n  try {\n    response.end(String(seatsOf({ name: 'Blue hall' })));\n  } catch (error) {\n    response.setHeader('content-type', 'text/html');\n    response.end(await new Youch().toHTML(error));\n  }\n}).listen(8166, '127.0.0.1');\n`,
      });
      symlinkSync(services.packages, join(root, 'node_modules'));
      await goto(target, await services.start(process.execPath, ['seats.mjs'], 8166, { cwd: root }));
    },
    error: { lines: ['TypeError', 'Cannot read properties of undefined'], category: 'crash' },
    questions: [
      whereError('point at the error message'),
      ask(
        'read_error',
        'What went wrong?',
        "Cannot read properties of undefined (reading 'length')",
        'Cannot read properties of undefined',
        'TypeError',
      ),
      ask(
        'classify_error',
        'bug in the program or permission denied?',
        'crash',
        'bug',
        'bug in the program',
        'exception',
      ),
      ask('read_value', 'which function failed', 'seatsOf'),
      unanswerable('How many seats does the red hall have?'),
    ],
  },
  {
    ...fresh,
    name: 'mojolicious_exception',
    textComplete: false,
    ...fromDebian('libmojolicious-perl', 'mojolicious'),
    how: 'its page after an exception',
    theme: 'light',
    size: [1000, 700],
    open: async (target, services) => {
      const root = files(services, {
        'app.pl':
          "use Mojolicious::Lite -signatures;\nget '/tariff' => sub ($c) {\n  my $file = 'tariff.json';\n  open my $in, '<', $file or die \"Can't open $file: $!\";\n  $c->render(text => 'ok');\n};\napp->start;\n",
      });
      await goto(
        target,
        `${await services.start('perl', ['app.pl', 'daemon', '-l', 'http://127.0.0.1:8167'], 8167, { cwd: root })}/tariff`,
      );
    },
    error: { lines: ["Can't open tariff.json"], category: 'not_found' },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What is the exception?',
        "Can't open tariff.json: No such file or directory",
        'No such file or directory',
      ),
      ask(
        'classify_error',
        'Is the file missing or is access denied?',
        'not found',
        'missing',
        'file is missing',
        'no such file',
        'not_found',
        'the file is missing',
      ),
      ask('read_value', 'which file can not be opened', 'tariff.json'),
    ],
  },
];
