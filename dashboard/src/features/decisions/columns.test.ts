import { describe, expect, it } from 'vitest';
import { outcomeFacets, vetoFacets } from './facets';
import { aDecision } from '@/testing/decisions';
import { readView, templateOf, USUAL_VIEW } from './columns';

describe('the view the browser kept', () => {
  it('is read again, columns in the order they stand', () => {
    const view = readView('{"columns":["why","at","seq"],"density":"compact"}');
    expect(view).toEqual({ columns: ['at', 'why', 'seq'], density: 'compact' });
    expect(templateOf(view).split(' ')[0]).toBe('132px');
  });

  it.each(['', '{', 'null', '7', '{"columns":"at"}', '{"columns":["gone"],"density":"compact"}', '{"density":"huge"}'])(
    'is the usual one when %j was kept',
    (text) => expect(readView(text)).toEqual(USUAL_VIEW),
  );
});

describe('facets', () => {
  const rows = [
    aDecision({ outcome: 'HOLD', vetoes: ['b', 'a'] }),
    aDecision({ outcome: 'HOLD', vetoes: ['b'] }),
    aDecision({ outcome: 'OPEN_DEAL' }),
  ];

  it('count outcomes and vetoes, the most frequent first', () => {
    expect(outcomeFacets(rows)).toEqual([
      { value: 'HOLD', count: 2 },
      { value: 'OPEN_DEAL', count: 1 },
    ]);
    expect(vetoFacets(rows, 1)).toEqual([{ value: 'b', count: 2 }]);
  });

  it('stand in the order of their names where they are as frequent', () => {
    expect(vetoFacets([aDecision({ vetoes: ['b', 'a'] })], 9).map((each) => each.value)).toEqual(['a', 'b']);
  });
});
