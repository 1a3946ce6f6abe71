/** Models: which there are, how good they are, what they say. */
package io.market7.api.models;
