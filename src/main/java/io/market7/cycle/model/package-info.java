/**
 * Models in the pipeline: which are bound, what they predict about a decision, how they are made.
 */
package io.market7.cycle.model;
