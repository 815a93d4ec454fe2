/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its threshold, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -2.4453, 0.6303, 0.7571, 0.0, 0.0, 0.0, 1.7739, 1.3435, -1.1218, -0.8168, -0.7164, -1.2251, 0.5523,
    0.5098, 0.1104, 1.4225, 0.0933,
  ],
  answer_from: 0.7,
  report: {
    samples: 1857,
    programs: 85,
    held_out: {
      given: 1429,
      wrong_among_given: 0.1141,
      ece: 0.0219,
      aurc: 0.0654,
    },
    held_out_without_ladder: {
      given: 638,
      wrong_among_given: 0.0611,
      ece: 0.0257,
      aurc: 0.0243,
    },
  },
} as const;
