import { Alert, Badge, List, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { Explanation } from '@/api/client';
import { formatWord } from '@/ui/format';
import { messages } from './messages.en';
import { formatMeasureName, formatValue } from './values';

const words = messages.flips;

/** The smallest changes that would have turned the decision, as the service found and tried them. */
export function Flips({ explanation }: { readonly explanation: Explanation }) {
  const flips = explanation.wouldFlip ?? [];
  const unfinished = explanation.flipSearch?.complete === false;
  return (
    <Alert variant="light" color="blue" icon={<IconArrowsExchange />} title={words.title} mb="md" data-testid="flips">
      {flips.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <>
          <Text size="xs" mb={4}>
            {words.hint}
          </Text>
          <List size="sm" spacing={4}>
            {flips.map((flip, index) => (
              <List.Item key={index}>
                {flip.changes.map((change) => (
                  <span key={change.measure} title={change.measure}>
                    {formatMeasureName(change.measure)} {formatValue(change.from)} →{' '}
                    <strong>{formatValue(change.to)}</strong>
                    {'; '}
                  </span>
                ))}
                {words.to(formatWord(flip.outcome))}
                {flip.verified ? null : (
                  <Badge size="xs" variant="light" color="yellow" tt="none" ml={6}>
                    {words.unverified}
                  </Badge>
                )}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {unfinished ? (
        <Text size="xs" mt={4}>
          {words.unfinished}
        </Text>
      ) : null}
    </Alert>
  );
}
