import { PageHeader } from '@/ui/PageHeader';

/** What is held, and what was. */
export function DealsPage() {
  return <PageHeader title="Deals" purpose="What is held, and what was." />;
}
