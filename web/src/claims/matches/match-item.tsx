import { Button, Group } from '@mantine/core';
import { IconCheck, IconEqualNot, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Match, NewMatchDecision } from '../../api/contract.js';
import { useDecideMatch } from '../../api/matches.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Badge } from '../../ui/badge.js';
import { ContentBlock, textFor } from '../../ui/content.js';
import { Moment } from '../../ui/dates.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { VerdictBadge } from '../../ui/verdict-badge.js';
import css from './matches.module.css';

type Props = { claimId: string; match: Match };

/** A claim that may say the same, what both have in common, and what a person has said, or may say, of it. */
export function MatchItem({ claimId, match }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const decide = useDecideMatch(claimId);
  const shown = textFor(match.texts, language);
  const say = (decision: NewMatchDecision['decision']): void => {
    decide.mutate(
      { otherId: match.claimId, body: { decision } },
      {
        onSuccess: () => {
          announce(t(decision === 'same' ? 'match.confirmed' : 'match.rejected'));
        },
      },
    );
  };
  return (
    <li className={css.match}>
      {shown && (
        <Link to={`/claims/${match.claimId}`} className={css.link}>
          <ContentBlock of={shown}>{shown.text}</ContentBlock>
        </Link>
      )}
      <div>
        <VerdictBadge verdict={match.verdict} />
      </div>
      <p className={css.soft}>{match.explanation[language]}</p>
      {match.decision && (
        <p className={css.soft}>
          {t('match.same')}
          <span aria-hidden> · </span>
          <ActorName name={match.decision.by} />
          <span aria-hidden> · </span>
          <Moment value={match.decision.at} />
        </p>
      )}
      {match.contradiction && (
        <div>
          <Badge tone="caution" icon={IconEqualNot}>
            {t(match.contradiction.status === 'confirmed' ? 'match.contradicted' : 'match.maybeContradicted')}
          </Badge>
        </div>
      )}
      {decide.error && <ProblemNotice error={decide.error} />}
      {match.actions.includes('decide') && (
        <Group gap="xs">
          {match.decision === null && (
            <Button
              size="sm"
              variant="light"
              leftSection={<IconCheck size={16} aria-hidden />}
              loading={decide.isPending}
              onClick={() => {
                say('same');
              }}
            >
              {t('match.saySame')}
            </Button>
          )}
          <Button
            size="sm"
            variant="default"
            leftSection={<IconX size={16} aria-hidden />}
            loading={decide.isPending}
            onClick={() => {
              say('different');
            }}
          >
            {t('match.sayDifferent')}
          </Button>
        </Group>
      )}
    </li>
  );
}
