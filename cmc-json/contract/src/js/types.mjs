// SPDX-License-Identifier: Apache-2.0

// Makes TypeScript types from the schema of whole documents, and holds them to two programs under tsc --strict: one that
// builds a valid commitment must compile, one that leaves out a required member must not, for just that reason.
//
//   node types.mjs [directory of the pack, by default the one around this script's]

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const here = fileURLToPath(new URL('.', import.meta.url));
const pack = process.argv[2] ?? join(here, '..');

const schema = JSON.parse(readFileSync(join(pack, 'schema', 'cmc.schema.json'), 'utf8'));
const types = await compile(schema, schema.title, {
  bannerComment: '// Generated from cmc.schema.json by types.mjs.',
  format: false,
  maxItems: -1, // otherwise a list of at most n items becomes a union of n tuples
});
writeFileSync(join(here, 'cmc.d.ts'), types);

function problems(program) {
  const tsc = join(here, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--strict', '--noEmit', '--pretty', 'false', '--target', 'es2022', '--module', 'nodenext'];
  const run = spawnSync(process.execPath, [tsc, ...options, '--types', '', program], { cwd: here, encoding: 'utf8' });
  return run.status === 0 ? [] : `${run.stdout}${run.stderr}`.trim().split('\n');
}

function expect(what, holds, found) {
  if (!holds) {
    console.error(`${what}:\n${found.join('\n')}`);
    process.exitCode = 1;
  }
}

const good = problems('commitment.ts');
expect('commitment.ts must compile', good.length === 0, good);

const bad = problems('commitment-without-title.ts');
const missing = bad.filter((line) => /^commitment-without-title\.ts.*error TS2741: Property 'title' is missing/.test(line));
const errors = bad.filter((line) => line.includes('error TS'));
expect("commitment-without-title.ts must be refused for its missing 'title' alone", missing.length === 1 && errors.length === 1, bad);

console.log(`types of ${(types.match(/^export (interface|type) /gm) ?? []).length} names, held to two programs`);
