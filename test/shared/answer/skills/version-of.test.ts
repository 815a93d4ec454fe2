import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { versionOf } from '../../../../shared/answer/skills/version-of.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const page = screen([
  'cucumber-js@12.9.0 with node.js@20.20.2',
  'Welcome to JShell -- Version 17.0.21.1',
  'Server: nginx/1.22.1',
  'Gimp 2.10 and Gimp 2.99 are installed',
]);
const ask = (text: string) => versionOf(routeQuestion(text), screenOf(page))?.answer;

describe('versionOf', () => {
  it('tells the version that stands right after a name', () => {
    expect(ask('Which version of cucumber-js was used?')).toBe('12.9.0');
    expect(ask('which node.js version is used')).toBe('20.20.2');
    expect(ask('which version of jshell is that')).toBe('17.0.21.1');
    expect(ask('which jshell version?')).toBe('17.0.21.1');
    expect(ask('What version of nginx is running?')).toBe('1.22.1');
    expect(ask("What's the version of nginx?")).toBe('1.22.1');
  });

  it('says nothing where no version or several stand with the name', () => {
    expect(ask('Which version of Gimp is that?')).toBeUndefined();
    expect(ask('Which version of Firefox is that?')).toBeUndefined();
    expect(ask('which version of js was used?')).toBeUndefined();
  });
});
