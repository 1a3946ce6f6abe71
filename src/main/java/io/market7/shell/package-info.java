/**
 * Commands: the same from a terminal, from a script and in the interactive shell.
 *
 * <p>One class is one command. Standard output carries the answer and nothing else.
 */
package io.market7.shell;
