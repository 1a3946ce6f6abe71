import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { components } from '@/api/schema';
import { EmptyState } from '@/ui/EmptyState';
import { formatNumber } from '@/ui/format';
import { ScrollRegion } from '@/ui/ScrollRegion';
import { modelsMessages } from './messages.en';
import { scoreOf } from './scores';

const { versions: text } = modelsMessages;

type Model = components['schemas']['ModelView'];

/** Every version of every model, and which of them decide. */
export function VersionsTable({ models }: { readonly models: readonly Model[] }) {
  if (models.length === 0) {
    return <EmptyState title={text.none.title}>{text.none.body}</EmptyState>;
  }
  return (
    <ScrollRegion label={text.title}>
      <Table miw={820} verticalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {[text.model, text.version, text.decides, text.beats, text.auc, text.error, text.says].map((each) => (
              <Table.Th key={each} scope="col">
                {each}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {models.map((each) => (
            <Row key={`${each.model}@${each.version}`} model={each} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function Row({ model }: { readonly model: Model }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        <Anchor
          inherit
          underline="hover"
          renderRoot={(props) => <Link to="/models" search={{ model: model.model }} {...props} />}
        >
          {model.model}
        </Anchor>
      </Table.Th>
      <Table.Td>{model.version}</Table.Td>
      <Table.Td>
        <Badge variant="light" tt="none" color={model.bound ? 'green' : 'gray'}>
          {model.bound ? text.bound : text.unbound}
        </Badge>
      </Table.Td>
      <Table.Td>{model.worthBinding === null ? text.unknown : model.worthBinding ? text.yes : text.no}</Table.Td>
      <Table.Td>{formatNumber(scoreOf(model.details, 'auc'), 3)}</Table.Td>
      <Table.Td>{formatNumber(scoreOf(model.details, 'meanSquared'), 4)}</Table.Td>
      <Table.Td>
        {model.absent === null ? model.meaning : <Text size="sm" c="red.8">{text.absent(model.absent)}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
