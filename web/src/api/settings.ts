import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client, taggedAnswerOf, type Tagged } from './client.js';
import type { Setting } from './contract.js';

const settingsKey = ['settings'];
const settingKey = (key: string) => [...settingsKey, key];

export function useSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: () => answerOf(client.GET('/api/v1/settings')) });
}

/** One setting, with the tag that tells whether somebody has changed it since. */
export function useSetting(key: string) {
  return useQuery({
    queryKey: settingKey(key),
    queryFn: () => taggedAnswerOf(client.GET('/api/v1/settings/{key}', { params: { path: { key } } })),
  });
}

export type SettingChange = { value: unknown; tag: string };

/** Decides a setting, unless somebody has since the reader read it. */
export function useChangeSetting(key: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ value, tag }: SettingChange) =>
      taggedAnswerOf(
        client.PUT('/api/v1/settings/{key}', {
          params: { path: { key }, header: { 'If-Match': tag } },
          body: { value } as { value: number },
        }),
      ),
    onSuccess: (saved: Tagged<Setting>) => {
      cache.setQueryData(settingKey(key), saved);
    },
    onError: () => cache.invalidateQueries({ queryKey: settingKey(key) }),
  });
}
