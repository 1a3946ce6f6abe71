/** Who may do what: roles, and the users and tokens that have them, in one file. */
package io.market7.access;
