import { Button, PasswordInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '@/api/client';
import { sessionChanged } from '@/api/session';
import { ErrorCard } from '@/ui/ErrorCard';
import { messages } from './messages.en';

type Way = 'password' | 'token';

const WAYS: { value: Way; label: string }[] = [
  { value: 'password', label: messages.password },
  { value: 'token', label: messages.token },
];

/** Name and password, or a token; once they are right the page that is waited for opens. */
export function SignInForm() {
  const [way, setWay] = useState<Way>('password');
  const [user, setUser] = useState('');
  const [secret, setSecret] = useState('');
  const queries = useQueryClient();
  const entering = useMutation({
    mutationFn: async () =>
      (
        await api.POST('/api/v1/session', {
          body: way === 'token' ? { token: secret.trim() } : { user: user.trim(), password: secret },
        })
      ).data,
    onSuccess: (session) => sessionChanged(queries, session),
    onError: () => setSecret(''),
  });
  const ready = secret !== '' && (way === 'token' || user.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !entering.isPending) {
      entering.mutate();
    }
  };
  const choose = (chosen: string) => {
    setWay(chosen as Way);
    setSecret('');
    entering.reset();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SegmentedControl data={WAYS} value={way} onChange={choose} aria-label={messages.way} fullWidth />
        {way === 'password' ? (
          <TextInput
            label={messages.fields.user}
            value={user}
            onChange={(event) => setUser(event.currentTarget.value)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            autoFocus
          />
        ) : null}
        <PasswordInput
          label={way === 'token' ? messages.fields.token : messages.fields.password}
          description={way === 'token' ? messages.tokenHint : undefined}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
          autoComplete={way === 'token' ? 'off' : 'current-password'}
          required
        />
        {entering.error ? <ErrorCard error={entering.error} /> : null}
        <Button type="submit" disabled={!ready} loading={entering.isPending} fullWidth>
          {messages.submit}
        </Button>
      </Stack>
    </form>
  );
}
