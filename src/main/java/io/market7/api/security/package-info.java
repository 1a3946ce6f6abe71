/**
 * Who may call: requests addressed to this host only, and changes only with the administrator's
 * token or a session of the same origin.
 */
package io.market7.api.security;
