import { Badge, Group } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import type { Deal } from '@/api/client';
import { CloseDealButton } from '@/features/control/CloseDealButton';
import { ButtonLink } from '@/ui/links';
import { PageHeader } from '@/ui/PageHeader';
import { messages } from './messages.en';

const words = messages.deal;

/** Which deal it is, and what can be done with it. */
export function DealHead({ deal }: { readonly deal: Deal }) {
  const open = deal.status === 'OPEN';
  return (
    <div>
      <ButtonLink
        to="/deals"
        search={{ status: open ? 'open' : 'closed' }}
        size="xs"
        variant="default"
        mb="sm"
        leftSection={<IconArrowLeft size={14} />}
      >
        {words.back}
      </ButtonLink>
      <PageHeader title={deal.symbol} purpose={words.purpose}>
        <Group gap="xs">
          <Badge
            size="lg"
            variant="light"
            tt="none"
            color={open ? 'blue' : 'gray'}
            leftSection={open ? <IconCircleDot size={14} aria-hidden /> : <IconCircleCheck size={14} aria-hidden />}
          >
            {open ? words.open : words.closed}
          </Badge>
          <ButtonLink
            to="/decisions"
            search={{ symbol: deal.symbol, from: deal.openedAt, to: deal.closedAt ?? undefined }}
            size="xs"
            variant="default"
          >
            {words.decisions}
          </ButtonLink>
          {open ? <CloseDealButton id={deal.id} symbol={deal.symbol} /> : null}
        </Group>
      </PageHeader>
    </div>
  );
}
