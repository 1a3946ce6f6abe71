import type { Decision } from '@/api/client';

/** A decision for tests: a held safety order of SOLUSDT, with what is named changed. */
export function aDecision(changes: Partial<Decision> = {}): Decision {
  const seq = changes.seq ?? 1;
  return {
    id: `dca-${seq}`,
    question: 'dca',
    at: '2025-06-01T12:00:00Z',
    symbol: 'SOLUSDT',
    market: 'SPOT',
    side: 'LONG',
    outcome: 'HOLD',
    action: null,
    amountQuote: null,
    proposals: [],
    vetoes: [],
    lifted: [],
    adjustments: [],
    tags: [],
    btc: {},
    scores: {},
    rulesets: [{ name: 'dca', version: '1.0.0', sha256: 'c374b86c4aec' }],
    parametersSha256: '435182dd1acc',
    models: {},
    seq,
    stage: 'LIVE',
    recordedAt: '2025-06-01T12:00:01Z',
    ...changes,
  };
}
