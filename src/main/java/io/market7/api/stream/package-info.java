/** Server-sent events: what happens, as it happens, to any number of pages at their own pace. */
package io.market7.api.stream;
