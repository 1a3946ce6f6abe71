import { Anchor, Badge, Code, List, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';
import { EmptyState } from '@/ui/EmptyState';
import { formatCount, formatDigest, formatSpan } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { ScrollRegion } from '@/ui/ScrollRegion';
import { useServerNow } from '@/ui/useNow';
import { systemMessages } from './messages.en';
import { useStatus } from './ServicePanels';
import classes from './system.module.css';

const { rulesets: text } = systemMessages;

type Entry = components['schemas']['Entry'];

/** Every version of every ruleset, and which of them decide. */
export function RulesetsTable() {
  const query = $api.useQuery('get', '/api/v1/rulesets', {});
  return (
    <Panel title={text.title}>
      <QueryView query={query} what="rulesets">
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState title={text.none.title}>{text.none.body}</EmptyState>
          ) : (
            <ScrollRegion label={text.title}>
              <Table miw={720} verticalSpacing={6} fz="sm">
                <Table.Thead>
                  <Table.Tr>
                    {[text.ruleset, text.version, text.binding, text.since, text.rules, text.sealed, text.digest].map((each) => (
                      <Table.Th key={each} scope="col">
                        {each}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {entries.map((each) => (
                    <Row key={`${each.ruleset}@${each.version}`} entry={each} />
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollRegion>
          )
        }
      </QueryView>
    </Panel>
  );
}

function Row({ entry }: { readonly entry: Entry }) {
  const now = useServerNow();
  const inForce = useStatus().data?.rulesets.find(
    (each) => each.ruleset === entry.ruleset && each.version === entry.version,
  );
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" fw={600}>
          <Anchor
            inherit
            underline="hover"
            renderRoot={(props) => (
              <Link to="/decisions" search={{ version: `${entry.ruleset}@${entry.version}` }} {...props} />
            )}
          >
            {entry.ruleset}
          </Anchor>
        </Table.Th>
        <Table.Td>{entry.version}</Table.Td>
        <Table.Td>
          <Badge variant="light" tt="none" color={entry.binding === 'live' ? 'green' : 'gray'}>
            {entry.binding}
          </Badge>
        </Table.Td>
        <Table.Td>{inForce ? formatSpan((now - Date.parse(inForce.since)) / 1_000) : '–'}</Table.Td>
        <Table.Td>{formatCount(entry.rules.length)}</Table.Td>
        <Table.Td>{entry.sealed ? text.yes : text.no}</Table.Td>
        <Table.Td>
          <Code className={classes.digest} title={entry.sha256 ?? undefined}>
            {formatDigest(entry.sha256)}
          </Code>
        </Table.Td>
      </Table.Tr>
      {entry.faults.length > 0 ? (
        <Table.Tr>
          <Table.Td colSpan={7}>
            {text.faults}
            <List size="sm">
              {entry.faults.map((each) => (
                <List.Item key={each}>{each}</List.Item>
              ))}
            </List>
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
