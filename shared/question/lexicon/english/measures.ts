import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/**
 * Adjectives and their opposites, with what tells the measure on a screen: one a line, ADJECTIVES / OPPOSITES: MEASURES; after a stroke
 * stands what tells it the other way round, as the time does of speed.
 */
const ENTRIES = `
  high, tall / low, short: height, altitude, elevation, level, m
  deep / shallow: depth, draught, draft, deep, level, m, ft
  long, lengthy / short, brief: length, duration, time, min, minutes, hours, km, distance, runtime, pages
  wide, broad / narrow: width, breadth, beam, wide, span
  thick / thin: thickness, gauge, mm, diameter
  heavy / light: weight, mass, kg, load, lb, tonnage, displacement
  big, large, great / small, little, tiny: size, area, capacity, dimensions, volume, bytes, population, ha, hectares, acres
  far, distant / near, close: distance, km, miles, range, away
  fast, quick, rapid / slow: speed, rate, km/h, velocity, knots, mph, mbit/s | time, duration, pace, latency, ms
  old / young, new, recent: age, years | born, built, year, birth, date, since, created, modified
  late / early: arrival, departure, due, deadline, start, end, finish, date, time
  hot, warm / cold, cool, chilly: temperature, temp, °c, °f, heat, degrees
  wet, rainy / dry: rain, rainfall, precipitation, humidity, moisture, mm
  humid, damp, moist / dry: humidity, moisture, rh
  windy, gusty, stormy / calm: wind, gust, gusts, speed, beaufort, knots
  sunny / cloudy, overcast, gloomy: sunshine, sun, sun hours, hours | cloud, clouds, cloud cover
  snowy: snow, snowfall
  clear / foggy: visibility
  loud, noisy / quiet, silent: noise, volume, db, loudness, level
  bright / dark, dim: brightness, luminance, lux, magnitude
  strong, powerful / weak: strength, force, power, speed, magnitude, kw, hp, signal, abv
  full, crowded, packed, busy / empty: use%, used, usage, occupied, occupancy, load, visitors, entries, passengers, guests | free, available, avail
  expensive, dear, pricey, costly / cheap, inexpensive, affordable: price, cost, amount, fee, rate, total, fare, rent
  profitable / unprofitable: profit, margin, gain, revenue, income
  rich, wealthy / poor: income, balance, capital, gdp
  popular / unpopular: views, sales, votes, downloads, visitors, sold, likes, stars, rating
  good / bad, poor: rating, score, stars, quality, points
  hard, difficult, tough / easy, simple: difficulty, level, grade
  steep / flat: gradient, slope, incline, climb, ascent
  urgent, important / unimportant: priority, severity, importance
  frequent / rare: frequency, count, occurrences, times, hits
  sweet / sour: sugar, ph, residual sugar
  salty: salt, salinity, sodium
  spicy: scoville, heat
  fat, fatty / lean: fat
  sharp / blunt: sharpness
  productive, fruitful / unproductive: yield, output, production, harvest, kg
  hungry, greedy / thrifty, economical, frugal: consumption, usage, memory, power, kwh
  densely populated / sparsely populated: density, population
  dangerous, risky / safe: risk, hazard, danger, accidents, severity
  active / inactive: activity, posts, commits, contributions
  accurate, precise / inaccurate, imprecise: accuracy, precision | error, tolerance
  dirty, polluted / clean: aqi, pollution, pm10, pm2.5
  pure: purity, concentration
  rough / smooth: roughness, wave, sea state, swell
  successful / unsuccessful: wins, points, success, sales
  reliable / unreliable: uptime, availability | failures, errors, outages
`;

const toMeasure = (line: string): Lexicon['measures'][number] => {
  const [adjectives, told] = line.split(':');
  const [greater, less = []] = adjectives.split('/').map(words);
  const [along, against = []] = told.split('|').map(words);
  return { greater, less, along, against };
};

/** "the wettest month" ranks by the rain, "how deep" asks for the depth. */
export const measures: Lexicon['measures'] = ENTRIES.split('\n')
  .filter((line) => line.trim() !== '')
  .map(toMeasure);
