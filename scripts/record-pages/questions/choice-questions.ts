import type { PageFacts } from '../page-facts.ts';
import type { Asked } from './asked.ts';

/** States and places of boxes to tick, circles to choose from and switches. */
export function choiceQuestions({ choices }: PageFacts, once: (text: string) => boolean): Asked[] {
  const groups = Map.groupBy(
    choices.filter(({ kind, group }) => kind === 'radio' && group),
    ({ group }) => group,
  );
  const states = choices
    .filter(({ label }) => once(label))
    .flatMap(({ label, kind, on, disabled, box }): Asked[] => [
      {
        about: `choice-${on ? 'on' : 'off'} ${label}`,
        skill: 'element_state',
        wordings:
          kind === 'radio'
            ? [`Is ${label} selected?`, `Is the option "${label}" chosen?`]
            : kind === 'switch'
              ? [`Is ${label} switched on?`, `Is ${label} on or off?`]
              : [`Is ${label} checked?`, `Is the ${label} box ticked?`],
        any_of: on
          ? ['yes', 'on', 'checked', 'selected']
          : ['no', 'off', 'not checked', 'unchecked', 'not selected'],
      },
      {
        about: `choice-place ${label}`,
        skill: 'locate_element',
        wordings: [kind === 'radio' ? `Where is the ${label} option?` : `Where is the ${label} checkbox?`],
        any_of: [],
        target: box,
      },
      ...(disabled
        ? [
            {
              about: `choice-disabled ${label}`,
              skill: 'element_state',
              wordings: [`Is ${label} disabled?`],
              any_of: ['yes', 'disabled'],
            },
          ]
        : []),
    ]);
  const ticked = choices.filter(({ kind }) => kind === 'checkbox');
  const count: Asked[] =
    ticked.length >= 2
      ? [
          {
            about: 'choice-count',
            skill: 'count_elements',
            wordings: ['How many checkboxes are checked?', 'How many of the boxes are ticked?'],
            any_of: [String(ticked.filter(({ on }) => on).length)],
          },
        ]
      : [];
  const radios = [...groups.values()].flatMap((group): Asked[] => {
    const on = group.filter((choice) => choice.on);
    if (group.length < 2 || on.length !== 1 || groups.size > 1 || !once(on[0].label)) return [];
    return [
      {
        about: `choice-radio ${on[0].label}`,
        skill: 'element_state',
        wordings: ['Which radio button is selected?', 'Which option is selected?'],
        any_of: [on[0].label],
      },
    ];
  });
  return [...states, ...count, ...radios];
}
