import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HelpText } from '../../renderer/views/dialogs/help-text.tsx';
import { parseHelpText } from '../../renderer/views/dialogs/parse-help-text.ts';

describe('a help document', () => {
  it('is read as headings, paragraphs, lists and code', () => {
    const body =
      '# Refused\n\nNothing **listens**\nat the port.\n\n- Start `it`\n- Look [here](https://example.com)\n  again\n1. Wait\n\n```\nss -ltn\n```\n';
    expect(parseHelpText(body)).toEqual([
      { kind: 'heading', text: 'Refused' },
      { kind: 'paragraph', text: 'Nothing listens at the port.' },
      { kind: 'list', ordered: false, items: ['Start `it`', 'Look here (https://example.com) again'] },
      { kind: 'list', ordered: true, items: ['Wait'] },
      { kind: 'code', text: 'ss -ltn' },
    ]);
  });

  it('is shown as text whatever stands in it', () => {
    const html = renderToStaticMarkup(
      <HelpText body={'<img src=x onerror=alert(1)>\n\n- <script>1</script>'} lang="en" />,
    );
    expect(html).not.toMatch(/<(img|script)/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('sets commands off from the words around them', () => {
    const html = renderToStaticMarkup(<HelpText body="1. Start it: `ss -tlnp`, then wait." lang="en" />);
    expect(html).toContain('<ol><li>Start it: <code>ss -tlnp</code>, then wait.</li></ol>');
  });

  it('is read without fail whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('#', '-', '`', ' ', '\n', 'a', '*', '1', '.') }),
        (body) => {
          for (const block of parseHelpText(body)) expect(block.kind).toMatch(/heading|paragraph|code|list/);
        },
      ),
    );
  });
});
