import { describe, expect, it } from 'vitest';
import { sceneChoice } from '../../../../shared/answer/skills/scene-choice.ts';

describe('sceneChoice', () => {
  it('tells only what the question offers', () => {
    expect(sceneChoice('Is this a photo, a document or a terminal?', 'software_interface')).toBe('document');
    expect(sceneChoice('a photo or a terminal?', 'software_interface')).toBe('terminal');
    expect(sceneChoice('photo or software interface?', 'software_interface')).toBe('interface');
    expect(sceneChoice('document or program', 'document')).toBe('document');
  });

  it('leaves a question alone that offers nothing to choose from', () => {
    expect(sceneChoice('What kind of picture is this?', 'document')).toBeNull();
    expect(sceneChoice('Is this a photo?', 'real_life_photo')).toBeNull();
  });
});
