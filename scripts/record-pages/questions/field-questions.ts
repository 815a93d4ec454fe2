import type { PageFacts } from '../page-facts.ts';
import type { Asked } from './asked.ts';

/** Values, hints and places of fields that have a label of their own. */
export function fieldQuestions({ fields }: PageFacts, once: (text: string) => boolean): Asked[] {
  return fields.flatMap(({ label, value, hint, box }): Asked[] => {
    if (!once(label)) return [];
    const place: Asked = {
      about: `field-place ${label}`,
      skill: 'locate_element',
      wordings: [`Where is the ${label} field?`, `Where do I enter the ${label}?`],
      any_of: [],
      target: box,
    };
    if (value)
      return [
        {
          about: `field-value ${label}`,
          skill: 'read_value',
          wordings: [
            `What is entered in the ${label} field?`,
            `What is the ${label}?`,
            `What does the field "${label}" contain?`,
          ],
          any_of: [value],
        },
        place,
      ];
    if (!hint) return [place];
    return [
      {
        about: `field-hint ${label}`,
        skill: 'read_text',
        wordings: [
          `What is the placeholder of the ${label} field?`,
          `What hint does the ${label} field show?`,
        ],
        any_of: [hint],
      },
      place,
    ];
  });
}
