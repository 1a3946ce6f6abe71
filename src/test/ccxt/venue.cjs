'use strict';
// An ordinary ccxt client: nothing of it is changed but the addresses it asks.
const ccxt = require('ccxt');

const [url, key, secret] = process.argv.slice(2);

function client(defaultType) {
  const exchange = new ccxt.binance({
    apiKey: key,
    secret,
    enableRateLimit: false,
    options: { defaultType, warnOnFetchOpenOrdersWithoutSymbol: false },
  });
  for (const [name, address] of Object.entries(exchange.urls.api)) {
    if (typeof address === 'string') {
      exchange.urls.api[name] = address.replace(/^https:\/\/[^/]+/, url);
    }
  }
  return exchange;
}

function check(what, holds, seen) {
  if (!holds) {
    throw new Error(`${what}: found ${JSON.stringify(seen)}`);
  }
  console.log(`ok ${what}`);
}

// kind is a class of ccxt, or a code: ccxt knows codes of futures only from the addresses of Binance
async function refused(what, kind, action) {
  try {
    await action();
  } catch (error) {
    const fits = typeof kind === 'number' ? error.message.includes(`"code":${kind},`) : error instanceof kind;
    check(what, fits, `${error.name}: ${error.message}`);
    return;
  }
  throw new Error(`${what}: was not refused`);
}

module.exports = { ccxt, client, check, refused };
