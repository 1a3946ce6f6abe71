import { ActionIcon, Code, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconTerminal2 } from '@tabler/icons-react';
import { messages } from './messages.en';

interface CopyTextProps {
  readonly text: string;
  /** What the button does. */
  readonly label: string;
  /** Whether it is a command: then the button stands alone. */
  readonly shell?: boolean;
}

/** A text with a button that copies it. */
export function CopyText({ text, label, shell = false }: CopyTextProps) {
  const Icon = shell ? IconTerminal2 : IconCopy;
  return (
    <>
      {shell ? null : <Code>{text}</Code>}
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? messages.meta.copied : label}>
            <ActionIcon variant="subtle" color="gray" size="sm" onClick={copy} aria-label={label}>
              {copied ? <IconCheck size={14} /> : <Icon size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </>
  );
}
