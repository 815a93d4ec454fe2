/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    0.0699, 0.6744, 0.4294, 0.087, 0.0, 0.0, 0.8841, 0.1915, -0.66, -0.4077, -1.5224, -1.0906, 0.0, -0.1863,
    -0.1001, 1.2151, 0.2943, 1.3506, -1.0121, -1.3258, -1.6088, 0.0, -0.1054, -0.7274, -1.2899, -0.1123,
    -0.7241, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ],
  answer_from: 0.5,
  answer_from_damaged: 0.8,
  report: {
    samples: 3076,
    programs: 114,
    held_out: {
      given: 2299,
      wrong_among_given: 0.0783,
      ece: 0.0154,
      aurc: 0.038,
    },
    held_out_without_ladder: {
      given: 865,
      wrong_among_given: 0.0382,
      ece: 0.0129,
      aurc: 0.0187,
    },
  },
} as const;
