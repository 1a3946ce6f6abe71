/** Who did what, and what became of it. */
package io.market7.api.audit;
