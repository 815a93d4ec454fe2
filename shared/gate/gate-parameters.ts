/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -1.8239, 0.6198, 0.4781, 0.2347, 0.0, 0.0, 1.9628, 0.0, -1.2285, -0.4871, -1.479, 0.0, 0.0, -1.0121,
    -1.3258, -1.6088, -0.057, -0.7535, -0.7274, -1.0151, -0.1123, -0.7241, -0.5721, 1.2953, -1.0883, -1.0061,
    0.0, -0.3413, 0.7805, -0.3703,
  ],
  answer_from: 0.7,
  answer_from_damaged: 0.8,
  report: {
    samples: 1387,
    programs: 153,
    held_out: {
      given: 1347,
      wrong_among_given: 0.0742,
      ece: 0.0092,
      aurc: 0.0381,
    },
    held_out_without_ladder: {
      given: 912,
      wrong_among_given: 0.0252,
      ece: 0.0441,
      aurc: 0.0107,
    },
    held_out_at_first_sight: {
      given: 433,
      wrong_among_given: 0.1755,
      ece: 0.1037,
      aurc: 0.0952,
    },
  },
} as const;
