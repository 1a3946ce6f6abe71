import { Box, Text } from '@mantine/core';
import { useSession } from '@/api/session';
import { frameMessages } from './messages.en';
import classes from './frame.module.css';

/** Whether money is real: a word, a sentence and a colour over everything else. */
export function EnvironmentBand() {
  const environment = useSession()?.environment;
  if (!environment) {
    return <Box className={classes.band} />;
  }
  const { word, meaning } = frameMessages.environment[environment];
  return (
    <Box className={classes.band} data-environment={environment} data-testid="environment">
      <Text span fw={700} size="xs" inherit>
        {word}
      </Text>
      <Text span size="xs" inherit truncate>
        {meaning}
      </Text>
    </Box>
  );
}
