import type { Decision } from '../shared/model/answer.ts';
import type { Quality, Scene } from '../shared/model/image-features.ts';
import type { TaskType } from '../shared/model/question.ts';
import type { Layer } from './session/session-state.ts';
import { toolMessages } from './tool-messages.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const decisions: Record<Decision, string> = {
  answer: 'Answered',
  ask_for_clearer_image: 'Needs a clearer picture',
  decline: 'Declined',
};
const taskTypes: Record<TaskType, string> = {
  attribute_check: 'Attribute check',
  semantic_qa: 'Question about meaning',
  classification_judgement: 'Classification',
  generic_vlm_task: 'Locating and open tasks',
};
const layers: Record<Layer, string> = {
  text: 'Text',
  elements: 'Elements',
  errors: 'Errors',
  windows: 'Windows',
};
const stages: Record<string, string> = {
  decode: 'Decoding the picture',
  find_lines: 'Finding lines of text',
  read: 'Reading the text',
  features: 'Looking at layout and colours',
};
const scenes: Record<Scene, string> = {
  software_interface: 'software interface',
  terminal: 'terminal',
  document: 'document',
  chart: 'chart',
  real_life_photo: 'real-life photo',
  mixed: 'mixed content',
};
const qualities: Record<Quality['verdict'], string> = { good: 'good', poor: 'poor', unusable: 'unusable' };

