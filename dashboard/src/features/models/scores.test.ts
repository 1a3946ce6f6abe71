import { describe, expect, it } from 'vitest';
import { readModelsSearch } from './search';
import { byIndex, readingOf, scoreOf } from './scores';

describe('scoreOf', () => {
  it('finds the score of the model itself and nothing else', () => {
    const details = { scores: { model: { auc: 0.69 }, 'drawdown alone': { auc: 0.5 } } };
    expect(scoreOf(details, 'auc')).toBe(0.69);
    expect(scoreOf(details, 'logLoss')).toBeNull();
    expect(scoreOf({}, 'auc')).toBeNull();
    expect(scoreOf({ scores: 'x' }, 'auc')).toBeNull();
  });
});

describe('readingOf', () => {
  it.each([
    [0, 'usual'],
    [0.0999, 'usual'],
    [0.1, 'moving'],
    [0.25, 'moving'],
    [0.2501, 'changed'],
  ])('%s is %s', (index, word) => {
    expect(readingOf(index)).toBe(word);
  });
});

it('puts the highest index first', () => {
  expect(byIndex({ b: 0.1, a: 0.1, c: 0.3 }).map(([name]) => name)).toEqual(['c', 'a', 'b']);
});

it('reads only what can be a model from the address', () => {
  expect(readModelsSearch({ model: 'recovery-odds' })).toEqual({ model: 'recovery-odds' });
  expect(readModelsSearch({ model: '../x' })).toEqual({});
  expect(readModelsSearch({ model: 7 })).toEqual({});
});
