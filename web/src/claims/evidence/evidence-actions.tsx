import { Button, Modal } from '@mantine/core';
import { IconEdit, IconMessage, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useRemoveEvidence } from '../../api/evidence.js';
import type { EvidenceLink } from '../../api/contract.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { useFocusHome } from '../../ui/focus-home.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { ChangeEvidenceForm } from './change-evidence-form.js';
import { ChangeLinkForm } from './change-link-form.js';
import css from './evidence-actions.module.css';
import type { LinkChange } from './link-change.js';

const FORMS = ['link', 'evidence'] as const;
const ICONS = { link: IconMessage, evidence: IconEdit };

/** What can be done with a piece of evidence on a claim: what it says, what it is, and taking it off. */
export function EvidenceActions({ link, change }: { link: EvidenceLink; change: LinkChange }) {
  const t = useWords();
  const [open, setOpen] = useState<(typeof FORMS)[number] | null>(null);
  const remove = useRemoveEvidence(change.claimId);
  const root = useRef<HTMLDivElement>(null);
  useFocusHome(root);
  const name = link.evidence.title ?? t('evidence.withheldTitle');
  const close = (): void => {
    setOpen(null);
  };
  const button = { size: 'compact-sm', variant: 'subtle', className: css.button } as const;
  return (
    <>
      <div ref={root} className={css.actions}>
        {FORMS.map((form) => {
          const FormIcon = ICONS[form];
          return (
            <div key={form} className={css.opener}>
              <Button
                {...button}
                leftSection={<FormIcon size={15} stroke={1.7} aria-hidden />}
                aria-label={`${t(`evidence.change.${form}`)}: ${name}`}
                aria-haspopup="dialog"
                onClick={() => {
                  setOpen(form);
                }}
              >
                {t(`evidence.change.${form}`)}
              </Button>
              {open !== form && (
                <DraftMark kind="evidence" subject={form === 'link' ? link.id : link.evidence.id} />
              )}
            </div>
          );
        })}
        <Button
          {...button}
          leftSection={<IconTrash size={15} stroke={1.7} aria-hidden />}
          aria-label={`${t('evidence.takeOff')}: ${name}`}
          loading={remove.isPending}
          onClick={() => {
            remove.mutate(link.id, {
              onSuccess: () => {
                change.onTakenOff(link);
              },
            });
          }}
        >
          {t('evidence.takeOff')}
        </Button>
      </div>
      {remove.error && <ProblemNotice error={remove.error} />}
      <Modal
        opened={open !== null}
        onClose={close}
        size="lg"
        title={open === null ? '' : t(`evidence.change.${open}`)}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {open === 'link' && <ChangeLinkForm claimId={change.claimId} link={link} onDone={close} />}
        {open === 'evidence' && <ChangeEvidenceForm evidence={link.evidence} onDone={close} />}
      </Modal>
    </>
  );
}
