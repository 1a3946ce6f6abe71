import { Code, Paper, Stack, Text } from '@mantine/core';
import { Navigate, useSearch } from '@tanstack/react-router';
import { mustSignIn, useSession } from '@/api/session';
import { PageHeader } from '@/ui/PageHeader';
import { messages } from './messages.en';
import { SignInForm } from './SignInForm';

/** Says who one is, and goes on to where one wanted to go. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const session = useSession();
  if (session && !mustSignIn(session)) {
    return <Navigate to={next ?? '/'} replace />;
  }
  return (
    <Stack maw={420} mx="auto" mt="xl" gap="md">
      <PageHeader title={messages.title} purpose={messages.purpose} />
      <Paper withBorder p="lg">
        <SignInForm />
      </Paper>
      <Text size="sm" c="dimmed">
        {messages.help} <Code>{messages.command}</Code>
      </Text>
    </Stack>
  );
}
