/** Changes rules a little and asks the scenarios whether they notice. */
package io.market7.ruleset.mutation;
