import { PageHeader } from '@/ui/PageHeader';

/** One deal: its ladder, its fills, its decisions. */
export function DealPage() {
  return <PageHeader title="Deal" purpose="One deal: its ladder, its fills, its decisions." />;
}
