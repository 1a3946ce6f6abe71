import { Button, Chip, Group } from '@mantine/core';
import { IconChartCandle, IconTable } from '@tabler/icons-react';
import { chartMessages as text } from './messages.en';
import { CHART_LAYERS, type ChartLayer } from './types';

interface ChartControlsProps {
  readonly hidden: readonly ChartLayer[];
  readonly onHidden: (hidden: readonly ChartLayer[]) => void;
  readonly table: boolean;
  readonly onTable: (table: boolean) => void;
}

/** Which layers are shown, and whether as chart or as table. */
export function ChartControls({ hidden, onHidden, table, onTable }: ChartControlsProps) {
  return (
    <Group justify="space-between" gap="xs" mb={4}>
      <Group gap={6} role="group" aria-label={text.layers}>
        {CHART_LAYERS.map((layer) => (
          <Chip
            key={layer}
            size="xs"
            variant="light"
            disabled={table}
            checked={!hidden.includes(layer)}
            onChange={(on) => onHidden(on ? hidden.filter((each) => each !== layer) : [...hidden, layer])}
          >
            {text.layer[layer]}
          </Chip>
        ))}
      </Group>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={table ? <IconChartCandle size={14} /> : <IconTable size={14} />}
        onClick={() => onTable(!table)}
      >
        {table ? text.asChart : text.asTable}
      </Button>
    </Group>
  );
}
