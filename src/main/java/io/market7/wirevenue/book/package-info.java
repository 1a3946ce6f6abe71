/** Orders, a book of prices to match them against, and the tape of what was traded. */
package io.market7.wirevenue.book;
