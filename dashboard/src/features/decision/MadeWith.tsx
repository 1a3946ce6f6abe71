import { Code, Table, Text } from '@mantine/core';
import type { DecisionWithFacts } from '@/api/client';
import { formatDigest } from '@/ui/format';
import { TextLink } from '@/ui/links';
import { Panel } from '@/ui/Panel';
import { messages } from './messages.en';

const words = messages.made;

/** Exactly which rules, thresholds and models made the decision. */
export function MadeWith({ decision }: { readonly decision: DecisionWithFacts }) {
  const models = Object.entries(decision.models);
  return (
    <Panel title={words.title}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.ruleset}</Table.Th>
            <Table.Th>{words.version}</Table.Th>
            <Table.Th>{words.digest}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {decision.rulesets.map((each) => (
            <Table.Tr key={each.name}>
              <Table.Th scope="row">{each.name}</Table.Th>
              <Table.Td>
                <TextLink to="/decisions" search={{ version: `${each.name}@${each.version}` }} size="sm">
                  {each.version}
                </TextLink>
              </Table.Td>
              <Table.Td>
                <Code title={each.sha256}>{formatDigest(each.sha256)}</Code>
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{words.parameters}</Table.Th>
            <Table.Td />
            <Table.Td>
              <Code title={decision.parametersSha256}>{formatDigest(decision.parametersSha256)}</Code>
            </Table.Td>
          </Table.Tr>
          {models.map(([name, version]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{version}</Table.Td>
              <Table.Td />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {models.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {words.noModels}
        </Text>
      ) : null}
    </Panel>
  );
}
