import { PhraseTable } from '../text/phrase-table.js';
import { EXCLUSIVES } from './exclusive-kinds.js';

/** What a name is of: a nation is often left out, a town or an organisation is not. */
export type NamedKind = 'nation' | 'place' | 'organisation';

/** Something with a name in both languages. */
export interface Named {
  kind: NamedKind;
  key: string;
  /** Of a place, the key of the nation that it lies in; of a nation its own. */
  nation: string;
}

/** English names and adjectives, then Arabic ones. The capital stands with its nation where Arabic has one word for both. */
const NATIONS = `
egypt, egyptian | مصر, مصري
saudi, saudi arabia, kingdom of saudi arabia, saudi arabian | السعودية, سعودي, المملكة العربية السعودية
emirati, emirates, uae, united arab emirates | الإمارات, إماراتي, الإمارات العربية المتحدة
qatar, qatari | قطر, قطري
kuwait, kuwaiti | الكويت, كويتي
bahrain, bahraini | البحرين, بحريني
oman, omani | عمان, عماني, سلطنة عمان
yemen, yemeni | اليمن, يمني
iraq, iraqi | العراق, عراقي
syria, syrian | سوريا, سورية, سوري
lebanon, lebanese | لبنان, لبناني
jordanian, jordan | الأردن, أردني
palestine, palestinian | فلسطين, فلسطيني
israel, israeli | إسرائيل, إسرائيلي
sudan, sudanese | السودان, سوداني
south sudan, south sudanese | جنوب السودان
libya, libyan | ليبيا, ليبي
tunisia, tunisian, tunis | تونس, تونسي
algeria, algerian, algiers | الجزائر, جزائري
morocco, moroccan | المغرب, مغربي
mauritania, mauritanian | موريتانيا, موريتاني
somalia, somali | الصومال, صومالي
djibouti, djiboutian | جيبوتي
comoros, comorian | جزر القمر
iran, iranian, islamic republic of iran | إيران, إيراني
turkey, turkish, türkiye, turkiye | تركيا, تركي
ethiopia, ethiopian | إثيوبيا, إثيوبي
eritrea, eritrean | إريتريا, إريتري
chad, chadian | تشاد, تشادي
niger, nigerien | النيجر
mali, malian | مالي
nigeria, nigerian | نيجيريا, نيجيري
kenya, kenyan | كينيا, كيني
uganda, ugandan | أوغندا, أوغندي
tanzania, tanzanian | تنزانيا
rwanda, rwandan | رواندا
congo, congolese, democratic republic of the congo | الكونغو, كونغولي, الكونغو الديمقراطية
cameroon, cameroonian | الكاميرون, كاميروني
senegal, senegalese | السنغال, سنغالي
ghana, ghanaian | غانا, غاني
ivory coast, ivorian, cote d'ivoire | ساحل العاج, كوت ديفوار
burkina faso | بوركينا فاسو
guinea | غينيا
gabon | الغابون
angola, angolan | أنغولا
mozambique | موزمبيق
zambia | زامبيا
zimbabwe | زيمبابوي
botswana | بوتسوانا
namibia | ناميبيا
madagascar | مدغشقر
mauritius | موريشيوس
south africa, south african | جنوب أفريقيا, جنوب إفريقيا
gambia | غامبيا
sierra leone | سيراليون
liberia | ليبيريا
togo | توغو
benin | بنين
russia, russian | روسيا, روسي
ukraine, ukrainian | أوكرانيا, أوكراني
belarus, belarusian | بيلاروسيا, روسيا البيضاء
moldova | مولدوفا
poland, polish | بولندا, بولندي
germany, german | ألمانيا, ألماني
france, french | فرنسا, فرنسي
britain, british, uk, united kingdom, england, english | بريطانيا, بريطاني, إنجلترا, المملكة المتحدة, إنجليزي
ireland, irish | أيرلندا, إيرلندا, أيرلندي
scotland, scottish | اسكتلندا, اسكتلندي
wales, welsh | ويلز
italy, italian | إيطاليا, إيطالي
spain, spanish | إسبانيا, إسباني
portugal, portuguese | البرتغال, برتغالي
netherlands, dutch, holland | هولندا, هولندي
belgium, belgian | بلجيكا, بلجيكي
luxembourg | لوكسمبورغ
switzerland, swiss | سويسرا, سويسري
austria, austrian | النمسا, نمساوي
hungary, hungarian | المجر, هنغاريا, مجري
czech, czechia, czech republic | التشيك, تشيكي
slovakia, slovak | سلوفاكيا
slovenia, slovenian | سلوفينيا
croatia, croatian | كرواتيا, كرواتي
serbia, serbian | صربيا, صربي
bosnia, bosnian | البوسنة, بوسني
kosovo | كوسوفو
albania, albanian | ألبانيا, ألباني
macedonia, north macedonia | مقدونيا, مقدونيا الشمالية
montenegro | الجبل الأسود
bulgaria, bulgarian | بلغاريا, بلغاري
romania, romanian | رومانيا, روماني
greece, greek | اليونان, يوناني
cyprus, cypriot | قبرص, قبرصي
malta, maltese | مالطا, مالطي
sweden, swedish | السويد, سويدي
norway, norwegian | النرويج, نرويجي
denmark, danish | الدنمارك, دنماركي
finland, finnish | فنلندا, فنلندي
iceland, icelandic | آيسلندا, أيسلندا
estonia | إستونيا
latvia | لاتفيا
lithuania | ليتوانيا
georgia, georgian | جورجيا
armenia, armenian | أرمينيا, أرميني
azerbaijan, azerbaijani | أذربيجان, أذري, أذربيجاني
kazakhstan, kazakh | كازاخستان
uzbekistan, uzbek | أوزبكستان
turkmenistan | تركمانستان
tajikistan | طاجيكستان
kyrgyzstan | قيرغيزستان
afghanistan, afghan | أفغانستان, أفغاني
pakistan, pakistani | باكستان, باكستاني
india, indian | الهند, هندي
bangladesh, bangladeshi | بنغلاديش
sri lanka, sri lankan | سريلانكا, سيريلانكا
nepal, nepali | نيبال
maldives | المالديف, جزر المالديف
china, chinese | الصين, صيني
taiwan, taiwanese | تايوان
japan, japanese | اليابان, ياباني
south korea, south korean | كوريا الجنوبية, كوري جنوبي
north korea, north korean | كوريا الشمالية, كوري شمالي
vietnam, vietnamese | فيتنام, فيتنامي
thailand, thai | تايلاند, تايلاندا, تايلاندي
myanmar, burma, burmese | ميانمار, بورما
cambodia | كمبوديا
laos | لاوس
malaysia, malaysian | ماليزيا, ماليزي
singapore | سنغافورة
indonesia, indonesian | إندونيسيا, أندونيسيا, إندونيسي
philippines, filipino | الفلبين, الفيليبين, فلبيني
australia, australian | أستراليا, أسترالي
new zealand | نيوزيلندا, نيوزيلندي
america, american, us, u.s, usa, united states | أمريكا, أميركا, أمريكي, أميركي, الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية
canada, canadian | كندا, كندي
mexico, mexican | المكسيك, مكسيكي
cuba, cuban | كوبا, كوبي
haiti, haitian | هايتي
jamaica, jamaican | جامايكا
guatemala | غواتيمالا
honduras | هندوراس
nicaragua | نيكاراغوا
costa rica | كوستاريكا
panama | بنما
colombia, colombian | كولومبيا, كولومبي
venezuela, venezuelan | فنزويلا, فنزويلي
ecuador | الإكوادور
peru, peruvian | بيرو
bolivia | بوليفيا
brazil, brazilian | البرازيل, برازيلي
argentina, argentine, argentinian | الأرجنتين, أرجنتيني
chile, chilean | تشيلي, شيلي
uruguay | الأوروغواي, أوروغواي
paraguay | باراغواي
`;

