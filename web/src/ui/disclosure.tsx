import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';

type Props = { label: string; children: ReactNode };

/** A button that shows a form below itself, and hides it again with everything typed kept. */
export function Disclosure({ label, children }: Props) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        variant="light"
        size="sm"
        aria-expanded={isOpen}
        aria-controls={id}
        rightSection={<Chevron size={16} stroke={1.8} aria-hidden />}
        onClick={toggle}
      >
        {label}
      </Button>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
