import { useWords, type WordKey } from '../messages/words.js';

/** Who acts without a name of their own, by what the server signs with: mostly the parts of Isnad. */
const PARTS = new Map<string, WordKey>([
  // The first account, as long as whoever uses it has given it no name of their own.
  ['Administrator', 'userRole.admin'],
  ['isnad: captures', 'actor.captures'],
  ['isnad: command line', 'actor.command_line'],
  ['isnad: contradiction scan', 'actor.contradiction_scan'],
  ['isnad: upgrade of the engine', 'actor.engine_upgrade'],
  ['isnad: first start', 'actor.first_start'],
  ['isnad: identity provider', 'actor.identity_provider'],
  ['isnad: idle claims', 'actor.idle_claims'],
  ['isnad: recheck', 'actor.recheck'],
  ['isnad: recheck policies', 'actor.recheck_policies'],
  ['isnad: recheck triggers', 'actor.recheck_triggers'],
  ['isnad: review dates', 'actor.review_dates'],
  ['isnad: seed', 'actor.seed'],
]);

/** Before the name that a desk gave to a service that asks for rechecks. */
const HOOK = 'isnad: hook ';

type Props = {
  /** As the server signs. */
  name: string;
};

/** Who acted: a name as it is written, or the part of Isnad in the reader's language. */
export function ActorName({ name }: Props) {
  const t = useWords();
  const part = PARTS.get(name);
  if (name.startsWith(HOOK)) return <bdi>{t('actor.hook', { name: name.slice(HOOK.length) })}</bdi>;
  return <bdi>{part === undefined ? name : t(part)}</bdi>;
}
