/**
 * The museum of defects: each test shows one way in which systems like this one have gone wrong,
 * and that this one does not. The name of a test says what holds instead; the facts are in the
 * words of the fact format, and the shipped rules decide.
 */
package io.market7.museum;
