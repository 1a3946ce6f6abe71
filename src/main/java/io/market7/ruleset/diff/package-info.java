/** What two versions of a ruleset say differently, in words. */
package io.market7.ruleset.diff;
