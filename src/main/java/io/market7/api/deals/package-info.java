/** Deals of the paper venue. */
package io.market7.api.deals;
