/** Pages of the dashboard kit Tabler. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

const TABLER = {
  set: 'fresh-screens',
  ...fromNpm('@tabler/preview', 'Tabler'),
  kind: 'software_interface',
} as const;

/** Opens a page of the kit; the account in its top bar becomes a demo account's, and the kit's own settings button goes. */
async function tabler(page: Page, services: Services, name: string): Promise<void> {
  await page.goto(`${await services.folder(join(services.packages, '@tabler/preview/dist'))}/${name}.html`);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href="#"] > div > div:first-child'))
      if (/Kuna/.test(link.textContent ?? '')) link.textContent = 'Demo Account';
    for (const field of document.querySelectorAll('input'))
      if (/pawel/i.test(field.value)) field.value = 'demo@example.org';
    document.querySelector('.settings')?.remove();
  });
}

export const tablerScenes: WebScene[] = [
  {
    ...TABLER,
    name: 'tabler_invoice',
    how: 'its invoice page, scrolled to the sums',
    theme: 'light',
    size: [1100, 760],
    error: null,
    questions: [
      ask('amount', 'What is the total to pay?', '$30.000,00', '30000', '30.000,00'),
      ask('amount', 'how much is the VAT', '$5.000,00', '5.000,00', '5000'),
      ask('amount', 'what is the subtotal?', '$25.000,00', '25.000,00', '25000'),
      ask('read_value', 'How much does the App Design cost?', '$3.200,00', '3.200,00', '3200'),
      ask('read_value', 'what percentage is the vat rate', '20%', '20'),
      noError('is there an error anywhere?'),
      unanswerable('What is the IBAN to pay to?'),
    ],
    open: async (page, services) => {
      await tabler(page, services, 'invoice');
      await page.evaluate(() => scrollTo(0, 420));
    },
  },
  {
    ...TABLER,
    name: 'tabler_settings',
    how: 'its account settings',
    theme: 'light',
    size: [1200, 760],
    error: null,
    questions: [
      ask('read_value', 'What is the business ID?', '560afc32'),
      ask('read_value', 'which location is entered', 'Peimei, China'),
      whereElement('Where can I change my avatar?', 'button', 'Change avatar'),
      whereElement('where do I find billing?', 'link', 'Billing & Invoices'),
      ask(
        'topic',
        'What is this page for?',
        'account settings',
        'settings',
        'my account',
        'account',
        'profile',
      ),
      ask('window_title', 'What is the heading of the page?', 'Account Settings'),
      noError('Any errors?'),
      unanswerable('Which phone number is stored?'),
    ],
    open: (page, services) => tabler(page, services, 'settings'),
  },
  {
    ...TABLER,
    name: 'tabler_500',
    how: 'its 500 page in dark mode',
    theme: 'dark',
    size: [900, 600],
    error: {
      lines: ['500', 'You just found an error page', 'encountered an internal error'],
      category: 'server',
    },
    questions: [
      whereError('Where is the error?'),
      ask(
        'classify_error',
        'Is the server broken or is my network down?',
        'server',
        'server error',
        'the server',
      ),
      ask(
        'read_error',
        'What does the page say happened?',
        'We are sorry but our server encountered an internal error',
        'server encountered an internal error',
      ),
      whereElement('how do I get home', 'button', 'Take me home'),
      ask('theme', 'dark or light?', 'dark'),
      unanswerable('When will the server be back?'),
    ],
    open: async (page, services) => {
      await tabler(page, services, 'error-500');
      await page.evaluate(() => document.body.setAttribute('data-bs-theme', 'dark'));
    },
  },
  {
    ...TABLER,
    name: 'tabler_uptime',
    textComplete: false,
    how: 'its uptime page',
    theme: 'light',
    size: [1280, 860],
    error: null,
    questions: [
      ask('read_value', 'How many incidents were there?', '3', 'three'),
      ask('read_value', 'when was it last checked', '27 seconds ago'),
      ask('read_value', 'What is the availability of today?', '98.9533%'),
      whereElement('Where can I pause the monitor?', 'button', 'Pause this monitor'),
      ask(
        'topic',
        'What does this page show?',
        'uptime',
        'monitor',
        'monitoring',
        'dashboard',
        'uptime monitor',
        'chart',
      ),
      noError('Where is the error on this page?'),
    ],
    open: (page, services) => tabler(page, services, 'uptime'),
  },
  {
    ...TABLER,
    name: 'tabler_datatable',
    how: 'its table of roller coasters in dark mode',
    theme: 'dark',
    size: [1280, 800],
    error: null,
    questions: [
      ask('read_value', 'What is the score of El Toro?', '99,0%', '99.0%', '99,0'),
      ask('read_value', 'In which city is Shambhala?', 'Port Aventura, Spain', 'Port Aventura'),
      ask('read_value', 'quantity of Lightning Rod', '104'),
      ask('read_text', 'Which coaster has the highest score?', 'Steel Vengeance'),
      ask('is_ui', 'Is this a user interface?', 'yes'),
      unanswerable('How long is the queue for Wildfire?'),
    ],
    open: async (page, services) => {
      await tabler(page, services, 'datatables');
      await page.evaluate(() => document.body.setAttribute('data-bs-theme', 'dark'));
    },
  },
  {
    ...TABLER,
    name: 'tabler_form',
    how: 'its page of form elements',
    theme: 'light',
    size: [1280, 800],
    error: null,
    questions: [
      isOn('Is "Checked checkbox input" ticked?'),
      isOff('is Checkbox input checked'),
      ask(
        'read_value',
        'What does the readonly field say?',
        "Well, how'd you become king, then?",
        'Well, how’d you become king, then?',
      ),
      ask('element_state', 'Is the field labelled Disabled greyed out?', 'yes', 'disabled', 'greyed out'),
      whereElement('Where do I type the password?', 'input', 'Input placeholder', 1),
      ask(
        'scene_type',
        'photo or interface?',
        'interface',
        'software interface',
        'ui',
        'software',
        'user interface',
      ),
      noError('where is the error'),
    ],
    open: (page, services) => tabler(page, services, 'form-elements'),
  },
  {
    ...TABLER,
    name: 'tabler_signin',
    how: 'its login page, filled in',
    theme: 'light',
    size: [900, 720],
    error: null,
    questions: [
      ask('read_value', 'Which email address is typed in?', 'demo@example.org'),
      isOn('Is "Remember me on this device" ticked?'),
      ask('count_elements', 'How many text fields are there?', '2', 'two'),
      whereElement('which button signs me in?', 'button', 'Sign in'),
      whereElement('I forgot my password, where do I click?', 'link', 'I forgot password'),
      ask('main_color', 'what colour is the sign in button', 'blue'),
      unanswerable('What is the password?'),
    ],
    open: async (page, services) => {
      await tabler(page, services, 'sign-in');
      await page.getByPlaceholder('your@email.com').fill('demo@example.org');
      await page.getByText('Remember me').click();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    },
  },
  {
    ...TABLER,
    name: 'tabler_pricing',
    how: 'its pricing table',
    theme: 'light',
    size: [1200, 800],
    error: null,
    questions: [
      ask('read_value', 'What does the Professional plan cost?', '$9', '9'),
      ask('read_value', 'price of the business plan', '$16', '16'),
      ask('main_color', 'What colour is the button of the professional plan?', 'green'),
      ask('count_elements', 'How many "Choose plan" buttons are there?', '3', 'three'),
      ask(
        'caption',
        'Describe the screen in one sentence.',
        'pricing',
        'pricing table',
        'pricing plans',
        'plans',
        'web page',
      ),
      noError('Is anything wrong here?'),
      unanswerable('What does the enterprise plan cost?'),
    ],
    open: (page, services) => tabler(page, services, 'pricing-table'),
  },
];
