import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { AttributionKind, AttributionRole } from '../claims/attribution.entity.js';
import type { SourceKind } from '../sources/source.entity.js';

/** What `seeds/seed.schema.json` describes. */
export interface SeedFile {
  id: string;
  sources: {
    id: string;
    kind: SourceKind;
    names: Record<string, string>;
    aliases?: string[];
    sameAs?: string[];
    note?: string;
  }[];
  documents: {
    id: string;
    language: string;
    title: string;
    textFile: string;
    url?: string;
    publishedAt?: string;
    publisher?: string;
  }[];
  claims: {
    id: string;
    language: string;
    text: Record<string, string>;
    topic?: string;
    claimedAt?: string;
    eventDate?: string;
    document?: string;
    selector?: { exact: string; prefix?: string; suffix?: string; start?: number };
    attributions: {
      source: string;
      role: AttributionRole;
      kind: AttributionKind;
      reportingVerb?: string | null;
    }[];
  }[];
}

/** The folder of the project, from the sources and from the build alike. */
const PROJECT = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../' : '../../', import.meta.url),
);

export const SAMPLE = join(PROJECT, 'seeds', 'sample.json');

/**
 * Reads a seed file and the texts that it names.
 *
 * @throws when it is not JSON, or breaks the schema: the message names the place
 */
export async function readSeedFile(path: string): Promise<{ seed: SeedFile; textOf: Map<string, string> }> {
  const [content, schema] = await Promise.all([
    readFile(path, 'utf8'),
    readFile(join(PROJECT, 'seeds', 'seed.schema.json'), 'utf8'),
  ]);
  const seed = parse(content, path);
  const ajv = new Ajv({ allErrors: true });
  if (!ajv.validate<SeedFile>(JSON.parse(schema) as object, seed)) {
    throw new Error(
      `${path} is not a seed file:\n${ajv.errorsText(ajv.errors, { separator: '\n', dataVar: '' })}`,
    );
  }
  const texts = await Promise.all(
    seed.documents.map(async ({ id, textFile }) => {
      return [id, await readFile(join(dirname(path), textFile), 'utf8')] as const;
    }),
  );
  return { seed, textOf: new Map(texts) };
}

function parse(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
