/** Why a decision came out as it did, as pages show it. */
package io.market7.api.reason;
