/** USDT-M perpetual contracts: positions, margin, funding, liquidation and conditional orders. */
package io.market7.wirevenue.futures;
