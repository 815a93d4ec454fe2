/** Design systems and reports of the development pool. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ask, isOn, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian, fromNpm } from '../origin.ts';
import { files, goto, kit, page, php } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const pool = { ...page, set: 'pool', theme: 'light', error: null } as const;

const GOVUK = `<!doctype html><html class="govuk-template"><title>Permit</title><link rel="stylesheet" href="/govuk-frontend/dist/govuk/govuk-frontend.min.css"><body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper"><div class="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2><div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"><li><a href="#d">The date of the market must be in the future</a></li></ul></div></div></div><h1 class="govuk-heading-l">Apply for a stall</h1><div class="govuk-form-group"><label class="govuk-label" for="n">Name of the stall</label><input class="govuk-input govuk-input--width-20" id="n" value="Cheese and honey"></div><div class="govuk-form-group govuk-form-group--error"><label class="govuk-label" for="d">Date of the market</label><p class="govuk-error-message">The date of the market must be in the future</p><input class="govuk-input govuk-input--width-10 govuk-input--error" id="d" value="14 March 2019"></div><div class="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="c" type="checkbox" checked><label class="govuk-label govuk-checkboxes__label" for="c">I need electricity</label></div></div><br><button class="govuk-button">Continue</button></main></div></body></html>`;
const PATTERNFLY = `<!doctype html><html><title>Servers</title><link rel="stylesheet" href="/@patternfly/patternfly/patternfly.min.css"><body style="padding:24px;background:#fff"><h1 class="pf-v6-c-title pf-m-2xl">Pumps</h1><br><div class="pf-v6-c-alert pf-m-danger pf-m-inline"><p class="pf-v6-c-alert__title">Pump 3 does not answer</p><div class="pf-v6-c-alert__description"><p>No reply within 20 seconds. The last value came at 06:12.</p></div></div><br><table class="pf-v6-c-table pf-m-grid-md"><thead class="pf-v6-c-table__thead"><tr class="pf-v6-c-table__tr"><th class="pf-v6-c-table__th">Pump</th><th class="pf-v6-c-table__th">Place</th><th class="pf-v6-c-table__th">Flow</th><th class="pf-v6-c-table__th">State</th></tr></thead><tbody class="pf-v6-c-table__tbody"><tr class="pf-v6-c-table__tr"><td class="pf-v6-c-table__td">Pump 1</td><td class="pf-v6-c-table__td">North field</td><td class="pf-v6-c-table__td">340 l/min</td><td class="pf-v6-c-table__td">running</td></tr><tr class="pf-v6-c-table__tr"><td class="pf-v6-c-table__td">Pump 2</td><td class="pf-v6-c-table__td">Pond</td><td class="pf-v6-c-table__td">125 l/min</td><td class="pf-v6-c-table__td">running</td></tr><tr class="pf-v6-c-table__tr"><td class="pf-v6-c-table__td">Pump 3</td><td class="pf-v6-c-table__td">Orchard</td><td class="pf-v6-c-table__td">0 l/min</td><td class="pf-v6-c-table__td">unknown</td></tr></tbody></table><br><button class="pf-v6-c-button pf-m-primary">Restart pump 3</button> <button class="pf-v6-c-button pf-m-secondary">Refresh</button></body></html>`;
const SLDS = `<!doctype html><html><title>Contact</title><link rel="stylesheet" href="/@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css"><body class="slds-scope" style="background:#fff;padding:24px;width:640px"><h1 class="slds-text-heading_large slds-m-bottom_medium">New contact</h1><div class="slds-form-element"><label class="slds-form-element__label" for="a">Company</label><div class="slds-form-element__control"><input id="a" class="slds-input" value="Boatyard Hansen"></div></div><div class="slds-form-element slds-has-error"><label class="slds-form-element__label" for="b">Phone</label><div class="slds-form-element__control"><input id="b" class="slds-input" value="04x-2210"></div><div class="slds-form-element__help">A phone number has only digits, spaces and +.</div></div><div class="slds-form-element"><label class="slds-form-element__label" for="c">Discount</label><div class="slds-form-element__control"><input id="c" class="slds-input" value="7.5 %"></div></div><br><button class="slds-button slds-button_neutral">Cancel</button><button class="slds-button slds-button_brand">Save contact</button></body></html>`;
const BOOTSTRAP_TABLE = `<!doctype html><title>Fees</title><link rel="stylesheet" href="/bootstrap/dist/css/bootstrap.min.css"><link rel="stylesheet" href="/bootstrap-table/dist/bootstrap-table.min.css"><body class="p-4" style="width:820px"><h3>Fees of the music school</h3><table id="t" data-toggle="table" data-search="true" data-pagination="true" data-page-size="5"><thead><tr><th data-sortable="true">Course</th><th>Teacher</th><th>Pupils</th><th data-sortable="true">Fee</th></tr></thead><tbody><tr><td>Cello</td><td>Room 2</td><td>7</td><td>64.00 €</td></tr><tr><td>Choir</td><td>Hall</td><td>31</td><td>18.50 €</td></tr><tr><td>Drums</td><td>Cellar</td><td>9</td><td>72.00 €</td></tr><tr><td>Flute</td><td>Room 4</td><td>12</td><td>58.00 €</td></tr><tr><td>Piano</td><td>Room 1</td><td>15</td><td>79.90 €</td></tr><tr><td>Violin</td><td>Room 3</td><td>11</td><td>66.00 €</td></tr></tbody></table><script src="/jquery/dist/jquery.min.js"></script><script src="/bootstrap/dist/js/bootstrap.bundle.min.js"></script><script src="/bootstrap-table/dist/bootstrap-table.min.js"></script></body>`;

export const poolDesignScenes: WebScene[] = [
  {
    ...pool,
    name: 'govuk_stall',
    ...fromNpm('govuk-frontend', 'GOV.UK Frontend'),
    how: 'a form with a wrong date',
    size: [900, 760],
    open: kit(GOVUK),
    error: {
      lines: ['There is a problem', 'The date of the market must'],
      message: 'The date of the market must be in the future',
      category: 'validation',
    },
    questions: [
      whereError('Where is the error?'),
      ask('read_error', 'What is the problem?', 'The date of the market must be in the future'),
      ask(
        'classify_error',
        'Did I fill in something wrong or is the page broken?',
        'validation',
        'filled in something wrong',
        'wrong input',
        'form',
      ),
      ask('read_value', 'Which date was entered?', '14 March 2019'),
      isOn('Is "I need electricity" ticked?'),
      whereElement('Where do I continue?', 'button', 'Continue'),
      ask('main_color', 'What colour is the Continue button?', 'green', 'dark green'),
      unanswerable('What does a stall cost?'),
    ],
  },
  {
    ...pool,
    name: 'patternfly_pumps',
    ...fromNpm('@patternfly/patternfly', 'PatternFly'),
    how: 'a list of pumps',
    size: [980, 560],
    open: kit(PATTERNFLY),
    error: { lines: ['Pump 3 does not answer', 'No reply within'], category: 'timeout' },
    questions: [
      whereError('where is the problem?'),
      ask(
        'read_error',
        'What is wrong?',
        'Pump 3 does not answer',
        'No reply within 20 seconds. The last value came at 06:12.',
        'Pump 3 does not answer No reply within 20 seconds',
      ),
      ask('classify_error', 'timeout or missing permission?', 'timeout', 'no reply', 'time out'),
      ask('read_value', 'How much water flows through pump 2?', '125 l/min', '125'),
      ask('count_elements', 'How many pumps are running?', '2', 'two'),
      whereElement('Which button restarts the pump?', 'button', 'Restart pump 3'),
      unanswerable('How deep is the pond?'),
    ],
  },
  {
    ...pool,
    name: 'slds_contact',
    ...fromNpm('@salesforce-ux/design-system', 'Lightning Design System'),
    how: 'a form with a wrong number',
    size: [760, 520],
    open: kit(SLDS),
    error: { lines: ['A phone number has only'], category: 'validation' },
    questions: [
      whereError('Where is the mistake?'),
      ask(
        'read_error',
        'What does it say about the phone number?',
        'A phone number has only digits, spaces and +.',
        'A phone number has only digits, spaces and +',
      ),
      ask('read_value', 'How high is the discount?', '7.5 %', '7.5'),
      ask('read_value', 'which company is it', 'Boatyard Hansen'),
      ask('count_elements', 'How many input fields are there?', '3', 'three'),
      whereElement('Where is Save contact?', 'button', 'Save contact'),
      unanswerable('In which town is the company?'),
    ],
  },
  {
    ...pool,
    name: 'bootstraptable_fees',
    ...fromNpm('bootstrap-table', 'Bootstrap Table'),
    how: 'a table of fees',
    size: [900, 560],
    open: kit(BOOTSTRAP_TABLE),
    questions: [
      ask('amount', 'What does the piano course cost?', '79.90 €', '79.90'),
      ask('read_value', 'Where are the drums taught?', 'Cellar'),
      ask('read_value', 'how many pupils learn the flute', '12'),
      ask('count_elements', 'How many rows are shown?', '5', 'five'),
      whereElement('Where is the second page?', 'link', 'to page 2'),
      noError('Is an error shown?'),
      unanswerable('When does the choir meet?'),
    ],
  },
  {
    ...pool,
    name: 'goaccess_report',
    ...fromDebian('goaccess'),
    how: 'a report of a small log',
    theme: 'mixed',
    size: [1280, 760],
    open: async (target, services) => {
      const line = (i: number): string =>
        `10.0.0.${(i % 7) + 1} - - [0${(i % 5) + 1}/Feb/2026:0${i % 9}:1${i % 6}:00 +0000] "GET /${['index.html', 'prices.html', 'map.png', 'missing.pdf'][i % 4]} HTTP/1.1" ${i % 4 === 3 ? 404 : 200} ${900 + i * 13} "-" "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0"`;
      const root = files(services, {
        'access.log': `${Array.from({ length: 240 }, (_, i) => line(i)).join('\n')}\n`,
      });
      execFileSync(
        'goaccess',
        [
          join(root, 'access.log'),
          '--log-format=COMBINED',
          '-o',
          join(root, 'report.html'),
          '--no-global-config',
        ],
        { stdio: 'ignore' },
      );
      await target.goto(`${await services.folder(root)}/report.html`);
      await target.waitForTimeout(2500);
    },
    textComplete: false,
    hiddenTextWithin: [[0, 0, 60, 760]],
    questions: [
      ask('read_value', 'How many unique visitors were there?', '35'),
      ask('read_value', 'How big is the log?', '30.4 KiB', '30.4'),
      ask('read_value', 'how many requests were valid', '240'),
      ask(
        'topic',
        'What does this page show?',
        'dashboard',
        'web statistics',
        'statistics',
        'requests',
        'visitors',
        'log analysis',
        'web log',
        'overall analyzed requests',
      ),
      noError('Where is the error?'),
      unanswerable('Which country do the visitors come from?'),
    ],
  },
  {
    ...pool,
    name: 'zabbix_setup',
    ...fromDebian('zabbix-frontend-php', 'Zabbix'),
    how: 'the check before it is set up',
    size: [1000, 720],
    open: async (target, services) => {
      await goto(target, `${await php(services, '/usr/share/zabbix', 8261)}/setup.php`);
      await target.waitForTimeout(1500);
      await target.getByRole('button', { name: 'Next step' }).click();
      await target.waitForTimeout(1500);
    },
    error: {
      lines: [
        'Minimum required size of PHP',
        'post_max_size',
        'Minimum required limit on execution',
        'Minimum required limit on input',
        'option "max_input_time")',
      ],
      category: 'configuration',
    },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What is the first thing that is wrong?',
        'Minimum required size of PHP post is 16M (configuration option "post_max_size").',
        'Minimum required size of PHP post is 16M',
      ),
      ask('read_value', 'What is the current value of max_execution_time?', '30'),
      ask('count_elements', 'How many checks fail?', '3', 'three'),
      ask('classify_error', 'wrong configuration or no network?', 'configuration', 'wrong configuration'),
      whereElement('Where is the Back button?', 'button', 'Back'),
      unanswerable('Which database is used?'),
    ],
  },
];
