import type { Theme } from './session/session-state.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const themes: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** The words of the settings and the tools; part of `messages`. */
export const toolMessages = {
  settings: {
    title: 'Settings',
    theme: 'Colours',
    themes,
    languages: 'Languages to read',
    languagesHint: 'Pictures that are opened from now on are read in these.',
    lastLanguage: 'One language must stay.',
    models: 'Vision models',
    modelsLead:
      'Optional. A model is asked only in a comparison, after you have seen what is sent; every answer without one stays on this machine.',
    noModels: 'None is set up.',
    local: 'on this machine',
    remote: 'remote',
    test: 'Test',
    testing: 'Testing',
    testName: (name: string) => `Test ${name}`,
    works: (model: string | null) => `It reads pictures${model ? ` (${model})` : ''}.`,
    remove: (name: string) => `Remove ${name}`,
    add: 'Add a model',
    replaces: 'A model of the same name is replaced.',
    fields: {
      name: 'Name',
      nameHint: 'letters, digits, dots, dashes',
      kind: 'Kind of server',
      url: 'Address',
      model: 'Model',
      key: 'Variable with the key',
      keyHint: 'The name of an environment variable; empty where no key is needed. Keys are not stored.',
    },
    kinds: {
      'openai-compatible': 'OpenAI-compatible (llama.cpp, LM Studio, vLLM)',
      ollama: 'Ollama',
      openai: 'OpenAI',
      anthropic: 'Anthropic',
      google: 'Google',
    },
    discover: 'Look for servers',
    discovering: 'Looking on this machine',
    noServers: 'No model server answers on this machine.',
    use: (program: string, model: string) => `Use ${model} (${program})`,
    withoutModels: (program: string) => `${program} answers, but offers no model.`,
    sent: 'What was sent',
    nothingSent: 'Nothing was sent to a model yet.',
    purposes: { test: 'a test picture', question: 'a question' },
    sentTo: (backend: string, model: string) => `to ${backend} (${model})`,
    pictures: (n: number) => count(n, 'picture', 'pictures'),
    masks: (n: number) => `${count(n, 'part', 'parts')} painted over`,
  },
} as const;
