import { Button, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Session } from '@/api/client';
import { api } from '@/api/client';
import { asApiError } from '@/api/problem';
import { mustSignIn, sessionChanged, sessionKey, useSession } from '@/api/session';
import { messages } from './messages.en';

/** Who one is, what one may do, and the way out. Nothing until the service has said so, or on the way in. */
export function SessionMenu() {
  const session = useSession();
  if (!session || mustSignIn(session)) {
    return null;
  }
  return <KnownSession session={session} />;
}

function KnownSession({ session }: { readonly session: Session }) {
  const name = session.signInRequired ? (session.user ?? messages.local) : messages.local;
  return (
    <Menu position="bottom-end" withinPortal width={260}>
      <Menu.Target>
        <Button size="xs" px={6} variant="subtle" color="gray" leftSection={<IconUser size={16} />} aria-label={messages.menu(name)}>
          <Text span size="xs" visibleFrom="md" truncate maw={140}>
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600}>
            {session.signInRequired ? messages.menu(name) : messages.localTitle}
          </Text>
          <Text size="xs">
            {session.signInRequired ? messages.roles(session.roles) : messages.localBody}
          </Text>
          {session.permissions.includes('trade') ? null : <Text size="xs">{messages.readOnly}</Text>}
        </Menu.Label>
        {session.signInRequired ? <SignOutItem /> : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function SignOutItem() {
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: () => api.DELETE('/api/v1/session'),
    onSuccess: async () => {
      await sessionChanged(queries);
      // what the one who left could see is not for the next one
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
    },
    onError: (failure) =>
      notifications.show({ color: 'red', title: messages.signOutFailed, message: asApiError(failure).detail }),
  });
  return (
    <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => leaving.mutate()}>
      {messages.signOut}
    </Menu.Item>
  );
}
