/** One state that something may be in, or be brought into, with its wordings as phrase tables write them. */
interface StateRow {
  /** `family:state` */
  key: string;
  /** What is so, after "that it" in English, a nominal sentence's end in Arabic. */
  label: readonly [en: string, ar: string];
  en: string;
  ar: string;
}

/**
 * States in the words of news. Those that exclude each other are named in `STATES_APART`: what was closed may have been
 * reopened, but what remains closed was not.
 */
export const STATE_ROWS: readonly StateRow[] = [
  {
    key: 'force:on',
    label: ['is in force', 'سارٍ'],
    en: 'remain~ in force, remain~ in effect, remain~ in place, remain~ effective, remain~ valid, remain~ under way, still in force, still in effect, still in place, still valid, is in force, are in force, is in effect, are in effect, stay~ in force, stay~ in place, stay~ in effect, kept in place, keep … in place, left in place, still stand, still stands, still applies, still apply, still under way, still underway, is under way, is underway, continue~, ongoing, still going on, goes on, drag~ on, extend~, prolong~, renew~, is holding, are holding, still holding, still holds, holds firm, held firm, enters its, entered its, enter its, show~ no sign of ending, no end in sight, yet to end, maintain~, uphold~, upheld, intact, persist~, rumble~ on, still being enforced, still enforced, is enforced, are enforced, rolled over, roll~ over, has entered its, have entered their, into its second, into its third, not over, far from over, remain~ on strike, still on strike, stay~ out, remains closed by, is ongoing, unabated',
    ar: 'ساري المفعول, سارية المفعول, ساري, سارية, ساريا, نافذ, نافذة, نافذا, قائم, قائمة, قائما, صامد, صامدة, صامدا, متماسك, متماسكة, مستمر, مستمرة, مستمرا, استمر~يستمر, استمرار, متواصل, متواصلة, متواصلا, تواصل~يتواصل, تواصل, مواصلة, واصل~يواصل, مدد~يمدد, مددت, تمديد, جدد~يجدد, تجديد, أبقى~يبقي على, الإبقاء على, معمول به, معمول بها, ما زال~يزال قائما, دخل~يدخل … يومه, دخل~يدخل … أسبوعه, صمد~يصمد, صمود, سريان',
  },
  {
    key: 'force:off',
    label: ['is over or was done away with', 'منتهٍ أو مُلغى'],
    en: 'lift~, end, ends, ended, expire~, lapse~, ran out, run out, runs out, is over, was over, are over, were over, came to an end, come to an end, comes to an end, comes to end, no longer in force, no longer in effect, no longer applies, no longer apply, no longer in place, collapse~, broke down, broken down, fell apart, fallen apart, unravel, unravels, unravelled, unraveled, call~ off, scrap, scraps, scrapped, scrapping, abolish~, revoke~, rescind~, repeal~, terminate~, annul, annuls, annulled, cancel, cancels, cancelled, canceled, suspend~, discontinue~, did away with, done away with, does away with, wound up, rolled back, went back to work, return~ to work, drew to a close',
    ar: 'رفع~يرفع, رفع, انتهى~ينتهي, انتهت, انتهاء, منته, منتهية, منتهيا, أنهى~ينهي, أنهت, إنهاء, انقضى~ينقضي, انقضت, انقضاء, ألغى~يلغي, ألغي, ألغت, ألغيت, إلغاء, ملغى, ملغاة, أبطل~يبطل, إبطال, انهار~ينهار, انهيار, سقط~يسقط, سقوط, علق~يعلق, علق, تعليق, فض~يفض, أوقف~يوقف, وقف العمل ب, توقف~يتوقف, انفض~ينفض, لم يعد ساريا, لم تعد سارية, لم تعد قائمة, لم يعد قائما, عاد~يعود إلى العمل',
  },
  {
    key: 'access:open',
    label: ['is open or running', 'مفتوح أو عامل'],
    en: 'is open, are open, was open, were open, be open, remain~ open, stay~ open, kept open, keep~ open, still open, open as usual, open as normal, open for business, open to traffic, open to visitors, open to travellers, open for trading, open round the clock, open daily, operate~ normally, operating normally, operate~ as normal, operating as usual, operate~ as usual, run~ normally, running normally, run~ as usual, running as usual, running as normal, running on schedule, working normally, working as usual, still operating, still running, still functioning, still working, fully operational, is operational, remain~ operational, in operation, up and running, keep~ running, kept running, continue~ operating, continue~ to operate, continue~ operations, continue~ to run, continued to work, continue~ flying, flowing normally, flowing freely, uninterrupted, welcome~, on as normal, accept~ passengers, admitting visitors, crossing freely, business as usual',
    ar: 'مفتوح, مفتوحة, مفتوحا, بقي~يبقى … مفتوحا, يعمل بشكل طبيعي, تعمل بشكل طبيعي, يعمل كالمعتاد, تعمل كالمعتاد, يعمل بانتظام, تعمل بانتظام, تعمل بصورة طبيعية, يعمل بصورة طبيعية, يعمل بشكل اعتيادي, تعمل بشكل اعتيادي, واصل~يواصل العمل, واصل~يواصل … عمله, واصل~يواصل … عملها, يواصل عمله, تواصل عملها, استمر~يستمر … في العمل, لا يزال يعمل, لا تزال تعمل, ما زال يعمل, ما زالت تعمل, سير الرحلات, تسير … بشكل طبيعي, تسير … كالمعتاد, تسير كالمعتاد, منتظمة, منتظم, يستقبل … الزوار, يستقبل … المسافرين, تستقبل … الطلاب, يستقبل … المرضى, فتح أبوابه كالمعتاد, فتحت أبوابها كالمعتاد',
  },
  {
    key: 'access:reopened',
    label: ['was opened or resumed', 'أُعيد فتحه أو استؤنف'],
    en: 'reopen~, open~ again, opened its doors, open~ their doors, opened to the public, opened to traffic, opened for, resume~, restart~, re - opened, back in service, back in operation, back in business, up again, flowing again, running again, operating again, flying again, restored, restore~, back on, back up, back to normal, returned to normal, was opened, were opened',
    ar: 'أعيد فتح, أعيد افتتاح, أعيد تشغيل, أعادت فتح, أعاد فتح, إعادة فتح, إعادة افتتاح, إعادة تشغيل, أعاد~يعيد … فتح, استأنف~يستأنف, استئناف, استؤنف, استؤنفت, عاد~يعود إلى العمل, عاد~يعود للعمل, عودة العمل, عودة حركة, عاد~يعود … إلى طبيعته, عادت … إلى طبيعتها, عاودت, عاود~يعاود, فتح~يفتح, فتح, فتح أبوابه, فتحت أبوابها, افتتح~يفتتح, افتتاح',
  },
  {
    key: 'access:shut',
    label: ['stays closed or halted', 'باقٍ مغلقًا أو متوقفًا'],
    en: 'remain~ closed, remain~ shut, remain~ suspended, remain~ halted, remain~ grounded, remain~ off limits, remain~ out of service, stay~ closed, stay~ shut, still closed, still shut, still suspended, still halted, is closed, are closed, is shut, are shut, is suspended, are suspended, has been closed since, has been shut since, been shut since, been closed since, have been shut since, have been closed since, closed until further notice, shut until further notice, suspended until further notice, closed indefinitely, shut indefinitely, suspended indefinitely, closed for good, shut for good, permanently closed, is not operating, are not operating, out of service, out of action, at a standstill, kept closed, keep~ closed, kept shut, keeps … closed, no longer open, no longer operating, off limits, sealed off, yet to reopen, yet to resume',
    ar: 'مغلق, مغلقة, مغلقا, مقفل, مقفلة, مقفلا, موصد, موصدة, لا يزال متوقفا, لا تزال متوقفة, ما زالت متوقفة, ما زال متوقفا, متوقف, متوقفة, متوقفا, معلق, معلقة, معلقا, خارج الخدمة, خارج العمل, بقاء … مغلقا, استمرار إغلاق, استمرار تعليق, استمرار توقف, استمرار غلق, يستمر إغلاق, مغلق حتى إشعار آخر, مشلول, مشلولة, معطل, معطلة',
  },
  {
    key: 'access:closed',
    label: ['was closed or halted', 'أُغلق أو أُوقف'],
    en: 'close~, closed, close down, closed down, shut, shuts, shut down, shuts down, shutdown, shut its doors, closed its doors, shut their doors, closed their doors, suspend~, halt~, ground~, grounded, stop operating, stopped operating, stops operating, stopped running, stopped, cease~ operations, cease~ trading, ceased operating, was taken offline, went offline, closure, shuttered, brought to a halt, came to a halt, came to a standstill, cancel, cancelled, canceled, suspension',
    ar: 'أغلق~يغلق, إغلاق, أقفل~يقفل, إقفال, غلق, علق~يعلق, تعليق, أوقف~يوقف, إيقاف, وقف, توقف~يتوقف, توقف, شلل, أوصد~يوصد, ألغيت, إلغاء, عطل~يعطل, تعطيل, تعطل~يتعطل',
  },
  {
    key: 'life:alive',
    label: ['is alive', 'على قيد الحياة'],
    en: 'is alive, was alive, are alive, alive and well, alive and kicking, still alive, is safe and well, safe and well, safe and sound, found alive, seen alive, is recovering, are recovering, was recovering, recovering in hospital, recovering at home, recovering from, recuperating, recuperate~, convalescing, is recuperating, made a full recovery, recovered from, survive~, escaped … attempt, escaped with, appear~ in public, appear~ on television, appeared on state television, appeared live, made a public appearance, public appearance, reappear~, seen in public, was seen in public, in good health, in stable condition, stable condition, in perfect health, out of danger, regain~ consciousness, discharged from hospital, left hospital, released from hospital, greeted supporters, addressed supporters, gave a speech, delivered a speech, waved to',
    ar: 'على قيد الحياة, حي يرزق, حيا يرزق, حية ترزق, لا يزال حيا, لا تزال حية, ما زال حيا, ما زالت حية, بصحة جيدة, في صحة جيدة, بخير, بأتم الصحة, يتعافى, تتعافى, تعافى~يتعافى, تماثل~يتماثل للشفاء, تماثل للشفاء, يتماثل … للشفاء, نجا~ينجو, نجت, نجاة, ظهر~يظهر … علنا, ظهر~يظهر علنا, ظهر~يظهر … العلن, ظهور … علنا, ظهور علني, ظهر~يظهر … في تسجيل, ظهر~يظهر على شاشة, ظهر~يظهر على التلفزيون, ظهر~يظهر … أمام أنصاره, حالته مستقرة, حالتها مستقرة, تجاوز~يتجاوز … مرحلة الخطر, غادر~يغادر المستشفى, غادر~يغادر … المستشفى, خرج~يخرج … من المستشفى, خرج~يخرج من المستشفى, استعاد~يستعيد وعيه, ألقى~يلقي كلمة, ألقى~يلقي خطابا',
  },
  {
    key: 'life:dead',
    label: ['is dead', 'ميت'],
    en: 'die, dies, died, has died, pass~ away, passes away, passed on, is dead, was dead, are dead, found dead, was found dead, is deceased, deceased, was killed, were killed, been killed, killed, is killed, kills, killing of, was assassinated, been assassinated, assassinate~, assassination of, was murdered, been murdered, murder~, was shot dead, shot dead, was slain, slain, succumb~, lost his life, lost her life, lost their lives, breathed his last, breathed her last, death of, drown~, perish~, laid to rest, was buried, buried, mourn~, dead at, gunned down, did not survive, confirmed dead, declared dead, pronounced dead, dead, fatally, martyred, lynched, executed',
    ar: 'توفي~يتوفى, توفيت, توفى, وفاة, مات~يموت, موت, فارق~يفارق … الحياة, فارق~يفارق الحياة, فارقت الحياة, لقي~يلقى … حتفه, لقي~يلقى … مصرعه, لقيت مصرعها, لقيت حتفها, لقوا مصرعهم, مصرع, مقتل, قتل~يقتل, قتل, قتلت, اغتيل, اغتيلت, اغتيال, اغتال~يغتال, استشهد~يستشهد, استشهاد, قضى~يقضي نحبه, وافته المنية, وافتها المنية, وافت … المنية, رحيل, رحل~يرحل عن, رحل~يرحل … عن عالمنا, رحل~يرحل … عن عالم, أسلم~يسلم الروح, انتقل~ينتقل إلى رحمة, غيب~يغيب الموت, غرق~يغرق, جثة هامدة, عثر عليه ميتا, صفي, ووري الثرى, تشييع, شيع~يشيع, شيعت',
  },
  {
    key: 'post:in',
    label: ['is in office', 'في المنصب'],
    en: 'stay~ on, stay~ in post, stay~ in office, stay~ in charge, stay~ as, remain~ in post, remain~ in office, remain~ in charge, remain~ in the job, remain~ in his post, remain~ in her post, remain~ at the helm, remain~ in power, remain~ as, remain~ chief, remain~ head, remain~ director, remain~ coach, remain~ manager, remain~ captain, remain~ president, remain~ chairman, remain~ chair, remain~ prime minister, remain~ minister, remain~ … minister, remain~ leader, remain~ party leader, remain~ governor, remain~ mayor, remain~ ambassador, remain~ editor, remain~ speaker, remain~ secretary, remain~ commander, is still … minister, still … coach, still the minister, is still chief, is still head, is still president, still runs, still running the, is still in charge, is still in office, still in post, still in office, still in charge, still holds the post, still leads, still heads, keep his post, keep her post, keep his job, keep her job, keep~ his post, keep~ her post, keep~ his job, keep~ her job, keep~ his seat, kept his post, kept her post, kept his job, kept her job, keep … post, keep … job, keeps his position, retain~ his post, retain~ her post, retain~ his job, retain~ her job, retain~ his position, retain~ her position, retain~ the post, hold~ on to his post, hold~ on to her post, continue~ as, continue~ in office, continue~ in his post, continue~ in her post, continue~ to serve as, continue~ to lead, continue~ to head, ruled out resigning, refused to resign, refuses to resign, refused to step down, refuses to step down, refuse~ to resign, refuse~ to step down, will not resign, not resigning, not stepping down, has no plans to resign, clings to power, survive~ … no - confidence vote, was reinstated',
    ar: 'باق في منصبه, باقية في منصبها, باقيا في منصبه, بقي~يبقى … في منصبه, يبقى في منصبه, تبقى في منصبها, بقاء … في منصبه, بقائه في منصبه, بقائها في منصبها, مستمر في منصبه, مستمرة في منصبها, مستمرا في منصبه, استمرار … في منصبه, يستمر في منصبه, تستمر في منصبها, على رأس عمله, على رأس عملها, في منصبه, في منصبها, يواصل مهامه, تواصل مهامها, يزاول مهامه, تزاول مهامها, يمارس مهامه, تمارس مهامها, احتفظ~يحتفظ … بمنصبه, احتفظ~يحتفظ بمنصبه, احتفظت بمنصبها, محتفظ بمنصبه, متمسك بمنصبه, متمسكة بمنصبها, تمسك~يتمسك بمنصبه, رفض~يرفض الاستقالة, رفض~يرفض التنحي, رفضت الاستقالة, لن يستقيل, لن تستقيل, لن يتنحى, لم يستقل, لم تستقل, لا يزال وزيرا, لا يزال مديرا, لا يزال رئيسا, ما زال وزيرا, ما زال مديرا, ما زال رئيسا, جدد الثقة ب, تجديد الثقة',
  },
  {
    key: 'post:out',
    label: ['has left office', 'خارج المنصب'],
    en: 'resign~, resignation, step~ down, stepped down, stepping down, stood down, stands down, quit, quits, quitting, dismiss~, sack~, fire, fires, fired, firing, oust~, depose~, remove~, was removed, been removed, removed from, relieved of his duties, relieved of her duties, relieved of, was replaced, been replaced, replace~, part~ ways with, parted company with, axed, shown the door, forced out, pushed out, left his post, left her post, leaves his post, leaves her post, left office, leaves office, gave up his post, lost his job, lost her job, lost his post, lost her post, handed in his notice, tendered his resignation, tendered her resignation, submitted his resignation, submitted her resignation, impeach~',
    ar: 'استقال~يستقيل, استقال, استقالت, استقالة, قدم~يقدم … استقالته, قدم~يقدم استقالته, قدمت استقالتها, قدمت … استقالتها, تقدم~يتقدم باستقالته, تقدم~يتقدم … باستقالته, تنحى~يتنحى, تنحت, تنحي, تنحية, أقال~يقيل, أقيل, أقيلت, إقالة, عزل~يعزل, عزل, أعفي~يعفى, أعفى, أعفي, أعفيت, إعفاء, أطاح~يطيح ب, الإطاحة ب, أطيح ب, ترك~يترك … منصبه, ترك~يترك منصبه, تركت منصبها, غادر~يغادر منصبه, غادرت منصبها, أنهى~ينهي خدمات, إنهاء خدمات, فصل~يفصل من, فصل~يفصل … من منصبه, طرد~يطرد, نحي من, نحى~ينحي, استبدل~يستبدل, فسخ~يفسخ … عقد',
  },
  {
    key: 'motion:passed',
    label: ['was approved or signed', 'أُقرّ أو وُقّع'],
    en: 'sign, signs, signed, signing, ratify~, ratification, approve~, approval of, pass, passes, passed, passage of, adopt~, adoption of, endorse~, enact~, back~, accept~, acceptance of, agreed to, agree~ to, okayed, gave the green light to, give~ the green light to, green - lit, green light to, voted for, voted in favour of, voted in favor of, voted through, vote~ to approve, vote~ to adopt, waved through, gave its assent to, nodded through, said yes to, uphold~, upheld, granted, grant~, clear~',
    ar: 'أقر~يقر, إقرار, صادق~يصادق على, صادق~يصادق … على, المصادقة على, مصادقة, صدق~يصدق على, صدق~يصدق … على, تصديق, وقع~يوقع, وقع, توقيع, وافق~يوافق على, وافق~يوافق … على, الموافقة على, موافقة, اعتمد~يعتمد, اعتماد, أيد~يؤيد, تأييد, تبنى~يتبنى, تبني, مرر~يمرر, تمرير, قبل~يقبل, قبول, صوت~يصوت لصالح, صوت~يصوت … لصالح, صوت~يصوت … لمصلحة, صوت~يصوت … بالموافقة, أجاز~يجيز, إجازة',
  },
  {
    key: 'motion:failed',
    label: ['was turned down', 'مرفوض'],
    en: 'reject~, rejection of, veto, vetoes, vetoed, vote~ down, vote~ against, voted against, refuse~ to sign, refuses to sign, refused to ratify, refuse~ to ratify, refuse~ to approve, refuse~ to accept, refuse~ to endorse, refuse~, turn~ down, decline~ to sign, decline~ to ratify, decline~ to approve, decline~, threw out, thrown out, throws out, block, blocks, blocked, blocking, defeat~, was defeated, struck down, strikes down, shot down, did not pass, failed to pass, failed to win approval, failed to secure, fail~ to pass, failed, fell short, rebuff~, deny, denied, spurn~, dismiss~, oppose~, killed off, sank',
    ar: 'رفض~يرفض, رفض, رفضت, نقض~ينقض, نقض, رد~يرد, صوت~يصوت ضد, صوت~يصوت … ضد, التصويت ضد, أسقط~يسقط, إسقاط, اعترض~يعترض على, اعترض~يعترض … على, رفض … التوقيع على, رفض~يرفض … توقيع, امتنع~يمتنع … عن توقيع, امتنع~يمتنع … عن التوقيع على, رفض~يرفض … المصادقة على, امتنع~يمتنع … عن المصادقة على, استخدم~يستخدم حق النقض, استخدم~يستخدم … الفيتو, عرقل~يعرقل, فشل~يفشل … في إقرار, فشل~يفشل … في تمرير, أخفق~يخفق … في تمرير, عارض~يعارض',
  },
  {
    key: 'law:allowed',
    label: ['is allowed', 'مسموح به'],
    en: 'is legal, are legal, legal, lawful, legally, permit, permits, permitted, permitting, allow~, legalise~, legalize~, decriminalise~, decriminalize~, is authorised, authorise~, authorize~, permissible, may legally, can legally, within the law, tolerated, not against the law',
    ar: 'مسموح, مسموحة, مسموحا, مسموح به, سمح~يسمح, سمح, سماح, قانوني, قانونية, قانونيا, مشروع قانونا, مشروع, مشروعة, مباح, مباحة, يجوز, جائز, أجاز~يجيز, إجازة, أباح~يبيح, رخص~يرخص, مرخص, مرخصة, لا يعاقب القانون, يتيح القانون, يحق, يصرح',
  },
  {
    key: 'law:banned',
    label: ['is banned', 'محظور'],
    en: 'ban, bans, banned, banning, is banned, illegal, illegally, unlawful, unlawfully, outlaw~, prohibit~, forbid, forbids, forbade, forbidden, bar, bars, barred, against the law, punishable, a crime, criminalise~, criminalize~, off limits, disallow~, not allowed, not permitted, prohibition, illicit',
    ar: 'محظور, محظورة, محظورا, حظر~يحظر, حظر, ممنوع, ممنوعة, ممنوعا, منع~يمنع, منع, غير قانوني, غير قانونية, غير مشروع, غير مشروعة, غير مسموح, غير مسموح به, مخالف للقانون, مخالفة للقانون, محرم, محرمة, جرم~يجرم, تجريم, يعاقب القانون, لا يجوز, لا يسمح',
  },
  {
    key: 'member:in',
    label: ['is a member', 'عضو'],
    en: 'remain~ a member, remain~ in, remain~ part of, remain~ a party to, remain~ committed to, still a member, still part of, still in, is a member of, are members of, is part of, stay~ in, stay~ a member, stay~ part of, keep~ its membership, retain~ its membership, still committed to, still bound by, stick~ to, abide~ by, stands by, adher~ to, still belongs to',
    ar: 'عضو في, عضوا في, عضوة في, لا تزال عضوا, لا يزال عضوا, ما زالت عضوا, ما زال عضوا, بقي~يبقى في, البقاء في, باق في, باقية في, ملتزم, ملتزمة, ملتزما, الالتزام ب, التزم~يلتزم, متمسك ب, متمسكة ب, متمسك, متمسكة, جزءا من, عضوية',
  },
  {
    key: 'member:joined',
    label: ['joined', 'منضم'],
    en: 'join~, acced~ to, accession to, entered, enter~, became a member of, become a member of, became part of, was admitted to, signed up to',
    ar: 'انضم~ينضم إلى, انضم~ينضم … إلى, انضم~ينضم, انضمام, التحق~يلتحق ب, التحاق, دخل~يدخل في, دخول, أصبح~يصبح … عضوا في',
  },
  {
    key: 'member:left',
    label: ['left it', 'منسحب'],
    en: 'leave, leaves, left, leaving, withdrew from, withdraw from, withdraws from, withdrawn from, withdrawing from, withdrawal from, has withdrawn, pull~ out of, pulled out, quit, quits, exit~, walked out of, abandon~, tore up, ripped up, renounce~',
    ar: 'انسحب~ينسحب من, انسحب~ينسحب … من, انسحب~ينسحب, انسحاب, خرج~يخرج من, خرج~يخرج … من, الخروج من, غادر~يغادر, مغادرة, ترك~يترك, تخلى~يتخلى عن, نقض~ينقض, تنصل~يتنصل من',
  },
  {
    key: 'member:outside',
    label: ['is no member', 'غير عضو'],
    en: 'never joined, refuse~ to join, decline~ to join, opted out of, stay~ out of, remain~ outside, stay~ outside, not a member of, is outside, kept out of, never been a member of',
    ar: 'خارج, بقي~يبقى … خارج, رفض~يرفض … الانضمام, لم ينضم, لم تنضم, ليس عضوا في, ليست عضوا في',
  },
  {
    key: 'custody:held',
    label: ['is held', 'محتجز'],
    en: 'still held, still being held, still detained, still in custody, still in detention, still in captivity, still in jail, still in prison, still behind bars, still jailed, still imprisoned, still captive, remain~ in custody, remain~ in detention, remain~ in captivity, remain~ in jail, remain~ in prison, remain~ behind bars, remain~ captive, remain~ detained, remain~ imprisoned, remain~ jailed, remain~ under arrest, is in custody, are in custody, in custody, in captivity, behind bars, is being held, are being held, being held, is held, are held, are still held, held captive, held hostage, held incommunicado, in pre - trial detention, under house arrest, is in jail, is in prison, languish~, are still captive, kept in custody, ordered held',
    ar: 'رهن الاعتقال, رهن الاحتجاز, رهن التوقيف, رهن الحبس, قيد الاعتقال, قيد الاحتجاز, قيد التوقيف, محتجز, محتجزة, محتجزا, محتجزين, محتجزون, معتقل, معتقلة, معتقلا, معتقلين, معتقلون, موقوف, موقوفة, موقوفا, موقوفين, مسجون, مسجونة, مسجونا, محبوس, محبوسة, محبوسا, خلف القضبان, وراء القضبان, في السجن, في الأسر, في الحبس, قيد الأسر, في قبضة, استمرار احتجاز, استمرار اعتقال, استمرار حبس, يقبع',
  },
  {
    key: 'custody:caught',
    label: ['was arrested', 'مقبوض عليه'],
    en: 'arrest, arrests, arrested, arresting, capture~, caught, detain~, was detained, apprehend~, seize~, nab, nabbed, took into custody, taken into custody, in custody, behind bars, handed himself in, surrender~, was rearrested, rearrested, recaptured',
    ar: 'اعتقل~يعتقل, اعتقال, ألقى~يلقي … القبض على, ألقى~يلقي القبض على, ألقت القبض على, ألقت … القبض على, ألقي القبض على, إلقاء القبض على, قبض~يقبض … على, قبض على, القبض على, أوقف~يوقف, توقيف, أسر~يأسر, ضبط~يضبط, ضبط, احتجز~يحتجز, احتجاز, سلم~يسلم نفسه',
  },
  {
    key: 'custody:freed',
    label: ['was freed', 'مُفرج عنه'],
    en: 'release~, released, free~, freed, frees, freeing, set free, let go, liberate~, walk~ free, walked free, is free, are free, rescue~, was bailed, were bailed, granted bail, out on bail, free on bail, was let out, released on bail, returned home, discharge~, walked out of prison, walk~ out of jail',
    ar: 'أفرج~يفرج … عن, أفرج~يفرج عن, أفرج عن, الإفراج عن, إفراج, أطلق~يطلق … سراح, أطلق~يطلق سراح, أطلق سراح, أطلقت سراح, إطلاق سراح, أخلى~يخلي … سبيل, أخلي سبيل, أخلت … سبيل, إخلاء سبيل, حرر~يحرر, تحرير, محرر, خرج~يخرج من السجن, خرج~يخرج … من السجن, غادر~يغادر السجن, غادر~يغادر … السجن, غادر~يغادر … سجنه, خرج~يخرج … من سجنه, طليق, طليقة, حر طليق, حرا طليقا, حرة طليقة',
  },
  {
    key: 'custody:loose',
    label: ['is at large', 'طليق هارب'],
    en: 'at large, still at large, remain~ at large, on the run, still on the run, still sought, still wanted, evade~ arrest, evade~ capture, evades capture, eluded capture, elude~, escaped arrest, escape~ arrest, escape~ capture, is in hiding, still in hiding, remain~ in hiding, still hunting, still hunt, still searching for, fled before, slipped away, fled, flee, flees, fled abroad, fled the country, whereabouts unknown, yet to be caught, yet to be arrested, remain~ free, remain~ a fugitive, is a fugitive',
    ar: 'لا يزال فارا, لا تزال فارة, ما زال فارا, ما زالت فارة, فار, فارا, فارة, فار من العدالة, هارب, هاربة, هاربا, متوار, متواريا, متوارية, متوار عن الأنظار, لا يزال طليقا, ما زال طليقا, لا تزال طليقة, طليق, طليقا, حر طليق, أفلت~يفلت من, أفلت~يفلت … من, تمكن~يتمكن … من الفرار, لاذ~يلوذ بالفرار, لاذ~يلوذ … بالفرار, فر~يفر, فرت, هرب~يهرب, فرار, هروب, مطارد, ملاحق',
  },
  {
    key: 'trace:found',
    label: ['was found', 'معثور عليه'],
    en: 'find, finds, found, was found, were found, locate~, recover~, recovered, retrieve~, discover~, unearth~, turned up, rescued, trace~, tracked down, come to light, came to light',
    ar: 'عثر~يعثر … على, عثر~يعثر على, عثر على, العثور على, وجد~يجد, وجد, اكتشف~يكتشف, اكتشاف, انتشل~ينتشل, انتشال, استعاد~يستعيد, استعادة, استرد~يسترد, استرداد',
  },
  {
    key: 'trace:missing',
    label: ['is missing', 'مفقود'],
    en: 'still missing, remain~ missing, is missing, are missing, unaccounted for, never found, not been found, yet to be found, still lost, no trace of, without trace, without a trace, still looking for, still searching for, search~ for … continues, continue~ to search for, never recovered, yet to be recovered, whereabouts remain unknown, still unaccounted for',
    ar: 'مفقود, مفقودة, مفقودا, مفقودين, مفقودون, في عداد المفقودين, لا يزال مفقودا, لا تزال مفقودة, ما زال مفقودا, ما زالت مفقودة, لا أثر ل, دون العثور على, دون أثر, بلا أثر, مصير … مجهولا, مصيره مجهول, يواصلون البحث عن, استمرار البحث عن, تواصل … البحث عن, يتواصل البحث عن',
  },
  {
    key: 'built:done',
    label: ['was completed', 'مكتمل'],
    en: 'complete~, completed, is complete, was complete, finish~, was finished, was built, were built, been built, inaugurate~, opened to traffic, opened to the public, was opened, entered service, came into service, went into service, is finished, up and running, built',
    ar: 'اكتمل~يكتمل, اكتمال, مكتمل, مكتملة, أنجز~ينجز, إنجاز, استكمل~يستكمل, استكمال, أكمل~يكمل, تم بناء, انتهى بناء, انتهاء بناء, شيد~يشيد, تشييد, بني, بنيت, افتتح~يفتتح, افتتاح, تدشين, دشن~يدشن, دخل~يدخل … الخدمة, دخل~يدخل الخدمة',
  },
  {
    key: 'built:undone',
    label: ['was never completed', 'غير مكتمل'],
    en: 'never built, never completed, never finished, not been built, never went ahead, never materialised, never materialized, unfinished, incomplete, half - finished, half - built, still under construction, remain~ under construction, is under construction, remain~ unfinished, collapsed before, abandoned, abandon~, was shelved, shelve~, never got off the ground, remain~ on paper, stalled, stall~, yet to be built, yet to be completed, exists only on paper',
    ar: 'لم يكتمل, لم تكتمل, لم يبن, لم تبن, لم ينجز, لم تنجز, غير مكتمل, غير مكتملة, قيد الإنشاء, قيد البناء, تحت الإنشاء, متعثر, متعثرة, متعثرا, تعثر~يتعثر, حبرا على ورق, حبر على ورق, لم ير النور, لم تر النور, انهار قبل, انهارت قبل, مهجور, مهجورة',
  },
  {
    key: 'landing:landed',
    label: ['arrived safely', 'واصل بسلام'],
    en: 'land~, landed, touch~ down, land~ safely, arrive~, reach~, dock~, made it to, splashed down, arrive~ safely',
    ar: 'هبط~يهبط, هبط, هبوط, حط~يحط, وصل~يصل, وصل, وصول, التحم~يلتحم, بلغ~يبلغ',
  },
  {
    key: 'landing:crashed',
    label: ['crashed or was lost', 'متحطم أو مفقود'],
    en: 'crash~, was lost, went down, crash - landed, burn~ up, burned up, burnt up, explode~, exploded, disintegrate~, broke apart, never reached, never arrived, fail~ to reach, fail~ to arrive, fail~ to land, lost contact, sank, smashed into, slammed into, failed to reach, failed to arrive, failed to land',
    ar: 'تحطم~يتحطم, تحطم, ارتطم~يرتطم, ارتطام, انفجر~ينفجر, انفجار, احترق~يحترق, احتراق, فقد الاتصال ب, فقدان الاتصال ب, لم يصل, لم تصل, سقط~يسقط, سقوط, غرق~يغرق, فشل~يفشل … في الوصول, فشل~يفشل … في الهبوط',
  },
  {
    key: 'event:held',
    label: ['took place', 'منعقد'],
    en: 'was held, were held, is held, is being held, took place, takes place, went ahead, goes ahead, go ahead, kick~ off, got under way, gets under way, opened, open~, began, begin, begins, began on, held on, concluded, drew, gathered, started, is under way, held its, staged, was staged, ran smoothly, hosted, host~',
    ar: 'أقيم, أقيمت, أقام~يقيم, إقامة, عقد~يعقد, عقد, انعقد~ينعقد, انعقاد, انطلق~ينطلق, انطلقت, انطلاق, بدأ~يبدأ, بدء, افتتح~يفتتح, افتتاح, جرى~يجري, جرت, نظم~ينظم, تنظيم, استضاف~يستضيف, اختتم~يختتم, شهد~يشهد',
  },
  {
    key: 'event:as planned',
    label: ['was held as planned', 'مقام في موعده'],
    en: 'as planned, as scheduled, on schedule, as usual, on time, on the planned date, went ahead, goes ahead, go ahead, as normal',
    ar: 'في موعده, في موعدها, في مواعيدها, كما كان مقررا, كما هو مقرر, في الموعد المحدد, في الموعد, كالمعتاد, دون تأجيل, في وقته, بحسب الموعد, وفق الموعد',
  },
  {
    key: 'event:cancelled',
    label: ['was cancelled', 'ملغى'],
    en: 'cancel, cancels, cancelled, canceled, cancelling, cancellation of, call~ off, called off, scrap, scraps, scrapped, abandoned, abandon~, axed, did not take place, never took place, was not held, did not go ahead, shelve~, ditch~',
    ar: 'ألغي, ألغى~يلغي, ألغيت, إلغاء, ملغى, ملغاة, لم يعقد, لم تعقد, لم ينعقد, لم تنعقد, لم يقم, لم تقم, لم يقام, صرف النظر عن, صرف~يصرف النظر عن',
  },
  {
    key: 'event:postponed',
    label: ['was postponed', 'مؤجل'],
    en: 'postpone~, postponed, postponement of, put off, puts off, delayed, delay~, defer, deferred, pushed back, push~ back, rescheduled, reschedule~, moved to, put back',
    ar: 'تأجل~يتأجل, أجل~يؤجل, أجل, أجلت, تأجيل, أرجئ, أرجأ~يرجئ, أرجئت, إرجاء, رحل~يرحل إلى, مؤجل, مؤجلة, ترحيل',
  },
  {
    key: 'course:up',
    label: ['went up', 'في ارتفاع'],
    en: 'rise, rises, rose, risen, rising, increase~, climb~, grow, grows, grew, grown, soar~, jump~, surge~, gain~, swell~, go up, went up, gone up, goes up, edge~ up, rebound~, spike~, shot up, expand~, a rise in, an increase in, on the rise, higher, accelerate~, multiplied, doubled, tick~ up, hit a record, record high',
    ar: 'ارتفع~يرتفع, ارتفاع, ارتفاعا, مرتفع, صعد~يصعد, صعود, صعودا, زاد~يزيد, زيادة, ازداد~يزداد, ازدياد, قفز~يقفز, قفزة, نما~ينمو, نمت, نمو, نموا, تضاعف~يتضاعف, تضاعف, انتعش~ينتعش, انتعاش, انتعاشا, تصاعد~يتصاعد, تصاعد, توسع~يتوسع',
  },
  {
    key: 'course:down',
    label: ['went down', 'في انخفاض'],
    en: 'fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decrease~, decline~, shrink, shrinks, shrank, shrunk, plunge~, plummet~, slump~, tumble~, go down, went down, gone down, goes down, dip, dips, dipped, contract~, slid, slide~, sank, sink, a fall in, a drop in, a decline in, on the decline, lower, dwindle~, slip, slipped, halved, sag, ebb~, ease, eased, eases, tick~ down, shed',
    ar: 'انخفض~ينخفض, انخفاض, انخفاضا, منخفض, تراجع~يتراجع, تراجع, تراجعا, هبط~يهبط, هبوط, هبوطا, نقص~ينقص, تقلص~يتقلص, تقلص, تقلصا, انكمش~ينكمش, انكماش, انكماشا, تدنى~يتدنى, تدني, تهاوى~يتهاوى, هوى~يهوي, انحسر~ينحسر, انحسار',
  },
  {
    key: 'course:flat',
    label: ['stayed the same', 'ثابت'],
    en: 'unchanged, flat, held steady, hold steady, stay~ the same, remain~ stable, stayed flat, were steady, remain~ steady, stagnate~, was stable, were stable, remain~ constant, level~ off, stable',
    ar: 'استقر~يستقر, استقرار, مستقر, مستقرة, ثابت, ثابتة, ثبات, دون تغيير, بلا تغيير, لم يتغير, لم تتغير, ثبت',
  },
  {
    key: 'health:better',
    label: ['got better', 'في تحسّن'],
    en: 'improve~, improved, better, get better, got better, pick~ up, recover~, ease, eased, brighten~, turn~ the corner',
    ar: 'تحسن~يتحسن, تحسن, تحسنا, أفضل, تعافى~يتعافى, تعافي, تعافيا',
  },
  {
    key: 'health:worse',
    label: ['got worse', 'في تدهور'],
    en: 'worsen~, worsened, deteriorate~, worse, get worse, got worse, decline~, degenerate~, aggravated',
    ar: 'تدهور~يتدهور, تدهور, تدهورا, ساء~يسوء, ساءت, أسوأ, تفاقم~يتفاقم, تفاقم, تفاقما, تردى~يتردى, تردي, ازداد~يزداد سوءا, تراجع~يتراجع',
  },
  {
    key: 'finding:confirmed',
    label: ['was confirmed', 'مؤكد'],
    en: 'confirm~, confirmed, establish~, prove, proved, proven, proves, acknowledge~, admit, admits, admitted, verify~, found evidence of, blame~ … on',
    ar: 'أكد~يؤكد, تأكيد, مؤكد, تأكد~يتأكد, ثبت~يثبت, أثبت~يثبت, اعترف~يعترف ب, اعترف~يعترف … ب, أقر~يقر ب, رجح~يرجح',
  },
  {
    key: 'finding:ruled out',
    label: ['was ruled out', 'مستبعد'],
    en: 'rule~ out, ruled out, ruling out, rules out, exclude~, discount~, dismiss~, deny, denies, denied, denying, found no evidence of, no evidence of, found no sign of, disproved, refute~, reject~',
    ar: 'استبعد~يستبعد, استبعاد, مستبعد, نفى~ينفي, نفت, نفي, لا دليل على, لا أدلة على, لم يعثر على دليل على, دحض~يدحض, فند~يفند, تفنيد',
  },
  {
    key: 'contest:won',
    label: ['won', 'فائز'],
    en: 'win, wins, won, winning, triumph~, was elected, been elected, is elected, was re - elected, re - elected, reelected, took the title, lifted the trophy, clinch~, secured victory, victory, emerged victorious, prevail~, landslide, was crowned, retained the title, retain~',
    ar: 'فاز~يفوز, فازت, فوز, انتصر~ينتصر, انتصار, ظفر~يظفر ب, توج~يتوج, تتويج, انتخب, انتخبت, أعيد انتخاب, حسم~يحسم, كسب~يكسب',
  },
  {
    key: 'contest:lost',
    label: ['lost', 'خاسر'],
    en: 'lose, loses, lost, losing, was defeated, were defeated, been defeated, concede~ defeat, conceded, defeat, fail~ to win, was beaten, were beaten, was voted out, unseated, missed out on, was eliminated, crash~ out, knocked out, fell short',
    ar: 'خسر~يخسر, خسر, خسرت, خسارة, هزم, هزيمة, انهزم~ينهزم, أخفق~يخفق … في الفوز, فشل~يفشل … في الفوز, أقصي, خرج~يخرج من',
  },
  {
    key: 'ruling:upheld',
    label: ['was upheld', 'مؤيَّد'],
    en: 'uphold~, upheld, left … standing, let … stand, affirmed',
    ar: 'أيد~يؤيد, تأييد, ثبت~يثبت, تثبيت',
  },
  {
    key: 'ruling:overturned',
    label: ['was overturned', 'منقوض'],
    en: 'overturn~, quash~, set aside, annul~, annulled, reverse~, vacated, threw out, thrown out, struck down',
    ar: 'ألغى~يلغي, ألغت, ألغي, إلغاء, نقض~ينقض, نقض, أبطل~يبطل, إبطال, فسخ~يفسخ',
  },
  {
    key: 'skip:',
    label: ['', ''],
    en: 'continue~ to, end~ up, as usual, on end, in the end, by the end, at the end, at the end of, the end of, left behind, open to, open letter, open air, over the, hold~ talks, hold~ a meeting, held talks, held a meeting, close to, closed - door, shut out, back and forth, pass~ through, passed by, find out, found that, found guilty, refuse~ to, decline~ to, fail~ to, failed to, set to, due to, will be, won over, better known, higher education, gained access, gain access, assassination attempt, killing spree, death toll, death penalty, still life',
    ar: 'فوز ب, وقف إطلاق, رفع دعوى, وقع في, وقعت في, علق على, رد على, قبل أن, قبل أيام, قبل نحو, محاولة اغتيال, محاولات اغتيال, محاولة قتل',
  },
];

