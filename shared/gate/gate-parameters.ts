/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -0.8441, 0.6128, 0.0211, 0.1651, 0.0, 0.0253, 0.8503, 0.1658, -0.1033, -0.0338, -1.0771, -0.5453, 0.0,
    0.0, -0.6288, -0.6044, 0.0, -0.3198, 0.0, -0.2946, -0.0134, -0.1999, -0.5078, 0.8655, -1.4732, -1.0892,
    -0.3083, -0.2304, 0.9892, -0.9549, -3.6736, -1.3694, -0.3323, -0.1488, -1.1567, 0.0, 0.1629, 0.245,
    0.3498, -0.6593, -0.3731, -0.3662, 0.2136, 0.0263, -0.0241, 0.1551, -0.1526, 0.4074, -1.0865, 0.0203,
    0.0515, 0.1932, -0.0987, 0.8494, 0.4364, -0.3503, 0.0, 0.0, 0.0, 0.0,
  ],
  answer_from: 0.7,
  answer_from_damaged: {
    turned: 0.875,
    covered: 0.9,
    noisy: 0.85,
    compressed: 0.8,
    soft: 0.825,
    faint: 0.7,
    unread: 0.9,
  },
  report: {
    samples: 2979,
    programs: 204,
    held_out: {
      given: 2373,
      wrong_among_given: 0.0678,
      ece: 0.015,
      aurc: 0.0312,
    },
    held_out_without_ladder: {
      given: 899,
      wrong_among_given: 0.0156,
      ece: 0.0696,
      aurc: 0.0072,
    },
    held_out_at_first_sight: {
      given: 648,
      wrong_among_given: 0.1528,
      ece: 0.069,
      aurc: 0.0699,
    },
  },
} as const;
