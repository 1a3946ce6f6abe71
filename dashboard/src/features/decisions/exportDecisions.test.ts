import { describe, expect, it } from 'vitest';
import { CSV_HEADER } from './csv';
import { decisionsAsCsv, exportName } from './exportDecisions';
import { aDecision } from '@/testing/decisions';

const FIRST = { items: [aDecision({ seq: 3 }), aDecision({ seq: 2 })], nextCursor: 'second' };
const SECOND = { items: [aDecision({ seq: 1 })], nextCursor: null };

describe('an export', () => {
  it('holds every page under one header and tells how far it is', async () => {
    const heard: number[] = [];
    const load = (cursor: string | null) => Promise.resolve(cursor === 'second' ? SECOND : FIRST);
    const text = (await decisionsAsCsv(load, (lines) => heard.push(lines))).join('');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(CSV_HEADER.trim());
    expect(lines.slice(1, 4).map((line) => line.split(',')[0])).toEqual(['3', '2', '1']);
    expect(lines).toHaveLength(5);
    expect(heard).toEqual([2, 3]);
  });

  it('ends with the failure of a page instead of leaving out what is missing', async () => {
    const load = (cursor: string | null) =>
      cursor === null ? Promise.resolve(FIRST) : Promise.reject(new Error('gone'));
    await expect(decisionsAsCsv(load, () => undefined)).rejects.toThrow('gone');
  });

  it('is named after its filters and its time, without signs file systems refuse', () => {
    const name = exportName({ question: 'dca', version: 'dca@1.0.0', rule: '../x' }, new Date('2025-06-01T12:00:00Z'));
    expect(name).toBe('decisions-dca-..x-dca@1.0.0-2025-06-01T120000.csv');
  });
});
