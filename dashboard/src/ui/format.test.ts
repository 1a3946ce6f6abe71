import { describe, expect, it } from 'vitest';
import {
  formatCount, formatDateTime, formatDigest, formatPct, formatPrice, formatProfit, formatQuote, formatRatio,
  formatSpan, formatTime, formatWord, UNKNOWN,
} from './format';

describe('formats', () => {
  it('show what is unknown as such, never as zero', () => {
    for (const unknown of [null, undefined, '', 'abc', Number.NaN]) {
      expect(formatCount(unknown)).toBe(UNKNOWN);
      expect(formatPrice(unknown)).toBe(UNKNOWN);
      expect(formatQuote(unknown)).toBe(UNKNOWN);
      expect(formatPct(unknown)).toBe(UNKNOWN);
      expect(formatRatio(unknown)).toBe(UNKNOWN);
    }
    expect(formatSpan(null)).toBe(UNKNOWN);
    expect(formatTime('no moment')).toBe(UNKNOWN);
    expect(formatWord(null)).toBe(UNKNOWN);
    expect(formatDigest(null)).toBe(UNKNOWN);
  });

  it('keep five significant digits of a cheap coin, two decimals of a dear one', () => {
    expect(formatPrice('54717.384')).toBe('54,717.38');
    expect(formatPrice(96.0234)).toBe('96.023');
    expect(formatPrice(0.0123456)).toBe('0.012346');
    expect(formatPrice(0)).toBe('0.00');
  });

  it('give profit a sign, zero none', () => {
    expect(formatProfit('3.1')).toBe('+3.10');
    expect(formatProfit(-0.42)).toBe('-0.42');
    expect(formatProfit(0)).toBe('0.00');
  });

  it('tell ratios from percentages', () => {
    expect(formatRatio(0.424)).toBe('42.4%');
    expect(formatPct(2.4)).toBe('2.40%');
  });

  it('say spans in at most two units', () => {
    expect(formatSpan(0)).toBe('0 s');
    expect(formatSpan(59)).toBe('59 s');
    expect(formatSpan(60)).toBe('1 min');
    expect(formatSpan(7_505)).toBe('2 h 5 min');
    expect(formatSpan(86_400 + 59)).toBe('1 d');
    expect(formatSpan(-5)).toBe('0 s');
  });

  it('show moments in UTC', () => {
    expect(formatTime('2025-06-01T00:05:00Z')).toBe('00:05:00');
    expect(formatDateTime('2025-06-01T12:00:00Z')).toBe('Jun 01, 2025, 12:00:00 UTC');
  });

  it('write words of the interface as people do', () => {
    expect(formatWord('PLACE_SAFETY_ORDER')).toBe('Place safety order');
  });
});
