import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { AuditPanel } from './AuditPanel';
import { HealthPanel } from './HealthPanel';
import { systemMessages as text } from './messages.en';
import { RulesetsTable } from './RulesetsTable';
import { FeedPanel, ServicePanel } from './ServicePanels';

/** Whether the service is well, and with what it runs. */
export function SystemPage() {
  return (
    <>
      <PageHeader title={text.title} purpose={text.purpose} />
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, lg: 3 }} spacing="md">
          <HealthPanel />
          <FeedPanel />
          <ServicePanel />
        </SimpleGrid>
        <RulesetsTable />
        <AuditPanel />
        <Panel title={text.licences.title}>
          <Text size="sm" mb="xs">
            {text.licences.charts}
          </Text>
          <Group gap="md">
            <Anchor href="https://www.tradingview.com/" size="sm" underline="always" rel="noreferrer">
              {text.licences.link}
            </Anchor>
            <Anchor href="/swagger-ui.html" size="sm" underline="always">
              {text.licences.rest}
            </Anchor>
            <Anchor href="/actuator/prometheus" size="sm" underline="always">
              {text.licences.metrics}
            </Anchor>
          </Group>
        </Panel>
      </Stack>
    </>
  );
}
