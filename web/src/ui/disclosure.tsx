import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

type Props = { label: string; children: (finish: () => void) => ReactNode };

/**
 * A button that shows a form below itself, and hides it again with everything typed kept. A form that has
 * done its work calls `finish`: it is closed and emptied, and the focus is back on the button.
 */
export function Disclosure({ label, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [round, setRound] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;

  const finish = (): void => {
    setIsOpen(false);
    setRound((before) => before + 1);
  };
  useEffect(() => {
    if (round > 0) button.current?.focus();
  }, [round]);

  return (
    <div>
      <Button
        ref={button}
        variant="light"
        size="sm"
        aria-expanded={isOpen}
        aria-controls={id}
        rightSection={<Chevron size={16} stroke={1.8} aria-hidden />}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      <div id={id} key={round} hidden={!isOpen}>
        {children(finish)}
      </div>
    </div>
  );
}
