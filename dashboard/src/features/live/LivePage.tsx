import { PageHeader } from '@/ui/PageHeader';

/** What the market does, what is decided, and why. */
export function LivePage() {
  return <PageHeader title="Live" purpose="What the market does, what is decided, and why." />;
}
