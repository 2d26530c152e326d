import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconBraces, IconChevronDown, IconDownload, IconFileTypeCsv, IconPrinter } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ContradictionStatus } from '../api/contract.js';
import { UI_LANGUAGES, type UiLanguage } from '../messages/languages.js';
import { useWords } from '../messages/words.js';

const FORMATS = [
  { format: 'html', icon: IconPrinter },
  { format: 'csv', icon: IconFileTypeCsv },
  { format: 'json', icon: IconBraces },
] as const;

type Format = (typeof FORMATS)[number]['format'];

function reportAddress(format: Format, language: UiLanguage, status?: ContradictionStatus): string {
  const query = new URLSearchParams({ format, language, ...(status && { status }) });
  return `/api/v1/reports/contradictions?${query.toString()}`;
}

/** The report of what is shown, in either language: the printable page opens, the files are downloaded. */
export function ExportMenu({ status }: { status: ContradictionStatus | undefined }) {
  const t = useWords();
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} stroke={1.7} aria-hidden />}
          rightSection={<IconChevronDown size={15} stroke={1.7} aria-hidden />}
        >
          {t('export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {UI_LANGUAGES.map((language, index) => (
          <Fragment key={language}>
            {index > 0 && <Menu.Divider />}
            <Menu.Label>{t(`export.in.${language}`)}</Menu.Label>
            {FORMATS.map(({ format, icon: FormatIcon }) => (
              <Menu.Item
                key={format}
                component="a"
                href={reportAddress(format, language, status)}
                {...(format === 'html' ? { target: '_blank', rel: 'noopener' } : { download: '' })}
                leftSection={<FormatIcon size={17} stroke={1.6} aria-hidden />}
              >
                {t(`export.${format}`)}
                <VisuallyHidden>, {t(`export.in.${language}`)}</VisuallyHidden>
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
