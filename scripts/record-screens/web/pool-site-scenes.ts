/** Administration pages of the development pool. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import {
  ask,
  isOff,
  isOn,
  noError,
  stillReadable,
  unanswerable,
  unreadable,
  whereElement,
  whereError,
} from '../ask.ts';
import { fromDebian } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const pool = { ...page, set: 'pool', theme: 'light', error: null } as const;

export const poolSiteScenes: WebScene[] = [
  {
    ...pool,
    name: 'transmission_web',
    ...fromDebian('transmission-daemon'),
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
    ...fromDebian('monit'),
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
    copies: [
      { kind: 'blur6', questions: [unreadable('Which service has failed?')] },
      { kind: 'down60', questions: [stillReadable('Which port could not be reached?', '8299')] },
    ],
  },
  {
    ...pool,
    name: 'prometheus_query',
    ...fromDebian('prometheus'),
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
        'parse error: unexpected ")" in subquery or range, expected ":" or "]"',
        'Error executing query: invalid parameter "query": 1:26: parse error: unexpected ")" in subquery or range, expected ":" or "]"',
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
    name: 'cups_printers',
    ...fromDebian('cups'),
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
];
