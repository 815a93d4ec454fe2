import type { Lexicon } from '../lexicon.ts';
import { purposeLines } from './purpose-lines.ts';

/** What people want to do on pages and in programs of every kind, and what controls for it are called: one a line, WANTS: NAMES. */
const ENTRIES = `
  get in touch, ask a question, talk to somebody, talk to someone, reach support, contact them, contact support, write to them: contact, contact us, support, chat, get in touch, ask a question, help
  call them, ring them up, give them a call, phone them: call, call us, phone, dial
  get the newsletter, sign up for news, receive news, get news by mail, be kept informed, stay informed: subscribe, sign up, newsletter, join, notify me
  unsubscribe, no longer get, stop getting, no more mails: unsubscribe, opt out, stop
  reserve, book a, make a booking, put on hold, place a hold: reserve, book, book now, hold, place hold, request, reserve now
  cancel the booking, cancel my booking, call it off, call off: cancel, cancel booking, cancel order, cancel reservation
  renew, extend the loan, keep it longer, prolong: renew, extend, renew all
  follow the parcel, where my parcel is, track the parcel, track the order, track my order: track, track order, tracking, track package, track parcel
  use a voucher, redeem, enter a coupon, use a coupon, discount code, voucher code: apply, redeem, coupon, promo code, voucher, apply coupon
  see the cart, what i am buying, look into the cart, view the basket, my cart, my basket: cart, basket, bag, view cart, shopping cart
  keep shopping, buy more, look for more, shop on: continue shopping, keep shopping, back to shop
  settle the bill, pay the bill, pay for it, pay now: pay, pay now, checkout, check out, proceed to checkout, place order
  get my money back, money back: refund, request refund, return
  put it in the cart, put in the cart, put in the basket, into my basket: add to cart, add to basket, add to bag
  remember it, save for later, mark as favourite, mark as favorite, favourite, bookmark it, remember this page: bookmark, favorite, favourite, star, save, add to favorites, wishlist, add to wishlist, pin, watch, save for later
  say what i think, leave a comment, add a comment, write a comment, give my opinion: comment, add comment, post comment, reply, post, leave a comment, feedback
  give feedback, tell them what i think: feedback, send feedback, give feedback
  give stars, rate it, write a review, leave a review: rate, review, write a review, add review
  answer the message, answer the mail, write back, respond: reply, respond, answer
  pass it on, pass on, send it on, forward it: forward, share
  write a mail, write a new mail, write an email, write a message, new message, start a mail: compose, new, new message, write, new mail, compose new
  mute, silence it, turn the sound off, switch the sound off, make it silent: mute, sound, volume
  make it louder, turn it up, turn up the volume: volume up, volume, louder, +
  make it quieter, turn it down, turn down the volume: volume down, volume, quieter, -
  next song, next track, skip the song, skip this song: next, skip, skip forward
  song before, last song again, previous track: previous, back, skip back
  back to today, jump to today, go to today, see today: today, now
  bring someone in, add people, add somebody, invite somebody, invite people, add a member, bring in others: invite, add member, add people, share, add user, invite people
  leave the group, leave the team: leave, leave group
  hand it over, give it to somebody, assign it, give the task to: assign, reassign, assignee, transfer
  mark as done, tick it off, tick off, mark it done, call it done, get it done, mark as finished: done, complete, mark as done, mark complete, resolve, close, finish
  put into the archive, put in the archive, archive it: archive
  get it back, bring it back, undelete, get back what i deleted: restore, recover, undo, undelete, put back
  bring together, merge them, combine them: merge, combine, join
  join the network, get online, connect to: connect, join
  cut the connection, disconnect, hang up, end the call: disconnect, hang up, end call, leave
  get the newest version, bring up to date, update it, get the update: update, update now, upgrade, install updates, update all
  look for updates, whether there is a new version, see if there is a newer: check for updates, check now, updates, check
  put it on my computer, get the app, get the program: install, download, get, get app
  take it off my computer, get rid of the program, remove the program: uninstall, remove
  start it afresh, boot again, restart, reboot: restart, reboot, restart now, reload
  turn the computer off, switch the computer off, power off, shut down, shut it down: shut down, power off, turn off
  see what i typed as password, see the password, reveal, make the password visible: show, show password, reveal, eye
  forgot my password, cannot remember my password, lost my password, forgotten my password, do not know my password: forgot password, forgot password?, forgot your password?, reset password, lost password, lost your password?, need help?
  use another account, other account, as somebody else, switch accounts, different user: switch account, switch user, use another account, log out
  another language, in my language, change the language, switch the language: language, english, languages, translate
  try it out, check whether it works, see whether it works, test the connection: test, test connection, try, try it, validate, verify, check
  make a folder, create a folder, new folder: new folder, create folder, add folder
  unpack, unzip, take out of the archive: extract, unpack, unzip, extract all
  pack it, make it smaller to send, zip it: compress, zip, archive
  take out the disk, take out the stick, safely remove, pull out: eject, unmount, safely remove
  empty the list, wipe, clear the list, start with an empty: clear, clear all, empty, reset
  choose none, untick all, untick everything, select nothing: select none, deselect all, none, clear
  whole page in view, fit to the window, see the whole page: fit, fit page, zoom to fit, fit to window
  cut off the edges, trim, cut out a part: crop, trim, cut
  turn the picture, turn it around, turn it by: rotate, rotate left, rotate right, turn
  do it once more, redo, put back what i undid: redo
  swap a word, replace a word, replace every: replace, replace all
  put it live, go live, roll it out, roll out: deploy, publish, release, go live
  bring up my changes, send my changes up, hand my changes over: push, commit, submit, sync
  get the changes of others, fetch the changes: pull, fetch, sync, update
  see the log, look at the log, read the log, see what happened: logs, log, view logs, view log, show log, show logs, details
  keep a safe copy, make a copy, back it up, back up: backup, back up, back up now, duplicate, copy, save a copy, export
  how to get there, find the way, show the way: directions, get directions, route, map
  see more choices, open the menu, other choices: menu, more, more options
  put on the home screen, keep on top: pin, add to home screen, always on top
  see it as a list, show as a list: list, list view
  see it as pictures, show as tiles, show as icons: grid, grid view, icons, tiles
  turn it on, switch it on, put it on: on, turn on, enable, power, start
  turn it off, switch it off, put it off: off, turn off, disable, power, stop
  agree to cookies, accept the cookies, ok with cookies: accept, accept all, allow all, agree, ok, got it
  refuse cookies, no cookies, without cookies: reject, reject all, decline, necessary only, only necessary
  read the terms, read the conditions, the small print: terms, terms of service, terms and conditions, conditions
  what they do with my data, data protection: privacy, privacy policy
  see the answer, show the answer, show the solution: show answer, answer, solution, reveal
  give in, resign, lose on purpose: resign, give up, surrender
  play once more, another game, new round: new game, play again, restart, rematch
  mark it as read, not new any more: mark as read, mark all as read, read
  it is junk, mark as junk: spam, junk, report spam
  change my details, change my data, edit my profile: edit, edit profile, profile, account, my account
  delete my account, close my account: delete account, close account, deactivate
`;

export const everydayPurposes: Lexicon['purposes'] = purposeLines(ENTRIES);
