import { TagsInput, type TagsInputProps } from '@mantine/core';
import { useDeskTags } from '../api/work.js';

/** Both scripts' commas end a tag, as Enter does. */
const ENDS = [',', '،'];

/** Tags to type, with those in use offered. */
export function TagsField(
  props: Pick<TagsInputProps, 'label' | 'description' | 'error' | 'value' | 'onChange'>,
) {
  const tags = useDeskTags();
  return (
    <TagsInput
      {...props}
      attributes={{ inputField: { dir: 'auto' } }}
      splitChars={ENDS}
      data={(tags.data?.items ?? []).map(({ tag }) => tag)}
      renderOption={({ option }) => <bdi>{option.value}</bdi>}
    />
  );
}
