import { Button, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { messages } from '@/ui/messages.en';
import { PageHeader } from '@/ui/PageHeader';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title={messages.notFound.title} purpose={messages.notFound.purpose} />
      <Text mb="md">{messages.notFound.body(pathname)}</Text>
      <Button component={Link} to="/">
        {messages.notFound.home}
      </Button>
    </>
  );
}
