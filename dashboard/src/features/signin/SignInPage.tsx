import { PageHeader } from '@/ui/PageHeader';

/** Say who you are. */
export function SignInPage() {
  return <PageHeader title="Sign in" purpose="Say who you are." />;
}
