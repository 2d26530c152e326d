/** Which words of news stand for each other: what people and powers do, as verbs and as nouns of doing, in both languages. Written as matters.ts says. */
export const SYNONYMS_OF_DEEDS = `
acquire buy purchase take_over snap_up buy_out acquisition buyout | اشترى~يشتري شراء استحوذ~يستحوذ استحواذ اقتنى~يقتني اقتناء ابتاع~يبتاع ابتياع اشتري~يشترى
sell sell_off offload divest sale sell_out_of divestment divestiture | باع~يبيع بيع بيع~يباع مبيع تخارج~يتخارج تخارج
pay pay_out disburse fork_out cough_up shell_out payment disbursement payout | دفع~يدفع دفع سدد~يسدد تسديد سداد صرف~يصرف مدفوعات
repay pay_back pay_off settle_a_debt clear_a_debt repayment settle_debts | سدد~يسدد سداد تسديد وفى_بديونه سدد_الدين سداد_الديون أوفى_بالدين قضى_دينه
reimburse refund give_back_the_money return_the_money reimbursement money_back | رد_المبلغ رد_الأموال أعاد_المبلغ إعادة_الأموال استرداد_المبلغ رد_المبالغ إعادة_المبالغ رد_قيمة
lend loan extend_credit extend_a_loan grant_a_loan lending | أقرض~يقرض إقراض سلف~يسلف تسليف منح_قرضا منح_قروضا قدم_قرضا منح_قرض
borrow take_out_a_loan take_on_debt borrowing raise_debt tap_debt_markets | اقترض~يقترض اقتراض استدان~يستدين استدانة استلف~يستلف أخذ_قرضا حصل_على_قرض
invest pour_money_into put_money_into plough_money_into plow_money_into pump_money_into investment | استثمر~يستثمر استثمار استثمارات ضخ_أموالا ضخ_استثمارات وظف_أمواله توظيف_الأموال
finance bankroll underwrite foot_the_bill funding financing | مول~يمول تمويل تمويلات وفر_التمويل توفير_التمويل تكفل_بالنفقات
donate give_to_charity make_a_donation donation gift_to_charity charitable_donation | تبرع~يتبرع تبرع تبرعات وهب~يهب هبة هبات
rise increase climb go_up grow surge soar growth uptick | ارتفع~يرتفع ارتفاع زاد~يزيد زيادة ازداد~يزداد ازدياد صعد~يصعد صعود تزايد~يتزايد تزايد نما~ينمو نمو
surge soar jump leap skyrocket spike shoot_up upsurge | قفز~يقفز قفزة قفزات طفرة ارتفع_بشدة ارتفاع_حاد صعد_بقوة حلق_عاليا
fall drop decline decrease go_down dip slip slide recede | انخفض~ينخفض انخفاض هبط~يهبط هبوط تراجع~يتراجع تراجع تدنى~يتدنى تدني نزل~ينزل نزول تناقص~يتناقص تناقص
plunge plummet tumble nosedive slump slide_sharply freefall crash_in_value | تهاوى~يتهاوى تهاوي هوى~يهوي انهار~ينهار انهيار هبوط_حاد انخفض_بشدة تراجع_حاد انخفاض_حاد
cut reduce lower slash trim bring_down pare scale_back curtail reduction | خفض~يخفض خفض تخفيض تخفيضات قلص~يقلص تقليص قلل~يقلل تقليل أنقص~ينقص إنقاص
raise increase hike put_up bump_up step_up boost | رفع~يرفع رفع زاد~يزيد زيادة عزز~يعزز رفع_أسعار
double increase_twofold grow_twofold doubling twofold_increase double_in_size | تضاعف~يتضاعف تضاعف ضاعف~يضاعف مضاعفة زاد_مرتين ضعفين ضعفان
triple treble increase_threefold tripling threefold_increase grow_threefold | تضاعف_ثلاث_مرات زاد_ثلاثة_أضعاف ثلاثة_أضعاف زاد_إلى_ثلاثة_أمثال ثلاثة_أمثال زاد_بثلاثة_أضعاف
halve cut_by_half cut_in_half reduce_by_half halving fall_by_half | خفض_إلى_النصف انخفض_إلى_النصف تراجع_إلى_النصف تقليص_إلى_النصف قلص_إلى_النصف خفض_بمقدار_النصف
stabilise stabilize steady hold_steady level_off plateau flatten_out stabilisation stabilization | استقر~يستقر استقرار ثبت~يثبت ثبات حافظ_على_مستواه بقي_مستقرا ظل_مستقرا
recover rebound bounce_back pick_up_again recovery get_back_on_its_feet | تعافى~يتعافى تعافي انتعش~ينتعش انتعاش عاود_الارتفاع استعاد_عافيته عاود_الصعود ارتد_صعودا
devalue depreciate weaken_the_currency devaluation depreciation let_the_currency_slide | خفض_قيمة_العملة تخفيض_قيمة_العملة خفض_العملة تدهور_العملة تراجع_قيمة_العملة تعويم_العملة انخفاض_قيمة_العملة
earn make_a_profit profit turn_a_profit post_a_profit book_a_profit | ربح~يربح أرباح ربح كسب~يكسب جنى~يجني حقق_أرباحا حقق_ربحا سجل_أرباحا
lose_money make_a_loss post_a_loss book_a_loss suffer_losses incur_losses go_into_the_red | تكبد_خسائر سجل_خسائر مني_بخسائر خسر_أموالا خسائر_مالية سجل_خسارة تعرض_لخسائر
go_bankrupt go_bust file_for_bankruptcy become_insolvent go_under collapse_into_administration bankruptcy insolvency | أفلس~يفلس إفلاس أشهر_إفلاسه أعلن_إفلاسه إشهار_إفلاس تعثر_ماليا إعسار أعسر~يعسر
default fail_to_repay miss_a_payment fail_to_pay default_on_debt non_payment | تخلف_عن_السداد التخلف_عن_السداد عجز_عن_السداد تعثر_عن_السداد التعثر_عن_السداد عجز_عن_الدفع تخلف_عن_الدفع
merge amalgamate combine_forces join_together merger amalgamation | اندمج~يندمج اندماج دمج~يدمج دمج توحد~يتوحد توحيد اتحد~يتحد
go_public float_shares listing flotation initial_public_offering public_offering ipo | أدرج~يدرج إدراج طرح_أسهمه طرح_عام_أولي اكتتاب اكتتابات طرح_للاكتتاب طرح_أولي أدرج_في_البورصة
hire recruit employ take_on_staff sign_up_workers hiring recruitment take_on_workers | وظف~يوظف توظيف عين~يعين تعيين استخدم_عمالا استقدم~يستقدم
dismiss sack oust remove_from_office give_the_boot relieve_of_his_post dismissal removal_from_office | أقال~يقيل إقالة أقيل~يقال عزل~يعزل عزل أعفى_من_منصبه إعفاء_من_منصبه نحى~ينحي تنحية أطاح~يطيح
lay_off make_redundant cut_jobs shed_jobs slash_jobs let_workers_go layoff redundancy job_cuts | سرح~يسرح تسريح استغنى_عن الاستغناء_عن فصل_عمالا فصل_موظفين فصل_تعسفي إنهاء_خدمات أنهى_خدمات خفض_الوظائف شطب_وظائف
resign step_down quit stand_down leave_office tender_his_resignation bow_out resignation | استقال~يستقيل استقالة تنحى~يتنحى تنحي قدم_استقالته تخلى_عن_منصبه ترك_منصبه غادر_منصبه
retire go_into_retirement hang_up_his_boots call_it_a_career call_time_on_his_career retirement | تقاعد~يتقاعد تقاعد اعتزل~يعتزل اعتزال أحيل_إلى_التقاعد أنهى_مسيرته خرج_إلى_التقاعد
appoint name_as designate nominate_as install_as tap_to_lead appointment | عين~يعين تعيين ولى~يولي تولية نصب~ينصب تنصيب كلف~يكلف تكليف اختير~يختار
replace take_over_from step_into_the_shoes_of succession succeed_as take_the_place_of | خلف~يخلف خلافة حل_محل حل_مكان تولى_خلفا أخذ_مكان
promote elevate upgrade_in_rank promotion move_up move_up_the_ranks | رقى~يرقي ترقية رقي~يرقى ترقيات ترقى~يترقى رفع_إلى_رتبة
down_tools go_on_strike walk_out walk_off_the_job stage_a_strike industrial_action walkout work_stoppage | أضرب~يضرب إضراب إضرابات أضرب_عن_العمل توقف_عن_العمل التوقف_عن_العمل نفذ_إضرابا دخل_في_إضراب
rent lease let_out hire_out rental tenancy | تأجير استأجر~يستأجر استئجار إيجار إيجارات كراء اكترى~يكتري
levy tax impose_a_tax impose_duties slap_a_tax slap_tariffs taxation | فرض_ضريبة فرض_ضرائب فرض_رسوما فرض_رسوم جبى~يجبي جباية ضريبة ضرائب
exempt waive give_a_waiver spare_from exemption waiver | أعفى~يعفي إعفاء إعفاءات استثنى~يستثني استثناء أعفي~يعفى
spend lay_out splash_out shell_out expend spending expenditure outlay | أنفق~ينفق إنفاق نفقات صرف~يصرف صرف مصروفات
smuggle traffic bring_in_illegally run_contraband smuggling trafficking | هرب~يهرب تهريب أدخل_خلسة إدخال_غير_مشروع متاجرة_غير_مشروعة مهربات
launder clean_dirty_money wash_money money_laundering laundering launder_money | غسل_أموالا غسل_الأموال تبييض_الأموال غسيل_الأموال بيض_أموالا غسيل_أموال تبييض_أموال
export ship_abroad sell_abroad sell_overseas exportation shipments_abroad | صدر~يصدر تصدير صادرات باع_في_الخارج صدر_إلى_الخارج شحن_إلى_الخارج
import bring_in_from_abroad buy_from_abroad importation ship_in buy_overseas | استورد~يستورد استيراد واردات مستوردات جلب_من_الخارج اشترى_من_الخارج
manufacture produce make_in_a_factory turn_out churn_out production | صنع~يصنع تصنيع صناعة أنتج~ينتج إنتاج صناعات
supply provide furnish deliver_supplies equip_with provision | زود~يزود تزويد أمد~يمد إمداد إمدادات ورد~يورد توريد توريدات وفر~يوفر توفير
auction put_under_the_hammer go_under_the_hammer sell_to_the_highest_bidder auction_off sell_at_auction | مزاد مزادات بيع_في_المزاد بيع_بالمزاد طرح_في_مزاد عرض_في_مزاد بيع_بالمزاد_العلني
privatise privatize sell_off_state_assets privatisation privatization denationalise | خصخص~يخصخص خصخصة تخصيص_الشركات بيع_القطاع_العام خوصصة بيع_أصول_الدولة
nationalise nationalize take_into_public_ownership bring_under_state_control nationalisation nationalization | أمم~يؤمم تأميم استملك~يستملك نقل_إلى_ملكية_الدولة وضع_تحت_ملكية_الدولة تأميمات
expropriate confiscate seize_property impound seizure_of_assets confiscation expropriation | صادر~يصادر مصادرة نزع_ملكية نزع_الملكية حجز_على وضع_اليد_على حجز_ممتلكات
compensate pay_damages indemnify make_up_for_the_loss compensation indemnity recompense | عوض~يعوض تعويض تعويضات دفع_تعويضات جبر_الضرر تعويض_مالي
bribe pay_off_officials pay_kickbacks grease_palms bribery buy_off | رشا~يرشو رشوة رشاوى رشى ارتشى~يرتشي ارتشاء إرشاء دفع_رشوة
embezzle misappropriate siphon_off pocket_public_money embezzlement misappropriation | اختلس~يختلس اختلاس اختلاسات استولى_على_المال_العام الاستيلاء_على_المال_العام نهب_المال_العام سرقة_المال_العام
defraud swindle scam con_people_out_of cheat_out_of fraud dupe fleece | احتال~يحتال احتيال نصب_على نصب_واحتيال غش~يغش خدع~يخدع خداع خدعة
forge counterfeit falsify doctor_documents forgery falsification | زور~يزور تزوير زيف~يزيف تزييف لفق~يلفق تلفيق
arrest detain take_into_custody apprehend round_up nab put_in_custody detention | اعتقل~يعتقل اعتقال اعتقالات أوقف~يوقف توقيف احتجز~يحتجز احتجاز ألقى_القبض~يلقي_القبض إلقاء_القبض قبض_على القبض_على
imprison jail lock_up put_behind_bars incarcerate send_to_prison imprisonment incarceration | سجن~يسجن سجن حبس~يحبس حبس أودع_السجن زج_به_في_السجن وراء_القضبان إيداع_السجن
release set_free discharge_from_prison liberate_from_custody let_out_of_jail set_at_liberty | أفرج~يفرج إفراج أطلق_سراح~يطلق_سراح إطلاق_سراح أخلى_سبيل~يخلي_سبيل إخلاء_سبيل خرج_من_السجن
bail grant_bail release_on_bail free_on_bail post_bail let_out_on_bail | كفالة أفرج_عنه_بكفالة إفراج_بكفالة إخلاء_سبيل_بكفالة أخلي_سبيله_بكفالة بكفالة_مالية
escape flee_from_custody get_away abscond jailbreak escape_from_prison escape_from_jail | فر~يفر فرار هرب~يهرب هروب لاذ_بالفرار أفلت~يفلت تمكن_من_الفرار
extradite surrender_to_foreign_authorities send_back_to_face_trial extradition send_for_trial_abroad extradite_to | تسليم_المطلوبين تسليم_المجرمين سلمته_السلطات ترحيل_لمحاكمته سلمه_إلى_سلطات تسليم_مطلوب
deport expel repatriate_forcibly send_back throw_out_of_the_country deportation expulsion | رحل~يرحل ترحيل أبعد~يبعد إبعاد طرد~يطرد طرد أبعد_من_البلاد
indict prosecute press_charges bring_charges charge_with lay_charges indictment prosecution | اتهم~يتهم اتهام وجه_اتهاما وجه_تهمة توجيه_الاتهام توجيه_اتهامات وجه_اتهامات لائحة_اتهام
accuse blame point_the_finger_at allege_against level_accusations accusation allegation | اتهم~يتهم اتهام اتهامات ألقى_باللوم إلقاء_اللوم حمل_المسؤولية تحميل_المسؤولية لام~يلوم لوم
sue take_to_court file_a_lawsuit take_legal_action bring_a_suit file_suit litigate litigation | قاضى~يقاضي مقاضاة رفع_دعوى رفع_دعوى_قضائية أقام_دعوى رفع_قضية دعوى_قضائية ادعى_على
put_on_trial stand_trial face_trial go_on_trial be_in_the_dock trial | حاكم~يحاكم محاكمة محاكمات حوكم~يحاكم مثل_أمام_المحكمة قدم_للمحاكمة أحيل_إلى_المحاكمة
testify give_evidence take_the_stand bear_witness testimony give_testimony | شهد_أمام_المحكمة أدلى_بشهادته الإدلاء_بالشهادة إدلاء_بشهادة قدم_شهادته شهد_أمام_القاضي شهادته_أمام
convict find_guilty conviction guilty_verdict hold_guilty return_a_guilty_verdict | أدان~يدين إدانة أدين~يدان حكم_بإدانته ثبتت_إدانته مدان مدانة
acquit clear_of_charges find_not_guilty exonerate absolve acquittal exoneration | برأ~يبرئ تبرئة براءة حكم_ببراءة قضى_ببراءة بريء بريئة برئت_ساحته
sentence hand_down_a_sentence jail_term condemn_to give_a_sentence prison_term sentencing | حكم_على حكم_عليه قضى_بسجن حكم_بالسجن حكم_بالحبس عقوبة_السجن قضى_بحبس أصدر_حكما
issue_a_ruling hand_down_a_verdict deliver_a_verdict ruling verdict judgment judgement | أحكام أصدر_حكما إصدار_حكم نطق_بالحكم النطق_بالحكم أصدرت_المحكمة_حكما حكم_قضائي
overturn quash annul set_aside_a_verdict strike_down invalidate nullify annulment | ألغى~يلغي إلغاء أبطل~يبطل إبطال نقض~ينقض نقض فسخ~يفسخ فسخ ألغي~يلغى
uphold affirm_the_ruling let_stand confirm_the_sentence reject_the_appeal dismiss_the_appeal | أيد_الحكم تأييد_الحكم أيدت_المحكمة ثبت_الحكم تثبيت_الحكم رفض_الطعن رفض_الاستئناف
lodge_an_appeal file_an_appeal challenge_the_verdict appeal_against contest_the_ruling appeal_the_verdict | استأنف_الحكم طعن_في الطعن_في قدم_استئنافا طعن_على الطعن_على تقدم_بطعن تظلم~يتظلم تظلم
pardon grant_clemency amnesty grant_amnesty clemency show_mercy | عفا~يعفو عفو أصدر_عفوا عفو_عام عفو_رئاسي صفح~يصفح صفح
execute put_to_death carry_out_the_death_sentence execution death_penalty capital_punishment | أعدم~يعدم إعدام إعدامات نفذ_حكم_الإعدام تنفيذ_حكم_الإعدام شنق~يشنق شنق أعدم_شنقا
fine penalise_financially impose_a_fine slap_a_fine hand_a_fine financial_penalty | غرم~يغرم تغريم غرامة غرامات فرض_غرامة غرامة_مالية
punish penalise penalize punishment disciplinary_action mete_out_punishment | عاقب~يعاقب معاقبة عقاب عقوبة عقوبات جازى~يجازي مجازاة
investigate probe look_into inquire_into open_an_inquiry investigation inquiry enquiry | حقق_في التحقيق_في تحقيق تحقيقات فتح_تحقيقا باشر_التحقيق تقصى~يتقصى تقصي تحرى~يتحرى تحريات
interrogate interview_under_caution interrogation questioning question_a_suspect questioned_by_police | استجوب~يستجوب استجواب استجوابات استنطق~يستنطق استنطاق حقق_مع التحقيق_مع استمع_لأقواله
summon subpoena call_in_for_questioning summons order_to_appear call_in_by_prosecutors | استدعى~يستدعي استدعاء استدعاءات استدعي~يستدعى طلب_للمثول مذكرة_جلب مذكرة_حضور
confess admit_guilt plead_guilty own_up confession guilty_plea | اعترف~يعترف اعتراف اعترافات أقر_بذنبه أقر_بالذنب أقر_بارتكاب اعترف_بالذنب
deny reject_the_claim refute dismiss_the_allegations rebut denial repudiate | نفى~ينفي نفي أنكر~ينكر إنكار كذب~يكذب تكذيب فند~يفند تفنيد دحض~يدحض دحض
plead_not_guilty deny_the_charges enter_a_not_guilty_plea maintain_his_innocence protest_his_innocence not_guilty_plea | دفع_ببراءته أنكر_التهم نفى_التهم إنكار_التهم دفع_بعدم_الذنب أكد_براءته تمسك_ببراءته
murder slay kill_deliberately homicide slaying assassinate_in_cold_blood | قتل_عمدا قتل_عمد جريمة_قتل القتل_العمد اغتال~يغتال قتل_مع_سبق_الإصرار
kill claim_the_life_of take_the_life_of leave_dead gun_down slay killing | قتل~يقتل قتل قتيل قتلى مقتل أودى_بحياة~يودي_بحياة أودت_بحياة راح_ضحيته أسفر_عن_مقتل
die pass_away lose_his_life perish succumb breathe_his_last be_killed demise | توفي~يتوفى وفاة وفيات مات~يموت موت لقي_حتفه~يلقى_حتفه لقي_مصرعه~يلقى_مصرعه مصرع رحل_عن_عالمنا فارق_الحياة قضى_نحبه
assassinate murder_a_politician gun_down_a_leader assassination hit_on_a_leader assassination_of_a_leader | اغتال~يغتال اغتيال اغتيالات اغتيل~يغتال صفى~يصفي تصفية تصفية_جسدية
massacre slaughter mow_down bloodbath carnage mass_killing | مجزرة مجازر مذبحة مذابح قتل_جماعي ذبح~يذبح أباد~يبيد إبادة
stab slash_with_a_knife knife_attack stabbing knifing wound_with_a_knife | طعن_بسكين طعنا_بالسكين حادث_طعن هجوم_بسكين عملية_طعن طعنه_بسكين طعنات
kidnap abduct seize_hostage take_hostage snatch kidnapping abduction hostage_taking | خطف~يخطف خطف اختطف~يختطف اختطاف احتجز_رهينة احتجز_رهائن أخذ_رهينة احتجاز_رهائن
hijack commandeer_a_plane seize_a_plane hijacking skyjack aircraft_hijacking | خطف_طائرة اختطف_طائرة خطف_سفينة قرصنة_جوية اختطاف_طائرة استولى_على_سفينة
rob stick_up robbery heist armed_robbery mugging rob_at_gunpoint | سطا~يسطو سطو سطو_مسلح سلب~يسلب سلب نهب~ينهب عملية_سطو
steal pilfer make_off_with theft larceny stealing | سرق~يسرق سرقة سرقات نشل~ينشل نشل سلب~يسلب
burgle break_into burglarize burglary break_in housebreaking | اقتحم_منزلا سطا_على_منزل سرقة_منزل سرقة_منازل سطو_على_منزل كسر_باب
loot ransack plunder pillage looting strip_bare | نهب~ينهب نهب عمليات_نهب سلب~يسلب سلب أعمال_نهب سلب_ونهب
blackmail extort shake_down demand_money_with_menaces extortion extort_money | ابتز~يبتز ابتزاز هدد_بالنشر عملية_ابتزاز ابتز_ماليا ابتزاز_مالي
rape sexually_assault sexual_assault sexual_violence violate_sexually sex_attack | اغتصب~يغتصب اغتصاب اعتداء_جنسي اعتدى_جنسيا عنف_جنسي هتك_عرض
harass molest pester harassment sexual_harassment sexually_harass | تحرش~يتحرش تحرش ضايق~يضايق مضايقة مضايقات معاكسة تحرش_جنسي
assault attack_physically beat_up rough_up set_upon physical_attack batter | اعتدى~يعتدي اعتداء اعتداءات ضرب_مبرح اعتدى_بالضرب انهال_عليه_بالضرب اعتداء_بالضرب
torture subject_to_torture torment ill_treat maltreat ill_treatment mistreatment | عذب~يعذب تعذيب نكل~ينكل تنكيل أساء_معاملة إساءة_معاملة سوء_معاملة
threaten make_threats issue_a_threat menace intimidate intimidation | هدد~يهدد تهديد تهديدات توعد~يتوعد وعيد توعد أطلق_تهديدات
vandalise vandalize deface wreck_property vandalism trash_the_place | خرب~يخرب تخريب أعمال_تخريب شوه_ممتلكات تخريب_ممتلكات خرب_ممتلكات إتلاف أتلف~يتلف
set_on_fire set_fire_to torch set_ablaze burn_down set_alight arson | أحرق~يحرق إحراق حرق أضرم_النار~يضرم_النار إضرام_النار أشعل_النار~يشعل_النار إشعال_النار
hack break_into_computers breach_a_network penetrate_a_system cyberattack hacking data_breach | اخترق~يخترق اختراق قرصن~يقرصن قرصنة هجوم_سيبراني هجوم_إلكتروني هجمات_سيبرانية قرصنة_إلكترونية
spy carry_out_espionage gather_intelligence snoop espionage spying | تجسس~يتجسس تجسس تخابر~يتخابر تخابر جمع_معلومات_استخبارية تلصص~يتلصص
wiretap eavesdrop listen_in tap_phones wiretapping eavesdropping | تنصت~يتنصت تنصت تجسس_على_الهواتف التجسس_على_المكالمات استرق_السمع اعترض_مكالمات
slander defame libel smear malign defamation smear_campaign | تشهير قذف ذم قدح افترى~يفتري افتراء تشويه_سمعة تشويه_سمعته
incite stir_up instigate egg_on whip_up incitement instigation | حرض~يحرض تحريض ألب~يؤلب تأليب أثار_الفتنة استثار~يستثير
plot conspire hatch_a_plot scheme conspiracy collude | تآمر~يتآمر تآمر مؤامرة مؤامرات دبر_مؤامرة حاك_مؤامرة تواطأ~يتواطأ تواطؤ
foil thwart frustrate_a_plot prevent_an_attack nip_in_the_bud disrupt_a_plot | أحبط~يحبط إحباط أفشل~يفشل إفشال أجهض~يجهض إجهاض حال_دون
search comb scour sweep_the_area hunt_for look_for manhunt | بحث_عن البحث_عن عمليات_بحث مشط~يمشط تمشيط فتش~يفتش تفتيش
raid burst_into swoop_on police_raid break_down_the_door burst_in_on | داهم~يداهم مداهمة مداهمات اقتحم~يقتحم اقتحام دهم~يدهم دهم كبس~يكبس
chase pursue give_chase hunt_down pursuit go_after | طارد~يطارد مطاردة مطاردات لاحق~يلاحق ملاحقة ملاحقات تعقب~يتعقب تعقب
surrender give_himself_up turn_himself_in hand_himself_in give_up_to_the_police surrender_to_the_police | سلم_نفسه~يسلم_نفسه تسليم_نفسه استسلم~يستسلم استسلام سلم_سلاحه ألقى_السلاح~يلقي_السلاح
rescue save_from pull_to_safety bring_to_safety pluck_from rescue_operation | أنقذ~ينقذ إنقاذ نجى~ينجي انتشل~ينتشل انتشال عملية_إنقاذ
survive stay_alive come_through_alive escape_death cheat_death make_it_out_alive survival | نجا~ينجو نجاة ناج ناجون ناجين بقي_على_قيد_الحياة ظل_على_قيد_الحياة نجا_من_الموت
attack launch_an_attack mount_an_assault strike_at stage_an_attack offensive onslaught | هاجم~يهاجم هجوم هجمات مهاجمة شن_هجوما~يشن_هجوما شن_هجوم اعتدى~يعتدي اعتداء
bomb bombard shell strafe bombardment shelling air_strike airstrike air_raid | قصف~يقصف قصف غارة غارات قصف_مدفعي قصف_جوي شن_غارات ضربة_جوية ضربات_جوية
shoot open_fire fire_shots gun_down fire_on shooting gunfire gunshot | أطلق_النار~يطلق_النار إطلاق_نار إطلاق_النار إطلاق_الرصاص أطلق_الرصاص فتح_النار أعيرة_نارية رصاص عيارات_نارية
explode blow_up detonate go_off explosion blast detonation | انفجر~ينفجر انفجار انفجارات فجر~يفجر تفجير تفجيرات دوي_انفجار تفجر~يتفجر
invade march_into send_troops_into overrun storm_across_the_border invasion incursion | غزا~يغزو غزو اجتاح~يجتاح اجتياح توغل~يتوغل توغل توغلات
occupy seize_territory take_control_of_territory occupation military_occupation occupy_land | احتل~يحتل احتلال محتل محتلة أراض_محتلة الأراضي_المحتلة قوات_الاحتلال
besiege lay_siege_to encircle surround siege blockade_a_city encirclement | حاصر~يحاصر محاصرة حصار طوق~يطوق تطويق ضرب_حصارا فرض_حصارا
seize_control capture take_control_of overrun fall_into_the_hands_of wrest_control seizure_of | استولى~يستولي استيلاء سيطر_على السيطرة_على بسط_سيطرته بسط_السيطرة سقط_في_أيدي
liberate retake recapture win_back regain_control liberation recapture_a_city | حرر~يحرر تحرير استعاد_السيطرة استعادة_السيطرة استرد~يسترد استرداد استعاد~يستعيد استعادة
withdraw pull_out pull_back retreat withdrawal pullout pullback troop_withdrawal | انسحب~ينسحب انسحاب سحب_قواته سحب_القوات تقهقر~يتقهقر تقهقر انكفأ~ينكفئ انكفاء
deploy send_troops dispatch_troops deployment troop_deployment send_in_troops | نشر_قوات نشر_القوات نشر_قواته انتشار_عسكري تمركز~يتمركز تمركز أرسل_قوات إرسال_قوات
mobilise mobilize call_up_reservists conscript mobilisation mobilization call_to_arms | حشد~يحشد حشد عبأ~يعبئ تعبئة استدعاء_الاحتياط استنفر~يستنفر استنفار
clash fight_with skirmish trade_fire exchange_fire firefight gun_battle | اشتبك~يشتبك اشتباك اشتباكات تبادل_إطلاق_النار مواجهة مواجهات مناوشات معركة معارك
repel fend_off beat_back ward_off push_back_an_attack drive_back | صد~يصد صد_هجوم صد_الهجوم رد_الهجوم تصدى~يتصدى تصدي دحر~يدحر دحر
shoot_down down_a_plane bring_down_an_aircraft shot_out_of_the_sky intercept_a_drone down_a_drone | أسقط_طائرة إسقاط_طائرة أسقط_مسيرة إسقاط_مسيرة إسقاط_مسيرات أسقطت_طائرة
intercept shoot_down_a_missile stop_in_flight interception knock_out_of_the_sky intercept_a_missile | اعترض_صاروخا اعتراض_صاروخ اعتراض_صواريخ تصدى_لصواريخ التصدي_لصواريخ اعترض_مسيرة اعتراض_مسيرات
retaliate hit_back strike_back take_revenge avenge retaliation reprisal revenge tit_for_tat | ثأر~يثأر ثأر انتقم~ينتقم انتقام رد_انتقامي عمل_انتقامي أخذ_بالثأر
escalate flare_up ramp_up_tensions intensify_the_conflict escalation flare_up_of_violence | صعد~يصعد تصعيد تصاعد~يتصاعد تصاعد تفاقم_التوتر احتدم~يحتدم احتدام
de_escalate defuse calm_tensions ease_tensions cool_tempers de_escalation | خفف_التوتر تخفيف_التوتر خفض_التصعيد نزع_فتيل تهدئة هدأ_التوتر احتواء_التوتر
cease_fire declare_a_truce stop_the_fighting lay_down_arms ceasefire truce armistice cessation_of_hostilities | هدنة وقف_إطلاق_النار وقف_النار وقف_القتال وقف_الأعمال_القتالية أوقف_القتال
disarm lay_down_weapons give_up_weapons hand_over_weapons disarmament demilitarise demilitarize | نزع_السلاح نزع_سلاح سلم_سلاحه تسليم_السلاح ألقى_سلاحه جرد_من_السلاح تجريد_من_السلاح
mutiny rise_up rebel revolt rebellion uprising insurrection insurgency | تمرد~يتمرد تمرد انتفض~ينتفض انتفاضة ثار~يثور ثورة عصيان عصى~يعصي
overthrow topple depose oust_a_government bring_down_the_government coup putsch | أطاح~يطيح إطاحة خلع~يخلع خلع انقلاب انقلب_على أسقط_النظام إسقاط_النظام
defect switch_sides go_over_to_the_other_side defection desertion go_over_to_the_enemy | انشق~ينشق انشقاق فر_من_الخدمة فرار_من_الخدمة انشقاقات انضم_إلى_الطرف_الآخر منشق منشقون
defuse_a_bomb demine clear_mines neutralise_a_bomb bomb_disposal mine_clearance | أبطل_مفعول إبطال_مفعول نزع_الألغام إزالة_الألغام فكك_عبوة تفكيك_عبوة أزال_الألغام
evacuate clear_out move_to_safety get_people_out evacuation bring_out_civilians | أجلى~يجلي إجلاء أخلى~يخلي إخلاء أجلي~يجلى عملية_إجلاء عمليات_إجلاء
displace drive_from_their_homes uproot force_to_flee force_out_of_their_homes displacement | شرد~يشرد تشريد نزح~ينزح نزوح هجر~يهجر تهجير تشرد
flee run_away take_flight escape_the_fighting exodus escape_on_foot | فر~يفر فرار هرب~يهرب هروب نزح~ينزح نزوح لاذ_بالفرار
wound injure hurt leave_injured maim injury | جرح~يجرح جرح جروح أصاب_بجروح أصيب~يصاب إصابة إصابات جريح جرحى
guard protect safeguard keep_safe protection give_protection_to | حمى~يحمي حماية حرس~يحرس حراسة صان~يصون صون وقى~يقي وقاية
test_fire test_launch missile_test fire_a_missile launch_a_missile missile_launch | أطلق_صاروخا إطلاق_صاروخ تجربة_صاروخية أجرى_تجربة_صاروخية إطلاق_صواريخ اختبر_صاروخا اختبار_صاروخ
ratify approve_a_treaty give_final_approval ratification formally_approve give_formal_approval | صادق_على المصادقة_على مصادقة صدق_على التصديق_على تصديق
sign ink put_pen_to_paper initial_an_agreement conclude_an_agreement signing signature | وقع_اتفاقا توقيع وقع_على التوقيع_على أبرم~يبرم إبرام وقع_اتفاقية وقع_عقدا
negotiate hold_talks bargain sit_down_at_the_table parley negotiation talks | تفاوض~يتفاوض تفاوض مفاوضات فاوض~يفاوض أجرى_محادثات محادثات مباحثات تباحث~يتباحث
mediate broker act_as_go_between act_as_intermediary mediation good_offices | توسط~يتوسط وساطة وساطات مساعي_حميدة وسيط وسطاء بذل_مساعي_حميدة
reconcile make_peace bury_the_hatchet mend_fences patch_up_relations reconciliation | صالح~يصالح تصالح~يتصالح مصالحة تصالح صلح طوى_صفحة_الخلاف
meet hold_a_meeting sit_down_with get_together convene meeting | اجتمع~يجتمع اجتماع اجتماعات التقى~يلتقي لقاء لقاءات عقد_اجتماعا جلس_مع
visit pay_a_visit tour_of stop_over_in travel_to_meet pay_a_call | زار~يزور زيارة زيارات قام_بزيارة جولة أجرى_زيارة
sever cut_off_ties break_off_relations cut_diplomatic_ties cut_relations rupture_of_relations | قطع_العلاقات قطع_علاقاته قطع_علاقات قطيعة قطيعة_دبلوماسية أنهى_العلاقات
normalise normalize restore_relations normalisation normalization resume_diplomatic_ties | طبع_علاقاته تطبيع تطبيع_العلاقات استأنف_العلاقات استئناف_العلاقات إعادة_العلاقات أعاد_العلاقات
recall_an_ambassador call_home_an_ambassador bring_home_an_envoy recall_envoy withdraw_an_ambassador pull_out_an_ambassador | استدعى_سفيره استدعاء_السفير سحب_سفيره سحب_السفير استدعى_السفير استدعاء_سفيره استدعاء_سفير
boycott shun refuse_to_take_part stay_away_from_in_protest boycotting stage_a_boycott | قاطع~يقاطع مقاطعة حملة_مقاطعة امتنع_عن_المشاركة الامتناع_عن_المشاركة رفض_المشاركة عزف_عن
impose_sanctions slap_sanctions hit_with_sanctions punish_with_sanctions sanction_a_country introduce_sanctions | فرض_عقوبات أدرج_على_قائمة_العقوبات فرض_عقوبات_على فرض_العقوبات عقوبات_جديدة فرض_عقوبات_جديدة
lift_sanctions ease_sanctions remove_sanctions scrap_sanctions drop_sanctions sanctions_relief | رفع_العقوبات رفع_عقوبات تخفيف_العقوبات إلغاء_العقوبات خفف_العقوبات ألغى_العقوبات
embargo ban_trade_with blockade trade_ban halt_exports_to impose_an_embargo | حظر~يحظر حظر حصار_اقتصادي حظر_تجاري مقاطعة_اقتصادية حظر_توريد حظر_تصدير
ban prohibit forbid outlaw proscribe prohibition | حظر~يحظر حظر منع~يمنع منع حرم~يحرم تحريم محظور محظورة
allow permit authorise authorize give_the_green_light give_permission authorisation authorization | سمح~يسمح سماح أذن~يأذن إذن أجاز~يجيز إجازة رخص~يرخص ترخيص أعطى_الضوء_الأخضر
legalise legalize decriminalise decriminalize make_legal legalisation legalization | شرع~يشرع تشريع قنن~يقنن تقنين أباح~يبيح إباحة إلغاء_تجريم
criminalise criminalize make_illegal make_it_a_crime criminalisation criminalization | جرم~يجرم تجريم عد_جريمة اعتبره_جريمة جعله_جريمة تجريمه
vote cast_a_ballot go_to_the_polls cast_a_vote head_to_the_polls voting balloting | صوت~يصوت تصويت اقترع~يقترع اقتراع أدلى_بصوته الإدلاء_بالأصوات توجه_إلى_صناديق_الاقتراع
elect vote_in choose_as_president elect_as_leader election win_election_as | انتخب~ينتخب انتخاب انتخابات اختاره_الناخبون فاز_في_الانتخابات انتخبه
abstain decline_to_vote withhold_a_vote abstention abstain_from_voting not_cast_a_vote | امتنع_عن_التصويت الامتناع_عن_التصويت أحجم_عن_التصويت ورقة_بيضاء ممتنع_عن_التصويت ممتنعون_عن_التصويت
veto block_a_resolution use_the_veto strike_down_a_resolution wield_the_veto use_its_veto_power | فيتو حق_النقض استخدم_الفيتو استخدام_الفيتو استخدم_حق_النقض نقض_القرار
nominate put_forward_as_candidate field_a_candidate nomination name_as_candidate put_up_a_candidate | رشح~يرشح ترشيح ترشيحات رشح_لمنصب سمى_مرشحا قدم_مرشحا
stand_for_election run_for_office run_for_president enter_the_race declare_his_candidacy candidacy | ترشح~يترشح ترشح خاض_الانتخابات خوض_الانتخابات أعلن_ترشحه خاض_السباق_الرئاسي قدم_أوراق_ترشحه
campaign_for canvass stump_for_votes electioneer drum_up_votes hit_the_campaign_trail | حملة_انتخابية حملات_انتخابية دعاية_انتخابية خاض_حملة مهرجان_انتخابي تجمع_انتخابي
pass_a_law adopt enact approve_a_bill vote_through_a_bill enactment legislate | أقر_قانونا إقرار_قانون أقر~يقر إقرار سن~يسن سن_قانون تشريع اعتمد~يعتمد اعتماد
repeal abolish scrap_a_law rescind revoke abrogate abolition revocation | ألغى~يلغي إلغاء أبطل~يبطل إبطال ألغي~يلغى نسخ_القانون سحب_القانون
amend revise rewrite_a_law modify alter amendment revision modification | عدل~يعدل تعديل تعديلات نقح~ينقح تنقيح غير~يغير تغيير
reject turn_down rebuff spurn throw_out refuse refusal rejection | رفض~يرفض رفض أبى~يأبى امتنع_عن_قبول رد_الطلب رد_طلبه
accept say_yes_to agree_to take_up_an_offer acceptance assent | وافق_على الموافقة_على قبول قبل_العرض رضي~يرضى ارتضى~يرتضي موافقة
approve endorse give_its_blessing give_the_go_ahead sign_off_on green_light approval endorsement | وافق~يوافق موافقة أقر~يقر إقرار أيد~يؤيد تأييد صادق~يصادق مصادقة اعتمد~يعتمد
oppose object_to stand_against come_out_against resist_a_plan opposition objection | عارض~يعارض معارضة اعترض_على الاعتراض_على ناهض~يناهض مناهضة رفض~يرفض رفض
support throw_his_weight_behind stand_by stand_behind voice_support_for give_support_to lend_support_to | دعم~يدعم دعم أيد~يؤيد تأييد ساند~يساند مساندة ناصر~يناصر مناصرة آزر~يؤازر
protest demonstrate take_to_the_streets rally_against march_against demonstration sit_in | تظاهر~يتظاهر تظاهر تظاهرة مظاهرة مظاهرات احتج~يحتج احتجاج احتجاجات خرج_إلى_الشوارع نزل_إلى_الشارع اعتصام
riot run_riot rampage unrest rioting disturbances | أعمال_شغب شغب اضطرابات أحداث_شغب أعمال_الشغب اضطرابات_عنيفة
disperse break_up_a_protest scatter_the_crowd clear_the_square fire_tear_gas drive_away_protesters | فرق~يفرق تفريق فض_اعتصام فض_الاعتصام شتت~يشتت تشتيت فض_المظاهرة تفريق_المتظاهرين
dissolve disband wind_up break_up_parliament dissolution dissolve_parliament | حل_البرلمان حل_المجلس حل_الحكومة حل_الحزب فكك~يفكك تفكيك انحل~ينحل
form_a_government set_up_a_cabinet put_together_a_coalition cabinet_formation government_formation form_a_cabinet | شكل_حكومة تشكيل_حكومة تشكيل_الحكومة ألف_حكومة تأليف_الحكومة تشكيل_ائتلاف
reshuffle cabinet_reshuffle ministerial_shake_up shuffle_ministers shake_up_the_cabinet government_reshuffle | تعديل_وزاري تغيير_وزاري أجرى_تعديلا_وزاريا تعديلات_وزارية تبديل_وزراء تعديل_حكومي
swear_in inaugurate take_the_oath be_sworn_in take_office inauguration swearing_in | أدى_اليمين~يؤدي_اليمين أداء_اليمين أدى_القسم تنصيب نصب~ينصب تولى_منصبه تولي_منصبه تقلد_منصبه
impeach remove_by_parliament vote_of_no_confidence no_confidence_vote motion_of_censure impeachment | حجب_الثقة سحب_الثقة طرح_الثقة عزل_الرئيس مساءلة_الرئيس مذكرة_لوم حجب_الثقة_عن
declare_war go_to_war launch_a_war wage_war open_hostilities take_up_arms | أعلن_الحرب إعلان_الحرب شن_حربا شن_الحرب خاض_حربا خوض_الحرب دخل_الحرب
annex absorb_territory incorporate_territory annexation annex_territory annexation_of_land | ضم_أراضي ضم_الأراضي ألحق_أراضي إلحاق_الأراضي ضم_أراض ضم_إقليما
secede break_away declare_independence gain_independence secession split_from_the_country | انفصل~ينفصل انفصال استقل~يستقل استقلال أعلن_استقلاله أعلن_الاستقلال نال_استقلاله
join become_a_member accede_to sign_up_to enter_the_bloc accession | انضم~ينضم انضمام التحق~يلتحق التحاق أصبح_عضوا انتسب~ينتسب انتساب
leave_the_bloc pull_out_of_the_agreement quit_the_treaty walk_away_from_the_accord withdraw_from_the_treaty exit_the_union | انسحب_من الانسحاب_من خرج_من_الاتفاق الخروج_من_الاتحاد غادر_الاتحاد تخلى_عن_الاتفاق انسحاب
treat give_medical_care provide_treatment care_for tend_to_patients treatment medical_care | عالج~يعالج علاج معالجة علاجات داوى~يداوي مداواة طبب~يطبب تطبيب تلقى_العلاج
recuperate get_well get_better regain_his_health convalesce recover_from_illness recuperation | تعافى~يتعافى تعافي تماثل_للشفاء التماثل_للشفاء شفي~يشفى شفاء استعاد_صحته
hospitalise hospitalize admit_to_hospital take_to_hospital rush_to_hospital hospitalisation hospitalization | نقل_إلى_المستشفى أدخل_المستشفى~يدخل_المستشفى دخل_المستشفى إدخال_المستشفى نقل_للمستشفى أدخل_إلى_المستشفى نقل_إلى_مستشفى
discharge_from_hospital leave_hospital go_home_from_hospital send_home_from_hospital released_from_hospital hospital_discharge | خرج_من_المستشفى غادر_المستشفى مغادرة_المستشفى الخروج_من_المستشفى خروج_من_المستشفى سمح_له_بمغادرة_المستشفى
operate_on perform_surgery go_under_the_knife undergo_surgery have_an_operation surgery surgical_operation | أجرى_عملية_جراحية جراحة جراحات عملية_جراحية عمليات_جراحية خضع_لعملية_جراحية خضع_لجراحة
transplant graft organ_transplant transplantation transplant_surgery receive_a_new_organ | زرع_كلية زراعة_أعضاء زراعة_الأعضاء زرع_أعضاء زراعة_كلى زراعة_كبد زراعة_قلب
vaccinate inoculate immunise immunize jab vaccination inoculation immunisation immunization | طعم~يطعم تطعيم تطعيمات لقح~يلقح تلقيح تحصين حصن~يحصن
infect catch_the_virus contract_the_virus come_down_with test_positive infection contagion | عدوى عدوى_فيروسية التقط_العدوى أعدى~يعدي انتقلت_إليه_العدوى جاءت_نتيجته_إيجابية أصيب_بالفيروس أصيب_بفيروس أصيب_بعدوى
quarantine isolate put_in_isolation self_isolate isolation put_into_quarantine | حجر_صحي عزل_صحي وضع_في_الحجر عزل_ذاتي عزل_منزلي حجر_منزلي
outbreak epidemic_spread flare_up_of_disease spread_of_disease disease_outbreak epidemic_outbreak | تفشى~يتفشى تفش تفشي انتشار_المرض استشرى~يستشري انتشار_الوباء
eradicate wipe_out eliminate stamp_out eradication elimination | قضى_على القضاء_على استأصل~يستأصل استئصال أباد~يبيد إبادة أزال~يزيل
prevent avert ward_off head_off stave_off prevention | منع~يمنع منع حال_دون الحيلولة_دون وقى~يقي وقاية تفادى~يتفادى تفادي تجنب~يتجنب
sterilise sterilize disinfect sanitise sanitize decontaminate disinfection | عقم~يعقم تعقيم طهر~يطهر تطهير رش_بالمطهرات تعقيم_الأسطح
give_birth deliver_a_baby bear_a_child become_a_mother childbirth delivery_of_a_baby | ولدت~تلد أنجبت~تنجب ولادة وضعت_مولودها إنجاب رزقت_بمولود وضعت_طفلا
conceive fall_pregnant become_pregnant expect_a_baby pregnancy be_pregnant | حملت_بطفل حمل_الأم حوامل حبلت~تحبل حبلى تنتظر_مولودا تنتظر_مولودها امرأة_حامل
miscarry lose_the_baby miscarriage suffer_a_miscarriage lose_her_unborn_child lose_her_pregnancy | فقدت_جنينها أسقطت_جنينها سقوط_الحمل إجهاض_تلقائي خسرت_جنينها فقدت_حملها
terminate_a_pregnancy abortion termination_of_pregnancy have_an_abortion end_a_pregnancy pregnancy_termination | إجهاض أجهض~يجهض إنهاء_الحمل إسقاط_الجنين إجهاضات أنهى_الحمل عملية_إجهاض
starve go_hungry suffer_hunger famish starvation die_of_hunger | جاع~يجوع جوع مجاعة تجويع تضور_جوعا جوع~يجوع هلك_جوعا
faint pass_out lose_consciousness black_out collapse_unconscious fainting | أغمي_عليه إغماء فقد_وعيه فقدان_الوعي غاب_عن_الوعي حالة_إغماء سقط_مغشيا_عليه
drown die_in_the_water drowning be_pulled_dead_from_the_water death_by_drowning be_drowned | غرق~يغرق غرق مات_غرقا غريق غرقى قضى_غرقا لقي_حتفه_غرقا
suffocate asphyxiate choke suffocation asphyxiation choke_to_death_on_smoke | اختنق~يختنق اختناق مات_اختناقا اختناقا حالات_اختناق قضى_اختناقا
contaminate pollute taint contamination pollution make_unsafe_to_drink | لوث~يلوث تلويث تلوث تلوث~يتلوث ملوث ملوثة
commit_suicide take_his_own_life kill_himself end_his_life suicide take_her_own_life | انتحر~ينتحر انتحار قتل_نفسه أنهى_حياته وضع_حدا_لحياته حالة_انتحار حالات_انتحار
flood inundate submerge deluge swamp_with_water flooding inundation burst_its_banks | أغرق~يغرق فيضان فيضانات فاض~يفيض غمر~يغمر غمر اجتاحت_المياه سيول
erupt spew_lava belch_ash volcanic_eruption eruption eruption_of_a_volcano | ثار_البركان ثوران ثوران_بركاني ثوران_بركان نفث_الحمم قذف_الحمم انفجار_بركاني
quake shake_the_ground rattle_buildings tremor earthquake temblor | ضرب_زلزال زلزال زلازل هزة_أرضية هزات_أرضية زلزل~يزلزل هز_زلزال رجفة_أرضية
rain pour bucket_down rainfall downpour precipitation | أمطر~يمطر مطر أمطار هطل~يهطل هطول هطول_الأمطار تساقط_الأمطار تهاطل~يتهاطل زخات
snow snowfall blizzard blanket_in_snow snowstorm heavy_snow | أثلج~يثلج ثلج ثلوج تساقط_الثلوج تساقط_ثلوج عاصفة_ثلجية عواصف_ثلجية
burn be_on_fire go_up_in_flames catch_fire blaze be_engulfed_in_flames combust | احترق~يحترق احتراق اشتعل~يشتعل اشتعال شب_حريق~يشب_حريق اندلع_حريق~يندلع_حريق التهمته_النيران نشب_حريق
put_out_a_fire extinguish douse_the_flames quench_a_blaze contain_a_blaze get_a_fire_under_control | أخمد~يخمد إخماد أطفأ~يطفئ إطفاء أخمد_حريقا إخماد_الحريق سيطر_على_الحريق السيطرة_على_الحريق
collapse cave_in fall_down crumble give_way come_crashing_down | انهار~ينهار انهيار تداعى~يتداعى تداعي انهدم~ينهدم انهدام سقط_المبنى تهدم~يتهدم
demolish tear_down knock_down raze pull_down bulldoze demolition | هدم~يهدم هدم أزال_مبنى إزالة_مبنى جرف~يجرف تجريف سوى_بالأرض دك~يدك
destroy lay_waste_to devastate wreck wipe_out ruin reduce_to_rubble destruction devastation | دمر~يدمر تدمير دمار خرب~يخرب خراب حطم~يحطم تحطيم أتى_على
damage cause_damage_to harm impair do_damage inflict_damage_on | ألحق_أضرارا~يلحق_أضرارا أضرار ضرر تضرر~يتضرر تضرر أعطب~يعطب إلحاق_أضرار تلف أضرار_مادية
dry_up run_dry parch drought desiccate go_dry | جف~يجف جفاف نضب~ينضب نضوب جفف~يجفف تجفيف قحط
warn alert sound_the_alarm issue_a_warning raise_the_alarm caution | حذر~يحذر تحذير تحذيرات أنذر~ينذر إنذار إنذارات نبه~ينبه تنبيه دق_ناقوس_الخطر
forecast predict foresee project_that expect_that prediction projection prognosis | تنبأ~يتنبأ تنبؤ تنبؤات توقع~يتوقع توقع توقعات تكهن~يتكهن تكهنات رجح~يرجح
win beat triumph_over prevail overcome victory triumph come_out_on_top | فاز~يفوز فوز هزم~يهزم تغلب~يتغلب تغلب انتصر~ينتصر انتصار تفوق_على
lose_the_match suffer_defeat go_down_to be_beaten slump_to_defeat fall_to_defeat taste_defeat | خسر~يخسر خسارة مني_بهزيمة تلقى_هزيمة سقط_أمام تعرض_لهزيمة انهزم~ينهزم انهزام
thrash rout trounce demolish_opponents rout_of heavy_defeat | سحق~يسحق سحق اكتسح~يكتسح اكتساح هزيمة_ثقيلة دك_شباك فوز_كاسح هزيمة_نكراء
draw_the_match share_the_points end_level play_out_a_draw goalless_draw hold_to_a_draw | تعادل~يتعادل تعادل انتهت_بالتعادل تعادل_سلبي اقتسم_النقاط تقاسم_النقاط فرض_التعادل
score find_the_net net_a_goal hit_the_target_with_a_goal slot_home score_a_goal | سجل_هدفا أحرز_هدفا هز_الشباك زار_الشباك سجل_هدف إحراز_هدف تسجيل_هدف
equalise equalize level_the_score pull_level equaliser equalizer levelled_the_score | عادل_النتيجة أدرك_التعادل~يدرك_التعادل هدف_التعادل تعديل_النتيجة عدل_النتيجة إدراك_التعادل
qualify advance_to_the_next_round book_a_place seal_a_spot reach_the_final secure_a_berth qualification | تأهل~يتأهل تأهل بلغ_النهائي حجز_مقعده حجز_بطاقة_التأهل ضمن_التأهل صعد_إلى_الدور عبر_إلى_الدور
knock_out eliminate send_home_from_the_tournament crash_out exit_the_tournament be_knocked_out_of elimination | أقصى~يقصي إقصاء خرج_من_البطولة ودع_البطولة الخروج_من_البطولة ودع_المنافسات أطاح_بفريق
relegate go_down_a_division drop_down_a_league relegation drop_to_the_second_tier drop_to_a_lower_division | هبط_إلى_الدرجة الهبوط_إلى_الدرجة هبوط_إلى_الدرجة نزل_إلى_الدرجة هبط_إلى_دوري الهبوط_إلى_دوري
be_crowned win_the_title lift_the_trophy take_the_crown clinch_the_title claim_the_title win_the_championship | توج~يتوج تتويج أحرز_اللقب فاز_باللقب حصد_اللقب نال_اللقب رفع_الكأس ظفر_باللقب
compete contend vie take_part_in_a_contest battle_for_the_title competition rivalry | تنافس~يتنافس تنافس نافس~ينافس منافسة منافسات تبارى~يتبارى تباري مسابقة
send_off show_a_red_card red_card dismiss_from_the_field sending_off receive_his_marching_orders | طرد_لاعبا بطاقة_حمراء طرد_اللاعب أشهر_البطاقة_الحمراء نال_بطاقة_حمراء البطاقة_الحمراء
dope take_performance_enhancing_drugs fail_a_drug_test test_positive_for_a_banned_substance doping use_banned_substances | منشطات تعاطى_منشطات تعاطي_المنشطات مواد_محظورة سقط_في_اختبار_المنشطات مادة_منشطة
break_the_record set_a_record beat_the_record smash_the_record record_breaking new_record | حطم_الرقم_القياسي كسر_الرقم_القياسي سجل_رقما_قياسيا تحطيم_الرقم_القياسي رقم_قياسي_جديد تجاوز_الرقم_القياسي
transfer_to_a_club sign_for_a_club move_to_a_club join_a_club seal_a_move transfer_deal | انتقل_إلى_نادي انتقال_إلى_نادي انتقل_إلى_صفوف انضم_إلى_صفوف وقع_لنادي صفقة_انتقال تعاقد_مع_لاعب
crash collide smash_into plough_into plow_into slam_into collision pile_up | اصطدم~يصطدم اصطدام تصادم~يتصادم تصادم حادث_سير حادث_تصادم ارتطم~يرتطم ارتطام صدم~يصدم
run_over knock_down_a_pedestrian mow_down hit_a_pedestrian hit_and_run strike_a_pedestrian | دهس~يدهس دهس دعس~يدعس دعس صدم_مشاة حادث_دهس عملية_دهس
derail come_off_the_tracks jump_the_tracks leave_the_rails derailment run_off_the_rails | خرج_عن_القضبان خروج_عن_القضبان خرج_عن_مساره خرج_عن_السكة انحرف_عن_القضبان انقلاب_قطار
capsize sink go_down_at_sea keel_over shipwreck capsizing | انقلب_قارب انقلب_مركب غرق~يغرق غرق انقلاب_قارب غرق_مركب غرق_قارب انقلاب_مركب
touch_down landing come_in_to_land touchdown make_a_landing land_at_the_airport | هبط~يهبط هبوط حط~يحط حطت_الطائرة هبوط_طائرة هبوط_اضطراري هبطت_الطائرة
take_off depart lift_off leave_the_runway takeoff get_airborne | أقلع~يقلع إقلاع أقلعت_الطائرة إقلاع_طائرة أقلع_من غادر_المدرج
delay postpone put_off defer push_back postponement adjournment | أجل~يؤجل تأجيل أرجأ~يرجئ إرجاء أخر~يؤخر تأخير تأخر~يتأخر تأخر
cancel call_off scrap shelve do_away_with cancellation | ألغى~يلغي إلغاء ألغي~يلغى إلغاءات صرف_النظر_عن عدل_عن
suspend halt put_on_hold pause call_a_halt_to suspension stoppage | علق~يعلق تعليق أوقف~يوقف إيقاف وقف توقف~يتوقف توقف جمد~يجمد تجميد
resume restart pick_up_where_left_off get_going_again resumption start_again | استأنف~يستأنف استئناف عاود~يعاود معاودة أعاد_تشغيل إعادة_تشغيل استئناف_العمل
reopen open_again open_its_doors_again reopening reopen_its_doors open_anew | أعاد_فتح إعادة_فتح إعادة_افتتاح أعاد_افتتاح فتح_مجددا فتح_من_جديد أعيد_فتح
shut_down close_down close shutter shut_its_doors cease_trading closure shutdown | أغلق~يغلق إغلاق أقفل~يقفل إقفال غلق أوصد~يوصد أغلق_أبوابه سد~يسد
inaugurate_a_building cut_the_ribbon officially_open opening_ceremony inauguration_of inaugurate_the_building open_officially | افتتح~يفتتح افتتاح دشن~يدشن تدشين قص_الشريط فتح_أبوابه مراسم_افتتاح
block_a_road barricade obstruct_traffic close_a_road roadblock blocked_road | قطع_الطريق قطع_طريق إغلاق_الطريق أغلق_الطريق سد_الطريق قطع_الطرق إغلاق_طريق
haul transport convey carry_cargo freight transportation | نقل~ينقل نقل شحن~يشحن شحن حمل_بضائع نقل_بضائع
emigrate migrate move_abroad leave_the_country_for_good settle_abroad emigration migration | هاجر~يهاجر هجرة اغترب~يغترب اغتراب هاجر_إلى_الخارج الهجرة_إلى_الخارج
resettle rehouse settle_refugees resettlement relocate relocation | أعاد_توطين إعادة_توطين وطن~يوطن توطين أعيد_توطينهم إسكان أسكن~يسكن
return come_back go_home go_back repatriate homecoming repatriation | عاد~يعود عودة رجع~يرجع رجوع قفل_راجعا قفل_عائدا
teach instruct educate give_lessons teaching instruction | علم~يعلم تعليم درس~يدرس تدريس لقن~يلقن تلقين تثقيف
graduate earn_a_degree finish_university complete_a_degree graduation get_a_diploma | تخرج~يتخرج تخرج تخريج نال_شهادة حصل_على_شهادة نال_درجة خريج خريجون
enrol enroll register_at_school sign_up matriculate enrolment enrollment | سجل_في التسجيل_في التحق~يلتحق التحاق انتسب~ينتسب سجل_في_الجامعة
fail_an_exam flunk exam_failure fail_the_test fail_exams fail_in_the_exam | رسب~يرسب رسوب سقط_في_الامتحان أخفق_في_الامتحان فشل_في_الامتحان رسب_في_الامتحان
pass_an_exam pass_the_test clear_an_exam make_the_grade succeed_in_the_exams pass_the_exams | نجح_في_الامتحان اجتاز_الامتحان اجتياز_الامتحان نجاح_في_الامتحان اجتاز_الاختبار اجتياز_الاختبار
drop_out leave_school_early quit_school school_dropout dropping_out drop_out_of_school | تسرب_من_المدرسة تسرب_من_التعليم التسرب_من_المدارس ترك_المدرسة ترك_الدراسة انقطع_عن_الدراسة الانقطاع_عن_الدراسة
discover find uncover unearth come_across detect discovery find_out | اكتشف~يكتشف اكتشاف كشف~يكشف كشف عثر_على العثور_على وجد~يجد اهتدى_إلى
invent devise come_up_with pioneer_a_device invention create_a_device | اخترع~يخترع اختراع ابتكر~يبتكر ابتكار ابتدع~يبتدع ابتداع استنبط~يستنبط
launch_into_space blast_off put_into_orbit lift_off send_into_space send_into_orbit | أطلق_إلى_الفضاء إطلاق_إلى_الفضاء أطلق_قمرا_صناعيا إطلاق_قمر_صناعي وضع_في_المدار إطلاق_صاروخ_فضائي أرسل_إلى_الفضاء
excavate dig_up unearth dig_out excavation archaeological_dig | نقب~ينقب تنقيب تنقيبات حفر~يحفر حفر حفريات حفريات_أثرية
extract mine_for dig_for pump_oil extraction oil_extraction | استخرج~يستخرج استخراج تعدين استخراج_المعادن استخراج_النفط استخرج_النفط
repair fix mend restore_to_working_order put_right overhaul | أصلح~يصلح إصلاح رمم~يرمم ترميم صان~يصون صيانة إصلاحات
renovate refurbish do_up revamp renovation refurbishment restoration | رمم~يرمم ترميم جدد~يجدد تجديد أعاد_تأهيل إعادة_تأهيل ترميمات
build construct erect put_up raise_a_building construction | بنى~يبني بناء شيد~يشيد تشييد أقام_مبنى عمر~يعمر إنشاء أنشأ~ينشئ
rebuild reconstruct build_again reconstruction rebuilding build_anew | أعاد_بناء إعادة_بناء أعاد_إعمار إعادة_إعمار إعمار إعادة_الإعمار
establish set_up start_up create_an_institution foundation_of establishment_of | أسس~يؤسس تأسيس أنشأ~ينشئ إنشاء أقام_مؤسسة استحدث~يستحدث استحداث
expand enlarge widen broaden expansion enlargement grow_in_size | وسع~يوسع توسيع توسع~يتوسع توسع كبر~يكبر زاد_حجمه
shrink narrow dwindle get_smaller contraction shrinkage | انكمش~ينكمش انكماش تقلص~يتقلص تقلص تضاءل~يتضاءل تضاؤل ضاق~يضيق
broadcast televise transmit go_out_live broadcast_live show_live | بث~يبث بث أذاع~يذيع إذاعة نقل_مباشر بث_مباشر عرض_على_الشاشة
publish bring_out print issue_a_book release_a_book publication | نشر~ينشر نشر أصدر~يصدر إصدار طبع~يطبع طبع طباعة
honour honor pay_tribute_to recognise_with_an_award bestow_an_award confer_an_award tribute | كرم~يكرم تكريم منح_جائزة قلد_وساما منح_وساما احتفى_بالفائز تكريما
commemorate mark_the_anniversary remember_the_victims hold_a_memorial commemoration remembrance | أحيا_ذكرى~يحيي_ذكرى إحياء_ذكرى تخليد_ذكرى خلد_ذكرى استذكر~يستذكر استذكار
celebrate rejoice make_merry celebration festivities hold_celebrations | احتفل~يحتفل احتفال احتفالات ابتهج~يبتهج ابتهاج احتفى~يحتفي احتفاء
mourn grieve lament bewail mourning grieve_for | نعى~ينعي نعي حزن_على حداد ندب~يندب رثى~يرثي رثاء
bury lay_to_rest inter entomb burial funeral | دفن~يدفن دفن ووري_الثرى~يوارى_الثرى شيع~يشيع تشييع تشييع_جثمان جنازة جنائز
marry wed tie_the_knot get_married walk_down_the_aisle wedding marriage nuptials | تزوج~يتزوج زواج زفاف عقد_قرانه عقد_قران زف~يزف اقترن~يقترن دخل_القفص_الذهبي
divorce split_up_with_his_wife end_the_marriage file_for_divorce dissolve_the_marriage get_divorced | طلق~يطلق طلاق انفصل_عن_زوجته انفصال_الزوجين تطلق~يتطلق تطليق
prolong extend lengthen drag_out extension prolongation | مدد~يمدد تمديد أطال~يطيل إطالة تمديدات طول_أمد
harvest reap bring_in_the_crop gather_in_the_crop pick_the_crop reaping harvesting | حصد~يحصد حصاد جنى_المحصول جني_المحصول قطف~يقطف قطاف جني_الزيتون موسم_الحصاد
sow plant_seeds put_in_the_ground seed_the_fields sowing planting | زرع~يزرع زرع بذر~يبذر بذر بذار غرس~يغرس غرس
cultivate till_the_land work_the_land grow_crops cultivation farming | زرع~يزرع زراعة فلح~يفلح فلاحة حرث~يحرث حرث حراثة
irrigate water_the_fields water_crops irrigation watering water_farmland | روى~يروي ري سقى~يسقي سقي سقاية إرواء
breed_livestock raise_cattle rear_animals keep_livestock animal_husbandry rearing | ربى_الماشية تربية_المواشي تربية_الماشية تربية_الأغنام تربية_الأبقار رعى_الماشية رعي_الأغنام
cull put_down_animals destroy_infected_birds slaughter_infected_animals culling kill_infected_birds | إعدام_الدواجن إعدام_الطيور أعدم_دواجن إعدام_مواش تخلص_من_الطيور ذبح_وقائي
catch_fish trawl cast_nets angle_for fishing fishery_catch | صيد_السمك صيد_الأسماك اصطاد~يصطاد اصطياد صاد~يصيد صيد
cut_down_trees clear_forest deforest deforestation logging fell_trees tree_felling | قطع_الأشجار قطع_أشجار إزالة_الغابات اقتلع_أشجارا اقتلاع_الأشجار احتطب~يحتطب احتطاب قطع_الغابات
recycle reuse waste_recovery recycling process_waste waste_recycling | أعاد_تدوير إعادة_تدوير تدوير_النفايات إعادة_التدوير رسكلة إعادة_استخدام
dump discard throw_away get_rid_of fly_tip disposal_of_waste jettison | رمى~يرمي رمي ألقى_نفايات إلقاء_النفايات تخلص_من التخلص_من طرح_النفايات
announce declare unveil make_public reveal announcement disclosure | أعلن~يعلن إعلان كشف_عن الكشف_عن أفصح_عن الإفصاح_عن أزاح_الستار_عن
confirm verify corroborate affirm bear_out confirmation verification | أكد~يؤكد تأكيد أثبت~يثبت إثبات تحقق_من التحقق_من تثبت_من
admit acknowledge concede own_up_to admission acknowledgement | إقرار اعترف~يعترف اعتراف أقر_بأنه أقر_بوجود اعترف_بأن
conceal hide cover_up keep_secret hush_up concealment | أخفى~يخفي إخفاء تستر_على التستر_على كتم~يكتم كتمان حجب~يحجب
leak make_public_secretly pass_to_the_press get_out_to_the_press leakage leak_to_the_media | سرب~يسرب تسريب تسريبات تسرب_إلى_الصحافة تسربت_وثائق تسريب_وثائق
promise pledge vow give_his_word commit_himself_to undertake_to commitment | وعد~يعد وعد وعود تعهد~يتعهد تعهد تعهدات التزم~يلتزم التزام
urge call_on exhort press_for appeal_to implore | حث~يحث حث ناشد~يناشد مناشدة دعا_إلى الدعوة_إلى دعا_إلى_ضرورة حض~يحض
demand insist_on call_for press_for claim_from require | طالب~يطالب مطالبة مطالب مطلب ألح_على أصر_على
criticise criticize slam lash_out_at lambast take_to_task criticism censure | انتقد~ينتقد انتقاد انتقادات هاجم_بشدة شن_هجوما_لاذعا عاب_على وجه_انتقادات
condemn denounce deplore decry deprecate condemnation denunciation | أدان~يدين إدانة ندد~يندد تنديد استنكر~يستنكر استنكار شجب~يشجب شجب
praise commend laud speak_highly_of pay_tribute_to commendation | أشاد~يشيد إشادة أثنى~يثني ثناء امتدح~يمتدح مدح تنويه مديح ثناء_على
apologise apologize say_sorry beg_pardon express_regret apology | اعتذر~يعتذر اعتذار اعتذارات قدم_اعتذاره أعرب_عن_أسفه طلب_الصفح تأسف
congratulate offer_congratulations send_best_wishes felicitate congratulations extend_congratulations | هنأ~يهنئ تهنئة تهاني بارك~يبارك مباركة تبريكات تهنئات
insult offend abuse_verbally call_names swear_at insulting_remarks slur | أهان~يهين إهانة إهانات شتم~يشتم شتم شتائم سب~يسب سب
quarrel row squabble bicker fall_out_with altercation wrangle | تشاجر~يتشاجر شجار مشاجرة تشاجر مشادة تخاصم~يتخاصم خصومة تشاحن
discuss debate talk_over deliberate discussion deliberation | ناقش~يناقش مناقشة مناقشات نقاش بحث~يبحث تداول~يتداول تداول تباحث
consult seek_advice take_counsel confer_with consultation hold_consultations | استشار~يستشير استشارة استشارات تشاور~يتشاور تشاور مشاورات شاور~يشاور
advise recommend give_advice recommendation give_counsel make_a_recommendation | نصح~ينصح نصح نصيحة نصائح أوصى~يوصي توصية توصيات أشار_على
inform notify let_know apprise notification give_notice_to | أبلغ~يبلغ إبلاغ أخطر~يخطر إخطار أخبر~يخبر إخبار أعلم~يعلم أحاط_علما
report_to_the_police notify_the_police file_a_complaint lodge_a_complaint complain_to make_a_complaint | أبلغ_الشرطة قدم_شكوى تقدم_بشكوى تقديم_شكوى شكوى شكاوى اشتكى~يشتكي
help assist aid lend_a_hand give_assistance assistance | ساعد~يساعد مساعدة مساعدات أعان~يعين عون إعانة أغاث~يغيث إغاثة
cooperate collaborate work_together join_forces team_up cooperation collaboration | تعاون~يتعاون تعاون عمل_معا تضافر~يتضافر تضافر تكاتف~يتكاتف
participate take_part get_involved be_part_of participation involvement | شارك~يشارك مشاركة اشترك~يشترك اشتراك ساهم~يساهم مساهمة أسهم~يسهم
attend be_present_at show_up turn_up_at attendance presence | حضر~يحضر حضور شهد_الحفل كان_حاضرا حاضرون كان_بين_الحضور
arrive reach touch_down_in turn_up arrival arrive_at | وصل~يصل وصول بلغ~يبلغ قدم_إلى وافى حط_رحاله
leave depart set_off go_away departure exit | غادر~يغادر مغادرة رحل~يرحل رحيل انصرف~ينصرف انصراف خرج~يخرج خروج
enter go_into come_into set_foot_in gain_entry_to entry | دخل~يدخل دخول ولج~يلج ولوج دلف~يدلف وطئت_قدماه دخل_إلى
gather assemble congregate come_together throng flock_to gathering | تجمع~يتجمع تجمع تجمعات احتشد~يحتشد احتشاد تجمهر~يتجمهر تجمهر
begin start commence get_under_way kick_off get_going commencement | بدأ~يبدأ بدء بداية انطلق~ينطلق انطلاق شرع_في باشر~يباشر مباشرة
end finish conclude come_to_an_end wind_up wrap_up conclusion | انتهى~ينتهي انتهاء أنهى~ينهي إنهاء اختتم~يختتم اختتام ختام نهاية
continue go_on carry_on keep_going persist press_on continuation | استمر~يستمر استمرار واصل~يواصل مواصلة تواصل~يتواصل تواصل مضى_قدما دام~يدوم
complete finalise finalize bring_to_completion completion see_through_to_completion | أكمل~يكمل إكمال أتم~يتم إتمام أنجز~ينجز إنجاز استكمل~يستكمل استكمال
succeed achieve_success pull_off make_a_success_of manage_to success | نجح~ينجح نجاح أفلح~يفلح تمكن_من حقق_نجاحا حقق_النجاح
fail fall_through come_to_nothing fall_flat end_in_failure failure flop | فشل~يفشل فشل أخفق~يخفق إخفاق باء_بالفشل إخفاقات خاب~يخيب
improve get_better ameliorate upgrade enhance improvement | تحسن~يتحسن تحسن حسن~يحسن تحسين تطوير ارتقاء
worsen deteriorate get_worse go_downhill degenerate deterioration worsening | تدهور~يتدهور تدهور ساء~يسوء تفاقم~يتفاقم تفاقم تردى~يتردى ترد تردي
ease alleviate relieve soothe lessen alleviation | خفف~يخفف تخفيف هدأ~يهدئ تهدئة لطف~يلطف تلطيف خفف_من
strengthen reinforce bolster shore_up fortify consolidate reinforcement | عزز~يعزز تعزيز تعزيزات قوى~يقوي تقوية دعم~يدعم تدعيم وطد~يوطد توطيد
weaken undermine sap erode enfeeble debilitate weakening | أضعف~يضعف إضعاف ضعف~يضعف أوهن~يوهن قوض~يقوض تقويض
spread propagate disseminate circulate get_around dissemination | نشر~ينشر نشر انتشر~ينتشر انتشار شاع~يشيع شيوع تداول~يتداول
disappear vanish go_missing drop_out_of_sight disappearance be_lost_without_trace | اختفى~يختفي اختفاء فقد~يفقد فقدان مفقود مفقودون غاب_عن_الأنظار انقطعت_أخباره
control dominate hold_sway_over have_the_upper_hand domination be_in_command_of | سيطر~يسيطر سيطرة هيمن~يهيمن هيمنة تحكم~يتحكم تحكم تسلط~يتسلط
lead be_at_the_helm preside_over be_in_charge_of take_the_helm leadership | قاد~يقود قيادة ترأس~يترأس رأس~يرأس رئاسة تزعم~يتزعم
govern reign be_in_power hold_power be_in_office governance | حكم_البلاد حكم_البلد في_السلطة تولى_الحكم تولى_السلطة تسلم_السلطة على_رأس_السلطة
choose select pick opt_for settle_on selection choice | اختار~يختار اختيار انتقى~ينتقي انتقاء وقع_اختياره_على اصطفى~يصطفي اختير~يختار
decide make_up_his_mind take_a_decision decision reach_a_decision take_the_decision | قرر~يقرر قرار قرارات اتخذ_قرارا اتخاذ_قرار حسم_أمره عزم~يعزم
plan intend be_set_to aim_to envisage intention | خطط~يخطط تخطيط خطة خطط اعتزم~يعتزم اعتزام نوى~ينوي
implement carry_out put_into_practice execute_a_plan put_into_effect enforce implementation enforcement | نفذ~ينفذ تنفيذ طبق~يطبق تطبيق فعل~يفعل تفعيل أنفذ~ينفذ إنفاذ
violate breach break_the_rules infringe flout contravene violation infringement | انتهك~ينتهك انتهاك انتهاكات خرق~يخرق خرق خروقات خالف~يخالف مخالفة مخالفات
comply_with abide_by obey stick_to adhere_to honour_its_commitments compliance observance | التزم~يلتزم التزام امتثل~يمتثل امتثال احترم~يحترم أطاع~يطيع
distribute hand_out give_out dole_out share_out distribution | وزع~يوزع توزيع فرق_على توزيعات تقسيم_بين وزع_على
possess be_the_owner_of have_possession_of ownership possession own_outright | امتلك~يمتلك امتلاك ملك~يملك ملكية حاز~يحوز حيازة
inherit come_into_an_inheritance be_left_in_a_will inheritance inherit_an_estate receive_an_inheritance | ورث~يرث ورث إرث ميراث تركة وراثة
gamble bet place_a_bet wager stake_money_on gambling betting | قامر~يقامر قمار مقامرة راهن~يراهن مراهنة مراهنات رهان رهانات
`;