/** The nation that they lie in, then towns, regions, rivers and seas; "-" where they lie in several. */
const PLACES = `
egypt; cairo | القاهرة; alexandria | الإسكندرية; giza | الجيزة; suez | السويس; port said | بورسعيد, بور سعيد; ismailia | الإسماعيلية; luxor | الأقصر; aswan | أسوان; sinai | سيناء; sharm el sheikh, sharm el-sheikh | شرم الشيخ; hurghada | الغردقة; mansoura | المنصورة; tanta | طنطا; minya | المنيا; assiut, asyut | أسيوط; sohag | سوهاج; qena | قنا; fayoum | الفيوم; damietta | دمياط; arish, el arish | العريش; suez canal | قناة السويس; beni suef | بني سويف
saudi; riyadh | الرياض; jeddah, jidda | جدة; mecca, makkah | مكة, مكة المكرمة; medina | المدينة المنورة; dammam | الدمام; tabuk | تبوك; abha | أبها; jazan, jizan | جازان, جيزان; najran | نجران; taif | الطائف; neom | نيوم; dhahran | الظهران
emirati; dubai | دبي; abu dhabi | أبوظبي, أبو ظبي; sharjah | الشارقة; ajman | عجمان; fujairah | الفجيرة
qatar; doha | الدوحة; lusail | لوسيل
bahrain; manama | المنامة
oman; muscat | مسقط; salalah | صلالة; sohar | صحار
yemen; sanaa, sana'a | صنعاء; aden | عدن; taiz, taizz | تعز; hodeidah, hudaydah | الحديدة; marib | مأرب; mukalla | المكلا; saada | صعدة; ibb | إب; hadramout, hadhramaut | حضرموت; socotra | سقطرى; shabwa | شبوة
iraq; baghdad | بغداد; mosul | الموصل; basra | البصرة; erbil, irbil | أربيل; kirkuk | كركوك; najaf | النجف; karbala | كربلاء; fallujah | الفلوجة; ramadi | الرمادي; nasiriyah | الناصرية; sulaymaniyah | السليمانية; tikrit | تكريت; samarra | سامراء; anbar | الأنبار; diyala | ديالى; dohuk | دهوك; sinjar | سنجار
syria; damascus | دمشق; aleppo | حلب; homs | حمص; hama | حماة; idlib | إدلب; latakia | اللاذقية; tartus | طرطوس; daraa, deraa | درعا; raqqa | الرقة; deir ez-zor, deir al-zor, deir ezzor | دير الزور; sweida | السويداء; qamishli | القامشلي; palmyra | تدمر; douma | دوما; afrin | عفرين; manbij | منبج; hasakah | الحسكة; quneitra | القنيطرة; golan | الجولان
lebanon; beirut | بيروت; sidon | صيدا; baalbek | بعلبك; nabatieh | النبطية; zahle | زحلة; bekaa | البقاع
jordanian; amman | عمان; zarqa | الزرقاء; irbid | إربد; aqaba | العقبة; mafraq | المفرق; petra | البتراء
palestine; gaza, gaza strip | غزة, قطاع غزة; gaza city | مدينة غزة; rafah | رفح; khan younis, khan yunis | خان يونس, خانيونس; jabalia | جباليا; beit lahia | بيت لاهيا; beit hanoun | بيت حانون; deir al-balah | دير البلح; nuseirat | النصيرات; nablus | نابلس; jenin | جنين; hebron | الخليل; ramallah | رام الله; tulkarm, tulkarem | طولكرم; bethlehem | بيت لحم; jericho | أريحا; qalqilya | قلقيلية; west bank | الضفة الغربية, الضفة
-; jerusalem | القدس; red sea | البحر الأحمر; mediterranean | البحر المتوسط, المتوسط; persian gulf | الخليج الفارسي; black sea | البحر الأسود; dead sea | البحر الميت; nile | النيل; euphrates | الفرات; tigris | دجلة; strait of hormuz, hormuz | هرمز, مضيق هرمز; bab el-mandeb | باب المندب; kashmir | كشمير; kurdistan | كردستان; sahel | الساحل; western sahara | الصحراء الغربية; antarctica | القطب الجنوبي; amazon | الأمازون
israel; tel aviv | تل أبيب; haifa | حيفا; nazareth | الناصرة; acre | عكا; jaffa | يافا; ashkelon | عسقلان; ashdod | أسدود; eilat | إيلات; beersheba | بئر السبع; negev | النقب
sudan; khartoum | الخرطوم; omdurman | أم درمان; port sudan | بورتسودان, بور سودان; el fasher, al-fashir | الفاشر; nyala | نيالا; darfur | دارفور; kassala | كسلا; el obeid | الأبيض; wad madani | ود مدني; geneina | الجنينة
south sudan; juba | جوبا
libya; tripoli | طرابلس; benghazi | بنغازي; misrata | مصراتة; derna | درنة; sirte | سرت; sabha, sebha | سبها; tobruk | طبرق; zawiya | الزاوية; zintan | الزنتان; zuwara | زوارة; cyrenaica | برقة
tunisia; sfax | صفاقس; sousse | سوسة; zarzis | جرجيس; kairouan | القيروان; gabes | قابس; gafsa | قفصة; bizerte | بنزرت; monastir | المنستير; mahdia | المهدية; djerba | جربة; sidi bouzid | سيدي بوزيد; kasserine | القصرين; nabeul | نابل
algeria; oran | وهران; constantine | قسنطينة; annaba | عنابة; tlemcen | تلمسان; tizi ouzou | تيزي وزو; setif | سطيف; batna | باتنة; blida | البليدة; bejaia | بجاية; ouargla | ورقلة; ghardaia | غرداية; tamanrasset | تمنراست
morocco; rabat | الرباط; casablanca | الدار البيضاء; marrakech, marrakesh | مراكش; fez, fes | فاس; tangier | طنجة; agadir | أغادير; meknes | مكناس; oujda | وجدة; tetouan | تطوان; kenitra | القنيطرة; al hoceima | الحسيمة; laayoune | العيون; nador | الناظور
spain; ceuta | سبتة; melilla | مليلية; madrid | مدريد; barcelona | برشلونة; seville | إشبيلية; valencia | فالنسيا, بلنسية; granada | غرناطة; cordoba | قرطبة; malaga | مالقة; canary islands | جزر الكناري; catalonia | كتالونيا
mauritania; nouakchott | نواكشوط; nouadhibou | نواذيبو
somalia; mogadishu | مقديشو; kismayo | كيسمايو; hargeisa | هرجيسا; bosaso | بوصاصو; baidoa | بيدوا
ethiopia; addis ababa | أديس أبابا; tigray | تيغراي; renaissance dam | سد النهضة; amhara | أمهرة
eritrea; asmara | أسمرة
chad; n'djamena, ndjamena | نجامينا, إنجامينا
niger; niamey | نيامي
mali; bamako | باماكو; timbuktu | تمبكتو
nigeria; lagos | لاغوس; abuja | أبوجا; kano | كانو; maiduguri | مايدوغوري
kenya; nairobi | نيروبي; mombasa | مومباسا
uganda; kampala | كمبالا
senegal; dakar | داكار
ghana; accra | أكرا
congo; kinshasa | كينشاسا; goma | غوما
burkina faso; ouagadougou | واغادوغو
south africa; johannesburg | جوهانسبرغ; cape town | كيب تاون; pretoria | بريتوريا
rwanda; kigali | كيغالي
tanzania; dar es salaam | دار السلام; zanzibar | زنجبار
iran; tehran, teheran | طهران; isfahan | أصفهان; shiraz | شيراز; tabriz | تبريز; qom | قم; natanz | نطنز; fordo, fordow | فوردو; bushehr | بوشهر; bandar abbas | بندر عباس; kerman | كرمان; ahvaz | الأهواز
turkey; ankara | أنقرة; istanbul | إسطنبول, اسطنبول; izmir | إزمير; antalya | أنطاليا; gaziantep | غازي عنتاب; hatay | هاتاي; adana | أضنة; diyarbakir | ديار بكر; bursa | بورصة; antakya | أنطاكيا; kahramanmaras | كهرمان مرعش
ukraine; kyiv, kiev | كييف; kharkiv | خاركيف; odesa, odessa | أوديسا; mariupol | ماريوبول; lviv | لفيف; kherson | خيرسون; bakhmut | باخموت; donetsk | دونيتسك; luhansk | لوغانسك; zaporizhzhia | زابوريجيا; dnipro | دنيبرو; crimea | القرم; bucha | بوتشا; chernobyl | تشيرنوبيل
russia; moscow | موسكو; saint petersburg, st petersburg | سانت بطرسبرغ; belgorod | بيلغورود; kursk | كورسك; grozny | غروزني; chechnya | الشيشان; kremlin | الكرملين; siberia | سيبيريا
belarus; minsk | مينسك
poland; warsaw | وارسو
germany; berlin | برلين; munich | ميونخ, ميونيخ; hamburg | هامبورغ; frankfurt | فرانكفورت; cologne | كولونيا; dresden | دريسدن; magdeburg | ماغديبورغ
france; paris | باريس; marseille | مرسيليا, مارسيليا; lyon | ليون; nice | نيس; toulouse | تولوز; strasbourg | ستراسبورغ; corsica | كورسيكا; notre dame | نوتردام
britain; london | لندن; manchester | مانشستر; birmingham | برمنغهام; liverpool | ليفربول; glasgow | غلاسكو; belfast | بلفاست; leeds | ليدز
ireland; dublin | دبلن
italy; rome | روما; milan | ميلانو; naples | نابولي; turin | تورينو; venice | البندقية; florence | فلورنسا; genoa | جنوة; palermo | باليرمو; lampedusa | لامبيدوزا; sicily | صقلية; sardinia | سردينيا
-; vatican | الفاتيكان
greece; athens | أثينا; crete | كريت; lesbos | ليسبوس; thessaloniki | سالونيك; pylos | بيلوس
cyprus; nicosia | نيقوسيا; larnaca | لارنكا
portugal; lisbon | لشبونة; porto | بورتو
netherlands; amsterdam | أمستردام; the hague, hague | لاهاي; rotterdam | روتردام
belgium; brussels | بروكسل; antwerp | أنتويرب
switzerland; geneva | جنيف; zurich | زيورخ; davos | دافوس; bern | برن
austria; vienna | فيينا
hungary; budapest | بودابست
czech; prague | براغ
serbia; belgrade | بلغراد
bosnia; sarajevo | سراييفو; srebrenica | سربرنيتسا
croatia; zagreb | زغرب
bulgaria; sofia | صوفيا
romania; bucharest | بوخارست
albania; tirana | تيرانا
sweden; stockholm | ستوكهولم; malmo | مالمو
norway; oslo | أوسلو
denmark; copenhagen | كوبنهاغن; greenland | غرينلاند
finland; helsinki | هلسنكي
georgia; tbilisi | تبليسي
armenia; yerevan | يريفان
azerbaijan; baku | باكو; nagorno-karabakh, karabakh | قره باغ, ناغورني قره باغ, كاراباخ
kazakhstan; astana | أستانا
uzbekistan; tashkent | طشقند; samarkand | سمرقند
afghanistan; kabul | كابل, كابول; kandahar | قندهار; herat | هرات; panjshir | بنجشير; jalalabad | جلال آباد
pakistan; islamabad | إسلام أباد, إسلام آباد; karachi | كراتشي; lahore | لاهور; peshawar | بيشاور; quetta | كويتا; rawalpindi | راولبندي
india; new delhi, delhi | نيودلهي, دلهي; mumbai | مومباي; kolkata, calcutta | كولكاتا, كلكتا; gujarat | غوجارات; manipur | مانيبور; taj mahal | تاج محل; kerala | كيرلا
bangladesh; dhaka | دكا
sri lanka; colombo | كولومبو
nepal; kathmandu | كاتماندو; everest, mount everest | إيفرست
china; beijing | بكين; shanghai | شنغهاي; wuhan | ووهان; hong kong | هونغ كونغ; xinjiang | شينجيانغ; tibet | التبت; macau | ماكاو
taiwan; taipei | تايبيه
japan; tokyo | طوكيو; osaka | أوساكا; hiroshima | هيروشيما; nagasaki | ناغازاكي; fukushima | فوكوشيما; kyoto | كيوتو
north korea; pyongyang | بيونغ يانغ
vietnam; hanoi | هانوي
thailand; bangkok | بانكوك
myanmar; yangon, rangoon | يانغون; rakhine | راخين
malaysia; kuala lumpur | كوالالمبور
indonesia; jakarta | جاكرتا; bali | بالي; sumatra | سومطرة; java | جاوة; aceh | آتشيه
philippines; manila | مانيلا; mindanao | مينداناو
australia; sydney | سيدني; melbourne | ملبورن; canberra | كانبيرا
new zealand; christchurch | كرايستشيرش; auckland | أوكلاند; wellington | ويلينغتون
america; washington | واشنطن; new york | نيويورك; los angeles | لوس أنجلوس, لوس أنجليس; chicago | شيكاغو; texas | تكساس; california | كاليفورنيا; florida | فلوريدا; hawaii | هاواي; honolulu | هونولولو; boston | بوسطن; houston | هيوستن; miami | ميامي; michigan | ميشيغان; san francisco | سان فرانسيسكو; las vegas | لاس فيغاس; alaska | ألاسكا; white house | البيت الأبيض; pentagon | البنتاغون; guantanamo | غوانتانامو; philadelphia | فيلادلفيا; minneapolis | مينيابوليس
canada; ottawa | أوتاوا; toronto | تورونتو; montreal | مونتريال; vancouver | فانكوفر; quebec | كيبيك
mexico; mexico city | مكسيكو سيتي, مكسيكو
cuba; havana | هافانا
venezuela; caracas | كاراكاس
colombia; bogota | بوغوتا
peru; lima | ليما
brazil; brasilia | برازيليا; rio de janeiro, rio | ريو دي جانيرو, ريو; sao paulo | ساو باولو
argentina; buenos aires | بوينس آيرس
chile; santiago | سانتياغو
haiti; port-au-prince | بورت أو برنس
-; africa, african | أفريقيا, إفريقيا, أفريقي, إفريقي; europe, european | أوروبا, أوروبي; asia, asian | آسيا, آسيوي
`;

