/** Plans of orders before the first one is sent, judged by the rules that will judge the orders. */
package io.market7.cycle.ladder;
