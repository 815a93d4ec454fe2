import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** What people want a control to do, and the names such controls carry. */
export const purposes: Lexicon['purposes'] = [
  {
    wants: words(
      'cancel, abort, back out, stop without, stops without, leave without, leaves without, close without, closes without, do nothing, not do, get out, changed my mind',
    ),
    names: words('cancel, abort, no, discard, keep, back, never mind, close'),
  },
  {
    wants: words('confirm, accept, agree, acknowledge, approve, proceed, go ahead, go on, say yes'),
    names: words('ok, yes, confirm, accept, agree, apply, continue, submit, done, proceed, allow, next'),
  },
  {
    wants: words(
      'try again, retry, tries again, again, repeat, reload, refresh, attempt again, another go, another try, another attempt, another shot, one more time, one more try, once more',
    ),
    names: words('retry, try again, reload, refresh, again, reconnect, resend, restart'),
  },
  {
    wants: words('close, dismiss, get rid of, make it go away, go away, exit, leave, quit, hide, give up'),
    names: words('close, dismiss, ok, cancel, quit, exit, x, ×, got it, hide, done, give up'),
  },
  {
    wants: words('log in, login, sign in, sign on, log on, authenticate'),
    names: words('log in, login, sign in, sign on, log on, connect'),
  },
  {
    wants: words(
      'forgot my password, forgotten my password, forget my password, lost my password, not remember my password, not remember the password, not know my password, password is gone, forgot password, forgotten password, a new password, reset my password, reset the password',
    ),
    names: words(
      'forgot password, forgot password?, forgot your password, forgot your password?, forgotten password, forgotten password?, forgotten your password?, lost password, lost password?, lost your password?, reset password, reset your password, password forgotten, password forgotten?',
    ),
  },
  {
    wants: words(
      'make myself, make my own, create my own, build my own, build myself, design my own, draw my own',
    ),
    names: words('create your own, make your own, create my own, build your own, custom, create, new'),
  },
  {
    wants: words('log out, logout, sign out, log off'),
    names: words('log out, logout, sign out, log off'),
  },
  {
    wants: words(
      'sign up, register, create an account, create the account, create account, create the account, create account, join, new account, enroll',
    ),
    names: words('sign up, register, create account, join, get started'),
  },
  {
    wants: words('send, submit, hand in, post, publish'),
    names: words('send, submit, post, publish, ok, save, apply, share'),
  },
  {
    wants: words('save, store, keep changes, keep the changes, write'),
    names: words('save, keep, apply, store, ok, save as, write changes, save changes'),
  },
  {
    wants: words('delete, remove, erase, throw away, throw out, trash, put in the bin'),
    names: words('delete, remove, erase, trash, bin, trash can, discard, clear, empty trash, uninstall'),
  },
  {
    wants: words('print, on paper, to the printer, get it printed'),
    names: words('print, print list, print page, print preview, print this page'),
  },
  {
    wants: words('give back, bring back, hand back, take back'),
    names: words('return, give back, refund'),
  },
  {
    wants: words('throw away, drop the changes, discard, not keep, lose my changes'),
    names: words(
      'discard, discard changes, throw away, revert, reset, undo, cancel, delete, clear, do not save',
    ),
  },
  {
    wants: words('keep, not delete, leave them'),
    names: words('keep, cancel, no, restore'),
  },
  {
    wants: words('search, look for, find, look up'),
    names: words('search, find, go, explore, filter'),
  },
  {
    wants: words('change settings, settings, configure, set up, preferences, options'),
    names: words('settings, preferences, options, configure, setup, properties, customize, edit'),
  },
  {
    wants: words('get help, help, learn more, more information'),
    names: words('help, learn more, about, details'),
  },
  {
    wants: words('see more, see details, more details, expand'),
    names: words('details, more, show details, expand'),
  },
  {
    wants: words(
      'get back, back start page, back home page, back homepage, back main page, homepage, go home, back home, start page, home page, main page, leave this page',
    ),
    names: words(
      'home, take me home, go home, back home, back to home, back to homepage, go to homepage, go to home page, to the homepage, to the home page, back to the start page, to the start page, start page, home page, homepage, return home, back to start, go back, back',
    ),
  },
  {
    wants: words('go back, previous, return'),
    names: words('back, previous, prev, return, go back'),
  },
  {
    wants: words('go on, next page, continue, forward, move on, carry on, get further'),
    names: words('next, continue, forward, proceed, go on, carry on'),
  },
  {
    wants: words('undo, revert, take back, roll back'),
    names: words('undo, revert, reset, restore, revert changes'),
  },
  {
    wants: words('restore, reset, defaults, factory settings, start over'),
    names: words(
      'defaults, restore defaults, reset, restore, reset to defaults, reset to default, factory reset, revert',
    ),
  },
  {
    wants: words('skip, not now, later, ignore'),
    names: words('skip, later, not now, ignore, remind me later, maybe later, dismiss'),
  },
  {
    wants: words('choose a file, pick a file, select a file, choose a folder, pick a folder, browse'),
    names: words('browse, browse..., choose file, choose files, select file, select folder, open, ...'),
  },
  {
    wants: words('buy, order, purchase, check out, pay'),
    names: words('buy, order, add to cart, checkout, pay, buy now'),
  },
  {
    wants: words('change, modify, edit, alter'),
    names: words('edit, change, modify, rename'),
  },
  {
    wants: words('create, add, make a new, new'),
    names: words('new, add, create, +, insert'),
  },
  {
    wants: words('download, get the file'),
    names: words('download, save, export, install'),
  },
  {
    wants: words('upload, attach, add a picture, add a file, add an image, add a photo'),
    names: words('upload, attach, browse, choose file, import'),
  },
  {
    wants: words('refuse, decline, reject, deny, say no'),
    names: words('decline, reject, deny, no, refuse, block, cancel'),
  },
  {
    wants: words('start, run, launch, begin, execute'),
    names: words('start, run, launch, play, execute, begin, new game'),
  },
  {
    wants: words('stop, halt, end, kill, terminate'),
    names: words('stop, end, kill, terminate, end task, force quit, pause'),
  },
  {
    wants: words('zoom in, bigger, larger, enlarge, magnify, increase the size'),
    names: words('zoom in, +, larger, enlarge, increase, magnify, zoom'),
  },
  {
    wants: words('zoom out, smaller, shrink, reduce the size'),
    names: words('zoom out, -, −, smaller, decrease, reduce, zoom'),
  },
  {
    wants: words('listen, hear, play it, play the sound, pronounce'),
    names: words('play, listen, play sound, test sound, audio, pronounce, test tone'),
  },
  {
    wants: words('take a look, look before, how it will look, how it looks, preview'),
    names: words('preview, print preview, show preview'),
  },
  {
    wants: words('place an order, make an order, give an order, place the order'),
    names: words('new order, order now, place order, place your order, check out, checkout'),
  },
  {
    wants: words('add my own, hand in my own, put in my own'),
    names: words('upload, add, import, new'),
  },
  {
    wants: words('sort, put in order, in order, arrange'),
    names: words('sort, sort by, order by, arrange'),
  },
  {
    wants: words('narrow down, show only, only show, only see, filter'),
    names: words('filter, filters, add filter, apply filter'),
  },
  {
    wants: words('full screen, fullscreen, fill the screen, whole screen'),
    names: words('full screen, fullscreen, maximize, enter full screen'),
  },
  {
    wants: words('share, pass on, send to a friend, show others'),
    names: words('share, copy link, send link, invite'),
  },
  {
    wants: words('to the clipboard, in the clipboard, into the clipboard'),
    names: words('copy, copy to clipboard, copy text'),
  },
  {
    wants: words('select everything, mark everything, choose all, mark all, tick all'),
    names: words('select all, all, mark all'),
  },
  {
    wants: words('version of this program, version of the program, who made, which version'),
    names: words('about, about this program, version'),
  },
  {
    wants: words('dark mode, night mode, light mode, dark theme, light theme'),
    names: words('theme, dark mode, dark, toggle dark mode, light, appearance'),
  },
  {
    wants: words('other name, new name, another name, rename'),
    names: words('rename, edit name'),
  },
  {
    wants: words('bring in, load from a file, take over from a file, import'),
    names: words('import, load, open, restore'),
  },
  {
    wants: words('as a file, into a file, to a file, export'),
    names: words('export, save as, download, export list, export as'),
  },
  {
    wants: words('pause, hold on, for a while'),
    names: words('pause, suspend, hold'),
  },
  {
    wants: words('factory values, original values, as delivered, original settings'),
    names: words('defaults, restore defaults, reset, reset to defaults, factory reset'),
  },
  {
    wants: words('all of them, see all, show all, whole list, view all'),
    names: words('show all, view all, see all, all'),
  },
  {
    wants: words('another one, choose another, pick another, take another, a different one'),
    names: words('choose another, pick another, change, other, back'),
  },
  { wants: words('bold, bold text, make text bold, bold type'), names: words('b, bold, strong') },
  { wants: words('italic, italics, slanted text'), names: words('i, italic, em') },
  { wants: words('underline, underlined text'), names: words('u, underline') },
  { wants: words('strike through, strikethrough, cross out'), names: words('s, strike, strikethrough') },
];
