/**
 * Questions about a rendered page with the answers that its DOM gives, in the format of the evaluation sets: values of
 * fields, cells of tables, states of choices, colours, counts and places of controls. What they show is how answers do
 * in layouts of many programs; wordings vary, but not as much as those of people.
 */
import type { PageFacts } from './page-facts.ts';

type Box = [x: number, y: number, width: number, height: number];
export type PageQuestion = {
  id: string;
  image: string;
  question: string;
  task: string;
  skill: string;
  answer: { any_of: string[] };
  target: Box | null;
  answerable: boolean;
};
type Asked = {
  about: string;
  skill: string;
  wordings: string[];
  any_of: string[];
  target?: Box;
  answerable?: boolean;
};

/** So many questions of one kind are put about a page at most. */
const MOST_OF_A_KIND = 2;
const TASKS: Record<string, string> = {
  read_value: 'semantic_qa',
  read_text: 'semantic_qa',
  unanswerable: 'semantic_qa',
  element_state: 'attribute_check',
  count_elements: 'attribute_check',
  main_color: 'attribute_check',
  locate_element: 'generic_vlm_task',
};

/**
 * @param texts the lines that the page shows; what is asked about must stand there once
 * @param absent names of what no page shows, to ask about in vain
 * @param scale device pixels of a CSS pixel: the facts' boxes are in CSS pixels
 */
