import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Capture } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { CaptureBadge } from '../../ui/capture-badge.js';
import { Moment } from '../../ui/dates.js';
import { CapturedText } from './captured-text.js';
import css from './captures.module.css';

/** One look at a page: what came of it, when, and what was kept. */
export function CaptureItem({ capture }: { capture: Capture }) {
  const t = useWords();
  const { outcome, reason, title, httpStatus, notModifiedSince } = capture;
  return (
    <div className={css.item}>
      <p className={css.line} role="status">
        <CaptureBadge outcome={outcome} />
        <Moment value={capture.finishedAt ?? capture.requestedAt} />
        {reason !== null && <span>{t(`capture.reason.${reason}`, { status: httpStatus ?? 0 })}</span>}
      </p>
      {notModifiedSince && (
        <p className={css.line}>
          {t('capture.notModified')} <Moment value={notModifiedSince.at} />
        </p>
      )}
      {title !== null && (
        <p className={css.line}>
          <bdi lang={capture.language ?? undefined} dir={capture.direction ?? 'auto'}>
            {title}
          </bdi>
        </p>
      )}
      <Kept capture={capture} />
    </div>
  );
}

/** What was kept, to be read as words or saved as a file: never to be run as a part of this page. */
function Kept({ capture }: { capture: Capture }) {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { id, hasText, body, warc } = capture;
  if (!body && !warc) return null;
  return (
    <div className={css.kept}>
      {hasText && (
        <Button
          className={css.button}
          size="compact-sm"
          variant="subtle"
          aria-haspopup="dialog"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {t('capture.read')}
        </Button>
      )}
      {body && (
        <a href={`/api/v1/captures/${id}/body`} download>
          {t('capture.save')}
        </a>
      )}
      {warc && (
        <a href={`/api/v1/captures/${id}/warc`} download>
          {t('capture.saveWarc')}
        </a>
      )}
      <Modal
        opened={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
        size="lg"
        title={t('capture.text')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <CapturedText capture={capture} />
      </Modal>
    </div>
  );
}
