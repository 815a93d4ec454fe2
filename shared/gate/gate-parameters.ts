/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its threshold, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -2.3003, 0.6333, 0.1558, 0.0, 0.0, 0.0, 1.9817, 1.6545, -1.2806, -1.0979, -0.282, -0.7597, 0.4259, 0.5435,
    0.2395, 1.5281, 0.3686,
  ],
  answer_from: 0.5,
  report: {
    samples: 2205,
    programs: 85,
    held_out: {
      given: 1880,
      wrong_among_given: 0.1298,
      ece: 0.0314,
      aurc: 0.0649,
    },
    held_out_without_ladder: {
      given: 669,
      wrong_among_given: 0.0254,
      ece: 0.0451,
      aurc: 0.0083,
    },
  },
} as const;
