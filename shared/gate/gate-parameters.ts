/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; the two thresholds may be
 * lowered by hand after it, where that answers more and the sets show no more wrong answers.
 */
export const GATE_PARAMETERS = {
  weights: [
    -0.4905, 0.6684, 0.0, 0.2765, 0.0, 0.0457, 0.765, 0.1137, -0.6128, -0.2061, -1.1012, -0.3591, 0.0, 0.0,
    -0.9134, -1.1796, 0.0, -0.1165, -0.0261, -0.8679, -0.5596, -0.4603, -0.0963, 0.3593, -0.8033, -0.9975,
    -0.119, -0.1556, 0.7561, -0.3205, -3.6474, -0.4241, -0.4519, -0.3038, -1.1804, -0.0486, -2.844, -0.3781,
    -1.2249, -1.0952, 0.3107, 0.9459, 0.0785, 0.6371, 1.4216, -0.459, 0.1119, 0.6528, -0.3006, -0.5146,
    0.2573, 0.1739, 0.3791, -0.6768, -0.2316, -0.7153, 0.2801, 0.0692, 0.0452, -0.1773, -0.1616, 0.1258,
    -0.8032, 0.0385, 0.0459, 0.1495, -0.0153, 0.897, 0.4344, -0.1148, 0.0, 0.0, 0.0, 0.0,
  ],
  answer_from: 0.55,
  answer_from_damaged: 0.78,
  report: {
    samples: 6326,
    programs: 294,
    held_out: {
      given: 5164,
      wrong_among_given: 0.1175,
      ece: 0.0445,
      aurc: 0.0405,
    },
    held_out_without_ladder: {
      given: 1929,
      wrong_among_given: 0.0425,
      ece: 0.0201,
      aurc: 0.0134,
    },
    held_out_at_first_sight: {
      given: 988,
      wrong_among_given: 0.1427,
      ece: 0.0764,
      aurc: 0.0486,
    },
    held_out_spoiled: {
      given: 1473,
      wrong_among_given: 0.0672,
      ece: 0.0136,
      aurc: 0.0262,
    },
  },
} as const;