/** States of one family that cannot both be so of one thing at one time; two of one state are the same. */
export const STATES_APART: readonly (readonly [string, string])[] = [
  ['force:on', 'force:off'],
  ['access:open', 'access:shut'],
  ['access:open', 'access:closed'],
  ['access:reopened', 'access:shut'],
  ['life:alive', 'life:dead'],
  ['post:in', 'post:out'],
  ['motion:passed', 'motion:failed'],
  ['law:allowed', 'law:banned'],
  ['ruling:upheld', 'ruling:overturned'],
  ['member:in', 'member:left'],
  ['member:in', 'member:outside'],
  ['member:joined', 'member:outside'],
  ['custody:held', 'custody:freed'],
  ['custody:held', 'custody:loose'],
  ['custody:caught', 'custody:loose'],
  ['trace:found', 'trace:missing'],
  ['built:done', 'built:undone'],
  ['landing:landed', 'landing:crashed'],
  ['event:held', 'event:cancelled'],
  ['event:as planned', 'event:cancelled'],
  ['event:as planned', 'event:postponed'],
  ['course:up', 'course:down'],
  ['course:up', 'course:flat'],
  ['course:down', 'course:flat'],
  ['health:better', 'health:worse'],
  ['finding:confirmed', 'finding:ruled out'],
  ['contest:won', 'contest:lost'],
];

/** States of one family of which the second comes after the first: who was arrested was released later. */
export const STATES_IN_TURN: readonly (readonly [string, string])[] = [['custody:caught', 'custody:freed']];
