/** Rulesets over HTTP: what there is, what it did, and what another version would do. */
package io.market7.api.rulesets;
