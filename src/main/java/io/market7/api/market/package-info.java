/** The market as closed bars tell it. */
package io.market7.api.market;
