import type { ToldStates } from '../../state-turns.ts';
import { words } from '../../words.ts';

const pair = (so: string, otherwise: string): ToldStates['pairs'][number] => ({
  so: words(so),
  otherwise: words(otherwise),
});

/** States that screens tell in words, in pairs that exclude each other. */
export const toldStates: ToldStates = {
  pairs: [
    pair(
      'on, enabled, active, activated, yes, always',
      'off, disabled, inactive, deactivated, no, never, none',
    ),
    pair('paid, settled, paid in full', 'unpaid, not paid, open, due, outstanding, overdue, owed'),
    pair('closed, resolved, solved, done, fixed', 'open, reopened, unresolved, unsolved, in progress, new'),
    pair(
      'delivered, arrived, received',
      'pending, waiting, in transit, shipped, on its way, processing, not delivered',
    ),
    pair(
      'shipped, sent, dispatched, on its way',
      'pending, waiting, preparing, processing, not shipped, unsent',
    ),
    pair(
      'connected, online, reachable',
      'disconnected, not connected, offline, unreachable, no connection, connection lost',
    ),
    pair(
      'running, up, started, active, live',
      'stopped, not running, down, paused, exited, inactive, dead, crashed, suspended',
    ),
    pair(
      'saved, all changes saved, no unsaved changes',
      'unsaved, not saved, unsaved changes, modified, edited, changed',
    ),
    pair('published, live, public', 'draft, unpublished, private, not published'),
    pair(
      'available, in stock, free, vacant',
      'sold out, out of stock, unavailable, not available, taken, booked, occupied, reserved',
    ),
    pair(
      'done, complete, completed, finished, ready',
      'in progress, pending, running, to do, not started, queued, waiting, incomplete, unfinished',
    ),
    pair('locked', 'unlocked, not locked'),
    pair('valid, current', 'invalid, expired, not valid'),
    pair(
      'passed, passing, successful, success, succeeded, ok',
      'failed, failing, failure, error, errored, not passed',
    ),
    pair(
      'approved, accepted, confirmed',
      'rejected, declined, refused, denied, not approved, awaiting approval, unconfirmed',
    ),
    pair('read-only, read only', 'writable, editable, read-write'),
    pair(
      'up to date, synced, in sync, synchronised, synchronized',
      'out of date, outdated, out of sync, syncing, update available',
    ),
    pair('installed', 'not installed, uninstalled'),
    pair('mounted', 'unmounted, not mounted'),
    pair('cancelled, canceled', 'not cancelled, not canceled'),
    pair('public', 'private'),
    pair('signed in, logged in', 'signed out, logged out, not signed in, not logged in'),
  ],
  asked: /^(?:so |and |but )?(?:is|are|was|were|has|have|did|does)\s+(?<rest>.+)$/i,
  or: /,? or (?:(?:is it|is that|are they|still|already|just|only|rather|yet) )*/i,
  trailing: /(?: (?:yet|already|now|still|at all|right now|at the moment))+$/i,
  article: /^(?:the|my|our|your|this|that|an?) /,
  signs: [/^(?:[^\p{L}\p{N}]+|\p{L} )+/u, /[^\p{L}\p{N}]+$/u],
  yes: words('yes, true, on, y, x'),
  no: words('no, false, off, n'),
  deeds: words('open, complete, private, public, current, archive, live'),
  accounts: /\b(?:invoice|bill|order|ticket|case|issue|account|claim|request|task|payment|debt)s?\b/i,
  unsavedTitle: /^[*•●]|\*$|\[(?:modified|\+|unsaved)\]|\(unsaved|\bmodified\)/i,
  unsaved: words('saved, unsaved, modified'),
  anyOne: words(`
    it, this, that, file, folder, document, notebook, page, order, invoice, bill, receipt, ticket, product, item, task, job, entry, record,
    project, server, service, connection, device, program, app, application, account, work, changes, text, everything, all, user, got
  `),
};
