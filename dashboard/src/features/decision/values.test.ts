import { describe, expect, it } from 'vitest';
import { formatFactAge, formatMargin, formatMeasure, formatMeasureName, formatUnit, formatValue, unitOfFact } from './values';

describe('a value', () => {
  it('keeps the digits that count, however small it is', () => {
    expect(formatMeasure(38.20123)).toBe('38.2012');
    expect(formatMeasure(0.00004875114)).toBe('0.00004875');
    expect(formatMeasure(0)).toBe('0');
  });

  it('is said in words when it is no number', () => {
    expect(formatValue(true)).toBe('yes');
    expect(formatValue([])).toBe('none');
    expect(formatValue(['SOLUSDT', 'XRPUSDT'])).toBe('SOLUSDT, XRPUSDT');
    expect(formatValue([{ line: 1 }, { line: 2 }])).toBe('2 values');
    expect(formatValue(undefined)).toBe('–');
  });

  it('has a unit when its name or its measure has one', () => {
    expect(formatUnit('percent')).toBe('%');
    expect(formatUnit(undefined)).toBe('');
    expect(unitOfFact('volumeDropPct')).toBe('%');
    expect(unitOfFact('averagePrice')).toBe('quote per base');
    expect(unitOfFact('id')).toBe('');
  });
});

describe('a margin', () => {
  const condition = { measure: 'indicators.15m.rsi', relation: '<', holds: true };

  it('shows its sign on both sides of the threshold and none on it', () => {
    expect(formatMargin({ ...condition, margin: -3.8 })).toBe('−3.8');
    expect(formatMargin({ ...condition, margin: 0.25 })).toBe('+0.25');
    expect(formatMargin({ ...condition, margin: 0 })).toBe('0');
  });

  it('is empty where there is none', () => {
    expect(formatMargin(condition)).toBe('');
  });
});

describe('a measure', () => {
  it.each([
    ['indicators.15m.rsi', 'RSI (15m)'],
    ['btc.1h.ema200', 'BTC EMA200 (1h)'],
    ['indicators.15m.macdLiftPct', 'MACD lift (15m)'],
    ['deal.breakEvenGainPct', 'break even gain'],
    ['predictions.recovery-odds', 'recovery odds'],
    ['candidateSigns.15m', '15m'],
    ['scores.fork', 'fork score'],
    ['btc.condition', 'BTC condition'],
  ])('%s reads %s', (measure, words) => {
    expect(formatMeasureName(measure)).toBe(words);
  });
});

describe('the age of a fact', () => {
  it('is measured against the decision', () => {
    expect(formatFactAge(300)).toBe('5 min old');
    expect(formatFactAge(0)).toBe('of that moment');
    expect(formatFactAge(null)).toBe('');
  });
});
