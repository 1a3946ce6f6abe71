/**
 * Where decisions become orders: the venue port and the paper venue behind it, the risk gate with
 * the last word, and the executor that writes an intent before every order.
 */
package io.market7.execution;
