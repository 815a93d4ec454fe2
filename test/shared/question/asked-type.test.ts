import { describe, expect, it } from 'vitest';
import { askedType } from '../../../shared/question/asked-type.ts';
import { readWords } from '../../../shared/question/read-words.ts';

describe('the form of value that is asked for', () => {
  it.each([
    ['from which date on is the period counted', 'date'],
    ['Who deleted the folder?', 'person'],
    ['who is the host of the meeting', 'person'],
    ['whose email address is shown', 'email'],
    ['How much feed does a laying hen get a day?', 'quantity'],
    ['how much does it cost per hour', 'money'],
    ['how much memory is free', 'size'],
    ['how much time is left', 'duration'],
    ['How much money is in the savings accounts?', 'quantity'],
    ['Which number does the picture have in the folder?', 'number'],
    ['when was the folder created', 'date'],
    ['what time was the file saved', 'time'],
    ['which user deleted the file', null],
    ['Which article costs 2.15?', null],
    ['which file type is it', null],
    ['what will the robot print when it gets too close', null],
    ['What is the keyboard shortcut for Goto Line Number?', null],
    ['What code stands on line 9 of decks.go?', null],
    ['what is the status of port 22', null],
    ['what is the name of the file', 'path'],
    ['how tall are the tomato plants', 'length'],
    ['how far is it to the hut', 'length'],
    ['how many files were changed', 'number'],
    ['for how many days is it valid', 'duration'],
  ])('%s', (question, type) => {
    expect(askedType(readWords(question))).toBe(type);
  });
});
