package io.market7.api.account;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Some orders, newest first.
 *
 * @param items the orders
 * @param nextCursor hands over to the next page; null when this is the last
 */
public record OrderPage(List<OrderView> items, @Schema(nullable = true) String nextCursor) {}
