import { describe, expect, it } from 'vitest';
import { MEANINGS, meaningOf, namesOf } from '../../scripts/train-icons/meanings.ts';
import { GLYPH_NETWORK } from '../../shared/features/ui/glyphs/glyph-network.ts';
import { readNetwork } from '../../shared/learned/small-network.ts';

describe('meanings of icons', () => {
  it('reads names of all sets without style and size', () => {
    expect(namesOf('bx-trash-alt')).toContain('trash-alt');
    expect(namesOf('save_24_filled').at(-1)).toBe('save');
    expect(meaningOf('arrow--left')).toBe('Back');
    expect(meaningOf('edit-find-symbolic.symbolic')).toBe('Search');
    expect(meaningOf('magnifying-glass-plus')).toBe('Zoom in');
  });

  it('tells other icons from those that may be drawn alike', () => {
    expect(meaningOf('umbrella')).toBe('');
    expect(meaningOf('folder-search')).toBeNull();
  });

  it('is what the network was trained on', () => {
    expect(readNetwork(JSON.parse(GLYPH_NETWORK)).classes).toEqual(['', ...MEANINGS]);
  });
});
