import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageName, toggleLanguage } from '../../../renderer/views/settings/languages.ts';
import { emptyModelForm, modelFromForm, nameFromModel } from '../../../renderer/views/settings/model-form.ts';
import { visionBackendSchema } from '../../../shared/model/vision.ts';

describe('languages', () => {
  it('are added at the end and taken out, but the last one stays', () => {
    expect(toggleLanguage('eng', 'deu')).toBe('eng+deu');
    expect(toggleLanguage('eng+deu', 'eng')).toBe('deu');
    expect(toggleLanguage('eng', 'eng')).toBe('eng');
    expect(toggleLanguage('', 'eng')).toBe('eng');
  });

  it('are named in words where their code is known', () => {
    expect(languageName('eng')).toBe('English');
    expect(languageName('chi_sim')).toMatch(/chi_sim|\(sim\)/);
    expect(languageName('osd_x')).toMatch(/osd/);
  });
});

describe('nameFromModel', () => {
  it('gives a name that the host takes', () => {
    expect(nameFromModel('qwen2-vl:7b')).toBe('qwen2-vl-7b');
    fc.assert(
      fc.property(fc.string(), (model) => {
        const name = nameFromModel(model);
        expect(name === '' || visionBackendSchema.shape.name.safeParse(name).success).toBe(true);
      }),
    );
  });
});

describe('the price of a model', () => {
  it.each([
    ['3/15', { input: 3, output: 15 }],
    [' 0.25 / 1.5 ', { input: 0.25, output: 1.5 }],
    ['', undefined],
    ['3', undefined],
  ])('%j is read as %j', (price, want) => {
    expect(modelFromForm({ ...emptyModelForm, price }).price).toEqual(want);
  });
});
