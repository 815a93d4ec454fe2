/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -1.247, 0.6046, 0.0599, 0.2261, 0.0, 0.0919, 0.9877, 0.0, -0.1366, 0.0, -1.0575, -0.5035, 0.0, 0.0,
    -0.5898, -0.6025, 0.0, -0.3923, 0.0, -0.2422, 0.0, -0.2232, -0.4448, 0.7597, -1.2525, -1.1073, -0.1167,
    -0.2997, 0.9406, -0.8142, -3.8262, 0.1701, 0.2317, 0.3814, -0.6012, -0.5316, -0.3627, 0.2982, 0.0211,
    -0.0005, 0.199, -0.4013, 0.466, -0.8939, 0.0477, 0.1092, 0.1777, -0.086, 0.9142, 0.174, -0.3131, 0.0, 0.0,
    0.0, 0.0,
  ],
  answer_from: 0.65,
  answer_from_damaged: {
    turned: 0.9,
    covered: 0.9,
    noisy: 0.85,
    compressed: 0.8,
    soft: 0.8,
    faint: 0.7,
    unread: 0.9,
  },
  report: {
    samples: 2916,
    programs: 204,
    held_out: {
      given: 2342,
      wrong_among_given: 0.073,
      ece: 0.0148,
      aurc: 0.0324,
    },
    held_out_without_ladder: {
      given: 912,
      wrong_among_given: 0.0219,
      ece: 0.0678,
      aurc: 0.0091,
    },
    held_out_at_first_sight: {
      given: 661,
      wrong_among_given: 0.1604,
      ece: 0.0707,
      aurc: 0.0722,
    },
  },
} as const;
