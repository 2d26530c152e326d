import { AccountLink } from '../platform/auth/links/account-link.entity.js';
import { Appearance } from '../claims/appearance.entity.js';
import { AttributionWithdrawal } from '../claims/attribution-withdrawal.entity.js';
import { Attribution } from '../claims/attribution.entity.js';
import { ClaimTranslation } from '../claims/claim-translation.entity.js';
import { Claim } from '../claims/claim.entity.js';
import { DocumentSnapshot } from '../documents/document-snapshot.entity.js';
import { Document } from '../documents/document.entity.js';
import { AuditEvent } from '../platform/audit/audit-event.entity.js';
import { ApiKeySecret } from '../platform/auth/keys/api-key-secret.entity.js';
import { ApiKey } from '../platform/auth/keys/api-key.entity.js';
import { User } from '../platform/auth/user.entity.js';
import { SettingRow } from '../platform/settings/setting.entity.js';
import { RatingScale } from '../ratings/rating-scale.entity.js';
import { SourceName } from '../sources/source-name.entity.js';
import { Source } from '../sources/source.entity.js';

/** What the commands write, and what those point to. */
export const ENTITIES = [
  AccountLink,
  User,
  ApiKey,
  ApiKeySecret,
  AuditEvent,
  SettingRow,
  RatingScale,
  Source,
  SourceName,
  Document,
  DocumentSnapshot,
  Claim,
  ClaimTranslation,
  Attribution,
  AttributionWithdrawal,
  Appearance,
];
