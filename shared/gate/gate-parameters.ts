/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -0.9579, 0.6224, 0.0362, 0.1595, 0.0, 0.0214, 0.9076, 0.2465, -0.0846, -0.0205, -1.1292, -0.5302, 0.0,
    0.0, -0.6447, -0.603, 0.0, -0.2282, 0.0, -0.2159, -0.0324, -0.1615, -0.5176, 0.8522, -1.4821, -1.0885,
    -0.2928, -0.2822, 0.9865, -0.9308, -3.7142, -1.4113, -0.3215, -0.104, -1.1422, 0.0, 0.1639, 0.2526, 0.353,
    -0.6643, -0.356, -0.3665, 0.2269, -0.0098, -0.0209, 0.1721, -0.155, 0.4018, -1.0966, 0.0199, 0.0506,
    0.1893, -0.0945, 0.8746, 0.4156, -0.3565, 0.0, 0.0, 0.0, 0.0,
  ],
  answer_from: 0.6,
  answer_from_damaged: {
    turned: 0.875,
    covered: 0.9,
    noisy: 0.825,
    compressed: 0.825,
    soft: 0.825,
    faint: 0.6,
    unread: 0.9,
  },
  report: {
    samples: 3052,
    programs: 204,
    held_out: {
      given: 2466,
      wrong_among_given: 0.0714,
      ece: 0.0149,
      aurc: 0.0313,
    },
    held_out_without_ladder: {
      given: 912,
      wrong_among_given: 0.0186,
      ece: 0.0693,
      aurc: 0.0073,
    },
    held_out_at_first_sight: {
      given: 667,
      wrong_among_given: 0.1649,
      ece: 0.0741,
      aurc: 0.0725,
    },
  },
} as const;
