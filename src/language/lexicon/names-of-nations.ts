/** English names and adjectives, then Arabic ones. The capital stands with its nation where Arabic has one word for both. */
export const NATIONS = `
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
malawi, malawian | ملاوي, مالاوي
burundi, burundian | بوروندي
lesotho | ليسوتو
eswatini, swaziland | إسواتيني, سوازيلاند
central african republic | أفريقيا الوسطى, إفريقيا الوسطى, جمهورية أفريقيا الوسطى
equatorial guinea | غينيا الاستوائية
guinea-bissau | غينيا بيساو
cape verde, cabo verde | الرأس الأخضر, كاب فيردي
seychelles | سيشل, سيشيل
mongolia, mongolian | منغوليا
bhutan | بوتان
brunei | بروناي
east timor, timor-leste | تيمور الشرقية, تيمور الشرقيه
fiji | فيجي
papua new guinea | بابوا غينيا الجديدة
solomon islands | جزر سليمان
el salvador, salvadoran | السلفادور
dominican republic | جمهورية الدومينيكان, الدومينيكان
trinidad and tobago | ترينيداد وتوباغو
guyana | غيانا
suriname | سورينام
bahamas | البهاما, جزر البهاما
barbados | باربادوس
monaco | موناكو
liechtenstein | ليختنشتاين
andorra | أندورا
san marino | سان مارينو
`;
