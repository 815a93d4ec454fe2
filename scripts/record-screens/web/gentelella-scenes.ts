/** Pages of the admin template Gentelella. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, noError, stillReadable, unanswerable, unreadable, whereElement, whereError } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

const GENTELELLA = {
  ...fromNpm('gentelella', 'gentelella'),
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

export const gentelellaScenes: WebScene[] = [
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
      { kind: 'blur6', questions: [unreadable('What is the total due?'), unreadable('When is it due?')] },
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
    ...GENTELELLA,
    name: 'gentelella_500',
    how: 'its 500 page in dark mode',
    theme: 'dark',
    size: [900, 560],
    error: {
      lines: ['500', 'Something went wrong', 'We hit an unexpected error', 'refreshing the page'],
      category: 'server',
    },
    questions: [
      whereError('where is the error'),
      ask('read_error', 'What does the headline say?', 'Something went wrong'),
      ask('classify_error', 'Is it a server error or my connection?', 'server', 'server error', 'http 5xx'),
      whereElement('Which button tries again?', 'button', '↻ Try again'),
      ask('read_value', 'status code?', '500'),
      unanswerable('When did the server go down?'),
    ],
    open: async (page, services) => {
      await gentelella(page, services, 'page_500');
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    },
  },
  {
    ...GENTELELLA,
    name: 'gentelella_validation',
    how: 'its page of validated fields',
    theme: 'light',
    size: [1200, 640],
    error: { lines: ['Please enter a valid email'], category: 'validation' },
    questions: [
      ask(
        'read_error',
        'What is wrong with the field outlined in red?',
        'Please enter a valid email',
        'Please enter a valid email.',
      ),
      whereError('Where is the error?'),
      ask(
        'classify_error',
        'Wrong input or server problem?',
        'validation',
        'wrong input',
        'invalid input',
        'validation error',
      ),
      ask('read_value', 'what was typed into the invalid field', 'not-an-email'),
      whereElement('Where is the Validate button?', 'button', 'Validate'),
      ask('caption', 'Describe this screen', 'form', 'form validation', 'a form', 'validation states'),
    ],
    open: (page, services) => gentelella(page, services, 'form_validation'),
  },
];
