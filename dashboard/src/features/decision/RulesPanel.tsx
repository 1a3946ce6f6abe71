import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DecisionWithFacts } from '@/api/client';
import { ErrorCard } from '@/ui/ErrorCard';
import { Panel } from '@/ui/Panel';
import { Adjustments } from './Adjustments';
import { Flips } from './Flips';
import { groupRules, type RuleGroups } from './groups';
import { messages } from './messages.en';
import { RuleGroup } from './RuleGroup';
import { Timeframes } from './Timeframes';
import { useExplanation } from './useExplanation';

const words = messages.rules;

/** Why it came out so: every rule that spoke, by what it did, and on demand those that stayed silent. */
export function RulesPanel({ decision }: { readonly decision: DecisionWithFacts }) {
  const why = useExplanation(decision);
  const [open, setOpen] = useState(false);
  const groups = useMemo(() => groupRules(decision, why.explanation), [decision, why.explanation]);
  return (
    <Panel
      title={words.title}
      aside={
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(!open)} aria-pressed={open}>
          {open ? words.fold : words.expand}
        </Button>
      }
    >
      {why.explanation?.wouldFlip ? <Flips explanation={why.explanation} /> : null}
      <RuleGroup title={words.vetoes} hint={words.vetoesHint} rules={groups.vetoes} open={open} color="red" />
      <RuleGroup title={words.lifted} hint={words.liftedHint} rules={groups.lifted} open={open} color="grape" />
      <RuleGroup title={words.proposals} hint={words.proposalsHint} rules={groups.proposals} open={open} color="blue" />
      <Adjustments chains={groups.adjustments} open={open} />
      <Timeframes timeframes={groups.timeframes} open={open} />
      <RuleGroup title={words.tags} hint={words.tagsHint} rules={groups.tags} open={open} color="teal" />
      <RuleGroup title={words.others} hint={words.othersHint} rules={groups.others} open={open} color="gray" />
      <RuleGroup title={words.errors} hint={words.errorsHint} rules={groups.failed} open={open} color="red" />
      <RuleGroup title={words.unknown} hint={words.unknownHint} rules={groups.unknown} open={open} color="orange" />
      <RuleGroup title={words.silent} hint={words.silentHint} rules={groups.silent} open={open} color="gray" />
      {isEmpty(groups) ? <Text size="sm">{words.none}</Text> : null}
      <SilentRules why={why} />
    </Panel>
  );
}

function SilentRules({ why }: { readonly why: ReturnType<typeof useExplanation> }) {
  if (why.complete) {
    return null;
  }
  if (why.error) {
    return <ErrorCard error={why.error} onRetry={why.showAll} />;
  }
  return why.asked && !why.loading ? (
    <Text size="sm" c="dimmed" mt="sm">
      {why.explanation?.notRepeatable ?? words.onlySpoken}
    </Text>
  ) : (
    <Button mt="sm" size="xs" variant="default" loading={why.loading} onClick={why.showAll}>
      {words.showAll}
    </Button>
  );
}

function isEmpty(groups: RuleGroups): boolean {
  return Object.values(groups).every((each: readonly unknown[]) => each.length === 0);
}
