/** The style sheet of an HTML card: light and dark by the reader's setting, plain on paper. */
export const CARD_STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d8dee6; --ground: #ffffff; --raised: #f5f7fa; --accent: #1f5fd0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebf2; --soft: #9aa7b8; --line: #343d4a; --ground: #14181f; --raised: #1d232c; --accent: #7fb0ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 2.25rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--line); }
p { margin: 0.5rem 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.answer { font-size: 1.25rem; padding: 0.9rem 1.1rem; border-left: 4px solid var(--accent); background: var(--raised); border-radius: 0 6px 6px 0; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.35rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
code { font: 0.85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
figure { margin: 0 0 1rem; padding: 0.75rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; break-inside: avoid; }
figure img { display: block; max-width: 100%; max-height: 24rem; }
figcaption { margin-top: 0.5rem; font-size: 0.9rem; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.2rem; }
summary { cursor: pointer; color: var(--accent); }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.9rem; color: var(--soft); }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --raised: #fff; --accent: #000; }
  body { padding: 0; max-width: none; }
}
`;
