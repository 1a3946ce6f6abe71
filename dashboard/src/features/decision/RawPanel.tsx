import { Button, Code, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DecisionWithFacts } from '@/api/client';
import { Panel } from '@/ui/Panel';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Decision.module.css';
import { messages } from './messages.en';

const words = messages.raw;

/** The decision as the service gives it. */
export function RawPanel({ decision }: { readonly decision: DecisionWithFacts }) {
  const [shown, setShown] = useState(false);
  const text = useMemo(() => JSON.stringify(decision, null, 2), [decision]);
  return (
    <Panel
      title={words.title}
      aside={
        <>
          <Button size="compact-sm" variant="default" onClick={() => setShown(!shown)} aria-expanded={shown}>
            {shown ? words.hide : words.show}
          </Button>
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button
                size="compact-sm"
                variant="default"
                onClick={copy}
                leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              >
                {copied ? messages.meta.copied : words.copy}
              </Button>
            )}
          </CopyButton>
        </>
      }
    >
      {shown ? (
        <ScrollRegion label={words.title} className={classes.raw}>
          <Code block>{text}</Code>
        </ScrollRegion>
      ) : null}
    </Panel>
  );
}
