import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lacksForm } from '../../../shared/answer/lacks-form.ts';

describe('lacksForm', () => {
  it.each([
    ["What is the lab's phone number?", 'Call the lab on Thursday'],
    ['which number do I call?', 'Call us'],
    ['account number of the current account?', '-149.65'],
    ['What is the order number?', 'Order placed'],
    ['What is my score right now?', 'Match five objects of the same type in a row to score!'],
    ['what was the temperature at noon', 'tomatoes'],
    ['how many words does it have?', 'Document'],
    ['How old is the keeper?', 'keeper of the north lighthouse'],
    ['How tall are the tomato plants?', 'Watered the tomatoes at 7:30, 12 litres, and closed the window.'],
    ['How heavy is the parcel?', 'Parcels are fetched on Monday and on 12 May at the gate'],
    ['Who deleted the folder?', 'Folder Path /srv/demo/logbooks'],
    ['who prunes the quince?', '1'],
    ['Which company repairs the lift?', 'The lift in staircase B will be repaired from Monday 12 May.'],
    ['What make is the monitor?', '760'],
    ['Which process uses the port?', '8130'],
    ['When was it bought?', 'No space left'],
    ['What is her e-mail address?', 'Send a mail'],
    ['What is the IP address of the printer?', 'printer'],
    ['Which version is installed?', 'version'],
  ])('is so where the answer has not the form that was asked for: %s %s', (question, answer) => {
    expect(lacksForm(question, answer)).toBe(true);
  });

  it.each([
    ["What is the lab's phone number?", '+44 20 7946 0018'],
    ['which number do I call in an emergency?', '112'],
    ['account number of the current account?', 'NL12 0045 1180'],
    ['What is the order number?', 'KR-1184'],
    ['How high is the water bill now?', 'The water bill rose from 412.80 to 530.15 euros.'],
    ['how many are left?', 'none'],
    ['How tall are the tomato plants?', 'The plants in the north house are now 84 cm tall'],
    ['Who signed it?', 'The house office'],
    ['who is it from?', 'Wren Oduya <wren@example.org>'],
    ['When does it start?', 'Thursday at noon'],
    ['Until when is it open?', '17:30'],
    ['Which shop sold it?', 'Hill Street Bike Repair'],
    ['What is wrong with the e-mail address?', 'Enter a valid address'],
    ['which extension has the caretaker', '417'],
    ['Which user is logged in?', 'demo'],
    ['Which process id does it have?', '8130'],
    ['how often does it run', 'weekly'],
  ])('is not so where it has: %s %s', (question, answer) => {
    expect(lacksForm(question, answer)).toBe(false);
  });

  it('never asks for a form where only a text was asked for', () => {
    fc.assert(
      fc.property(fc.string(), (answer) => {
        expect(lacksForm('What does the note say?', answer)).toBe(false);
      }),
    );
  });
});
