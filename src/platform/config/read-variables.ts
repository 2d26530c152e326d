import { resolve } from 'node:path';
import type { ConfigField, Variable } from './variable.js';
import { variables } from './variables.js';

const SWITCH = new Map([
  ['1', true],
  ['on', true],
  ['true', true],
  ['yes', true],
  ['0', false],
  ['off', false],
  ['false', false],
  ['no', false],
]);

/**
 * Turns the environment into the fields of `Config`, without judging them: text that isn't a number or a
 * switch is passed on as it is, so that validation refuses it.
 */
export function readVariables(env: NodeJS.ProcessEnv): Record<ConfigField, unknown> {
  const fields = Object.fromEntries(
    variables.map((variable) => [variable.field, read(variable, env[variable.name])]),
  ) as Record<ConfigField, unknown>;
  fields.publicUrl = publicUrl(fields);
  if (typeof fields.dataDir === 'string') fields.dataDir = resolve(fields.dataDir);
  return fields;
}

function read(variable: Variable, value: string | undefined): unknown {
  const text = value?.trim() || variable.default;
  if (text === '') return variable.kind === 'list' ? [] : null;
  switch (variable.kind) {
    case 'list':
      return text
        .toLowerCase()
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    case 'text':
      // A password may begin or end with a space.
      return variable.field === 'adminPassword' ? value : text;
    case 'whole number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'switch':
      return SWITCH.get(text.toLowerCase()) ?? text;
  }
}

function publicUrl(fields: Record<ConfigField, unknown>): unknown {
  if (typeof fields.publicUrl === 'string') return fields.publicUrl.replace(/\/+$/, '');
  const { port } = fields;
  // A wrong port is reported once, as the port, and not a second time as the address made from it.
  const isUsable = typeof port === 'number' && port > 0 && port <= 65535;
  return isUsable ? `http://localhost:${port}` : 'http://localhost';
}
