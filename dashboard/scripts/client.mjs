// Writes src/api/schema.d.ts from the committed OpenAPI document; --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../docs/reference/openapi.json', import.meta.url);
const types = new URL('../src/api/schema.d.ts', import.meta.url);
const head = '/** Types of the REST interface, written by `npm run client` from docs/reference/openapi.json. */\n\n';

const text = head + astToString(await openapiTS(document, { alphabetize: true }));
if (!process.argv.includes('--check')) {
  writeFileSync(types, text);
} else if (readFileSync(types, 'utf8') !== text) {
  console.error(
    'src/api/schema.d.ts does not match docs/reference/openapi.json. Run npm run client and commit what it writes.',
  );
  process.exit(1);
}
