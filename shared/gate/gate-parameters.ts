/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -0.0431, 0.6785, 0.4211, 0.0667, 0.0, 0.0, 0.9225, 0.2958, -0.5466, -0.366, -1.5569, -1.0881, 0.0762,
    -0.1455, -0.1331, 1.2344, 0.3765, 1.337, -1.063, -1.3446, -1.6063, -0.0182, -0.1098, -0.7727, -1.2921,
    -0.1342, -0.5704,
  ],
  answer_from: 0.5,
  answer_from_damaged: 0.8,
  report: {
    samples: 3076,
    programs: 114,
    held_out: {
      given: 2299,
      wrong_among_given: 0.0783,
      ece: 0.0146,
      aurc: 0.0378,
    },
    held_out_without_ladder: {
      given: 864,
      wrong_among_given: 0.037,
      ece: 0.014,
      aurc: 0.0179,
    },
  },
} as const;
