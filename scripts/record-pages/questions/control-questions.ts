import type { PageFacts } from '../page-facts.ts';
import { type Asked, isWord } from './asked.ts';
import { colourNames } from './colour-names.ts';

/** Places, colours and states of buttons, tabs and links. */
export function controlQuestions({ controls }: PageFacts, once: (text: string) => boolean): Asked[] {
  const tabs = controls.filter(({ kind }) => kind === 'tab');
  const active = tabs.filter(({ on }) => on);
  const selected: Asked[] =
    tabs.length > 1 && active.length === 1 && isWord(active[0].name)
      ? [
          {
            about: 'tab-selected',
            skill: 'element_state',
            wordings: ['Which tab is selected?', 'Which tab is active?'],
            any_of: [active[0].name],
          },
          {
            about: 'tab-count',
            skill: 'count_elements',
            wordings: ['How many tabs are there?'],
            any_of: [String(tabs.length)],
          },
        ]
      : [];
  return [
    ...selected,
    ...controls
      .filter(({ name }) => once(name))
      .flatMap(({ name, kind, disabled, colour, box }): Asked[] => {
        const place: Asked = {
          about: `${kind}-place ${name}`,
          skill: 'locate_element',
          wordings: [
            `Where is the ${name} ${kind}?`,
            kind === 'tab' ? `Where is the tab "${name}"?` : `Where do I click for ${name}?`,
          ],
          any_of: [],
          target: box,
        };
        const names = colour ? colourNames(colour) : null;
        const coloured: Asked[] =
          names && kind === 'button'
            ? [
                {
                  about: `button-colour ${name}`,
                  skill: 'main_color',
                  wordings: [
                    `What color is the ${name} button?`,
                    `Which colour does the button "${name}" have?`,
                  ],
                  any_of: names,
                },
              ]
            : [];
        const off: Asked[] = disabled
          ? [
              {
                about: `button-disabled ${name}`,
                skill: 'element_state',
                wordings: [`Is the ${name} button disabled?`],
                any_of: ['yes', 'disabled'],
              },
            ]
          : [];
        return [place, ...coloured, ...off];
      }),
  ];
}
