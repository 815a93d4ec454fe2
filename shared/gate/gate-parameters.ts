/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -1.1264, 0.6468, 0.0, 0.1896, 0.0, 0.0161, 0.9828, 0.2455, -0.0979, -0.0137, -1.0988, -0.5295, 0.0, 0.0,
    -0.669, -0.6406, 0.0, -0.1972, 0.0, -0.2156, -0.0645, -0.1639, -0.5352, 0.8262, -1.4792, -1.1183, -0.2886,
    -0.2761, 0.9571, -0.9284, -3.7198, -0.6634, -0.2816, -0.1465, -1.1297, 0.0, 0.1689, 0.2501, 0.3571,
    -0.6474, -0.3428, -0.3671, 0.2564, 0.0363, 0.0321, 0.2421, -0.4802, 0.4463, -1.0682, 0.0206, 0.0516,
    0.1933, -0.0962, 0.8869, 0.4308, -0.3707, 0.0, 0.0, 0.0, 0.0,
  ],
  answer_from: 0.6,
  answer_from_damaged: {
    turned: 0.875,
    covered: 0.9,
    noisy: 0.825,
    compressed: 0.825,
    soft: 0.8,
    faint: 0.6,
    unread: 0.9,
  },
  report: {
    samples: 3052,
    programs: 204,
    held_out: {
      given: 2468,
      wrong_among_given: 0.0721,
      ece: 0.0155,
      aurc: 0.0309,
    },
    held_out_without_ladder: {
      given: 913,
      wrong_among_given: 0.0186,
      ece: 0.0707,
      aurc: 0.0071,
    },
    held_out_at_first_sight: {
      given: 667,
      wrong_among_given: 0.1649,
      ece: 0.0738,
      aurc: 0.0719,
    },
  },
} as const;
