/** Problem documents of RFC 9457, the only form of failure a caller ever sees. */
package io.market7.api.problem;
