/** What others push to the service. */
package io.market7.api.hook;
