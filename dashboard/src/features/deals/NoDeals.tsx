import { Stack } from '@mantine/core';
import { EmptyState } from '@/ui/EmptyState';
import { TextLink } from '@/ui/links';
import { messages } from './messages.en';

const words = messages.list;

interface NoDealsProps {
  readonly status: 'open' | 'closed';
  readonly symbol: string | undefined;
}

/** Why there is no deal to show, and where to look. */
export function NoDeals({ status, symbol }: NoDealsProps) {
  const open = status === 'open';
  return (
    <EmptyState title={open ? words.emptyOpenTitle : words.emptyClosedTitle}>
      <Stack gap="xs" align="center">
        {symbol ? (
          <>
            {words.emptyFiltered(symbol)}
            <TextLink to="/deals" search={{ status }} size="sm">
              {words.allSymbols}
            </TextLink>
          </>
        ) : open ? (
          words.emptyOpenBody
        ) : (
          words.emptyClosedBody
        )}
        {open ? (
          <TextLink to="/decisions" search={{ question: 'fork', symbol }} size="sm">
            {words.emptyOpenLink}
          </TextLink>
        ) : null}
      </Stack>
    </EmptyState>
  );
}
