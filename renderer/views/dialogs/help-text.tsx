import { Fragment } from 'react';
import styles from './help-text.module.css';
import { type HelpBlock, parseHelpText, runsOf } from './parse-help-text.ts';

/** Shows the plain Markdown of a help document: headings, paragraphs, lists, code. Always as text, never as HTML. */
export function HelpText({ body, lang }: { body: string; lang: string }) {
  const blocks = parseHelpText(body).map((block, index) => ({ block, key: `${index}-${block.kind}` }));
  return (
    <div className={styles.help} lang={lang}>
      {blocks.map(({ block, key }) => (
        <Block key={key} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: HelpBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list':
      return <List {...block} />;
  }
}

function List({ items, ordered }: { items: readonly string[]; ordered: boolean }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((item) => (
        <li key={item}>
          <Runs text={item} />
        </li>
      ))}
    </Tag>
  );
}

/** Text with its commands in the letters of a terminal. */
function Runs({ text }: { text: string }) {
  const runs = runsOf(text).map((run, index) => ({ ...run, key: `${index}-${run.text}` }));
  return runs.map(({ key, text: run, isCode }) =>
    isCode ? <code key={key}>{run}</code> : <Fragment key={key}>{run}</Fragment>,
  );
}
