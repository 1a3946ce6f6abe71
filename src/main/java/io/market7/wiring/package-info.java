/** Puts the service together. The only package that knows all others; nobody knows it. */
package io.market7.wiring;
