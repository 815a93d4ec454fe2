/** Applications kept to judge: no method was worked on with them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ask, noError, unanswerable, whereElement, whereText } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held = { ...page, set: 'held-screens', theme: 'light', error: null } as const;

export const heldSiteScenes: WebScene[] = [
  {
    ...held,
    name: 'maildev_inbox',
    ...fromNpm('maildev', 'MailDev'),
    how: 'three mails',
    size: [1200, 700],
    open: async (target, services) => {
      const address = await services.start(
        process.execPath,
        [
          join(services.packages, 'maildev/dist/bin/maildev.js'),
          '--web',
          '8231',
          '--smtp',
          '8232',
          '--ip',
          '127.0.0.1',
          '--web-ip',
          '127.0.0.1',
        ],
        8231,
      );
      for (const [from, subject, text] of [
        ['kiosk@example.org', 'Delivery of 40 newspapers', 'The newspapers come at 5:40.'],
        [
          'office@example.org',
          'Invoice 2026-118: 248.60 euros',
          'Please pay 248.60 euros until 30 June 2026.\nThe invoice number is 2026-118.',
        ],
        ['club@example.org', 'Rowing course moved', 'The rowing course begins on 9 May.'],
      ])
        execFileSync('python3', [
          '-c',
          'import smtplib,sys;from email.mime.text import MIMEText;m=MIMEText(sys.argv[3]);m["From"]=sys.argv[1];m["To"]="desk@example.org";m["Subject"]=sys.argv[2];s=smtplib.SMTP("127.0.0.1",8232);s.send_message(m);s.quit()',
          from,
          subject,
          text,
        ]);
      await goto(target, address);
      await target.waitForTimeout(2500);
    },
    hiddenText: /^(Search emails|Please pay)/,
    drawnText: [
      { text: 'Search emails...', within: [50, 78, 112, 19] },
      { text: 'Please pay 248.60 euros until 30 June 2026. The invoi...', within: [60, 278, 316, 20] },
    ],
    questions: [
      ask('amount', 'How much does the invoice ask for?', '248.60', '248.60 euros'),
      ask('read_value', 'What is the number of the invoice?', '2026-118', 'Invoice 2026-118'),
      ask('read_value', 'When does the rowing course begin?', '9 May', 'on 9 May'),
      ask('count_elements', 'how many mails are there', '3', 'three'),
      whereText('Where is the mail about the newspapers?', 'Delivery of 40 newspapers'),
      noError('Can you see an error?'),
      unanswerable('What is the phone number of the club?'),
    ],
  },
  {
    ...held,
    name: 'tiddlywiki_page',
    ...fromNpm('tiddlywiki', 'TiddlyWiki'),
    how: 'a page with a table',
    size: [1200, 720],
    open: async (target, services) => {
      const cli = join(services.packages, 'tiddlywiki/tiddlywiki.js');
      execFileSync(process.execPath, [cli, join(services.scratch, 'wiki'), '--init', 'server'], {
        stdio: 'ignore',
      });
      files(services, {
        'wiki/tiddlers/hikes.tid':
          'title: Hikes\ncreated: 20260401080000000\nmodified: 20260401080000000\ntags: summer\n\nWe meet at 7:30 at the station.\n\n|!Hike |!Length |!Climb |\n|Ravine |11.5 km |420 m |\n|Lake round |16 km |180 m |\n|Ridge |9.2 km |760 m |\n\nBring water, //two litres each//.\n',
        'wiki/tiddlers/start.tid': 'title: $:/DefaultTiddlers\n\nHikes\n',
        'wiki/tiddlers/title.tid': 'title: $:/SiteTitle\n\nWalking club\n',
        'wiki/tiddlers/sub.tid': 'title: $:/SiteSubtitle\n\nplans for 2026\n',
      });
      await goto(
        target,
        await services.start(
          process.execPath,
          [cli, join(services.scratch, 'wiki'), '--listen', 'port=8233', 'host=127.0.0.1'],
          8233,
        ),
      );
      await target.waitForTimeout(3000);
    },
    hiddenElements: /^image/,
    questions: [
      ask('read_value', 'How long is the hike round the lake?', '16 km', '16'),
      ask('read_value', 'Which hike climbs the most?', 'Ridge'),
      ask('read_value', 'when do we meet', '7:30', 'at 7:30', '7:30 at the station'),
      whereElement('Where is the Recent tab?', 'tab', 'Recent'),
      ask(
        'caption',
        'Describe the picture in one sentence.',
        'wiki',
        'web page',
        'a page',
        'walking club',
        'hikes',
        'page',
        'a wiki page about hikes',
      ),
      noError('where is the problem'),
      unanswerable('Who leads the Ravine hike?'),
    ],
  },
  {
    ...held,
    name: 'cloudcmd_files',
    ...fromNpm('cloudcmd', 'Cloud Commander'),
    how: 'a folder of a shop',
    size: [1200, 680],
    textComplete: false,
    hiddenText: /^(rw|50\.)/,
    questions: [
      ask('read_value', 'How big is prices.csv?', '1.76kb', '1.76 kb', '1.76'),
      ask('read_value', 'who owns readme.txt', 'root'),
      whereText('Where is the file readme.txt?', 'readme.txt'),
      ask(
        'topic',
        'What does this page show?',
        'files',
        'file manager',
        'a file manager',
        'list of files',
        'folders',
        'folder',
      ),
      noError('Is something wrong here?'),
      ask('is_ui', 'is this a ui', 'yes'),
      unanswerable('How much space is left on the disk?'),
    ],
    open: async (target, services) => {
      const root = files(services, {
        'shop/prices.csv': 'a'.repeat(1800),
        'shop/orders.db': 'b'.repeat(52_000),
        'shop/readme.txt': 'c'.repeat(300),
        'shop/photos/a.png': 'd',
      });
      const cli = join(services.packages, 'cloudcmd/bin/cloudcmd.mjs');
      const args = [cli, '--port', '8237', '--root', join(root, 'shop'), '--no-open'];
      await goto(target, await services.start(process.execPath, args, 8237, { env: { HOME: root } }));
      await target.waitForTimeout(5000);
    },
  },
];
