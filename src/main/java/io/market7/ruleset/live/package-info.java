/** What decides while files change: read, compiled, tested and approved aside, then swapped. */
package io.market7.ruleset.live;
