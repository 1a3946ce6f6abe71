/** A walk through the product for newcomers, on copies that are thrown away. */
package io.market7.shell.tour;
