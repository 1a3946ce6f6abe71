// Fails when what a browser loads before the first page is larger than the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 240 * 1000;
const dist = new URL('../dist/', import.meta.url);

// the entry's script, what it imports at once, and the style sheets all stand in the page
const page = readFileSync(new URL('index.html', dist), 'utf8');
const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((each) => each[1]);
if (files.length === 0) {
  console.error('dist/index.html names no script and no style sheet. Expected those of the build.');
  process.exit(1);
}
const sizes = files.map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, dist))).length }));
const total = sizes.reduce((sum, each) => sum + each.bytes, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const each of sizes.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${kB(each.bytes).padStart(10)}  ${each.file}`);
}
console.log(`first load: ${kB(total)} gzip of ${kB(BUDGET_BYTES)} allowed`);
if (total > BUDGET_BYTES) {
  console.error('The first load is over its budget. Load what only one page needs with that page.');
  process.exit(1);
}
