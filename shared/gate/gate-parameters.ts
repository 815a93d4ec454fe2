/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its threshold, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -0.8354, 0.9518, 1.1286, 0.0, 0.0, 0.0, 1.3382, 0.0, -1.7362, -1.244, -0.9604, -1.3072, 0.6511, 0.6248,
    -0.8346, 1.2959, -0.6645,
  ],
  answer_from: 0.7,
  report: {
    samples: 482,
    programs: 54,
    held_out: {
      given: 453,
      wrong_among_given: 0.0795,
      ece: 0.0222,
      aurc: 0.0304,
    },
    held_out_without_ladder: {
      given: 453,
      wrong_among_given: 0.0795,
      ece: 0.0222,
      aurc: 0.0304,
    },
  },
} as const;
