/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; the two thresholds may be
 * lowered by hand after it, where that answers more and the sets show no more wrong answers.
 */
export const GATE_PARAMETERS = {
  weights: [
    -1.2035, 0.5598, 0.8223, 0.2318, 0.0, 0.1935, 0.3846, 0.1175, -1.0093, -0.5212, -1.2183, -1.1769, 0.6238,
    0.0, -0.7971, -0.929, 0.0, 0.0, 0.0, -0.6103, 0.0, -0.4232, -0.7592, 0.4592, -0.4068, -0.7268, -0.8208,
    0.0, 0.9274, -0.0336, -2.738, -0.5954, -0.6297, -0.1216, -1.5875, 0.0, -2.3253, -0.2855, -0.9737, -0.5499,
    0.1814, 0.9393, -0.6341, 0.507, 1.6086, -0.505, 0.0, 0.7449, -0.8649, -0.4757, 0.3038, -0.2284, 0.5503,
    -1.0702, -0.3442, -0.4178, 0.4181, 0.3968, -0.2384, 0.0872, -0.5981, -0.0796, -0.435, 0.0674, 0.0, 0.2416,
    0.0274, 0.9983, 0.5673, -0.2895, 0.0, 0.0, 0.043, 0.0,
  ],
  answer_from: 0.57,
  answer_from_damaged: 0.75,
  report: {
    samples: 5579,
    programs: 448,
    held_out: {
      given: 4872,
      wrong_among_given: 0.079,
      ece: 0.0052,
      aurc: 0.0302,
    },
    held_out_without_ladder: {
      given: 2559,
      wrong_among_given: 0.0383,
      ece: 0.0385,
      aurc: 0.016,
    },
    held_out_at_first_sight: {
      given: 1426,
      wrong_among_given: 0.1599,
      ece: 0.0653,
      aurc: 0.0684,
    },
    held_out_spoiled: {
      given: 887,
      wrong_among_given: 0.0665,
      ece: 0.0168,
      aurc: 0.024,
    },
  },
} as const;
