/** Pages about decisions, for people. */
package io.market7.shell.page;
