/** Spot: balances of assets, and orders that exchange them. */
package io.market7.wirevenue.spot;
