import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import css from './disclosure.module.css';
import { useFocusHome } from './focus-home.js';

type Props = {
  label: string;
  /** What is said beside the button as long as it is closed. */
  mark?: ReactNode;
  /** Beside another that matters more. */
  isQuiet?: boolean;
  children: (finish: () => void) => ReactNode;
};

/**
 * A button that opens a form below itself, and closes it again. A form that is closed is not there: what is typed into
 * it is kept by its draft. A form that has done its work calls `finish`: it is closed, and the focus is back on the button;
 * where that goes, too, at the heading of the panel.
 */
export function Disclosure({ label, mark, isQuiet = false, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [round, setRound] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useFocusHome(root);
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
    <div ref={root} data-open={isOpen || undefined}>
      <div className={css.opener}>
        <Button
          ref={button}
          variant={isQuiet ? 'subtle' : 'light'}
          color={isQuiet ? 'gray' : undefined}
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
        {!isOpen && mark}
      </div>
      <div id={id}>{isOpen && children(finish)}</div>
    </div>
  );
}
