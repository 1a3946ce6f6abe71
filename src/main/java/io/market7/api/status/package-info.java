/** How the service is doing. */
package io.market7.api.status;