const ORGANISATIONS = `
united nations, un | الأمم المتحدة
security council | مجلس الأمن
general assembly | الجمعية العامة
arab league, league of arab states | جامعة الدول العربية, الجامعة العربية
african union | الاتحاد الأفريقي, الاتحاد الإفريقي
european union, eu | الاتحاد الأوروبي
european parliament | البرلمان الأوروبي
gulf cooperation council, gcc | مجلس التعاون الخليجي, مجلس التعاون
nato | الناتو, حلف شمال الأطلسي, حلف الناتو
opec | أوبك
brics | بريكس
world bank | البنك الدولي
international monetary fund, imf | صندوق النقد الدولي, صندوق النقد
world health organization, world health organisation | منظمة الصحة العالمية, الصحة العالمية
unicef | يونيسف, اليونيسف
unesco | يونسكو, اليونسكو
unrwa | أونروا, الأونروا
world food programme, wfp | برنامج الأغذية العالمي
international criminal court, icc | المحكمة الجنائية الدولية, الجنائية الدولية
international court of justice, icj | محكمة العدل الدولية, العدل الدولية
red cross | الصليب الأحمر
red crescent | الهلال الأحمر
amnesty international | منظمة العفو الدولية, العفو الدولية
human rights watch | هيومن رايتس ووتش
world trade organization | منظمة التجارة العالمية
international atomic energy agency, iaea | الوكالة الدولية للطاقة الذرية
federal reserve | الاحتياطي الفيدرالي, الاحتياطي الاتحادي
european central bank | البنك المركزي الأوروبي
central bank | البنك المركزي, المصرف المركزي
supreme court | المحكمة العليا
constitutional court | المحكمة الدستورية
hamas | حماس, حركة حماس
hezbollah, hizbullah | حزب الله
fatah | حركة فتح
houthi, houthis | الحوثي, الحوثيين, الحوثيون, أنصار الله
taliban | طالبان
islamic state, isis | داعش, تنظيم الدولة, تنظيم الدولة الإسلامية
al-qaeda, al qaeda | القاعدة, تنظيم القاعدة
muslim brotherhood | الإخوان المسلمين, جماعة الإخوان, الإخوان
rapid support forces, rsf | الدعم السريع, قوات الدعم السريع
boko haram | بوكو حرام
wagner | فاغنر
mossad | الموساد
cia | وكالة المخابرات المركزية
nasa | ناسا
fifa | فيفا, الفيفا
uefa | يويفا
champions league | دوري الأبطال, دوري أبطال أوروبا
world cup | كأس العالم, المونديال, مونديال
africa cup of nations | كأس الأمم الأفريقية, كأس أمم أفريقيا, كأس الأمم الإفريقية
asian cup | كأس آسيا
premier league | الدوري الإنجليزي الممتاز, البريميرليغ
olympic games, olympics | الألعاب الأولمبية, الأولمبياد, أولمبياد
nobel, nobel prize | نوبل, جائزة نوبل
oscar, oscars | الأوسكار, أوسكار
qatar airways | الخطوط الجوية القطرية, الخطوط القطرية, القطرية للطيران
emirates airline | طيران الإمارات
egyptair | مصر للطيران
turkish airlines | الخطوط التركية, الخطوط الجوية التركية
royal air maroc | الخطوط الملكية المغربية
saudia | الخطوط السعودية, الخطوط الجوية السعودية
royal jordanian | الملكية الأردنية
etihad airways | الاتحاد للطيران
aramco, saudi aramco | أرامكو, أرامكو السعودية
al jazeera | الجزيرة, قناة الجزيرة
bbc | بي بي سي
facebook | فيسبوك, فايسبوك
twitter | تويتر
tiktok | تيك توك
whatsapp | واتساب
google | غوغل, جوجل
microsoft | مايكروسوفت
apple | آبل, أبل
amazon.com | شركة أمازون
tesla | تسلا, تيسلا
boeing | بوينغ
airbus | إيرباص
pfizer | فايزر
astrazeneca | أسترازينيكا
real madrid | ريال مدريد
barcelona fc | نادي برشلونة
manchester united | مانشستر يونايتد
manchester city | مانشستر سيتي
bayern munich | بايرن ميونخ
al ahly, al-ahly | الأهلي
zamalek | الزمالك
al hilal, al-hilal | الهلال
al nassr, al-nassr | النصر
al ittihad, al-ittihad | نادي الاتحاد
esperance | الترجي
wydad | الوداد
raja | الرجاء
al-azhar, al azhar | الأزهر
al-aqsa, al aqsa | الأقصى, المسجد الأقصى
`;

/** Names of both languages with what they are of. A capital marks them in English; Arabic has none. */
export const NAMES_ACROSS: PhraseTable<Named> = build();

function build(): PhraseTable<Named> {
  const table = new PhraseTable<Named>();
  const add = (row: string, kind: NamedKind, nation: string | null): void => {
    const [english = '', arabic = ''] = row.split(' | ');
    const own = english.split(', ')[0] ?? '';
    const key = kind === 'nation' ? nationKey(own) : own;
    for (const name of [...english.split(', '), ...arabic.split(', ')])
      table.add(name, { kind, key, nation: nation ?? (kind === 'nation' ? key : '') });
  };
  for (const row of NATIONS.trim().split('\n')) add(row, 'nation', null);
  for (const line of PLACES.trim().split('\n')) {
    const [nation = '', ...rows] = line.split('; ');
    for (const row of rows) add(row, 'place', nation === '-' ? '' : nationKey(nation));
  }
  for (const row of ORGANISATIONS.trim().split('\n')) add(row, 'organisation', null);
  return table;
}

/** As the other tables call it. */
function nationKey(name: string): string {
  return EXCLUSIVES.get(name.replaceAll(' ', '_'))?.find(({ kind }) => kind === 'nation')?.value ?? name;
}
