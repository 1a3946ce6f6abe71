import { describe, expect, it } from 'vitest';
import { CSV_HEADER, csvField, csvRow } from './csv';
import { aDecision } from '@/testing/decisions';

describe('a field', () => {
  it('is left alone when it is plain', () => {
    expect(csvField('rsi-too-low')).toBe('rsi-too-low');
    expect(csvField(0)).toBe('0');
  });

  it('is quoted when it holds a comma, a quote or a line end', () => {
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('say "no"')).toBe('"say ""no"""');
    expect(csvField('a\nb')).toBe('"a\nb"');
  });

  it('is empty when it is unknown', () => {
    expect(csvField(null)).toBe('');
    expect(csvField(undefined)).toBe('');
  });

  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '\rx'])('never begins like the formula %j', (text) => {
    expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('stays a number when it is one', () => {
    expect(csvField(-0.25)).toBe('-0.25');
    expect(csvField('-1e-7')).toBe('-1e-7');
  });
});

describe('a line', () => {
  it('has as many fields as the header and ends as RFC 4180 says', () => {
    const row = csvRow(aDecision({ seq: 7, vetoes: ['btc-unsafe', 'rsi-too-low'], scores: { fork: 0.91 } }));
    expect(row.endsWith('\r\n')).toBe(true);
    expect(row.split(',')).toHaveLength(CSV_HEADER.split(',').length);
    expect(row).toContain(',btc-unsafe; rsi-too-low,');
    expect(row).toContain(',0.91,');
  });

  it('says in which order a rule changed what', () => {
    const adjustments = [
      { rule: 'tp1-near-boost', from: 20, to: 25 },
      { rule: 'amount-above-budget', from: 25, to: 22 },
    ];
    expect(csvRow(aDecision({ adjustments }))).toContain('tp1-near-boost 20 > 25; amount-above-budget 25 > 22');
  });
});
