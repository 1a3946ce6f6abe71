import { Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { formatCount } from '@/ui/format';
import { ROW_HEIGHT, templateOf, type ListView } from './columns';
import { DecisionCard } from './DecisionCard';
import { DecisionHead } from './DecisionHead';
import classes from './DecisionList.module.css';
import { DecisionRow } from './DecisionRow';
import { countFilters, type DecisionFilters } from './filters';
import { messages } from './messages.en';
import type { DecisionPages } from './useDecisionPages';
import { useListKeys } from './useListKeys';

const CARD_HEIGHT = 116;
/** Rows before the end at which older ones are loaded. */
const LOAD_AHEAD = 60;

interface DecisionListProps {
  readonly pages: DecisionPages;
  readonly filters: DecisionFilters;
  readonly view: ListView;
  /** Whether each decision is a card instead of a row, for narrow screens. */
  readonly cards: boolean;
}

/** The decisions; only those in sight are drawn, older ones are loaded when the end comes near. */
export function DecisionList({ pages, filters, view, cards }: DecisionListProps) {
  const { rows, query } = pages;
  const body = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const height = cards ? CARD_HEIGHT : ROW_HEIGHT[view.density];
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 15,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.seq ?? index,
  });
  // chips and figures above can grow by a line
  useLayoutEffect(() => {
    setMargin((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [filters, cards, rows.length]);
  useEffect(() => list.measure(), [list, height]);

  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && last >= rows.length - LOAD_AHEAD) {
      void fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isError, isFetching, last, rows.length]);
  const active = useListKeys(body, rows.length, (index) => list.scrollToIndex(index, { align: 'auto' }));

  return (
    <>
      <div
        role="table"
        aria-label={messages.table}
        aria-rowcount={hasNextPage ? -1 : rows.length + 1}
        className={classes.table}
        data-density={view.density}
        style={{ '--columns': templateOf(view) } as CSSProperties}
      >
        {cards ? null : <DecisionHead view={view} />}
        <div ref={body} role="rowgroup" className={classes.body} style={{ height: list.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const decision = rows[index];
            const Shown = cards ? DecisionCard : DecisionRow;
            return decision ? (
              <Shown
                key={key}
                decision={decision}
                filters={filters}
                view={view}
                index={index}
                active={index === active}
                top={start - margin}
                height={height}
              />
            ) : null;
          })}
        </div>
      </div>
      <Text size="sm" c="dimmed" ta="center" py="sm" role="status">
        {textAtTheEnd(query, filters)}
        <span className={classes.keys}> {formatCount(rows.length)} {messages.what}. {messages.keys}.</span>
      </Text>
    </>
  );
}

function textAtTheEnd({ hasNextPage, isFetchingNextPage }: DecisionPages['query'], filters: DecisionFilters): string {
  if (hasNextPage) {
    return isFetchingNextPage ? messages.loading : messages.older;
  }
  return countFilters(filters) > 0 ? messages.endFiltered : messages.end;
}
