import { describeDegradation } from '../../../shared/model/ladder.ts';
import { count } from '../count.ts';

/** Words of the failure lab. */
export const labMessages = {
  lab: {
    title: 'Failure lab',
    lead: 'The picture is made poorer step by step, and read and asked again at every step: what survives, and which layer fails first?',
    questions: 'Questions, one a line',
    placeholder: 'Where is the error?',
    damage: 'Kinds of damage',
    kinds: {
      gaussian_blur: 'Blur',
      motion_blur: 'Motion blur',
      downscale: 'Downscale',
      jpeg: 'JPEG',
      noise: 'Noise',
      contrast: 'Low contrast',
      occlusion: 'Covered parts',
      rotation: 'Rotation',
    },
    step: describeDegradation,
    run: 'Run the lab',
    goOn: 'Go on',
    starting: 'Reading the sharp picture',
    running: 'Steps done',
    progress: (done: number, total: number, label: string) => `Step ${done} of ${total}: ${label}`,
    cancelled: (steps: number) => `Stopped after ${count(steps, 'step', 'steps')}; what is done is kept.`,
    noQuestions: 'No question was asked: only reading and detection were measured.',
    overstated: (rate: number) =>
      rate === 0
        ? 'No answer was overstated: none was given that differs from the one on the sharp picture.'
        : `${(100 * rate).toFixed(1)} % of the answers were overstated: given, and other than on the sharp picture.`,
    export: 'Export',
    formats: { html: 'HTML report', json: 'JSON', csv: 'CSV table', png: 'Curves as PNG' },
    survives: 'What survives',
    curves: {
      words: 'words read',
      elements: 'elements kept',
      errors: 'errors found',
      answers: 'answers kept',
      overstated: 'overstated',
    },
    chart: (kind: string, last: string, ends: string) => `${kind}; at the last step (${last}): ${ends}`,
    breaks: 'Where each layer breaks first',
    layers: {
      reading: 'Reading',
      elements: 'Elements',
      errors: 'Errors',
      help: 'Right help first',
      answers: 'Answers',
      gate: 'Gate (overstated)',
    },
    holds: 'holds',
    failures: 'Typical failures',
    sharpAnswer: (answer: string) => `On the sharp picture: ${answer}`,
    steps: 'Steps',
    left: (read: string, elements: string, errors: string) =>
      `${read} of the words, ${elements} of the elements, ${errors} of the errors`,
    fates: {
      same: 'same',
      changed: 'overstated',
      clearer_image_asked: 'asked for a clearer picture',
      declined: 'declined',
    },
  },
  labSet: {
    title: 'Failure lab on several pictures',
    lead: 'Every picture is made poorer step by step, and read and asked again at every step. A folder with a file questions.jsonl is asked its own questions, and answers are judged by the right ones in it; else by those on the pictures as they came.',
    pictures: 'Pictures',
    addPictures: 'Add pictures',
    addFolder: 'Add a folder',
    addOpen: (n: number) => `Add ${count(n, 'open picture', 'open pictures')}`,
    none: 'No picture is chosen yet.',
    remove: (name: string) => `Leave out ${name}`,
    clear: 'Leave out all',
    ownQuestions: (n: number) => count(n, 'own question', 'own questions'),
    questions: 'Questions for pictures without their own, one a line',
    steps: 'Steps a picture',
    all: 'all',
    size: (pictures: number, steps: number) =>
      `${count(pictures, 'picture', 'pictures')}, ${count(steps, 'step', 'steps')}`,
    starting: 'Starting',
    progress: (at: number, pictures: number, name: string, done: number, total: number) =>
      `Picture ${at} of ${pictures}, ${name}: ${done} of ${count(total, 'step', 'steps')} done`,
    stopping: 'Stopping',
    cancelled: 'Stopped; what is done is kept, and the run goes on from there.',
    earlier: (done: number, pictures: number) =>
      `A run from before is here: ${done} of ${count(pictures, 'picture', 'pictures')} done. Go on where it stopped, or leave them out.`,
    summary: (asked: number, given: number, wrong: string) =>
      `${count(asked, 'question', 'questions')} over all steps, ${given} answered, ${wrong} of the answers wrong.`,
    coverage: (five: string, one: string) =>
      `With at most 5 % wrong answers, ${five} of the questions can be answered; with at most 1 %, ${one}.`,
    measures: (aurc: string, ece: string) =>
      `Area under the risk-coverage curve ${aurc}, expected calibration error ${ece}.`,
    answersRight: 'answered rightly',
    risk: 'Risk over coverage',
    riskChart: (coverage: string, risk: string) =>
      `Risk over coverage: with ${coverage} of the questions answered, ${risk} of the answers are wrong`,
    coverageAxis: 'questions answered, surest first',
    riskAxis: 'answers wrong',
    reliability: 'How well certainty is met',
    reliabilityChart: (bins: string) => `Share of right answers by certainty: ${bins}`,
    bin: (confidence: string, accuracy: string, n: number) => `${confidence} sure, ${accuracy} right (${n})`,
    certaintyAxis: 'certainty',
    rightAxis: 'right',
    ideal: 'as sure as right',
    breaks: 'Where each layer is broken on half of the pictures',
    wrongGiven: (file: string, label: string) => `${file}, ${label}`,
    overview: 'Each picture',
    columns: { name: 'Picture', steps: 'Steps', questions: 'Questions', overstated: 'Overstated' },
    leftOut: (reason: string) => `left out: ${reason}`,
    formats: { html: 'HTML report', json: 'JSON', csv: 'CSV table' },
    nothing: 'No picture was found.',
    nothingRemedy: 'Choose pictures, a folder that holds some, or one with questions.jsonl and images.',
    unreadable: (name: string) => `${name} can't be read.`,
    unreadableRemedy: 'It may have been moved or changed: add it again.',
  },
};
