/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [
    -1.026, 0.6307, 0.2401, 0.2576, 0.0, 0.0265, 0.903, 0.3923, -0.363, -0.6318, -1.0851, -0.3275, 0.0, 0.0,
    -0.999, -0.58, 0.0, -0.886, 0.0, -0.5954, -0.0181, -0.448, -0.2948, 1.0183, -1.0866, -1.062, 0.0, -0.1849,
    0.6996, -0.3531,
  ],
  answer_from: 0.7,
  answer_from_damaged: 0.85,
  report: {
    samples: 2744,
    programs: 171,
    held_out: {
      given: 2170,
      wrong_among_given: 0.076,
      ece: 0.005,
      aurc: 0.0361,
    },
    held_out_without_ladder: {
      given: 917,
      wrong_among_given: 0.024,
      ece: 0.047,
      aurc: 0.0106,
    },
    held_out_at_first_sight: {
      given: 511,
      wrong_among_given: 0.184,
      ece: 0.1082,
      aurc: 0.0867,
    },
  },
} as const;
