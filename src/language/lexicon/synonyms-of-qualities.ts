/** Which words of news stand for each other: qualities and manners, adjectives and adverbs, in both languages. Written as matters.ts says. */
export const SYNONYMS_OF_QUALITIES = `
empty vacant unoccupied uninhabited deserted | شاغر شاغرة شاغرا خال خالية خاليا فارغ فارغة فارغا مهجور مهجورة مهجورا
big large huge sizeable sizable vast | كبير كبيرة كبيرا ضخم ضخمة ضخما
enormous gigantic colossal massive immense mammoth giant | هائل هائلة هائلا ضخم ضخمة ضخما عملاق عملاقة عملاقا جسيم جسيمة جسيما
small little tiny minute_in_size miniature minuscule | صغير صغيرة صغيرا ضئيل ضئيلة ضئيلا متناهي_الصغر صغير_الحجم صغيرة_الحجم
long lengthy prolonged extended protracted drawn_out long_lasting | طويل طويلة طويلا مطول مطولة مطولا ممتد ممتدة ممتدا طويل_الأمد طويلة_الأمد
brief short short_lived momentary fleeting concise | قصير قصيرة قصيرا وجيز وجيزة وجيزا مقتضب مقتضبة مقتضبا قصير_الأمد
wide broad expansive far_reaching extensive sweeping | واسع واسعة واسعا عريض عريضة عريضا رحب رحبة رحبا واسع_النطاق واسعة_النطاق
tall high lofty towering soaring elevated | عال عالية عاليا مرتفع مرتفعة مرتفعا شاهق شاهقة شاهقا سامق سامقة
torrential heavy_rain driving_rain drenching driving | غزير غزيرة غزيرا منهمر منهمرة منهمرا طوفاني طوفانية
fast quick rapid swift speedy brisk high_speed | سريع سريعة سريعا عاجل_الحركة خاطف خاطفة خاطفا فائق_السرعة فائقة_السرعة
slow sluggish unhurried slow_moving leaden snail_paced | بطيء بطيئة بطيئا متباطئ متباطئة متباطئا متثاقل متثاقلة متثاقلا
new brand_new fresh novel latest recent_made | جديد جديدة جديدا حديث حديثة حديثا مستجد مستجدة مستجدا مستحدث مستحدثة
old ancient age_old antique centuries_old time_worn | قديم قديمة قديما عتيق عتيقة عتيقا عريق عريقة عريقا
modern contemporary up_to_date present_day state_of_the_art cutting_edge | حديث حديثة حديثا معاصر معاصرة معاصرا عصري عصرية عصريا متطور متطورة متطورا
outdated obsolete antiquated outmoded old_fashioned behind_the_times | متقادم متقادمة متقادما بال بالية باليا عفا_عليه_الزمن قديم_الطراز متجاوز متجاوزة
young youthful of_tender_age in_his_youth early_in_life | شاب شابة شابا يافع يافعة يافعا فتي فتية فتيا صغير_السن صغيرة_السن
elderly aged old_in_years advanced_in_years getting_on_in_years long_lived | مسن مسنة مسنا عجوز عجوزا طاعن_في_السن طاعنة_في_السن كبير_السن كبيرة_السن هرم هرمة
rich wealthy affluent well_off prosperous moneyed well_to_do | غني غنية غنيا ثري ثرية ثريا موسر موسرة موسرا ميسور ميسورة ميسورا
poor impoverished needy destitute penniless poverty_stricken indigent | فقير فقيرة فقيرا معوز معوزة معوزا معدم معدمة معدما
expensive costly dear pricey high_priced exorbitant steep_in_price | غال غالية غاليا باهظ باهظة باهظا مكلف مكلفة مكلفا مرتفع_الثمن باهظ_الثمن باهظة_الثمن
cheap inexpensive low_cost low_priced affordable cut_price bargain_priced | رخيص رخيصة رخيصا زهيد زهيدة زهيدا منخفض_التكلفة منخفضة_التكلفة بخس بخسة بخسا
free_of_charge gratis complimentary without_charge at_no_cost costless | مجاني مجانية مجانيا مجانا بالمجان بلا_مقابل بدون_مقابل من_دون_مقابل دون_مقابل
strong powerful mighty robust potent forceful | قوي قوية قويا متين متينة متينا جبار جبارة جبارا
weak feeble frail fragile flimsy enfeebled | ضعيف ضعيفة ضعيفا هش هشة هشا واهن واهنة واهنا هزيل هزيلة هزيلا
violent fierce ferocious savage brutal vicious | عنيف عنيفة عنيفا شرس شرسة شرسا وحشي وحشية وحشيا
dangerous hazardous perilous risky unsafe treacherous | خطير خطيرة خطيرا خطر خطرة خطرا محفوف_بالمخاطر محفوفة_بالمخاطر غير_آمن غير_آمنة
safe secure out_of_danger protected free_from_danger secure_from_harm | آمن آمنة آمنا مأمون مأمونة مأمونا سالم سالمة سالما بمأمن في_مأمن
deadly lethal fatal mortal life_threatening murderous | قاتل قاتلة قاتلا مميت مميتة مميتا فتاك فتاكة فتاكا مهلك مهلكة مهلكا
dead deceased lifeless killed no_longer_alive late_departed | ميت ميتة ميتا متوفى متوفاة هالك هالكة قتيل قتيلة قتيلا
alive living still_breathing among_the_living surviving not_dead still_alive | على_قيد_الحياة أحياء ما_زال_حيا لا_يزال_حيا لا_تزال_حية ما_زالت_حية حيا_يرزق
injured wounded hurt bleeding_from_wounds maimed | جريح جريحة جريحا مصاب مصابة مصابا مجروح مجروحة مجروحا
unharmed unhurt uninjured unscathed safe_and_sound without_a_scratch | سالم سالمة سالما سليم سليمة سليما معافى معافاة لم_يصب_بأذى بلا_أذى دون_إصابات
sick ill unwell ailing in_poor_health poorly indisposed | مريض مريضة مريضا عليل عليلة عليلا سقيم سقيمة سقيما معتل_الصحة
healthy well_in_health in_good_health hale sound_in_body | معافى معافاة سليم سليمة سليما صحيح_الجسم بصحة_جيدة في_صحة_جيدة موفور_الصحة
pregnant with_child expectant in_the_family_way carrying_a_child | حامل_بطفل حبلى حوامل امرأة_حامل حاملا_بطفل تنتظر_مولودا
blind sightless unable_to_see unsighted blinded | أعمى عمياء ضرير ضريرة ضريرا كفيف كفيفة كفيفا مكفوف مكفوفة مكفوفا فاقد_البصر فاقدة_البصر
deaf unable_to_hear stone_deaf without_hearing profoundly_deaf | أصم صماء صم فاقد_السمع فاقدة_السمع فقد_السمع
paralysed paralyzed unable_to_move paraplegic immobilised crippled | مشلول مشلولة مشلولا مقعد_بالشلل مصاب_بالشلل أصيب_بالشلل عاجز_عن_الحركة
critical_in_condition in_critical_condition gravely_ill critically_ill fighting_for_his_life between_life_and_death | حرج حرجة حرجا حالة_حرجة بين_الحياة_والموت حالته_حرجة في_حالة_خطرة في_حالة_حرجة
contagious infectious communicable easily_transmitted transmissible | معد معدية معديا سار سارية ساريا سريع_الانتشار سريعة_العدوى
edible fit_to_eat fit_for_consumption safe_to_eat consumable suitable_for_eating | صالح_للأكل صالحة_للأكل صالح_للاستهلاك صالحة_للاستهلاك قابل_للأكل يصلح_للأكل
spoiled rotten gone_off rancid decayed expired_food putrid | فاسد فاسدة فاسدا متعفن متعفنة متعفنا عفن عفنة عفنا منتهي_الصلاحية منتهية_الصلاحية تالف تالفة
drinkable potable safe_to_drink fit_to_drink drinking_quality suitable_for_drinking | صالح_للشرب صالحة_للشرب عذب عذبة عذبا قابل_للشرب قابلة_للشرب
clean spotless pristine unpolluted hygienic unsoiled | نظيف نظيفة نظيفا نقي نقية نقيا طاهر طاهرة طاهرا خال_من_التلوث
dirty filthy polluted soiled contaminated grimy unclean | قذر قذرة قذرا وسخ وسخة وسخا ملوث ملوثة ملوثا متسخ متسخة متسخا
toxic poisonous noxious venomous harmful_to_health | سام سامة ساما مسمم مسممة مسمما ضار_بالصحة ضارة_بالصحة سمي سمية
hungry starving famished underfed unfed ravenous | جائع جائعة جائعا جوعان جوعى جياع متضور_جوعا
hot scorching sweltering boiling torrid baking blistering | حار حارة حارا ساخن ساخنة ساخنا قائظ قائظة قائظا شديد_الحرارة شديدة_الحرارة لاهب لاهبة
cold chilly freezing icy frigid bitter_cold frosty | بارد باردة باردا قارس قارسة قارسا شديد_البرودة شديدة_البرودة جليدي جليدية صقيعي صقيعية
dry arid rainless parched waterless moistureless | جاف جافة جافا قاحل قاحلة قاحلا يابس يابسة يابسا مجدب مجدبة مجدبا
cloudy overcast grey_skied gray_skied dull_skied clouded_over | غائم غائمة غائما ملبد_بالغيوم ملبدة_بالغيوم مغيم مغيمة مغيما
sunny clear_skied cloudless bright_skied sun_drenched fine_weather | مشمس مشمسة مشمسا صحو صاف صافية صافيا خال_من_الغيوم
quiet silent calm still hushed noiseless tranquil | هادئ هادئة هادئا صامت صامتة صامتا ساكن ساكنة ساكنا
open unlocked ajar unsealed open_for_business | مفتوح مفتوحة مفتوحا مشرع مشرعة مشرعا فاتح_أبوابه مشرع_الأبواب
closed shut sealed locked shuttered closed_to_traffic | مغلق مغلقة مغلقا مقفل مقفلة مقفلا موصد موصدة موصدا مسدود مسدودة مسدودا
broken out_of_order defective faulty not_working malfunctioning inoperative | معطل معطلة معطلا متعطل متعطلة متعطلا معطوب معطوبة معطوبا خارج_الخدمة
damaged battered wrecked harmed impaired ravaged | متضرر متضررة متضررا تالف تالفة تالفا معطوب معطوبة معطوبا متأذ متأذية
intact undamaged unbroken in_one_piece | سليم سليمة سليما لم_يتضرر لم_تتضرر دون_أضرار غير_متضرر غير_متضررة
ruined destroyed demolished devastated flattened razed in_ruins | مدمر مدمرة مدمرا مهدم مهدمة مهدما محطم محطمة محطما خرب خربة منهار منهارة
true correct accurate factual authentic_in_fact | صحيح صحيحة صحيحا صادق صادقة صادقا حقيقي حقيقية حقيقيا
false untrue incorrect inaccurate erroneous wrong baseless | خاطئ خاطئة خاطئا كاذب كاذبة كاذبا مغلوط مغلوطة مغلوطا زائف زائفة زائفا غير_صحيح غير_صحيحة عار_عن_الصحة
fake counterfeit bogus forged phoney phony sham fabricated | مزيف مزيفة مزيفا مزور مزورة مزورا مغشوش مغشوشة مغشوشا ملفق ملفقة ملفقا مفبرك مفبركة
genuine authentic bona_fide original_not_copied legitimate_not_fake | أصلي أصلية أصليا حقيقي حقيقية حقيقيا أصيل أصيلة أصيلا موثوق موثوقة غير_مزور غير_مزيف
sure definite assured indisputable beyond_doubt undoubted | مؤكد مؤكدة مؤكدا أكيد أكيدة أكيدا مقطوع_به لا_شك_فيه
uncertain doubtful unsure in_doubt questionable unclear up_in_the_air | غير_مؤكد غير_مؤكدة مشكوك_فيه مشكوك_فيها غير_واضح غير_واضحة
likely probable expected in_all_probability anticipated to_be_expected | مرجح مرجحة مرجحا متوقع متوقعة متوقعا
unlikely improbable far_fetched implausible doubtful_to_happen not_likely | مستبعد مستبعدة مستبعدا غير_مرجح غير_مرجحة غير_محتمل غير_محتملة بعيد_الاحتمال
possible feasible achievable doable practicable within_reach | ممكن ممكنة ممكنا محتمل محتملة محتملا قابل_للتحقيق متاح متاحة متاحا
impossible unachievable out_of_the_question unfeasible unattainable not_possible | مستحيل مستحيلة مستحيلا غير_ممكن غير_ممكنة متعذر متعذرة متعذرا محال محالا
legal lawful legitimate licit within_the_law permitted_by_law | قانوني قانونية قانونيا مشروع مشروعة مشروعا شرعي شرعية شرعيا نظامي نظامية
illegal unlawful illicit against_the_law unauthorised unauthorized | غير_قانوني غير_قانونية غير_مشروع غير_مشروعة غير_شرعي غير_شرعية مخالف_للقانون مخالفة_للقانون
banned prohibited forbidden barred off_limits proscribed not_allowed | محظور محظورة محظورا ممنوع ممنوعة ممنوعا محرم محرمة محرما غير_مسموح غير_مسموح_به
allowed permitted authorised authorized permissible sanctioned_by_law | مسموح مسموحة مسموحا مسموح_به مسموح_بها مرخص مرخصة مرخصا جائز جائزة جائزا مباح مباحة
compulsory mandatory obligatory required imperative required_by_law | إلزامي إلزامية إلزاميا إجباري إجبارية إجباريا واجب واجبة واجبا
voluntary optional elective non_compulsory discretionary not_compulsory | طوعي طوعية طوعيا اختياري اختيارية اختياريا غير_إلزامي غير_إلزامية بمحض_إرادته
guilty convicted culpable found_guilty guilty_as_charged | مذنب مذنبة مذنبا مدان مدانة مدانا آثم آثمة محكوم_عليه
innocent not_guilty blameless guiltless cleared_of_guilt acquitted | بريء بريئة بريئا مبرأ مبرأة غير_مذنب غير_مذنبة بريء_الذمة
armed carrying_weapons gun_toting weapon_carrying bearing_arms heavily_armed | مسلح مسلحة مسلحا مدجج_بالسلاح مدججة_بالسلاح حامل_السلاح مسلحين مسلحون
unarmed weaponless without_weapons defenceless defenseless carrying_no_weapon | أعزل عزلاء عزل غير_مسلح غير_مسلحة بلا_سلاح
secret classified confidential covert clandestine undisclosed hush_hush | سري سرية سريا خفي خفية خفيا غير_معلن غير_معلنة طي_الكتمان مكتوم مكتومة
official formal state_approved authorised_by_the_state officially_authorised | رسمي رسمية رسميا بصفة_رسمية بشكل_رسمي بصورة_رسمية
important significant key vital major_in_importance crucial momentous | مهم مهمة مهما هام هامة هاما جوهري جوهرية جوهريا بالغ_الأهمية بالغة_الأهمية محوري محورية
minor trivial insignificant negligible unimportant petty inconsequential | طفيف طفيفة طفيفا ثانوي ثانوية ثانويا تافه تافهة تافها غير_مهم غير_مهمة
necessary essential indispensable needed requisite vital | ضروري ضرورية ضروريا لازم لازمة لازما أساسي أساسية أساسيا لا_غنى_عنه لا_غنى_عنها
urgent pressing emergency_in_nature immediate_in_need time_critical | عاجل عاجلة عاجلا ملح ملحة ملحا مستعجل مستعجلة مستعجلا
famous renowned celebrated well_known noted prominent_in_fame acclaimed | مشهور مشهورة مشهورا شهير شهيرة شهيرا معروف معروفة معروفا ذائع_الصيت
unknown unidentified anonymous nameless of_unknown_identity unnamed | مجهول مجهولة مجهولا غير_معروف غير_معروفة مجهول_الهوية مجهولة_الهوية غير_محدد_الهوية
rare uncommon infrequent scarce few_and_far_between | نادر نادرة نادرا قليل_الحدوث شحيح شحيحة شحيحا غير_شائع غير_شائعة
common widespread prevalent commonplace ubiquitous everyday | شائع شائعة شائعا منتشر منتشرة منتشرا متفش متفشية متفشيا سائد سائدة سائدا
abundant plentiful ample copious in_good_supply bountiful | وفير وفيرة وفيرا وافر وافرة وافرا غزير غزيرة غزيرا
insufficient inadequate not_enough lacking deficient too_little | غير_كاف غير_كافية ناقص ناقصة ناقصا لا_يكفي لا_تكفي شحيح شحيحة
sufficient enough adequate ample satisfactory_in_amount | كاف كافية كافيا واف وافية وافيا يكفي تكفي
difficult hard tough arduous challenging demanding_in_effort | صعب صعبة صعبا عسير عسيرة عسيرا شاق شاقة شاقا
easy simple effortless straightforward uncomplicated undemanding | سهل سهلة سهلا يسير يسيرة يسيرا بسيط بسيطة بسيطا هين هينة هينا
complex complicated intricate convoluted tangled knotty | معقد معقدة معقدا متشابك متشابكة متشابكا شائك شائكة شائكا
good excellent fine_in_quality outstanding superb first_rate | جيد جيدة جيدا ممتاز ممتازة ممتازا رائع رائعة رائعا حسن_الجودة
bad poor_in_quality dire awful terrible dreadful atrocious | سيئ سيئة سيئا رديء رديئة رديئا مزر مزرية مزريا مترد متردية
successful fruitful effective_in_outcome prosperous_in_outcome | ناجح ناجحة ناجحا مثمر مثمرة مثمرا موفق موفقة موفقا مكلل_بالنجاح
unsuccessful failed abortive fruitless futile vain_in_effort | فاشل فاشلة فاشلا مخفق مخفقة مخفقا غير_ناجح غير_ناجحة غير_مثمر بلا_جدوى
happy glad joyful pleased delighted overjoyed jubilant | سعيد سعيدة سعيدا مسرور مسرورة مسرورا فرح فرحة فرحا مبتهج مبتهجة مبتهجا
sad unhappy sorrowful grief_stricken mournful heartbroken | حزين حزينة حزينا مكلوم مكلومة مكلوما محزون محزونة
angry furious irate enraged incensed outraged livid | غاضب غاضبة غاضبا ساخط ساخطة ساخطا حانق حانقة حانقا مستشيط_غضبا
afraid scared frightened terrified fearful alarmed_with_fear | خائف خائفة خائفا مذعور مذعورة مذعورا مرعوب مرعوبة مرعوبا
worried anxious apprehensive uneasy | قلق قلقة قلقا متوجس متوجسة متوجسا مهموم مهمومة متخوف متخوفة
surprised astonished amazed stunned taken_aback startled | متفاجئ متفاجئة متفاجئا مندهش مندهشة مندهشا مذهول مذهولة مذهولا متعجب متعجبة
surprising unexpected unforeseen startling astonishing out_of_the_blue | مفاجئ مفاجئة مفاجئا مباغت مباغتة مباغتا غير_متوقع غير_متوقعة
tired exhausted weary fatigued worn_out drained | متعب متعبة متعبا مرهق مرهقة مرهقا منهك منهكة منهكا
brave courageous valiant bold heroic fearless | شجاع شجاعة شجاعا باسل باسلة باسلا جريء جريئة جريئا مقدام مقدامة
honest upright trustworthy truthful incorruptible honourable honorable | نزيه نزيهة نزيها أمين أمينة أمينا صادق صادقة صادقا شريف شريفة شريفا
corrupt crooked venal dishonest on_the_take bent_official | فاسد فاسدة فاسدا مرتش مرتشية مرتشيا فاسد_الذمة غير_نزيه غير_نزيهة
fair even_handed impartial equitable unbiased | عادل عادلة عادلا منصف منصفة منصفا غير_متحيز غير_متحيزة
unfair unjust biased one_sided inequitable | جائر جائرة جائرا ظالم ظالمة ظالما مجحف مجحفة مجحفا متحيز متحيزة متحيزا غير_عادل غير_عادلة
neutral non_aligned impartial uninvolved unaligned | محايد محايدة محايدا غير_منحاز غير_منحازة على_الحياد عدم_الانحياز
independent self_governing sovereign free_standing | مستقل مستقلة مستقلا ذو_سيادة ذات_سيادة قائم_بذاته قائمة_بذاتها
peaceful non_violent nonviolent without_violence bloodless pacific_in_intent | سلمي سلمية سلميا غير_عنيف غير_عنيفة بلا_عنف دون_عنف خال_من_العنف
hostile antagonistic belligerent aggressive inimical warlike | عدائي عدائية عدائيا معاد معادية معاديا عدواني عدوانية عدوانيا مناوئ مناوئة
friendly amicable cordial warm_in_relations on_good_terms | ودي ودية وديا صديق صديقة صديقا حميم حميمة حميما ودود ودودة
domestic internal home_grown national_in_scope in_country | محلي محلية محليا داخلي داخلية داخليا
foreign overseas external from_abroad alien non_native | أجنبي أجنبية أجنبيا خارجي خارجية خارجيا وافد_من_الخارج غريب_عن_البلاد
international global worldwide cross_border transnational | دولي دولية دوليا عالمي عالمية عالميا عابر_للحدود
urban metropolitan city_based built_up of_the_city urbanised | حضري حضرية حضريا مديني مدينية في_المدن
rural rustic country_based pastoral agrarian out_in_the_country | ريفي ريفية ريفيا قروي قروية قرويا في_الريف
temporary interim provisional short_term transitional stopgap | مؤقت مؤقتة مؤقتا انتقالي انتقالية انتقاليا وقتي وقتية
permanent lasting enduring perpetual everlasting | دائم دائمة دائما مستديم مستديمة مستديما
annual yearly once_a_year every_year per_annum on_an_annual_basis | سنوي سنوية سنويا كل_عام كل_سنة في_السنة
monthly once_a_month every_month per_month month_by_month on_a_monthly_basis | شهري شهرية شهريا كل_شهر في_الشهر مرة_في_الشهر
weekly once_a_week every_week per_week week_by_week on_a_weekly_basis | أسبوعي أسبوعية أسبوعيا كل_أسبوع في_الأسبوع مرة_في_الأسبوع
daily every_day day_by_day each_day per_day day_to_day | يومي يومية يوميا كل_يوم في_اليوم كل_نهار
previous former earlier past prior preceding erstwhile | سابق سابقة سابقا ماض ماضية ماضيا منصرم منصرمة منصرما أسبق
current present ongoing existing prevailing incumbent | حالي حالية حاليا راهن راهنة راهنا جار جارية في_الوقت_الراهن
next coming upcoming forthcoming approaching following_in_time | مقبل مقبلة مقبلا قادم قادمة قادما آت آتية آتيا تال تالية
final ultimate closing concluding definitive | نهائي نهائية نهائيا ختامي ختامية ختاميا
unprecedented never_before_seen without_precedent first_of_its_kind | غير_مسبوق غير_مسبوقة لم_يسبق_له_مثيل لم_يسبق_لها_مثيل الأول_من_نوعه الأولى_من_نوعها
complete total entire full_in_extent whole utter | كامل كاملة كاملا تام تامة تاما كلي كلية كليا
partial incomplete in_part limited_in_extent fragmentary not_complete | جزئي جزئية جزئيا غير_كامل غير_كاملة غير_مكتمل غير_مكتملة منقوص منقوصة
gradual step_by_step progressive phased incremental bit_by_bit | تدريجي تدريجية تدريجيا مرحلي مرحلية مرحليا شيئا_فشيئا على_مراحل خطوة_خطوة
sudden abrupt unexpected all_of_a_sudden out_of_nowhere without_warning | مفاجئ مفاجئة مفاجئا فجائي فجائية فجائيا مباغت مباغتة مباغتا فجأة على_حين_غرة
simultaneous at_the_same_time concurrent synchronised synchronized concomitant | متزامن متزامنة متزامنا في_آن_واحد في_الوقت_نفسه في_الوقت_ذاته بالتزامن
direct first_hand without_intermediary without_an_intermediary | مباشر مباشرة مباشرا بلا_وسيط دون_وسيط بشكل_مباشر بصورة_مباشرة
immediately at_once right_away instantly forthwith without_delay straight_away | فورا على_الفور حالا في_الحال على_وجه_السرعة دون_تأخير بلا_تأخير من_فوره
soon shortly before_long in_the_near_future any_time_now in_short_order | قريبا عما_قريب عن_قريب في_القريب_العاجل بعد_قليل في_وقت_قريب
recently lately of_late not_long_ago in_recent_times newly | مؤخرا حديثا في_الآونة_الأخيرة قبل_مدة_قصيرة منذ_وقت_قريب
often frequently many_times regularly repeatedly time_and_again | غالبا مرارا كثيرا_ما في_كثير_من_الأحيان مرارا_وتكرارا تكرارا
rarely seldom hardly_ever infrequently once_in_a_blue_moon scarcely_ever | نادرا نادرا_ما قلما قليلا_ما في_حالات_نادرة لا_يكاد
always constantly at_all_times invariably all_the_time without_exception | دائما دوما على_الدوام باستمرار في_كل_وقت
approximately roughly nearly almost in_the_region_of or_so give_or_take | تقريبا حوالي زهاء قرابة ما_يقارب ما_يقرب_من نحوا_من
exactly precisely to_the_letter on_the_dot spot_on to_be_exact | بالضبط بالتحديد تحديدا بدقة على_وجه_الدقة على_وجه_التحديد
unanimously with_one_voice by_common_consent without_dissent nem_con to_a_man | بالإجماع بإجماع بإجماع_الأصوات إجماعا دون_اعتراض بلا_معارضة بإجماع_الآراء
together jointly in_concert side_by_side hand_in_hand collectively | معا سويا بشكل_مشترك يدا_بيد جنبا_إلى_جنب جماعيا بصورة_مشتركة
alone single_handedly by_himself unaccompanied on_his_own | وحيد وحيدة وحيدا بمفرده بمفردها وحده وحدها منفردا
secretly in_secret covertly behind_closed_doors on_the_quiet under_the_table | سرا خفية في_الخفاء بسرية خلسة في_السر خلف_الأبواب_المغلقة
publicly openly in_public for_all_to_see on_the_record | علنا جهارا على_الملأ علانية على_رؤوس_الأشهاد أمام_الملأ
completely entirely totally fully wholly in_full altogether | كليا كاملا بالكامل تماما بشكل_كامل برمته بأكمله
sharply steeply markedly drastically dramatically | بشدة بحدة بشكل_حاد بصورة_حادة حادا
slightly marginally a_little a_bit somewhat fractionally | قليلا بشكل_طفيف بصورة_طفيفة طفيفا بعض_الشيء بنسبة_طفيفة
isolated remote cut_off_from_the_world far_flung outlying hard_to_reach | معزول معزولة معزولا ناء نائية نائيا منعزل منعزلة منعزلا
overcrowded congested packed_to_capacity overpopulated jammed overfull | مكتظ مكتظة مكتظا مزدحم مزدحمة مزدحما خانق_بالازدحام فوق_طاقته_الاستيعابية
homeless roofless without_a_home on_the_streets without_shelter rough_sleeping | مشرد مشردة مشردا بلا_مأوى دون_مأوى بلا_سقف من_دون_مأوى
unemployed jobless out_of_work without_a_job workless without_work | عاطل عاطلة عاطلا عاطل_عن_العمل عاطلة_عن_العمل بلا_عمل بدون_عمل
bankrupt insolvent broke in_administration unable_to_pay_its_debts in_receivership | مفلس مفلسة مفلسا معسر معسرة معسرا عاجز_عن_السداد عاجزة_عن_السداد
indebted in_debt owing_money debt_ridden debt_laden saddled_with_debt | مدين مدينة_بالديون مدينا مديون مديونة مديونا مثقل_بالديون مثقلة_بالديون
profitable lucrative money_making in_the_black gainful moneymaking | مربح مربحة مربحا رابح رابحة رابحا مدر_للربح مجز مجزية مجزيا
loss_making unprofitable in_the_red losing_money not_profitable making_a_loss | خاسر خاسرة خاسرا غير_مربح غير_مربحة يتكبد_خسائر غير_مجد
married wedded wed hitched in_wedlock | متزوج متزوجة متزوجا متأهل متأهلة متأهلا على_ذمة_زوج
unmarried single_not_wed bachelor unwed never_married | أعزب عزباء عزب غير_متزوج غير_متزوجة عازب عازبة عازبا
male masculine of_the_male_sex man_only | ذكر ذكرا ذكوري ذكورية ذكور رجالي رجالية
female feminine of_the_female_sex women_only | أنثى إناث نسائي نسائية نسائيا أنثوي أنثوية نسوي نسوية
`;
