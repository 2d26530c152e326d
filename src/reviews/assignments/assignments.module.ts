import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssignClaim } from './assign-claim.js';
import { Assignment } from './assignment.entity.js';
import { DecideMove } from './decide-move.js';
import { ReleaseClaim } from './release-claim.js';
import { ReleaseIdleAssignments } from './release-idle-assignments.js';

/** Who works on which claim. */
@Module({
  imports: [TypeOrmModule.forFeature([Assignment])],
  providers: [AssignClaim, ReleaseClaim, DecideMove, ReleaseIdleAssignments],
  exports: [AssignClaim, ReleaseClaim, DecideMove],
})
export class AssignmentsModule {}
