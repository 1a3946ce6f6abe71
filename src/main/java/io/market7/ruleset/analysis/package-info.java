/**
 * What a version says that nobody can have meant: found by reading it, without deciding anything.
 */
package io.market7.ruleset.analysis;
