/** Manual actions: what people do to trading. */
package io.market7.api.control;
