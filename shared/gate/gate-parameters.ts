/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; the two thresholds may be
 * lowered by hand after it, where that answers more and the sets show no more wrong answers.
 */
export const GATE_PARAMETERS = {
  weights: [
    -0.7516, 0.6428, 0.7697, 0.1725, 0.0, 0.1727, 0.148, 0.2779, -1.1421, -0.527, -1.2613, -0.9615, 0.507,
    0.0, -0.7428, -0.7885, 0.0, -0.0121, -0.1272, -0.5437, 0.0, -0.3235, -0.7185, 0.3298, -1.0759, -0.0953,
    -0.8625, -0.1252, 0.7712, -0.1456, -2.6873, 0.0, -0.511, -0.2658, -1.0956, 0.0, -1.5666, -0.172, -0.8387,
    -0.6285, 0.2474, 0.4968, -0.3389, 0.7155, 1.3236, -0.8958, 0.0, 0.9009, -1.087, -0.5378, 0.2062, 0.026,
    0.4723, -1.2232, -0.448, -0.4299, 0.4062, 0.4834, -0.0538, -0.0284, -0.4884, -0.0905, -0.3746, 0.0607,
    0.0, 0.1871, -0.063, 1.0089, 0.5577, -0.2089, 0.0, 0.0, 0.0, 0.0,
  ],
  answer_from: 0.6,
  answer_from_damaged: 0.75,
  report: {
    samples: 4711,
    programs: 387,
    held_out: {
      given: 4137,
      wrong_among_given: 0.0824,
      ece: 0.0096,
      aurc: 0.03,
    },
    held_out_without_ladder: {
      given: 2279,
      wrong_among_given: 0.0439,
      ece: 0.0374,
      aurc: 0.0179,
    },
    held_out_at_first_sight: {
      given: 1065,
      wrong_among_given: 0.1775,
      ece: 0.0692,
      aurc: 0.0745,
    },
    held_out_spoiled: {
      given: 793,
      wrong_among_given: 0.0656,
      ece: 0.0206,
      aurc: 0.0239,
    },
  },
} as const;
