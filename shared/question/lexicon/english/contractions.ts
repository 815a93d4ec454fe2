import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Written-together, shortened or misspelt forms and what they stand for. */
export const contractions: Lexicon['contractions'] = Object.fromEntries(
  words(`
    what's=what is, whats=what is, wats=what is, wat=what, where's=where is, wheres=where is, who's=who is,
    whos=who is, when's=when is, whens=when is, how's=how is, it's=it is, that's=that is, there's=there is,
    theres=there is, here's=here is, why's=why is, can't=can not, cant=can not, cannot=can not,
    couldn't=could not, couldnt=could not, won't=will not, wont=will not, don't=do not, dont=do not,
    doesn't=does not, doesnt=does not, didn't=did not, didnt=did not, isn't=is not, isnt=is not,
    aren't=are not, wasn't=was not, wasnt=was not, i'm=i am, im=i am, i've=i have, what're=what are,
    pls=please, plz=please, u=you, ur=your, wich=which, wut=what, whcih=which, err=error, errs=errors,
    msg=message, pw=password, pwd=password, btn=button, img=image, screenie=screenshot, chkbox=checkbox,
    gimme=give me, lemme=let me, ctrl=control, qty=quantity, teh=the, hte=the, adn=and, fo=of, si=is, waht=what, whta=what, hwat=what, wher=where, wehre=where, whre=where, eror=error, errro=error, mesage=message, hwo=how, taht=that, tihs=this, thsi=this, cna=can, yuo=you, iamge=image, scren=screen, tel=phone, mny=many, manny=many, wht=what, howmany=how many, verison=version
  `).map((pair) => pair.split('=')),
);
