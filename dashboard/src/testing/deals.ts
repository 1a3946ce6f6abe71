import type { DealDetail } from '@/api/client';

/** An open deal for tests: base order of 50 at 100, first of three steps fired at 97.5. */
export function aDeal(changes: Partial<DealDetail> = {}): DealDetail {
  return {
    deal: {
      id: 'SOLUSDT-test',
      symbol: 'SOLUSDT',
      status: 'OPEN',
      openedAt: '2025-06-01T10:00:00Z',
      closedAt: null,
      quantity: '0.7',
      averagePrice: '99.29',
      spentQuote: '69.5',
      baseOrderQuote: '50',
      feesQuote: '0.07',
      steps: 1,
      exitPrice: null,
      profitQuote: null,
    },
    price: '96',
    priceAt: '2025-06-01T12:00:00Z',
    takeProfitPrice: '99.9',
    drawdownPct: 3.31,
    openProfitQuote: '-2.3',
    fills: [fill(1, 'BASE_ORDER', null, '100', '50'), fill(2, 'SAFETY_ORDER', 1, '97.5', '19.5')],
    ladder: [
      { step: 1, amountQuote: '20', state: 'FIRED', firedAt: '2025-06-01T11:00:00Z', price: '97.5', quote: '19.5' },
      { step: 2, amountQuote: '15', state: 'NEXT', firedAt: null, price: null, quote: null },
      { step: 3, amountQuote: '25', state: 'AHEAD', firedAt: null, price: null, quote: null },
    ],
    next: {
      step: 2,
      amountQuote: '15',
      averagePriceAfter: '98.7',
      decisionId: 'dca-1',
      decidedAt: '2025-06-01T12:00:00Z',
      outcome: 'HOLD',
      vetoes: [{ rule: 'btc-unsafe', conclusion: 'veto', text: 'BTC status is UNSAFE: wait.' }],
    },
    ...changes,
  };
}

function fill(
  tradeId: number,
  purpose: DealDetail['fills'][number]['purpose'],
  step: number | null,
  price: string,
  quote: string,
): DealDetail['fills'][number] {
  return {
    tradeId,
    at: '2025-06-01T10:00:00Z',
    purpose,
    step,
    price,
    quantity: String(Number(quote) / Number(price)),
    quote,
    feeQuote: '0.05',
    averagePriceAfter: price,
  };
}
