// SPDX-License-Identifier: Apache-2.0

// Runs the conformance pack for what JSON Schema can say: every schema compiles in ajv's strict mode, every case that is
// JSON gets the verdict that it expects, at the place that it expects, and canonical forms are those of RFC 8785.
//
//   node conformance.mjs [directory of the pack, by default the one around this script's]

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { canonical } from './canonical.mjs';

const pack = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const EXPECTED = '.expected.json';
const failures = [];

/** Decodes strictly and keeps a byte order mark, so that it is no JSON. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function bytes(file) {
  return readFileSync(join(pack, file));
}

function json(file) {
  return JSON.parse(utf8.decode(bytes(file)));
}

/** The cases below a folder, each with its folder and its name. */
function casesIn(folder) {
  const entries = readdirSync(join(pack, folder), { withFileTypes: true });
  return entries.flatMap(({ name }) => {
    const path = join(folder, name);
    if (name.endsWith(EXPECTED)) {
      return [{ folder, id: path.slice(0, -EXPECTED.length), ...json(path) }];
    }
    return name !== 'node_modules' && statSync(join(pack, path)).isDirectory() ? casesIn(path) : [];
  });
}

function compiled() {
  const schemas = readdirSync(join(pack, 'schema')).filter((file) => file.endsWith('.schema.json'));
  const validators = new Map();
  for (const file of schemas) {
    // one instance each: no schema needs another
    validators.set(file, new Ajv2020({ strict: true, allErrors: true }).compile(json(join('schema', file))));
  }
  return validators;
}

/** The places of a validator's errors; none when it accepts. */
function refusedAt(validate, document) {
  return validate(document) ? [] : [...new Set(validate.errors.map((error) => error.instancePath))];
}

function isAtOrAround(outer, inner) {
  return inner === outer || inner.startsWith(`${outer}/`);
}

function checkVerdict(one, validators) {
  const { file, accepts, pointers = [] } = one.schema;
  const places = refusedAt(validators.get(file), json(join(one.folder, one.document)));
  const asExpected = accepts
    ? places.length === 0
    : pointers.every((pointer) => places.includes(pointer)) &&
      places.every((place) => pointers.some((pointer) => isAtOrAround(place, pointer)));
  if (!asExpected) {
    failures.push(`${one.id}: ${file} must say ${verdict(pointers)}, but says ${verdict(places)}`);
  }
}

function verdict(places) {
  return places.length === 0 ? 'accepted' : `refused at '${places.join("', '")}'`;
}

function checkNoJson(one) {
  try {
    json(join(one.folder, one.document));
  } catch {
    return;
  }
  failures.push(`${one.id}: must be no JSON, but can be parsed`);
}

function checkCanonical(one) {
  const { file, sha256, verbatim } = one.canonical;
  const expected = bytes(join(one.folder, file));
  if (createHash('sha256').update(expected).digest('hex') !== sha256) {
    failures.push(`${one.id}: ${file} has another digest`);
  }
  const source = verbatim ? one.document : file; // the canonical form of a canonical form is itself
  const actual = canonical(json(join(one.folder, source)));
  if (actual !== utf8.decode(expected)) {
    failures.push(`${one.id}: the canonical form of ${source} must be ${utf8.decode(expected)}, but is ${actual}`);
  }
}

const validators = compiled();
const cases = casesIn('');
const wellFormed = new Ajv2020({ strict: true, allErrors: true }).compile(json('expected.schema.json'));

const counts = { verdicts: 0, 'texts that are no JSON': 0, 'canonical forms': 0 };
for (const { folder, id, ...expectation } of cases) {
  const one = { folder, id, ...expectation };
  refusedAt(wellFormed, expectation)
    .forEach((place) => failures.push(`${id}${EXPECTED} does not keep to its schema at '${place}'`));
  if (one.schema && !one.schema.exactly) { // a double is not exact
    counts.verdicts++;
    checkVerdict(one, validators);
  } else if (one.schema === null) {
    counts['texts that are no JSON']++;
    checkNoJson(one);
  }
  if (one.canonical) {
    counts['canonical forms']++;
    checkCanonical(one);
  }
}

console.log(`${validators.size} schemas compiled; of ${cases.length} cases ${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')} checked`);
if (failures.length > 0) {
  console.error(failures.join('\n'));
  console.error(`${failures.length} failed`);
  process.exitCode = 1;
}
