/** The nation that they lie in, then towns, regions, rivers and seas; "-" where they lie in several. */
export const PLACES = `
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
south korea; seoul | سول; busan | بوسان; incheon | إنتشون
slovakia; bratislava | براتيسلافا
slovenia; ljubljana | ليوبليانا
macedonia; skopje | سكوبيه, سكوبي
montenegro; podgorica | بودغوريتسا
kosovo; pristina | بريشتينا
malta; valletta | فاليتا
iceland; reykjavik | ريكيافيك
estonia; tallinn | تالين
latvia; riga | ريغا
lithuania; vilnius | فيلنيوس
moldova; chisinau | كيشيناو
kyrgyzstan; bishkek | بيشكك, بشكيك
tajikistan; dushanbe | دوشنبه, دوشنبي
turkmenistan; ashgabat | عشق آباد
mongolia; ulaanbaatar, ulan bator | أولان باتور
bhutan; thimphu | تيمفو
myanmar; naypyidaw | نايبيداو; mandalay | ماندالاي
cambodia; phnom penh | بنوم بنه
laos; vientiane | فينتيان
zimbabwe; harare | هراري
zambia; lusaka | لوساكا
mozambique; maputo | مابوتو; cabo delgado | كابو ديلغادو
angola; luanda | لواندا
namibia; windhoek | ويندهوك
botswana; gaborone | غابورون
madagascar; antananarivo | أنتاناناريفو
malawi; lilongwe | ليلونغوي
burundi; bujumbura | بوجمبورا
central african republic; bangui | بانغي
cameroon; yaounde | ياوندي; douala | دوالا
gabon; libreville | ليبرفيل
togo; lome | لومي
benin; cotonou | كوتونو; porto-novo | بورتو نوفو
sierra leone; freetown | فريتاون
liberia; monrovia | مونروفيا
guinea; conakry | كوناكري
gambia; banjul | بانجول
ivory coast; abidjan | أبيدجان; yamoussoukro | ياموسوكرو
djibouti; tadjoura | تاجورة
comoros; moroni | موروني
uruguay; montevideo | مونتيفيديو
paraguay; asuncion | أسونسيون
bolivia; la paz | لاباز
ecuador; quito | كيتو; guayaquil | غواياكيل
panama; panama city | بنما سيتي
costa rica; san jose | سان خوسيه
nicaragua; managua | ماناغوا
honduras; tegucigalpa | تيغوسيغالبا
el salvador; san salvador | سان سلفادور
dominican republic; santo domingo | سانتو دومينغو
jamaica; kingston | كينغستون
`;
