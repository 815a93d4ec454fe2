/** Pages of the admin template SB Admin 2, filled in as a user would. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

const SB_ADMIN = {
  ...fromNpm('startbootstrap-sb-admin-2', 'SB Admin 2'),
  kind: 'software_interface',
} as const;

async function sbAdmin(page: Page, services: Services, name: string): Promise<void> {
  await page.goto(
    `${await services.folder(join(services.packages, 'startbootstrap-sb-admin-2'))}/${name}.html`,
  );
  await page.evaluate(() => {
    const account = document.querySelector('.topbar .text-gray-600');
    if (account) account.textContent = 'Demo Account';
  });
}

export const sbAdminScenes: WebScene[] = [
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
