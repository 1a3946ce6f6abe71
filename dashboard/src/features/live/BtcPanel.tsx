import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { $api, type BtcMarket } from '@/api/client';
import { AgeBadge } from '@/ui/AgeBadge';
import { EmptyState } from '@/ui/EmptyState';
import { formatNumber, formatPct, formatPrice, formatWord } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { liveMessages } from './messages.en';

const { btc: text } = liveMessages;

const TRENDS = { BULLISH: 'green', NEUTRAL: 'gray', BEARISH: 'orange' } as const;

interface BtcPanelProps {
  /** Wall-clock age from which the judgement is stale. */
  readonly staleAfterSeconds: number;
}

/** The state of the market leader, and the rules that decided it. */
export function BtcPanel({ staleAfterSeconds }: BtcPanelProps) {
  const query = $api.useQuery('get', '/api/v1/market/btc', {}, { refetchInterval: 15_000 });
  return (
    <Panel
      title={text.title}
      aside={<AgeBadge at={query.data?.recordedAt} staleAfterSeconds={staleAfterSeconds} />}
    >
      <QueryView query={query} what="the state of the market leader">
        {(btc) =>
          btc.decisionId === null ? (
            <EmptyState title={text.unknown.title}>{text.unknown.body}</EmptyState>
          ) : (
            <Judged btc={btc} id={btc.decisionId} />
          )
        }
      </QueryView>
    </Panel>
  );
}

function Judged({ btc, id }: { readonly btc: BtcMarket; readonly id: string }) {
  return (
    <Stack gap="xs">
      <Group gap="xs" data-testid="btc-state">
        <Badge size="lg" variant="light" color={btc.condition ? TRENDS[btc.condition] : 'yellow'}>
          {btc.condition ? formatWord(btc.condition) : text.conditionUnknown}
        </Badge>
        <Safety status={btc.status} />
      </Group>
      <Stack gap={4}>
        {btc.reasons.map((each) => (
          <Text key={each.rule} size="xs" lineClamp={2} title={each.text}>
            <Text span inherit fw={600}>
              {each.rule}
            </Text>{' '}
            {each.text}
          </Text>
        ))}
      </Stack>
      <Values btc={btc} />
      <Anchor size="xs" underline="always" renderRoot={(props) => <Link to="/decisions/$id" params={{ id }} {...props} />}>
        {text.open}
      </Anchor>
    </Stack>
  );
}

function Safety({ status }: { readonly status: BtcMarket['status'] }) {
  if (status === null) {
    return (
      <Badge size="lg" variant="light" color="yellow" tt="none">
        {text.statusUnknown}
      </Badge>
    );
  }
  return (
    <Badge size="lg" variant="light" color={status === 'SAFE' ? 'green' : 'red'} tt="none">
      {status === 'SAFE' ? text.safe : text.unsafe}
    </Badge>
  );
}

function Values({ btc }: { readonly btc: BtcMarket }) {
  const { record } = btc;
  if (!record) {
    return null;
  }
  const toEma =
    record.close !== null && record.ema200 !== null ? (record.close / record.ema200 - 1) * 100 : null;
  const values: [string, string][] = [
    [text.close, formatPrice(record.close)],
    [text.rsi, formatNumber(record.rsi, 1)],
    [text.adx, formatNumber(record.adx, 1)],
    [text.ema, formatPct(toEma, 1)],
  ];
  return (
    <Group gap="xs" justify="space-between" wrap="nowrap">
      {values.map(([name, value]) => (
        <div key={name}>
          <Text size="xs" c="dimmed">
            {name}
          </Text>
          <Text size="sm" fw={600}>
            {value}
          </Text>
        </div>
      ))}
    </Group>
  );
}
