/** Servers and tools of the second set that is kept to judge: no method was worked on with them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ask, stillReadable, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held2 = { ...page, set: 'held2-screens', theme: 'light', error: null } as const;

export const held2ServerScenes: WebScene[] = [
  {
    ...held2,
    name: 'privoxy_refused',
    ...fromDebian('privoxy'),
    how: 'its page when a site refuses the connection',
    size: [1040, 620],
    switches: ['--proxy-server=127.0.0.1:8263', '--proxy-bypass-list=<-loopback>'],
    open: async (target, services) => {
      const root = files(services, {
        'privoxy.conf': 'confdir /etc/privoxy\nlisten-address 127.0.0.1:8263\nhostname gate.example.org\n',
      });
      await services.start('/usr/sbin/privoxy', ['--no-daemon', join(root, 'privoxy.conf')], 8263);
      await target.goto('http://127.0.0.1:8292/harvest');
    },
    error: {
      lines: ['503', 'Connect failed', 'Your request for', 'established.'],
      message: 'Connect failed',
      category: 'network',
    },
    questions: [
      whereError('Where is the error?'),
      ask('read_value', 'which status code does the page show', '503'),
      ask(
        'classify_error',
        'Is it a network problem or a permission problem?',
        'network',
        'network problem',
        'network error',
        'connection',
        'connect failed',
      ),
      ask('read_text', 'Which program made this page?', 'Privoxy', 'Privoxy 3.0.34'),
      ask('theme', 'dark or light?', 'light', 'light theme'),
      unanswerable('Who is the owner of the orchard?'),
    ],
    copies: [{ kind: 'blur2', questions: [stillReadable('What status code is shown?', '503')] }],
  },
  {
    ...held2,
    name: 'twisted_traceback',
    ...fromDebian('python3-twisted', 'Twisted Web'),
    how: 'its page after an exception',
    size: [1100, 490],
    open: async (target, services) => {
      const root = files(services, {
        'site/toll.rpy':
          'from twisted.web import resource\n\nRATES = {"car": 4.5, "van": 7}\n\nclass Toll(resource.Resource):\n    isLeaf = True\n\n    def render_GET(self, request):\n        return str(RATES["lorry"]).encode()\n\nresource = Toll()\n',
      });
      await goto(
        target,
        `${await services.start('/usr/bin/python3', ['-m', 'twisted', 'web', '--display-tracebacks', '--listen', 'tcp:8261:interface=127.0.0.1', '--path', join(root, 'site')], 8261)}/toll.rpy`,
      );
    },
    error: { lines: ["builtins.KeyError: 'lorry'"], category: 'crash' },
    questions: [
      whereError('where is the error message'),
      ask(
        'read_error',
        'Which exception was raised?',
        "builtins.KeyError: 'lorry'",
        "KeyError: 'lorry'",
        'KeyError',
      ),
      ask(
        'classify_error',
        'Is it a crash of the program or a login problem?',
        'crash',
        'exception',
        'a crash',
        'crash of the program',
        'traceback',
        'program',
        'code',
      ),
      ask('read_value', 'in which line of toll.rpy did it happen', '9', 'line 9'),
      ask('read_text', 'Which method of toll.rpy is named last?', 'render_GET'),
      ask(
        'is_ui',
        'Is it a photo or a screenshot of software?',
        'screenshot',
        'software',
        'screenshot of software',
        'software interface',
      ),
      ask(
        'topic',
        'What does this page show?',
        'traceback',
        'a traceback',
        'python traceback',
        'python error',
        'exception',
        'an error',
        'error',
        'stack trace',
        'server traceback',
      ),
      unanswerable('How much is the toll for a van?'),
    ],
  },
  {
    ...held2,
    name: 'syncthing_folder_error',
    ...fromDebian('syncthing', 'Syncthing'),
    how: 'its page when the path of a folder is gone',
    size: [1200, 760],
    open: async (target, services) => {
      const home = join(services.scratch, 'st');
      const env = { ...process.env, HOME: services.scratch, STNODEFAULTFOLDER: '1', STNOUPGRADE: '1' };
      execFileSync('syncthing', ['generate', `--home=${home}`, '--no-default-folder'], {
        env,
        stdio: 'ignore',
      });
      const config = join(home, 'config.xml');
      writeFileSync(
        config,
        readFileSync(config, 'utf8')
          .replace(/<address>127\.0\.0\.1:\d+<\/address>/, '<address>127.0.0.1:8264</address>')
          .replace(/<urAccepted>.*?<\/urAccepted>/, '<urAccepted>-1</urAccepted>')
          .replace(/<globalAnnounceEnabled>true/, '<globalAnnounceEnabled>false')
          .replace(/<localAnnounceEnabled>true/, '<localAnnounceEnabled>false')
          .replace(/<relaysEnabled>true/, '<relaysEnabled>false')
          .replace(/<natEnabled>true/, '<natEnabled>false')
          .replace(/<crashReportingEnabled>true/, '<crashReportingEnabled>false')
          .replace(/ name="[^"]*" compression/, ' name="boathouse" compression'),
      );
      const address = await services.start(
        'syncthing',
        ['serve', `--home=${home}`, '--no-browser', '--no-restart'],
        8264,
        { env },
      );
      const key = /<apikey>(.*?)<\/apikey>/.exec(readFileSync(config, 'utf8'))?.[1] ?? '';
      const folder = join(services.scratch, 'logbooks');
      const send = (path: string, method: string, body?: unknown): Promise<Response> =>
        fetch(`${address}/rest/${path}`, {
          method,
          headers: { 'X-API-Key': key },
          body: body ? JSON.stringify(body) : undefined,
        });
      await delay(2000);
      await send('config/folders', 'POST', {
        id: 'logbooks',
        label: 'Logbooks',
        path: folder,
        rescanIntervalS: 60,
      });
      await delay(3000);
      rmSync(folder, { recursive: true, force: true });
      await send('db/scan?folder=logbooks', 'POST');
      await delay(2000);
      await goto(target, address);
      await target.waitForTimeout(4000);
      await target.getByRole('button', { name: 'OK' }).first().click();
      await target.waitForTimeout(800);
      await target.getByRole('button', { name: 'Logbooks' }).first().click();
      await target.mouse.move(600, 2);
      await target.waitForTimeout(1200);
    },
    error: { lines: ['folder path missing'], category: 'not_found' },
    questions: [
      whereError('Where does it say what is wrong with the folder?', 'folder path missing'),
      ask('read_error', 'What is the error of the folder?', 'folder path missing'),
      ask(
        'classify_error',
        'Is a folder missing or is the disk full?',
        'not found',
        'folder is missing',
        'missing',
        'folder path missing',
        'missing folder',
        'a folder is missing',
        'folder missing',
      ),
      ask('read_text', 'Where on the disk should the folder be?', '/srv/demo/logbooks', 'logbooks'),
      ask(
        'read_text',
        'which version of Syncthing is it',
        'v1.19.2-ds1',
        'v1.19.2-ds1, Linux (64-bit Intel/AMD)',
        '1.19.2',
      ),
      whereElement('where do i add a folder?', 'button', 'Add Folder'),
      ask('read_value', 'What is the name of this device?', 'boathouse'),
      unanswerable('Who deleted the folder?'),
    ],
  },
  {
    ...held2,
    name: 'radicale_login_failed',
    ...fromDebian('radicale', 'Radicale'),
    how: 'a login with a wrong password',
    theme: 'mixed',
    size: [900, 600],
    open: async (target, services) => {
      const root = files(services, {
        'radicale.conf': `[server]\nhosts = 127.0.0.1:8265\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${services.scratch}/users\nhtpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = ${services.scratch}/cal\n`,
        users: 'harbour:pilot\n',
      });
      const address = await services.start(
        '/usr/bin/python3',
        ['-m', 'radicale', '--config', join(root, 'radicale.conf')],
        8265,
      );
      await goto(target, `${address}/.web/`);
      await target.waitForTimeout(1000);
      await target.locator('input[type=text]').first().fill('harbour');
      await target.locator('input[type=password]').first().fill('sailor');
      await target.locator('button[type=submit]:visible, input[type=submit]:visible').first().click();
      await target.waitForTimeout(2500);
    },
    error: { lines: ['401 Unauthorized'], category: 'authentication' },
    questions: [
      whereError('Where is the error?'),
      ask('read_error', 'what does the error message say', 'Error: 401 Unauthorized', '401 Unauthorized'),
      ask(
        'classify_error',
        'Is it a login problem or is the network down?',
        'authentication',
        'login problem',
        'login',
        'unauthorized',
        'a login problem',
        'wrong password',
        'authentication error',
      ),
      ask('read_value', 'Which user name is typed in?', 'harbour'),
      whereElement('Where is the Next button?', 'button', 'Next'),
      ask('count_elements', 'How many text fields does the form have?', '2', 'two'),
      ask('main_color', 'What colour is the error message?', 'red', 'dark red'),
      unanswerable('What is the right password?'),
    ],
  },
];
