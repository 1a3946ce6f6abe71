/** What the account holds and owes, what it earned, and every order that was sent. */
package io.market7.api.account;
