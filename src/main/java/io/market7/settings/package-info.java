/** Settings: read once, checked completely, immutable afterwards. */
package io.market7.settings;
