import { useParams } from '@tanstack/react-router';
import { Grid, Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { $api, type DealDetail } from '@/api/client';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { WaitingText } from '@/ui/WaitingText';
import { DealFigures } from './DealFigures';
import { DealHead } from './DealHead';
import { FillsTable } from './FillsTable';
import { LadderTable } from './LadderTable';
import { messages } from './messages.en';
import { NextStep } from './NextStep';
import { Timeline } from './Timeline';
import { useDealDecisions } from './useDealDecisions';

// what is planned comes first; the chart is drawn when its code has come
const DealChart = lazy(() => import('./DealChart'));

/** One deal: its ladder, its fills, its decisions. */
export function DealPage() {
  const { id } = useParams({ from: '/deals/$id' });
  const query = $api.useQuery('get', '/api/v1/deals/{id}', { params: { path: { id } } });
  return (
    <QueryView query={query} what={messages.deal.what}>
      {(detail) => <DealView detail={detail} />}
    </QueryView>
  );
}

function DealView({ detail }: { readonly detail: DealDetail }) {
  const decisions = useDealDecisions(detail.deal);
  return (
    <Stack gap="md">
      <DealHead deal={detail.deal} />
      <DealFigures detail={detail} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, xl: 7 }}>
          <Stack gap="md">
            <Suspense fallback={<Panel title={messages.chart.title}><WaitingText what={messages.chart.what} /></Panel>}>
              <DealChart detail={detail} decisions={decisions.data} />
            </Suspense>
            <Timeline query={decisions} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, xl: 5 }}>
          <Stack gap="md">
            {detail.next ? <NextStep next={detail.next} average={detail.deal.averagePrice} /> : null}
            <LadderTable detail={detail} />
          </Stack>
        </Grid.Col>
      </Grid>
      <FillsTable fills={detail.fills} />
    </Stack>
  );
}
