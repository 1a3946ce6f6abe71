import { PageHeader } from '@/ui/PageHeader';

/** Every decision, and the rules that made it. */
export function DecisionsPage() {
  return <PageHeader title="Decisions" purpose="Every decision, and the rules that made it." />;
}
