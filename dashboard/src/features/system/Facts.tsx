import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './system.module.css';

interface FactsProps {
  /** Name and value, in the order they are shown. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** Names with their values. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <Text component="dt" size="sm" c="dimmed">
            {name}
          </Text>
          <Text component="dd" size="sm" fw={500} m={0} ta="right">
            {value}
          </Text>
        </div>
      ))}
    </dl>
  );
}
