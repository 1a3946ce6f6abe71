/** What was typed: words, options and arguments, and what is wrong with them. */
package io.market7.shell.line;
