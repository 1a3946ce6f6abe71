import { Code, Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { $api } from '@/api/client';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { ScrollRegion } from '@/ui/ScrollRegion';
import { DriftTable } from './DriftTable';
import { modelsMessages as text } from './messages.en';
import { VersionsTable } from './VersionsTable';

/** What predicts, how good it is, and whether its world has changed. */
export function ModelsPage() {
  const { model } = useSearch({ from: '/models' });
  const query = $api.useQuery('get', '/api/v1/models', {});
  return (
    <>
      <PageHeader title={text.title} purpose={text.purpose} />
      <Stack gap="md">
        <Panel title={text.versions.title}>
          <QueryView query={query} what="models">
            {(models) => <VersionsTable models={models} />}
          </QueryView>
        </Panel>
        {model ? <Chosen model={model} /> : null}
      </Stack>
    </>
  );
}

function Chosen({ model }: { readonly model: string }) {
  const query = $api.useQuery('get', '/api/v1/models/{name}', { params: { path: { name: model } } });
  return (
    <QueryView query={query} what="the model">
      {(detail) => (
        <>
          <Panel title={text.drift.title}>
            <DriftTable drift={detail.versions.find((each) => each.bound)?.drift ?? null} />
          </Panel>
          <Panel title={text.card.title(detail.model)}>
            {detail.card === null ? (
              <Text size="sm">{text.card.none}</Text>
            ) : (
              <ScrollRegion label={text.card.title(detail.model)} maxHeight={640}>
                <Code block style={{ overflow: 'visible' }}>{withoutPictures(detail.card)}</Code>
              </ScrollRegion>
            )}
          </Panel>
        </>
      )}
    </QueryView>
  );
}

/** The plots lie beside the card in its folder; here only its words are shown. */
function withoutPictures(card: string): string {
  return card.replaceAll(/!\[[^\]]*\]\([^)]*\)\n*/g, '');
}
