import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleEvidence } from '@/api/client';
import { TextLink } from '@/ui/links';
import { ConditionsTable } from './ConditionsTable';
import classes from './Decision.module.css';
import type { NamedRule } from './groups';
import { messages } from './messages.en';
import { decisive } from './decisive';
import { formatMargin, formatMeasureName, formatUnit, formatValue } from './values';

const words = messages.rules;

interface RuleItemProps {
  readonly named: NamedRule;
  readonly open: boolean;
  /** What stands behind the name, e.g. what an adjustment changed. */
  readonly children?: ReactNode;
}

/** One rule: its name, its sentence, how far its values lay from their thresholds, its conditions. */
export function RuleItem({ named, open, children }: RuleItemProps) {
  const { rule, evidence } = named;
  return (
    <article className={classes.rule} data-rule={rule}>
      <Group gap="xs" align="baseline">
        <TextLink
          to="/decisions"
          search={{ rule }}
          className={classes.name}
          title={words.everywhere(rule)}
          underline="hover"
          c="inherit"
        >
          {rule}
        </TextLink>
        {evidence?.liftedBy ? (
          <Text size="xs" c="dimmed">
            {words.liftedBy(evidence.liftedBy)}
          </Text>
        ) : null}
        {children}
      </Group>
      <Text size="sm">{evidence ? evidence.text : words.unexplained}</Text>
      {evidence && evidence.conditions.length > 0 ? (
        <>
          <Distances evidence={evidence} />
          <details open={open} key={String(open)}>
            <summary>
              {words.conditions(evidence.conditions.length)}
              {evidence.source ? ` · ${evidence.source.file}:${evidence.source.line}` : ''}
            </summary>
            <ConditionsTable rule={rule} conditions={evidence.conditions} />
          </details>
        </>
      ) : null}
    </article>
  );
}

/** Observed value, threshold and margin of the conditions that decided the rule. */
function Distances({ evidence }: { readonly evidence: RuleEvidence }) {
  return (
    <>
      {decisive(evidence).map((each, index) => (
        <Text key={index} size="xs" c="dimmed">
          {formatMeasureName(each.measure)} <strong>{formatValue(each.observed)}</strong> {formatUnit(each.unit)} ·{' '}
          {messages.conditions.threshold.toLowerCase()} <strong>{formatValue(each.threshold)}</strong> ·{' '}
          {messages.conditions.margin.toLowerCase()} <strong>{formatMargin(each)}</strong> {formatUnit(each.unit)}
        </Text>
      ))}
    </>
  );
}
