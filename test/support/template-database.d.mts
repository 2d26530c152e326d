import type { QueryResult } from 'pg';

export const TEMPLATE: string;
export function databaseUrl(adminUrl: string, name: string): string;
export function administer(adminUrl: string, statement: string, values?: unknown[]): Promise<QueryResult>;
export function dropDatabase(adminUrl: string, name: string): Promise<void>;
