import {
  IconBroadcast,
  IconBuilding,
  IconBuildingBank,
  IconNews,
  IconRss,
  IconShieldHalf,
  IconUser,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react';
import type { SourceKind } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import css from './source-kind.module.css';

const ICONS: Record<SourceKind, Icon> = {
  person: IconUser,
  organisation: IconBuilding,
  armed_force: IconShieldHalf,
  government_body: IconBuildingBank,
  state_media: IconBroadcast,
  news_agency: IconRss,
  media_outlet: IconNews,
  anonymous: IconUserQuestion,
};

/** What kind of source it is, as a picture; the word stands beside it wherever it is used alone. */
export function SourceKindIcon({ kind, size = 16 }: { kind: SourceKind; size?: number }) {
  const KindIcon = ICONS[kind];
  return <KindIcon size={size} stroke={1.6} aria-hidden />;
}

export function SourceKindLabel({ kind }: { kind: SourceKind }) {
  const t = useWords();
  return (
    <span className={css.label}>
      <SourceKindIcon kind={kind} />
      {t(`sourceKind.${kind}`)}
    </span>
  );
}
