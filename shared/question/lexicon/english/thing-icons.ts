import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Icons of people, things, views and styles of text, in the form of `actionIcons`. */
export const thingIcons: Lexicon['purposes'] = [
  {
    wants: words(
      'head and shoulders, person icon, little man, my profile, my account, who is logged in, who i am logged in as',
    ),
    names: words('user, account, profile, user menu, account menu'),
  },
  { wants: words('group of people, people icon, heads'), names: words('users, people, members, groups') },
  {
    wants: words('padlock, closed lock, lock it, lock icon'),
    names: words('lock, lock screen, lock database'),
  },
  { wants: words('open lock, open padlock, unlock'), names: words('unlock') },
  { wants: words('key icon, little key, key symbol'), names: words('key, password') },
  {
    wants: words(
      'eye, eye icon, see the password, see my password, reveal, see what i typed, make it visible',
    ),
    names: words('show, show password, view, preview, hide'),
  },
  {
    wants: words('crossed out eye, crossed eye, hide what i typed, hide it'),
    names: words('hide, hide password'),
  },
  {
    wants: words('bell, bell icon, my alerts, my notifications, anything new, what is new for me'),
    names: words('notifications, show notifications, alerts'),
  },
  {
    wants: words('star, star icon, mark it as a favourite, favourite, favorite, my favourites, my favorites'),
    names: words('favorite, favourite, favorites, star, add to favorites'),
  },
  {
    wants: words('heart, heart icon, say i like, like this, like it'),
    names: words('like, favorite, favorites'),
  },
  {
    wants: words(
      'question mark, assistance, get assistance, get some help, do not understand, manual, how this works',
    ),
    names: words('help, ?, documentation, contents'),
  },
  {
    wants: words('letter i in a circle, i in a circle, about the program, learn about'),
    names: words('info, information, about'),
  },
  {
    wants: words('warning triangle, yellow triangle, exclamation mark, warning sign'),
    names: words('warning'),
  },
  { wants: words('error sign, stop sign, red circle, no entry sign'), names: words('error') },
  { wants: words('tick, tick mark, check mark, checkmark, hook'), names: words('check, ok, done, apply') },
  {
    wants: words('calendar sheet, date picker, pick a date, choose a date, pick a day'),
    names: words('calendar'),
  },
  { wants: words('clock face, clock, watch icon, history'), names: words('clock, history, recent') },
  {
    wants: words('put in a picture, insert a picture, insert an image, add a picture, mountains icon'),
    names: words('image, insert image, picture, add image'),
  },
  {
    wants: words('camera, take a picture, take a photo, take a screenshot, snapshot'),
    names: words('camera, take screenshot'),
  },
  {
    wants: words('cart, shopping cart, shopping basket, trolley, what i am buying, my basket'),
    names: words('cart, basket, shopping cart'),
  },
  { wants: words('handset, telephone, receiver, phone, ring them, call them'), names: words('phone, call') },
  { wants: words('map pin, pin icon, marker, where it is on the map'), names: words('location, map') },
  {
    wants: words('globe, world icon, little earth, change the language, other language, switch language'),
    names: words('globe, language, languages'),
  },
  {
    wants: words('funnel, narrow down, narrow it down, narrow the list, show only some, only see some'),
    names: words('filter, filters'),
  },
  {
    wants: words('put in order, bring into order, order the list, change the order, reorder'),
    names: words('sort, sort by'),
  },
  {
    wants: words('zoom in, bigger, larger, enlarge, magnify, closer look, closer, make the icons larger'),
    names: words('zoom in, +, add, increase, larger'),
  },
  {
    wants: words('zoom out, smaller, see more of it, further away, shrink'),
    names: words('zoom out, -, −, –, remove, decrease, smaller'),
  },
  {
    wants: words(
      'full screen, fullscreen, whole screen, fill the screen, fill the whole screen, over the whole screen',
    ),
    names: words('full screen, fullscreen, enter fullscreen, maximize, toggle fullscreen'),
  },
  {
    wants: words('leave full screen, out of full screen, exit full screen, leave fullscreen'),
    names: words('exit full screen, exit fullscreen, restore'),
  },
  {
    wants: words(
      'moon, moon icon, crescent, dark mode, dark theme, page dark, screen dark, it dark, night mode, too bright, go dark, dark background, between dark and light, between the dark and the light',
    ),
    names: words(
      'dark mode, enable dark mode, switch to dark mode, toggle theme, light mode, theme, toggle dark mode, dark',
    ),
  },
  {
    wants: words(
      'sun, sun icon, light mode, light theme, page light, page bright, it bright, day mode, too dark, light background, between light and dark, between the light and the dark',
    ),
    names: words(
      'light mode, enable light mode, switch to light mode, toggle theme, dark mode, theme, toggle dark mode, light',
    ),
  },
  {
    wants: words('bold, make it bold, bold face, boldface, thick letters, fat letters'),
    names: words('bold'),
  },
  { wants: words('italic, italics, slanted, cursive, lean over'), names: words('italic') },
  { wants: words('underline, underlined, line under, line below the text'), names: words('underline') },
  {
    wants: words('strike out, strike through, strikethrough, crossed out text, cross out'),
    names: words('strikethrough, strike'),
  },
  {
    wants: words('bullet points, bullets, bulleted list, bullet list'),
    names: words('list, bullet list, list: bullet, bulleted list, unordered list'),
  },
  {
    wants: words('numbered list, list with numbers, ordered list'),
    names: words('numbered list, list: ordered, ordered list'),
  },
  {
    wants: words('tiles, tile view, icon view, grid view, as icons, apps menu'),
    names: words('grid, grid view, icon view, apps'),
  },
  { wants: words('insert a table, put in a table, add a table'), names: words('table, insert table') },
  {
    wants: words('align left, left aligned, to the left margin, flush left'),
    names: words('align left, left align, left'),
  },
  {
    wants: words('centre the text, center the text, centred, centered, in the middle of the line'),
    names: words('align center, center, centre'),
  },
  {
    wants: words('align right, right aligned, to the right margin, flush right'),
    names: words('align right, right align, right'),
  },
  { wants: words('justify, both margins, flush on both sides'), names: words('justify') },
  {
    wants: words('angle brackets, source code, code view, see the source'),
    names: words('code, code view, source'),
  },
  { wants: words('terminal icon, command line, shell'), names: words('terminal, console, open terminal') },
  { wants: words('beetle, bug icon, insect, report a bug'), names: words('bug, debug, report bug') },
  { wants: words('little flag, flag icon, flag it, mark as important'), names: words('flag') },
  { wants: words('price tag, label icon, put a label on'), names: words('tag, tags, label') },
  {
    wants: words('ribbon, bookmark it, remember this page, mark this page'),
    names: words('bookmark, add bookmark, bookmarks'),
  },
  {
    wants: words('speech bubble, speech balloon, leave a comment, chat with, have a chat'),
    names: words('chat, comment, comments, message'),
  },
  {
    wants: words('leave my account, get out of my account, log me out, sign me out, door icon'),
    names: words('sign out, log out, logout, quit'),
  },
  { wants: words('log me in, sign me in, into my account'), names: words('sign in, log in, login') },
  {
    wants: words('power button, power icon, switch it off, turn it off, shut down'),
    names: words('power, shut down, quit'),
  },
  {
    wants: words('loudspeaker, speaker, louder, turn it up, the volume'),
    names: words('volume, mute, sound'),
  },
  {
    wants: words('silence, no sound, sound off, turn off the sound, quiet, mute'),
    names: words('mute, volume'),
  },
  { wants: words('microphone, mic, talk to it, speak to it'), names: words('microphone') },
  {
    wants: words('arrow out of a box, arrow leaving a box, in a new window, separate window'),
    names: words('open in new window, open in new tab'),
  },
  { wants: words('bar chart, bars going up, statistics'), names: words('chart, statistics') },
  { wants: words('minimise, minimize, to the taskbar, put it away'), names: words('minimize, minimise') },
  { wants: words('maximise, maximize, as large as the screen'), names: words('maximize, maximise, restore') },
];
