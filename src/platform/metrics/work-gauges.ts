import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { type Figures, FiguresReader } from './figures.reader.js';

const STATES = ['due', 'later', 'sent', 'running', 'failed'] as const;

/** Shows how the work of the installation stands: the same from every process. Without the database it shows nothing of it. */
@Injectable()
export class WorkGauges {
  constructor(
    private readonly registry: Registry,
    private readonly figures: FiguresReader,
  ) {
    this.show(
      'isnad_database_up',
      'Whether PostgreSQL answers: 1 or 0. At 0 whatever is read from it is missing.',
      [],
      (gauge, figures) => gauge.set(figures ? 1 : 0),
    );
    this.show(
      'isnad_jobs',
      'Jobs of the installation by kind and state: due (waits to be sent), later (its time has not come), sent (waits in Redis), running, failed (given up).',
      ['kind', 'state'],
      (gauge, figures) => {
        for (const { kind, ...counts } of figures?.kinds ?? [])
          for (const state of STATES) gauge.set({ kind, state }, counts[state]);
      },
    );
    this.show(
      'isnad_job_oldest_due_seconds',
      'For how long the job that waits longest has been due and not begun, by kind; 0 where none waits.',
      ['kind'],
      (gauge, figures) => {
        for (const { kind, oldestDue } of figures?.kinds ?? []) gauge.set({ kind }, oldestDue);
      },
    );
    this.show(
      'isnad_processes_alive',
      'Processes of the installation that gave a sign of life lately, by role.',
      ['role'],
      (gauge, figures) => {
        for (const { role, alive } of figures?.processes ?? []) gauge.set({ role }, alive);
      },
    );
    this.show(
      'isnad_audit_oldest_unsealed_seconds',
      'Age of the oldest event of the audit trail that is not sealed yet; 0 where all are.',
      [],
      (gauge, figures) => {
        if (figures) gauge.set(figures.oldestUnsealed);
      },
    );
  }

  private show<Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    fill: (gauge: Gauge<Label>, figures: Figures | null) => void,
  ): void {
    const gauge: Gauge<Label> = new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      collect: async () => {
        const figures = await this.figures.read();
        gauge.reset();
        // One without labels would be 0 now, which is not the same as unknown.
        if (labelNames.length === 0) gauge.remove();
        fill(gauge, figures);
      },
    });
  }
}
