'use strict';
const { client, check, refused } = require('./venue.cjs');

const symbol = 'BTC/USDT:USDT';

async function publicData(exchange) {
  const markets = await exchange.loadMarkets();
  check('loadMarkets', markets[symbol].swap && markets[symbol].linear && markets[symbol].limits.cost.min === 5, markets[symbol]);
  check('fetchTime', Math.abs((await exchange.fetchTime()) - Date.now()) < 5000);
  const bars = await exchange.fetchOHLCV(symbol, '1h', undefined, 5);
  check('fetchOHLCV', bars.length === 5, bars);
  const book = await exchange.fetchOrderBook(symbol, 5);
  check('fetchOrderBook', book.bids[0][0] < book.asks[0][0], book);
  const ticker = await exchange.fetchTicker(symbol);
  check('fetchTicker', ticker.last > 0, ticker);
  const tickers = await exchange.fetchTickers([symbol, 'ETH/USDT:USDT']);
  check('fetchTickers', Object.keys(tickers).length === 2, tickers);
  const trades = await exchange.fetchTrades(symbol);
  check('fetchTrades', trades.length > 0, trades);
  const funding = await exchange.fetchFundingRate(symbol);
  check('fetchFundingRate', funding.fundingRate === 0.0001 && funding.markPrice > 0, funding);
  const rates = await exchange.fetchFundingRates();
  check('fetchFundingRates', Object.keys(rates).length === 4, rates);
  const tiers = await exchange.fetchLeverageTiers([symbol]);
  check('fetchLeverageTiers', tiers[symbol][0].maxLeverage === 125, tiers);
  return book;
}

async function terms(exchange) {
  const leverage = await exchange.setLeverage(10, symbol);
  check('setLeverage', leverage.leverage === '10' || leverage.leverage === 10, leverage);
  await exchange.setMarginMode('isolated', symbol);
  await refused('setMarginMode twice', -4046, () => exchange.setMarginMode('isolated', symbol));
}

async function oneWay(exchange, book) {
  const low = book.bids[0][0] - 1000;
  const market = await exchange.createOrder(symbol, 'market', 'buy', 0.02);
  check('market', market.status === 'closed' && market.filled === 0.02, market);
  const limit = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low);
  check('limit', limit.status === 'open', limit);
  const maker = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low, { postOnly: true });
  check('post-only', maker.status === 'open' && maker.timeInForce === 'PO', maker);
  await refused('post-only that would take', -5022, () =>
    exchange.createOrder(symbol, 'limit', 'buy', 0.01, book.asks[0][0] + 10, { postOnly: true }));
  const ioc = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low, { timeInForce: 'IOC' });
  check('IOC', ioc.status === 'expired', ioc);
  const fok = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low, { timeInForce: 'FOK' });
  check('FOK', fok.status === 'expired', fok);
  const stop = await exchange.createOrder(symbol, 'market', 'sell', 0.01, undefined, { stopLossPrice: low, reduceOnly: true });
  const target = await exchange.createOrder(symbol, 'market', 'sell', 0.01, undefined, { takeProfitPrice: low + 3000, reduceOnly: true });
  const waiting = await exchange.fetchOpenOrders(symbol, undefined, undefined, { trigger: true });
  check('stop and take profit', waiting.length === 2 && waiting[0].id === stop.id, waiting);
  const open = await exchange.fetchOpenOrders(symbol);
  check('fetchOpenOrders', open.length === 2, open);
  await exchange.cancelOrder(target.id, symbol, { trigger: true });
  await exchange.cancelAllOrders(symbol, { trigger: true });
  check('cancelOrder', (await exchange.cancelOrder(limit.id, symbol)).status === 'canceled');
  await exchange.cancelAllOrders(symbol);
  check('cancelAllOrders', (await exchange.fetchOpenOrders(symbol)).length === 0);
  const fetched = await exchange.fetchOrder(market.id, symbol);
  check('fetchOrder', fetched.average === market.average, fetched);
  const [position] = await exchange.fetchPositions([symbol]);
  check('fetchPositions', position.contracts === 0.02 && position.side === 'long' && position.liquidationPrice > 0, position);
  await exchange.addMargin(symbol, 10);
  const [after] = await exchange.fetchPositions([symbol]);
  check('addMargin', after.liquidationPrice < position.liquidationPrice - 400, after);
  const reduced = await exchange.createOrder(symbol, 'market', 'sell', 0.05, undefined, { reduceOnly: true });
  check('reduceOnly', reduced.filled === 0.02, reduced);
  await refused('reduceOnly of nothing', -2022, () =>
    exchange.createOrder(symbol, 'market', 'sell', 0.01, undefined, { reduceOnly: true }));
  return market;
}

async function hedge(exchange) {
  await exchange.setPositionMode(true);
  await exchange.createOrder(symbol, 'market', 'buy', 0.01, undefined, { positionSide: 'LONG' });
  await exchange.createOrder(symbol, 'market', 'sell', 0.02, undefined, { positionSide: 'SHORT' });
  const sides = (await exchange.fetchPositions([symbol])).map((each) => `${each.side} ${each.contracts}`);
  check('hedge', sides.sort().join() === 'long 0.01,short 0.02', sides);
  await exchange.createOrder(symbol, 'market', 'sell', 0.01, undefined, { positionSide: 'LONG' });
  await exchange.createOrder(symbol, 'market', 'buy', 0.02, undefined, { positionSide: 'SHORT' });
  await exchange.setPositionMode(false);
}

async function main() {
  const exchange = client('swap');
  const book = await publicData(exchange);
  const before = await exchange.fetchBalance();
  check('fetchBalance', before.USDT.free === 10000, before.USDT);
  await terms(exchange);
  const market = await oneWay(exchange, book);
  await hedge(exchange);
  const closed = await exchange.fetchClosedOrders(symbol);
  check('fetchClosedOrders', closed.some((each) => each.id === market.id), closed);
  const mine = await exchange.fetchMyTrades(symbol);
  check('fetchMyTrades', mine.length >= 6 && mine[0].fee.currency === 'USDT', mine);
  check('fetchFundingHistory', Array.isArray(await exchange.fetchFundingHistory(symbol)));
  await refused('insufficient margin', -2019, () => exchange.createOrder(symbol, 'market', 'buy', 20));
  console.log('done futures');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
