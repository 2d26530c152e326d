/** Which words of news stand for each other: persons, things, places, institutions and conditions, in both languages. Written as matters.ts says. */
export const SYNONYMS_OF_THINGS = `
doctor physician medic medical_doctor gp general_practitioner medical_practitioner | طبيب أطباء طبيبة طبيبات دكتور دكتورة دكاترة
nurse nursing_staff nursing_sister staff_nurse registered_nurse midwife_nurse | ممرض ممرضة ممرضات ممرضون ممرضين طاقم_التمريض تمريض
surgeon heart_surgeon operating_doctor neurosurgeon trauma_surgeon surgical_specialist | جراح جراحون جراحين طبيب_جراح أطباء_جراحون
paramedic ambulance_worker ambulance_crew first_aider emergency_medic medical_responder | مسعف مسعفة مسعفون مسعفين طاقم_إسعاف طواقم_الإسعاف رجال_الإسعاف
patient sick_person inpatient outpatient sufferer hospital_patient | مريض مرضى مريضة مريضات نزيل_المستشفى مرضاه
pharmacist chemist_shop_owner dispensing_chemist druggist apothecary pharmacy_owner | صيدلي صيادلة صيدلانية صيدلاني صيدليون صيدلانيون
dentist dental_surgeon tooth_doctor dental_practitioner orthodontist dental_doctor | طبيب_أسنان طبيبة_أسنان أطباء_أسنان أطباء_الأسنان طبيب_الأسنان جراح_أسنان
vet veterinarian veterinary_surgeon animal_doctor veterinary_doctor veterinary_practitioner | طبيب_بيطري أطباء_بيطريون طبيبة_بيطرية بيطري بيطرية بيطريون
teacher schoolteacher educator instructor schoolmaster schoolmistress tutor | معلم معلمة معلمون معلمين معلمات مدرس مدرسة_مادة مدرسون مدرسين أستاذ أساتذة
student pupil schoolchild schoolboy schoolgirl learner undergraduate | طالب طلاب طلبة طالبة طالبات تلميذ تلاميذ تلميذة تلميذات
professor university_lecturer academic lecturer don university_teacher | أستاذ_جامعي أساتذة_الجامعات أستاذة_جامعية محاضر محاضرون أكاديمي أكاديميون أكاديمية_جامعية
headteacher head_teacher headmaster headmistress school_principal school_head | مدير_مدرسة مديرة_مدرسة مدير_المدرسة مديرة_المدرسة ناظر_مدرسة مدراء_المدارس مديرو_المدارس
police police_officer policeman policewoman constable law_enforcement_officer | شرطي شرطة شرطية شرطيون شرطيين رجل_شرطة رجال_الشرطة رجال_شرطة
soldier serviceman troop trooper infantryman military_man gi | جندي جنود مجند مجندون مجندين عسكري عسكريون عسكريين أفراد_الجيش
fighter combatant militant gunman guerrilla armed_man insurgent | مقاتل مقاتلون مقاتلين مسلح مسلحون مسلحين محارب محاربون
militia armed_group paramilitary_force armed_faction paramilitary_group irregular_force | ميليشيا ميليشيات مليشيا مليشيات جماعة_مسلحة جماعات_مسلحة فصيل_مسلح فصائل_مسلحة
army military armed_forces defence_forces defense_forces land_forces | جيش جيوش قوات_مسلحة القوات_المسلحة مؤسسة_عسكرية المؤسسة_العسكرية
navy naval_forces maritime_forces sea_forces naval_fleet | بحرية_عسكرية قوات_بحرية القوات_البحرية أسطول_بحري سلاح_البحرية أسطول_حربي
air_force aerial_forces military_aviation air_arm air_forces military_air_arm | سلاح_الجو قوات_جوية القوات_الجوية الطيران_الحربي طيران_حربي سلاح_الطيران
military_commander army_chief field_commander top_brass commanding_officer army_general | جنرال جنرالات قائد_عسكري قادة_عسكريون لواء_ركن قائد_الجيش قائد_ميداني
spy secret_agent undercover_agent intelligence_agent operative intelligence_operative | جاسوس جواسيس جاسوسة عميل_سري عملاء_سريون مخبر_سري عميل_استخبارات
intelligence_service intelligence_agency spy_agency intelligence_apparatus spying_agency | استخبارات مخابرات جهاز_المخابرات جهاز_الاستخبارات أجهزة_الاستخبارات وكالة_الاستخبارات جهاز_أمني
terrorist terror_operative terror_cell_member terror_suspect member_of_a_terror_group terror_group_member | إرهابي إرهابية إرهابيون إرهابيين خلية_إرهابية عناصر_إرهابية عنصر_إرهابي
hostage captive abductee kidnap_victim abducted_person detained_hostage | رهينة رهائن مختطف مختطفة مختطفون مختطفين مخطوف مخطوفون محتجز_رهينة
prisoner inmate convict detainee jailbird incarcerated_person | سجين سجناء سجينة سجينات نزيل_سجن معتقل معتقلون معتقلين محبوس محبوسون
prisoner_of_war pow captured_soldier captive_soldier war_captive captured_fighter | أسير أسرى أسيرة أسيرات أسير_حرب أسرى_حرب أسرى_الحرب
prison jail gaol penitentiary lock_up detention_centre detention_center correctional_facility | سجن سجون معتقل معتقلات مركز_احتجاز مراكز_احتجاز إصلاحية حبس
guard sentry security_guard watchman doorman night_watchman | حارس حراس حارسة حارس_أمن رجل_أمن حراس_أمن خفير خفراء
bodyguard personal_guard close_protection_officer minder security_detail personal_protection | حارس_شخصي حراس_شخصيون حرس_شخصي مرافق_شخصي الحارس_الشخصي حراسه_الشخصيون
judge magistrate justice_of_the_court trial_judge bench_member | قاض قاضي قضاة قاضية قاضيات هيئة_المحكمة
lawyer attorney barrister solicitor advocate counsel legal_representative defence_lawyer | محام محامي محامية محامون محامين محاميات هيئة_الدفاع وكيل_قانوني
prosecutor public_prosecutor prosecution_service district_attorney state_attorney state_prosecutor | مدع_عام مدعي_عام مدعون_عامون النيابة_العامة نيابة_عامة ادعاء_عام وكيل_نيابة وكيل_النيابة
defendant accused suspect_on_trial person_on_trial man_in_the_dock charged_person | متهم متهمة متهمون متهمين مدعى_عليه مدعى_عليهم متهمات
plaintiff claimant complainant petitioner litigant suing_party | مدع مدعي مدعية مدعون المدعي شاكي مشتك مقدم_الدعوى صاحب_الدعوى مقدمو_الدعوى
witness eyewitness bystander onlooker observer_at_the_scene witness_to_the_attack | شاهد شهود شاهدة شاهد_عيان شهود_عيان شاهدة_عيان
court tribunal courthouse law_court bench_of_judges court_of_law | محكمة محاكم هيئة_قضائية دار_القضاء ساحة_القضاء قضاء
criminal offender felon lawbreaker wrongdoer perpetrator culprit | مجرم مجرمون مجرمين مجرمة جان جاني جناة مرتكب_الجريمة مرتكبو_الجريمة
murderer killer slayer assassin hitman contract_killer | قاتل قتلة قاتلة سفاح سفاحون قاتل_مأجور قتلة_مأجورون
thief robber burglar pickpocket shoplifter bandit mugger | لص لصوص سارق سارقون سارقين حرامي حرامية نشال نشالون
gang crime_ring criminal_gang mob crime_syndicate mafia cartel | عصابة عصابات عصابة_إجرامية مافيا تشكيل_عصابي شبكة_إجرامية كارتل
smuggler trafficker contrabandist drug_runner people_smuggler human_trafficker | مهرب مهربون مهربين مهربة تاجر_بشر تجار_البشر شبكة_تهريب مهربو
drug_dealer pusher drug_trafficker drug_lord narcotics_dealer drug_peddler | تاجر_مخدرات تجار_مخدرات تجار_المخدرات مروج_مخدرات مروجو_المخدرات بارون_مخدرات مهرب_مخدرات
fugitive runaway escapee wanted_man absconder outlaw man_on_the_run | هارب هاربون هاربين فار فارون مطلوب_للعدالة مطلوبون_للعدالة فارين_من_العدالة
suspect person_of_interest alleged_attacker prime_suspect alleged_perpetrator suspected_person | مشتبه_به مشتبه_فيه مشتبه_بهم مشتبه_فيهم مشتبه_بها المشتبه_بهم مشبوه
victim casualty injured_party sufferer_of_the_attack | ضحية ضحايا مجني_عليه مجني_عليها مجني_عليهم
corpse body dead_body remains cadaver mortal_remains | جثة جثث جثمان جثامين رفات جيفة أشلاء
wounded_person injured_person injured wounded hurt_person | جريح جرحى جريحة مصاب مصابون مصابين مصابة
survivor survivor_of_the_crash person_rescued_alive one_who_survived rescued_person | ناج ناجون ناجين ناجية ناجيات الناجي
widow bereaved_wife widowed_woman war_widow wife_of_the_deceased woman_widowed_by_war | أرملة أرامل زوجة_الراحل زوجة_الفقيد أرملته زوجة_المتوفى
orphan parentless_child orphaned_child child_without_parents war_orphan orphan_girl orphan_boy | يتيم أيتام يتيمة يتامى يتيمات طفل_يتيم
refugee asylum_seeker person_seeking_asylum stateless_refugee war_refugee asylum_applicant | لاجئ لاجئون لاجئين لاجئة لاجئات طالب_لجوء طالبو_لجوء طالبي_اللجوء
migrant immigrant emigrant incomer settler_from_abroad | مهاجر مهاجرون مهاجرين مهاجرة مهاجرات وافد وافدون
foreigner alien foreign_national outsider non_citizen overseas_national | أجنبي أجانب أجنبية أجنبيات غريب_عن_البلاد رعايا_أجانب وافد_أجنبي
citizen national subject_of_the_state countryman compatriot passport_holder | مواطن مواطنون مواطنين مواطنة مواطنات رعايا حامل_الجنسية
resident inhabitant dweller local_people local_resident | ساكن سكان مقيم مقيمون مقيمين قاطن قاطنون أهال أهالي
population populace inhabitants number_of_inhabitants head_count_of_people total_population | سكان عدد_السكان تعداد_السكان تعداد_سكاني أهالي_البلاد عدد_سكان
people public masses ordinary_people general_public common_people | شعب ناس جماهير جمهور عامة_الناس عموم_الناس
crowd throng multitude gathering_of_people mass_of_people huge_crowd | حشد حشود جمهرة جموع جمع_غفير حشد_غفير
child kid youngster minor infant young_child | طفل أطفال طفلة طفلات صغير_السن قاصر قاصرون
baby infant newborn newborn_baby baby_boy baby_girl | رضيع رضع رضيعة مولود مواليد مولودة طفل_رضيع حديث_الولادة
teenager adolescent youth young_person teen juvenile | مراهق مراهقة مراهقون مراهقين مراهقات حدث_قاصر أحداث_قصر فتى فتيان
young_people youth young_generation youngsters younger_generation young_adult | شباب شبان شاب شابة شابات جيل_الشباب جيل_شاب
old_person elderly_person senior_citizen aged_person | مسن مسنة مسنون مسنين مسنات عجوز عجائز كبار_السن كبير_السن شيخ_مسن
woman lady female_person womenfolk womankind women_and_girls | امرأة نساء سيدة سيدات نسوة المرأة
girl young_woman lass young_lady young_female | فتاة فتيات بنت بنات صبية شابة صبايا
boy lad young_boy youngster little_boy | صبي صبية صبيان فتى ولد أولاد غلام
man male bloke gentleman fellow male_person adult_male | رجل رجال ذكر ذكور شخص_ذكر رجلا
father dad daddy papa male_parent | أب أبو والد والده آباء والدها بابا
mother mum mom mummy mommy female_parent | أم أمه والدة والدته أمهات والدتها ماما
parents mother_and_father mum_and_dad parent guardian_of_the_child | والدان والدين والداه والديه والدا أبوان أبوين ولي_الأمر أولياء_الأمور
husband spouse married_man hubby | زوج أزواج زوجها قرين بعل قرينها
wife spouse married_woman better_half missus | زوجة زوجات زوجته قرينة عقيلة حرم_الرئيس حرمه
brother sibling male_sibling bro elder_brother | أخ أخو إخوة شقيق أشقاء شقيقه شقيقها أخوه
sister sibling female_sibling elder_sister sis | أخت أخوات شقيقة شقيقات شقيقته شقيقتها أخته
son male_child boy_child male_offspring male_heir | ابن أبناء نجل أنجال نجله ولده ابنه
daughter female_child girl_child female_offspring her_little_girl | ابنة بنت بنات كريمته ابنته نجلة نجلته
relative kinsman family_member kin kinfolk next_of_kin | قريب أقارب أقرباء ذوو_القربى قريبة ذوي ذوو أهله أسرة_الضحية
family household kinsfolk family_unit clan family_members | أسرة أسر عائلة عائلات عوائل أهل
tribe clan tribal_group tribal_community kinship_group | قبيلة قبائل عشيرة عشائر بطن_قبلي قبلي
neighbour neighbor person_next_door next_door_neighbour next_door_neighbor nearby_resident | جار جيران جارة جارات جاره جاره_القريب
rival competitor opponent contender challenger contestant | منافس منافسة_له منافسون منافسين خصم خصوم
ally partner_state confederate friendly_state coalition_partner allied_country | حليف حلفاء حليفة دول_حليفة شريك_في_التحالف دولة_حليفة متحالف
volunteer unpaid_worker aid_volunteer unpaid_helper voluntary_worker voluntary_helper | متطوع متطوعة متطوعون متطوعين متطوعات عمل_تطوعي
aid_worker humanitarian_worker relief_worker charity_worker aid_staff humanitarian_staff | عامل_إغاثة عمال_إغاثة عمال_الإغاثة عامل_إنساني موظف_إغاثة موظفو_الإغاثة عاملون_إنسانيون عاملين_إنسانيين
firefighter fireman fire_crew fire_brigade_member fire_officer firewoman | إطفائي إطفائيون إطفائيين رجل_إطفاء رجال_الإطفاء رجال_إطفاء فرق_الإطفاء رجال_المطافئ
rescuer rescue_worker rescue_team search_and_rescue_team civil_defence_worker emergency_worker | منقذ منقذون منقذين رجال_الإنقاذ فرق_الإنقاذ فريق_إنقاذ عمال_الإنقاذ الدفاع_المدني
fire_brigade fire_service fire_department fire_station fire_and_rescue_service firefighting_service | إطفاء مطافئ الدفاع_المدني دفاع_مدني الحماية_المدنية فوج_الإطفاء مصلحة_الإطفاء
extremist radical hardliner fanatic zealot religious_extremist ultra_radical | متطرف متطرفة متطرفون متطرفين متشدد متشددون متشددين متعصب متعصبون
displaced_person internally_displaced_person evacuee uprooted_people displaced_family displaced_people | نازح نازحون نازحين نازحة نازحات مهجر مهجرون مهجرين مشرد_من_الحرب
president head_of_state commander_in_chief national_leader chief_of_state presidency_holder | رئيس رؤساء رئيسة رئيس_الجمهورية رئيس_الدولة رئيس_البلاد رئيسة_البلاد
prime_minister premier head_of_government pm chief_minister | رئيس_الوزراء رئيسة_الوزراء رئيس_الحكومة رئيسة_الحكومة وزير_أول الوزير_الأول رئيس_مجلس_الوزراء
minister cabinet_minister member_of_the_cabinet government_minister member_of_the_government | وزير وزراء وزيرة وزيرات عضو_في_الحكومة عضو_مجلس_الوزراء
foreign_minister foreign_secretary top_diplomat minister_of_foreign_affairs chief_diplomat minister_for_foreign_affairs | وزير_الخارجية وزيرة_الخارجية وزراء_الخارجية وزير_الشؤون_الخارجية رئيس_الدبلوماسية وزير_خارجية
finance_minister treasury_secretary chancellor_of_the_exchequer minister_of_finance treasurer_of_the_state treasury_chief | وزير_المالية وزيرة_المالية وزير_الخزانة وزيرة_الخزانة وزير_مالية وزراء_المالية
defence_minister defense_minister defence_secretary defense_secretary minister_of_defence minister_of_defense | وزير_الدفاع وزيرة_الدفاع وزير_الجيش وزراء_الدفاع وزير_دفاع وزير_الحربية
interior_minister home_secretary minister_of_the_interior home_affairs_minister minister_of_home_affairs interior_secretary | وزير_الداخلية وزيرة_الداخلية وزراء_الداخلية وزير_داخلية وزير_الشؤون_الداخلية وزراء_داخلية
health_minister health_secretary minister_of_health public_health_minister minister_for_health | وزير_الصحة وزيرة_الصحة وزراء_الصحة وزير_صحة وزير_الصحة_العامة وزيرة_صحة
education_minister education_secretary minister_of_education schools_minister minister_for_education | وزير_التعليم وزيرة_التعليم وزير_التربية وزيرة_التربية وزير_التربية_والتعليم وزير_المعارف
king monarch sovereign crowned_head ruler_on_the_throne his_majesty | ملك ملوك عاهل العاهل جلالة_الملك صاحب_الجلالة
queen female_monarch her_majesty queen_consort reigning_queen | ملكة ملكات الملكة جلالة_الملكة عاهلة ملكة_البلاد
crown_prince heir_to_the_throne heir_apparent next_in_line_to_the_throne heir_presumptive prince_heir | ولي_العهد ولي_عهد وريث_العرش وارث_العرش أولياء_العهد نائب_الملك
member_of_parliament mp lawmaker legislator parliamentarian representative_in_parliament | نائب_في_البرلمان نائب_برلماني عضو_البرلمان نواب عضو_مجلس_النواب برلماني برلمانية برلمانيون أعضاء_البرلمان
senator upper_house_member member_of_the_senate senate_member upper_chamber_lawmaker | سناتور سيناتور عضو_مجلس_الشيوخ أعضاء_مجلس_الشيوخ عضو_الشيوخ شيوخ_الكونغرس
mayor city_leader lord_mayor town_mayor head_of_the_municipality burgomaster | عمدة رئيس_بلدية رئيسة_بلدية رئيس_البلدية رؤساء_البلديات أمين_العاصمة
governor provincial_governor regional_governor state_governor governor_of_the_province | محافظ والي حاكم_الولاية حاكم_ولاية حكام_الولايات حاكم_الإقليم
ambassador envoy_to chief_of_mission head_of_mission embassy_head high_commissioner | سفير سفراء سفيرة سفيرات رئيس_البعثة_الدبلوماسية رئيس_بعثة
diplomat foreign_service_officer embassy_official attache consular_official diplomatic_official | دبلوماسي دبلوماسيون دبلوماسيين دبلوماسية_بالسفارة ملحق_دبلوماسي موظف_سفارة دبلوماسيات
envoy special_envoy emissary special_representative peace_envoy delegate_of_the_president | مبعوث مبعوثون مبعوثين مبعوثة موفد موفدون مبعوث_خاص ممثل_خاص
delegation mission_of_officials visiting_team deputation party_of_officials negotiating_team | وفد وفود بعثة بعثات وفد_رسمي فريق_التفاوض
spokesman spokesperson spokeswoman mouthpiece press_secretary press_officer | متحدث متحدثة متحدثون ناطق ناطقة ناطقون متحدث_رسمي ناطق_رسمي ناطق_باسم متحدث_باسم
official functionary office_holder government_official public_official state_official | مسؤول مسؤولون مسؤولين مسؤولة موظف_حكومي مسئول مسئولون
civil_servant government_employee public_servant state_employee public_sector_worker government_worker | موظف_حكومي موظفون_حكوميون موظف_عمومي موظفو_الدولة موظفي_الدولة موظفو_القطاع_العام موظف_عام
adviser advisor consultant counsellor_to_the_president aide_on counselor_to | مستشار مستشارون مستشارين مستشارة مستشارات خبير_استشاري استشاري
aide assistant right_hand_man deputy_assistant close_associate lieutenant_of | مساعد مساعدون مساعدين معاون معاونون معاونين مقرب_من
deputy vice_president number_two second_in_command deputy_head stand_in | نائب_الرئيس نائب_رئيس نائبة_الرئيس الرجل_الثاني نائب_المدير نائبه
leader chief head_of_the_movement figurehead top_man supremo | زعيم زعماء زعيمة قائد قادة قيادي قياديون
dictator autocrat strongman despot tyrant absolute_ruler | دكتاتور ديكتاتور طاغية طغاة مستبد مستبدون حاكم_مستبد
candidate nominee contender_for_office office_seeker hopeful presidential_hopeful election_candidate | مرشح مرشحون مرشحين مرشحة مرشحات متسابق_انتخابي متقدم_للمنصب
voter elector constituent person_casting_a_ballot electorate balloter | ناخب ناخبون ناخبين ناخبة ناخبات مقترع مقترعون الجسم_الانتخابي
politician statesman political_figure political_leader party_politician stateswoman | سياسي سياسيون سياسيين سياسية_بارزة رجل_دولة رجال_السياسة شخصية_سياسية
activist campaigner rights_defender human_rights_defender advocate_of_rights rights_activist | ناشط ناشطة ناشطون ناشطين نشطاء ناشطات حقوقي حقوقيون مدافع_عن_الحقوق
demonstrator protester protestor marcher dissenter rallygoer | متظاهر متظاهرون متظاهرين متظاهرة محتج محتجون محتجين معتصم معتصمون
rebel insurgent mutineer revolutionary rebel_fighter insurrectionist | متمرد متمردون متمردين متمردة ثائر ثوار ثائرون
dissident opponent_of_the_regime opposition_figure regime_critic critic_of_the_government opposition_activist | معارض معارضون معارضين معارضة_للنظام منشق_سياسي ناشط_معارض معارضو_النظام
supporter backer follower adherent loyalist devotee partisan | مؤيد مؤيدون مؤيدين أنصار مناصر مناصرون موال موالون أتباع
opposition opposition_parties anti_government_bloc parties_out_of_power opposition_bloc | معارضة المعارضة أحزاب_المعارضة قوى_المعارضة تيار_المعارضة كتلة_المعارضة
government cabinet administration council_of_ministers executive_branch | حكومة حكومات مجلس_الوزراء إدارة_الرئيس الجهاز_التنفيذي
parliament legislature house_of_representatives national_assembly legislative_council chamber_of_deputies congress | برلمان برلمانات مجلس_النواب مجلس_الأمة مجلس_الشعب جمعية_وطنية مجلس_تشريعي
senate upper_house upper_chamber house_of_lords second_chamber | مجلس_الشيوخ مجلس_الأعيان مجلس_اللوردات الغرفة_العليا
ministry government_department government_ministry cabinet_department | وزارة وزارات دائرة_حكومية دوائر_حكومية ديوان_الوزارة
municipality city_council town_hall local_council city_hall local_authority | بلدية بلديات مجلس_بلدي مجلس_محلي أمانة_المدينة مجالس_محلية
embassy diplomatic_mission legation chancery high_commission diplomatic_post | سفارة سفارات بعثة_دبلوماسية بعثات_دبلوماسية ممثلية_دبلوماسية مقر_السفارة
consulate consular_office consulate_general consular_mission consular_section | قنصلية قنصليات قنصلية_عامة مكتب_قنصلي القنصلية_العامة دائرة_قنصلية
political_party political_faction political_movement political_group party_organisation political_organisation | حزب أحزاب حزب_سياسي أحزاب_سياسية حركة_سياسية تنظيم_سياسي
coalition alliance bloc ruling_alliance governing_partnership league_of_states | ائتلاف ائتلافات تحالف تحالفات تكتل تكتلات حلف أحلاف
constitution basic_law charter_of_the_state founding_law fundamental_law | دستور دساتير قانون_أساسي القانون_الأساسي دستور_البلاد الوثيقة_الدستورية
law act_of_parliament legislation statute law_on_the_books | قانون قوانين تشريع تشريعات نص_قانوني مرسوم_بقانون
draft_law proposed_law legislative_proposal draft_bill legislative_draft | مشروع_قانون مشروعات_قوانين مشاريع_قوانين مشروع_القانون مقترح_قانون مسودة_قانون
decree edict executive_order presidential_order ordinance fiat royal_order | مرسوم مراسيم أمر_تنفيذي قرار_رئاسي مرسوم_رئاسي فرمان مرسوم_ملكي أمر_ملكي
curfew stay_at_home_order night_time_lockdown_order nightly_curfew curfew_order | حظر_تجول حظر_التجول منع_التجول منع_تجول حظر_تجوال حظر_التجوال
state_of_emergency emergency_rule emergency_law emergency_powers | حالة_الطوارئ حالة_طوارئ طوارئ قانون_الطوارئ
election ballot national_vote general_election | انتخابات انتخاب اقتراع استحقاق_انتخابي عملية_انتخابية انتخابات_عامة
referendum plebiscite popular_vote national_referendum public_vote | استفتاء استفتاءات استفتاء_شعبي استفتاء_عام الاستفتاء_الشعبي
polling_station polling_place voting_booth voting_station polling_centre polling_center | مركز_اقتراع مراكز_الاقتراع مكتب_اقتراع مكاتب_الاقتراع
turnout participation_rate voter_turnout voter_participation electoral_participation | نسبة_المشاركة نسبة_الإقبال إقبال_الناخبين نسبة_التصويت نسبة_الاقتراع معدل_المشاركة
opinion_poll survey public_opinion_survey canvass_of_opinion straw_poll | استطلاع_رأي استطلاع استطلاعات استطلاعات_الرأي سبر_آراء مسح_للرأي استطلاع_للرأي
summit leaders_meeting high_level_conference top_level_meeting summit_meeting heads_of_state_meeting | قمة مؤتمر_قمة اجتماع_قمة لقاء_القمة قمة_عربية لقاء_قادة
conference congress_meeting convention forum symposium gathering_of_experts | مؤتمر مؤتمرات ندوة ندوات منتدى منتديات ملتقى
meeting session get_together sitting assembly round_of_talks | اجتماع اجتماعات جلسة جلسات لقاء لقاءات
news_conference press_conference press_briefing media_briefing presser news_briefing | مؤتمر_صحفي مؤتمر_صحافي مؤتمرات_صحفية إيجاز_صحفي إحاطة_صحفية ندوة_صحفية لقاء_صحفي
agreement accord deal pact treaty understanding compact | اتفاق اتفاقية اتفاقيات اتفاقات معاهدة معاهدات ميثاق تفاهم
truce ceasefire armistice cessation_of_hostilities lull_in_fighting pause_in_fighting humanitarian_pause | هدنة هدن وقف_إطلاق_النار وقف_لإطلاق_النار تهدئة وقف_الأعمال_العدائية هدنة_إنسانية
war armed_conflict warfare hostilities military_conflict armed_struggle | حرب حروب نزاع_مسلح نزاعات_مسلحة صراع_مسلح قتال أعمال_عدائية
civil_war internecine_war fratricidal_war internal_war domestic_armed_conflict | حرب_أهلية الحرب_الأهلية حروب_أهلية اقتتال_داخلي نزاع_داخلي_مسلح حرب_داخلية
dispute feud row standoff quarrel | نزاع نزاعات خلاف خلافات خصومة
battle engagement firefight fighting combat pitched_battle | معركة معارك اشتباك اشتباكات قتال مواجهة_مسلحة موقعة
front_line front battlefront battlefield line_of_contact battle_line | خط_المواجهة جبهة جبهات خطوط_القتال خطوط_التماس خط_الجبهة ساحة_المعركة
attack assault raid onslaught strike_against offensive | هجوم هجمات اعتداء اعتداءات غارة غارات ضربة ضربات
suicide_attack suicide_bombing martyrdom_operation human_bomb_attack suicide_blast | هجوم_انتحاري تفجير_انتحاري عملية_انتحارية عملية_استشهادية انتحاري انتحاريون هجمات_انتحارية
air_raid air_strike airstrike aerial_bombardment bombing_raid aerial_attack | غارة_جوية غارات_جوية ضربة_جوية ضربات_جوية قصف_جوي هجوم_جوي
explosion blast detonation bombing eruption_of_a_bomb blow_up | انفجار انفجارات تفجير تفجيرات دوي تفجر
bomb explosive_device ied explosive_charge infernal_machine improvised_explosive_device | قنبلة قنابل عبوة_ناسفة عبوات_ناسفة متفجرات جسم_متفجر
landmine land_mine antipersonnel_mine anti_personnel_mine buried_mine | لغم ألغام لغم_أرضي ألغام_أرضية لغم_مضاد_للأفراد حقل_ألغام
missile rocket ballistic_missile guided_missile projectile cruise_missile | صاروخ صواريخ قذيفة_صاروخية صاروخ_باليستي صواريخ_باليستية صاروخ_موجه مقذوف
drone unmanned_aircraft uav unmanned_aerial_vehicle remotely_piloted_aircraft quadcopter pilotless_plane | طائرة_مسيرة طائرات_مسيرة مسيرة مسيرات طائرة_بدون_طيار طائرة_بلا_طيار درون زنانة
shell mortar_round artillery_shell mortar_shell artillery_round | قذيفة قذائف قذيفة_مدفعية قذيفة_هاون قذائف_الهاون قذائف_مدفعية
pistol handgun revolver sidearm hand_gun semi_automatic_pistol | مسدس مسدسات سلاح_فردي مسدسه مسدسين مسدسا
bullet round_of_ammunition gunshot live_round cartridge slug | رصاصة رصاص رصاصات عيار_ناري أعيرة_نارية طلقة طلقات طلق_ناري
ammunition munitions ammo ordnance rounds_and_shells | ذخيرة ذخائر عتاد عتاد_حربي مقذوفات ذخيرة_حية
weapon arms weaponry armament military_hardware | سلاح أسلحة تسليح عتاد_عسكري معدات_عسكرية ترسانة
knife blade dagger switchblade bladed_weapon cleaver | سكين سكاكين خنجر خناجر سلاح_أبيض أسلحة_بيضاء مدية
tank battle_tank main_battle_tank armoured_tank armored_tank | دبابة دبابات دبابتان دبابتين دبابة_قتالية رتل_دبابات
warship naval_vessel man_of_war gunboat navy_ship | سفينة_حربية سفن_حربية بارجة بوارج قطعة_بحرية قطع_بحرية سفينة_عسكرية
submarine u_boat undersea_vessel submersible underwater_vessel | غواصة غواصات الغواصة غواصة_حربية غواصات_حربية غواصة_عسكرية
fighter_jet warplane combat_aircraft military_aircraft jet_fighter fighter_plane | طائرة_حربية طائرات_حربية مقاتلة_حربية مقاتلة_نفاثة طائرة_مقاتلة طائرة_عسكرية مقاتلات
military_base barracks army_camp garrison military_camp | قاعدة_عسكرية قواعد_عسكرية ثكنة ثكنات معسكر معسكرات
checkpoint roadblock army_checkpoint control_post security_barrier | حاجز حواجز نقطة_تفتيش نقاط_تفتيش حاجز_عسكري حاجز_أمني سيطرة_أمنية
headquarters main_office head_office base_of_operations hq nerve_centre nerve_center | مقر مقار مقرات مركز_رئيسي مقر_رئيسي المقر_العام
border frontier boundary_line borderline national_boundary | حدود حد_فاصل خط_حدودي شريط_حدودي تخوم الحدود
border_crossing crossing_point frontier_post entry_point port_of_entry | معبر معابر معبر_حدودي منفذ_حدودي منافذ_حدودية نقطة_عبور
sanctions punitive_measures economic_sanctions sanctions_regime economic_penalties | عقوبات عقوبات_اقتصادية إجراءات_عقابية تدابير_عقابية عقوبات_دولية جزاءات
disaster catastrophe calamity tragedy cataclysm | كارثة كوارث نكبة فاجعة مأساة مصيبة طامة
rifle assault_rifle long_gun carbine hunting_rifle | بندقية بنادق بندقية_آلية بنادق_آلية بندقية_هجومية بندقية_صيد
firearm gun small_arm fire_arms lethal_firearm | سلاح_ناري أسلحة_نارية سلاح_خفيف أسلحة_خفيفة أسلحة_فردية سلاح_فردي
armoured_vehicle armored_vehicle armoured_personnel_carrier armored_personnel_carrier apc armoured_car | مدرعة مدرعات مركبة_مدرعة آلية_مدرعة ناقلة_جند ناقلات_جند مركبات_مدرعة
self_rule autonomy home_rule self_government self_governance regional_autonomy | حكم_ذاتي الحكم_الذاتي استقلال_ذاتي إدارة_ذاتية حكما_ذاتيا الإدارة_الذاتية
martial_law military_rule army_rule rule_by_the_army military_government | أحكام_عرفية الأحكام_العرفية حكم_عسكري الحكم_العسكري حكم_العسكر الحكم_العرفي
authorities officialdom powers_that_be government_authorities the_authorities competent_authorities | سلطات السلطات الجهات_المختصة الجهات_الرسمية السلطات_المعنية الجهات_المعنية
company firm business enterprise corporation commercial_firm | شركة شركات مؤسسة_تجارية مؤسسات_تجارية منشأة_تجارية شركة_تجارية
factory plant_manufacturing_goods manufacturing_plant mill works production_facility industrial_plant | مصنع مصانع معمل معامل منشأة_صناعية منشآت_صناعية وحدة_إنتاج
shop store retail_outlet outlet boutique shopfront | متجر متاجر محل_تجاري محلات محال_تجارية دكان دكاكين حانوت
market marketplace bazaar souk open_air_market trading_place | سوق أسواق سوق_شعبي سوق_شعبية أسواق_شعبية بازار
supermarket grocery grocery_store food_store hypermarket | سوبرماركت سوبر_ماركت بقالة بقالات محل_بقالة متجر_أغذية هايبر_ماركت
shopping_centre shopping_center mall shopping_mall shopping_complex retail_park | مركز_تسوق مراكز_التسوق مول مجمع_تجاري مجمعات_تجارية مركز_تجاري
bank lender commercial_bank financial_institution banking_house high_street_bank | بنك بنوك مصرف مصارف مؤسسة_مصرفية البنك_التجاري
central_bank reserve_bank monetary_authority bank_of_issue monetary_policy_maker | بنك_مركزي البنك_المركزي مصرف_مركزي المصرف_المركزي البنوك_المركزية مؤسسة_النقد السلطة_النقدية
stock_exchange stock_market bourse share_market equity_market securities_exchange | بورصة بورصات سوق_الأسهم سوق_الأوراق_المالية سوق_المال أسواق_الأسهم
share stock equity security_traded shareholding company_share | سهم أسهم أوراق_مالية ورقة_مالية أسهم_الشركة
bond government_debt debt_security treasury_bond sovereign_debt | سند سندات سندات_خزانة سندات_حكومية سندات_دين دين_سيادي
shareholder stockholder equity_holder part_owner investor_in_the_company | مساهم مساهمون مساهمين حامل_أسهم حملة_الأسهم أصحاب_الأسهم مالكو_الأسهم
investor backer financier financial_backer venture_capitalist | مستثمر مستثمرون مستثمرين مستثمرة ممول ممولون ممولين
owner proprietor holder_of_title possessor landlord_of | مالك مالكون ملاك مالكة صاحب أصحاب صاحبة
boss chief_executive ceo managing_director company_head chief_executive_officer head_of_the_company | مدير_تنفيذي الرئيس_التنفيذي رئيس_تنفيذي رئيس_الشركة الرئيسة_التنفيذية رؤساء_تنفيذيون مدير_الشركة
chairman chairwoman chairperson board_chair board_chairman head_of_the_board | رئيس_مجلس_الإدارة رئيسة_مجلس_الإدارة رؤساء_مجالس_الإدارات رئيس_مجلس_إدارة رئاسة_مجلس_الإدارة
businessman businesswoman entrepreneur tycoon magnate business_leader industrialist | رجل_أعمال رجال_أعمال رجال_الأعمال سيدة_أعمال سيدات_أعمال قطب_أعمال رائد_أعمال رواد_الأعمال
trader merchant dealer tradesman shopkeeper seller | تاجر تجار تاجرة بائع بائعون باعة بائعة
customer client shopper buyer patron | زبون زبائن مشتر مشترون زبونة زبونا عميل_الشركة عملاء_الشركة
employee worker staff_member member_of_staff wage_earner salaried_worker | موظف موظفون موظفين موظفة موظفات عامل عاملون عاملين
worker labourer laborer workman blue_collar_worker manual_worker | عامل عمال عاملة عاملات عمالة شغيل شغيلة أيد_عاملة
workforce staff personnel manpower labour_force labor_force employees | قوة_عاملة قوى_عاملة أيد_عاملة عمالة موظفون عاملون طاقم
trade_union labour_union labor_union workers_union organised_labour syndicate_of_workers | نقابة نقابات اتحاد_عمالي اتحاد_العمال نقابة_عمالية نقابات_العمال الاتحاد_العام_للعمال
industrial_action walkout work_stoppage stoppage labour_strike | إضراب إضرابات إضراب_عن_العمل توقف_عن_العمل إضراب_عمالي تحرك_عمالي
salary wage earnings paycheck remuneration income_from_work wages | راتب رواتب أجر أجور مرتب مرتبات مدخول
pension retirement_pay old_age_pension retirement_benefit superannuation | معاش معاشات معاش_تقاعدي معاشات_تقاعدية راتب_تقاعدي رواتب_المتقاعدين
pensioner retiree retired_person retired_worker oap person_drawing_a_pension | متقاعد متقاعدون متقاعدين متقاعدة متقاعدات أصحاب_المعاشات صاحب_معاش
bonus premium_pay extra_pay incentive_payment gratuity perk | مكافأة مكافآت علاوة علاوات حافز حوافز إكرامية منحة_مالية
job position employment job_opening paid_work | وظيفة وظائف منصب_عمل فرصة_عمل فرص_عمل شغل
unemployment joblessness being_out_of_work jobless_rate lack_of_jobs worklessness | بطالة معدل_البطالة نسبة_البطالة عاطلون_عن_العمل بطال تعطل_عن_العمل
jobless_person unemployed_person out_of_work_person job_seeker jobless unemployed | عاطل_عن_العمل عاطلون_عن_العمل عاطلين عاطل عاطلون باحث_عن_عمل باحثون_عن_عمل
price charge_for_goods rate_per_unit price_tag asking_price | سعر أسعار ثمن أثمان تسعيرة
cost expense expenditure outlay spending overhead | تكلفة تكاليف كلفة نفقة نفقات مصروف مصاريف مصروفات
fee charge_levied dues service_charge fees | رسم رسوم أتعاب بدل_خدمة رسوم_خدمة رسوما رسم_مالي
tax levy duty impost taxation government_levy | ضريبة ضرائب رسم_حكومي جباية مكس مكوس إتاوة_حكومية
customs_duty tariff import_duty import_tax customs_tariff import_levy duties_on_imports | رسوم_جمركية رسم_جمركي تعرفة_جمركية تعريفة_جمركية تعريفات_جمركية ضريبة_استيراد رسوم_الاستيراد رسوم_على_الواردات
value_added_tax vat sales_tax consumption_tax goods_and_services_tax | ضريبة_القيمة_المضافة القيمة_المضافة ضريبة_المبيعات ضريبة_استهلاك ضريبة_الاستهلاك ضريبة_قيمة_مضافة
budget spending_plan fiscal_plan state_budget annual_accounts fiscal_package | ميزانية ميزانيات موازنة موازنات موازنة_عامة الموازنة_العامة
deficit shortfall budget_gap fiscal_gap red_ink financial_hole | عجز عجز_مالي عجز_الميزانية عجز_الموازنة فجوة_تمويلية نقص_مالي
surplus excess_of_income budget_surplus glut oversupply | فائض فوائض فائض_مالي فائض_الميزانية
debt liability money_owed borrowings indebtedness arrears | دين ديون مديونية مديونيات التزامات_مالية ذمم متأخرات
loan credit advance lending_facility borrowed_money credit_facility | قرض قروض سلفة سلف ائتمان تسهيل_ائتماني تسهيلات_ائتمانية
mortgage home_loan housing_loan property_loan house_loan | رهن_عقاري رهون_عقارية قرض_عقاري قروض_عقارية قرض_سكني تمويل_عقاري قرض_إسكان
interest_rate cost_of_borrowing borrowing_cost lending_rate policy_rate base_rate key_rate | سعر_الفائدة أسعار_الفائدة معدل_الفائدة نسبة_الفائدة فائدة_القروض سعر_فائدة كلفة_الاقتراض
inflation rise_in_prices rising_prices price_rises cost_of_living_increase price_growth | تضخم معدل_التضخم غلاء ارتفاع_الأسعار غلاء_المعيشة ارتفاع_تكاليف_المعيشة
recession economic_downturn slump downturn economic_contraction economic_recession | ركود ركود_اقتصادي انكماش_اقتصادي تراجع_اقتصادي
economic_growth expansion_of_the_economy gdp_growth economic_expansion growth_in_output | نمو_اقتصادي النمو_الاقتصادي معدل_النمو نمو_الاقتصاد نمو_الناتج نمو_اقتصاد
gross_domestic_product gdp national_output economic_output domestic_product | ناتج_محلي_إجمالي الناتج_المحلي_الإجمالي الناتج_المحلي إجمالي_الناتج_المحلي ناتج_داخلي_خام الناتج_الداخلي الناتج_القومي
profit gain earnings net_income surplus_on_sales return_on_investment | ربح أرباح مكسب مكاسب صافي_الدخل أرباح_صافية صافي_الربح
loss financial_loss deficit_on_trading red_figures losses | خسارة خسائر خسارة_مالية خسائر_مالية خسران مغرم
revenue income takings proceeds turnover receipts | إيراد إيرادات دخل مداخيل عائدات عوائد ريع حصيلة
currency legal_tender national_currency tender_of_the_land | عملة عملات عملة_وطنية عملة_محلية نقد نقود
exchange_rate rate_of_exchange currency_rate conversion_rate foreign_exchange_rate | سعر_الصرف أسعار_الصرف سعر_صرف معدل_الصرف سعر_العملة أسعار_العملات
cheque check_drawn_on_a_bank bank_cheque bank_draft bank_check | شيك شيكات صك_مصرفي صك_بنكي شيك_مصرفي شيك_بنكي
gold bullion gold_bar precious_yellow_metal gold_ingot | ذهب سبيكة_ذهبية سبائك_ذهبية سبائك معدن_أصفر المعدن_الأصفر المعدن_النفيس
jewellery jewelry gems trinkets precious_stones jewels | مجوهرات حلي مصوغات مصاغ جواهر أحجار_كريمة
subsidy government_support_for_prices state_support_payment state_subsidy price_support | دعم_حكومي إعانة_حكومية إعانات_حكومية دعم_الأسعار دعم_الدولة مخصصات_الدعم
bailout rescue_package rescue_loan financial_rescue financial_lifeline bail_out | خطة_إنقاذ حزمة_إنقاذ إنقاذ_مالي قرض_إنقاذ برنامج_إنقاذ حزمة_مالية
shortage scarcity dearth lack shortfall_in_supply undersupply | نقص شح ندرة قلة عوز_في أزمة_نقص
goods merchandise wares commodities products items_for_sale | سلع سلعة بضاعة بضائع منتجات منتوجات
cargo freight shipment consignment payload | شحنة شحنات حمولة حمولات بضائع_مشحونة إرسالية
insurance coverage_against_loss insurance_cover insurance_policy assurance | تأمين تأمينات بوليصة_تأمين وثيقة_تأمين تغطية_تأمينية تغطية_تأمين
compensation damages indemnity redress payout_to_victims reparation | تعويض تعويضات تعويض_مالي تعويضات_مالية جبر_الضرر بدل_ضرر
fine financial_penalty monetary_penalty penalty_notice | غرامة غرامات غرامة_مالية غرامات_مالية خطية عقوبة_مالية مخالفة_مالية
bribe kickback backhander payoff sweetener hush_money | رشوة رشاوى رشى رشوة_مالية عمولة_غير_مشروعة عمولات_غير_مشروعة
corruption graft venality crooked_dealings abuse_of_office corrupt_practices | فساد فساد_مالي فساد_إداري استغلال_النفوذ فساد_سياسي
fraud scam swindle deception_for_gain con_trick confidence_trick | احتيال نصب_واحتيال عملية_احتيال عمليات_احتيال غش تدليس
theft robbery stealing larceny burglary heist | سرقة سرقات سطو عملية_سرقة عملية_سطو سلب
crime offence offense felony criminal_act misdeed | جريمة جرائم جرم جناية جنايات فعل_إجرامي
minor_offence misdemeanour misdemeanor petty_offence infraction summary_offence | جنحة جنح مخالفة مخالفات جرم_بسيط مخالفة_قانونية
trial court_case legal_proceedings court_proceedings hearing prosecution_in_court | محاكمة محاكمات دعوى_قضائية إجراءات_قضائية نظر_القضية جلسة_محاكمة
lawsuit suit legal_action court_case litigation legal_case | دعوى دعاوى دعوى_قضائية دعاوى_قضائية قضية قضايا ملاحقة_قضائية
evidence proof exhibit_in_court incriminating_material substantiation | دليل أدلة إثبات إثباتات برهان براهين قرينة قرائن بينة
warrant arrest_warrant order_for_arrest detention_order | مذكرة_توقيف مذكرة_اعتقال مذكرات_توقيف أمر_قبض أمر_اعتقال أمر_توقيف أمر_ضبط
life_sentence life_imprisonment life_in_prison life_term imprisonment_for_life | سجن_مؤبد السجن_المؤبد المؤبد مؤبد حبس_مؤبد السجن_مدى_الحياة سجن_مدى_الحياة
death_sentence death_penalty capital_punishment capital_sentence sentence_of_death | حكم_بالإعدام حكم_الإعدام عقوبة_الإعدام أحكام_إعدام إعدام عقوبة_الموت
suspended_sentence suspended_jail_term deferred_sentence sentence_suspended | سجن_مع_وقف_التنفيذ مع_وقف_التنفيذ حبس_مع_وقف_التنفيذ السجن_مع_إيقاف_التنفيذ سجن_موقوف_التنفيذ حكم_موقوف_التنفيذ
house_arrest home_detention home_confinement confinement_to_home domiciliary_arrest | إقامة_جبرية الإقامة_الجبرية حبس_منزلي احتجاز_منزلي إقامة_إجبارية توقيف_منزلي
riot disturbance disorder unrest civil_disorder street_violence | شغب أعمال_شغب اضطراب اضطرابات قلاقل أعمال_عنف
protest demonstration rally march protest_march | احتجاج احتجاجات مظاهرة مظاهرات تظاهرة تظاهرات مسيرة مسيرات
uprising revolt rebellion insurrection revolution popular_revolt | انتفاضة انتفاضات ثورة ثورات تمرد عصيان
coup putsch military_takeover overthrow_of_the_government seizure_of_power coup_detat | انقلاب انقلابات انقلاب_عسكري استيلاء_على_السلطة قلب_نظام_الحكم
massacre slaughter carnage bloodbath butchery mass_killing | مجزرة مجازر مذبحة مذابح حمام_دم قتل_جماعي
genocide extermination_of_a_people annihilation_of_a_people mass_extermination act_of_genocide genocidal_campaign | إبادة_جماعية الإبادة_الجماعية حرب_إبادة جريمة_إبادة إبادة
hospital clinic_with_beds infirmary medical_centre medical_center hospital_complex | مستشفى مستشفيات مشفى مشاف مصحة مركز_استشفائي مجمع_طبي
clinic health_centre health_center dispensary surgery_of_a_doctor medical_practice outpatient_clinic | عيادة عيادات مستوصف مستوصفات مركز_صحي مراكز_صحية وحدة_صحية
intensive_care_unit icu intensive_care critical_care_unit intensive_therapy_unit | عناية_مركزة العناية_المركزة عناية_مشددة العناية_المشددة العناية_الفائقة إنعاش غرفة_الإنعاش
emergency_room accident_and_emergency casualty_department emergency_department emergency_ward | قسم_الطوارئ طوارئ_المستشفى أقسام_الطوارئ قسم_المستعجلات غرفة_الطوارئ قسم_الإسعاف
pharmacy drugstore dispensary_of_medicines chemist_shop pharmacy_store | صيدلية صيدليات الصيدلية صيدلية_مناوبة صيدليات_خاصة أجزاخانة
medicine medication pharmaceutical medicament remedy | دواء أدوية عقار عقاقير مستحضر_طبي مستحضرات_طبية مستحضر_دوائي
illegal_drugs narcotics drugs illicit_drugs narcotic_substances banned_drugs | مخدرات مواد_مخدرة مخدر مادة_مخدرة مؤثرات_عقلية
hashish cannabis marijuana hemp | حشيش قنب قنب_هندي ماريجوانا ماريغوانا نبتة_القنب
vaccine jab inoculation immunisation_shot immunization_shot vaccine_dose | لقاح لقاحات طعم طعوم جرعة_لقاح
disease illness sickness ailment malady complaint_of_the_body | مرض أمراض داء أدواء علة علل
epidemic outbreak pandemic contagion plague_of_disease epidemic_wave | وباء أوبئة جائحة جوائح تفش تفشي موجة_وبائية
coronavirus covid covid_19 sars_cov_2 corona_virus covid19 | كورونا كوفيد فيروس_كورونا كورونا_المستجد وباء_كورونا جائحة_كورونا
influenza flu grippe seasonal_flu flu_virus | إنفلونزا انفلونزا أنفلونزا نزلة_وافدة فلونزا الإنفلونزا_الموسمية
cancer malignancy malignant_growth carcinoma | سرطان سرطانات ورم_خبيث أورام_خبيثة مرض_عضال
heart_attack myocardial_infarction coronary cardiac_crisis heart_seizure | نوبة_قلبية أزمة_قلبية جلطة_قلبية احتشاء نوبات_قلبية
stroke cerebral_stroke brain_attack blood_clot_on_the_brain | سكتة_دماغية جلطة_دماغية جلطة_في_الدماغ سكتات_دماغية
diabetes sugar_disease diabetes_mellitus diabetic_condition | سكري داء_السكري مرض_السكري مرض_السكر السكري
cholera cholera_disease cholera_epidemic cholera_infection | كوليرا الكوليرا هيضة وباء_الكوليرا مرض_الكوليرا
tuberculosis tb consumption_of_the_lungs tb_infection lung_tuberculosis | سل درن مرض_السل السل_الرئوي مرض_الدرن تدرن
aids hiv hiv_infection human_immunodeficiency_virus acquired_immune_deficiency_syndrome | إيدز الإيدز مرض_الإيدز نقص_المناعة نقص_المناعة_المكتسبة فيروس_نقص_المناعة سيدا
malaria swamp_fever malarial_fever marsh_fever paludism | ملاريا الملاريا برداء حمى_المستنقعات مرض_الملاريا طفيلي_الملاريا
rabies hydrophobia mad_dog_disease rabid_infection rabies_virus | داء_الكلب السعار سعار فيروس_السعار مرض_السعار مرض_الكلب
measles rubeola measles_infection measles_virus | حصبة الحصبة مرض_الحصبة فيروس_الحصبة وباء_الحصبة بوحمرون
polio poliomyelitis infantile_paralysis poliovirus | شلل_الأطفال مرض_شلل_الأطفال فيروس_شلل_الأطفال بوليو
hepatitis liver_inflammation inflammation_of_the_liver viral_hepatitis | التهاب_الكبد التهاب_كبدي التهاب_الكبد_الوبائي الكبد_الوبائي فيروس_الكبد الالتهاب_الكبدي
pneumonia lung_infection lung_inflammation chest_infection | التهاب_رئوي التهاب_الرئة ذات_الرئة الالتهاب_الرئوي عدوى_رئوية
fever high_temperature raised_temperature pyrexia febrile_illness | حمى حميات سخونة ارتفاع_في_الحرارة ارتفاع_درجة_حرارة_الجسم حرارة_مرتفعة
famine mass_hunger mass_starvation famine_conditions outright_famine | مجاعة مجاعات حالة_مجاعة المجاعة ظروف_مجاعة
malnutrition undernourishment undernutrition poor_nutrition malnourishment | سوء_تغذية سوء_التغذية نقص_التغذية نقص_الغذاء قلة_التغذية
death fatality demise decease loss_of_life mortality | موت وفاة وفيات مصرع
death_toll number_of_dead fatalities body_count number_of_victims number_killed toll | حصيلة_القتلى حصيلة_الضحايا عدد_القتلى عدد_الضحايا حصيلة_الوفيات عدد_الوفيات حصيلة_قتلى
funeral burial burial_service obsequies funeral_procession funeral_service | جنازة جنازات تشييع دفن موكب_جنائزي مراسم_تشييع مراسم_دفن
cemetery graveyard burial_ground necropolis resting_place churchyard | مقبرة مقابر مدفن مدافن جبانة جبانات
grave tomb burial_place sepulchre sepulcher crypt | قبر قبور ضريح أضرحة لحد مثوى_أخير
mass_grave burial_pit communal_grave collective_grave pit_of_bodies | مقبرة_جماعية مقابر_جماعية قبر_جماعي قبور_جماعية المقبرة_الجماعية المقابر_الجماعية
birth_rate number_of_births natality rate_of_births | معدل_المواليد معدل_الولادات عدد_المواليد نسبة_الولادات عدد_الولادات
life_expectancy average_lifespan expected_lifespan lifespan average_length_of_life | متوسط_العمر متوسط_العمر_المتوقع العمر_المتوقع معدل_الأعمار أمد_الحياة متوسط_الأعمار
disability handicap impairment physical_impairment disablement | إعاقة إعاقات عجز_بدني إعاقة_جسدية عاهة عاهات
disabled_person handicapped_person person_with_disabilities wheelchair_user person_with_a_disability | معاق معاقون معاقين معاقة ذوو_الإعاقة ذوي_الإعاقة ذوو_الاحتياجات_الخاصة ذوي_الهمم
obesity fatness corpulence morbid_obesity being_obese | سمنة بدانة السمنة_المفرطة السمنة بدانة_مفرطة البدانة
earthquake quake tremor temblor seismic_shock earth_tremor seism | زلزال زلازل هزة هزات هزة_أرضية هزات_أرضية رجفة_أرضية
aftershock after_tremor follow_up_quake secondary_tremor later_tremor | هزة_ارتدادية هزات_ارتدادية ارتدادات_الزلزال توابع_الزلزال هزة_لاحقة هزات_لاحقة
tsunami tidal_wave seismic_sea_wave giant_wave harbour_wave | تسونامي أمواج_تسونامي أمواج_مد_عاتية موجات_مد_عاتية أمواج_المد_البحري موجة_تسونامي
flood flooding deluge inundation flash_flood torrent floodwater | فيضان فيضانات سيل سيول طوفان غمر_المياه
storm tempest gale squall windstorm violent_weather powerful_storm | عاصفة عواصف عاصفة_هوجاء عاصفة_قوية عاصفة_شديدة عواصف_شديدة
hurricane cyclone typhoon tropical_cyclone | إعصار أعاصير إعصار_مداري تيفون أعاصير_مدارية
tornado twister whirlwind funnel_cloud | زوبعة إعصار_قمعي دوامة_هوائية إعصار_حلزوني زوابع
thunderstorm electrical_storm lightning_storm storm_with_thunder thunder_and_lightning | عاصفة_رعدية عواصف_رعدية أمطار_رعدية رعد رعود برق_ورعد
lightning bolt_from_the_sky thunderbolt lightning_bolt lightning_strike | صاعقة صواعق برق بروق صاعقة_رعدية ضربة_برق
snow snowfall white_blanket snow_cover | ثلج ثلوج تساقط_الثلوج غطاء_ثلجي ثلوجا ثلوج_كثيفة
rain rainfall downpour precipitation shower cloudburst | مطر أمطار هطول هطل_مطري زخة زخات غيث تهاطل
drought dry_spell lack_of_rain water_scarcity_from_drought prolonged_dryness | جفاف قحط انحباس_المطر شح_الأمطار قلة_الأمطار ندرة_الأمطار موجة_جفاف
heatwave heat_wave hot_spell scorching_weather extreme_heat | موجة_حر موجات_حر موجة_حارة حر_شديد قيظ حرارة_شديدة
cold_snap cold_wave cold_spell freezing_weather bitter_cold | موجة_برد موجة_صقيع موجة_باردة صقيع برد_قارس برودة_شديدة
fog mist low_visibility_from_fog dense_fog thick_fog heavy_fog | ضباب ضباب_كثيف شبورة شبورة_مائية غمام_أرضي الضباب
sandstorm dust_storm duststorm blowing_dust sand_storm | عاصفة_رملية عواصف_رملية عاصفة_ترابية عواصف_ترابية عاصفة_غبارية موجة_غبار غبار_كثيف
fire blaze inferno conflagration flames wildfire_of_buildings | حريق حرائق نار نيران لهيب ألسنة_اللهب
forest_fire wildfire bushfire brush_fire woodland_fire | حريق_غابات حرائق_الغابات حرائق_غابات حرائق_الأحراج حريق_أحراج حرائق_حرجية
landslide mudslide rockslide landslip mud_slide rock_fall | انهيار_أرضي انهيارات_أرضية انزلاق_تربة انزلاقات_أرضية انهيار_طيني انهيارات_طينية
avalanche snow_slide snowslip wall_of_snow snow_slip | انهيار_ثلجي انهيارات_ثلجية الانهيار_الثلجي انزلاق_ثلجي
climate_change global_warming climate_crisis warming_of_the_planet climate_emergency | تغير_المناخ التغير_المناخي تغير_مناخي تغيرات_مناخية احتباس_حراري الاحتباس_الحراري احترار_عالمي
pollution contamination dirty_air fouling_of_the_environment | تلوث تلويث تلوث_الهواء تلوث_بيئي ملوثات
emission carbon_emission carbon_dioxide_release exhaust_gas carbon_output co2_emission | انبعاث انبعاثات انبعاثات_كربونية انبعاثات_الكربون انبعاثات_ثاني_أكسيد_الكربون الانبعاثات انبعاثات_الغازات
weather_forecast weather_outlook weather_bulletin met_office_forecast weather_prediction | نشرة_جوية توقعات_الطقس النشرة_الجوية تنبؤات_جوية توقعات_جوية
accident mishap misadventure accidental_event | حادث حوادث حادثة حادث_عرضي حادث_مؤسف حوادث_عرضية
traffic_accident road_accident car_crash car_accident road_crash traffic_collision | حادث_سير حوادث_السير حادث_مروري حوادث_المرور حادث_مرور حادث_سيارة حادث_طرق حوادث_الطرق
plane_crash air_crash aircraft_accident air_disaster crash_of_a_plane aviation_accident | تحطم_طائرة سقوط_طائرة حادث_طيران كارثة_جوية حادث_تحطم_طائرة حوادث_الطيران
shipwreck sinking capsizing_of_a_boat boat_disaster maritime_disaster wreck_at_sea | غرق_سفينة غرق_مركب حطام_سفينة غرق_قارب كارثة_بحرية حادث_غرق
train_crash rail_accident train_accident rail_disaster train_collision railway_accident | حادث_قطار حوادث_القطارات تصادم_قطارين حادث_سكة_حديد كارثة_قطار اصطدام_قطارين
stampede crush_of_people crowd_crush human_crush trampling_of_a_crowd | تدافع حادث_تدافع تدافع_بشري تزاحم_قاتل دهس_الحشود حوادث_التدافع
rubble debris wreckage ruins remains_of_a_building detritus | أنقاض ركام حطام ردم أطلال خرائب
vehicle motor_vehicle conveyance means_of_transport mode_of_transport | مركبة مركبات آلية آليات وسيلة_نقل وسائل_نقل عربة
car automobile motor_car motorcar saloon_car passenger_car | سيارة سيارات سيارة_خاصة عربة_خاصة مركبة_خاصة أوتومبيل
lorry truck heavy_goods_vehicle hgv articulated_lorry juggernaut | شاحنة شاحنات سيارة_نقل كميون سيارات_الشحن ناقلة_بضائع
bus coach_bus autobus passenger_bus omnibus | حافلة حافلات باص باصات أوتوبيس أتوبيس
motorcycle motorbike two_wheeler motor_cycle motor_bike powered_two_wheeler | دراجة_نارية دراجات_نارية موتوسيكل دراجة_بخارية دراجات_بخارية موتور_سيكل
bicycle bike pushbike pedal_cycle push_bike | دراجة_هوائية دراجات_هوائية بسكليت عجلة_هوائية دراجة_عادية
taxi cab taxicab minicab hackney_cab | تاكسي سيارة_أجرة سيارات_أجرة سيارات_الأجرة تكسي سيارة_تاكسي
train railway_train passenger_train railroad_train | قطار قطارات قطار_ركاب قطار_الركاب قطارات_الركاب قطارا
railway railroad rail_line train_line rail_network railway_line | سكة_حديد سكك_حديدية السكك_الحديدية خط_سكة_حديد سكة_حديدية خطوط_السكك
subway metro tube_train rapid_transit underground_railway | مترو مترو_الأنفاق قطار_الأنفاق قطارات_الأنفاق المترو شبكة_المترو
tram streetcar tramway light_rail trolley_car | ترام ترامواي عربة_ترام قطار_خفيف ترولي خط_ترام
aeroplane airplane plane aircraft airliner passenger_jet | طائرة طائرات طيارة طائرة_ركاب طائرة_مدنية
helicopter chopper rotorcraft copter whirlybird | مروحية مروحيات طائرة_مروحية هليكوبتر هليكوبترات طائرات_مروحية طائرة_عمودية حوامة
airport airfield aerodrome air_terminal landing_field international_airport | مطار مطارات مطار_دولي مهبط_طائرات محطة_جوية المطار_الدولي
airline air_carrier airline_company aviation_company | شركة_طيران شركات_طيران شركات_الطيران خطوط_جوية الخطوط_الجوية ناقل_جوي ناقلة_جوية
flight air_journey air_service plane_trip air_travel_trip | رحلة_جوية رحلات_جوية رحلة_طيران رحلات_الطيران سفرة_جوية رحلة_جوية_مباشرة
pilot airman aviator flight_captain captain_of_the_plane flyer | طيار طيارون طيارين قائد_الطائرة قائد_طائرة ربان_الطائرة كابتن_الطائرة
driver motorist chauffeur person_at_the_wheel | سائق سائقون سائقين سائقة سواق قائد_المركبة قائد_السيارة
passenger traveller traveler rider fare_payer | راكب ركاب راكبة مسافر مسافرون مسافرين مسافرة
pedestrian walker person_on_foot passer_by foot_traveller | مشاة مار_راجل راجل راجلون عابر_سبيل مارة عابرو_السبيل
ship vessel seagoing_vessel sailing_vessel | سفينة سفن مركب مراكب باخرة بواخر قطعة_بحرية_تجارية
boat dinghy small_craft motorboat launch_boat rowing_boat | قارب قوارب زورق زوارق فلوكة
oil_tanker tanker crude_carrier oil_carrier tanker_ship petroleum_carrier | ناقلة_نفط ناقلات_النفط ناقلة_بترول ناقلة_خام ناقلات_نفط ناقلة_للنفط
ferry ferryboat passenger_ferry car_ferry ferry_boat | عبارة عبارات معدية عبارة_ركاب سفينة_ركاب العبارة
port harbour harbor seaport docklands | ميناء موانئ مرفأ مرافئ
sailor seaman mariner seafarer crew_member_of_a_ship deckhand | بحار بحارة ملاح ملاحون نوتي بحري_تجاري
fisherman angler trawlerman fisher fishing_boat_crew | صياد صيادون صيادين صياد_سمك صيادو_الأسماك صيادي_الأسماك
road street thoroughfare roadway avenue paved_road | طريق طرق طرقات شارع شوارع
motorway highway expressway freeway dual_carriageway autobahn | طريق_سريع طرق_سريعة أوتوستراد طريق_سيار الطريق_السريع اوتوستراد
bridge overpass flyover viaduct | جسر جسور كوبري كباري قنطرة قناطر
tunnel underpass underground_passage subway_passage tube_under_the_sea | نفق أنفاق ممر_تحت_الأرض نفق_أرضي نفق_مروري ممرات_تحت_الأرض
traffic_jam congestion gridlock tailback traffic_congestion road_congestion | ازدحام_مروري اختناق_مروري زحمة_سير اختناقات_مرورية ازدحام زحام_مروري أزمة_مرور
fuel motor_fuel fuel_supply fuels petroleum_products oil_products | وقود محروقات مشتقات_نفطية المشتقات_النفطية المحروقات مواد_بترولية
oil crude_oil petroleum crude black_gold hydrocarbon_liquid | نفط بترول نفط_خام خام_النفط الذهب_الأسود زيت_خام
natural_gas gas_supply fossil_gas methane_gas natural_gas_supply | غاز_طبيعي الغاز_الطبيعي غاز_الميثان غازا_طبيعيا إمدادات_الغاز
oilfield oil_field petroleum_field oil_deposit crude_field | حقل_نفط حقول_النفط حقل_نفطي حقول_نفطية حقل_بترول حقول_البترول
pipeline oil_pipeline gas_pipeline conduit_for_oil pipe_network | خط_أنابيب خطوط_أنابيب خط_أنبوب أنبوب_نفط أنبوب_الغاز خط_الأنابيب
refinery oil_refinery petroleum_refinery oil_processing_plant refining_plant | مصفاة مصاف مصفاة_نفط مصافي_النفط معمل_تكرير مصفاة_تكرير
electricity electric_power mains_supply electrical_supply electrical_power | كهرباء تيار_كهربائي طاقة_كهربائية التيار_الكهربائي الطاقة_الكهربائية
power_cut blackout power_outage electricity_cut power_failure loss_of_power | انقطاع_الكهرباء انقطاع_كهربائي انقطاع_التيار انقطاع_التيار_الكهربائي قطع_الكهرباء تعتيم_كهربائي عتمة
power_station power_plant generating_station electricity_plant generating_plant powerhouse | محطة_كهرباء محطات_الكهرباء محطة_توليد محطة_طاقة محطات_توليد_الكهرباء معمل_كهرباء
nuclear_plant nuclear_power_station atomic_power_station nuclear_power_plant atomic_plant | محطة_نووية محطات_نووية محطة_طاقة_نووية منشأة_نووية
solar_energy solar_power sun_power photovoltaic_power sunshine_power | طاقة_شمسية الطاقة_الشمسية ألواح_شمسية كهرباء_شمسية كهرباء_الشمس طاقة_الشمس
renewable_energy clean_energy green_energy green_power renewables sustainable_energy | طاقة_متجددة الطاقة_المتجددة طاقة_نظيفة الطاقة_النظيفة طاقات_متجددة طاقة_خضراء
dam reservoir_dam embankment water_dam hydroelectric_dam | سد سدود حاجز_مائي سد_مائي سدود_مائية سد_كهرومائي
petrol gasoline petrol_for_cars motor_spirit unleaded_petrol benzine | بنزين البنزين غازولين بنزين_السيارات وقود_السيارات ليتر_البنزين
diesel diesel_fuel gas_oil diesel_oil derv | ديزل سولار الديزل السولار وقود_الديزل زيت_الغاز
liquefied_natural_gas lng liquefied_gas liquid_natural_gas cooled_gas_cargo | غاز_مسال غاز_طبيعي_مسال الغاز_المسال الغاز_الطبيعي_المسال غازا_مسالا شحنات_الغاز_المسال
nuclear_reactor atomic_reactor reactor atomic_pile power_reactor | مفاعل مفاعلات مفاعل_نووي مفاعلات_نووية مفاعل_ذري المفاعل_النووي
greenhouse_gas heat_trapping_gas planet_warming_gas climate_warming_gas greenhouse_gases | غازات_دفيئة غازات_الدفيئة غازات_الاحتباس_الحراري غاز_دفيء الغازات_الدفيئة غازات_مسببة_للاحتباس
blizzard snowstorm snow_storm whiteout winter_storm | عاصفة_ثلجية عواصف_ثلجية زوبعة_ثلجية العاصفة_الثلجية عاصفة_قطبية عاصفة_شتوية
cardiac_arrest heart_stoppage stopping_of_the_heart cardiopulmonary_arrest | سكتة_قلبية توقف_القلب توقف_قلبه السكتة_القلبية توقف_عضلة_القلب توقف_في_القلب
school educational_establishment schoolhouse place_of_learning academy_for_children teaching_establishment | مدرسة مدارس مؤسسة_تعليمية مؤسسات_تعليمية صرح_تعليمي منشأة_تعليمية
university college institution_of_higher_education higher_education_institution varsity institute_of_higher_learning | جامعة جامعات كلية_جامعية مؤسسة_جامعية مؤسسات_التعليم_العالي
kindergarten nursery_school preschool day_nursery pre_school infant_school | روضة رياض_الأطفال روضة_أطفال دار_حضانة حضانة تعليم_ما_قبل_المدرسة
examination exam test school_test final_paper assessment_paper | امتحان امتحانات اختبار اختبارات فحص_نهائي امتحان_نهائي
curriculum syllabus course_of_study teaching_programme teaching_program school_programme | منهج مناهج منهاج مقرر_دراسي مقررات_دراسية برنامج_دراسي مناهج_دراسية
scholarship study_grant bursary fellowship student_grant tuition_grant | منحة_دراسية منح_دراسية منحة_تعليمية بعثة_دراسية بعثات_دراسية ابتعاث
research study scientific_study investigation_by_scientists scholarly_work piece_of_research | بحث أبحاث بحوث دراسة دراسات دراسة_علمية بحث_علمي
scientist researcher scholar academic_researcher boffin man_of_science | علماء باحث باحثون باحثين باحثة باحثات عالمة
expert specialist authority_on professional_in_the_field | خبير خبراء خبيرة مختص مختصون اختصاصي أخصائي متخصص
satellite artificial_satellite orbiting_satellite space_satellite communications_satellite | قمر_صناعي أقمار_صناعية قمر_اصطناعي أقمار_اصطناعية ساتل سواتل
spacecraft spaceship space_vehicle rocket_ship space_ship | مركبة_فضائية مركبات_فضائية سفينة_فضاء سفينة_فضائية المركبة_الفضائية مركبة_الفضاء
astronaut cosmonaut spaceman space_traveller space_traveler spacewoman | رائد_فضاء رواد_فضاء رواد_الفضاء رائدة_فضاء ملاح_فضائي رائد_الفضاء
computer pc personal_computer desktop_computer computing_machine | حاسوب حواسيب كمبيوتر كومبيوتر حاسب_آلي حاسبات_آلية
mobile_phone cellphone cell_phone handset mobile_telephone mobile_handset | هاتف_محمول هواتف_محمولة هاتف_نقال جوال خليوي
internet web online_network world_wide_web cyberspace the_net | إنترنت انترنت الإنترنت شبكة_الإنترنت الشبكة_العنكبوتية شبكة_المعلومات
social_media social_network social_networking_site social_platform online_platform social_media_platform | تواصل_اجتماعي التواصل_الاجتماعي وسائل_التواصل مواقع_التواصل شبكات_التواصل منصات_التواصل مواقع_التواصل_الاجتماعي
artificial_intelligence ai machine_intelligence thinking_machines ai_technology | ذكاء_اصطناعي الذكاء_الاصطناعي ذكاء_صناعي الذكاء_الصناعي تقنيات_الذكاء_الاصطناعي
cyberattack cyber_attack hack hacking_attack computer_attack network_intrusion | هجوم_سيبراني هجمات_سيبرانية هجوم_إلكتروني هجمات_إلكترونية قرصنة_إلكترونية اختراق_إلكتروني
journalist reporter newsman correspondent press_man newspaperman news_writer | صحفي صحافي صحفيون صحافيون صحفية صحافية صحفيين صحافيين مراسل مراسلون مراسلة
newspaper broadsheet tabloid gazette daily_newspaper | صحيفة صحف جريدة جرائد يومية_صحفية صحيفة_يومية
news_agency wire_service press_agency news_service news_wire | وكالة_أنباء وكالات_الأنباء وكالة_الأنباء وكالة_أخبار وكالات_أنباء وكالة_إخبارية
television tv telly tv_channel small_screen television_station | تلفزيون تلفاز قناة_تلفزيونية قنوات_تلفزيونية الشاشة_الصغيرة محطة_تلفزيونية
news_item news_story news_report dispatch news_dispatch media_report | خبر أخبار نبأ أنباء تقرير_إخباري تقارير_إخبارية تقرير_صحفي تقارير_صحفية
statement communique press_release declaration official_statement | بيان بيانات بيان_رسمي بلاغ بلاغات تصريح تصريحات
rumour rumor hearsay unconfirmed_report gossip false_report | شائعة شائعات إشاعة إشاعات أقاويل خبر_كاذب
film movie motion_picture feature_film picture_show flick | فيلم أفلام فلم شريط_سينمائي عمل_سينمائي فيلم_سينمائي
actor actress film_star performer screen_star thespian | ممثل ممثلة ممثلون ممثلين ممثلات نجم_سينمائي نجمة_سينمائية
singer vocalist pop_star songstress crooner performer_of_songs | مغن مغني مغنية مغنون مطرب مطربة مطربون
writer author man_of_letters wordsmith penman | كاتب كاتبة مؤلف مؤلفون مؤلفة أديب أدباء
museum art_museum gallery_of_antiquities national_museum museum_building | متحف متاحف متحف_وطني متحف_الآثار دار_الآثار متحف_الفنون
theatre theater playhouse stage_venue stage_theatre | مسرح مسارح خشبة_المسرح دار_عرض_مسرحي قاعة_مسرح
festival carnival fete gala arts_festival cultural_festival | مهرجان مهرجانات كرنفال احتفالية مهرجان_ثقافي مهرجان_فني
prize award accolade honour_bestowed honor_bestowed | جائزة جوائز تكريم جائزة_كبرى جوائز_مالية
medal order_of_merit decoration medallion | ميدالية ميداليات وسام أوسمة مدالية قلادة
antiquities archaeological_finds artefacts artifacts ancient_relics archaeological_treasures | آثار قطع_أثرية قطعة_أثرية لقى_أثرية كنوز_أثرية تحف_أثرية
monument memorial commemorative_structure shrine_to_the_fallen memorial_statue | نصب_تذكاري أنصاب_تذكارية صرح صرح_تذكاري تمثال_تذكاري النصب_التذكاري
mosque house_of_worship_for_muslims masjid muslim_house_of_prayer muslim_place_of_worship | مسجد مساجد جامع جوامع مسجدا
church cathedral chapel basilica christian_place_of_worship | كنيسة كنائس كاتدرائية كاتدرائيات بازيليك
priest clergyman vicar pastor cleric_of_the_church parson | قس قساوسة كاهن كهنة خوري رجل_دين_مسيحي قسيس
imam mosque_preacher muslim_cleric prayer_leader | إمام أئمة خطيب_المسجد إمام_المسجد رجل_دين_مسلم خطباء_المساجد
pope pontiff holy_father bishop_of_rome head_of_the_catholic_church | بابا_الفاتيكان البابا الحبر_الأعظم قداسة_البابا بابا_روما رأس_الكنيسة_الكاثوليكية
pilgrim hajj_pilgrim pilgrimage_maker hajji umrah_performer | حاج حجاج حجيج معتمر معتمرون ضيوف_الرحمن
footballer soccer_player football_player professional_footballer | لاعب_كرة_قدم لاعبو_كرة_القدم لاعب_كرة لاعبي_كرة_القدم لاعبة_كرة_قدم
football soccer association_football the_beautiful_game footie | كرة_القدم كرة_قدم كروي كروية لعبة_كرة_القدم الساحرة_المستديرة
match game fixture tie_between_two_teams contest_between_teams encounter_on_the_pitch football_match | مباراة مباريات لقاء_كروي مواجهة_كروية مقابلة_كروية
team squad club_side sports_team sporting_side | فريق فرق كتيبة_اللاعبين فريقا فريق_رياضي فرق_رياضية
coach manager_of_a_team trainer head_coach team_manager football_manager | مدرب مدربون مدربين مدربة مدير_فني المدير_الفني مدرب_الفريق
referee match_official umpire ref arbiter_of_the_match | حكم_المباراة حكام_المباراة حكم_الساحة حكم_اللقاء قاضي_الملعب طاقم_التحكيم
goalkeeper keeper goalie custodian_of_the_goal shot_stopper | حارس_مرمى حراس_مرمى حارس_المرمى حامي_العرين حارسة_مرمى حراس_المرمى
captain skipper team_captain wearer_of_the_armband | قائد_الفريق قائد_المنتخب كابتن_الفريق حامل_شارة_القيادة قائدة_الفريق عميد_الفريق
stadium sports_ground football_ground arena sports_arena playing_field | ملعب ملاعب استاد إستاد ستاد مدرج_رياضي
championship tournament competition cup_competition title_contest | بطولة بطولات دورة_رياضية مسابقة مسابقات منافسة_رياضية
final cup_final title_decider deciding_match last_match_of_the_tournament | نهائي المباراة_النهائية مباراة_نهائية نهائي_الكأس نهائي_البطولة المواجهة_النهائية
semi_final semifinal last_four final_four semi_finals semis | نصف_النهائي نصف_نهائي الدور_نصف_النهائي المربع_الذهبي قبل_النهائي دور_الأربعة
quarter_final quarterfinal last_eight quarter_finals round_of_eight | ربع_النهائي ربع_نهائي الدور_ربع_النهائي دور_الثمانية الدور_ربع_نهائي دور_الربع_نهائي
penalty_kick spot_kick penalty_shot penalty_in_football kick_from_the_spot | ركلة_جزاء ضربة_جزاء ركلات_جزاء نقطة_الجزاء ضربات_جزاء
penalty_shootout penalty_shoot_out shoot_out spot_kick_decider penalties_after_extra_time | ركلات_الترجيح ركلات_ترجيح ضربات_الترجيح ضربات_ترجيح ركلات_الحظ ركلات_ترجيحية
spectator fan_in_the_stands onlooker_at_the_match supporter_in_the_crowd fan football_fan | مشجع مشجعون مشجعين مشجعة متفرج متفرجون
athlete sportsman sportswoman competitor_in_sport sportsperson | رياضي رياضيون رياضيين رياضية_محترفة
farmer grower agriculturist tiller_of_the_land peasant farm_owner | مزارع مزارعون مزارعين مزارعة فلاح فلاحون فلاحين
farm farmstead agricultural_holding ranch plantation farming_estate agricultural_estate | مزرعة حقل_زراعي حقول_زراعية عزبة
crop harvest yield agricultural_output | محصول محاصيل غلة غلال إنتاج_زراعي منتوج_زراعي
wheat grain_for_flour wheat_crop wheat_grain wheat_harvest | قمح حنطة القمح قمحا محصول_القمح
grain cereal cereals cereal_crops corn_and_wheat food_grains | حبوب الحبوب غلال محاصيل_الحبوب حبوب_غذائية محصول_الحبوب
maize corn sweetcorn indian_corn corn_crop | ذرة ذرة_صفراء الذرة ذرة_شامية محصول_الذرة
fertiliser fertilizer plant_food soil_nutrient | سماد أسمدة سماد_كيماوي أسمدة_كيميائية أسمدة_زراعية مخصبات
pesticide insecticide pest_killer crop_spray | مبيد مبيدات مبيد_حشري مبيدات_حشرية مبيدات_زراعية مبيدات_الآفات
livestock cattle_and_sheep farm_animals domestic_animals herd_animals | ماشية مواش مواشي أنعام ثروة_حيوانية الثروة_الحيوانية
cow cattle bovine heifer dairy_cow | بقرة أبقار بقر ماشية_بقرية أبقار_حلوب رأس_بقر
sheep ewe lamb ram flock_of_sheep | خروف خراف أغنام غنم نعجة نعاج ضأن كبش
camel dromedary one_humped_camel herd_of_camels | جمل ناقة نوق إبل الإبل بعير قافلة_جمال
horse stallion mare racehorse steed equine | حصان أحصنة خيل خيول فرس جواد جياد
donkey ass jackass burro | حمار حمير أتان الحمير حمارا جحش
dog hound canine stray_dog pooch mutt | كلب كلاب كلبة كلب_ضال كلاب_ضالة الكلاب
wolf grey_wolf she_wolf timber_wolf pack_of_wolves | ذئب ذئاب ذئبة ذئب_رمادي الذئاب قطيع_ذئاب
snake serpent venomous_snake poisonous_snake | ثعبان ثعابين أفعى أفاع أفاعي حية_سامة
locust desert_locust swarm_of_locusts locust_swarm plague_of_locusts locust_plague | جراد جرادة أسراب_الجراد جراد_صحراوي الجراد سرب_جراد
food foodstuff nourishment provisions nutriment victuals edibles | طعام أطعمة غذاء أغذية مواد_غذائية مؤن قوت
poultry chickens fowl chicken domestic_fowl broilers | دواجن دجاج دجاجة فراخ طيور_داجنة الدواجن
restaurant eatery diner bistro eating_house dining_place | مطعم مطاعم مطعما مطعم_شعبي المطاعم مطعم_وجبات
cafe coffee_shop coffee_house coffeehouse tea_house | مقهى مقاه مقاهي قهوة_شعبية كافيه كوفي_شوب
hotel inn guest_house guesthouse lodging_house hostelry | فندق فنادق نزل أوتيل فندقا دار_ضيافة
house home dwelling residence abode domicile | منزل منازل بيت بيوت دار مسكن مساكن
apartment flat tenement_flat living_unit condo housing_unit | شقة شقق شقة_سكنية شقق_سكنية وحدة_سكنية وحدات_سكنية
building edifice premises building_complex | مبنى مبان مباني بناية بنايات عمارة عمارات
skyscraper tower_block high_rise high_rise_building | ناطحة_سحاب ناطحات_سحاب برج_سكني أبراج_سكنية برج_شاهق أبراج_شاهقة
palace royal_residence presidential_residence royal_palace | قصر قصور قصر_رئاسي القصر_الرئاسي قصر_ملكي القصر_الملكي
village hamlet small_settlement rural_community country_village | قرية قرى ضيعة بلدة_صغيرة دوار
town township small_city borough market_town | بلدة بلدات مدينة_صغيرة بلدة_ريفية قصبة بلدة_كبيرة
city metropolis urban_centre urban_center conurbation | مدينة مدن حاضرة حواضر مركز_حضري مدينة_كبرى
suburb outskirts periphery_of_the_city outlying_district edge_of_town | ضاحية ضواح ضواحي أطراف_المدينة حي_طرفي تخوم_المدينة
neighbourhood neighborhood district_of_the_city quarter residential_area local_area | حي أحياء حارة حارات منطقة_سكنية مناطق_سكنية
province governorate county administrative_district | محافظة محافظات ولاية ولايات إقليم أقاليم مقاطعة
country nation sovereign_state nation_state | بلد بلدان دولة دول بلاد أقطار
settlement_in_occupied_land jewish_settlement settler_outpost israeli_settlement west_bank_settlement | مستوطنة مستوطنات مستعمرة مستعمرات بؤرة_استيطانية بؤر_استيطانية
refugee_camp displaced_persons_camp tent_camp camp_for_the_displaced tent_city | مخيم مخيمات مخيم_لاجئين مخيم_نازحين مخيمات_النزوح مخيم_للنازحين
tent canvas_shelter marquee tarpaulin_shelter canvas_dwelling | خيمة خيام خيم خباء خيمة_نزوح شادر
shelter refuge place_of_safety safe_haven sanctuary | ملجأ ملاجئ مأوى مآو مآوي دار_إيواء ملاذ_آمن
slum shanty_town shantytown squatter_settlement informal_settlement favela | عشوائيات حي_عشوائي أحياء_عشوائية مدن_الصفيح حي_صفيحي أحياء_الصفيح
`;
