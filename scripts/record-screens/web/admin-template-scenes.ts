/** Pages of admin templates and widget libraries from npm, filled in as a user would. */

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ask, noError, stillReadable, unanswerable, unreadable, whereElement, whereError } from '../ask.ts';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

const GENTELELLA = {
  program: 'gentelella',
  package: 'gentelella (npm)',
  versionOf: { npm: 'gentelella' },
  kind: 'software_interface',
} as const;
const SB_ADMIN = {
  program: 'SB Admin 2',
  package: 'startbootstrap-sb-admin-2 (npm)',
  versionOf: { npm: 'startbootstrap-sb-admin-2' },
  kind: 'software_interface',
} as const;

/** Opens a page of the template; the author's name in its side bar becomes a demo account's. */
async function gentelella(page: Page, services: Services, name: string): Promise<void> {
  const address = await services.folder(join(services.packages, 'gentelella/dist'));
  await page.goto(`${address}/production/${name}.html`);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace(/Aigars( S(ilkalns|\.)?)?/, 'Demo Account');
    for (const field of document.querySelectorAll('input'))
      if (/aigars/i.test(field.value))
        field.value =
          field.type === 'email' || field.value.includes('@') ? 'demo@example.org' : 'Demo Account';
  });
}

async function sbAdmin(page: Page, services: Services, name: string): Promise<void> {
  await page.goto(
    `${await services.folder(join(services.packages, 'startbootstrap-sb-admin-2'))}/${name}.html`,
  );
  await page.evaluate(() => {
    const account = document.querySelector('.topbar .text-gray-600');
    if (account) account.textContent = 'Demo Account';
  });
}

