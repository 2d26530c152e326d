import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/auth/actor.js';
import { settingValue } from '../../platform/settings/setting.js';
import { RATING, scaleSql } from '../../ratings/rating-fragments.js';
import { SCALE_IN_USE } from '../../ratings/scale-in-use.js';
import type { GateDto } from './gate.dto.js';
import type { GateDraft } from './gate.rules.js';
import { isOpen, judgeGate } from './judge-gate.js';

const SCALE_ID = `coalesce($4::uuid, (select n.id from rating_scales n where n.key = $3 order by n.version desc limit 1))`;

/** Shows what the publish gate would say to a verdict, without publishing it. */
@Injectable()
export class GateReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async see(actor: Actor, claimId: string, draft: GateDraft): Promise<GateDto> {
    // One transaction, so that the answers are of one moment.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { rules, settledRatingId, scaleId } = await judgeGate(manager, actor, claimId, draft);
      const [row] = await manager.query<[Pick<GateDto, 'settledRating' | 'scale' | 'newestVersion'>]>(
        `select (select ${RATING} from ratings r where r.id = $2) as "settledRating", ${scaleSql(SCALE_ID)} as scale,
           (select coalesce(max(version), 0) from verdicts where claim_id = $1) as "newestVersion"`,
        [claimId, settledRatingId, await settingValue(manager, SCALE_IN_USE), scaleId],
      );
      return { isOpen: isOpen(rules), rules, ...row };
    });
  }
}
