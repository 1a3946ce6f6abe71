/** Pages for people: the dashboard, and what stands in its place. */
package io.market7.api.page;
