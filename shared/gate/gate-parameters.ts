/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by `npm run bench -- gate --calibrate`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [-0.9781, 0.5562, 0.0218, 0.2084, 0.0000, 0.0877, 0.9507, 0.0000, -0.0858, -0.0846, -1.1614, -0.5726, 0.0000, 0.0000, -0.6290, -0.5727, 0.0000, -0.4364, 0.0000, -0.2307, 0.0000, -0.2383, -0.4397, 0.7747, -1.2448, -1.1182, -0.1616, -0.2591, 0.9953, -0.9845, -3.7320, -1.4692, -0.3467, -0.2118, -1.1309, 0.0000, 0.1312, 0.1773, 0.3393, -0.6757, -0.6071, -0.3628, 0.1930, -0.0379, -0.0167, 0.1758, 0.2435, 0.3644, -0.9727, 0.0430, 0.1040, 0.1587, -0.0970, 0.8454, 0.3559, -0.3615, 0.0000, 0.0000, 0.0000, 0.0000],
  answer_from: 0.65,
  answer_from_damaged: {"turned":0.875,"covered":0.875,"noisy":0.825,"compressed":0.825,"soft":0.825,"faint":0.675,"unread":0.9},
  report: {
  "samples": 2916,
  "programs": 204,
  "held_out": {
    "given": 2343,
    "wrong_among_given": 0.0726,
    "ece": 0.0142,
    "aurc": 0.0319
  },
  "held_out_without_ladder": {
    "given": 905,
    "wrong_among_given": 0.021,
    "ece": 0.0693,
    "aurc": 0.0092
  },
  "held_out_at_first_sight": {
    "given": 663,
    "wrong_among_given": 0.1629,
    "ece": 0.0732,
    "aurc": 0.0692
  }
},
} as const;
