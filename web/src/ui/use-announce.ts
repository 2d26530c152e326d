import { notifications } from '@mantine/notifications';
import { useWords } from '../messages/words.js';

/** Says that something was done, in a corner of the screen and to screen readers. */
export function useAnnounce(): (message: string) => void {
  const t = useWords();
  return (message) => {
    notifications.show({ message, closeButtonProps: { 'aria-label': t('common.close') } });
  };
}
