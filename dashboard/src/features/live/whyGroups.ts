import type { RuleEvidence } from '@/api/client';
import { liveMessages } from './messages.en';

const { why: text } = liveMessages;

/** Rules that spoke, under what they mean for the outcome. */
export interface WhyGroup {
  readonly title: string;
  readonly color: string;
  readonly rules: readonly RuleEvidence[];
}

/** What held first, then what was lifted, what was proposed, and what else was found. */
export function whyGroups(rules: readonly RuleEvidence[]): WhyGroup[] {
  const fired = rules.filter((each) => each.state === 'FIRED');
  const vetoes = fired.filter((each) => each.conclusion === 'veto');
  const proposals = fired.filter((each) => each.conclusion?.startsWith('propos'));
  const groups: WhyGroup[] = [
    { title: text.held, color: 'orange', rules: vetoes },
    { title: text.lifted, color: 'violet', rules: rules.filter((each) => each.state === 'LIFTED') },
    { title: text.proposed, color: 'blue', rules: proposals },
    {
      title: text.found,
      color: 'gray',
      rules: fired.filter((each) => !vetoes.includes(each) && !proposals.includes(each)),
    },
  ];
  return groups.filter((each) => each.rules.length > 0);
}