export function pageQuestions(
  name: string,
  facts: PageFacts,
  texts: readonly string[],
  absent: readonly string[],
  scale: number,
): PageQuestion[] {
  const shown = texts.map(fold);
  const times = (text: string): number => shown.filter((line) => line.includes(fold(text))).length;
  const once = (text: string): boolean => isWord(text) && times(text) === 1;
  const asked = [
    ...fieldQuestions(facts, once),
    ...choiceQuestions(facts, once),
    ...tableQuestions(facts, times),
    ...controlQuestions(facts, once),
    ...headingQuestions(facts, once),
    ...countQuestions(facts),
    ...absent
      .filter((label) => times(label) === 0)
      .map((label) => ({
        about: `absent ${label}`,
        skill: 'unanswerable',
        wordings: [`What is the ${label}?`, `Which value does "${label}" have?`],
        any_of: [],
        answerable: false,
      })),
  ];
  return chosen(asked, name).map((question, index) => ({
    id: `${name}-q${index + 1}`,
    image: `${name}.png`,
    question: question.wordings[pick(`${name} ${question.about}`, question.wordings.length)],
    task: TASKS[question.skill],
    skill: question.skill,
    answer: { any_of: question.any_of },
    target: (question.target?.map((value) => Math.round(value * scale)) as Box | undefined) ?? null,
    answerable: question.answerable ?? true,
  }));
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const isWord = (text: string): boolean => text.length >= 2 && text.length <= 40 && /\p{L}{2}/u.test(text);

/** A number below `count` that depends on the words alone, so that a page always gets the same questions. */
function pick(words: string, count: number): number {
  let hash = 2166136261;
  for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return (hash >>> 8) % count;
}

/** A few of each kind, those that a page is asked of not always being its first. */
function chosen(asked: readonly Asked[], name: string): Asked[] {
  const kinds = Map.groupBy(asked, ({ about }) => about.split(' ')[0]);
  return [...kinds.values()].flatMap((group) =>
    group
      .map((question) => ({ question, order: pick(`${name} ${question.about} order`, 1 << 16) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, MOST_OF_A_KIND)
      .map(({ question }) => question),
  );
}

function fieldQuestions({ fields }: PageFacts, once: (text: string) => boolean): Asked[] {
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
            `Which ${label} is set?`,
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

function choiceQuestions({ choices }: PageFacts, once: (text: string) => boolean): Asked[] {
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

function tableQuestions({ tables }: PageFacts, times: (text: string) => number): Asked[] {
  return tables.flatMap(({ headers, rows, whole }): Asked[] => {
    const key = headers.findIndex((_, column) => isKey(rows, column));
    const single = tables.length === 1;
    const cells = rows.flatMap((row, index) =>
      headers.flatMap((header, column): Asked[] => {
        const value = row[column] ?? '';
        const named = key >= 0 ? (row[key] ?? '') : '';
        if (!value || value.length > 60 || !isWord(header) || column === key) return [];
        if (headers.filter((other) => other === header).length > 1) return [];
        const of: Asked[] =
          isWord(named) && times(named) === 1
            ? [
                {
                  about: `cell-value ${index} ${column}`,
                  skill: 'read_value',
                  wordings: [
                    `What is the ${header} of ${named}?`,
                    `Which ${header} does ${named} have?`,
                    `What does the ${header} column say for ${named}?`,
                  ],
                  any_of: [value],
                },
              ]
            : [];
        const alone = rows.filter((other) => other[column] === value).length === 1 && times(value) === 1;
        const back: Asked[] =
          alone && isWord(named) && isWord(headers[key])
            ? [
                {
                  about: `cell-key ${index} ${column}`,
                  skill: 'read_value',
                  wordings: [
                    `Which ${headers[key]} has the ${header} ${value}?`,
                    `Which ${headers[key]} has "${value}" as ${header}?`,
                  ],
                  any_of: [named],
                },
              ]
            : [];
        return [...of, ...back];
      }),
    );
    const counts: Asked[] =
      whole && single && rows.length > 1
        ? [
            {
              about: 'table-rows',
              skill: 'count_elements',
              wordings: [
                'How many rows does the table have?',
                'How many rows are in the table, without the header?',
              ],
              any_of: [String(rows.length)],
            },
          ]
        : [];
    const columns: Asked[] =
      single && headers.length > 1 && headers.every(Boolean)
        ? [
            {
              about: 'table-columns',
              skill: 'count_elements',
              wordings: ['How many columns does the table have?'],
              any_of: [String(headers.length)],
            },
          ]
        : [];
    return [...cells, ...counts, ...columns];
  });
}

/** Whether a column names the rows: words that differ in each of them. */
function isKey(rows: readonly string[][], column: number): boolean {
  const names = rows.map((row) => row[column] ?? '').filter(Boolean);
  return names.length > 1 && names.every(isWord) && new Set(names).size === names.length;
}

function controlQuestions({ controls }: PageFacts, once: (text: string) => boolean): Asked[] {
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
                wordings: [`Is the ${name} button disabled?`, `Can I click ${name}?`],
                any_of: ['yes', 'disabled'],
              },
            ]
          : [];
        return [
          place,
          ...coloured,
          ...off.map((question) =>
            question.wordings.length ? { ...question, wordings: question.wordings.slice(0, 1) } : question,
          ),
        ];
      }),
  ];
}

function headingQuestions({ headings }: PageFacts, once: (text: string) => boolean): Asked[] {
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

function countQuestions({ controls, choices, fields }: PageFacts): Asked[] {
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

/** Names of a fill that people would agree on; null where they would not. */
function colourNames([red, green, blue]: readonly number[]): string[] | null {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  if (most < 50) return ['black', 'dark gray', 'dark grey', 'dark'];
  if (span < 14) return least > 245 ? ['white'] : least > 100 && most < 215 ? ['gray', 'grey'] : null;
  if (span < 70) return null;
  const sixth =
    60 *
    (most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4);
  if (sixth < 12 || sixth > 348) return ['red'];
  if (sixth > 22 && sixth < 38) return ['orange'];
  if (sixth > 46 && sixth < 58) return ['yellow'];
  if (sixth > 85 && sixth < 155) return ['green'];
  if (sixth > 165 && sixth < 190) return ['teal', 'cyan', 'turquoise', 'green', 'blue'];
  if (sixth > 200 && sixth < 240) return ['blue'];
  if (sixth > 255 && sixth < 285) return ['purple', 'violet'];
  if (sixth > 310 && sixth < 340) return ['pink', 'magenta'];
  return null;
}
