import type { PageFacts } from '../page-facts.ts';
import type { Asked } from './asked.ts';

/** The title of a page. */
export function headingQuestions({ headings }: PageFacts, once: (text: string) => boolean): Asked[] {
  const top = Math.min(...headings.map(({ level }) => level));
  const titles = headings.filter(({ level }) => level === top);
  if (titles.length !== 1 || !once(titles[0].text)) return [];
  return [
    {
      about: 'heading-title',
      skill: 'read_text',
      wordings: [
        'What is the title of this page?',
        'What does the main heading say?',
        'What is the heading?',
      ],
      any_of: [titles[0].text],
    },
  ];
}

/** How many controls of a kind there are. */
export function countQuestions({ controls, choices, fields }: PageFacts): Asked[] {
  const counted = (about: string, wordings: string[], count: number): Asked[] =>
    count > 1 && count <= 12 ? [{ about, skill: 'count_elements', wordings, any_of: [String(count)] }] : [];
  return [
    ...counted(
      'count-checkboxes',
      ['How many checkboxes are there?'],
      choices.filter(({ kind }) => kind === 'checkbox').length,
    ),
    ...counted(
      'count-radios',
      ['How many radio buttons are there?'],
      choices.filter(({ kind }) => kind === 'radio').length,
    ),
    ...counted(
      'count-switches',
      ['How many switches are there?'],
      choices.filter(({ kind }) => kind === 'switch').length,
    ),
    ...counted(
      'count-buttons',
      ['How many buttons are there?', 'How many buttons does the page show?'],
      controls.filter(({ kind }) => kind === 'button').length,
    ),
    ...counted('count-fields', ['How many input fields are there?'], fields.length),
  ];
}
