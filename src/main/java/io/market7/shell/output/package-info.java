/** What is shown: rows as table, JSON or CSV, progress, and colours where they are wanted. */
package io.market7.shell.output;
