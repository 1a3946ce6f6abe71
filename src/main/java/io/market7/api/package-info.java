/** The REST interface: canonical JSON in and out, problems of RFC 9457 for everything else. */
package io.market7.api;
