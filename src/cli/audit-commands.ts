import type { Command } from 'commander';
import { describeFinding } from '../platform/audit/audit-finding.js';
import { parseHead } from '../platform/audit/chain.js';
import { sealBatch, type SealedBatch } from '../platform/audit/seal-batch.js';
import { verifyAudit } from '../platform/audit/verify-audit.js';
import { withDatabase } from './with-database.js';

/** `isnad audit …`. */
export function addAuditCommands(program: Command): void {
  const audit = program
    .command('audit')
    .description('The trail of every change, and the chain that seals it');

  audit
    .command('seal')
    .description(
      'Seal what was recorded since the last seal, and print where the chain has got to. A job does so every minute.',
    )
    .action(async () => {
      const { events, head } = await seal();
      process.stderr.write(`Sealed ${events.toString()} events.\n`);
      if (head !== null) process.stdout.write(`${head}\n`);
    });

  audit
    .command('verify')
    .description(
      'Compare every event with what was sealed. Names each that was edited, removed, inserted or reordered, and each trigger that guards records and is switched off; exit code 1 if there is one. Prints where the chain has got to: note it where no administrator of the database can change it.',
    )
    .option('--noted <head>', 'a place of the chain, as `seal` or `verify` has printed it earlier')
    .action(async ({ noted }: { noted?: string }) => {
      const place = noted === undefined ? undefined : parseHead(noted);
      if (place === null) throw new Error('--noted is not as seal and verify print it: position:hash');
      const { events, findings, waiting, head } = await withDatabase((dataSource) =>
        verifyAudit(dataSource, {
          ...(place ? { noted: place } : {}),
          tell: (finding) => process.stdout.write(`${describeFinding(finding)}\n`),
        }),
      );
      process.stderr.write(
        `Looked at ${events.toString()} sealed events. Findings: ${findings.toString()}.\n`,
      );
      if (waiting.since !== null) {
        process.stderr.write(
          `Not sealed yet: ${waiting.events.toString()} events, the oldest of ${waiting.since.toISOString()}.\n`,
        );
      }
      process.stderr.write(head === null ? 'Nothing is sealed yet.\n' : `The chain has got to ${head}\n`);
      if (findings > 0) process.exitCode = 1;
    });
}

async function seal(): Promise<SealedBatch> {
  return withDatabase(async (dataSource) => {
    for (let events = 0; ;) {
      const sealed = await dataSource.transaction((manager) => sealBatch(manager));
      events += sealed.events;
      if (sealed.events === 0) return { events, head: sealed.head };
    }
  });
}
