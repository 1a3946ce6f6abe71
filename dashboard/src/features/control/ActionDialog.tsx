import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useSession } from '@/api/session';
import { ErrorCard } from '@/ui/ErrorCard';
import { confirmationWord, isReason, type ActionResult, type ManualAction } from './actions';
import { messages } from './messages.en';

interface ActionDialogProps {
  readonly action: ManualAction;
  readonly onClose: () => void;
}

/** Says what an action does, asks for a reason and a typed word, and does it. */
export function ActionDialog({ action, onClose }: ActionDialogProps) {
  return (
    <Modal opened onClose={onClose} title={action.title} centered closeButtonProps={{ 'aria-label': messages.dialog.close }}>
      <ActionForm action={action} onClose={onClose} />
    </Modal>
  );
}

function ActionForm({ action, onClose }: ActionDialogProps) {
  const environment = useSession()?.environment ?? 'live';
  const word = confirmationWord(action, environment);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const queries = useQueryClient();
  const doing = useMutation({
    mutationFn: () => action.perform(reason.trim()),
    onSuccess: (result) => {
      tell(action, result);
      onClose();
      return queries.invalidateQueries();
    },
  });
  const ready = isReason(reason) && typed.trim() === word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !doing.isPending) {
      doing.mutate();
    }
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Alert color={environment === 'live' ? 'red' : 'gray'} variant="light">
          <Text size="sm">{action.effect}</Text>
          <Text size="sm" fw={600} mt="xs">
            {environment === 'live' ? messages.dialog.live : messages.dialog.paper}
          </Text>
        </Alert>
        <Textarea
          label={messages.dialog.reason}
          description={messages.dialog.reasonHint}
          placeholder={messages.dialog.reasonExample}
          error={reason !== '' && !isReason(reason) ? messages.dialog.reasonShort : undefined}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          required
          data-autofocus
        />
        <TextInput
          label={messages.dialog.confirmation(word)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          required
        />
        {doing.error ? <ErrorCard error={doing.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {messages.dialog.cancel}
          </Button>
          <Button type="submit" color={action.final ? 'red' : undefined} disabled={!ready} loading={doing.isPending}>
            {action.title}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Tells what became of it; a close that was refused is no success. */
function tell(action: ManualAction, result: ActionResult | undefined): void {
  const closes = result?.closes ?? [];
  const refused = closes.flatMap((each) => (each.message ? [`${each.dealId}: ${each.message}`] : []));
  const lines = [
    ...(closes.length > 0 ? [messages.done.closes(closes.length - refused.length, closes.length)] : []),
    ...(action.final && closes.length === 0 ? [messages.done.noDeals] : []),
    ...refused,
    ...(result ? [messages.done.id(result.actionId)] : []),
  ];
  notifications.show({
    color: refused.length > 0 ? 'orange' : 'green',
    title: messages.done.title(action.title),
    message: lines.join(' '),
    autoClose: refused.length > 0 ? false : 6_000,
  });
}