/** Every word of the interface, in one place. Words that come from a picture or a host are never in here. */
export const messages = {
  name: 'Askshot',
  pastedName: 'pasted picture.png',
  copied: 'Copied.',
  copyFailed: {
    message: 'The text could not be copied.',
    remedy: 'Select it and press Ctrl+C, or allow this page to use the clipboard.',
  },
  close: 'Close',
  dismiss: 'Dismiss',
  undo: 'Undo',
  tryAgain: 'Try again',
  loading: 'Loading',
  toolbar: {
    label: 'Picture',
    capture: 'Capture',
    open: 'Open',
    paste: 'Paste',
    verify: 'Verify a card',
    shortcuts: 'Keyboard shortcuts',
    settings: 'Settings',
    noPicture: 'No picture open',
    theme: {
      label: 'Colours',
      system: 'Colours: as the system',
      light: 'Colours: light',
      dark: 'Colours: dark',
    },
  },
  connection: {
    connecting: 'Starting',
    lost: 'Askshot does not answer.',
    lostRemedy:
      'If it was stopped, start it again and open the address it prints; if it still runs, this page connects again by itself.',
  },
  empty: {
    title: { before: 'Ask a ', marked: 'screenshot', after: ' a question' },
    lead: 'The answer points at the pixels it rests on. When the picture is too poor to tell, it says so.',
    drop: 'Drop a picture anywhere, paste it with Ctrl+V, or',
    formats: 'PNG, JPEG, WebP, BMP, GIF, AVIF, TIFF or PDF. It stays on this machine.',
  },
  dropHere: 'Drop to open',
  capture: {
    unavailable: 'This browser can not capture the screen.',
    instead: 'Take a screenshot with your system, then paste or open it here.',
    denied: 'The screen was not captured.',
    deniedRemedy: 'Choose a screen in the dialog, and allow capturing in your system settings if it asks.',
  },
  paste: {
    empty: { message: 'There is no picture on the clipboard.', remedy: 'Copy one, then paste again.' },
    refused: {
      message: 'The clipboard could not be read.',
      remedy: 'Press Ctrl+V instead, or allow this page to read the clipboard.',
    },
  },
  session: {
    label: 'Pictures of this session',
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} was removed.`,
    arriving: (name: string) => `Opening ${name}`,
    states: {
      waiting: 'not analysed',
      running: 'being analysed',
      ready: 'analysed',
      cancelled: 'analysis cancelled',
      failed: 'analysis failed',
    },
    asked: (n: number) => count(n, 'question', 'questions'),
  },
  picture: {
    label: (name: string) => `Picture ${name}`,
    role: 'picture',
    keys: 'Arrow keys move it, plus and minus zoom, 0 fits it into the window, Enter tells what is in the middle.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    actualSize: 'Actual size',
    zoom: (percent: number) => `${percent} %`,
    layers: 'Show on the picture',
    region: (n: number, label: string) => `Region ${n}: ${label}`,
    broken: 'The picture can not be shown here.',
  },
  analysis: {
    title: 'Reading the picture',
    stages,
    cancel: 'Cancel',
    cancelled: 'The analysis was cancelled.',
    failed: 'The picture could not be analysed.',
    start: 'Analyse',
    done: (lines: number, elements: number, errors: number) =>
      `Analysed: ${count(lines, 'line', 'lines')} of text, ${count(elements, 'element', 'elements')}, ${count(errors, 'error', 'errors')}.`,
  },
  tabs: { label: 'Panel', ask: 'Ask', found: 'Found' },
  ask: {
    conversation: 'Conversation',
    label: 'Your question',
    placeholder: 'Ask about this picture',
    send: 'Ask',
    asking: 'Looking for the answer',
    suggestions: 'Suggestions',
    hint: 'What would you like to know about this picture?',
    again: 'Ask again',
    noPicture: 'Open or capture a picture first.',
  },
  answer: {
    decisions,
    confidence: 'Confidence',
    percent: (share: number) => `${Math.round(share * 100)} %`,
    regions: 'Where it stands',
    advice: 'For a better answer',
    help: 'Read more:',
    details: 'How this was answered',
    understoodAs: 'Understood as',
    skill: 'Skill',
    because: 'Because',
    reasons: 'Reasons',
    evidence: 'Rests on',
    more: (n: number) => `and ${n} more`,
    took: (ms: number) => (ms < 1 ? 'under 1 ms' : `${Math.round(ms)} ms`),
    time: 'Time',
    copy: 'Copy answer',
    export: 'Evidence card',
    formats: { json: 'JSON (can be verified)', markdown: 'Markdown', html: 'HTML with crops' },
    live: (decision: string, answer: string) => `${decision}: ${answer}`,
    taskTypes,
  },
  found: {
    empty: 'What is found on the picture appears here once it is analysed.',
    summary: 'At a glance',
    facts: {
      scene: 'Looks like',
      topic: 'Topic',
      color: 'Colours',
      quality: 'Quality',
      text: 'Text',
    },
    scene: (kind: Scene) => scenes[kind],
    quality: (verdict: Quality['verdict']) => qualities[verdict],
    hasText: (lines: number) => (lines === 0 ? 'none' : count(lines, 'line', 'lines')),
    uncertain: 'Uncertain',
    layers,
    none: (layer: Layer) => `No ${layers[layer].toLowerCase()} found.`,
    noMatch: 'Nothing matches the filter.',
    filter: 'Filter',
    allRoles: 'All roles',
    role: 'Role',
    showLayer: (layer: Layer) => `Show ${layers[layer].toLowerCase()} on the picture`,
    what: 'What is this?',
    unnamed: 'without a name',
    copy: 'Copy text',
    ask: 'Ask about it',
    position: (x: number, y: number, width: number, height: number) => `${x}, ${y} · ${width} × ${height} px`,
    certainty: (share: number) => `${Math.round(share * 100)} % certain`,
    question: {
      text: (text: string) => `What does "${text}" mean?`,
      elements: (name: string, role: string) => `Where is the ${role}${name ? ` "${name}"` : ''}?`,
      errors: () => 'What does this error mean?',
      windows: (title: string) => `What is in the window "${title}"?`,
    },
  },
  card: {
    saved: (file: string) => `${file} was saved to your downloads.`,
    title: 'Verify an evidence card',
    lead: 'Choose a card (JSON) that Askshot exported. Its digest, its form and its picture are checked again.',
    choose: 'Choose a card',
    against: (name: string) => `Also compare it with the picture shown (${name})`,
    checking: (file: string) => `Checking ${file}`,
    valid: 'The card is genuine: nothing was changed.',
    invalid: 'The card was changed, or its picture was.',
    passed: 'Passed',
    failed: 'Failed',
    another: 'Check another',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    general: 'Anywhere',
    picture: 'On the picture',
    lists: 'In lists',
  },
  notices: 'Notices',
  ...toolMessages,
} as const;
