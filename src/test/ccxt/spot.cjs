'use strict';
const { ccxt, client, check, refused } = require('./venue.cjs');

const symbol = 'BTC/USDT';

async function publicData(exchange) {
  const markets = await exchange.loadMarkets();
  check('loadMarkets', markets[symbol].spot && markets[symbol].limits.cost.min === 5, markets[symbol]);
  const time = await exchange.fetchTime();
  check('fetchTime', Math.abs(time - Date.now()) < 5000, time);
  const bars = await exchange.fetchOHLCV(symbol, '5m', undefined, 10);
  check('fetchOHLCV', bars.length === 10 && bars[1][0] - bars[0][0] === 300000, bars);
  const book = await exchange.fetchOrderBook(symbol, 5);
  check('fetchOrderBook', book.bids.length === 5 && book.bids[0][0] < book.asks[0][0], book);
  const ticker = await exchange.fetchTicker(symbol);
  check('fetchTicker', ticker.last > 0 && ticker.bid < ticker.ask, ticker);
  const tickers = await exchange.fetchTickers([symbol, 'ETH/USDT']);
  check('fetchTickers', Object.keys(tickers).length === 2, tickers);
  const trades = await exchange.fetchTrades(symbol);
  check('fetchTrades', trades.length > 0 && trades[0].price > 0, trades);
  return book;
}

async function orders(exchange, book) {
  const low = book.bids[0][0] - 1000;
  const market = await exchange.createOrder(symbol, 'market', 'buy', 0.02);
  check('market', market.status === 'closed' && market.filled === 0.02 && market.trades.length > 0, market);
  const limit = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low);
  check('limit', limit.status === 'open' && limit.filled === 0, limit);
  const maker = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low, { postOnly: true });
  check('post-only', maker.status === 'open', maker);
  await refused('post-only that would take', ccxt.OrderImmediatelyFillable, () =>
    exchange.createOrder(symbol, 'limit', 'buy', 0.01, book.asks[0][0] + 10, { postOnly: true }));
  const ioc = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low, { timeInForce: 'IOC' });
  check('IOC', ioc.status === 'expired', ioc);
  const fok = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, low, { timeInForce: 'FOK' });
  check('FOK', fok.status === 'expired' && fok.filled === 0, fok);
  const stop = await exchange.createOrder(symbol, 'limit', 'sell', 0.005, low - 100, { stopLossPrice: low });
  const target = await exchange.createOrder(symbol, 'limit', 'sell', 0.005, low + 2100, { takeProfitPrice: low + 2000 });
  const open = await exchange.fetchOpenOrders(symbol);
  check('fetchOpenOrders', open.length === 4, open);
  const queried = await exchange.fetchOrder(stop.id, symbol);
  check('stop', queried.info.type === 'STOP_LOSS_LIMIT' && queried.triggerPrice === low, queried);
  const canceled = await exchange.cancelOrder(limit.id, symbol);
  check('cancelOrder', canceled.status === 'canceled', canceled);
  await refused('cancel twice', ccxt.OrderNotFound, () => exchange.cancelOrder(limit.id, symbol));
  const all = await exchange.cancelAllOrders(symbol);
  check('cancelAllOrders', all.length === 3 && all.some((each) => each.id === target.id), all);
  return market;
}

async function main() {
  const exchange = client('spot');
  const book = await publicData(exchange);
  const before = await exchange.fetchBalance();
  check('fetchBalance', before.USDT.free === 10000, before.USDT);
  const market = await orders(exchange, book);
  const closed = await exchange.fetchClosedOrders(symbol);
  check('fetchClosedOrders', closed.some((each) => each.id === market.id), closed);
  const mine = await exchange.fetchMyTrades(symbol);
  check('fetchMyTrades', mine.length > 0 && mine[0].order === market.id && mine[0].fee.currency === 'BTC', mine);
  const after = await exchange.fetchBalance();
  check('balance after', after.BTC.total === 0.01998 && after.USDT.used === 0, after);
  await refused('insufficient funds', ccxt.InsufficientFunds, () => exchange.createOrder(symbol, 'market', 'buy', 5));
  await refused('filter', ccxt.InvalidOrder, () => exchange.createOrder(symbol, 'limit', 'buy', 0.001, 20000 * 0.1));
  await refused('unknown order', ccxt.OrderNotFound, () => exchange.fetchOrder('999999', symbol));
  console.log('done spot');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