export const adminTemplateScenes: WebScene[] = [
  {
    ...GENTELELLA,
    name: 'gentelella_403',
    how: 'its 403 page',
    theme: 'light',
    size: [900, 560],
    error: {
      lines: ['403', 'Access denied', "You don't have permission", 'reach out to your'],
      category: 'permission',
    },
    questions: [
      whereError('wheres the error message'),
      ask(
        'classify_error',
        'Is it a permission or a network error?',
        'permission',
        'permission error',
        'access denied',
        'forbidden',
        'permissions',
      ),
      ask(
        'read_error',
        'What does the page tell me?',
        'Access denied',
        "You don't have permission to view this page",
      ),
      ask('read_value', 'which http code', '403'),
      whereElement('which button lets me use another account?', 'button', 'Sign in as another user'),
      unanswerable('What is the name of the administrator I should ask?'),
    ],
    open: (page, services) => gentelella(page, services, 'page_403'),
  },
  {
    ...GENTELELLA,
    name: 'gentelella_invoice',
    how: 'its invoice page',
    theme: 'light',
    size: [1280, 1000],
    error: null,
    questions: [
      ask('amount', 'What is the total due on this invoice?', '$7,641.51', '7641.51'),
      ask('amount', 'how much is the vat', '$1,326.21', '1326.21'),
      ask('amount', 'whats the subtotal before the discount', '$7,017.00', '7017'),
      ask('read_value', 'When is it due?', 'May 24, 2026', '24 May 2026', '2026-05-24'),
      ask('read_value', 'invoice no?', 'INV-04812', '#INV-04812'),
      ask('read_value', 'What is the IBAN?', 'LV80 BANK 1234 5678 9012 3', 'LV80BANK1234567890123'),
      noError('Is there an error anywhere on this page?'),
      whereElement('Where can I download the PDF?', 'button', 'Download PDF'),
    ],
    copies: [
      { kind: 'blur4', questions: [unreadable('What is the total due?'), unreadable('When is it due?')] },
      {
        kind: 'blur1',
        questions: [
          stillReadable('What is the number of the invoice in the headline?', 'INV-04812', '#INV-04812'),
        ],
      },
    ],
    open: (page, services) => gentelella(page, services, 'invoice'),
  },
  {
    ...GENTELELLA,
    name: 'gentelella_order',
    how: 'its order page in dark mode',
    theme: 'dark',
    size: [1200, 760],
    error: null,
    questions: [
      ask('amount', 'How much did the whole order cost?', '$245.00', '245'),
      ask('read_value', 'what does the dashboard pack cost', '$27.00', '27'),
      ask('read_value', 'What is the order number?', '7841', '#7841', 'Order #7841'),
      ask('theme', 'Dark mode or light mode?', 'dark', 'dark mode'),
      noError('where is the problem here?'),
      whereElement('which button marks it as fulfilled?', 'button', 'Mark fulfilled'),
      unanswerable('What is the tracking number of the parcel?'),
    ],
    open: async (page, services) => {
      await gentelella(page, services, 'order_detail');
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    },
  },
  {
    ...GENTELELLA,
    name: 'gentelella_settings',
    how: 'its settings page, scrolled to the switches',
    theme: 'light',
    size: [1200, 760],
    error: null,
    questions: [
      ask('read_value', 'Which time zone is set?', '(UTC+02:00) Riga', 'UTC+02:00 Riga', 'Riga'),
      ask('read_value', 'what is in the email address field', 'demo@example.org'),
      whereElement('Where do I save my changes?', 'button', 'Save changes'),
      whereElement('where can i change my role', 'input', 'Role'),
      ask('topic', 'What is this screen for?', 'settings', 'account settings', 'account', 'profile settings'),
      noError('Any error shown?'),
      unanswerable('What is my current password?'),
    ],
    open: async (page, services) => {
      await gentelella(page, services, 'settings');
      await page.getByText('Notifications', { exact: true }).last().scrollIntoViewIfNeeded();
    },
  },
  {
    ...GENTELELLA,
    name: 'gentelella_help',
    how: 'its help centre, one question opened',
    theme: 'light',
    size: [1200, 860],
    error: null,
    questions: [
      noError('Where is the error?'),
      ask(
        'caption',
        'Describe this screen in one sentence',
        'help center',
        'help page',
        'faq',
        'frequently asked questions',
        'help',
      ),
      ask('read_text', 'What is the big question in the middle?', 'How can we help?', 'How can we help'),
      whereElement('Where can I search the articles?', 'input', 'Search FAQ'),
      unanswerable('How many people are waiting for support?'),
    ],
    open: (page, services) => gentelella(page, services, 'faq'),
  },
  {
    ...GENTELELLA,
    name: 'gentelella_product',
    how: 'its product page',
    theme: 'light',
    size: [1280, 760],
    error: null,
    questions: [
      ask('amount', 'How much does it cost now?', '$129', '129'),
      ask('read_value', 'How many of them are in stock?', '142', '142 available'),
      ask('read_text', 'What is the name of the product?', 'AdminLTE Pro'),
      whereElement('Where do I put it in the cart?', 'button', 'Add to cart'),
      ask('has_text', 'Is there any text in the picture?', 'yes'),
      unanswerable('How long does delivery take?'),
    ],
    open: (page, services) => gentelella(page, services, 'product_detail'),
  },
  {
    ...GENTELELLA,
    name: 'gentelella_offline',
    how: 'its offline page',
    theme: 'light',
    size: [800, 520],
    error: { lines: ["You're offline", 'been cached yet', 'be right here'], category: 'network' },
    questions: [
      ask(
        'classify_error',
        'What kind of problem is it, network or login?',
        'network',
        'network problem',
        'offline',
        'no connection',
        'connection',
      ),
      ask('read_error', 'What does the message say?', "You're offline", 'You’re offline'),
      whereError('point at the problem please'),
      whereElement('how do i try again', 'button', 'Try again'),
      ask('main_color', 'what colour is the button?', 'green', 'teal'),
    ],
    open: (page, services) => gentelella(page, services, 'offline'),
  },
  {
    ...SB_ADMIN,
    name: 'sbadmin_404',
    how: 'its 404 page',
    theme: 'light',
    size: [1100, 640],
    error: { lines: ['404', 'Page Not Found', 'glitch in the matrix'], category: 'not_found' },
    questions: [
      whereError('where is the eror'),
      ask(
        'classify_error',
        'Did the server crash or is the page missing?',
        'not found',
        'missing',
        'page is missing',
        'page not found',
        'missing page',
        'not_found',
      ),
      ask('read_error', 'what does it say under the number?', 'Page Not Found'),
      whereElement('Where do I get back to the dashboard?', 'link', '← Back to Dashboard'),
      ask('main_color', 'What colour is the side bar?', 'blue'),
    ],
    open: (page, services) => sbAdmin(page, services, '404'),
  },
  {
    ...SB_ADMIN,
    name: 'sbadmin_register',
    how: 'its register page, partly filled in',
    theme: 'light',
    size: [1100, 640],
    error: null,
    questions: [
      ask('read_value', 'what first name was typed in', 'Robin'),
      ask('read_value', 'Which e-mail address is filled in?', 'robin@example.org'),
      ask('element_state', 'Is the last name field still empty?', 'yes', 'empty'),
      ask('count_elements', 'How many text fields does the form have?', '5', 'five'),
      whereElement('which button creates the account?', 'button', 'Register Account'),
      noError('is something wrong in this form?'),
      unanswerable('What password did I choose?'),
    ],
    open: async (page, services) => {
      await sbAdmin(page, services, 'register');
      await page.getByPlaceholder('First Name').fill('Robin');
      await page.getByPlaceholder('Email Address').fill('robin@example.org');
      await page.locator('body').click({ position: { x: 5, y: 5 } });
    },
  },
  {
    ...SB_ADMIN,
    name: 'sbadmin_dashboard',
    textComplete: false,
    how: 'its start page',
    theme: 'light',
    size: [1280, 760],
    error: null,
    questions: [
      ask('read_value', 'What are the annual earnings?', '$215,000', '215000'),
      ask('read_value', 'how many pending requests are there', '18'),
      ask('topic', 'What is this page?', 'dashboard', 'admin dashboard', 'a dashboard', 'chart'),
      whereElement('Where do I generate a report?', 'button', 'Generate Report'),
      noError('where does it show an error?'),
      ask('scene_type', 'Photo or software?', 'software', 'software interface', 'interface', 'ui'),
      unanswerable('What were the earnings in 2019?'),
    ],
    open: async (page, services) => {
      await sbAdmin(page, services, 'index');
      await page.waitForTimeout(1500);
    },
  },
];
