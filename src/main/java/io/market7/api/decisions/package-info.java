/** What the journal kept. */
package io.market7.api.decisions;
