import type { Config } from '../config/config.js';

/** What a person has to know who has just started Isnad. */
export interface Started {
  readonly config: Config;
  readonly adminEmail: string;
  /** Only where the administrator was created just now with a made-up password. */
  readonly createdPassword: string | null;
  readonly hasRedis: boolean;
}

/**
 * Where it is, how to sign in and where jobs run, in English and in Arabic. Each line is in one language: terminals
 * that don't know right-to-left mix up a line of two.
 */
export function banner({ config, adminEmail, createdPassword, hasRedis }: Started): string {
  const redis = hasRedis
    ? { en: 'Jobs run through Redis.', ar: 'تُنفَّذ المهام عبر Redis.' }
    : { en: 'No Redis: jobs run in this process.', ar: 'لا يوجد Redis: تُنفَّذ المهام داخل هذه العملية.' };
  if (config.role === 'worker') {
    return lines([
      `Isnad's job worker is running.  ${redis.en}`,
      `عامل مهام إسناد يعمل.  ${redis.ar}`,
      // Of several processes that start on an empty database, any may be the one that creates the administrator.
      ...(createdPassword === null ? [] : [`  Sign in   ${adminEmail}`, `  Password  ${createdPassword}`]),
    ]);
  }
  const english = ['Isnad is ready', `  Open      ${config.publicUrl}`, `  Sign in   ${adminEmail}`];
  const arabic = ['إسناد جاهز', `  العنوان        ${config.publicUrl}`, `  تسجيل الدخول   ${adminEmail}`];
  if (createdPassword !== null) {
    english.push(`  Password  ${createdPassword}   (shown only now; keep it)`);
    arabic.push(`  كلمة المرور    ${createdPassword}   (تظهر الآن فقط؛ احتفظ بها)`);
  }
  return lines([...english, `  ${redis.en}`, '', ...arabic, `  ${redis.ar}`]);
}

function lines(texts: readonly string[]): string {
  return `\n${texts.join('\n')}\n`;
}
