import { Grid, Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { DecisionWithFacts } from '@/api/client';
import { Panel } from '@/ui/Panel';
import { WaitingText } from '@/ui/WaitingText';
import { DecisionHeader } from './DecisionHeader';
import { FactsPanel } from './FactsPanel';
import { MadeWith } from './MadeWith';
import { messages } from './messages.en';
import { RawPanel } from './RawPanel';
import { Predictions } from './Predictions';
import { RulesPanel } from './RulesPanel';

// the reasons come first; the chart is drawn when its code has come
const DecisionChart = lazy(() => import('./DecisionChart'));

/** Everything about one decision, the outcome and its reasons first. */
export function DecisionView({ decision }: { readonly decision: DecisionWithFacts }) {
  return (
    <Stack gap="md">
      <DecisionHeader decision={decision} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="md">
            <RulesPanel decision={decision} />
            <Predictions explanation={decision.explanation} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            <Panel title={messages.chart.title}>
              <Suspense fallback={<WaitingText what={messages.chart.what} />}>
                <DecisionChart decision={decision} />
              </Suspense>
            </Panel>
            <MadeWith decision={decision} />
          </Stack>
        </Grid.Col>
      </Grid>
      <FactsPanel decision={decision} />
      <RawPanel decision={decision} />
    </Stack>
  );
}
