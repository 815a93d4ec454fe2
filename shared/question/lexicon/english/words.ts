import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

export const roles: Lexicon['roles'] = {
  button: words('button, buttons, key, push button'),
  checkbox: words('checkbox, check box, tick box, tickbox, checkboxes'),
  radio: words('radio button, radio, radio buttons, option button'),
  switch: words('switch, toggle, slide switch, toggle switch'),
  input: words(`
    text field, input, input field, text box, textbox, field, entry field, search box, box to type
  `),
  combobox: words('dropdown, drop down, drop-down, combobox, combo box, select box, selector'),
  link: words('link, hyperlink, links'),
  menu_item: words('menu, menu item, menu entry, menus, menu items, menu entries'),
  tab: words('tab, tabs'),
  icon: words('icon, symbol, icons'),
  image: words('image, picture, photo, thumbnail, logo, avatar'),
  table: words('table, grid, spreadsheet'),
  row: words('row, rows'),
  list: words('list, lists'),
  list_item: words('list item, list entry, entry in the list, items in the list'),
  dialog: words('dialog, dialogue, dialog box, popup, pop up, pop-up, message box, modal, prompt'),
  window: words('window, windows'),
  title_bar: words('title bar, titlebar'),
  heading: words('heading, headline, header'),
  progress_bar: words('progress bar, progress indicator, loading bar'),
  slider: words('slider, slide bar'),
  scrollbar: words('scrollbar, scroll bar'),
  tooltip: words('tooltip, tool tip'),
  badge: words('badge, label'),
  alert: words('toast, banner, alert, notification'),
};

export const states: Lexicon['states'] = {
  checked: words('ticked, checked, marked, crossed, switched on, turned on, on, toggled, activated, set'),
  unchecked: words('unchecked, unticked, switched off, turned off, off, deselected, deactivated, unselected'),
  disabled: words(
    'disabled, greyed, grayed, greyed out, grayed out, inactive, read only, readonly, dimmed, unavailable, unusable',
  ),
  enabled: words('enabled, clickable, available, editable, usable, pressable, selectable'),
  selected: words('selected, active, highlighted, chosen, current, picked'),
  focused: words('focused, in focus, has focus, has the focus'),
  expanded: words('expanded, unfolded'),
  collapsed: words('collapsed, folded'),
  empty: words('empty, blank'),
  filled: words('filled, filled in, filled out'),
  open: words('open, opened, showing, visible, shown, displayed'),
  closed: words('closed, hidden'),
};

export const colors: Lexicon['colors'] = words(`
  red, green, blue, yellow, orange, purple, violet, pink, brown, black, white, gray, grey, cyan, teal,
  turquoise, beige, navy, magenta, gold, tan, maroon, olive
`);

export const stopWords: Lexicon['stopWords'] = words(`
  according, regarding, concerning,
  going, still, yet, already, ever, even, whole, entire, whatsoever, anywhere, somewhere, please, pls,
  a, an, the, this, that, these, those, it, its, i, me, my, you, your, we, us, our, he, she, they, them,
  their, there, here, is, are, was, were, be, been, am, do, does, did, has, have, had, having, can,
  could, will, would, should, shall, may, might, must, of, in, on, at, by, for, with, to, from, into,
  onto, as, and, or, but, if, so, than, then, what, which, who, whom, whose, when, where, why, how, many,
  much, please, exactly, just, also, any, some, out, up, about, get, got, now, not, no, yes, ok, okay,
  hey, hi, hello, kindly, actually, really, currently, right, tell, give, let, know, see, look, looking,
  want, need, like, thing, one, ones, per, being, each, every, all, only, more, very, too, think, say,
  says, said, around, under, over, between, during, via, mean, means, called, named, across, against,
  within
`);

export const weakWords: Lexicon['weakWords'] = words(`
  result, answer, output, outcome, dark, light, small, red, green, blue, yellow, orange,
  tooltip, bubble, banner, toast, popup, alert, notification, notice, overlay, headline,
  purchase, sale, transaction, visit, function, method, page, note, configured, configure, default,
  repository, repo, project, receipt, invoice, bill, form, post, calculator, editor, game, package, system, computer, usage,
  show, shown, shows, showing, display, displayed, displays, visible, screen, page, window, image,
  picture, screenshot, photo, use, used, using, set, given, give, happen, happened, make, made, value,
  name, number, field, fill, filled, type, typed, enter, entered, text, try, trying, tried, state,
  stated, list, listed, written, write, print, printed, read, word, called, program, app, application,
  current, have, long, big, large, old, least, document, site, website, terminal, console, table, row,
  column, entry, line, put, go, exact, kind, sort, work, run, contain, contains, content, open, opened,
  select, selected, user, find, come, leave, left, take, took, mention, mentioned, appear,
  information, detail, message, box, item, problem, error, order, ordered, last, dialog, cost, price,
  amount, total, date, time, size, file, folder, quantity, unit, command, before, after, through, next,
  again, most, ask, asked, asks, while, along, often, installed, needed
`);

/** Parts of screens, places on them and verbs of being there: a screen that shows what is asked for seldom says them. */
export const unsaidWords: Lexicon['unsaidWords'] = words(`
  label, labelled, labeled, menu, section, button, option,
  choice, hint, placeholder, caption, prompt, status, switch, slider, drop-down, dropdown, position, cell, cursor,
  first, second, third, fourth, fifth, two, largest, lower, upper, below, above, beside, weekday, missing,
  stand, stands, standing, lie, lies, kept, hold, holds, gets, came, looks, pick, picked, mark, marked, altogether,
  mistake, wrong, done, offer, offered, suggest, suggested
`);

export const numbers: Lexicon['numbers'] = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
};

/** Words that say no more than that something is shown or was entered. */
export const frameWords: Lexicon['frameWords'] = words(`
  field, box,  set, configured, chosen, bar, strip, area, part, corner, bottom, top, middle, centre, center, side,
  show, shows, shown, showing, display, displays, displayed, visible, typed, type, entered, enter, filled, fill,
  written, given, stated, mention, mentioned, appear, appears, exact, exactly, used, use, using, see, seen,
  screen, screenshot, image, picture, here, there, value, high
`);

export const compounds: Lexicon['compounds'] = words(`
  license key, licence key, product key, api key, ssh key, public key, private key, secret key, access key,
  host key, primary key, foreign key, encryption key, signing key, key size, key length, key type, key id,
  tab size, tab width, list price, image name, image tag, image id, image format, table name, link speed,
  window size, window width, font icon, row id, row number, label name, switch port, field name, field type,
  menu price, grid size, row height, row limit, image size, image quality, picture quality, photo album
`);

/** Turns of phrase that are rewritten before anything else is read. */
export const rewrites: Lexicon['rewrites'] = [
  [/,? or not\s*\?*$/i, ''],
  [
    /\b(tab|button|link|menu|checkbox|switch|field) ([A-Z][\w-]*(?: [A-Z][\w-]*)*)(?=(?: is| are| was)?\s*\?*$)/g,
    '$1 "$2"',
  ],
  [
    /\b(labell?ed|called|named|titled|that says|saying|with the (?:label|text|name|caption)) (?!["'])((?!(?:the|this|that|what|it)\b)[^\s?!]+(?: [^\s?!]+){0,4}?)(?=(?: (?:is|are|was|has|been|enabled|disabled|greyed|grayed|ticked|checked|selected|located|shown|visible|here|active|on|in|at|please)\b.*)?[?!.\s]*$)/gi,
    '$1 "$2"',
  ],
  [/\b(?<=\p{L} )no\.?\s*\?*$/iu, 'number'],
];
