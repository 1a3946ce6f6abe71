import { PageHeader } from '@/ui/PageHeader';

/** One decision and its reasons. */
export function DecisionPage() {
  return <PageHeader title="Decision" purpose="One decision and its reasons." />;
}
