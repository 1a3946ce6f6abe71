import { PageHeader } from '@/ui/PageHeader';

/** Whether the service is well, and with what it runs. */
export function SystemPage() {
  return <PageHeader title="System" purpose="Whether the service is well, and with what it runs." />;
}
