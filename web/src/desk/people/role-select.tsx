import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { UserRole } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';

const ROLES: readonly UserRole[] = ['reader', 'fact_checker', 'editor', 'admin'];

/** What somebody may do. */
export function RoleSelect(props: NativeSelectProps) {
  const t = useWords();
  return (
    <NativeSelect {...props} data={ROLES.map((role) => ({ value: role, label: t(`userRole.${role}`) }))} />
  );
}
