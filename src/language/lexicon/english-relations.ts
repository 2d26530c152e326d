/* Made by evals/build-english-relations.ts; not written by hand. */
/**
 * Words of English, what they are kinds of, and their opposites, from WordNet 3.1 (made on 2026-11-29).
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
 * AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT
 * LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR
 * PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
 * COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
 * publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and
 * any associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
 * Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
 * without fee or royalty is hereby granted, provided that you agree to comply with this notice and that it appears on all
 * copies.
 */

/** One sense a line: its words, then the lines (base 36) that it is a kind of; "~" marks an adjective. */
// prettier-ignore
export const SENSES = `
able>~
unable>~
dying>~
absolute>~
relative,comparative>~
absorbent,absorptive>~
abstract>~
conceptual>6~
concrete>~
real,tangible>8~
abundant>~
abounding,galore>a~
exuberant,lush,luxuriant,profuse,riotous>a~
plentiful>a~
scarce>~
acceptable>~
accessible>~
handy>g~
inaccessible,unaccessible>~
pathless,roadless,trackless,untracked,untrod,untrodden>i~
accurate>~
close,faithful>k~
true>k~
inaccurate>~
alkaline,alkalic>~
acknowledged>~
accepted,recognized,recognised>p~
given,granted>p~
unacknowledged>~
unconfessed>s~
unrecognized,unrecognised>s~
acquisitive>~
avaricious,covetous,grabby,grasping,greedy,prehensile>v~
active>~
about,astir>x~
acrobatic,athletic,gymnastic>x~
agile,nimble,quick,spry>x~
hyperactive,overactive>x~
>~
hypoactive,underactive>12~
inert,sluggish,soggy,torpid>12~
sedentary>12~
>~
retired>16~
>~
bustling>18~
going>18~
active>~
active>~
passive>~
>~
quiescent>1e~
actual,existent>~
potential,possible>~
latent>1h~
acute>~
chronic>~
adaptive,adaptative>~
accommodative,reconciling>1l~
addicted>~
additive>~
accumulative,cumulative>1o~
addressed>~
adequate,equal>~
competent>1r~
inadequate,unequal>~
deficient,lacking,wanting>1t~
adhesive>~
adherent>1v~
cohesive>1v~
gluey,glutinous,gummy,mucilaginous,pasty,sticky,viscid,viscous>1v~
pitchy,resinous,resiny,tarry>1v~
adorned,decorated>~
beady,gemmed,jeweled,jewelled,sequined,spangled,spangly>20~
bespectacled,monocled,spectacled>20~
brocaded,embossed,raised>20~
crested>20~
crocketed>20~
feathery,feathered,plumy>20~
paneled,wainscoted>20~
studded>20~
adroit>~
deft,dexterous,dextrous>29~
maladroit>~
bumbling,bungling,butterfingered,ham-fisted,ham-handed,handless,heavy-handed>2b~
advantageous,favourable>~
beneficial,good>2d~
preferential>2d~
adventurous,adventuresome>~
audacious,daring,venturesome,venturous>2g~
advisable>~
better,best>2i~
well>2i~
inadvisable,unadvisable>~
aerobic,aerophilic,aerophilous>~
anaerobic,anaerobiotic>~
aesthetic,esthetic,aesthetical,esthetical>~
artistic>2o~
sensuous>2o~
affected>~
smitten,stricken,struck>2r~
unaffected>~
unimpressed>2t~
affected,unnatural>~
artificial,contrived,hokey,stilted>2v~
>~
unselfconscious>2x~
unstilted>2x~
acceptive>~
accepting>30~
afloat>~
floating>32~
afraid>~
aghast,appalled,dismayed,shocked>34~
alarmed>34~
fearful>34~
frightened,scared>34~
horrified,horror-stricken,horror-struck>34~
hunted>34~
panicky,panicked,panic-stricken,panic-struck,terrified,frightened>34~
terror-stricken,terror-struck>34~
unafraid,fearless>~
aggressive>~
battleful,bellicose,combative>3e~
truculent>3e~
agitated>~
excited>3h~
distraught,overwrought>3h~
jolted,shaken>3h~
feverish,hectic>3h~
frantic,frenetic,phrenetic,frenzied>3h~
wild-eyed>3h~
agitated>~
churning,roiling,roiled,roily,turbulent>3o~
churning,churned-up>3o~
jolted>3o~
rippled,ruffled>3o~
seething>3o~
disagreeable>~
annoying,bothersome,galling,irritating,nettlesome,pesky,pestering,plaguy,plaguey,teasing,vexatious,vexing>3u~
alert,watchful>~
argus-eyed,open-eyed,vigilant,wakeful>3w~
fly>3w~
alive,live>~
dead>~
asleep,deceased,departed,gone>40~
bloodless,exsanguine,exsanguinous>40~
breathless,inanimate,pulseless>40~
deathlike,deathly>40~
doomed>40~
late>40~
lifeless,exanimate>40~
murdered>40~
slain>40~
stone-dead>40~
dead>~
ambiguous>~
unambiguous>~
ambitious>~
aspirant,aspiring,wishful>4e~
ample>~
good>4g~
wide-cut>4g~
meager,meagre,meagerly,stingy,scrimpy>~
bare,scanty>4j~
analogue,analog,linear>~
analytic,analytical>~
angry>~
angered,enraged,furious,infuriated,maddened>4n~
black>4n~
huffy,mad,sore>4n~
indignant,incensed,outraged,umbrageous>4n~
wrathful,wroth,wrothful>4n~
resentful>~
acrimonious,bitter>4t~
sentient,animate>~
animated,alive>~
animate>~
inanimate>~
anonymous>~
nameless,unidentified,unknown,unnamed>4z~
antecedent>~
anterior,prior>51~
preexistent,pre-existent,preexisting,pre-existing>51~
subsequent>~
attendant,consequent,accompanying,concomitant,incidental,ensuant,resultant,sequent>54~
later,ulterior,posterior>54~
preceding>~
above>57~
above-mentioned,above-named>57~
foregoing>57~
precedent>57~
preparatory,preparative,propaedeutic>57~
previous>57~
succeeding>~
back-to-back,consecutive>5e~
ensuing>5e~
following,undermentioned>5e~
following,next>5e~
unprecedented>~
new,unexampled>5j~
prewar>~
postwar>~
anterior>~
frontal>5n~
posterior>~
back,hind,hinder>5p~
appropriate>~
inappropriate>~
improper,wrong>5s~
due>~
collect,cod>5u~
collectible,collectable,payable>5u~
repayable>5u~
undue>~
columned>~
columniform,columnar,columnlike>5z~
armed>~
unarmed>~
armored,armoured>~
armored,armoured>~
scaly,scaley,scaled>64~
artful>~
crafty,cunning,dodgy,foxy,guileful,knavish,sly,tricksy,tricky,wily>66~
articulate>~
eloquent,facile,fluent,silver-tongued,smooth-spoken>68~
inarticulate,unarticulate>~
mute,tongueless,unspoken,wordless>6a~
speaking>~
ashamed>~
unashamed>~
audacious,barefaced,bodacious,bald-faced,brassy,brazen,brazen-faced,insolent>6e~
assertive,self-asserting,self-assertive>~
cocky>6g~
unassertive>~
nonassertive>6i~
reticent,self-effacing,retiring>6i~
attached,committed>~
bespoken,betrothed>6l~
affixed>~
glued,pasted>6n~
mounted>6n~
pedunculate,stalked>~
vagile>~
free-swimming,unattached>6r~
detachable>~
wary>~
attentive>~
captive,absorbed,engrossed,enwrapped,intent,wrapped>6v~
observant>6v~
inattentive>~
absent,absentminded,abstracted,scatty>6y~
dreamy,moony,woolgathering>6y~
attractive>~
bewitching,captivating,enchanting,enthralling,entrancing,fascinating>71~
cunning,cute>71~
fetching,taking,winning>71~
hypnotic,mesmeric,mesmerizing,spellbinding>71~
unattractive>~
homely>76~
appealing>~
attractive>78~
attributable>~
traceable>7a~
pregnant>~
enceinte,expectant,gravid>7c~
audible,hearable>~
inaudible,unhearable>~
supersonic,ultrasonic>7f~
supersonic>~
inauspicious,unfortunate>~
unpromising>7i~
propitious>~
authorized,authorised>~
accredited,commissioned,licensed,licenced>7l~
approved,sanctioned>7l~
canonized,canonised,glorified>7l~
unauthorized,unauthorised>~
unconstitutional>~
automatic>~
self-locking>7r~
available>~
gettable,getable,obtainable,procurable>7t~
open>7t~
ready>7t~
unavailable>~
inaccessible,unobtainable,unprocurable>7x~
awake>~
astir,up>7z~
asleep>~
dormant,hibernating,torpid>81~
drowsy,drowsing,dozy>81~
sleepy,sleepy-eyed,sleepyheaded>81~
slumberous,slumbery,slumbrous,somnolent>81~
aware,cognizant,cognisant>~
conscious>86~
unaware,incognizant>~
oblivious,unmindful>88~
alarming>~
appalling,dismaying>8a~
atrocious,frightful,horrifying,horrible>8a~
awful,dire,direful,dread,dreaded,dreadful,fearful,fearsome,frightening,horrendous,horrific,terrible>8a~
baleful,forbidding,menacing,minacious,minatory,ominous,sinister,threatening>8a~
bloodcurdling,hair-raising,nightmarish>8a~
chilling,scary,shivery,shuddery>8a~
formidable,redoubtable,unnerving>8a~
ghastly,grim,grisly,gruesome,macabre>8a~
terrific,terrifying>8a~
reassuring>~
comforting,consolatory,consoling>8k~
back>~
rear,rearward>8m~
front>~
leading>~
directing,directional,directive,guiding>8p~
following>~
pursuing>8r~
backed>~
high-backed>8t~
stiff-backed>8t~
backward>~
inverse,reverse>8w~
rearward,reverse>8w~
regardant>8w~
forward>~
forward>~
brash,cheeky,nervy>91~
hairless>~
balding>93~
hairy,haired,hirsute>~
furred,furry>95~
fuzzed,fuzzy>95~
bearing>~
beautiful>~
fine-looking,good-looking,better-looking,handsome,well-favored,well-favoured>99~
glorious,resplendent,splendid,splendiferous>99~
gorgeous>99~
lovely>99~
picturesque>99~
pretty>99~
scenic>99~
ugly>~
disfigured>9h~
grotesque,monstrous>9h~
unlovely,unpicturesque>9h~
maleficent>~
baleful,baneful>9l~
malicious>~
despiteful,spiteful,vindictive>9n~
leering>9n~
unmalicious>~
malign>~
best>~
champion,prizewinning>9s~
high-grade,top-quality,top-grade>9s~
first,foremost,world-class>9s~
optimum,optimal>9s~
worst>~
better>~
worse>~
better>~
bettering>~
remedial>a1~
unidirectional>~
simplex>a3~
faced>~
moon-faced,round-faced>a5~
sweet-faced>a5~
unilateral,one-sided>~
multilateral,many-sided>~
quadrilateral,four-sided>a9~
tripartite,three-party,three-way>a9~
binaural,biaural>~
stereophonic,stereo,two-channel>ac~
monaural>~
mono,monophonic,single-channel>ae~
mononuclear,mononucleate>~
black>~
colored,negro>ah~
white>~
blond,blonde,light-haired>~
flaxen,sandy>ak~
redheaded>ak~
brunet,brunette>~
bronzed,suntanned,tanned>an~
dark>an~
dark-haired,black-haired,brown-haired>an~
dark-skinned,dusky,swart,swarthy>an~
grizzled>an~
bloody>~
blood-filled>at~
bloodstained,gory>at~
bloodsucking>at~
bloodthirsty,bloody-minded,sanguinary>at~
crimson,red>at~
homicidal,murderous>at~
gory,sanguinary,sanguineous,slaughterous,butcherly>at~
bold>~
audacious,brave,dauntless,fearless,hardy,intrepid,unfearing>b1~
emboldened>b1~
foolhardy,heady,rash,reckless>b1~
overvaliant>b1~
timid>~
bashful>b6~
mousy,mousey>b6~
bound>~
chained,enchained>b9~
fettered,shackled>b9~
trussed,tied>b9~
unbound>~
unchained,unfettered,unshackled,untied>bd~
laced>~
tied,fastened>~
knotted>bg~
tangled>~
enmeshed,intermeshed>bi~
matted>bi~
bound>~
paperback,paperbacked>bl~
well-bound>bl~
bordered>~
boxed>bo~
edged>bo~
fringed>bo~
lined>bo~
lower-class,low-class>~
propertyless,wage-earning,working-class,blue-collar>bt~
upper-lower-class>bt~
middle-class>~
lower-middle-class>bw~
upper-middle-class>bw~
brave,courageous>~
gallant>bz~
valiant,valorous>bz~
cowardly,fearful>~
chicken,chickenhearted,lily-livered,white-livered,yellow,yellow-bellied>c2~
craven,recreant>c2~
breathing,eupneic,eupnoeic>~
breathless,dyspneic,dyspnoeic,dyspneal,dyspnoeal>~
smothering,suffocating,suffocative>c6~
crystalline>~
polycrystalline>c8~
light>~
bright>ca~
fluorescent>ca~
illuminated,lighted,lit,well-lighted>ca~
incandescent,candent>ca~
luminescent>ca~
phosphorescent>ca~
sunlit,sunstruck>ca~
dark>~
darkening>ci~
dim>ci~
dusky,twilight,twilit>ci~
glooming,gloomy,gloomful,sulky>ci~
tenebrous,tenebrific,tenebrious>ci~
shaded>~
shadowed,shadowy,umbrageous>co~
moonlit,moony>~
bright>~
agleam,gleaming,nitid>cr~
aglow,lambent,lucent,luminous>cr~
aglitter,coruscant,fulgid,glinting,glistering,glittering,glittery,scintillant,scintillating,sparkly>cr~
beady,beadlike,buttony,buttonlike>cr~
beaming,beamy,effulgent,radiant,refulgent>cr~
blazing,blinding,dazzling,fulgent,glaring,glary>cr~
glistening,glossy,lustrous,sheeny,shiny,shining>cr~
iridescent,nacreous,opalescent,opaline,pearlescent>cr~
silver,silvern,silvery>cr~
twinkling>cr~
dull>~
mat,matt,matte,matted>d2~
prejudiced,discriminatory>~
racist,antiblack,anti-semite>d4~
broad-minded>~
large-minded,liberal,tolerant>d6~
narrow-minded,narrow>~
dogmatic,dogmatical>d8~
opinionated,opinionative,self-opinionated>d8~
reconstructed>~
unreconstructed>~
broken>~
unbroken>~
solid>de~
uninterrupted>de~
brotherly,brotherlike,fraternal>~
busy>~
drudging,laboring,labouring,toiling>di~
engaged>di~
idle>~
faineant,indolent,lazy,otiose,slothful,work-shy>dl~
bony,boney>~
bone>dn~
buttoned,fastened>~
unbuttoned,unfastened>~
open-collared>dq~
capitalistic,capitalist>~
competitive,free-enterprise,private-enterprise>ds~
individualistic,laissez-faire>ds~
socialistic,socialist>~
cacophonous,cacophonic>~
cackly,squawky>dw~
croaky,guttural>dw~
grating,gravelly,rasping,raspy>dw~
gruff,hoarse,husky>dw~
jangling,jangly>dw~
jarring>dw~
raucous>dw~
rending,ripping,splitting>dw~
euphonious,euphonous>~
silvern,silvery>e5~
incalculable>~
countless,infinite,innumerable,innumerous,multitudinous,myriad,numberless,uncounted,unnumberable,unnumbered,unnumerable>e7~
calm>~
placid,still,tranquil,unruffled>e9~
stormy>~
billowy,billowing,surging>eb~
blustering,blusterous,blustery>eb~
blowy,breezy,windy>eb~
capable>~
able>ef~
incapable>~
unable>eh~
careful>~
sure>ej~
close>ej~
conscientious,painstaking,scrupulous>ej~
detailed,elaborate,elaborated>ej~
overcareful,too-careful>ej~
studious>ej~
thorough>ej~
careless>~
cursory,perfunctory>er~
carpeted>~
carved,carven>~
engraved,etched,graven,incised,inscribed>eu~
graven,sculpted,sculptured>eu~
causative>~
causal>ex~
conducive,contributing,contributive,contributory,tributary>ex~
motivative,motive,motivating>ex~
motive,motor>ex~
cautious>~
gingerly>f2~
incautious>~
hotheaded,impetuous,madcap,tearaway,brainish>f4~
noncellular,acellular>~
cell-free>f6~
central>~
center,halfway,middle,midway>f8~
centered>f8~
focal>f8~
peripheral>~
fringy,marginal>fc~
afferent>~
centripetal,receptive,sensory>fe~
efferent,motorial>~
centrifugal,motor>fg~
corticoefferent,corticofugal,corticifugal>fg~
certain>~
uncertain>~
certain,sure>~
convinced,positive,confident>fl~
uncertain,unsure,incertain>~
doubtful,dubious>fn~
convinced>~
confident>~
assured>fq~
cocksure,overconfident>fq~
reassured>fq~
self-assured,self-confident>fq~
diffident,shy,timid,unsure>~
certain,sure>~
certified>~
uncertified>~
inevitable>~
ineluctable,inescapable,unavoidable>fz~
changeable,changeful>~
distortable>g1~
erratic,fickle,mercurial,quicksilver>g1~
fluid>g1~
unchangeable>~
confirmed>g5~
unalterable,inalterable>~
final>g7~
adjusted>~
unadjusted>~
altered>~
revised>gb~
amended>~
changed>~
transformed>ge~
unchanged>~
same>gg~
ionized,ionised>~
nonionized,nonionised,unionized,unionised,nonionic>~
characteristic>~
diagnostic,symptomatic>gk~
distinctive,typical>gk~
charged>~
polar>gn~
uncharged>~
charitable>~
beneficent,eleemosynary,philanthropic>gq~
owned>~
cheerful>~
beaming>gt~
beamish,smiling,twinkly>gt~
blithe,blithesome,lighthearted,lightsome,light-hearted>gt~
buoyant,chirpy,perky>gt~
cheery,gay,sunny>gt~
chipper,debonair,debonaire,jaunty>gt~
chromatic>~
amber,brownish-yellow,yellow-brown>h0~
aureate,gilded,gilt,gold,golden>h0~
avocado>h0~
blue,bluish,blueish>h0~
bronze,bronzy>h0~
brown,brownish,chocolate-brown,dark-brown>h0~
buff>h0~
chestnut>h0~
coral>h0~
creamy>h0~
dark-blue>h0~
dun>h0~
earthlike>h0~
green,greenish,light-green,dark-green>h0~
hazel>h0~
honey>h0~
jade,jade-green>h0~
khaki>h0~
lavender,lilac,lilac-colored>h0~
maroon,brownish-red>h0~
mauve>h0~
mousy,mousey,mouse-colored,mouselike>h0~
ocher,ochre>h0~
olive>h0~
orange,orangish>h0~
pink,pinkish>h0~
pink-orange,pinkish-orange,salmon>h0~
purple,violet,purplish>h0~
red,reddish,ruddy,blood-red,carmine,cerise,cherry,cherry-red,crimson,ruby,ruby-red,scarlet>h0~
rose,roseate,rosaceous>h0~
russet>h0~
rust,rusty,rust-brown>h0~
sapphire>h0~
sorrel,brownish-orange>h0~
stone>h0~
straw>h0~
tan>h0~
tawny,tawny-brown>h0~
vermilion,vermillion,cinnabar,chinese-red>h0~
yellow,yellowish,xanthous>h0~
yellow-green>h0~
achromatic>~
blue-black>i6~
charcoal,charcoal-grey,charcoal-gray>i6~
coal-black,jet,jet-black,pitchy,sooty>i6~
ebon,ebony>i6~
grey,gray,greyish,grayish>i6~
pearly,pearly-white>i6~
sable>i6~
slate-grey,slate-gray,slaty-grey,slaty-gray,slaty,slatey,stone-grey,stone-gray>i6~
black>~
white>~
color,colour>~
colored,coloured,colorful>~
crimson,red,reddened,red-faced,flushed>ii~
bay>ii~
liver-colored,liver>ii~
monochromatic,monochrome,monochromic,monochromous>ii~
trichromatic,trichrome,tricolor>ii~
stained>~
unstained>~
colorful,colourful>~
bright,vivid>iq~
chatoyant,iridescent,shot>iq~
deep>iq~
colorless,colourless>~
ashen,blanched,livid>iu~
bleached,faded,washed-out,washy>iu~
drab,sober,somber,sombre>iu~
pale,pallid,wan>iu~
pasty,pastelike>iu~
waxen,waxlike>iu~
colorful,colourful>~
brave,braw,gay>j1~
colorless,colourless>~
pale,pallid>j3~
light,light-colored>~
pale>j5~
dark>~
civilized,civilised>~
noncivilized,noncivilised>~
barbarian,barbaric,savage,uncivilized,uncivilised>j9~
classical,classic>~
nonclassical>~
modern>jc~
pop>jc~
classified>~
categorized,categorised>jf~
clean>~
cleanly>jh~
unused>jh~
immaculate,speckless,spick-and-span,spic-and-span,spic,spick,spotless>jh~
washed,water-washed>jh~
dirty,soiled,unclean>~
bedraggled,draggled>jm~
befouled,fouled>jm~
begrimed,dingy,grimy,grubby,grungy,raunchy>jm~
filthy>jm~
dirty>~
bawdy,off-color,ribald>jr~
blasphemous,profane>jr~
lewd,obscene,raunchy,salacious>jr~
radioactive>~
>~
kosher,cosher>jw~
clear>~
clear-cut,trenchant>jy~
limpid,lucid,luculent,pellucid,perspicuous>jy~
unmistakable>jy~
vivid>jy~
unclear>~
confusing,perplexing,puzzling>k3~
obscure,vague>k3~
clear>~
crystalline,limpid,pellucid,transparent>k6~
hyaline,hyaloid>k6~
translucent,semitransparent>k6~
unfrosted>k6~
opaque>~
cloudy,mirky,murky,turbid>kb~
clearheaded,clear-thinking>~
clear>kd~
>~
addlebrained,addlepated,puddingheaded,muddleheaded>kf~
befogged,befuddled>kf~
dazed,stunned,stupefied,stupid>kf~
smart>~
astute,sharp,shrewd>kj~
cagey,cagy,canny,clever>kj~
stupid>~
blockheaded,boneheaded,duncical,duncish,fatheaded,loggerheaded,thickheaded,thick-skulled,wooden-headed>km~
dumb,slow>km~
lumpish,lumpen,unthinking>km~
yokel-like>km~
clockwise>~
far>~
remote>ks~
remote,removed>ks~
faraway,far-off>ks~
farther>ks~
farthermost,farthest,furthermost,furthest,utmost,uttermost>ks~
further,farther>ks~
outlying>ks~
near,close,nigh>~
nearby>l0~
distant>~
deep>l2~
out-of-town>l2~
yonder,yon>l2~
close>~
adjacent,next>l6~
imminent,impendent,impending>l6~
contiguous,immediate>l6~
encompassing,surrounding,circumferent>l6~
enveloping>l6~
hand-to-hand>l6~
nestled,snuggled>l6~
walk-to,walking>l6~
close>~
boon>lf~
intimate>lf~
uncousinly>~
clothed,clad>~
appareled,attired,dressed,garbed,garmented,habilimented,robed>lj~
bundled-up>lj~
cassocked>lj~
cowled>lj~
gowned>lj~
heavy-coated>lj~
petticoated>lj~
red-coated,lobster-backed>lj~
tuxedoed>lj~
uniformed>lj~
unclothed>~
bare,naked,nude>lu~
mother-naked>lu~
cloudy>~
brumous,foggy,hazy,misty>lx~
cloud-covered,clouded,overcast,sunless>lx~
leaden>lx~
lowering,sullen,threatening>lx~
inland>~
landlocked>m2~
inshore,onshore,shoreward>~
offshore,seaward>~
coherent,consistent,logical,ordered>~
incoherent>~
confused,disjointed,disordered,garbled,illogical,scattered,unconnected>m7~
collapsible,collapsable>~
collective>~
agglomerate,agglomerated,agglomerative,clustered>ma~
aggregate,aggregated,aggregative,mass>ma~
distributive>~
allocable,allocatable,apportionable>md~
diffusing,diffusive,dispersive,disseminative>md~
publicized,publicised>~
advertised>mg~
suppressed>~
unreleased>mi~
published>~
unpublished>~
reported>~
combinative,combinatory>~
combinable,combinational,combinatory>mn~
explosive>~
lighted,lit>~
ablaze,afire,aflame,aflare,alight>mq~
ignited,enkindled,kindled>mq~
comfortable,comfy>~
cozy,cosy>mt~
homelike,homely,homey,homy>mt~
uncomfortable>~
bad>mw~
comfortable>~
comforted>my~
uncomfortable>~
commensurate>~
proportionate>~
proportional,relative>n2~
disproportionate,disproportional>~
commercial>~
residential>~
noncommissioned>~
common>~
average,ordinary>n8~
democratic,popular>n8~
frequent>n8~
standard>n8~
uncommon>~
especial,exceptional,particular,special>nd~
rare>nd~
usual>~
accustomed,customary,habitual,wonted>ng~
unusual>~
odd>ni~
out-of-the-way>ni~
hydrophobic>~
hydrophilic>~
oleophilic>~
oleophobic>~
common>~
communal>np~
public>np~
individual,single>~
idiosyncratic>ns~
individualist,individualistic>ns~
respective,several,various>ns~
communicative,communicatory>~
communicational>nw~
expressive>nw~
gesticulating>nw~
gestural,nonverbal>nw~
gestural,sign,signed,sign-language>nw~
heraldic>nw~
icelandic-speaking>nw~
narrative>nw~
outspoken,vocal>nw~
verbal>nw~
uncommunicative,incommunicative>~
deadpan,expressionless,impassive,poker-faced,unexpressive>o7~
mum,silent>o7~
compact>~
close-packed>oa~
impacted,wedged>oa~
loose>~
comparable>~
incomparable,uncomparable>~
all-time>of~
unique,unequaled,unequalled,unparalleled>of~
compatible>~
incompatible>~
competent>~
able>ok~
effective,efficient>ok~
workmanlike>ok~
incompetent,unqualified>~
competitive,competitory>~
matched>op~
noncompetitive>~
complaining,complaintive>~
fretful,querulous,whiney,whiny>os~
whole>~
entire,full,total>ou~
integral,entire,intact>ou~
fractional>~
aliquot>ox~
fragmental,fragmentary>ox~
half>ox~
committed>~
pledged,sworn>p1~
uncommitted>~
fancy-free>p3~
dedicated>~
devoted>p5~
complete>~
absolute,downright,out-and-out,right-down,sheer>p7~
accomplished,completed,realized,realised>p7~
all>p7~
all-out,full-scale>p7~
exhaustive,thorough,thoroughgoing>p7~
full-clad>p7~
full,total>p7~
self-contained>p7~
incomplete,uncomplete>~
half>pg~
partial>pg~
comprehensive>~
across-the-board,all-embracing,all-encompassing,all-inclusive,blanket,broad,encompassing,extensive,panoptic,wide>pj~
all-around,all-round,well-rounded>pj~
cosmopolitan,ecumenical,oecumenical,universal,worldwide,world-wide>pj~
umbrella>pj~
noncomprehensive,incomprehensive>~
limited>po~
composed>~
calm,unagitated,serene,tranquil>pq~
cool,coolheaded,nerveless>pq~
discomposed>~
abashed,chagrined,embarrassed>pt~
blushful,blushing,red-faced>pt~
discombobulated,disconcerted>pt~
unstrung>pt~
comprehensible,comprehendible>~
accessible,approachable>py~
apprehensible,intelligible,graspable,perceivable,understandable>py~
incomprehensible,uncomprehensible>~
enigmatic,enigmatical,puzzling>q1~
concave>~
convex,bulging>~
concentrated>~
thick>q5~
distributed>~
diffuse>q7~
diffused>q7~
dispersed,spread>q7~
fanned,spread-out>q7~
far-flung,widespread>q7~
rationed>q7~
scattered>q7~
separated,spaced>q7~
sparse>q7~
splashed>q7~
concentric,concentrical,homocentric>~
coaxial,coaxal>qi~
concerned>~
afraid>qk~
haunted,obsessed,preoccupied>qk~
unconcerned>~
blithe>qn~
casual,insouciant,nonchalant>qn~
degage,detached,uninvolved>qn~
indifferent>qn~
concise>~
brief>qs~
curt,laconic,terse>qs~
pithy,sententious>qs~
prolix>~
long-winded,tedious,verbose,wordy>qw~
conclusive>~
consummated>~
accordant>~
consentaneous,consentient,unanimous>r0~
discordant>~
dissentious,divisive,factious>r2~
expanded>~
atrophied,wasted,diminished>~
hypertrophied,enlarged>~
conditional>~
probationary,provisional,provisionary,tentative>r7~
unconditional,unconditioned>~
stark>r9~
enforceable>~
enforced,implemented>~
confined>~
homebound,housebound,shut-in>rd~
crowded>~
huddled>rf~
jammed,jam-packed,packed>rf~
thronged>rf~
incongruous>~
inappropriate,unfitting>rj~
ironic,ironical>rj~
conjunctive>~
connective>rm~
connected>~
unconnected>~
apart>rp~
unattached>rp~
unconquerable>~
insuperable,insurmountable>rs~
invincible,unbeatable,unvanquishable>rs~
all-victorious>rs~
conscious>~
self-conscious,self-aware>rw~
unconscious>~
subconscious>ry~
consecrated,consecrate,dedicated>~
votive>s0~
conservative>~
hidebound,traditionalist>s2~
liberal>~
neoliberal>s4~
progressive,reformist,reform-minded>s4~
socialized,socialised>s4~
consistent>~
accordant,agreeable,conformable,consonant,concordant>s8~
pursuant>s8~
self-consistent>s8~
inconsistent>~
conflicting,contradictory,self-contradictory>sc~
conspicuous>~
prominent>se~
bold>se~
featured>se~
outstanding,prominent,salient,spectacular,striking>se~
discernible,discernable>~
distinguishable>~
constant>~
steadfast,staunch,unswerving>sl~
constructive>~
creative>sn~
formative,shaping,plastic>sn~
formative>sn~
destructive>~
annihilative,annihilating,devastating,withering>sr~
blasting,ruinous>sr~
caustic,corrosive,erosive,vitriolic,mordant>sr~
crushing,devastating>sr~
contented,content>~
satisfied>sw~
smug,self-satisfied>sw~
discontented,discontent>~
disgruntled,dissatisfied>sz~
restless,ungratified,unsatisfied>sz~
contestable>~
debatable,disputable>t2~
incontestable,incontestible>~
demonstrable,incontrovertible>t4~
demonstrated>t4~
continent>~
continual>~
insistent,repetitive>t8~
perennial,recurrent,repeated>t8~
persistent,relentless,unrelenting>t8~
sporadic>~
intermittent>tc~
isolated,stray>tc~
continuous,uninterrupted>~
ceaseless,constant,incessant,never-ending,perpetual,unceasing,unremitting>tf~
dogging,persisting>tf~
straight,consecutive>tf~
continuous>~
continued>~
continuing>tk~
controlled>~
disciplined>tm~
dominated>tm~
obsessed,possessed>tm~
uncontrolled>~
anarchic,anarchical,lawless>tq~
rampant>tq~
runaway>tq~
controversial>~
polemic,polemical>tu~
uncontroversial,noncontroversial>~
undisputed,unchallenged,unquestioned>tw~
argumentative>~
quarrelsome>ty~
convenient>~
inconvenient>~
awkward>u1~
conventional>~
customary>u3~
unconventional>~
maverick,unorthodox>u5~
>~
button-down,buttoned-down>u7~
stereotyped,stereotypic,stereotypical,unimaginative>u7~
unconventional>~
bizarre,eccentric,freakish,freaky,flaky,flakey,gonzo,off-the-wall,outlandish,outre>ua~
far-out,kinky,offbeat,quirky,way-out>ua~
nonconformist,unconformist>~
nuclear,atomic>~
traditional>~
nontraditional,untraditional>~
convergent>~
confluent,merging>uh~
convincing>~
disenchanting,disillusioning>uj~
unconvincing,flimsy>~
cooked>~
burned,burnt>um~
fried,deep-fried>um~
roast,roasted>um~
saute,sauteed>um~
steamed>um~
cooperative>~
uncooperative>~
corrupt>~
depraved,perverse,perverted,reprobate>uu~
sold-out>uu~
synergistic,interactive>~
considerable>~
appreciable>uy~
significant,substantial>uy~
inconsiderable>~
insubstantial,unsubstantial>~
aeriform,aerial,aery,ethereal>v2~
shadowy,wraithlike>v2~
material>~
physical>v5~
corporeal>~
bodied,corporal,corporate,embodied,incarnate>v7~
incorporeal,immaterial>~
discorporate,unembodied,bodiless,unbodied,disembodied>v9~
correct,right>~
accurate,exact,precise>vb~
incorrect,wrong>~
erroneous>vd~
provincial>~
jerkwater,one-horse,pokey,poky>vf~
considerate>~
courteous>~
chivalrous,knightly>vi~
discourteous>~
polite>~
courteous,gracious>vl~
impolite>~
ill-mannered,bad-mannered,rude,unmannered,unmannerly>vn~
creative,originative>~
fanciful,notional>vp~
imaginative,inventive>vp~
uncreative>~
sterile,unimaginative,uninspired,uninventive>vs~
credible,believable>~
incredible,unbelievable>~
astounding,dumbfounding,dumfounding>vv~
improbable,marvelous,marvellous>vv~
incredulous>~
disbelieving,skeptical,sceptical,unbelieving>vy~
critical>~
scathing,vituperative>w0~
critical>~
appraising,evaluative>w2~
uncritical,noncritical>~
>~
dangerous,grave,grievous,serious,life-threatening>w5~
critical>~
crossed>~
decussate,intersectant,intersecting>w8~
crowned>~
crucial,important>~
linear,one-dimensional>~
planar,two-dimensional>~
flat>wd~
planate,flattened>wd~
multidimensional>~
dimensional>wg~
three-dimensional,third-dimensional,three-d>wg~
cut>~
pierced,perforated,perforate,punctured>wj~
curious>~
inquisitive,speculative,questioning,wondering>wl~
overcurious>wl~
current>~
afoot,underway>wo~
contemporary,present-day>wo~
up-to-date>wo~
up-to-the-minute,latest>wo~
noncurrent>~
outdated,out-of-date,superannuated>wt~
obsolescent>wt~
cursed,curst>~
blasted,blame,blamed,blessed,damn,damned,darned,deuced,goddam,goddamn,goddamned,infernal>ww~
damn,goddamn>ww~
blessed,blest>~
endowed>~
curtained>~
custom-made,custom>~
ready-made>~
made>x3~
handmade,hand-crafted>~
hand-loomed,handwoven>x5~
homemade>~
do-it-yourself>x7~
factory-made>~
manufactured>x9~
cyclical>~
alternate>xb~
annual,one-year>~
perennial>~
nocturnal>~
damaged>~
battered,beat-up,beaten-up>xg~
bedraggled,broken-down,dilapidated,ramshackle,tatterdemalion,tumble-down>xg~
bent,crumpled,dented>xg~
broken-backed>xg~
riddled>xg~
undamaged>~
deaf>~
hearing>~
indecent>~
crude,earthy>xp~
obscene>xp~
decisive>~
deciding,determinant,determinative,determining>xs~
fateful,fatal>xs~
indecisive>~
hesitant,hesitating>xv~
declarative,declaratory,asserting>~
declared>~
alleged>xy~
announced,proclaimed>xy~
avowed,professed>xy~
undeclared>~
decorous>~
sedate,staid>y3~
deductible>~
allowable>y5~
deep>~
bottomless>y7~
unfathomed,unplumbed,unsounded>y7~
shallow>~
ankle-deep,knee-deep>ya~
deep>~
defeated>~
licked>yd~
undefeated>~
unbeaten,unconquered,unvanquished>yf~
defiant,noncompliant>~
compliant>~
amenable,conformable>yi~
lamblike>yi~
defined>~
undefined,vague>~
indefinable,undefinable>ym~
derived>~
derivative>yo~
underived>~
primary>yq~
definite>~
certain>ys~
indefinite>~
dejected>~
chapfallen,chopfallen,crestfallen,deflated>yv~
glum>yv~
lonely,lonesome>yv~
elated>~
exultant,exulting,jubilant,prideful,rejoicing,triumphal,triumphant>yz~
uplifted>yz~
delicate>~
dainty,exquisite>z2~
gossamer>z2~
pastel>z2~
rugged>~
breakable>~
brittle,brickle,brickly>z7~
crumbly,friable>z7~
delicate,fragile,frail>z7~
splintery>z7~
unbreakable>~
demanding>~
imperative>~
pressing,urgent>ze~
democratic>~
classless,egalitarian>zg~
popular>zg~
undemocratic>~
authoritarian,autocratic,dictatorial,despotic,tyrannic,tyrannical>zj~
totalitarian>zj~
arbitrary>~
discretionary,discretional>zm~
nonarbitrary,unarbitrary>~
prescribed>zo~
demonstrative>~
undemonstrative>~
restrained,reticent,unemotional>zr~
undeniable>~
connotative>~
implicative,suggestive>zu~
reliable,dependable>~
dependent>~
babelike>zx~
interdependent,mutualist>zx~
independent>~
autonomous,self-directed,self-reliant>100~
breakaway,fissiparous,separatist>100~
individual,case-by-case,item-by-item>100~
self-sufficient,self-sufficing,self-sustaining>100~
nonpartisan,nonpartizan>~
bipartisan,bipartizan,two-party,two-way>105~
descriptive>~
desirable>~
preferable,preferred>108~
undesirable,unwanted>~
destroyed>~
blighted,spoilt>10b~
obliterate,obliterated>10b~
despoiled,pillaged,raped,ravaged,sacked>10b~
kaput,gone>10b~
extinguished>10b~
preserved>~
maintained,well-kept>10h~
retained,maintained>10h~
determinable>~
ascertainable,discoverable>10k~
definable>10k~
determinate>~
fixed>10n~
indeterminate,undetermined>~
cost-plus>10p~
developed>~
mature,matured>10r~
undeveloped>~
differentiated>~
undifferentiated,uniform>~
dedifferentiated>10v~
difficult,hard>~
ambitious,challenging>10x~
embarrassing,unenviable>10x~
baffling,knotty,problematic,problematical>10x~
hard-fought>10x~
tough>10x~
troublesome>10x~
trying>10x~
easy>~
elementary,simple,uncomplicated,unproblematic>115~
painless>115~
dignified>~
undignified>~
demeaning,humbling,humiliating,mortifying>119~
pathetic,ridiculous,silly>119~
statesmanlike,statesmanly>~
diligent>~
hardworking,industrious,tireless,untiring>11d~
negligent>~
lax,slack>11f~
diluted,dilute>~
washy,weak>11h~
undiluted>~
concentrated>11j~
saturated>~
unsaturated>~
diplomatic,diplomatical>~
politic,smooth,suave,bland>11n~
direct>~
indirect>~
askance,askant,asquint,squint,squint-eyed,squinty,sidelong>11q~
meandering,rambling,wandering,winding>11q~
direct>~
blunt,candid,forthright,frank,free-spoken,outspoken,plainspoken,point-blank>11t~
man-to-man>11t~
no-nonsense>11t~
>~
circuitous,roundabout>11x~
devious,oblique>11x~
immediate>~
direct,unmediated>120~
mediate>~
indirect>122~
discerning>~
discriminate>~
discriminating>~
eclectic>126~
selective>126~
undiscriminating,indiscriminating>~
indiscriminate>129~
distal>~
proximal>~
distinct>~
chiseled,well-defined>12d~
crisp,sharp>12d~
defined,outlined>12d~
razor-sharp>12d~
indistinct>~
bleary,blurred,blurry,foggy,fuzzy,hazy,muzzy>12i~
cloudy,nebulose,nebulous>12i~
dim,faint,shadowy,vague,wispy>12i~
diversified>~
undiversified>~
general>12n~
divisible>~
dissociable,separable,severable>12p~
indivisible>~
inseparable>12r~
domineering>~
authoritarian,dictatorial,overbearing>12t~
autocratic,bossy,dominating,high-and-mighty,magisterial,peremptory>12t~
submissive>~
dominated,henpecked>12w~
unservile,unsubmissive>~
dominant>~
ascendant,ascendent,dominating>12z~
governing>12z~
overriding,paramount,predominant,predominate,preponderant,preponderating>12z~
sovereign,supreme>12z~
subordinate,low-level>~
adjunct,assistant>134~
associate>134~
double-breasted>~
dramatic>~
melodramatic>138~
undrinkable>~
intoxicated,drunk,inebriated,ripped>~
besotted,blotto,crocked,cockeyed,fuddled,pie-eyed,pissed,pixilated,plastered,slopped,sloshed,smashed,soaked,soused,sozzled,squiffy>13b~
potty,tiddly,tipsy>13b~
bibulous,boozy,drunken,sottish>13b~
doped,drugged,narcotized,narcotised>13b~
sober>~
>~
unsharpened>13h~
>~
knifelike>13j~
>~
salt>13l~
lively>~
alive>13n~
dull>~
drab,dreary>13p~
humdrum,monotonous>13p~
dynamic,dynamical>~
changing,ever-changing>13s~
driving,impulsive>13s~
high-octane,high-powered,high-power,high-voltage,high-energy>13s~
projectile>13s~
slashing>13s~
eager>~
anxious,dying>13y~
eared>~
lop-eared>140~
early>~
aboriginal,primal,primeval,primaeval,primordial>142~
advance,beforehand>142~
earlier,earliest>142~
proto>142~
>~
mid>147~
late>~
after-hours>149~
posthumous>149~
early>~
primitive>14c~
later>~
advanced>14e~
earned>~
attained>14g~
uneasy>~
precarious,unstable>14i~
east>~
eastbound,eastward>14k~
eastern>14k~
west>~
westbound,westerly,westward>14n~
westerly>14n~
western>~
occidental,hesperian>14q~
>~
oriental>14s~
western>~
midwestern>14u~
mesomorphic,muscular>~
edible,comestible,eatable>~
killable>14x~
educated>~
knowledgeable,learned,lettered,well-educated,well-read>14z~
semiliterate>14z~
uneducated>~
ignorant,nescient,unlearned,unlettered>152~
undereducated>152~
operative>~
effective>155~
effective,effectual,efficacious>~
effortful>~
arduous,backbreaking,grueling,gruelling,hard,laborious,operose,punishing,toilsome>158~
dragging>158~
exhausting,tiring,wearing,wearying>158~
plodding>158~
arduous,straining,strenuous>158~
effortless>~
efficacious>~
effective>15f~
efficient>~
businesslike>15h~
economic,economical>15h~
streamlined>15h~
inefficient>~
uneconomical,wasteful>15l~
forceful>~
drastic>15n~
firm>15n~
forceless,unforceful>~
elastic>~
fictile,moldable,plastic>15r~
rubbery,rubberlike>15r~
viscoelastic>15r~
elective,elected>~
appointive,appointed>~
assigned>~
obligatory>~
compulsory,mandatory,required>15y~
prerequisite>15y~
elegant>~
dandified,dandyish,foppish>161~
inelegant>~
gauche,graceless,unpolished>163~
eligible>~
entitled>165~
ineligible>~
disqualified>167~
emotional>~
lyric,lyrical>169~
warm-toned>169~
unemotional>~
chilly>16c~
impassive,stolid>16c~
stoic,stoical>16c~
empirical,empiric>~
experiential,existential>16g~
experimental,data-based,observational>16g~
semiempirical>16g~
theoretical,theoretic>~
abstractive>16k~
conjectural,divinatory,hypothetical,hypothetic,suppositional,suppositious,supposititious>16k~
theoretical>~
academic>16n~
employed>~
hired>16p~
working>16p~
unemployed>~
enchanted>~
bewitched,ensorcelled>16t~
fascinated,hypnotized,hypnotised,mesmerized,mesmerised,spellbound,spell-bound,transfixed>16t~
encouraging>~
heartening,inspiriting>16w~
rallying>16w~
discouraging>~
demoralizing,demoralising,disheartening,dispiriting>16z~
frustrating>16z~
encumbered>~
involved,mired>172~
burdened>~
energetic>~
alert,brisk,lively,merry,rattling,spanking,zippy>175~
indefatigable,tireless,unflagging,unwearying>175~
strenuous>175~
vigorous>175~
lethargic,unenergetic>~
dazed,foggy,groggy,logy,stuporous>17a~
dreamy,lackadaisical,languid,languorous>17a~
listless>17a~
exploratory,explorative>~
preliminary>17e~
inquiring>~
fact-finding,investigative,investigatory>17g~
inquisitory,probing,searching>17g~
increased>~
accrued,accumulated>17j~
hyperbolic,inflated>17j~
exaggerated,magnified>17j~
multiplied>17j~
redoubled>17j~
decreased,reduced>~
ablated>17p~
attenuate,attenuated,faded,weakened>17p~
minimized>17p~
irreducible>~
enlightened>~
enterprising>~
enthusiastic>~
glowing>17w~
unenthusiastic>~
desirous,wishful>~
covetous,envious,jealous>17z~
equal>~
equivalent,tantamount>181~
coordinate>181~
even,fifty-fifty>181~
isothermal>181~
unequal>~
nonequivalent>186~
balanced>~
counterbalanced,counterpoised>188~
poised>188~
well-balanced>188~
isotonic,isosmotic>~
equivocal,ambiguous>~
evasive>18d~
unequivocal,univocal,unambiguous>~
straightforward>18f~
ineradicable>~
indelible,unerasable>18h~
esoteric>~
mysterious,mystic,mystical,occult,orphic>18j~
essential>~
constituent,constitutive>18l~
staple>18l~
substantial,substantive>18l~
indispensable>~
critical,vital>18p~
estimable>~
admirable>18r~
contemptible>~
abject,low,low-down,miserable,scummy,scurvy>18t~
pathetic,pitiable,pitiful>18t~
complimentary>~
uncomplimentary>~
belittling,deprecating,deprecative,deprecatory,depreciative,depreciatory,slighting>18x~
euphoric>~
even>~
flat,level,plane>190~
flush>190~
uneven>~
jagged,jaggy,scraggy>193~
even>~
odd,uneven>~
exact>~
rigorous,strict>197~
inexact>~
approximate,approximative,rough>199~
odd>199~
convertible,exchangeable>~
excited>~
thrillful>19d~
exciting>~
electrifying,thrilling>19f~
glamorous,glamourous>19f~
titillating>19f~
tickling,tingling,titillating>19f~
unexciting>~
tame>19k~
inculpatory,inculpative>~
accusative,accusatory,accusing,accusive>19m~
condemnatory,condemning>19m~
unexhausted>~
leftover,left,remaining,unexpended>19p~
existent,existing>~
nonexistent>~
vanished>19s~
extant>~
surviving>19u~
expected>~
anticipated,awaited,hoped-for>19w~
expectable>19w~
unexpected>~
unanticipated,unforeseen,unseen,unlooked-for>19z~
expedient>~
opportunist,opportunistic,timeserving>1a1~
expendable>~
expensive>~
big-ticket,high-ticket>1a4~
costly,high-priced,pricey,pricy>1a4~
dearly-won,costly>1a4~
overpriced>1a4~
cheap,inexpensive>~
bargain-priced,cut-rate,cut-price>1a9~
low-cost,low-priced,affordable>1a9~
experienced,experient>~
practiced,practised>1ac~
seasoned,veteran>1ac~
inexperienced,inexperient>~
new>1af~
uninitiate,uninitiated>1af~
unseasoned,untested,untried>1af~
explicable>~
explainable,interpretable>1aj~
inexplicable,incomprehensible>~
cryptic,cryptical,inscrutable,mysterious,mystifying>1al~
paradoxical,self-contradictory>1al~
unaccountable,unexplainable>1al~
explicit,expressed>~
definitive,unequivocal>1ap~
express>1ap~
implicit,inexplicit>~
inherent,underlying>1as~
unexpressed,unsaid,unstated,unuttered,unverbalized,unverbalised,unvoiced,unspoken>1as~
expressible>~
inexpressible,unexpressible>~
indefinable,indescribable,ineffable,unspeakable,untellable,unutterable>1aw~
inextricable>~
fingered>~
external>~
outside>1b0~
internal>~
outer>~
satellite>1b3~
inner>~
outward>~
inward>~
inner,interior>1b7~
self-whispered>1b7~
exterior>~
outside>1ba~
interior>~
eyed>~
eyelike>1bd~
playable>~
>~
out-of-bounds>1bg~
fair,just>~
antimonopoly,antitrust>1bi~
sporting,sporty,sportsmanlike>1bi~
unfair,unjust>~
equitable,just>~
faithful>~
unfaithful>~
loyal>~
doglike>1bp~
disloyal>~
faithless,traitorous,unfaithful,treasonable,treasonous>1br~
fallible>~
undependable,unreliable>1bt~
infallible>~
foolproof,unfailing>1bv~
inerrable,inerrant,unerring>1bv~
familiar>~
acquainted>1by~
long-familiar,well-known>1by~
old>1by~
unfamiliar>~
strange>1c2~
strange,unusual>~
antic,fantastic,fantastical,grotesque>1c4~
curious,funny,peculiar,queer,rum,rummy,singular>1c4~
quaint>1c4~
familiar>~
common,usual>1c8~
garden>1c8~
fashionable,stylish>~
dapper,dashing,jaunty,natty,raffish,rakish,spiffy,spruce>1cb~
groovy,swagger>1cb~
mod,modern,modernistic>1cb~
unfashionable,unstylish>~
antique,demode,ex,old-fashioned,old-hat,outmoded,passe,passee>1cf~
dated>1cf~
stylish,fashionable>~
chic,smart,voguish>1ci~
classy,posh,swish>1ci~
fast>~
accelerated>1cl~
fleet,swift>1cl~
high-speed,high-velocity>1cl~
hurrying,scurrying>1cl~
prompt,straightaway>1cl~
instantaneous,instant>1cl~
quick,speedy>1cl~
rapid>1cl~
rapid,speedy>1cl~
slow>~
dilatory,laggard,poky,pokey>1cv~
lazy>1cv~
slow-moving>1cv~
sluggish,sulky>1cv~
fast>~
presto>1d0~
slow>~
fastidious>~
choosy,choosey>1d3~
finical,finicky,fussy,picky>1d3~
fat>~
chubby,embonpoint,plump>1d6~
double-chinned,jowly,loose-jowled>1d6~
fleshy,overweight>1d6~
thin,lean>~
cadaverous,emaciated,gaunt,haggard,pinched,skeletal>1da~
deep-eyed,hollow-eyed,sunken-eyed>1da~
scarecrowish>1da~
scraggy,scraggly,boney,bony,scrawny,skinny,underweight,weedy>1da~
shriveled,shrivelled,shrunken,withered,wizen,wizened>1da~
slender,slight,slim,svelte>1da~
slender-waisted,slim-waisted,wasp-waisted>1da~
spare,trim>1da~
stringy,wiry>1da~
fatty,fat>~
greasy,oily,sebaceous,oleaginous>1dk~
nonfat,fat-free,fatless>~
skim,skimmed>1dm~
fatal>~
deadly,deathly>1do~
deadly,lethal>1do~
incurable>~
favorable,favourable>~
unfavorable,unfavourable>~
adverse,inauspicious,untoward>1dt~
felicitous>~
congratulatory,gratulatory>1dv~
well-chosen>1dv~
well-wishing>1dv~
infelicitous>~
clumsy,cumbersome,inapt,inept,ill-chosen>1dz~
fertile>~
fecund>1e1~
rank>1e1~
sterile,unfertile,infertile>~
finished>~
concluded,ended,over,terminated>1e5~
done,through>1e5~
unfinished>~
pending>1e8~
undone>1e8~
finished>~
fattening>1eb~
unfinished>~
roughhewn,rough-cut>1ed~
finite>~
bounded,delimited>1ef~
infinite>~
boundless,unbounded,limitless>1eh~
endless>1eh~
inexhaustible,unlimited>1eh~
opening>~
beginning,first>1el~
inaugural,initiative,initiatory,first,maiden>1el~
introductory>1el~
closing>~
concluding,final,last>1ep~
year-end>1ep~
first>~
archetypal,archetypical,prototypal,prototypic,prototypical>1es~
initial>1es~
firstborn,eldest>1es~
freshman,first-year>1es~
original>1es~
premier,premiere>1es~
premier,prime>1es~
prime>1es~
last>~
ultimate>1f1~
intermediate>~
in-between,mediate,middle>1f3~
sophomore,second-year>1f3~
fit>~
unfit>~
bandy,bandy-legged,bowed,bowleg,bowlegged>1f7~
crippled,halt,halting,lame,gimpy,game>1f7~
disabled,handicapped>1f7~
dipped,lordotic,swayback,swaybacked>1f7~
maimed,mutilated>1f7~
fit>~
suitable,suited>1fd~
unfit>~
unsuitable>1ff~
flexible,flexile>~
stretched>1fh~
inflexible>~
rigid>1fj~
flexible>~
inflexible>~
adamant,adamantine,inexorable,intransigent>1fm~
uncompromising,sturdy,inflexible>~
compromising,conciliatory>~
adaptable>~
curly>~
wavy>1fr~
straight>~
footed>~
flat-footed,flatfooted>1fu~
pigeon-toed>~
aft>~
after>1fx~
adopted,adoptive>~
foreign,strange>~
alien,exotic>1g0~
naturalized>1g0~
native>~
homegrown>1g3~
foreign>~
abroad,overseas>1g5~
external,international>1g5~
domestic>~
home,interior,internal,national>1g8~
domestic>~
unforgettable>~
haunting,persistent>1gb~
memorable>1gb~
unforgiving>~
revengeful,vindictive,vengeful>1ge~
formal>~
full-dress,dress>1gg~
informal>~
informal>~
colloquial,conversational>1gj~
epistolary,epistolatory>1gj~
subliterary>1gj~
unliterary,nonliterary>1gj~
former>~
latter>~
fortunate>~
well>1gq~
heaven-sent,providential,miraculous>1gq~
lucky>1gq~
unfortunate>~
calamitous,disastrous,fatal,fateful>1gu~
dispossessed,homeless,roofless>1gu~
hapless,miserable,misfortunate,pathetic,piteous,pitiable,pitiful,poor>1gu~
doomed,ill-fated,ill-omened,ill-starred,unlucky>1gu~
fragrant>~
odoriferous,odorous,perfumed,scented,sweet-scented,sweet-smelling>1gz~
perfumed,scented>1gz~
malodorous,malodourous,unpleasant-smelling,ill-smelling,stinky>~
fetid,foetid,foul,foul-smelling,funky,noisome,smelly,stinking,ill-scented>1h2~
sour,rancid>1h2~
scented>~
free>~
liberated>1h6~
bound>~
conjugate,conjugated>1h8~
fixed>~
leaded>1ha~
taped>1ha~
unfixed>~
free>~
escaped>1he~
autonomous,independent,self-governing,sovereign>1he~
clear>1he~
emancipated,liberated>1he~
footloose>1he~
out-of-school>1he~
unfree>~
cornered,trapped,treed>1hl~
captive,confined,imprisoned,jailed>1hl~
frequent>~
infrequent>~
occasional>1hp~
fresh>~
stale>~
preserved>~
flash-frozen,quick-frozen>1ht~
sun-dried,sundried>1ht~
salty>~
saline>1hw~
friendly>~
affable,amiable,cordial,genial>1hy~
hostile>~
frozen>~
frostbitten>1i1~
unfrozen>~
liquescent,melting>1i3~
fruitful>~
breeding>1i5~
generative,procreative,reproductive>1i5~
full>~
afloat,awash,flooded,inundated,overflowing>1i8~
chockablock,chock-full,chockful,choke-full,chuck-full>1i8~
congested,engorged>1i8~
filled>1i8~
instinct,replete>1i8~
laden,loaded,ladened>1i8~
overladen,overloaded>1i8~
stuffed>1i8~
untouched,untasted>1i8~
empty>~
blank>1ii~
glassy,glazed>1ii~
looted,pillaged,plundered,ransacked>1ii~
vacant>1ii~
full-time>~
part-time>~
half-time>1io~
functional>~
utilitarian,useful>1iq~
nonfunctional>~
cosmetic,decorative,ornamental>1is~
functioning>~
malfunctioning,nonfunctional>~
amiss,awry,haywire,wrong>1iv~
equipped,equipt>~
visored>1ix~
unequipped>~
ill-equipped>1iz~
fledged>~
fledgling,fledgeling>1j1~
framed>~
furnished,equipped>~
fueled>~
specified>~
mere>1j6~
specific>1j6~
general>~
broad,unspecific>1j9~
general-purpose,all-purpose>1j9~
overall>1j9~
widespread>1j9~
specific>~
special>1je~
particular,peculiar,special>1je~
particular>1je~
nonspecific>~
national>~
federal>1jj~
local>~
centralized,centralised>~
decentralized,decentralised>~
suburbanized,suburbanised>1jn~
technical>~
proprietary>~
branded>1jq~
generous>~
bighearted,bounteous,bountiful,freehanded,handsome,giving,liberal,openhanded>1js~
lavish,munificent,overgenerous,too-generous,unsparing,unstinted,unstinting>1js~
genuine,echt>~
authentic,unquestionable,veritable>1jv~
honest-to-god,honest-to-goodness,sure-enough>1jv~
counterfeit,imitative>~
assumed,fictitious,fictive,pretended,sham>1jy~
bogus,fake,phony,phoney,bastard>1jy~
inauthentic,unauthentic>1jy~
mock>1jy~
pseudo>1jy~
unglazed,glassless>~
glorious>~
celebrated,historied,storied>1k5~
elysian,inspired>1k5~
empyreal,empyrean,sublime>1k5~
inglorious>~
unsung>1k9~
go>~
good>~
bang-up,bully,corking,cracking,dandy,great,groovy,keen,nifty,peachy,slap-up,swell,smashing>1kc~
satisfactory,acceptable>1kc~
solid>1kc~
bad>~
atrocious,abominable,awful,dreadful,painful,terrible,unspeakable>1kg~
deplorable,distressing,lamentable,pitiful,sad,sorry>1kg~
horrid>1kg~
icky,crappy,lousy,rotten,shitty,stinking,stinky>1kg~
pretty>1kg~
rubber,no-good>1kg~
good>~
angelic,angelical,beatific,saintlike,saintly,sainted>1kn~
redemptive,redeeming,saving>1kn~
evil>~
atrocious,flagitious,monstrous>1kq~
dark,sinister>1kq~
demonic,diabolic,diabolical,fiendish,hellish,infernal,satanic,unholy>1kq~
despicable,ugly,vile,slimy,unworthy,worthless>1kq~
devilish,diabolic,diabolical,mephistophelian,mephistophelean>1kq~
good-natured>~
amiable,good-humored,good-humoured>1kw~
ill-natured>~
bristly,prickly,splenetic,waspish>1ky~
cantankerous,crotchety,ornery>1ky~
crabbed,crabby,cross,fussy,grouchy,grumpy,bad-tempered,ill-tempered>1ky~
cranky,fractious,irritable,nettlesome,peevish,peckish,pettish,petulant,scratchy,testy,tetchy,techy>1ky~
crusty,curmudgeonly,gruff,ill-humored,ill-humoured>1ky~
dour,glowering,glum,moody,morose,saturnine,sullen>1ky~
huffish,sulky>1ky~
shrewish,nagging>1ky~
snappish,snappy>1ky~
spoiled,spoilt>1ky~
surly,ugly>1ky~
graceful>~
lissome,lissom,lithe,lithesome,supple,sinuous>1la~
awkward>~
gawky,clumsy,clunky,ungainly,unwieldy>1lc~
labored,laboured,strained>1lc~
gracious>~
gradual>~
bit-by-bit,piecemeal,step-by-step,stepwise>1lg~
sudden>~
steep>~
abrupt,precipitous,sharp>1lj~
bluff,bold,sheer>1lj~
grateful,thankful>~
appreciative>1lm~
ungrateful,thankless,unthankful>~
happy>~
blissful>1lp~
unhappy>~
miserable,suffering,wretched>1lr~
regretful,sorry>~
unregretful,unregretting>~
hard>~
firm>1lv~
granitic,granitelike,rocklike,stony>1lv~
soft>~
cushioned,cushiony,padded>1ly~
demulcent,emollient,salving,softening>1ly~
downy,downlike,flossy,fluffy>1ly~
flocculent,woolly,wooly>1ly~
spongy,squashy,squishy,spongelike>1ly~
hard>~
calculating,calculative,conniving,scheming,shrewd>1m4~
case-hardened,hardened,hard-boiled>1m4~
soft>~
hardhearted,heartless>~
flinty,flint,granitic,obdurate,stony>1m8~
harmless>~
harmful>~
catastrophic,ruinous>1mb~
damaging,detrimental,prejudicial,prejudicious>1mb~
harmonious>~
consonant,harmonical,harmonized,harmonised>1me~
healthful>~
curative,healing,alterative,remedial,sanative,therapeutic>1mg~
drugless>1mg~
salutary>1mg~
preventive,preventative,prophylactic>1mg~
unhealthful>~
crippling,disabling,incapacitating>1ml~
infective,morbific,pathogenic>1ml~
medical>~
healthy>~
flushed,rose-cheeked,rosy,rosy-cheeked>1mp~
bouncing>1mp~
rubicund,ruddy,florid,sanguine>1mp~
unhealthy>~
asthmatic,wheezing,wheezy>1mt~
cankerous,ulcerated,ulcerous>1mt~
diseased,morbid,pathologic,pathological>1mt~
edematous,dropsical>1mt~
foaming,foamy,frothing>1mt~
inflamed>1mt~
inflammatory>1mt~
sallow,sickly>1mt~
sore-eyed>1mt~
sunburned,sunburnt>1mt~
heavenly>~
divine,godly>1n4~
earthly>~
earthbound>1n6~
digestible>~
predigested>1n8~
headed>~
burr-headed>1na~
headless>~
heavy>~
light>~
lightweight>1ne~
buoyant,floaty>1ne~
light-duty>~
heavy-duty>~
>~
burdensome,onerous,taxing>1nj~
distressing,distressful,disturbing,perturbing,troubling,worrisome,worrying>1nj~
leaden,weighted>1nj~
light>~
fooling>1nn~
heavy>~
light>~
light-footed>~
heavy-footed>~
lumbering,ponderous>1ns~
light>~
heavy>~
heedless,unheeding>~
careless,regardless>1nw~
enabling>~
helpful>~
face-saving>1nz~
facilitatory>1nz~
laborsaving,laboursaving>1nz~
stabilizing,stabilising>1nz~
heterogeneous,heterogenous>~
assorted,miscellaneous,mixed,motley,sundry>1o4~
homogeneous,homogenous>~
solid>1o6~
homozygous>~
heterozygous>~
homosexual>~
hierarchical,hierarchal,hierarchic>~
graded,ranked,stratified>1ob~
high>~
commanding,dominating,overlooking>1od~
high-stepped,high-stepping>1od~
high-top,high-topped>1od~
upper>1od~
low>~
low-lying>1oi~
nether,under>1oi~
raised>~
elevated>1ol~
upraised,lifted>1ol~
lowered>~
ceilinged>~
high-ceilinged>1op~
low-ceilinged>1op~
raftered>1op~
low-sudsing>~
high-sudsing>~
high>~
graduate,postgraduate>1ov~
higher>1ov~
soaring>1ov~
low>~
depressed>1oz~
low-level>1oz~
high,high-pitched>~
adenoidal,pinched,nasal>1p2~
peaky,spiky>1p2~
shrill,sharp>1p2~
screaky,screechy,squeaking,squeaky,squealing>1p2~
soprano,treble>1p2~
tenor>1p2~
low,low-pitched>~
alto,contralto>1p9~
bass,deep>1p9~
contrabass,double-bass>1p9~
imitative>~
parrotlike>1pd~
high-resolution>~
low-rise>~
walk-up>1pg~
upland,highland>~
lowland>~
home>~
honest,honorable>~
downright>1pl~
dishonest,dishonorable>~
deceptive,misleading>1pn~
thieving,thievish>1pn~
truthful>~
untruthful>~
mendacious>1pr~
honorable,honourable>~
august,revered,venerable>1pt~
dishonorable,dishonourable>~
disgraceful,ignominious,inglorious,opprobrious,shameful>1pv~
hopeful>~
anticipant,anticipative,expectant>1px~
hopeless>~
bleak>1pz~
despairing,desperate>1pz~
despondent,heartsick>1pz~
helpless>1pz~
institutionalized,institutionalised>~
iodinating>~
de-iodinating>~
horizontal>~
vertical,perpendicular>~
plumb>1q8~
upright,unsloped>1q8~
inclined>~
atilt,canted,leaning,tilted,tipped>1qb~
aslant,aslope,diagonal,slanted,slanting,sloped,sloping>1qb~
erect,vertical,upright>~
rampant,rearing>1qe~
standing>1qe~
unerect>~
bended,bent>1qh~
dormant,sleeping>1qh~
prostrate>1qh~
hunched,round-backed,round-shouldered,stooped,stooping>1qh~
supine,resupine>1qh~
seated,sitting>~
running>~
jetting,spouting,spurting,squirting>1qo~
standing>~
stagnant>1qq~
passing,pass>~
hospitable>~
inhospitable>~
barren,bleak,desolate>1qu~
godforsaken,waste>1qu~
hospitable>~
welcoming>1qx~
hostile>~
aggressive,belligerent>1qz~
head-on>1qz~
opponent,opposing>1qz~
amicable>~
friendly,well-disposed>1r3~
well-meaning,unthreatening>1r3~
hot>~
heated,het>1r6~
overheated>1r6~
scorching>1r6~
sizzling>1r6~
sweltering,sweltry>1r6~
cold>~
refrigerated>1rc~
shivery>1rc~
unheated,unwarmed>1rc~
wintry,wintery>~
hot>~
sensual,sultry>1rh~
cold>~
frigid,frosty,frozen,glacial,icy,wintry>1rj~
human>~
anthropomorphic,anthropomorphous,humanlike>1rl~
superhuman>~
godlike>1rn~
herculean>1rn~
subhuman>~
humane>~
human-centered,human-centred,humanitarian>1rr~
inhumane>~
barbarous,brutal,cruel,fell,roughshod,savage,vicious>1rt~
beastly,bestial,brute,brutish,brutal>1rt~
cold-blooded,inhuman,insensate>1rt~
humorous,humourous>~
bantering,facetious,tongue-in-cheek>1rx~
amusing,comic,comical,funny,laughable,mirthful,risible>1rx~
dry,ironic,ironical,wry>1rx~
farcical,ludicrous,ridiculous>1rx~
hilarious,screaming,uproarious>1rx~
jesting,jocose,jocular,joking>1rx~
killing,sidesplitting>1rx~
slapstick>1rx~
witty>1rx~
hungry>~
hurried>~
flying,quick>1s8~
hasty,headlong>1s8~
hasty,overhasty,precipitate,precipitant,precipitous>1s8~
unhurried>~
easy,easygoing,leisurely>1sc~
identifiable>~
classifiable,distinctive>1se~
unidentifiable>~
elusive>1sg~
unrecognizable,unrecognisable>1sg~
impaired>~
diminished,lessened,vitiated,weakened>1sj~
unimpaired>~
important>~
all-important,crucial,essential>1sm~
alpha>1sm~
beta>1sm~
big>1sm~
burning>1sm~
cardinal,central,fundamental,key,primal>1sm~
chief,main,primary,principal,master>1sm~
distinguished>1sm~
great>1sm~
most-valuable>1sm~
serious>1sm~
unimportant>~
inconsequent,inconsequential>1sy~
fiddling,footling,lilliputian,little,niggling,piddling,piffling,petty,picayune,trivial>1sy~
nickel-and-dime,small-time>1sy~
impressive>~
amazing,awe-inspiring,awesome,awing>1t2~
arresting,sensational,stunning>1t2~
astonishing,astounding,staggering,stupefying>1t2~
baronial,imposing,noble,stately>1t2~
dazzling,eye-popping,fulgurant,fulgurous>1t2~
dramatic,spectacular,striking>1t2~
expansive,grand>1t2~
formidable>1t2~
brilliant,glorious,magnificent,splendid>1t2~
grandiose>1t2~
signal>1t2~
unimpressive>~
unimposing>1te~
noticeable>~
discernible,evident,observable>1tg~
marked,pronounced>1tg~
improved>~
built,reinforced>1tj~
landscaped>1tj~
unimproved>~
dirt,ungraded>1tm~
scrub>1tm~
cleared>~
inaugural>~
inboard>~
inclined>~
apt,disposed,given,minded,tending>1ts~
prone>1ts~
incoming>~
designate>1tv~
future,next,succeeding>1tv~
inflowing,influent>1tv~
outgoing>~
effluent,outflowing>1tz~
past,preceding,retiring>1tz~
indulgent>~
decadent>1u2~
dissipated,betting,card-playing>1u2~
epicurean,luxurious,luxuriant,sybaritic,voluptuary,voluptuous>1u2~
gay>1u2~
nonindulgent,strict>~
austere,stern>1u7~
monkish>1u7~
industrial>~
nonindustrial>~
developing,underdeveloped>1ub~
infectious>~
catching,communicable,contagious,contractable,transmissible,transmittable>1ud~
informative,informatory>~
exemplifying,illustrative>1uf~
revealing,telling,telltale>1uf~
informed>~
hep,hip>1ui~
knowing,wise>1ui~
well-read>1ui~
disingenuous,artful>~
distorted,misrepresented,perverted,twisted>1um~
inhabited>~
peopled>1uo~
populated>1uo~
populous>1uo~
uninhabited>~
abandoned,derelict,deserted>1us~
inheritable,heritable>~
ancestral,hereditary,patrimonial,transmissible>1uu~
familial,genetic,hereditary,inherited,transmitted,transmissible>1uu~
noninheritable,nonheritable>~
acquired>1ux~
congenital,inborn,innate>1ux~
inhibited>~
pent-up,repressed>1v0~
smothered,stifled,strangled,suppressed>1v0~
uninjectable>~
injured>~
hurt,wounded>1v4~
lacerate,lacerated,mangled,torn>1v4~
uninjured>~
intact,inviolate>1v7~
unharmed,unhurt,unscathed,whole>1v7~
innocent,guiltless,clean-handed>~
guilty>~
punishable>1vb~
inspiring>~
instructive,informative>~
doctrinaire>1ve~
educational>1ve~
explanatory>1ve~
expository,expositive>1ve~
interpretative,interpretive>1ve~
edifying,enlightening>~
enlightening,informative,illuminating>~
segregated,unintegrated>~
integrated>~
coordinated,co-ordinated,interconnected,unified>1vn~
introjected>1vn~
combined>~
occluded,sorbed>1vq~
disintegrative>~
intellectual>~
serious>1vt~
nonintellectual>~
anti-intellectual,philistine>1vv~
intelligent>~
brainy,brilliant>1vx~
bright,smart>1vx~
unintelligent,stupid>~
unintelligible>~
slurred>1w1~
intended>~
conscious,witting>1w3~
deliberate,calculated,measured>1w3~
intentional,knowing,deliberate>1w3~
unintended>~
causeless,fortuitous,uncaused>1w7~
unintentional,unplanned,unwitting>1w7~
intensifying>~
deepening,thickening>1wa~
interspecies,interspecific>~
interested>~
uninterested>~
apathetic,indifferent>1we~
dulled,benumbed>1we~
interesting>~
absorbing,engrossing,fascinating,gripping,riveting>1wh~
uninteresting>~
boring,deadening,ho-hum,irksome,tedious,tiresome,wearisome>1wj~
extramural>~
outside>1wl~
intrinsic,intrinsical>~
built-in,constitutional,inbuilt,inherent,integral>1wn~
inner>1wn~
extrinsic>~
alien,foreign>1wq~
external,outside>1wq~
introspective,introverted,self-examining>~
intrusive>~
interfering,meddlesome,meddling,officious,busy,busybodied>1wu~
protrusive>~
beetle,beetling>1ww~
jutting,projected,projecting,protruding,relieved,sticking>1ww~
starting>1ww~
invasive>~
aggressive,fast-growing,strong-growing>1x0~
invigorating>~
bracing,brisk,fresh,refreshing,refreshful>1x2~
exhilarating,stimulating>1x2~
renewing,restorative,reviving,revitalizing,revitalising>1x2~
debilitating>~
debilitative,enervating,enfeebling,weakening>1x6~
draining,exhausting>1x6~
inviting>~
tantalizing,tantalising>1x9~
unwrinkled,wrinkleless>~
isotropic,isotropous>~
glad>~
sad>~
bittersweet>1xe~
doleful,mournful>1xe~
melancholy,melancholic>1xe~
tragic,tragical>1xe~
sorrowful>~
anguished,tormented,tortured>1xj~
bereaved,bereft,grief-stricken,grieving,mourning,sorrowing>1xj~
dolorous,dolourous,lachrymose,tearful,weeping>1xj~
lamenting,wailing,wailful>1xj~
lugubrious>1xj~
mournful,plaintive>1xj~
woebegone,woeful>1xj~
joyous>~
ecstatic,enraptured,rapturous,rapt,rhapsodic>1xr~
elated,gleeful,joyful,jubilant>1xr~
festal,festive,merry>1xr~
gay,jocund,jolly,jovial,merry,mirthful>1xr~
joyless>~
unsmiling>1xw~
juicy>~
just>~
fitting,meet>1xz~
rightful>1xz~
unmerited>~
gratuitous>1y2~
kind>~
charitable,benevolent,kindly,sympathetic,good-hearted,openhearted,large-hearted>1y4~
gentle>1y4~
unkind>~
cutting,edged,stinging>1y7~
known>~
best-known>1y9~
celebrated,famed,far-famed,famous,illustrious,notable,noted,renowned>1y9~
identified>1y9~
legendary>1y9~
well-known>1y9~
unknown>~
undiscovered,unexplored>1yf~
understood>~
interpreted,taken>1yh~
ununderstood>~
undigested>1yj~
labeled,labelled,tagged>~
aerial>~
large,big>~
ample,sizable,sizeable>1yn~
bigger,larger>1yn~
bouffant,puffy>1yn~
spacious>1yn~
bulky>1yn~
colossal,prodigious,stupendous>1yn~
enormous,tremendous>1yn~
elephantine,gargantuan,giant,jumbo>1yn~
epic,heroic,larger-than-life>1yn~
extensive>1yn~
gigantic,mammoth>1yn~
great>1yn~
huge,immense,vast,brobdingnagian>1yn~
humongous,banging,thumping,whopping,walloping>1yn~
large-scale>1yn~
life-size,lifesize,life-sized,full-size>1yn~
massive,monolithic,monumental>1yn~
monstrous>1yn~
outsize,outsized,oversize,oversized>1yn~
plumping>1yn~
titanic>1yn~
voluminous>1yn~
wide-ranging>1yn~
small,little>~
bantam,diminutive,lilliputian,midget,petite,tiny,flyspeck>1zb~
bitty,bittie,teensy,teentsy,teeny,wee,weeny,weensy,teensy-weensy,teeny-weeny,itty-bitty,itsy-bitsy>1zb~
infinitesimal,minute>1zb~
miniature>1zb~
smaller,littler>1zb~
smallish>1zb~
small-scale>1zb~
greater>~
lesser>~
leaky>~
drafty,draughty>1zl~
oozing,oozy,seeping>1zl~
>~
hermetic>1zo~
rainproof,waterproof,waterproofed>1zo~
caulked>~
chinked,stopped-up>1zr~
leavened>~
leeward>~
downwind,lee>1zu~
windward>~
upwind,weather>1zw~
legal>~
judicial>1zy~
illegal>~
bootleg,black-market,contraband,smuggled>200~
extralegal,nonlegal>200~
illegitimate,illicit,outlaw,outlawed>200~
misbranded,mislabeled>200~
legible>~
decipherable,readable>205~
adoptive>~
foster,surrogate>207~
legitimate>~
like,similar>~
like-minded>20a~
unlike>~
alike,similar,like>~
like,same>~
likely>~
apt,liable>20f~
promising>20f~
unlikely>~
remote>20i~
probable,likely>~
improbable,unlikely>~
limbed>~
sharp-limbed>20m~
limited>~
small,small-scale,pocket-size,pocket-sized>20o~
unlimited,limitless>~
untrammeled,untrammelled>20q~
linear,additive>~
unlined>~
listed>~
figurative,nonliteral>~
literate>~
illiterate>~
preliterate>20x~
live,unrecorded>~
recorded>~
filmed>210~
livable,liveable>~
habitable,inhabitable>212~
loaded>~
unloaded>~
local>~
topical>216~
epidemic>~
pestilent,pestilential,pestiferous,plaguey>218~
gloved>~
gauntleted>21a~
hatless>~
guided>~
target-hunting>21d~
legged>~
logical>~
illogical,unlogical>~
absurd>21h~
extended>~
spread-eagle>21j~
long>~
elongated,extended,lengthened,prolonged>21l~
far>21l~
long-range>21l~
stretch>21l~
short>~
abbreviated,brief>21q~
sawed-off,sawn-off,shortened>21q~
snub>21q~
long>~
drawn-out,extended,lengthy,prolonged,protracted>21u~
durable,lasting,long-lasting,long-lived>21u~
endless,eternal,interminable>21u~
lifelong,womb-to-tomb>21u~
long-acting>21u~
long-range>21u~
long-run,long-term,semipermanent>21u~
longstanding,long-standing>21u~
nightlong,all-night,overnight>21u~
short>~
brief>224~
fleeting,fugitive,momentaneous,momentary>224~
short-range>224~
short-run,short-term>224~
lengthwise,lengthways>~
crosswise>~
cross,transverse,transversal,thwartwise>22a~
cross-section,cross-sectional>22a~
loose>~
baggy,loose-fitting>22d~
tight>~
clenched,clinched>22f~
viselike>22f~
lost>~
missing>22i~
found>~
lost>~
cursed,damned,doomed,unredeemed,unsaved>22l~
destroyed,ruined>22l~
saved>~
rescued,reclaimed>22o~
>~
confiscate,forfeit,forfeited>22q~
loud>~
blaring,blasting>22s~
deafening,earsplitting,thunderous,thundery>22s~
earthshaking>22s~
loud-voiced>22s~
shattering>22s~
shouted,yelled>22s~
soft>~
dull,muffled,muted,softened>22z~
hushed,muted,subdued>22z~
little>22z~
low,low-toned>22z~
murmuring,susurrant,whispering>22z~
murmurous,rustling,soughing,susurrous>22z~
soft-spoken>22z~
>~
booming,stentorian>237~
grumbling,rumbling>237~
sonorous>237~
piano>~
forte,loud>~
lovable,loveable>~
adorable,endearing,lovely>23d~
angelic,angelical,cherubic,seraphic,sweet>23d~
hateful>~
abominable,detestable,execrable,odious>23g~
loved>~
adored,idolized,idolised,worshipped>23i~
beloved,darling,dear>23i~
blue-eyed,fair-haired,white-haired>23i~
cherished,precious,treasured,wanted>23i~
favored,favorite,favourite,best-loved,pet,preferred,preferent>23i~
unloved>~
alienated,estranged>23o~
despised,detested,hated,scorned>23o~
loving>~
affectionate,fond,lovesome>23r~
amative,amorous>23r~
unloving>~
frigid>23u~
unlucky,luckless>~
major>~
major>~
minor>~
major>~
leading,prima,star,starring,stellar>240~
minor>~
unmanageable,difficult>~
uncheckable>243~
unmanly,unmanful,unmanlike>~
effeminate,emasculate,epicene,cissy,sissified,sissyish,sissy>245~
male>~
antheral,staminate>247~
female>~
manned>~
marked>~
scarred>24b~
unmarked>~
unasterisked,unstarred>24d~
married>~
joined,united>24f~
wed,wedded>24f~
unmarried>~
divorced>24i~
unwed,unwedded>24i~
widowed>24i~
unmated>~
feminine>~
female,distaff>24n~
powder-puff>24n~
unwomanly>~
masculine>~
neuter>~
matched>~
duplicate,matching,twin,twinned>24t~
mated,paired>24t~
mismatched>~
ill-sorted,mismated,unsuited>24w~
unmatched,unmated,unpaired>24w~
immaterial>~
mature>~
adult,full-grown,grown,grownup>250~
marriageable,nubile>250~
>~
larval>253~
prepubescent,prepubertal>253~
prepupal>253~
pubescent>253~
mature>~
immature>~
childish,infantile>259~
ripe>~
seasonal>~
year-round,year-around>~
maximal,maximum>~
minimal,minimum>~
borderline,marginal>25f~
negligible>25f~
nominal,token,tokenish>25f~
meaningful>~
meaning,pregnant>25j~
meaningless,nonmeaningful>~
empty,hollow,vacuous>25l~
insignificant>25l~
mindless>25l~
nonsense,nonsensical>25l~
measurable,mensurable>~
immeasurable,unmeasurable,immensurable>~
illimitable,limitless,measureless,unmeasured>25r~
meaty>~
mechanical>~
automatic,automatonlike,machinelike,robotlike,robotic>25u~
mechanic>25u~
mechanistic>25u~
mechanized,mechanised>25u~
melodious,melodic>~
cantabile,singing>25z~
dulcet,honeyed,mellifluous,mellisonant,sweet>25z~
lyrical>25z~
tuneful,melodious>~
musical>~
chanted>264~
melted,liquified>~
dissolved>266~
molten,liquefied,liquified>266~
merciful>~
merciless,unmerciful>~
pitiless,remorseless,ruthless,unpitying>26a~
mild>~
gentle>26c~
mild-mannered>26c~
intense>~
bad,big>26f~
blood-and-guts>26f~
deep>26f~
exquisite,keen>26f~
extreme,utmost,uttermost>26f~
fierce,tearing,vehement,trigger-happy>26f~
intensive>26f~
profound>26f~
screaming>26f~
severe,terrible,wicked>26f~
strong>26f~
terrific>26f~
unabated>26f~
involved>~
active,participating>26t~
concerned,interested>26t~
embroiled,entangled>26t~
implicated,concerned>26t~
uninvolved>~
military>~
combatant>26z~
civilian>~
civil>271~
military>~
soldierly,soldierlike,warriorlike,martial>273~
mitigated>~
alleviated,eased,relieved>275~
unmitigated>~
arrant,consummate,double-dyed,everlasting,perfect,pure,sodding,staring,thorough,thoroughgoing,utter,unadulterated>277~
bally,blinking,bloody,blooming,crashing,flaming,fucking>277~
undiminished,unrelieved>277~
mobile>~
airborne>27b~
perambulating>27b~
transplantable>27b~
immobile>~
stiff>27f~
portable>~
metallic,metal>~
gold,golden>27i~
silver>27i~
nonmetallic,nonmetal>~
moderate>~
intermediate,medium>27m~
fair,fairish,reasonable>27m~
immoderate>~
all-fired>27p~
exaggerated,overdone,overstated>27p~
excessive,inordinate,unreasonable>27p~
extreme>27p~
extremist,radical,ultra>27p~
modern>~
contemporary,modern-day>27v~
neo>27v~
ultramodern>27v~
nonmodern>~
antebellum>27z~
>~
coy,demure,overmodest>281~
modest>~
modified>~
adapted,altered>284~
modulated>~
softened>286~
multilingual>~
bilingual>288~
univalent>~
monotonic,monotone>~
moral>~
moralistic>28c~
immoral>~
debauched,degenerate,degraded,dissipated,dissolute,libertine,profligate,riotous>28e~
illicit>~
adulterous,extramarital,extracurricular>28g~
many>~
numerous,legion>28i~
some>28i~
few>~
much>~
some>28m~
such>28m~
untold,incalculable>28m~
little,slight>~
more>~
less>~
most>~
least>~
more>~
fewer>~
most>~
mortal>~
immortal>~
motivated>~
driven,impelled>290~
unmoved,unaffected>~
moving>~
affecting,poignant,touching>293~
moving>~
afoot>295~
ahorse,ahorseback>295~
oncoming>295~
blown>295~
fast-flying,flying>295~
aflare,flaring>295~
wiggly,wriggling,wriggly,writhing>295~
nonmoving,unmoving>~
motionless,static,still>29d~
fixed,set>29d~
inert>29d~
intercontinental>~
worldwide,world-wide>29h~
national>~
international>~
global,world,worldwide,world-wide>29k~
interstate>~
natural>~
unnatural>~
natural>~
artificial,unreal>~
cardboard,unlifelike>29q~
conventionalized,conventionalised,stylized,stylised>29q~
ersatz,substitute>29q~
fake,faux,imitation,simulated>29q~
man-made,semisynthetic,synthetic>29q~
natural>~
physical>29w~
supernatural>~
apparitional,ghostlike,ghostly,phantasmal,spectral>29y~
eldritch,weird,uncanny,unearthly>29y~
elfin,fey>29y~
charming,magic,magical,sorcerous,witching,wizard,wizardly>29y~
marvelous,marvellous,miraculous>29y~
nonnatural,otherworldly,preternatural,transcendental>29y~
talismanic>29y~
ultimate>~
crowning>2a6~
eventual>2a6~
final,net>2a6~
supreme>2a6~
proximate>~
necessary>~
essential,indispensable>2ac~
needed,needful,required,requisite>2ac~
unnecessary,unneeded>~
excess,extra,redundant,spare,supererogatory,superfluous,supernumerary,surplus>2af~
gratuitous,needless,uncalled-for>2af~
net,nett>~
gross>~
overall>2aj~
neurotic,psychoneurotic>~
compulsive>2al~
hysteric,hysterical>2al~
nymphomaniacal,nymphomaniac>2al~
obsessive-compulsive>2al~
unneurotic>~
together>2aq~
nice>~
good>2as~
nasty,awful>~
hateful,mean>2au~
noble>~
exalted,elevated,high-flown,high-minded,lofty,rarefied,rarified,idealistic,noble-minded>2aw~
ignoble>~
mean,meanspirited>2ay~
noble>~
aristocratic,aristocratical,blue-blooded,patrician>2b0~
august,grand,lordly>2b0~
coroneted,highborn,titled>2b0~
majestic,purple,regal>2b0~
normal>~
average,mean>2b5~
median>2b5~
modal>2b5~
abnormal,unnatural>~
aberrant,deviant,deviate>2b9~
anomalous>2b9~
north>~
northbound,northward>2bc~
northerly,northern>2bc~
northeastern,northeasterly,northeast>2bc~
northwestern,northwesterly,northwest>2bc~
south>~
southbound,southward>2bh~
south-central>2bh~
southerly,southern>2bh~
southeast,southeastern,southeasterly>2bh~
southeasterly,southeast>2bh~
southwesterly,southwest>2bh~
southern>~
northern>~
blue>2bp~
union,federal>2bp~
yankee>2bp~
southern>~
confederate>2bt~
grey,gray>2bt~
nosed>~
pug-nosed,pug-nose,short-nosed,snub-nosed>2bw~
unnoticed>~
disregarded,forgotten>2by~
ignored,neglected,unheeded>2by~
overlooked,unmarked,unnoted>2by~
detected>~
sensed,perceived>2c2~
heard>2c2~
determined>~
ascertained,discovered,observed>2c5~
undetermined>~
unexplained>2c7~
obedient>~
disobedient>~
contrary,obstinate,perverse,wayward>2ca~
froward,headstrong,self-willed,willful,wilful>2ca~
objective,nonsubjective>~
impersonal,neutral>2cd~
subjective>~
personal>2cf~
prejudiced>2cf~
obligated>~
duty-bound,obliged>2ci~
indebted>2ci~
supposed>2ci~
obvious>~
apparent,evident,manifest,palpable,patent,plain,unmistakable>2cm~
axiomatic,self-evident>2cm~
obstructed>~
choked,clogged>2cp~
occluded>2cp~
thrombosed>2cp~
unobstructed>~
clear>2ct~
patent>2ct~
occupied>~
unoccupied>~
free>2cx~
>~
abhorrent,detestable,obscene,repugnant,repulsive>2cz~
charnel,ghastly,sepulchral>2cz~
disgusting,disgustful,distasteful,foul,loathly,loathsome,repellent,repellant,repelling,revolting,skanky,yucky>2cz~
hideous,horrid,horrific,outrageous>2cz~
objectionable,obnoxious>2cz~
savory,savoury>~
offensive>~
hit-and-run,tip-and-run>2d6~
defensive>~
offending>~
sinning>2d9~
offensive,violative>2d9~
apologetic,excusatory>~
official>~
formal>2dd~
unofficial>~
drumhead,summary>2df~
established,constituted>~
deep-rooted,deep-seated,implanted,ingrained,planted>2dh~
grooved,well-grooved>2dh~
on-site>~
on-the-spot,on-the-scene>2dk~
offstage>~
old>~
age-old,antique>2dn~
antique>2dn~
patched>2dn~
new>~
fresh>2dr~
recent>2dr~
revolutionary,radical>2dr~
virgin>2dr~
old>~
aged,elderly,older,senior>2dw~
ancient>2dw~
doddering,doddery,gaga,senile>2dw~
emeritus>2dw~
grey,gray,grey-haired,gray-haired,grey-headed,gray-headed,grizzly,hoar,hoary,white-haired>2dw~
middle-aged>2dw~
venerable>2dw~
young,immature>~
adolescent,teen,teenage,teenaged>2e4~
boyish,boylike,schoolboyish>2e4~
childlike,childly>2e4~
early>2e4~
girlish,schoolgirlish>2e4~
little,small>2e4~
newborn>2e4~
puppyish,puppylike>2e4~
youngish>2e4~
youthful,vernal,young>2e4~
on>~
off>~
open,unfastened>~
wide-open>2eh~
shut,unopen,closed>~
open>~
yawning>2ek~
closed>~
open,opened>~
agape,gaping>2en~
wide-eyed,wide>2en~
closed,shut>~
compressed>2eq~
spaced>~
single-spaced>2es~
enclosed>~
embedded>2eu~
self-enclosed>2eu~
surrounded,encircled>2eu~
closed>~
operational>~
active,combat-ready,fighting>2ez~
opposed>~
unopposed>~
opposite,paired>~
optimistic>~
cheerful,pollyannaish,upbeat>2f4~
rose-colored,rosy>2f4~
pessimistic>~
demoralized,demoralised,discouraged,disheartened>2f7~
orderly>~
disorderly>~
boisterous,rambunctious,robustious,rumbustious,unruly>2fa~
mobbish,moblike>2fa~
raucous,rowdy>2fa~
ordered>~
consecutive,sequent,sequential,serial,successive>2fe~
organized>~
methodical>2fg~
disorganized,disorganised>~
disordered,upset>2fi~
chaotic,helter-skelter>2fi~
scrambled>2fi~
organized>~
re-formed>2fm~
structured>~
unstructured>~
ordinary>~
average,mediocre,middling>2fq~
characterless,nondescript>2fq~
commonplace>2fq~
everyday,mundane,quotidian,routine,unremarkable,workaday>2fq~
so-so>2fq~
extraordinary>~
exceeding,exceptional,prodigious,surpassing>2fw~
fantastic,howling,marvelous,marvellous,rattling,terrific,tremendous,wonderful,wondrous>2fw~
great>2fw~
remarkable,singular>2fw~
special>2fw~
wonderworking>2fw~
organic>~
inorganic>~
arranged,ordered>~
laid>2g5~
disarranged>~
disturbed>2g7~
misplaced>2g7~
oriented,orientated>~
directed>2ga~
headed>2ga~
homeward,homeward-bound>2ga~
minded>2ga~
unoriented>~
alienated,anomic,disoriented>2gf~
confused,disoriented,lost>2gf~
orienting,orientating>~
dimensioning>2gi~
disorienting>~
confusing>2gk~
estranging>2gk~
original>~
avant-garde,daring>2gn~
freehand,freehanded>2gn~
fresh,new,novel>2gn~
germinal,originative,seminal>2gn~
unoriginal>~
banal,commonplace,hackneyed,old-hat,shopworn,stock,threadbare,timeworn,tired,trite,well-worn>2gs~
bromidic,corny,platitudinal,platitudinous>2gs~
orthodox>~
traditional>2gv~
unorthodox>~
reformed>2gx~
outdoor,out-of-door,outside>~
alfresco,open-air>2gz~
indoor>~
outside>~
after-school>2h2~
inside>~
covered>~
beaded>2h5~
cloaked,clothed,draped,mantled,wrapped>2h5~
crusted,encrusted,crusty,crustlike>2h5~
dabbled,spattered,splashed,splattered>2h5~
drenched>2h5~
moon-splashed>2h5~
mud-beplastered>2h5~
overgrown>2h5~
thickspread>2h5~
tiled>2h5~
coated>~
lipped>~
overt>~
bald,barefaced>2hi~
undisguised>2hi~
covert>~
clandestine,cloak-and-dagger,hole-and-corner,hugger-mugger,hush-hush,secret,surreptitious,undercover,underground>2hl~
cloaked,disguised,masked>2hl~
paid>~
compensable,paying,remunerative,salaried,stipendiary>2ho~
unpaid>~
complimentary,costless,free,gratis,gratuitous>2hq~
outstanding,owing,undischarged>2hq~
painful>~
aching,achy>2ht~
agonizing,agonising,excruciating,harrowing,torturing,torturous,torturesome>2ht~
racking,wrenching>2ht~
sore,tender>2ht~
painted>~
whitewashed>2hy~
undelineated>~
undepicted,unpictured>2i0~
unpaintable>~
palpable>~
impalpable>~
elusive,subtle>2i4~
parallel>~
oblique>~
bias>2i7~
diagonal>2i7~
pardonable>~
inexcusable>~
indefensible,insupportable,unjustifiable,unwarrantable,unwarranted>2ib~
impartial>~
disinterested>2id~
dispassionate,cold-eyed>2id~
particulate>~
nonparticulate>~
impassable,unpassable>~
passionate>~
ablaze,aflame>2ij~
ardent,fervent,fervid,fiery,impassioned,perfervid,torrid>2ij~
demon-ridden>2ij~
fanatic,fanatical,overzealous,rabid>2ij~
lustful,lusty,concupiscent>2ij~
wild>2ij~
passionless>~
unimpassioned>2iq~
past>~
ago,agone>2is~
ancient>2is~
bygone,bypast,departed,foregone,gone>2is~
chivalric,knightly,medieval>2is~
early,other>2is~
erstwhile,former,onetime,one-time,quondam,sometime>2is~
former,previous>2is~
historic,historical>2is~
last>2is~
late,recent>2is~
other>2is~
prehistoric,prehistorical>2is~
then>2is~
present>~
existing>2j6~
immediate>2j6~
future>~
approaching,coming,forthcoming,upcoming>2j9~
born>~
unborn>~
paternal>~
paternalistic>2jd~
maternal>~
wifely,wifelike,uxorial>~
patient>~
diligent,persevering>2jh~
impatient>~
patriarchal>~
packaged>~
prepackaged,prepacked>2jl~
paved>~
unpaved>~
caliche-topped>2jo~
patriotic,loyal>~
chauvinistic,flag-waving,jingoistic,nationalistic,ultranationalistic,superpatriotic>2jq~
unpatriotic,disloyal>~
peaceful,peaceable>~
peaceable,peace-loving>2jt~
unpeaceful>~
belligerent,militant,war-ridden,warring>2jv~
militant,hawkish,warlike>2jv~
penitent,repentant>~
contrite,remorseful,rueful,ruthful>2jy~
perceptive>~
acute,discriminating,incisive,keen,knifelike,penetrating,penetrative,piercing,sharp>2k0~
understanding>2k0~
unperceptive,unperceiving>~
blind>2k3~
unobservant,unseeing>2k3~
perceptible>~
detectable,noticeable>2k6~
faint>2k6~
recognizable>2k6~
perfect>~
complete,consummate>2ka~
faultless,immaculate,impeccable,incorrupted>2ka~
flawless,unflawed>2ka~
ideal>2ka~
idealized,idealised>2ka~
idyllic>2ka~
mint>2ka~
imperfect>~
defective,faulty>2ki~
permanent,lasting>~
abiding,enduring,imperishable>2kk~
ageless,aeonian,eonian,eternal,everlasting,perpetual,unending,unceasing>2kk~
impermanent,temporary>~
acting>2kn~
ephemeral,passing,short-lived,transient,transitory,fugacious>2kn~
improvised,jury-rigged,makeshift>2kn~
interim>2kn~
temporal>2kn~
caducous,shed>~
reversible>~
irreversible>~
irrevocable,irrevokable>~
impermissible>~
forbidden,prohibited,proscribed,taboo,tabu,verboten>2kx~
admissible>~
preventive,preventative>~
blockading>2l0~
clogging,hindering,impeding,obstructive>2l0~
deterrent>2l0~
perplexed>~
nonplused,nonplussed,puzzled>2l4~
baffled,befuddled,bemused,bewildered,confounded,confused,mazed,mixed-up>2l4~
questioning,quizzical>2l4~
personal>~
face-to-face>2l8~
individualized,individualised,personalized,personalised>2l8~
in-person>2l8~
own,ain>2l8~
impersonal>~
persuasive>~
coaxing,ingratiatory>2le~
dissuasive>~
admonitory,cautionary,exemplary,monitory,warning>2lg~
permeable>~
porous>2li~
pervious>~
receptive>2lk~
impervious,imperviable>~
proof>2lm~
soundproof>2lm~
physical>~
animal,carnal,fleshly,sensual>2lp~
bodily,corporal,corporeal,somatic>2lp~
mental>~
intellectual,rational,noetic>2ls~
psychic,psychical>2ls~
psychological>2ls~
pious>~
devotional>2lw~
impious>~
godless,irreverent>2ly~
religious>~
churchgoing>2m0~
devout,god-fearing>2m0~
interfaith>2m0~
irreligious>~
atheistic,atheistical,unbelieving>2m4~
heathen,heathenish,pagan,ethnic>2m4~
lapsed,nonchurchgoing>2m4~
nonobservant>2m4~
implacable>~
grim,inexorable,relentless,stern,unappeasable,unforgiving,unrelenting>2m9~
patterned>~
brindled,brindle,brinded,tabby>2mb~
dappled,mottled>2mb~
dotted,flecked,specked,speckled,stippled>2mb~
floral,flowered>2mb~
marbled,marbleized,marbleised>2mb~
moire,watered>2mb~
slashed>2mb~
streaked,streaky>2mb~
striped,stripy>2mb~
veined,venose,veinlike>2mb~
plain>~
austere,severe,stark>2mm~
mere,simple>2mm~
featureless>2mm~
tailored>2mm~
fancy>~
aureate,florid,flamboyant>2mr~
baroque,churrigueresque,churrigueresco>2mr~
dressy>2mr~
crackle>2mr~
elaborate,luxuriant>2mr~
lacy,lacelike>2mr~
puff,puffed>2mr~
planned>~
contrived>2mz~
preset,predetermined>2mz~
unplanned>~
chance>2n2~
unpremeditated>2n2~
plausible>~
glib,pat,slick>2n5~
pleasant>~
enjoyable,gratifying,pleasurable>2n7~
unpleasant>~
acerb,acerbic,acid,acrid,bitter,blistering,caustic,sulfurous,sulphurous,virulent,vitriolic>2n9~
harsh>2n9~
sharp,sharp-worded,tart>2n9~
pleased>~
amused,diverted,entertained>2nd~
delighted>2nd~
gratified>2nd~
displeased>~
annoyed,irritated,miffed,nettled,peeved,pissed,riled,roiled,steamed,stung>2nh~
exasperated>2nh~
disgusted>2nh~
pleasing>~
charming>2nl~
delightful,delicious>2nl~
fabulous,fab>2nl~
displeasing>~
disconcerting,upsetting>2np~
exasperating,infuriating,maddening,vexing>2np~
pointed>~
acuate,sharp,needlelike>2ns~
fusiform,spindle-shaped,cigar-shaped>2ns~
nibbed>2ns~
pointless,unpointed>~
blunt>2nw~
polished>~
politic>~
political>~
nonpolitical>~
popular>~
best-selling>2o2~
favorite,favourite>2o2~
unpopular>~
pro>~
anti>~
positive>~
negative>~
antagonistic,counter>2o9~
perverse>2o9~
>~
neutralized,neutralised>2oc~
possible>~
contingent>2oe~
feasible,executable,practicable,viable,workable>2oe~
impossible>~
unachievable,unattainable,undoable,unrealizable>2oh~
potent>~
equipotent>2oj~
impotent>~
powerful>~
mighty>2om~
potent,strong>2om~
regnant,reigning,ruling>2om~
powerless>~
helpless,incapacitated>2oq~
influential>~
authoritative>2os~
potent,powerful>2os~
plowed,ploughed>~
tilled>2ov~
unplowed,unploughed,unbroken>~
fallow>2ox~
practical>~
matter-of-fact,pragmatic,pragmatical>2oz~
operable,practicable>2oz~
impractical>~
quixotic,romantic,wild-eyed>2p2~
precise>~
fine>2p4~
very>2p4~
imprecise>~
precocious>~
advanced>2p8~
retarded>~
imbecile,imbecilic,idiotic>2pa~
predictable>~
foreseeable>2pc~
inevitable>2pc~
unpredictable>~
prepared>~
braced>2pg~
precooked>2pg~
processed>2pg~
unprepared>~
ad-lib,extemporaneous,extemporary,extempore,impromptu,offhand,offhanded,off-the-cuff,unrehearsed>2pk~
prescription>~
present>~
attendant>2pn~
ever-present>2pn~
here>2pn~
omnipresent,ubiquitous>2pn~
absent>~
away>2ps~
ostentatious,pretentious>~
flamboyant,showy,splashy>2pu~
unostentatious,unpretentious,unpretending>~
quiet>2pw~
pretentious>~
arty>2py~
grandiloquent,overblown,pompous,pontifical,portentous>2py~
unpretentious>~
primary>~
firsthand>2q2~
original>2q2~
secondary>~
alternate,alternative,substitute>2q5~
auxiliary,subsidiary,supplemental,supplementary>2q5~
secondhand>2q5~
standby>2q5~
utility,substitute>2q5~
vicarious>2q5~
basic>~
basal,base>2qc~
fundamental,rudimentary,underlying>2qc~
grassroots>2qc~
incidental,incident>~
private>~
clannish,cliquish,clubby,snobbish,snobby>2qh~
confidential>2qh~
offstage,backstage>2qh~
privy,secluded>2qh~
public>~
national>2qm~
open>2qm~
semipublic>2qm~
state-supported>2qm~
inclusive>~
privileged>~
sweetheart>2qs~
underprivileged>~
productive>~
arable,cultivable,cultivatable,tillable>2qv~
fecund,fertile,prolific>2qv~
unproductive>~
bootless,fruitless,futile,sleeveless,vain>2qy~
nonproductive>2qy~
consumptive>~
reproducible,consistent>~
duplicable,duplicatable>2r2~
professional>~
nonprofessional>~
amateur,recreational,unpaid>2r5~
professional>~
profitable>~
gainful,paid,paying>2r8~
lucrative,moneymaking,remunerative>2r8~
profound>~
deep>2rb~
thoughtful>2rb~
superficial>~
apparent,ostensible,seeming>2re~
looking,sounding>2re~
opisthognathous>~
chinless>2rh~
progressive>~
advanced,forward-looking,innovative,modern>2rj~
advancing,forward-moving>2rj~
regressive>~
retrograde,retrogressive>2rm~
pronounceable>~
rolled,rolling,trilled>2ro~
proper>~
correct,right>2rq~
fitting,decent>2rq~
priggish,prim,prissy,prudish,puritanical,square-toed,straitlaced,strait-laced,straightlaced,straight-laced,tight-laced,victorian>2rq~
improper>~
indecent,indecorous,unbecoming,uncomely,unseemly,untoward>2ru~
prophetic,prophetical>~
apocalyptic,apocalyptical,revelatory>2rw~
divinatory,mantic,sibylline,sibyllic,vatic,vatical>2rw~
fateful,foreboding,portentous>2rw~
precursory,premonitory>2rw~
predictive,prognostic,prognosticative>2rw~
prospective>~
likely,potential>2s2~
future>2s2~
retrospective>~
protected>~
bastioned,fortified>2s6~
shielded>2s6~
snug>2s6~
unprotected>~
exposed,open>2sa~
naked,defenseless>2sa~
unshielded>2sa~
protective>~
contraceptive,prophylactic,antifertility>2se~
custodial,tutelary,tutelar>2se~
overprotective>2se~
protecting>2se~
proud>~
arrogant,chesty,self-important>2sj~
swelled,vainglorious>2sj~
bigheaded,persnickety,snooty,snot-nosed,snotty,stuck-up,uppish>2sj~
boastful,braggart,bragging,braggy,cock-a-hoop,crowing,self-aggrandizing,self-aggrandising>2sj~
disdainful,haughty,imperious,lordly,overbearing,prideful,sniffy,supercilious,swaggering>2sj~
conceited,egotistic,egotistical,self-conceited,swollen,swollen-headed,vain>2sj~
pleased>2sj~
humble>~
meek,mild>2sr~
proved,proven>~
tested,tried,well-tried>2st~
improvident>~
shortsighted,unforesightful,myopic>2sv~
provocative>~
prudent>~
circumspect,discreet>2sy~
punctual>~
prompt>2t0~
timely>2t0~
unpunctual>~
belated,late,tardy>2t3~
benighted,nighted>2t3~
last-minute>2t3~
punished>~
tarred-and-feathered>2t7~
unpunished>~
punitive,punitory>~
purebred>~
pedigree,pedigreed,pureblood,pureblooded,thoroughbred>2tb~
crossbred>~
half-blooded,half-bred,half-breed>2td~
pure>~
clean,unclouded>2tf~
impure>~
contaminated,polluted>2th~
dingy,muddied,muddy>2th~
purposeful>~
purposeless>~
adrift,afloat,aimless,directionless,planless,rudderless,undirected>2tl~
desultory>2tl~
qualified>~
unqualified>~
quack>2tp~
trained>~
drilled>2tr~
qualified>~
conditional>2tt~
unqualified>~
outright,straight-out,unlimited>2tv~
qualitative>~
quantitative>~
numeric,numerical>2ty~
valued>2ty~
questionable>~
alleged,so-called,supposed>2u1~
apocryphal>2u1~
doubtful,dubious,dubitable>2u1~
fishy,funny,shady,suspect,suspicious>2u1~
unquestionable>~
indubitable>2u6~
unimpeachable>2u6~
quiet>~
silent,soundless,still>2u9~
tiptoe>2u9~
noisy>~
blatant,clamant,clamorous,strident,vociferous>2uc~
abuzz,buzzing>2uc~
clangorous,clanging>2uc~
clanking>2uc~
thundering>2uc~
whirring>2uc~
quiet>~
unquiet>~
disruptive,riotous,troubled,tumultuous,turbulent>2uk~
squally,squalling>2uk~
random>~
rational>~
demythologized,demythologised>2uo~
reasoning,thinking>2uo~
irrational>~
blind,unreasoning>2ur~
superstitious>2ur~
emotional>~
cerebral,intellectual>~
racial>~
racist>2uw~
unreactive>~
inactive>2uy~
inert,neutral>2uy~
ready>~
fit,primed,set>2v1~
waiting>2v1~
unready>~
real,existent>~
actual>2v5~
factual>2v5~
historical>2v5~
unreal>~
dreamed>2v9~
envisioned,pictured,visualized,visualised>2v9~
eye-deceiving,trompe-l'oeil>2v9~
fabled,legendary>2v9~
fabricated,fancied,fictional,fictitious>2v9~
fabulous,mythic,mythical,mythologic,mythological>2v9~
fanciful,imaginary,notional>2v9~
illusional,illusionary>2v9~
illusive,illusory>2v9~
make-believe,pretend>2v9~
real>~
proper>2vk~
unreal>~
deceptive,delusory>2vm~
dreamlike,surreal>2vm~
phantom>2vm~
realistic>~
lifelike,pictorial,vivid>2vq~
veridical>2vq~
virtual,practical>2vq~
unrealistic>~
reasonable,sensible>~
commonsense,commonsensible,commonsensical>2vv~
intelligent,levelheaded,level-headed,sound>2vv~
tenable,well-founded>2vv~
unreasonable>~
indefensible,untenable>2vz~
reasonless,senseless>2vz~
reciprocal,mutual>~
nonreciprocal>~
unanswered,unreciprocated,unrequited>2w3~
refined>~
civilized,civilised,cultivated,cultured,genteel,polite>2w5~
mincing,niminy-piminy,prim,twee>2w5~
debonair,debonaire,debonnaire,suave>2w5~
gentlemanlike,gentlemanly>2w5~
ladylike>2w5~
unrefined>~
boorish,loutish,neanderthal,neandertal,oafish,swinish>2wb~
coarse,rough-cut,uncouth,vulgar>2wb~
low>2wb~
processed>~
semi-processed>2wf~
unprocessed>~
raw>2wh~
treated>~
activated>2wj~
aerated>2wj~
doped>2wj~
oiled>~
treated>~
bandaged>2wo~
dosed>2wo~
recoverable>~
regenerate>~
born-again,reborn>2ws~
unregenerate,unregenerated>~
cussed,obdurate,obstinate,unrepentant>2wu~
regular>~
timed>2ww~
irregular>~
improper,unconventional,unlawful>2wy~
regulated>~
irremediable>~
irreparable>~
printable>~
unrequested>~
unasked>2x4~
uniform,unvarying>~
periodic,periodical>~
daily,day-to-day,day-by-day,day-after-day>2x7~
weekly,hebdomadal,hebdomadary>2x7~
related>~
allied>2xa~
related>~
affiliated,attached,connected>2xc~
connate,cognate>2xc~
correlative,correlate,correlated>2xc~
corresponding>2xc~
unrelated>~
misrelated>2xh~
relevant>~
applicable>2xj~
pertinent>2xj~
irrelevant>~
digressive,tangential>2xm~
extraneous,impertinent,orthogonal>2xm~
mindful,aware>~
representational>~
mimetic>2xq~
nonrepresentational>~
schematic>2xs~
geometric,geometrical>2xs~
protogeometric>2xs~
representative>~
emblematic,emblematical,symbolic,symbolical>2xw~
reputable>~
esteemed,honored,prestigious>2xy~
estimable,good,respectable>2xy~
respected,well-thought-of>2xy~
disreputable>~
ill-famed,infamous,notorious>2y2~
seamy,sleazy,sordid,squalid>2y2~
irreconcilable,unreconcilable>~
reserved>~
aloof,distant,upstage>2y6~
diffident>2y6~
reserved>~
booked,engaged,set-aside>2y9~
unreserved>~
first-come-first-serve,rush>2yb~
irresistible,resistless>~
overpowering,overwhelming>2yd~
resolute>~
bent>2yf~
determined>2yf~
desperate,do-or-die>2yf~
firm,steadfast,unbendable,unfaltering,unshakable,unwavering>2yf~
single-minded,resolved>2yf~
stalwart,stout>2yf~
undaunted,undismayed,unshaken>2yf~
irresolute>~
respectable>~
decent,nice>2yo~
presentable>2yo~
respectful>~
disrespectful>~
annihilating,devastating,withering>2ys~
contemptuous,disdainful,insulting,scornful>2ys~
derisive,gibelike,jeering,mocking,taunting>2ys~
impudent,insolent,snotty-nosed,flip>2ys~
responsible>~
irresponsible>~
trigger-happy>2yy~
responsive>~
answering,respondent>2z0~
unresponsive>~
unrestrained>~
excessive,extravagant,exuberant,overweening>2z3~
freewheeling>2z3~
restricted>~
circumscribed,limited>2z6~
unrestricted>~
all-weather>2z8~
open>2z8~
open-ended>2z8~
restrictive>~
confining,constraining,constrictive,limiting,restricting>2zc~
inhibitory,repressive,repressing>2zc~
regulative,regulatory>2zc~
retentive,recollective,tenacious>~
unretentive,forgetful>~
reticulate,reticular>~
crisscross,crisscrossed>2zi~
interconnected,interrelated>2zi~
lacy,netlike,netted,webbed,weblike,webby>2zi~
reflective>~
mirrorlike,specular>2zm~
reverberant>~
jingling,jingly>2zo~
resonant,resonating,resounding,reverberating,reverberative>2zo~
unreverberant,nonresonant>~
thudding>2zr~
reverent>~
awed>2zt~
irreverent>~
blasphemous,sacrilegious>2zv~
revived>~
renewed>2zx~
awakened>~
aroused>2zz~
awed,awestruck,awestricken>~
rewarding>~
rhetorical>~
forensic>303~
oratorical>303~
stylistic>303~
rhythmical,rhythmic>~
jazzy>307~
lilting,swinging,swingy,tripping>307~
chantlike,intoned,singsong>307~
throbbing>307~
rich>~
affluent,flush,moneyed,wealthy>30c~
prosperous,well-fixed,well-heeled,well-off,well-situated,well-to-do>30c~
poor>~
broke,bust,skint,stone-broke,stony-broke>30f~
rich>~
>~
deluxe,gilded,grand,luxurious,opulent,princely,sumptuous,lush>30i~
lavish,lucullan,plush,plushy>30i~
solvent>~
insolvent>~
bankrupt,belly-up>30m~
rimmed>~
red-rimmed>30o~
rimless>~
handless>~
handled>~
left-handed>~
left,left-hand>30t~
>~
reactionary,reactionist,far-right>30v~
>~
leftist,left-of-center,left-wing>30x~
liberal>30x~
right>~
right-hand>310~
starboard>310~
left>~
port,larboard>313~
right>~
wrong>~
condemnable,criminal,deplorable,reprehensible,vicious>316~
misguided,mistaken>316~
righteous>~
good,upright>319~
robust>~
beefy,burly,husky,strapping,buirdly>31b~
big-chested,chesty>31b~
big-shouldered,broad-shouldered,square-shouldered>31b~
cast-iron,iron>31b~
hardy,stalwart,stout,sturdy>31b~
heavy-armed>31b~
frail>~
decrepit,debile,feeble,infirm,rickety,sapless,weakly>31i~
round,circular>~
moonlike,moon-round>31k~
square>~
squared>31m~
rounded>~
cylindrical,cylindric>31o~
egg-shaped,elliptic,elliptical,oval,oval-shaped,ovate,oviform,ovoid,prolate>31o~
ellipsoid,ellipsoidal,spheroidal>31o~
angular,angulate>~
rectangular>31s~
triangular>31s~
rural>~
agrarian,agricultural,farming>31v~
arcadian,bucolic,pastoral>31v~
countrified,countryfied,rustic>31v~
urban>~
urbanized,urbanised>31z~
rusted>~
rusty>321~
holy>~
consecrated,sacred,sanctified>323~
hallowed>323~
unholy,unhallowed>~
sacred>~
inspirational>327~
numinous>327~
religious,spiritual>327~
reverend,sublime>327~
profane,secular>~
laic,lay>32c~
sadistic>~
safe>~
dangerous,unsafe>~
hazardous,risky>32g~
parlous,perilous,precarious,touch-and-go>32g~
self-destructive,suicidal>32g~
treacherous,unreliable>32g~
out>~
salable,saleable>~
marketable>32m~
same>~
duplicate>32o~
identical,indistinguishable>32o~
one>32o~
different>~
antithetic,antithetical>32s~
assorted,various>32s~
contrary>32s~
contrasting,contrastive>32s~
divergent>32s~
disparate>32s~
distinct,distinguishable>32s~
diverse,various>32s~
divers,diverse>32s~
opposite>32s~
several>32s~
variant>32s~
same>~
aforesaid,aforementioned,said>335~
identical,selfsame,very>335~
other>~
different>338~
another>338~
new>338~
opposite>338~
opposite>338~
opposite>338~
otherwise>338~
similar>~
akin,kindred>33g~
analogous,correspondent>33g~
corresponding>33g~
quasi>33g~
dissimilar>~
sane>~
insane>~
balmy,barmy,bats,batty,bonkers,buggy,cracked,crackers,daft,dotty,fruity,haywire,kooky,kookie,loco,loony,loopy,nuts,nutty,wacky,whacky>33n~
brainsick,crazy,demented,mad,sick,unbalanced,unhinged>33n~
crackbrained,idiotic>33n~
crazed,deranged,half-crazed>33n~
hebephrenic>33n~
lunatic,moonstruck>33n~
maniacal,maniac>33n~
manic-depressive>33n~
maniclike>33n~
paranoid>33n~
psychopathic,psychopathologic,psychopathological>33n~
psychotic>33n~
schizophrenic>33n~
screw-loose,screwy>33n~
satiate,satiated>~
sarcastic>~
barbed,biting,nipping,pungent,mordacious>343~
grim,mordant>343~
sardonic,snarky>343~
satirical,satiric>343~
satisfactory>~
fine,ok,okay,hunky-dory>348~
comforting,cheering,satisfying>348~
unsatisfactory>~
disappointing,dissatisfactory,unsatisfying>34b~
unacceptable>34b~
scholarly>~
academic,donnish,pedantic>34e~
erudite,learned>34e~
scientific>~
technological>34h~
unscientific>~
unscrupulous>~
concealed>~
bushwhacking>34l~
furtive,sneak,sneaky,stealthy,surreptitious>34l~
secret>34l~
unconcealed>~
blatant,blazing,conspicuous>34p~
secure,unafraid,untroubled>~
fastened>~
pegged-down>34s~
unfastened>~
unbarred,unbolted,unlatched,unlocked,unsecured>34u~
insured>~
seductive>~
alluring,beguiling,enticing,tempting>34x~
selfish>~
unselfish>~
senior>~
elder,older>351~
junior>~
junior-grade,lower-ranking,lowly,petty,secondary,subaltern>353~
younger>353~
sensational>~
lurid,shocking>356~
insensible>~
asleep,benumbed,numb>358~
sensitive>~
nociceptive>35a~
insensitive>~
deadened>35c~
sensitive>~
insensitive>~
callous,indurate,pachydermatous>35f~
desensitizing,desensitising>~
numbing>35h~
sensory,sensorial>~
separate>~
detached,isolated,separated,set-apart>35k~
discrete,distinct>35k~
disjunct,isolated>35k~
joint>~
clannish>35o~
concerted,conjunct,conjunctive,cooperative>35o~
conjoined,conjoint>35o~
corporate,collective>35o~
septic,infected>~
purulent,pussy>35t~
infectious,infective>35t~
antiseptic>~
purifying>~
ablutionary,cleansing>35x~
detergent,detersive>35x~
serious>~
earnest,sincere,solemn>360~
grave,sedate,sober,solemn>360~
real>360~
sobering>360~
frivolous>~
playful>~
arch,impish,implike,mischievous,pixilated,prankish,puckish>366~
kittenish,frisky>366~
mocking,teasing,quizzical>366~
selected>~
elect,elite>36a~
serviceable>~
usable,useable,operable,operational>36c~
unserviceable>~
inoperable>36e~
resident>~
nonresident>~
settled>~
located,placed,set,situated>36i~
unsettled>~
mobile,nomadic,peregrine,roving,wandering>36k~
rootless,vagabond>36k~
settled>~
dictated>36n~
firm>36n~
unsettled>~
sexy>~
erotic,titillating>36r~
juicy,luscious,red-hot,toothsome,voluptuous,lush>36r~
lubricious,lustful,prurient,salacious>36r~
shapely>~
modeled,sculptural,sculptured,sculpturesque>36v~
unshapely>~
chunky,lumpy>36x~
deformed,distorted,ill-shapen,malformed,misshapen>36x~
formed>~
precast>370~
shaped,molded,wrought>370~
unformed>~
amorphous,formless,shapeless>373~
shared>~
common,mutual>375~
unshared>~
exclusive,sole>377~
individual>377~
shaven,shaved>~
clean-shaven,smooth-shaven,well-shaven>37a~
unshaven,unshaved>~
bearded,barbate,bewhiskered,whiskered,whiskery>37c~
bestubbled,stubbled,stubbly>37c~
mustachioed,mustached>37c~
shod,shodden,shoed>~
booted>37g~
ironshod>37g~
slippered>37g~
unshod,unshoed>~
barefoot,barefooted,shoeless>37k~
nearsighted,shortsighted,myopic>~
farsighted,presbyopic>~
eagle-eyed,keen-sighted,farseeing,longsighted>37n~
blind,unsighted>~
blinded>37p~
blindfold,blindfolded>37p~
dim-sighted,near-blind,purblind,sand-blind>37p~
signed>~
unsigned>~
significant,important>~
momentous>37v~
earthshaking,world-shaking,world-shattering>37v~
evidential,evidentiary>37v~
portentous,prodigious>37v~
significant>~
silenced>~
unsubdivided>~
cuneate,wedge-shaped>382~
deltoid>382~
elongate>382~
compound>~
parted>386~
simple>~
simplistic>388~
complex>~
byzantine,convoluted,knotty,tangled,tortuous>38a~
complicated,complex>38a~
composite>38a~
interlacing,interlinking,interlocking,interwoven>38a~
intricate>38a~
sincere>~
honest>38g~
genuine,unfeigned>38g~
heart-whole,wholehearted,whole-souled>38g~
insincere>~
bootlicking,fawning,obsequious,sycophantic,toadyish>38k~
cardinal>~
zero>38m~
one,ane>38m~
two,ii>38m~
three,iii>38m~
four,iv>38m~
five>38m~
six,vi,half-dozen>38m~
seven,vii>38m~
eight,viii>38m~
nine,ix>38m~
ten>38m~
eleven,xi>38m~
twelve,xii,dozen>38m~
thirteen,xiii>38m~
fourteen,xiv>38m~
fifteen,xv>38m~
sixteen,xvi>38m~
seventeen,xvii>38m~
eighteen,xviii>38m~
nineteen,xix>38m~
twenty,xx>38m~
twenty-one,xxi>38m~
twenty-two,xxii>38m~
twenty-three,xxiii>38m~
twenty-four,xxiv>38m~
twenty-five,xxv>38m~
twenty-six,xxvi>38m~
twenty-eight,xxviii>38m~
thirty,xxx>38m~
forty,xl,twoscore>38m~
fifty>38m~
sixty,lx,threescore>38m~
seventy,lxx>38m~
eighty,lxxx,fourscore>38m~
ninety,xc>38m~
hundred>38m~
cc>38m~
thousand>38m~
million>38m~
billion>38m~
ordinal>~
first>39r~
second>39r~
third,tertiary>39r~
fourth,quaternary>39r~
fifth>39r~
sixth>39r~
seventh>39r~
eighth>39r~
ninth>39r~
tenth>39r~
eleventh>39r~
twelfth>39r~
thirteenth>39r~
fourteenth>39r~
fifteenth>39r~
sixteenth>39r~
seventeenth>39r~
eighteenth>39r~
nineteenth>39r~
twentieth>39r~
twenty-first>39r~
twenty-fifth>39r~
twenty-eighth>39r~
thirtieth>39r~
fiftieth>39r~
single>~
lone,lonesome,only,sole>3ah~
multiple>~
double,doubled,twofold,two-fold>3aj~
double,dual,duple>3aj~
double,dual,twofold,two-fold,threefold,three-fold>3aj~
manifold,multiplex>3aj~
ternary,treble,triple,triplex>3aj~
quadruple,fourfold,four-fold>3aj~
quadruple,quadruplicate,quadruplex,fourfold,four-fold>3aj~
tenfold,ten-fold,denary>3aj~
multiple-choice>~
sized>~
size>3at~
skilled>~
accomplished,complete>3av~
adept,expert,practiced,proficient,skillful,skilful>3av~
ball-hawking>3av~
consummate,masterful,masterly,virtuoso>3av~
delicate>3av~
unskilled>~
bungling,fumbling,incompetent>3b1~
crude>3b1~
humble,menial,lowly>3b1~
semiskilled>3b1~
coarse,harsh>~
farinaceous,coarse-grained,grainy,granular,granulose,gritty,mealy>3b6~
>~
powdered,powdery,pulverized,pulverised,small-grained,fine-grained>3b8~
smoky>~
blackened>3ba~
smoking>3ba~
slippery,slippy>~
slick>3bd~
sliding>3bd~
slipping,slithering>3bd~
smooth>~
glassy>3bh~
streamlined,aerodynamic,flowing,sleek>3bh~
velvet,velvety,velvet-textured>3bh~
rough,unsmooth>~
abrasive,scratchy>3bl~
alligatored,cracked>3bl~
chapped,cracked,roughened>3bl~
cragged,craggy,hilly,mountainous>3bl~
crushed>3bl~
homespun,nubby,nubbly,slubbed,tweedy>3bl~
rocky,bouldery,bouldered,stony>3bl~
textured,rough-textured,coarse-textured>3bl~
furrowed,rugged>~
corrugated>3bu~
rutted,rutty>3bu~
smooth>~
undulate>3bx~
>~
crenate,crenated,scalloped>3bz~
lacerate,lacerated>3bz~
social>~
cultural,ethnic,ethnical>3c2~
interpersonal>3c2~
unsocial>~
alone>3c5~
lone,lonely,solitary>3c5~
recluse,reclusive,withdrawn>3c5~
accompanied>~
unaccompanied>~
alone,lone,lonely,solitary>3ca~
marooned,stranded>3ca~
unaccompanied>~
solo>3cd~
gregarious>~
sociable>~
convivial,good-time>3cg~
unsold>~
soled>~
solid>~
solid-state>3ck~
liquid>~
gaseous>~
aerosolized,aerosolised>3cn~
solid>~
hollow>~
deep-set,sunken,recessed>3cq~
tubular,cannular,tubelike,tube-shaped,vasiform>3cq~
soluble>~
insoluble,indissoluble>~
solved,resolved>~
unsolved,unresolved>~
some>~
any,whatever,whatsoever>3cx~
both>3cx~
several>3cx~
no>~
none>3d1~
all>~
each>3d3~
every>3d3~
every>3d3~
sophisticated>~
intelligent,well-informed>3d7~
naive,naif>~
fleeceable,gullible>3d9~
simple-minded>3d9~
sound>~
healthy>3dc~
unsound>~
risky,high-risk,speculative>3de~
wildcat>3de~
specialized,specialised>~
special>3dh~
unspecialized,unspecialised>~
generalized,generalised>3dj~
spirited>~
dashing,gallant>3dl~
ebullient,exuberant,high-spirited>3dl~
impertinent,irreverent,pert,saucy>3dl~
lively,racy>3dl~
snappy,whipping>3dl~
sprightly>3dl~
vibrant,vivacious>3dl~
spontaneous,self-generated>~
induced>~
spoken>~
expressed,uttered,verbalized,verbalised>3dv~
oral,unwritten>3dv~
written>~
graphic,graphical>3dy~
handwritten>3dy~
inscribed>3dy~
longhand>3dy~
voiced,sonant>~
written>~
codified,statute>3e4~
unwritten>~
vocalic>~
consonantal>~
stable>~
stabilized,stabilised>3e9~
unstable>~
crank,cranky,tippy>3eb~
explosive,volatile>3eb~
rickety,shaky,wobbly,wonky>3eb~
seismic,seismal>3eb~
staccato,disconnected>~
abrupt,disconnected>3eg~
unstaged>~
unperformed>3ei~
standard>~
basic,canonic,canonical>3ek~
casebook,textbook>3ek~
standard>~
regular>3en~
regulation>3en~
standardized,standardised>3en~
starry>~
sparkling>3er~
nourished>~
well-fed,well-nourished>3et~
malnourished>~
starved,starving>3ev~
steady>~
dependable,rock-steady,steady-going>3ex~
steadied>3ex~
unsteady>~
arrhythmic,jerking,jerky>3f0~
convulsive,spasmodic,spastic>3f0~
faltering>3f0~
shaky,shivering,trembling>3f0~
quavering,tremulous>3f0~
shuddering>3f0~
tottering,tottery>3f0~
wobbling>3f0~
stemmed>~
stimulating>~
exciting>3fa~
piquant,salty>3fa~
rousing,stirring>3fa~
stimulative>~
analeptic>3fe~
excitant,excitative,excitatory>3fe~
stimulant,stimulating>3fe~
straight>~
crooked>~
aquiline,hooked>3fj~
askew,awry,cockeyed,lopsided,wonky,skew-whiff>3fj~
contorted,writhed,writhen>3fj~
malposed>3fj~
tortuous,twisting,twisty,winding,voluminous>3fj~
warped>3fj~
windblown>3fj~
zigzag,zig-zag>3fj~
curved,curving>~
arced,arched,arching,arciform,arcuate,bowed>3fs~
sinuate,sinuous,wiggly>3fs~
sinusoidal>3fs~
coiled>~
coiling,helical,spiral,spiraling,volute,voluted,whorled,turbinate>3fw~
wound>3fw~
crooked,corrupt>~
sneaky,underhand,underhanded>3fz~
stressed,accented>~
emphatic,emphasized,emphasised>3g1~
unstressed>~
strong>~
beardown>3g4~
beefed-up>3g4~
brawny,hefty,sinewy>3g4~
bullnecked>3g4~
hard,knockout,severe>3g4~
ironlike>3g4~
virile>3g4~
weak>~
anemic,anaemic>3gc~
faint,feeble>3gc~
feeble,lame>3gc~
flimsy,insubstantial>3gc~
namby-pamby,gutless,spineless,wishy-washy>3gc~
pale,pallid,wan>3gc~
puny>3gc~
wilted,limp>3gc~
stubborn,obstinate,unregenerate>~
bullheaded,bullet-headed,pigheaded>3gl~
dogged,dour,pertinacious,tenacious,unyielding>3gl~
docile>~
sheeplike,sheepish>3go~
yielding>3go~
subordinate>~
ruled>3gr~
subservient>3gr~
insubordinate>~
rebellious>3gu~
successful>~
booming,flourishing,palmy,prospering,prosperous,roaring,thriving>3gw~
in>3gw~
no-hit>3gw~
victorious,winning>3gw~
unsuccessful>~
attempted>3h1~
defeated,disappointed,discomfited,foiled,frustrated,thwarted>3h1~
hitless>3h1~
scoreless,goalless,hitless,pointless>3h1~
self-defeating>3h1~
winless>3h1~
sufficient>~
adequate,enough>3h8~
insufficient,deficient>~
inadequate,short,jejune>3ha~
scant>3ha~
superior>~
arch,condescending,patronizing,patronising>3hd~
eminent,high>3hd~
leading,preeminent>3hd~
high-level,high-ranking,upper-level>3hd~
majestic,olympian>3hd~
inferior>~
humble,lowly>3hj~
middle-level>3hj~
outclassed>3hj~
superior>~
ace,a-one,crack,first-rate,super,tiptop,topnotch,top-notch,tops>3hn~
banner>3hn~
blue-ribbon,select>3hn~
boss,brag>3hn~
brilliant,superb>3hn~
capital>3hn~
choice,prime,prize,quality,select>3hn~
excellent,first-class,fantabulous,splendid,ripping>3hn~
greatest,sterling,superlative>3hn~
outstanding>3hn~
premium>3hn~
shining>3hn~
well-made>3hn~
inferior>~
bum,cheap,cheesy,chintzy,crummy,punk,sleazy,tinny>3i1~
bush-league,bush>3i1~
coarsened>3i1~
deplorable,execrable,woeful,wretched>3i1~
low-grade>3i1~
mediocre,second-rate>3i1~
utility,utility-grade>3i1~
supported>~
based>3i9~
braced,buttressed>3i9~
supernatant>3i9~
suspended>3i9~
supported>~
subsidized,subsidised>3ie~
unsupported>~
baseless,groundless,idle,unfounded,unwarranted>3ig~
single-handed,unassisted,unbacked>3ig~
supportive>~
accessory,adjunct,ancillary,adjuvant,appurtenant,auxiliary>3ij~
accessary,accessory>3ij~
encouraging,supporting>3ij~
insurmountable,unsurmountable>~
surprised>~
amazed,astonied,astonished,astounded,stunned>3io~
dumbfounded,dumfounded,flabbergasted,stupefied,thunderstruck,dumbstruck,dumbstricken>3io~
goggle-eyed,openmouthed,popeyed>3io~
startled>3io~
surprising>~
amazing,astonishing>3it~
startling>3it~
susceptible>~
capable,subject>3iw~
predisposed>3iw~
unsusceptible,insusceptible>~
immune,resistant>3iz~
impressionable,waxy,impressible>~
plastic,pliant>3j1~
exempt>~
nonexempt>~
taxpaying>3j4~
scheduled>~
>~
sec,unsweet>3j7~
sweet>~
cloying,saccharine,syrupy,treacly>3j9~
sour>~
acerb,acerbic,astringent>3jb~
lemony,lemonlike,sourish,tangy,tart>3jb~
symmetrical,symmetric>~
bilateral,isobilateral>3je~
stellate,radiate>3je~
rhombohedral,trigonal>3je~
asymmetrical,asymmetric>~
sympathetic>~
unsympathetic>~
diachronic>~
synchronous,synchronal,synchronic>~
coexistent,coexisting>3jm~
coincident,coincidental,coinciding,concurrent,co-occurrent,cooccurring,simultaneous>3jm~
synonymous>~
antonymous>~
contradictory>3jq~
converse>3jq~
systematic>~
voluble>~
chatty,gabby,garrulous,loquacious,talkative,talky>3ju~
tall>~
gangling,gangly,lanky,rangy>3jw~
leggy,long-legged,long-shanked>3jw~
leggy,tall-growing>3jw~
short>~
chunky,dumpy,low-set,squat,squatty,stumpy>3k0~
wild,untamed>~
wild>~
delirious,excited,frantic,mad,unrestrained>3k3~
frenzied,manic>3k3~
tangible,touchable>~
intangible>~
tasteful>~
tasteless>~
brassy,cheap,flash,flashy,garish,gaudy,gimcrack,loud,meretricious,tacky,tatty,tawdry,trashy>3k9~
camp,campy>3k9~
indelicate,off-color,off-colour>3k9~
tasteless>~
bland,flavorless,flavourless,insipid,savorless,savourless,vapid>3kd~
taxable,nonexempt>~
ratable,rateable>3kf~
nontaxable,exempt>~
tax-exempt,tax-free,untaxed>3kh~
tense>~
taut,tight>3kj~
lax>~
drooping,droopy,sagging>3kl~
slack>3kl~
loose-jointed>3kl~
tensionless>3kl~
tense>~
constricted>3kq~
tense>~
edgy,high-strung,jittery,jumpy,nervy,overstrung,restive,uptight>3ks~
nervous>3ks~
pumped-up,pumped,wired>3ks~
relaxed>~
territorial>~
regional>3kx~
thick>~
quilted>3kz~
thickened>3kz~
thin>~
hyperfine>3l2~
papery>3l2~
thick>~
clogged,clotted>3l5~
coagulate,coagulated,curdled,grumous,grumose>3l5~
dense,impenetrable>3l5~
>~
rarefied,rarified>3l9~
thinkable>~
conceivable,imaginable>3lb~
unthinkable>~
impossible,inconceivable,unimaginable>3ld~
thoughtful>~
bemused,preoccupied>3lf~
brooding,broody,contemplative,meditative,musing,pensive,pondering,reflective,ruminative>3lf~
thoughtless>~
unreflective,unthinking,unthoughtful>3li~
thrifty>~
tidy>~
neat,orderly>3ll~
shipshape,trim,well-kept>3ll~
untidy>~
cluttered,littered>3lo~
disheveled,dishevelled,frowzled,rumpled,tousled>3lo~
disorderly,higgledy-piggledy,hugger-mugger,jumbled,topsy-turvy>3lo~
frowsy,frowzy,slovenly>3lo~
messy,mussy>3lo~
scraggly>3lo~
sloppy>3lo~
sprawling,straggling,rambling,straggly>3lo~
groomed>~
plastered,slicked>3lx~
pomaded>3lx~
ungroomed>~
bushy,shaggy,shaggy-haired,shaggy-coated>3m0~
uncombed>~
uncombable>3m2~
timbered>~
tongued>~
tipped>~
tired>~
beat,bushed,dead>3m7~
aweary,weary>3m7~
bleary,blear,bleary-eyed,blear-eyed>3m7~
bored,world-weary>3m7~
careworn,drawn,haggard,raddled,worn>3m7~
exhausted,dog-tired,fagged,fatigued,spent,washed-out,worn-out>3m7~
jaded,wearied>3m7~
rested>~
invigorated,refreshed,reinvigorated>3mf~
intolerable,unbearable,unendurable>~
bitter>3mh~
tolerant>~
tonal>~
polytonal>3mk~
toned>3mk~
toothless>~
edentulous>3mn~
top>~
topmost,uppermost,upmost>3mp~
upper>3mp~
bottom>~
side>~
broadside>3mt~
topped>~
bottomed>~
round-bottomed,round-bottom>3mw~
equatorial>~
tropical,tropic>3my~
>~
north-polar,arctic>3n0~
touched>~
brushed>3n2~
>~
coriaceous,leathered,leatherlike,leathery>3n4~
fibrous,sinewy,stringy,unchewable>3n4~
tough,toughened>~
calloused,callous,thickened>3n7~
weather-beaten>3n7~
tough>~
hard-bitten,hard-boiled,pugnacious>3na~
tender>~
sentimental>3nc~
toxic>~
deadly,venomous,virulent>3ne~
intractable>~
balking,balky>3ng~
uncontrollable,unmanageable>3ng~
traveled>~
troubled>~
annoyed,harassed,harried,pestered,vexed>3nk~
anxious,nervous,queasy,uneasy,unquiet>3nk~
clouded>3nk~
disquieted,disturbed,upset,worried>3nk~
distressed,hard-pressed>3nk~
stressed,distressed>3nk~
struggling>3nk~
suffering>3nk~
untroubled>~
carefree,unworried>3nt~
unmolested>3nt~
true>~
actual,genuine,literal>3nw~
false>~
untrue>3ny~
trustful,trusting>~
confiding>3o0~
distrustful>~
cynical,misanthropic,misanthropical>3o2~
leery,mistrustful,suspicious,untrusting,wary>3o2~
trustworthy,trusty>~
authentic,reliable>3o5~
trusted>3o5~
turned>~
inverted,upside-down>3o8~
overturned,upturned>3o8~
rotated,revolved>3o8~
typical>~
representative>3oc~
regular,veritable>3oc~
atypical,untypical,atypic>~
overhand,overhanded,overarm>~
surface>~
aboveground>3oh~
grade-constructed>3oh~
subsurface>~
belowground,underground>3ok~
submarine,undersea>3ok~
submerged,submersed,underwater>3ok~
overhead>~
tearful>~
liquid,swimming>3op~
misty-eyed>3op~
tearless,dry-eyed>~
bipolar>~
janus-faced>3ot~
united>~
amalgamate,amalgamated,coalesced,consolidated,fused>3ov~
conjugate,conjugated,coupled>3ov~
incorporate,incorporated,integrated,merged,unified>3ov~
one>3ov~
divided>~
bifurcate,biramous,branched,forked,fork-like,forficate,pronged,prongy>3p0~
chambered>3p0~
cleft>3p0~
disconnected,disunited,fragmented,split>3p0~
sectional,sectioned>3p0~
segmental>3p0~
ascending>~
descending>~
declivitous,downhill,downward-sloping>3p8~
descendant,descendent>3p8~
down,downward>3p8~
drizzling>3p8~
rising>~
up>~
ahead>3pe~
upward>3pe~
down>~
behind>3ph~
downcast>3ph~
fallen>3ph~
upstairs,upstair>~
downstairs,downstair>~
upstream>~
downstream>~
uptown>~
downtown>~
used>~
misused>~
abused>3ps~
exploited,ill-used,put-upon,used,victimized,victimised>3ps~
useful,utile>~
useable,usable>3pv~
useless>~
futile,ineffectual,otiose,unavailing,meaningless>3px~
valid>~
binding>3pz~
legal,effectual>3pz~
legitimate,logical>3pz~
invalid>~
null,void>3q3~
valuable>~
invaluable,priceless>3q5~
precious>3q5~
semiprecious>3q5~
worth>3q5~
worthless>~
good-for-nothing,good-for-naught,meritless,no-account,no-count,no-good,sorry>3qa~
otiose,pointless,purposeless,senseless,superfluous,wasted>3qa~
valueless>3qa~
variable>~
shifting>3qe~
invariable>~
changeless,constant,invariant,unvarying>3qg~
invariant>3qg~
varied>~
varicolored,varicoloured,variegated>3qj~
varying,variable>3qj~
veiled>~
ventilated>~
aired,airy>3qn~
unventilated>~
airless,stuffy,unaired>3qp~
vertebrate>~
violent>~
ferocious,fierce,furious>3qs~
hot,raging>3qs~
lashing>3qs~
lurid>3qs~
wicked>~
iniquitous,sinful,ungodly>3qx~
nefarious,villainous>3qx~
visible,seeable>~
invisible,unseeable>~
concealed,hidden>3r1~
infrared>3r1~
ultraviolet>3r1~
unseen>3r1~
volatile>~
nonvolatile,nonvolatilizable,nonvolatilisable>~
voluntary>~
willful,wilful>3r8~
self-imposed>3r8~
unpaid,volunteer>3r8~
involuntary,nonvoluntary,unvoluntary>~
driven,goaded>3rc~
involuntary>~
automatic,reflex,reflexive>3re~
autonomic>3re~
vulnerable>~
threatened>3rh~
invulnerable>~
bombproof,shellproof>3rj~
defendable,defensible>3rj~
impregnable,inviolable,unassailable,unattackable>3rj~
wanted>~
craved,desired>3rn~
unwanted>~
cast-off,discarded,throwaway,thrown-away>3rp~
friendless,outcast>3rp~
unclaimed>3rp~
warm>~
lukewarm,tepid>3rt~
warmed>3rt~
warming>3rt~
cool>~
caller>3rx~
precooled>3rx~
water-cooled>3rx~
warm>~
hearty>3s1~
warm>~
waxed>~
waxing>~
waning>~
increasing>~
profit-maximizing,profit-maximising>3s7~
raising>3s7~
decreasing>~
diminishing>3sa~
dwindling,tapering>3sa~
falling>3sa~
increasing>~
crescendo>3se~
welcome>~
unwelcome>~
uninvited>3sh~
well>~
ill,sick>~
afflicted,stricken>3sk~
ailing,indisposed,peaked,poorly,sickly,unwell,seedy>3sk~
bedfast,bedridden,bedrid,sick-abed>3sk~
dizzy,giddy,woozy,vertiginous>3sk~
swooning,light-headed,lightheaded>3sk~
nauseated,nauseous,queasy,sick,sickish>3sk~
wet>~
boggy,marshy,miry,mucky,muddy,quaggy,sloppy,sloughy,soggy,squashy,swampy,waterlogged>3sr~
clammy,dank>3sr~
damp,dampish,moist>3sr~
sodden,soppy>3sr~
reeking,watery>3sr~
steaming,steamy>3sr~
watery>3sr~
dry>~
adust,baked,parched,scorched,sunbaked>3sz~
desiccated,dried-out>3sz~
dried>3sz~
dried-up,sere,sear,shriveled,shrivelled,withered>3sz~
thirsty>3sz~
lactating>~
hydrous,hydrated>~
anhydrous>~
white-collar>~
blue-collar>~
wholesome>~
alimentary,alimental,nourishing,nutrient,nutritious,nutritive>3ta~
healthy,salubrious>3ta~
unwholesome>~
nauseating,nauseous,noisome,queasy,loathsome,sickening,vile>3td~
wide,broad>~
bird's-eye,panoramic>3tf~
sweeping>3tf~
wide-screen>3tf~
narrow>~
narrowed>3tj~
slender,thin>3tj~
strait>3tj~
tapered,tapering,narrowing>3tj~
unwieldy,unmanageable>~
cumbersome,cumbrous>3to~
willing>~
unwilling>~
loath,loth,reluctant>3tr~
winged>~
batwing>3tt~
wired>~
wise>~
all-knowing,omniscient>3tw~
perspicacious,sagacious,sapient>3tw~
sage>3tw~
foolish>~
absurd,cockeyed,derisory,idiotic,laughable,ludicrous,nonsensical,preposterous,ridiculous>3u0~
goofy,silly,wacky,whacky,zany>3u0~
ill-conceived,misguided>3u0~
unwise>3u0~
wooded>~
bosky,brushy>3u5~
woody>~
oaken>3u7~
wooden>3u7~
worldly,secular>~
material>3ua~
materialistic,mercenary,worldly-minded>3ua~
unworldly>~
cloistered,cloistral,conventual,monastic,monastical>3ud~
woven>~
worn>~
creaky,decrepit,derelict,flea-bitten,run-down,woebegone>3ug~
dog-eared,eared>3ug~
eroded,scoured>3ug~
frayed>3ug~
ragged>3ug~
moth-eaten,ratty,shabby,tatty>3ug~
tattered,tatterdemalion>3ug~
worthy>~
applaudable,commendable,laudable,praiseworthy>3uo~
creditable>3uo~
deserving,worth>3uo~
exemplary,model>3uo~
meritorious,meritable>3uo~
valuable,worthful>3uo~
worthwhile>3uo~
unworthy>~
unmeritorious>3uw~
flowering>~
academic>~
adolescent>~
adrenal>~
alabaster,alabastrine>~
alveolar>~
ammoniac,ammoniacal>~
analytic>~
antibiotic>~
aqueous>~
arachnoid,arachnidian,spidery,spiderlike,spiderly>~
arborical,arboreal,arborary,arborous>~
archaeological,archeological,archaeologic,archeologic>~
arched>~
arterial>~
astronomic,astronomical>~
axial>~
babylonian>~
beneficiary>~
bibliographic,bibliographical>~
biochemical>~
biological,biologic>~
bodily>~
brassy,brasslike>~
calorimetric>~
catapultic,catapultian>~
cathedral>~
celestial,heavenly>~
celestial,heavenly>~
charitable>~
chemical,chemic>~
chemical>~
physicochemical>~
churchillian>~
wilsonian>~
cinematic>~
civic>~
municipal>~
clerical>~
coastal>~
collegiate,collegial>~
colonial>~
concretistic>~
congregational>~
contractual>~
cosmic>~
curricular>~
deductive>~
democratic>~
denominational>~
dental>~
diagonalizable>~
differentiable>~
differential>~
diplomatic>~
directional>~
eugenic>~
economic>~
economic,economical>~
socioeconomic>~
editorial>~
electoral>~
electronic>~
electrostatic,static>~
elemental>~
ergotropic>~
erythroid>~
ethical>~
existentialist>~
federal>~
feudal,feudalistic>~
fictional>~
formalistic,formalized,formalised>~
gentile>~
geometric,geometrical>~
graphical>~
gravitational,gravitative>~
harmonic>~
hawaiian>~
hollywood>~
hexadecimal,hex>~
home>~
human>~
human>~
humanist,humanistic,humane>~
humanistic,humanist>~
humanist,humanistic>~
imperial>~
impressionist,impressionistic>~
industrial>~
inferential,illative>~
institutional>~
ionic>~
jeffersonian>~
legal>~
latin-american>~
living>~
local>~
lunar>~
manual>~
medical>~
biomedical>~
military>~
ministerial>~
missionary,missional>~
natal>~
naval>~
nominal>~
parliamentary>~
phonological,phonologic>~
planetal,planetary>~
physical>~
extraterrestrial>~
platonic>~
positivist,positivistic>~
presentational>~
provincial>~
recreational>~
republican>~
romantic,romanticist,romanticistic>~
royal>~
agricultural>~
rural>~
sabine>~
scapular>~
scholastic>~
scientific>~
sclerotic,sclerosed>~
self>~
senatorial>~
social,societal>~
solar>~
spectral>~
spherical>~
splintery,slivery>~
sporting>~
statutory>~
stellar,astral>~
interstellar>~
suburban>~
symbolic,symbolical>~
technical,proficient>~
technical,technological>~
tellurian,telluric,terrestrial,terrene>~
tensional>~
terminal>~
territorial>~
testimonial>~
theatrical>~
thematic>~
unthematic>~
thermal,thermic,caloric>~
tonic,tonal>~
clonic>~
totalitarian,totalistic>~
turbinate>~
urban>~
vacuolate,vacuolated>~
verbal>~
vocal>~
instrumental>~
atheist,atheistic,atheistical>~
electrical>~
electric,electrical>~
voltaic,galvanic>~
interstitial>~
legislative>~
legislative>~
literary>~
atmospheric,atmospherical>~
mammalian>~
fungal,fungous>~
bacterial>~
expressionist,expressionistic>~
residual,residuary>~
relativistic>~
radial>~
photographic>~
professional>~
professional>~
vulpine,vulpecular>~
wolflike,wolfish>~
vocational>~
spatial,spacial>~
semantic>~
bovine,bovid>~
linguistic,lingual>~
nonlinguistic>~
linguistic>~
ciliary,ciliate,cilial>~
dietary,dietetic,dietetical>~
fiscal,financial>~
marital,matrimonial,married>~
biblical,scriptural>~
poetic,poetical>~
political>~
political>~
phonetic,phonic>~
phonemic>~
philosophic,philosophical>~
rousseauan>~
infernal>~
apostolic,apostolical>~
pectoral,thoracic>~
pastoral>~
particularistic>~
pathological,pathologic>~
pictorial,pictural>~
optical>~
possessive,genitive>~
nuclear>~
nucleated,nucleate>~
visceral,splanchnic>~
mystic,mystical>~
monumental>~
metropolitan>~
meteorologic,meteorological,meteoric>~
metaphysical>~
musical>~
perceptive>~
acoustic,acoustical>~
haptic,tactile,tactual>~
ocular,optic,optical,visual>~
ocular,optic,optical,ophthalmic>~
kinesthetic,kinaesthetic>~
parochial>~
regional>~
conjugal,connubial>~
cultural>~
transcultural>~
vascular>~
cardiovascular>~
communist,communistic>~
marxist>~
bolshevik,bolshevist,bolshevistic>~
papal,apostolic,apostolical,pontifical>~
grammatical,grammatic>~
syntactic,syntactical>~
glottochronological>~
lexicostatistic>~
feline>~
muscular>~
neuromuscular>~
parental>~
atomic>~
diatomic>~
clinical>~
continental>~
lexical>~
sexual>~
marine>~
nautical,maritime,marine>~
protozoal,protozoan,protozoic>~
ritual>~
juvenile>~
kinetic>~
neural,neuronal,neuronic>~
occupational>~
pelvic>~
masted>~
statuary>~
documentary,documental>~
structural>~
anatomic,anatomical>~
architectural>~
organizational,organisational>~
mental>~
cultural>~
ecclesiastical,ecclesiastic>~
molal>~
molecular>~
bimolecular>~
intermolecular>~
macromolecular>~
isotopic>~
micrometeoric,micrometeoritic>~
colloidal>~
administrative>~
florentine>~
geological,geologic>~
sociological>~
theological>~
athletic>~
thermodynamic,thermodynamical>~
orthographic>~
telegraphic>~
typographic,typographical>~
parametric>~
statistical>~
nihilistic>~
operatic>~
pharmacological,pharmacologic>~
psychiatric,psychiatrical>~
psychotherapeutic>~
therapeutic,therapeutical>~
neurological,neurologic>~
mass-spectrometric>~
microscopic,microscopical>~
domestic>~
historical>~
fascist,fascistic>~
catholic>~
roman>~
jewish,judaic>~
anglo-jewish>~
evangelical>~
buddhist,buddhistic>~
sculptural>~
magnetic>~
electromagnetic>~
capillary>~
automotive>~
american>~
american>~
indian>~
asymptotic>~
anionic>~
angular>~
theist,theistical,theistic>~
abdominal>~
occipital>~
pneumonic,pulmonary,pulmonic>~
intrapulmonary>~
skeletal>~
adjectival,adjective>~
adverbial>~
morphemic>~
morphophonemic>~
mathematical>~
choreographic>~
martian>~
experimental>~
behavioral,behavioural>~
african>~
environmental>~
cross-sectional>~
transitional>~
perceptual>~
epileptic>~
developmental>~
pedagogical,pedagogic>~
educational>~
atlantic>~
pacific>~
pluralistic>~
pleural>~
hilar>~
lobular>~
interlobular>~
anastomotic>~
bronchial>~
arteriolar>~
bronchiolar>~
physiological>~
morphologic,morphological>~
occlusive>~
ohmic>~
strategic,strategical>~
christian>~
protestant>~
universalistic,universalist>~
fundamentalist,fundamentalistic>~
orthodox,jewish-orthodox>~
radio>~
deformational>~
totemic>~
anglican>~
methodist,wesleyan>~
unitarian>~
orchestral>~
communicative>~
italian>~
russian>~
german>~
celtic,gaelic>~
britannic>~
teutonic,germanic>~
french,gallic>~
spanish>~
portuguese,lusitanian>~
sicilian>~
soviet>~
swedish>~
scandinavian,norse>~
danish>~
belgian>~
dutch>~
swiss>~
polish>~
hungarian,magyar>~
romanian,rumanian,roumanian>~
ukrainian>~
chinese>~
japanese,nipponese>~
tibetan>~
brazilian>~
colombian>~
korean>~
european>~
cuban>~
viennese>~
israeli>~
tragic>~
tragicomic>~
cortical>~
metabolic>~
diagnostic>~
gastrointestinal,gi>~
neurotic>~
algerian>~
rhinal,nasal>~
retinal>~
orbital>~
aerodynamic>~
meteoritic,meteoritical>~
cometary,cometic>~
asteroidal>~
piezoelectric>~
thyrotoxic>~
thyroid,thyroidal>~
antithyroid>~
congressional>~
instructional>~
canadian>~
necrotic>~
hypothalamic>~
cortico-hypothalamic>~
gubernatorial>~
presidential>~
corporate>~
dimensional>~
volumetric,volumetrical>~
botulinal>~
logistic,logistical>~
mutational>~
mutant>~
incident>~
serologic,serological>~
chromatographic,chromatographical>~
national>~
experiential>~
medieval,mediaeval>~
proverbial>~
epiphyseal,epiphysial>~
diaphyseal,diaphysial>~
comparative>~
artistic>~
aesthetic,esthetic>~
mythic>~
prosodic>~
quarterly>~
rotary>~
centennial,centenary>~
nazi>~
capitalist,capitalistic>~
evolutionary>~
canonist>~
symphonic>~
nutritional,nutritionary>~
paramagnetic>~
motional>~
thermohydrometric,thermogravimetric>~
ferromagnetic>~
english>~
irish>~
afghani,afghan,afghanistani>~
idiomatic,idiomatical>~
percussive>~
waxen,waxy>~
enzymatic>~
nonenzymatic>~
iodinated,iodized,iodised>~
doctrinal>~
sternal>~
congestive>~
hemolytic,haemolytic>~
sarcolemmal>~
sympathetic>~
urinary>~
atheromatous,atheromatic>~
basophilic>~
intimal>~
emphysematous>~
granulocytic>~
atrophic>~
mesenteric>~
glomerular>~
fibrocalcific>~
pyknotic,pycnotic>~
eosinophilic>~
papillary,papillose>~
vesicular>~
vertebral>~
neocortical>~
paleocortical>~
fugal>~
parasympathetic>~
hypophyseal,hypophysial>~
hyperemic>~
neuropsychiatric>~
psychopharmacological>~
salivary>~
nilpotent>~
megakaryocytic>~
myeloid>~
myocardial>~
operational>~
microbial,microbic>~
lumbar>~
ceramic>~
hellenic,hellenistic,hellenistical>~
greek,grecian,hellenic>~
syrian>~
minoan>~
mycenaean>~
aegean>~
attic>~
boeotian>~
dipylon>~
argive>~
executive>~
topographical,topographic>~
endothelial>~
classificatory>~
proteolytic>~
microsomal>~
mitral>~
follicular>~
philological>~
utopian,utopian>~
patristic,patristical>~
cubist,cubistic>~
geographic,geographical>~
shouldered>~
etymological>~
british>~
budgetary>~
propagandist,propagandistic>~
isolationist,isolationistic>~
pianistic>~
parisian>~
dialectic,dialectical>~
turkish>~
eurasian,eurasiatic>~
moroccan,maroc>~
andean>~
cartesian>~
mexican>~
tudor>~
victorian>~
aristotelian,aristotelean,aristotelic,peripatetic>~
bogartian>~
elizabethan>~
freudian>~
hegelian>~
jungian>~
mosaic>~
napoleonic>~
newtonian>~
hebraic,hebraical,hebrew>~
hebraic,hebraical,hebrew>~
anti-semitic,antisemitic>~
arithmetical,arithmetic>~
binomial>~
biographic,biographical>~
bladed>~
bureaucratic>~
californian>~
catatonic>~
creedal,credal>~
departmental>~
interdepartmental>~
intradepartmental>~
digestive>~
diabetic>~
ethiopian>~
filipino,philippine>~
georgian>~
greenhouse>~
growing>~
guatemalan>~
homeric>~
icelandic>~
tribal>~
italic>~
jacksonian>~
jamaican>~
jesuitical,jesuitic,jesuit>~
lao>~
latin>~
romance,latin>~
mediterranean>~
mineral>~
nodular>~
olympic>~
interrogative>~
orthopedic,orthopaedic,orthopedical>~
pharmaceutical,pharmaceutic>~
philharmonic>~
phonic>~
piratical>~
pituitary>~
polynomial,multinomial>~
prepositional>~
procedural>~
promotional>~
purgatorial,purging,purifying>~
regimental>~
residential>~
resistive>~
respiratory>~
anglo-saxon>~
thai,tai,siamese>~
slavonic,slavic>~
gerundial>~
sudanese>~
texan>~
textile>~
thermometric>~
trophotropic>~
tutorial>~
veterinary>~
vibrionic>~
woolen,woollen>~
zionist>~
zodiacal>~
obligational>~
osseous,osteal,bony>~
racial>~
cantering>~
elapsed>~
forced>~
held>~
streaming>~
surmounted>~
hypophysectomized,hypophysectomised>~
operating>~
oxidized,oxidised>~
parked>~
penciled,pencilled>~
pitched>~
played>~
preconceived>~
pursued>~
ranging>~
re-created>~
regenerating>~
shrieked>~
sintered>~
sluicing>~
spray-dried>~
squashed>~
stacked>~
strung>~
thoriated,tittering>~
transpiring>~
sought>~
entity>
>4d7
>4d7
>4d8
object>4d8
whole>4db
>4dc
organism,being>4dd
life>4dd
cell>4dd
cause>4d8
person,individual,someone,somebody,mortal,soul>4de,4dh
animal,beast,brute,creature,fauna>4de
plant,flora>4de
>4dc
substance>4do,eqy
>4do
matter>4d8
food,nutrient>4dn
nutrient>4dn
artifact,artefact>4dc
article>4dr
>4d9
cognition,knowledge,noesis>4dt
motivation,motive,need>4dt
attribute>4d9
state>4dw
feeling>4dx
location>4db
shape,form>4dw
time>4dw
space,infinite>4dw
event>4dt
>4d8
act,deed>4e3
group,grouping>4d9
relation>4d9
possession>4e7
>4e7
communication>4d9
measure,quantity,amount>4d9
phenomenon>4e4
thing>4ei
kindness,benignity>4ei
accomplishment,achievement>4ei
feat,effort,exploit>4ef
credit>4ef
action>4e5
course>4ei
interaction>4ei
interplay>4ek
contact>4ek
fetch>4ei
interchange,reciprocation,give-and-take>4ek
dealings>4eo
playing>4ei
acquiring,getting>4e5
causing,causation>4e5
departure,going,leaving>4e5
discovery,find,uncovering>4e5
disposal,disposition>4e5
hit>4eg
implementation,effectuation>4e5
egress,egression>4e5
exhumation,disinterment>4e5
propulsion,actuation>4e5
recovery,retrieval>4e5
>4e5
stunt>4eg
touching>4e5
>4ef
overachievement>4f5
underachievement>4f5
record>4ef
arrival,reaching>4ef
arrival>4ei
advent,coming>4f9
entrance,entering,ingress,incoming>4fa
incursion>4fc
irruption>4fc
registration,enrollment,enrolment>4fc
return,homecoming>4fa
farewell,leave,leave-taking,parting>4et
disappearance,disappearing>4et
withdrawal>4et
effacement,self-effacement>4fj
desertion,abandonment,defection>4fj
emigration,out-migration,expatriation>5hy
immigration,in-migration>5hy
retreat>4fj
boarding,embarkation,embarkment>4et
escape,flight>4f2
>4fq
>4fr
clinch>4fs
getaway,lam>4fq
exodus,hegira,hejira>4fq
skedaddle>4fq
dispatch,shipment>4et
attainment>4ef
record>4fy
success>4fy
winning>4g0
nonaccomplishment,nonachievement>4e5
>4gd
failure>4g2
default>5mo,4g6
loss>4g4
breach>4g3
motivation,motivating>4e5
mistake,error,fault>4g2
error,misplay>4g4
miscalculation,misreckoning,misestimation>4g9
oversight,lapse>4g9
omission,skip>4g9
blunder,blooper,bloomer,bungle,pratfall,foul-up,fuckup,flub,botch,boner,boo-boo>4g9
fumble,muff>4ge
gaffe,solecism,slip,gaucherie>4ge
tumble,fall>agq
acquisition>4er
moneymaking>4gi
purchase>4gi
trading>5gr
put>eam
buying,purchasing>4gk
shopping>4gn
inheritance>4gi
procurement,procurance,procural>4gi
appropriation>4er
borrowing,adoption>4gr
>4gr
impress,impressment>4gt
grant,subsidization,subsidisation>5gj
award,awarding>4gv
grant-in-aid>4gv
capture,seizure>4er
arrest>4gy
conquest,conquering,subjection,subjugation>4gy
restitution,return,restoration,regaining>4gi
receipt>4er
bootlegging>5hm
rescue,deliverance,saving>4f1
redemption,salvation>4h4
liberation,release,freeing>4ef
recapture>4gt
performance,execution>4ei
mechanism,mechanics>4h8
>500,95s
rendering,interpretation>500
playing>4ha
automation,mechanization,mechanisation>5bs
launching>4f0
drive,thrust>4f0
firewall>4hf
throw>4f0
hurl>4hh
pitch>4hh
shy>4hh
slinging>4hh
fastball,heater,hummer,bullet>4hj
knuckleball,knuckler>4hj
>569
dunk>4ho
push,pushing>4f0
nudge,jog>4hq
pressure,pressing>4hq
shove>4hq
jostle,jostling>4ht
pull,pulling>4f0
haul,haulage>4hv
tow,towage>4hw
tug>4hv
expulsion,ejection>4f0
belch,belching,burp,burping,eructation>58i,4hz
belching>4hz
blink,blinking,wink,winking,nictitation,nictation>58i
vomit,vomiting,emesis,regurgitation,disgorgement,puking>58i,4hz
jumping>4f0
hop>4i4
leap,leaping,bounce>4i4
sending>4es
transmission,transmittal,transmitting>4i7
forwarding>4i8
shooting,shot>4f0
shoot>4ia
countershot>4ia
firing>4ia
gunfire,gunshot>4ia
skeet,trapshooting>4ib
gunfight,gunplay,shootout>5jz
potshot>4ia
contact>4f4
rub,wipe>4ii
pat,dab>4f4
hit,hitting,striking>4f4
batting>566
fielding>4je
catching>4eq
golfing>4eq
pitching>4eq
walk,pass>4ef
best>566
bunt>4il
>4il
blast>4iu
grounder,groundball>4il
chopper>4iw
roller>4iw
out>4g4
putout>4iz
>4ew
liner>4iu
plunk,plunker>4il
homer>4j1
single,bingle>4j1
double,two-bagger,two-baser>4j1
triple,three-bagger>4j1
thwack>5k3
punch,lick,biff>5k3
kick,kicking>5k3
place-kicking>4ja
kiss,buss,osculation>4f4
grab,snap>4f4
handling,manipulation>4f4
grope>4f4
autopsy,necropsy,postmortem,post-mortem,pm>52s
checkout>594
checkup,medical>52s
comparison,comparing>52s
going-over>52s
stroking>4f4
caress>4jl
joining>4tc
converging,convergency>4jn
merging>4jo
encounter>4jn
fastening>4jn
tightening>4lo
doweling>4jr
determination,finding>4eu
rediscovery>4eu
designation,identification>4ju
fingerprinting>5e4
diagnosis,diagnosing>4jw
validation,substantiation>4ju
documentation,support>4jz
localization,localisation,location,locating>4ju
influence>4es
exposure>4k2
manipulation>4k2
enticement,temptation>4k2
seduction>4k5
choice,selection,option>4ei
sampling>4k7
decision>4k7
volition,willing>4k7
about-face,volte-face>4lb
appointment,designation,naming>4k9
nomination>4kc
assignment,assigning>5gi
move>4k9
>4kf
move,relocation>4lb
chandelle>4kj
>4fs
device,gimmick,twist>4kg
trick>4kk
feint>4kg
ploy,gambit,stratagem>4kg
ruse,artifice>4kg
means,way>4ex
instrument,tool>4kp
measure,step>4kg
>5e4
expedient>4kp
makeshift,stopgap,make-do>4kt
voice>4kp
wings>4kp
adoption,acceptance,acceptation,espousal>5lo
election>4k7
co-option,co-optation>4ky
reelection>4l2
referendum>4l3
election>4l3
vote>5gd
primary>4l2
vote,ballot,voting,balloting>4k7
>4g0
audible>50h
touchdown>4l6
run,tally>4l6
rbi>4l9
change>4ei
saving>4ei
readjustment>aiv
variation>4ul
diversification,variegation>4lb
switching,shift>4lb
substitution>4lb
supplanting,displacement>4lj
replacement,replacing>4lh
weaning,ablactation>4lh
promotion>4lb
preferment>4ll
>4lb
alteration,modification,adjustment>4lb
passage,transition>4ln
meddling,tampering>4ln
resistance,opposition>4ei
rejection>4e5
avoidance,shunning,dodging>4ls
abandonment,forsaking,desertion>4ls
forfeit,forfeiture,sacrifice>4e5
boycott>5k8
banishment,proscription>4ls
ejection,expulsion,riddance>4lx
veto>4l5
ending>4ln
completion,windup>4m0
follow-through>4m1
graduation>4m1
breakup>4m0
overthrow>4m0
adjournment>4m0
destruction>4m0
annihilation,obliteration>4m7
vaporization,vaporisation>4m8
killing,kill>4m0
homicide>4ma
murder,slaying>4mb
bloodshed>4mc
suicide,self-destruction,self-annihilation>4ma
slaughter>4ma
slaughter,massacre,carnage,butchery>4mc
shooting>4mb
suffocation,asphyxiation>4ma
choking,strangling,strangulation,throttling>4mi
spasm>5j2
retch>4mk
abolition,abolishment>4m0
liquidation>4m0
closedown,shutdown>4m0
layoff>4mo
abortion>4m0
nullification,override>4ln
abrogation,repeal,annulment>4mt
cancellation>4mr
neutralization,neutralisation>4mr
reversal>4ln
undoing>4kb
commencement>4ln
constitution,establishment,formation>4mx
introduction,debut,launching,unveiling,entry>4mx
initiative>4mx
inauguration,startup>4mx
initiation,founding,origination,innovation,instauration>4mx
installation,installing,instalment>4mx
kickoff>4jb,4mx
start,starting>4xb
resumption,recommencement>4mx
startup>4mx
arousal,rousing>4ln
cooking,cookery>4ln
broil,broiling,grilling>4n9
improvement>4ln
advancement,progress>4nd
development>4nb
cleaning,cleansing,cleanup>4nb
scrub,scrubbing,scouring>4ne
sweeping>4ne
purge,purging>4ne
purge,purging,purgation>5ne
purification>4ne
catharsis,katharsis,abreaction>4nh
depilation,epilation>4ne
shave,shaving>4nl
washup,bathing>4no,4ne
wash,washing,lavation>512
window-washing>4no
shower>4nn
correction,rectification>4nb
redress,remedy,remediation>4nr
reform>4nb
amelioration,melioration,betterment>4nb
decoration>4ln
trimming>4nv
enrichment>4nb
modernization,modernisation>4nb
renovation,redevelopment,overhaul>4nb
ventilation,airing>4nb
repair,fix,fixing,mend,mending,reparation>4nb
maintenance,upkeep>4o1
overhaul>4o2
quickie,quicky>4o1
restoration>4o1
reclamation,renewal,rehabilitation>4o5
reconstruction>4o1
rebuilding>4o7
coaching>51e
booking>51e
degradation,debasement>4ln
demoralization,demoralisation>4ob
>4ln
blackening,darkening>4od
coloring,colouring>4od
dyeing>4of
staining>4og
soiling,soilure,dirtying>4ln
staining,spotting,maculation>4oi
wetting>4ln
movement>4lb
>4lb
approach,approaching,coming>4ol
closing,closure>4on
>4on
overshoot,wave-off,go-around>4op
progress,progression,procession,advancement>4ol
career>4or
march>4or
locomotion,travel>4ol
walk,walking>4ou
amble,saunter,stroll,perambulation>4oy
ramble,meander>4ow
>4pp
step>4ou
stride,tread>4oz
sidestep>4oz
gait>4ov
hobble,limp>4p2
gait>4ou
single-foot>4p4
dressage>4wr
curvet,vaulting>4p6
piaffe>4p6
canter,lope>4p4
gallop>4p4
footstep>4oz
hike,hiking>4oy
trudge>4pc
lurch,stumble,stagger>4p2
skip>4p2
strut,prance,swagger>4p2
lunge>4ol
march,marching>4ov
plodding,plod>4ov
prowl>4ov
shamble,shambling,shuffle,shuffling>4ov
running>4ou
jog,trot,lope>4ou
dash,sprint>4pm
travel,traveling,travelling>4ol
procession>5gd,b8j
wandering,roving,vagabondage>4pp
crossing>4pp
>4pp
flight,flying>4pt
glide,gliding,sailplaning,soaring>4pu
takeoff>4et
journey,journeying>4pp
commute>4px
ride>4px
odyssey>4px
trip>4px
passage,transit>4px
expedition>4px
exploration>4q3
tour,circuit>4px
pilgrimage>4px
excursion,jaunt,outing,junket,sashay>4px
way>4px
voyage>4qb
cruise,sail>4q9
seafaring>4pp
seafaring,navigation,sailing>51e
boating,yachting>4qb
commutation,commuting>4pp
transportation,transfer,transferral>4om
delivery,bringing>4qf
>4qg
relay>4qh
carry>4qf
pursuit,chase,pursual,following>4ol
insertion,intromission>4om
instillation,instillment,instilment>4ql
injection>4ql
transfusion>4ql
perfusion>4ql
rise,ascent,ascending>4ol
funambulism>4z9
climb,mount>4qq
clamber>4qs
soar,zoom>4qq
>4ol
remand>4qv
flow,stream>4ol
overflow>4qx
crawl>4ol
speed,speeding,hurrying>4ol
scud,scudding>4r0
shifting>4ol
motion,movement,move,motility>4lb
>4r3
>4r3
flit,dart>4r3
gesture>4r3
jab,jabbing,poking,thrusting>4r7
inclining>4r3
upending>4r3
jerk,jerking,jolt,saccade>4r3
stoop>4r9
kicking>4r3
kneel,kneeling>4r3
lurch,pitching>4r3
rearrangement>5b9
reordering>4rg
shuffle,shuffling,make>4rh
twiddle>4rp
reach,reaching,stretch>4r3
reclining>4r3
rotation>4r3
shutting,closing>4r3
sitting,posing>4r3
>4rm
winding>4rm
vibration,quivering>4r3
wave>4r3
reorientation>4lb
turnabout>4rt
about-face>4ru
shaking>4r4
stirring>4r4
wag,waggle>4r4
careen,sway>4rf
overturn>4ra
waver,flutter,flicker>4r3
tremor,shudder>4rr
outreach>4rk
>4r3
wiggle,wriggle,squirm>4r3
>4rt
turn,turning>4s6
>4lb
diminution,reduction,step-down>4s8
lowering>4s9
extenuation,mitigation,palliation>4s9
depletion>4s9
compressing>4hs
squeeze,squeezing>4sd
shortening>4s9
severance,severing>4tt
subtraction>4s9
withholding>4sh
discount>4s9
increase,step-up>4s8
addition>4sk
depreciation>4s9
expansion,enlargement>4sk
distention,distension>4sn
stretching>4sn
escalation>4sk
magnification>4sn
extension>4sn
spreading>4ss
dispersion,dispersal,dissemination>4st
crop-dusting,spraying>4su
contraction>4sf
>4sk
amplification,elaboration>4sx
accumulation,accrual,accruement>4sk
buildup>4sz
deposition>4t0
repositing,reposition,warehousing>4t1
aggrandizement,aggrandisement>4sk
self-aggrandizement,self-aggrandisement>4t3
strengthening>4sk
intensification>4sk
aggravation,exacerbation>4t6
concentration>4t5
pervaporation>4t8
focalization,focalisation,focusing>4t6
refocusing>4ta
>4lb
breakage,breaking>4tc
smashing,shattering>4td
explosion,burst>4tc
burning,combustion>4tc
combining,compounding>4tc
mix,commixture,admixture,intermixture,mixing>4th
blend,blending>4th
unification,uniting,jointure>4th
coalescence,coalescency,coalition,conglutination>4tk
>4tc
interruption,disruption>5fp
dissociation>4tm
secession>4tm
breakaway>4tp
division>4tm
schism>4tr
cutting>4tr
dissection>4tt
atomization,atomisation,fragmentation>4tr
branching,ramification,fork,forking>4tr
detachment,disengagement>4tm
removal,remotion>4tm
abstraction>4ty
threshing>5nr
ablation,extirpation,excision>53r
>4ty
elimination,riddance>4ty
emptying,voidance,evacuation>4ty
drain,drainage>4u4
expurgation,castration>4u2
partitioning,segmentation,sectionalization,sectionalisation>4tm
septation>4u7
translation>4tc
revision,alteration>4u9
>4lb
rehabilitation>4o5
>4lb
contortion,deformation>4ud
bending>4ud
flexion,flexure>4uf
flex>4ug
crouch>4uf
protrusion,jut,jutting>4ud
widening,broadening>4ud
activity>4e5
operation>4ul
practice,pattern>4ul
practice,praxis>4ex
one-upmanship>4un
careerism>4un
custom,usage,usance>4un,5e2
habit>4ur
fashion>4un
way,path>4ej
embrace,embracing,embracement>56w
cuddle,nestle,snuggle>4uv
hug>4uv
mistreatment>4un
annoying>4uy
harassment,molestation>4uy
maltreatment,ill-treatment,ill-usage,abuse>4uy
persecution>4v1
oppression,subjugation>4v2
torturing>4v2
cruelty>4v1
tease,teasing,ribbing,tantalization>4v0
diversion,recreation>4ul
antic,joke,prank,put-on>4v7
bathing>4v7
celebration,festivity>4v7
dancing,dance,terpsichore>4v7,95s
entertainment,amusement>4v7
fun,merriment,playfulness>4v7
gambling,gaming>4v7,553
game>4v7
pastime,interest>4v7
>4v7
fireman>4vh
avocation,by-line,hobby,pursuit,sideline>4vg
sport>51b
>4z9
>4z9
gymnastics>4z9
acrobatics,tumbling>4vn
backbend>4vx
walkover>4vx
>529
>529
handstand>4vs
headstand>4vx
tumble>4vx
split>4vx
>4f3
somersault,somerset,summersault,summerset,somersaulting,flip>4vv
>4z9
jumping>4vz
skiing>4z9
aquatics>4z9
swimming,swim>4w2
bathe>4w3
plunge>4w3
floating,natation>4w3
skin-dive>4w3
snorkeling>4w7
surfing,surfboarding,surfriding>4w2
water-skiing>4w2
rowing>4z9
sculling>4wb
boxing,pugilism,fisticuffs>4vl
archery>4z9
sledding>4z9
tobogganing>4wf
luging>4wg
bobsledding>4wf
wrestling,rassling,grappling>4vl
sumo>4wj,4vk
skating>4z9
rollerblading>4wn
>4wl
skateboarding>4wl
racing>4z9
riding,equitation>4z9
>4wq
showjumping>4wr
cycling>4z9
bicycling>4wt
motorcycling>4wt
>4z9
bullfighting,tauromachy>4ww
cockfighting>4ww
hunting>4vm,4ww
battue>4wz
beagling>4wz
coursing>4wz
ducking>4wz
foxhunt>4wz
pigsticking>4wz
fishing,sportfishing>4vm
angling>4x6
trolling>4x7
game>4ul
game>anu
turn>4ul
attack>4xb
bat,at-bat>4xb
pinball>4vf
pachinko>4xe
ring-around-the-rosy,ring-around-a-rosy,ring-a-rosy>4vf
doubleheader>4xa
>4z9,4x9
tetherball>4xi
>4xi
golf>4xk
croquet>4xk
quoits,horseshoes>4xk
shuffleboard,shovelboard>4xk
>4xk
hockey>4xp
shinny,shinney>4xq
football>4xp,4vl
hurling>4xp
rugby,rugger>4xs
ballgame>4xp
baseball>4xv
rounders>4xw
stickball>4xw
lacrosse>4xp
pushball>4xp
soccer>4xs
>4xi
fives>4y2
volleyball>4y2
pelota>4y2
badminton>4y2
basketball,hoops>4y2
netball>4y2
tennis>4y2
singles>4y6
doubles>4y6
pallone>4y2
>4x9
hopscotch>4yd
leapfrog>4or
marbles>4yd
cards>4x9
>4x9
ping-pong>4yi
>4x9
>4yk
mah-jongg,mahjong>4yl
bet,wager>4ve
parimutuel>4yn
parlay>4yn
merrymaking,conviviality,jollification>4va
revel,revelry>4yq
spree,fling>554
orgy,debauch,debauchery,saturnalia,bacchanal,bacchanalia>4yr
carnival>4yz
frolic,romp,gambol>4v7
foolery,tomfoolery,craziness,lunacy>4yv
buffoonery,clowning,japery,frivolity,harlequinade,prank>4yw
extravaganza>4vc
festival,fete>4va
carnival,fair,funfair>4z1
show>4vc
display,exhibit,showing>4z1
presentation,presentment,demonstration>4z1
demonstration>4z1
exhibition>4z3
repudiation,debunking>4z7
>4z3
rodeo>4z5
sport,athletics>4v7
hoofing>4vb
>4za
soft-shoe>4zb
choreography>4vb,9iu
ballet>4zd
>4vb
gavotte>4zf
stomp>4zf
>4zf
cha-cha,cha-cha-cha>4zi
minuet>4zi
tango>4zi
>4zf
hornpipe>4zm
country-dance,contredanse,contradance>4zm
sashay>4zo
music>4ul
percussion>4zq
>4zq
singing,vocalizing>4zs,4ha
song>4zs
acting,playing,playacting,performing>4ul,95s
portrayal,characterization,enactment,personation>4zv
impersonation,personation>4zv
apery,mimicry>4zx
mime,pantomime>4zv
performance>4z3
skit>4zv
hamming,overacting>4zv
heroics>4zv
roleplaying>4zv
liveliness>4ul
>4r5
dislocation,breakdown>506
commotion,din,ruction,ruckus,rumpus,tumult>4r5
havoc,mayhem>4r5
melee,scrimmage>4r5
bustle,hustle,flurry,ado,stir>508
haste,hurry,rush,rushing>4ol
scamper,scramble,scurry>50c
maneuver,manoeuvre,play>4ol
completion>50e
play>903
>50g
running>50h
rushing>50i
pass,passing>50h
aerial>50k
>50e
blocking>50m
stroke,shot>50e
swipe>50o
>50o
>50q
get>50r
serve>50q
lob>50r
>50o
fade,slicing>50v
driving>50v
putt,putting>50v
>4rd
thrash>50z
cinch,breeze,picnic,pushover,walkover>56f
work>4ul
procedure>512
service>512
laundering>4no
shining,polishing>512
housework,housekeeping>512
busywork,make-work>512
logging>512
paperwork>512
occupation,business,job>4ul
career,calling,vocation>51b
specialization,specialisation>4ln
employment,work>51b
service>51e
services>51e
>4dr
position,post,berth,billet,place>51b
academicianship>51i
apprenticeship>51i
bishopry>51i
legation,legateship>51i
professorship,chair>51i
trade,craft>51b
bricklaying>51r
carpentry,woodworking,woodwork>51o
masonry>51o
profession>51b
>51s
education>51s
politics>51s
medicine>51t
accountancy,accounting>51b
bookkeeping,clerking>51x
labor,toil>512
drudgery,plodding,grind,donkeywork>51z
effort,exertion,travail>51z
struggle>521
wrestle,wrestling,grapple,grappling>522
hackwork>51z
>51z
overwork,overworking>51z
trouble,difficulty>521
straining>521
exercise,exercising,workout>521
conditioner>4vr
set>529
bodybuilding,musclebuilding>529
weightlift,weightlifting>52c
clean>52d
>529
pushup,press-up>52f
pull-up,chin-up>52f
>529
squat,squatting>52i
>5bm
>52k
quackery,empiricism>52l
investigation,investigating>512
analysis>52n
count,counting,numeration,enumeration,reckoning,tally>52n
>52n
detecting,sleuthing>52q
examination,scrutiny>52n
inquiry,enquiry>52n
research>52n
search>52n
inquest>52t
experiment,experimentation>530
testing>52x
microscopy>52u
>52u
scan>52s
survey,study>52s
testing>52s
>52o
>534,5d2
>535
titration>536
spectroscopy,spectrometry>534
dialysis>534
contrast>4jj
surveillance>52q
census,nosecount>52p
recount>52p
spying>5cv
espionage>53e
care,attention,tending>512
>53g
brushing>53h
>53k
treatment>53g
incubation>53g
massage>53k
therapy>53j
electrotherapy,galvanism>53n
medication>53n
nursing>53g
>5e5
justice>58q
administration>53p
sedation,drugging>53t
>53n
electroshock,ect>53v,53o
digitalization,digitalisation>53j
anticoagulation>53j
application>525
handling>525
unloading>540
handicraft>51o,5b3
sewing,stitching>542
painting>53z
waxing>53z
duty>512
job,task,chore>546
function,office,part,role>546
stead,place,lieu>548
behalf>549
role>4ul
position>54b
third>54c
schoolwork>56h
lesson>54e
assignment>546
mission>512
mission>54g
errand>4q1
wrongdoing,misconduct>4ul
trespass,encroachment,violation,usurpation>54k
inroad>54l
tort>54k
trespass>54n
misbehavior,misbehaviour,misdeed>54k
mischief,mischief-making,mischievousness,deviltry,devilry,devilment,rascality,roguery,roguishness,shenanigan>54p
irregularity>54p
negligence,carelessness,nonperformance>4g2
evasion,escape,dodging>54s
malingering,skulking>54t
shirking,slacking,soldiering,goldbricking>54t
waste,wastefulness,dissipation>4ul
>54k
injustice,unfairness,iniquity,shabbiness>54k
transgression,evildoing>54k
evil,immorality,wickedness,iniquity>54z
irreverence>550
profanation,desecration,blasphemy,sacrilege>551
vice>54z
intemperance,intemperateness,self-indulgence>5g3
intemperance,intemperateness>553
prostitution,harlotry,whoredom>561
drink,drinking,boozing,drunkenness,crapulence>555
dishonesty,knavery>54k
treachery,betrayal,treason,perfidy>558
double-crossing>559
falsification,misrepresentation>54k
overrefinement,straining,twisting>55b
deception,deceit,dissembling,dissimulation>55b
trickery,chicanery,chicane,guile,wile,shenanigan>55d
pretense,pretending,feigning>55d
make-believe,pretend>55f
sin,sinning>54z
>55h
superbia>55i
avarice,greed,covetousness,rapacity,avaritia>55i
gluttony,overeating,gula>55i
offense>54z
crime,law-breaking>55m
felony>55n
fraud>55n
hijack,highjack>55n
misdemeanor,misdemeanour,infraction,violation,infringement>55n
violation,infringement>54k
foul>55s
perpetration,committal>55n
bunco,bunko,con,hustle,flimflam>55w
swindle>55p
larceny,theft,thievery,thieving,stealing>55o
robbery>55x
heist,holdup,stickup>55y
treason>55n
>55n
heist,rip-off>55y
burglary>55o
housebreaking,break-in>563
experiment>56k
attempt,effort,endeavor,endeavour,try>4ul
fling,go,whirl,offer>566
contribution,share>566
>566
striving,nisus,pains>566
struggle,battle>566
scramble,scuffle>56b
trial,run>566
>56d
undertaking,project,task>512
adventure,escapade>56f
>56f
enterprise,endeavor,endeavour>56f
marathon>56f
venture>56f
campaign,cause,crusade,drive,movement>56k
campaigning,candidacy,candidature,electioneering>56l
stumping>56m
self-help>5l6
risk,peril,danger>56k
chance>56p
control>4ul
possession,ownership>56r
retention,keeping,holding>56s
storage>56t
grasping,seizing,prehension>56r
clasp,clench,clutch,clutches,grip,hold>56v
steering,guidance>56r
aim>56x
navigation,pilotage,piloting>56x
protection>4ul
shielding>570
guardianship,keeping,safekeeping>5id
hands,custody>572
preservation,saving>570
self-preservation>574
momism,overprotection,overshielding>570
censoring,censorship>5cy
precaution,safeguard>4kr
defense>570
inoculation,vaccination>57i
inoculating,vaccinating>570
self-defense,self-defence,self-protection>570
>57c
judo>57d,4z9
>570
grooming>57f
primping>57g
immunization,immunisation>570
waterproofing,sealing>570
control>egd
respiration>eib
breathing,respiration>egd
panting,heaving>57m
smoking>57m
breath>egd
snore,snoring,stertor>57m
wheeze>57m
inhalation,intake>57p
gasp,pant>57s
yawn,yawning,oscitance,oscitancy>58i
consumption,ingestion,intake,uptake>egd
eating,feeding>57v
chomp>57w
fart,farting,flatus>58i
swallow,deglutition>57v
gulp,draught,swig>57z
gulp,gulping>58i
sucking,suck,suction>57v
drinking,imbibing,imbibition>57v
sip>57z
sex>egd
conception>585
coupling,mating,pairing,union>585
procreation>585
miscegenation,crossbreeding,interbreeding>588
multiplication,propagation>588
>5iv
contraception>58b
foreplay>585
caressing,cuddling,fondling,hugging,kissing,necking,petting,smooching,snuggling>58d
sleeping>egd
doze,drowse>58f
reaction,response>egd
reflex>58h
wince,flinch>58k
startle>58i
tremble,shiver>58i
crying,weeping,tears>egd
snivel,sniveling>58m
wailing,bawling>58m
calculation,computation,computing>5e4
judgment>4e5
adjudication>58q
>58q
evaluation,rating>58q
estimate>58q
>4ul
sensing>58v
look,looking>58w
glance,glimpse>58x
eye-beaming>58y
stare>58x
gaze>590
glare,glower>590
contemplation>590
inspection>52s
sightseeing,rubber-necking>58x
observation,observance,watching>58x
monitoring>596
watch,vigil>53b
view,survey>58x
listening>58w
relistening,rehearing>59a
smelling>58w
sniff>59c
education,instruction,teaching,pedagogy,didactics>4ul
course,class>59e
>59e
dramatics>59g
teaching,instruction,pedagogy>51u
schooling>59i
indoctrination>59i
inculcation,ingraining,instilling>59k
lesson>59i
lecture,lecturing>59i
>59p
training,grooming>4ul
exercise,practice,drill>59p
retraining>59p
rehearsal>59q
scrimmage>59q
>4ul
modelling,modeling>59u
simulation>59v
pageant,pageantry>59u
picturing>59u
photography>59y
filming,cinematography>59z
creation>4ul
re-creation>5a1
>5a1
molding,casting>5a3
recording>5a3
construction,building>5a3
assembly>5a6
dismantling,dismantlement,disassembly>4ul
shipbuilding>5a6
production>4e5
>5ao
overproduction,overrun>5ab
output,yield>5ab
capacity>5ab
cultivation>5ab
farming,agriculture,husbandry>5af
gardening,horticulture>5ag
plowing,ploughing>5aj
tilling>5af
ranching>5ag
landscaping>5ah
roundup>5ak
mining>5ab
industry,manufacture>5gv
industrialization,industrialisation>5ao
devising,fashioning,making>5aa
fabrication,manufacture,manufacturing>5a3
formation,shaping>5ar
>5a1
design,designing>5at
planning>5au
zoning>4u7
>5at
writing,authorship,penning>5ax
drafting>5ay
realization,actualization,actualisation>5at
objectification>5b0
art>5a1
>5b2
drawing,draftsmanship,drafting>5b2
painting>5b2,95r
sculpture,carving>5b2,95r
tracing>5b4
composing>5at
arranging>5b8
invention>5at
conceptualization,conceptualisation,formulation>5at
approach>5bb
framing>5bb
avenue>5bc
>5a1
excavation,digging>5bf
drilling,boring>5bf
cutting>5bf
search,hunting>4ul
exploration>5bj
foraging,forage>5bj
use,usage,utilization,utilisation,exercise>4ul
misuse,abuse>5bm
exploitation,development>5bm
application>5bm
technology>5bp
engineering>5bq,51s
>5bq
commercialization,commercialisation>5bo
action>5gd
battle,conflict,fight,engagement>5bu
blockade,encirclement>5bu
defense>5bu
operation>4ul
conflict,struggle,battle>5gd
encounter,skirmish>5jz
maneuver,manoeuvre>5by
rebellion,insurrection,revolt,rising,uprising>5bz
revolution>5gd
mutiny>5c2
combat>5bv
aggression>4ei
violence,force>5c6
plundering,pillage,pillaging>5c6
rustling>55x
depredation,predation>5c8
bw,bioattack>5ch
campaign>5by
expedition>5cc
mission>5by
support,reinforcement,reenforcement>5by
attack,onslaught,onset,onrush>5by
war,warfare>5bu
assault>5bv
charge>5cg
penetration,incursion>5cg
invasion>5ck
infiltration>5ck
foray,raid,maraud>5ck
counterattack,countermove>5cg
bombing>5cg
offence,offensive>5by
counteroffensive>5cq
>5by
>5cs
>5by
>5cu
reconnaissance>5cv
scouting,reconnoitering,reconnoitring>5cw
counterintelligence>5cv
fire,firing>5cg
fusillade,salvo,volley,burst>5cz
scouring>5bj
measurement,measuring,mensuration>4ul
calibration,standardization,standardisation>4ul
tuning>5d3
densitometry>5d2
>5d2
observation>5d2
divergence,divergency>4tm
surveying>5d2
electromyography>4ks
test>5d6
sub-test>5db
>4ul
randomization,randomisation>5dd
systematization,systematisation>5dd
codification>5df
ordering>5dd
scaling,grading>5dh
succession,sequence>5dh
grouping>4ul
phrasing>5dk
categorization,categorisation,classification,compartmentalization,compartmentalisation,assortment>5dk
indexing>5dm
reclassification>5dm
stratification>5dm
collecting,assembling,aggregation>5dk
compilation,compiling>5dq
sorting>5dk
supporting>4ul
continuance,continuation>4ul
prolongation,protraction,perpetuation,lengthening>5du
repetition,repeating>5du
copying>5dw
replication>5dx
>5dy
playback>5dz
imitation>5dx
survival>5du
discontinuance,discontinuation>4m0
procedure,process>4ul
>5e4
stiffening>5e4
indirection>5e4
routine>5e4
ceremony>4ul
ceremony>4ul
ritual,rite>4ur
>5ea
worship>4ul
rite>5ec
ritual>4un
transvestism,transvestitism>4un
service>5ec
church>5eh
devotional>5eh
sacrament>5ec
communion,manduction>5ef
baptism>5ek
christening>5em
prayer,supplication>5ed
mass>5ec
benediction>5eo
revival,resurgence,revitalization,revitalisation,revivification>aic
presentation>5ea
concealment,concealing,hiding>4ul
cover,covering,screening,masking>5et
stealth,stealing>5et
placement,location,locating,positioning,emplacement>4ul
juxtaposition,apposition,collocation>5ew
orientation>5ew
planting>5ew
fingering>5ew
stay>4e5
residency,residence,abidance>4e5
occupancy,tenancy>5f2
inhabitancy,inhabitation,habitation>5f3
camping,encampment,bivouacking,tenting>5f4
sojourn>5f1
stop,stopover,layover>5f1
provision,supply,supplying>4ul
irrigation>5f8
feeding,alimentation>5f8
fueling,refueling>5f8
issuing,issuance>5f8
logistics>5f8
demand>4ul
claim>5fe
inactivity>4e5
pause>5fg
hesitation,waver,falter,faltering>5fh
intermission>5fh
wait,waiting>5fg
rest,repose>5fg
leisure>5fl
idleness,idling,loafing>5fg
vacationing>5fm
delay,holdup>5fg
procrastination,cunctation,shillyshally>5fp
slowdown,lag>5fp
interjection,interposition,interpolation,interpellation>4tn
abstinence>5fv
chastity,celibacy>5ft
self-denial,self-discipline,self-control>56r
fast,fasting>5ft
inhibition>5ft
tolerance>5iq
lenience,leniency>5fy
clemency,mercifulness,mercy>5fz
>4lb
gratification>5g1
indulgence,indulging,pampering,humoring>5g2
pleasing>5g2
orgy,binge,splurge>5g3
hindrance,hinderance,interference>4e5
siege,besieging,beleaguering>5bw
stop,stoppage>4e5
complication>5g6
prevention>5g6
save>5ga
suppression,crushing,quelling,stifling>5ga
>4e5,4e3
>5gd
association>5ge
fraternization,fraternisation>5gf
mingling>5ge
distribution>4e5
allotment,apportionment,apportioning,allocation,parceling,parcelling,assignation>5gi
rationing>5gj
parcel,portion,share>5gj
share-out>5gi
giving,gift>5gm
bestowal,bestowment,conferral,conferment>5gn
welfare>ebm
contribution,donation>5gn
commerce,commercialism,mercantilism>5hf
trade>5gr
>5gr
lending,loaning>4ev
business>5gr
>56i
operation>5gw
business>5gw
trade>5gy
field>5gv
market,marketplace>4ul
finance>5gv
financing,funding>5h2
investing,investment>5h2
cooperative,co-op>bb0
advertising,publicizing>5gv
publishing>5gv
typography>51o
printing>5gv
publication>5h9
packaging>5gv
agribusiness,agriculture>5gv
shipping,transport>5gv
hauling,trucking,truckage>5hd
transaction,dealing,dealings>5gd
operations>5hf
exchange>5hf
barter,swap,swop>5gt
deal,trade>5hf
importing,importation>5gr
distribution>5gr
selling,merchandising,marketing>5gr
retail>5hm
sale>5hm
sell>5ht
retailing>5hm
thermometry>5d2
vending,peddling,hawking,vendition>5hm
sale>5hm
payment,defrayal,defrayment>5gr
refund,repayment>5hu
spending,disbursement,disbursal,outlay>5hu
expending,expenditure>5hw
migration>4ol
stampede>5gd
>5gd
government,governing,governance>5i0
legislation,legislating,lawmaking>5i1
enactment,passage>5i2
enforcement>5i0
implementation>5i4
imposition,infliction>5i4
>5i4
vigilantism>5i7
domination>5i0
monopolization,monopolisation>5i9
socialization,socialisation,acculturation,enculturation>5i0
cultivation>5ib
duty,responsibility,obligation>5i0
management,direction>5i0
mismanagement,misdirection>5ie
treatment,handling>5ie
dealing>5ig
supervision,supervising,superintendence,oversight>5ie
administration,disposal>5ie
organization>5ij
empowerment>5ie
permission,permit>5il
certification,enfranchisement>5il
disenfranchisement>5ie
accreditation>5in
>5im
dispensation>5im
preparation,readying>4ul
makeready>5is
priming>5is
planning>5is
scheduling,programming,programing>5iv
warm-up,tune-up,prolusion>5is
guidance,steering>5ie
coup,putsch,takeover>5gd
restraint>56r
regimentation>5i6
>4sd
privation,deprivation>5i0
starvation,starving>5j3
appeasement,calming>5i0
pacification,mollification>5j5
discrimination,favoritism,favouritism>5i0
mobilization,mobilisation,militarization,militarisation>5i0
arming,armament,equipping>5j8
disarming,disarmament>5jc
conscription,muster>5j8
demobilization,demobilisation>5i0
standardization,standardisation,normalization,normalisation>5i0
stabilization,stabilisation>5jd
stylization,stylisation>5jd
punishment,penalty,penalization,penalisation>5i0
beating,thrashing,licking,drubbing,lacing,trouncing,whacking>5jj
castigation,chastisement>5jg
>5jg
self-flagellation>5jn,5jm
imprisonment>5jg
self-punishment>5jg
whipping,tanning,flogging,lashing,flagellation>5jh
execution,executing>5jj
crucifixion>5jo
exchange,interchange>5gd
submission,compliance>5gd
obedience,obeisance>5jr
tug-of-war>5bz
>5k8
competition,contention,rivalry>5gd
>5gd
opposition>5jw
riot>5c7
fight,fighting,combat>5bz
in-fighting>5jz
hassle,scuffle,tussle,dogfight,rough-and-tumble>5jz
duel>5jz
blow>4s4
fistfight,fisticuffs,slugfest>5jz
parry>50n
uppercut>5k3
beating>5jz
protest,objection,dissent>5jw
rebellion>5jw
demonstration>5k8
insubordination,rebelliousness>5jw
disobedience,noncompliance>5kb
>5gd
>5kg
lawsuit,suit,case,causa>5kg
proceeding,proceedings>5kd
appeal>5kg
litigation>5kg
presentment,notification>5kd
judgment>5kd
>5kk
conviction,sentence>5kl
dismissal>5kk
ruling>5kk
finding>5kk
verdict>5kp
eviction,dispossession>5kd
prosecution>5ke
hearing>5kg
>5gd
divorce,divorcement>5ku
segregation,sequestration>5ku
integration,integrating,desegregation>5gd
cooperation>5gd
conformity,conformation,compliance,abidance>5ky
line>5kz
keeping>5kz
collaboration,coaction>5ky
compromise>5ky
selflessness,self-sacrifice>5ky
commitment,allegiance,loyalty>5ky
aid,assist,assistance,help>4ul
recourse>5l6
relief,succor,succour,ministration>5l6
lift>5l6
service>5l6
disservice>54x
boost,encouragement>5l6
consolation,comfort,solace>5l8
simplification>4u3
oversimplification,simplism>5le
support>5l6
adherence>5lg
ecclesiasticism>5lh
backing,championship,patronage>5lo
advocacy,protagonism>5lg
auspices,aegis>5ln
sponsorship>5lg
>5lg
blessing,approval,approving>5lg
reassurance>5lg
support>4ul
employment>4ei
admiration>5lo
idealization,idealisation,glorification>5ls
behavior,conduct,doings>4ul
>5lu
aggravation,provocation>5lv
bullying,intimidation>5lv
terrorization,terrorisation,frightening>5lx
twit,taunt,taunting>5lw
condemnation>58s
discourtesy,offense>5lu
derision,ridicule>5m1
mock>5m2
insult,affront>5m1
indignity>5m4
rebuff,slight>5m1
favor>4ee
forgiveness,pardon>4ee
politeness,civility>4ei
courtesy>5m9
gesture>9q4
attention>5ma
deference>5m9
assemblage,gathering>5gd
mobilization,mobilisation>5me
rallying>5mf
>5me
rendezvous>5mh
session>5mh
visit>5mh
visit>5mh
attendance,attending>5gd
nonattendance>5gd
absence>5mn
absenteeism>5mo
>5gd
retaliation,revenge>5mq
vengeance,retribution,payback>5mr
reprisal>5mr
consolidation,integration>4th
centralization,centralisation>5mu
incorporation>5mu
amalgamation,merger,uniting>5mu
participation,involvement>5gd
non-engagement,nonparticipation,non-involvement>5gd
intervention,intercession>5my
neutrality>5mz
vindication,exoneration>5ne
>5ju
strike>5n3
sit-down>5n4
walkout>5n4
sabotage>4m7
holocaust>4m7
>4ve
toss>5n9
strafe>5cg
>5cg
ambush,ambuscade>5nc
clearing>4h6
manumission>4h6
admission,admittance>4fc
vandalism,hooliganism>54q,4m7
amendment>4nr
shoot-down>4mc
thuggee>4mc
transmutation,transubstantiation>4ub
dismount>5e3
radiation>5no
emission,emanation>4ey
discharge,venting>5no
winnow,winnowing,sifting>5nr
>5ds
leadership,leading>4ul
lead>5ns
solo>4ul
pounce>4i6
awakening,wakening>4n8
excitation,excitement>4n8
incitation,incitement>4n8
stimulation>4n8
skimming>4ty
swerve,swerving,veering>4s7
recruitment,enlisting>4ef
smooth>4ef
emphasizing,accenting,accentuation>4ei
leyte>5ct
>4dj
feeder>5o6
head>5o6
pet>4dj
female>4dj
male>4dj
adult>4dj
young,offspring>4dj
>5od
pup,whelp>5oe
puppy>5of,5sb
giant>4dj
horn>8iy
microorganism,micro-organism>4de
virus>5oj,c15
>bbl
bacteria,bacterium>5oj
phytoplankton>4dk
parasite>4de
ectoparasite,ectozoan,ectozoon,epizoan,epizoon>5oo
host>4de
protoctist>5oj
protozoa>bbj
protozoan,protozoon>5or
ciliate,ciliophoran>5ot
alga,algae>5or
seaweed>5ov
wrack>5ow
diatom>5ov,5on
malacopterygian>5wo
cilium>8ii
egg>8is
chordate>4dj
vertebrate,craniate>5p2
>5p3
chondrichthian>5wl
elasmobranch,selachian>5p5
shark>5p6
bird>5p3
nestling>5pr
>5p8
gamecock>5pa
passerine>5p8
oscine>5pc
lark>5pd
skylark>5pe
sparrow>5pc
thrush>5pd
nightingale>5ph
>5pd
crow>5pj
jackdaw,daw>5pj
magpie>5pj
raptor>5p8
hawk>5pn
falcon>5po
eagle>5pn
>5od
vulture>5pn
owl,hooter>5pn
amphibian>5p3
salamander>5pu
frog,toad,anuran,batrachian,salientian>5pu
>bbm
reptile,reptilian>5p3
diapsid>5py
saurian>5pz
lizard>5q0
snake,serpent,ophidian>5pz
thamnophis>5px
tropidoclonion>5px
storeria>5px
constrictor>5q2
boa>5q6
anaconda>5q7
python>5q7
viper>5q2
>5qa
agkistrodon,ancistrodon>5px
cottonmouth>5qb
rattlesnake,rattler>5qb
sidewinder>5qe
beak>8gc
carcase,carcass>8e4
>bbm
arthropod>5rm
arachnid,arachnoid>5qj
spider>5qk
gallinacean>5p8
fowl,poultry>5qm
chicken>5qn
chick,biddy>5qo,5pr
rooster>5qo
hen,biddy>5qo
turkey>5qn
phasianid>5t3
pheasant>5qt
>5qm
pigeon>5qv
dove>5qw
parrot>5p8
cockatoo>5qy
parakeet,parrakeet,parroket,paraquet,paroquet,parroquet>5qy
>5p8
woodpecker,peckerwood,pecker>5r1
>5p8
waterfowl,waterbird>5r3
>5r4
duck>5r5
goose>5r5
swan>5r3
mammal,mammalian>5p3
metatherian>5r9
marsupial>5ra
opossum,possum>5rb
placental,eutherian>5r9
livestock>5rd
calf>5oe
hide,pelt,skin>8eg
feather,plume,plumage>8eg,fkc
down>5rh
mane>8et
horseback>8e6
>bzg
invertebrate>4dj
worm>5rm
nematode,roundworm>5rn
hookworm>5ro
annelid>5rn
leech,bloodsucker,hirudinean>5rq
mollusk,mollusc,shellfish>5rm
gastropod,univalve>5rs
snail>5rt
bivalve,pelecypod,lamellibranch>5rs
clam>5rv
clamshell>5rl
oyster>5rv
crustacean>5qj
decapod>5rz
crab>5s0
seabird,seafowl>5r3
>5s2
larid>5s3
gull,seagull>5s4
>5rd
carnivore>5rd
pinniped,pinnatiped>5s6
walrus,seahorse>5s8
canine,canid>5s7
dog>5sa,5o6
pooch,doggie,doggy,barker,bow-wow>5sb
cur,mongrel,mutt>5sb
>5sb
hound>5se
bloodhound,sleuthhound>5sf
terrier>5se
>5se
spaniel>5si
>5sb
husky>5sk
newfoundland>5sb
wolf>5sa
coyote>5sn
fox>5sa
feline,felid>5s7
cat>5sq
stray>5o6
kitten,kitty>5oe
wildcat>5sr
ocelot>5su
>5sq
jaguar,panther>5sw
lion>5sw
bear>5s7
bat,chiropteran>5rd
wing>8g4
game>4dj
>5t2,5qm
foot>8lg
hoof>5t4
claw>8m5
tail>8iy
insect>5qj
ephemeron,ephemeral>5t8
beetle>5t8
louse>5t8
flea>5t8,5op
dipteran,dipteron>5t8
fly>5td
warble>f4s
mosquito>5td
hymenopteran,hymenopteron,hymenopter>5t8
bee>5th
drone>5ti
worker>5t8
honeybee>5ti
bombus>5qi
bumblebee,humblebee>5ti
psithyrus>5qi
cuckoo-bumblebee>5ti
andrena,andrenid>5ti
nomia>5qi
ant,emmet,pismire>5th
orthopteron,orthopteran>5t8
grasshopper>5tt
acridid>5tu
locust>5tv
cricket>5tt
>5t8
cockroach>5ty
bug>5t8
homopteran>5t8
cicada,cicala>5u1
leafhopper>5u1
lepidopteron,lepidopteran>5t8
butterfly>5u4
nymphalid>5u5
peacock>5u6
moth>5u4
silkworm>5ua
caterpillar>5ub
larva>4dj
grub>5ub
maggot>5uc
cocoon>4dl
queen>5t8
lagomorph>5rd
leporid>5ug
rabbit,cony>5uh
hare>5uh
rodent,gnawer>5rd
mouse>5uk
rat>5uk
porcupine,hedgehog>5uk
squirrel>5uk
ungulate>5rd
perissodactyl>5up
equine,equid>5uq
horse>5ur
foal>5oe
filly>5ut,5oa
colt>5ut,5ob
>5us,5ob
stallion,entire>5uw
gelding>5uw
mare>5us
mount>5us
remount>5v0
warhorse>5v0
charger,courser>5v2
steed>5v2
pony>5us
mustang>5v5
bronco,bronc,broncho>5v6
buckskin>5v0
crowbait,crow-bait>5v0
dun>5v0
mule>5ur
rhinoceros,rhino>5uq
artiodactyl>5up
swine>5vd
hog,pig,grunter,squealer>5ve
sow>5ve
ruminant>5vd
rumen>8hj
bovid>5vh
bovine>5vj
cattle,cows,kine,oxen>5vk
ox>5vl
bull>5vl
cow,moo-cow>5vl
beef>5vl
hereford,whiteface>5vp
>5vj
>5vr
carabao>5vs
bison>5vj
buffalo>5vu
sheep>5vj
lamb>5oe
goat>5vj
antelope>5vj
deer,cervid>5vh
paw>5t4
snout,neb>8mm
pachyderm>5rd
edentate>5rd
armadillo>5w4
pangolin,anteater>5rd
hindquarters,croup,croupe,rump>8e6
stifle,knee>8mi
scapular>5rh
tadpole,polliwog,pollywog>5ub
primates>5ol
primate>5rd
ape>5wc
hominid>5wc
homo,man,human>5we
neandertal,neanderthal>5wf
monkey>5wc
proboscidean,proboscidian>5rd
elephant>5wi,5w3
mammoth>5wj
fish>5p4
>5wl
>5wl
teleost,teleostan>5wn
salmonid>5oz
salmon>5wp,5wm
acanthopterygian>5wo
percoid,percoidean>5wr
bluefish>5ws
tentacle>8iy
antenna,feeler>5wu
abbey>690
abstractionism>6l8
accelerator,throttle>7jx
accelerator,throttle>70l
access,approach>7lj
accessory,appurtenance,supplement,add-on>6ay
accessory,accoutrement,accouterment>69y
accordion>6k2,6rd
ace>72f
>6e7
>6ho
actinometer>6va
addition,add-on,improver>6ay
additive>5x8
adornment>6du
aerator>5yh
aertex>6ho
afghan>62r
aircraft>6cf
carrier,flattop>7l6
airfield>6hs
airfoil,aerofoil>6e7
airframe>6k1
airway>6fu
airplane,aeroplane,plane>6o0
airport,airdrome,aerodrome,drome>5xg
airstrip,strip>5xg
aisle>708
alarm>6e7
alley,alleyway>7eb
aloes>742
altar>7fy
ambulance>66u
americana>4dr
ammunition,ammo>7ln
amplifier>6gm
amulet,talisman>68d
analeptic>7dq
analgesic,anodyne,painkiller>6vg
analyzer,analyser>6px
anchor>6ou
annex,annexe>5x8
anode>6gj
antenna,aerial>6gf
anteroom,antechamber,hall,foyer,lobby,vestibule>76f
antibacterial,bactericide>6vg
antibiotic>5y5
antihypertensive>6vg
anti-inflammatory>6vg
antiquity>4dr
antiseptic>6vg
anvil>62v
apadana>6ly
apartment>6pe
>653
aperture>6yo
aperture>75e
apparatus,setup>6h6
apparel,dress,clothes>69y
appendage>705
appliance>6g2
appliance,contraption,contrivance,gadget,gizmo,gismo,widget>6e7
applicator,applier>6e7
apron>73t
arbor,arbour,bower,pergola>6k1
>6du
architecture>653
area>7er
areaway>709
arm>73n
armament>7ln
armature>6ae
armchair>680
armoire>7l0
armor,armour>73s
>78k
arrow>73m
art>6ch
artillery,gun,ordnance>5yu
ashcan,wastebin,ash-bin,ashbin,dustbin>62l
ashlar>7dz,654
aspirin,bayer,empirin>frv,5xy
assembly>6u0
astringent,styptic>6vg
>6hs
>6b9
attire,garb,dress>69y
>6gm,7fx
auditorium>5yr
autoloader,self-loader>6io
>5zd
automatic>5ze,6u2
avenue,boulevard>7eb
aviary,volary>653
awning,sunshade,sunblind>66i
ax,axe>6gb
axle>78y
>6ka
backrest>7fb
backdrop,backcloth>77o
backpack,knapsack,packsack,rucksack,haversack>5zt
backstitch>78v
backyard>7nn
>7cg
baffle>72a
bag>6bc
grip,suitcase>5zw
handbag,purse>6bc
baggage,luggage>67d
bagpipe>71x
baize>6ho
balalaika>68y
balbriggan>6rr
bale>658
ball>6kn
ballast>few
>6w8
balloon>6t1
ballpark,park>7cr
ballroom>76f
>7ek
banding,stripe>5xa
>75x
bandage>6fi
bandanna,bandana>6n1
bandoleer,bandolier>679
bandoneon>6b3
bandstand>72e
bangle,bauble,gaud,gewgaw,fallal,trinket>5xa
banjo>7ej
banner>6iv
bannister,banister,balustrade,balusters,handrail>60y
banquette>62f
bar>6pq
bar>6c4
barbwire>7ms
barbell>7lu
barbital,veronal,barbitone,diethylmalonylurea>60q
barbiturate>78f
barge,flatboat,hoy,lighter>634
barn>6i0
barnyard>7nm
barrack>6vy
barrel,cask>7kb
barrel>7j2
barrelhouse,honky-tonk>60z
barrier>6y9
barroom,bar,saloon,ginmill,taproom>76f
pedestal,stand>7fb
base,bag>614
base>6vw
infield>br5
>7cg
glove,mitt>614
basement,cellar>6j8
basic,staple>6ap
basin>7kb
basket,handbasket>6bc
>6x9
contrabass>63y,61a
sousaphone,tuba>64a,61a
bassinet>5zl
bassoon>6f8
baste,basting,tacking>78v
>6a0
bath>7kb
bathrobe>769
bathroom>76f
bathtub,tub>7kb
batik>6ho
batiste>6ho
baton>76b
battery>6gf
battle-ax,battle-axe>64p
batwing>7fr
bayonet>6rq
bazaar,bazar>79v
bead>6qq
beads>7ei
beam>7eq,71j
>7my
bed>624
bed>br8
bedclothes,bedding>69t
bedlam,madhouse,nuthouse,sanatorium>6vo
>6t6
bedpost>7fb
bedroom,bedchamber>76f
>6ka
bedspread,bedcover,counterpane>61z
bedstead,bedframe>6ka
beehive>7n7
stein>6x4
bell>5x5,7aj
>7i6
belt>5x2
belt>euh
belting>6ho
beltway,bypass,ringway>6od
bench>788
bentwood>fty
berth,bunk>61x
bevel,chamfer>6g9
bib>71l
bicycle,bike>7m0
bin>6bc
binder>6ni
binoculars>6yt
birdbath>618
birdhouse>79h
blackboard,chalkboard>79b
blanket,cover>61z
bleachers>7d0
blind,screen>73s
blinker,flasher>6sz
block>4dr
blockage,stoppage>6y9
blower>6e7
bludgeon>6a0
blue>69y
board>79b
gameboard>7ff
boardinghouse>6pc
boardroom>76f
boat>7ka
boater,leghorn,panama,sailor,skimmer>6nk
>7lt
bodice>7i0
bogy,bogie,bogey>5xe
boiler>7kb
bolo,bola>6xn
bolster>71q
bomb>6hh,7ln
bombardon,bombard>796,61a
bombazine>6ho
bomber>5xk,7l5
bombproof>684
bones,castanets,clappers>712
bongo>6fr
bonnet>6nk
book,volume>73l
bookcase>6ka
bookshelf>79e
boomerang>73m
boot>6jl
booth,cubicle,stall,kiosk>69r
booth>7fy
bottle>7kb
>6yn
freighter,merchantman>672
boucle>6ho
boudoir>623
bouquet,corsage,posy,nosegay>6jb
bow,bowknot>6ru
string>7ej
bowl>7kb
bowstring>6bp
box>6bc
box,loge>6av
boxcar>6k3
bracing>7eq,7ef
brace>7fb,7ef
suspender,gallus>6vn
brad>6xf
brake>75x
brakes>648
brass>7mh
brazier,brasier>6ny
breakable>4ds
breakwater,groin,groyne,bulwark,seawall,jetty>60y
breeches,knickerbockers,knickers>7ix
bric-a-brac,knickknack,nicknack,knickknackery,whatnot>6db
brick>67x,flb
bridge>7er
bridge>695
bridged-t>695
bridle>6ns
briefcase>67d
brig>775
brim>6g9
bristle>fnz
broadax,broadaxe>5zj
broadcloth>6ho
brocade>6ho
brogan,brogue,clodhopper>79t
broiler>6z6
broom>69g
brush>6pq
buckboard>674
bucket,pail>7kb
buckle>6i3
buckram>6ho
buffet,sideboard>6ka
buggy,roadster>674
bugle>64a
building,edifice>7er
>flb
>7er
bullet,slug>73m
>630
bundle,sheaf>6zf
bungalow,cottage>6pc
bunk>61x
bunk>6ug
bunker>6no
bunting>6ho
sepulcher,sepulchre,sepulture>6lu,684
>69t
burlap,gunny>76z
burner>5yh
bus,autobus,charabanc,double-decker,jitney,motorbus,motorcoach,omnibus>73x
butt>7du
button>6i3
cab,taxi,taxicab>66u
cab>6av
cabana>7gy
cabaret,nightclub,nightspot>7ch
cabin>6av
cabin>6pc
cabinet>6ka
cabinet,locker>6av
cable,line>6b5
cache>7e1
cafe,coffeehouse>75w
cafeteria>75w
cage,coop>6gx
cake>62v
calico>6ho
call-board>657
calorimeter>6va
cambric>6ho
cambridge>7jm
camelhair>6ho
camera>719
camouflage,camo>6ho
camp,encampment,cantonment,bivouac>6vy
camp>6pe
campanile,belfry>62a
campstool>7e0
can>6bc
candle>6s6
candlewick>7m7
cane>7kv
cannabis,marijuana,marihuana,ganja>7bq,6bh
cannon>5z2
canoe>7bf
canopy>79h
canteen>6j2
cantilever>61v
cantle>5zm
canvas>6ho
canvas>6yh
cap>6nq
capacitor,capacitance,condenser>6gf
caparison,trapping,housing>7cq
capillary>7j2
capstan>7mf
capsule>6bc
car,auto,automobile,motorcar>6ww
car,railcar>7m0
carbine>763
card>fqo
>6ih
cardiograph,electrocardiograph>6vf
cardroom>76f
cargo,lading,freight,load,payload,shipment,consignment>6vq
>79l
carillon>68n
carriage,equipage>6p6
carrier>78k
carrycot>5zl
cart>7ks
cartridge>5xu
>62b
clip>7fa
cartwheel>7ly
carving>782
case>6bc
cashmere>6ho
casino>6km
cassock>7kd
>6i3
cathedra>7hg
cathedral>690
catheter>7j2
cathode>6gj
saber,sabre>7fv
ceiling>7jo
celesta>6rd
>76f
cubicle>76f
cell>6aw
cello,violoncello>63y
center>653
centerfield,center>br5
central>7n7
centrifuge,extractor,separator>5yh
ceramic>6py
>7jt
cerecloth>6ho
chair>788
>680
chaise,daybed>680
challis>6ho
chamber>6gx
chambray>6ho
chancel,sanctuary,bema>5yr
chandelier,pendant,pendent>6t2
channel>708
chanter>71x
chapel>723
>73i
chariot>674
charm>4db
charnel>7k1
checkroom>76f
cheesecloth>6kz
bureau,dresser>6ka
cheval-de-frise,chevaux-de-frise>6dv
coop,hencoop,henhouse>6i0
chiffon>6ho
chiffonier,commode>68h
>623
chime,gong>712
chimney>6jd
china>732
chino>6ho
chintz>6ho
chisel>6gb
chlorothiazide,diuril>7ha,5y7
chlorpromazine,thorazine>6uc,fkw
chlortetracycline,aureomycin>5y6
chock>62v
choke>6ae
chordophone>7ej
chromatogram>754
church>723
churn>7kb
cigar>76c
cigarette,cigaret,fag>76c
>76m
circuit>6gf
circuitry>6gm
cittern,cithern,cither,citole,gittern>6mg
clamp>6oj
clarinet>7ap
clarion>64a
clasp>6i3
classic>6ch
classroom,schoolroom>76f
clavichord>6rd,7ej
clavier,klavier>6rd,7ej
>6pq
cleanser,cleaner>fo7
cleat>73n
clinch,clench>6y0
clinic>6ve
cloak>6z8
cloak>6cb
cloakroom,coatroom>76f
cloakroom>6tp
clock>7hm
clog,geta,patten,sabot>6jl
>76f
closeup>718
>6cb
clothesbrush>64v
clothespress>7l0
clotheshorse>6k1
clothesline>6bp
clothing,vesture,wear,wearable,habiliment>6cb,6bb
haberdashery>79v
club>7dl
clubhouse>653
clubroom>76f
coat>6z8
coating,coat>6cb
coattail>6j0
coax>65t
cobble,cobblestone,sett>70k
cobweb>6ho
cocaine,cocain>6n8
cockpit>6av
coffeepot>738
coffin,casket>641
coil,volute,whorl,helix>7er
>74v
collage,montage>70c,71i
collar,neckband>608
showpiece>6db
colors,colours>6iv
>7jq
>7er
column>7j2
comb>6e7
combine>6ni
commissary>79v
commodity>4dr
>6hs
>7fx
commutator>7fs
commuter>70b
compact>67d
compartment>76f
compartment>evv
compass>6xk
component,constituent,element>705
>6ch
compress>6fi
computer>6u0
>6xt
concertina>6k2
concertina>60n
>6e7
conduit>708
cone>4dr
confessional>63p
connection,connector,connecter,connective>6py
console>7fy
>6ap
container>6py
contraband>6vq
contrabassoon,contrafagotto>61e
contraceptive,preventive,preventative>6e7
controller>6vd
>6fo
convent>75i
convertible>66u
conveyance,transport>6py
cookfire>6in
cookware>6ro
cooler>75d
copy>75o
cord>6t3
corduroy>6ho
cords,corduroys>7ix
corkscrew>63s
corner>6qb
corner,nook>5yr
cornet,trumpet,trump>64a
>70q
corrective,restorative>6e7
corridor>709
cosmetic>7ht
costume>5za
cosy,cozy>69t
cotton>6ho
couchette>6av
counter>7fy
counterweight,counterbalance,counterpoise,equalizer,equaliser>7lt
coupling,coupler>6vb
>6hs
courtyard>5yr
court,courtroom>76f
courtelle>5x6
covering>4dr
coverlet>625
corral>70p
cradle>5zl
craft>7k3
crate>641
creation>4dr
creche>6p9
credenza,credence>650
crepe,crape>6ho
cretonne>6ho
crib,cot>5zl
cringle,eyelet,loop,grommet,grummet>6i3
crochet,crocheting>6xp
crockery,dishware>7g3
cross>6gv
cross>7er
crossjack>773
crosspiece>644
crowbar,pry>6su
crucifix,rood,rood-tree>6cq
crupper>7e9
crusher>6e7
crutch>7cs
cryostat>7h9
cubby,cubbyhole,snuggery,snug>76f
>62v
cuddy>6kj
cuff,turnup>6sa
cufflink>6qq
cultivator>6i2
cup>6cp,6bc
cupboard,closet>7e1
curb,curbing,kerb>6g9
curbside>70i
curbstone,kerbstone>70k
curio,curiosity,oddity,oddment,peculiarity,rarity>4db
curtain,drape,drapery,pall>62t,6k9
cushion>6zh
cusp>72s
cutlas,cutlass>7fv
cutlery>7g3
cutlery>6di
>7hw
cymbal>712
dacron,terylene>72v
dagger>6rq
dairy>6hz
dais,podium,pulpit,rostrum,ambo,soapbox>72e
dam,dike,dyke>60y
damper,muffler>6e7
darkroom>76f
dart>73m
daybed>7bp
deck>72e
decoration,ornament,ornamentation>4dr
>7er
denim,dungaree,jean>6ho
>6e7
dentifrice>69h
denture>6dx
depository,depositary,repository>6hs
derrick>6k1
pattern>6du
desk>7fy
destroyer>7l6
detector,sensor>6e7
detergent>69h
device>6py
dewar>7jw
diagram>6fg
dial>6hq
diapason>6yw
diaper,nappy,napkin>6ks
diaphragm>6vb
die,dice>6d1
diggings,digs,domiciliation,lodgings>6te
dimity>6ho
dinette>76f
dining-hall>6ej
dining-room>76f
>6lj
dipper>6s2
disco,discotheque>607
disguise>5za
dish>6cp,6bc
dishrag,dishcloth>71l
dishtowel>7i4
dishwasher>7m5
disk>72a,694
dispensary>69k
dispenser>6bc
ditch>6hc
diuretic>6fo
divan>7bp
dock>6gx
document>75o
doll,dolly>72g
door>6x0
doorbell,bell,buzzer>744
doorknob,doorhandle>6rs
doorway,door,threshold>6h1
dooryard>7nn
dormitory,dorm,hall>6te,653
dose,dosage>6vg
>61w
dovetail>6wp
dowel,joggle>6i3
downcast>78z
>6px
drain,drainpipe>71v
lot>4db
drawer>6bc,7e1
drawing>75o
dress,frock>7mw
>69t
drill>7hw
>7kb
drive>6vd
driveway,drive>766
bourdon>71x
drug>fkz
>6fo
drugstore,chemist's,pharmacy>79v
drum,membranophone,tympan>712
drumhead>6vh
drygoods>6ap
duct>6b6
dugout>79g
dugout,pirogue>66h
dulciana>6yw
dulcimer>7ej
dumbbell>7lu
dungeon>67p
duplicate,duplication>6bo
durables>6bb
durbar>76f
dustcloth,dustrag,duster>71l
dwelling,home,domicile,abode,habitation>6pe
dynamite>6hg
earphone,earpiece,headphone,phone>6gi
easel>7iu
edge>7ae
>boa
>6dh
effigy,simulacrum>75o
>6e7
electric>66u
>6e7
>6s6
>6wt
>7if
electrode>6b5
electromagnet>6u8
>6e7
>6h6
>6x9
electrophorus>6gp
>6gf
elevated,el>74m
elevator>6sx
ell>5y1
embankment>6wx
embassy>6ek
emblem>6e2
empty>6bc
enclosure>5yr
remnant,oddment>71l
output>73l
engine>6wt
entrance,entranceway,entryway,entree>5x0
entrant>6ap
entrenchment,intrenchment>6js
envelope>6bc
epaulet,epaulette>5xa
equipment>6py
establishment>7er
etagere>6ka
etamine,etamin>6ho
etcetera>7ev
euphonium>61c
excavation>4dr
>6e7
exit,outlet>6yo
explosive>flt
>6hf
>6e7
export,exportation>6ap
express,limited>73x
expressway,freeway,motorway,pike,superhighway,throughway,thruway>6od
extra,duplicate>4dr
eyepiece,ocular>6st
eyeshadow>6ud
fabric,cloth,material,textile>4dr
facade,frontage,frontal>6k6
>6k6
face>7ff
facility,installation>4dr
facing>6t9
facsimile,autotype>6bo
factory,mill,manufactory>726
faille>6ho
fake,sham,postiche>6pn
fan>6e7
farm>7n7
>653
farmhouse>6pc
>6u0
fastener,fastening,holdfast,fixing>75x
faucet,spigot>75e
fauteuil>5yw
fedora,homburg,stetson,trilby>6nk
feedlot>653
felt>6ho
fence,fencing>60y
fender>60y
ferry,ferryboat>634
fetter,hobble>78w
fife>6jg
fighter>5xk,7l5
figure>6wc
figurine,statuette>6if
file>6yd
>6dx
film>4db
film>71a
filter>6e7
>71x
fire>6ir
firearm,small-arm>6mh
firebrick>64g
firecracker,banger>6is
fireplace,hearth>751
firework,pyrotechnic>fne
fitment>6ka
fixture>4dr
flag>6gv
flagstone>70k
flail>6pq
flannel>6ho
flannelette>6ho
flap>6cb
flashlight,torch>6gg
flask>63r
flats>6jl
flatware>7g3
flight>7cw
>4dr
floor,flooring>6p1
floor,storey,story>7er
floorboard>630
>6cb
>b7l,6du
flowerbed>61y
flue>6b6
flugelhorn,fluegelhorn>64a
fluorescent>6t2
flute>7my
foil>79d
footage>6ik
footbridge,overcrossing>64h
footstool,footrest,tuffet>7e0
footwear,footgear>6cb
footwear>69y
>773
foresail>773
forge>6k8
fork>6dg
formation>88b
fortification,munition>6dv
fortress,fort>6dv
foulard>6ho
foundation,base,fundament,groundwork,substructure,understructure>7fc
foundry,metalworks>6hv
fountain>7er
fraction>705
frame>6k1
frame>718
framework>7fd
>7mh
>66v
frieze>5yp
frill,flounce,ruffle,furbelow>5xa
>7ae
frontlet,frontal>5xa
furnace>684
furnishing>6py
furniture>6k9
fur-piece>6xm
furrow>7io
fuse>6gf
gabardine>6ho
gable>7kx
gadgetry>5yl
gaffsail>6jn
gallery>76f
caboose,cookhouse>6rl
gallows>6pz
gallows-tree,gibbet,gallous>6kk
>653,722
>6h6
garage>6z3
garboard>7kt
garden>br8
garden>7nn
garment>69y
garrison,fort>6vx
gate>6x0
gatepost>737
gateway>6h1
gather>78u
gauge,gage>6va
gauze,netting,veiling>6xr
gauze>6c2
gear,cogwheel>7ly
paraphernalia,appurtenance>6h6
gear>6vd
gearset>6l3
gem,treasure>5z1
generator>5yh
>6gl
>5z1
georgette>6ho
gig>7bf
gilt,gilding>6a4
gingham>6ho
glass>6bc
glockenspiel>712
>6c7
gong,tam-tam>712
gossamer>6kz
gourd>63r
>653
gown>6fh
robe>6z4
grab>6vb
gramophone>756
granary,garner>7e2
graphic>71i
>5z1
grapnel,grapple,grappler>7hw
grate,grating>6k1
grate,grating>60y
grave,tomb>bqz
gravestone,headstone,tombstone>7dz,6vi
gray>69y
greatcoat,overcoat,topcoat>6a3
>6ms
greenhouse,glasshouse>653
greenroom>76f
grenade>63c
grillroom,grill>75w
grindstone>7dz,794
gristmill>6w0
grocery,foodstuff>6bb
grocery,market>6us
grogram>6ho
grosgrain>6ho
grotesque>5z1
groundsheet>71l
grove,woodlet,orchard,plantation>6kq
guardroom>67p
gueridon>7fy
guestroom>623
guimpe>71l
guitar>7ej
gun>7lm
muzzle>6yo
trigger>6su
gunwale,gunnel>7kt
gutter,trough>688
gymnasium,gym>5z8
exerciser>7cg
sneaker>79t
haircloth>6ho
hairnet>6xr
hairpiece,postiche>5za
hall>76f
hallstand>6ka
hallway,hall>6by
halter,hackamore>6ns
>73d
hammer,cock>7eg
handbell>68n
handcart,pushcart,cart,go-cart>7m0
handicraft,handcraft,handiwork,handwork>7n1
handkerchief,hankie,hanky,hankey>71l
handle,grip,handgrip>5yj
handlebar>60l
handspike>60l
>7hw
handwear>69y
handwheel>6bg
>6xj,6bh
hardware>6ay
hardware>7ln
harem,hareem,seraglio,serail>6te
harmonica,harp>6k2
harness>7fb
harp>68y
harpsichord,cembalo>69f
harrow>6d5
harvard>7jm
harvester,reaper>6i2
hasp>67h
hat,chapeau,lid>6nq
hatchway,scuttle>6h1
haven,oasis>79g
hayloft,haymow,mow>6tj
hazard>6y8
veil>6ks
headdress,headgear>69y
header,coping,cope>64g
headgear>7cq
headlight,headlamp>6sz
headquarters>6yc
headsail>773
hearthstone>7dz
>6h0
heater,warmer>6e7
heaver>60l
>5xe
heckelphone>6y6
hedge,hedgerow>6i9
heel>bl9
helicon,bombardon>61c
helm>7de
hem>6ga
herringbone>6ho
hibachi>64b
>66g
highboy,tallboy>68h
highchair>680
highroad>6od
highway>766
hilt>6n2
hinge>6qu
hoe>7hw
hoist>6sx
holder>6oj
>6e7
hole>6yo
hole>g16
holster>797
>5yk
home,plate>611
homeroom>69d
homespun>6ho
hone>7m1
honkytonk,dive>65o
bonnet,cowl,cowling>73s
claw>6vb
hook>67h
hookup>6b9
hoop,ring>608
hoop>7at
hopper>74z
hopsacking,hopsack>6ho
>7ff
horn>6xy
hornpipe,pibgorn,stockhorn>7ap
horror>7hd
horse>6mn
>7m0
horse-trail>7ic
hosiery,hose>6jm
hospital,infirmary>6ve
hostel,hostelry,inn,auberge>6pb
hotel>653
house>6g5,653
>653
housing,lodging>7er
hovel,hut,hutch,shack,shanty>79g
hub>705
huck,huckaback>7i5
hurdle>60y
hut>79g
hutment>667
idol>6gc
>75o
imitation>6bo
immunogen>fse
implant>73r
implement>6py
import,importation>6ap
>6u1
ingredient>6ay
inlay>6ii
inset>71i
institution>6h7
instrument>6e7
instrumentality,instrumentation>4dr
>6px
>6px
interceptor>6ie
interchange>6r0
icbm>604
interface>bqs
interferometer>6va
decor>6du
interlayer>6sl
interlock>6e7
>6nx
internet,net,cyberspace>6b2
intersection,crossroad,crossway,carrefour>6r0
interstate>6od
invention,innovation>6ch
irons,chains>78w
item>4dc
jacket>6a3
jacket>7ng
jaconet>6ho
jackstraw,spillikin>7el
jail,jailhouse,gaol,clink,slammer,poky,pokey>6bw
jar>7kb
jeans,denim>7ix,7nd
jeep,landrover>66u
jet>5xk
jewel>6qq
jewelry,jewellery>5xa
jib>6jn
jimmy,jemmy>6cu
job>7n7
>6r1
joss>6pl
jug>63r
juju,voodoo,hoodoo,fetish,fetich>68d
jukebox,nickelodeon>756
pinafore,pinny>6fh
junction>bqz
>6b9
kamikaze>6ie
kazoo>7mh
keep,donjon,dungeon>7en
keepsake,souvenir,relic>4db
kennel,doghouse>6z3,79h
kerchief>77n
ketch>775
kettle,boiler>738
kettledrum,tympanum,tympani,timpani>712
key>6e7
keyboard>6e7
>6x9
keyhole>6ok
keystone,headstone>654
khadi,khaddar>6ho
khaki>6ho
kiln>6k8
kit,outfit>6l2
kit>67d
kitchen>76f
>6on
kitchenette>6rl
>7jt
knife>6gb
knife>7lm
knit>6ho
knob>6n2
knob>73n
knot>6i3
koto>7ej
krummhorn,crumhorn,cromorne>6f8
laager,lager>667
lab,laboratory>7n7
lace>6ho
lace,lacing>6bp
ladder>7cv
ladle>7kb
lagerphone>712
laminate>79b,6s5
lamination>7er
lamp>7bx
landing>72e
lane>7lj
lantern>6s6
overlap>6j0
lapel>6sa
lash,thong>6sq
latch>6th
lateen>6jn
lath>7b6
latrine>73w
laudanum>6yq
launch>6wu
launcher>5yu
laundry,washing,washables>6ks,7m4
layer>4dr
layette>6rj
leading>7ek
leash,tether>75x
leatherette>6ho
>6pq
lectern>7d1
leftfield>br5
lens,lense>6ys
lever>60l
levi's,levis>6qm
library>76f
>6e7
ligament>5z9
light>7bx
lighter,igniter,ignitor>6e7
>5xe
>6iu
>4dr
line>766
>bap
linen>7m4
linen>6ho
lingerie>7jk
lining,liner>73s
link,linkup,tie-in>6i3
links>6lf
lipstick>6ud
lisle>6ho
quarters>6pe
load,loading,burden>7lt
local>73x
lock>6i3
lockup>6qk
loft,attic,garret>6j8
loft>6j8
longshot>718
loom>7h1
lotion>7ht
loudspeaker,speaker>6gi
lounge>76f
louver,louvre,fin>7b6
loveseat,tete-a-tete,vis-a-vis>7bp
lowboy>68h
lower>62h
lp,l-p>717
luger>78m
lugsail,lug>6jn
lunchroom>75w
lungi,lungyi,longyi>71l
lyre>6ne
machine>6e7
>6vb
>5ze
machinery>6u0
macintosh,mackintosh,mac,mack>74n
mackinaw>6a3
mackintosh,macintosh>6ho
macrame>6rz
magnet>6e7
magnifier>77r
mailbox>641
mainsail>773
antipsychotic,neuroleptic>7ie
makeup,make-up>6bz
mandola>6uf
mandolin>68y
manger>6bc
manifold>71v
man-of-war>7l6
manometer>73f
manor>6ul
mansion,manse>6pc
mantel,mantelpiece,mantlepiece,chimneypiece>79e
map>75o
maraca>712
marble>602
marimba,xylophone>712
marker>4dr
marketplace,mart>6vp
marocain>6ck
mascara>6ud
mask>6cb,6en
masonry>7er
spectrometer>7c8
mast>7c1
original>6ch
masterpiece,chef-d'oeuvre>7n1
mat>6ja
match,lucifer>6t0
matchboard>fu4
material>6h6
matting>6cb
mausoleum>65e
mayflower>79l
maze,labyrinth>7fx
means>6py
>6px
>6vd
pianola>71d
>6e7
>653
>6px
medicine,medication,medicament>6fo
membrane>79b
memorial,monument>7er
memory,store>6vk,6n9
>6e7
menagerie,zoo>6hs
mend,darn>78u
>69y
asylum>6p9
outlet>722
merchandise,ware,product>6ap
metallic>6ho
meter>6va
metro,underground,subway>74m
microphone,mike,mic>6gi
microscope>6u9
>6hs
post>6vw
>6te
>7k3
grinder>6u3
millivoltmeter>7kq
millwheel>7li
mine>6hh
mine>6hc
miniature>6zl
minibar,cellaret>650
mirror>75c
missile>76a,7lm
miter,mitre>6qu
>6ro
mobcap>66o
model,simulation>75o
modernism>6l8
mohair>6ho
moire,watered-silk>6ho
moleskin>6ho
monastery>75i
monochrome>6zl
monocle,eyeglass>6st
monolith>7dz
moquette>6ho
moreen>6ho
morgue,mortuary>653
mortar,howitzer>6o9
>6qu
mosaic>5z1
motel>6wv
motif,motive>6e2
motor>6u0
motorboat,powerboat>634
>6pb
>78k
hill>7er
mound>614
mouthpiece>5yf
>60y
mudguard,splash-guard>6ia
muff>6n6
muffle>6ri
>6fk
mulch>73s
mule,scuff>7bb
musette>5zx
museum>6e0
>6e7
musket>6xe
ball>79z
muslin>6ho
musnud>7hg
>6io
nail>6i3
nainsook>6xc
nankeen>6ho
napkin,serviette>7g0
narcotic>6fo
>6px
necklace>6qq
neckpiece>69y
necktie,tie>6xo
neckwear>6ks
needlework,needlecraft>6ch
negligee,neglige,peignoir,wrapper,housecoat>7mw
network,meshing,meshwork>6ho
network>6aq
>7fx
nightgown,gown,nightie,night-robe,nightdress>6t8,6xw
nightshirt>6xw
nightwear,sleepwear,nightclothes>69y
ninon>6ho
noisemaker>6e7
nsaid>5y8
noose>euh
nose>6k6
nozzle>7ci
nude>6zl
nursery>68m
obelisk>6ak
oboe,hautboy,hautbois>6f8
>7d6
obstacle>6y9
obstruction,obstructor,obstructer,impediment,impedimenta>7er
ocarina>7mh
oeuvre>6gz
office>722
>6ka
oil>6yg
oilcloth>6ho
>6zk
>6zl
oilskin,slicker>6u4
oilstone>7m1
oiler,tanker>672
oiler>7lw
ointment,unction,unguent,balm,salve>75k
opener>6n5
>4dr
openwork>7n1
opiate>6xj
opium>6xj,6bh
>6e7
>6px
organdy,organdie>6xc
pipework>7mh
>6yv
organza>6ho
orlon>5x6
orthicon>7gt
oscillator>6l7
ottoman,pouf,pouffe,hassock>788
oubliette>6g0
outbuilding>653
outerwear,overclothes>69y
outfield>br5
oven>6rm
overall>7n4
overgarment>6ks
overhang>73n
overload>6tf
override>6e7
overshoe>6jl
oxcart>677
oxytetracycline,hydroxytetracycline,terramycin>5y6
package,parcel>6bc
packinghouse>653
padding,cushioning>4dr
paddle>61g
padlock>6th
paint,pigment>6a4,fr1
painting,picture>6lq
paisley>6ho
palace,castle>6ul
pall,shroud,cerement,winding-sheet,winding-clothes>65f
pan>6bm
panacea,nostrum,catholicon,cure-all>75k
pane>72c
panel>79b
paneling,panelling,pane>6zs
panopticon>5yr
panpipe,syrinx>71x
pantie,panty,scanty,step-in>7jj
panting,trousering>6ho
pantry,larder,buttery>7e3
paperback,softback,soft-cover>63k
parachute,chute>75q
paramagnet>6u8
parapet,breastwork>6js
parlor,parlour>750
parsonage,vicarage,rectory>75u
part,portion>4db
parthenon>7gv
partition,divider>7er
passage>7lj
passageway>708
coach,carriage>66v
>7id
paste-up>6az
path>7lj
pathway,footpath>70d
patina>6a4
patio,terrace>5yr
>6p1
pavement,paving>70h
pavilion,marquee>7gy
>7dz
pedal,treadle>6su
peg,nog>71s
pegboard>631
pen>7nj
pen>6gx
>6pw
pen-and-ink>6fg
pencil>7nj
pendulum>5yh
pennant,pennon,streamer,waft>6iv
pennywhistle>6im
pentagon>6lj
penthouse>5yd
pentylenetetrazol,pentamethylenetetrazol,metrazol>6vg
percale>6ho
perch>7fb
percolator>6ab
>6x9
perforation>6ok
peripheral>6gm
pew>62f
pharmaceutical,pharmaceutic>6vg
record,disk,disc,platter>7bu
photograph,photo,pic>75o
>6h6
>719
photometer>6va
photomontage>6af
piano,pianoforte,forte-piano>6rd,7ej,712
piccolo>6jg
>6n5
pale>7el
pickup>7iy
picture,image,icon,ikon>75o
piece>705
piece>6qf
>71j,6ho
pier,wharf,wharfage,dock>72e
spile,piling,stilt>6aj
pill>7hc
pillory>6q0
pillow>6dd
pilothouse,wheelhouse>6av
>6i3
pin>6qq
pinnacle>7dd
pipe,pipage,piping>7j2
pipe>7j2
>7mh
pipeline,line>71v
pique>6ho
pistol,handgun>6io
pitchfork>6n5
>6h7
>653
placket>71l
plan>6fg
plant,works>655
>5z1
plat>6un
plate>6j4
plate>79b
plate>6pm
>79b
platen>7fy
platform>6p1
>66x
plaything,toy>4dr
pleat,plait>evp
plow,plough>7hw
plowshare,ploughshare>7lr
plug,stopple>62w
plumb,plummet>636
plumbing>7ju
>6iu
plush>6ho
ply>7e8
>7hp
pocket>73c
>bmy
needlepoint>6rz
pole>76b
polyester>6ho
pommel>6n2
poncho>69l
pongee>6ho
pool>6hc
poolroom>76f
poplin>6ho
porcelain>67y
porch>7er
portable>7jd
portal>6h1
portfolio>67d
>7jq
pot>6bm,7kb
dope,weed,gage,sess,sens,skunk,locoweed>66f
potentiometer>6va
pottery,clayware>67y
pouch>5zt
>6u0,7hw
prescription>6vg
>6ky
preventive,preventative,prophylactic>75k
prie-dieu>62f
printer>6u0
prison>6bw
prod,goad>6e7
product,production>6ch
projectile,missile>7lm
>7er
prong>73n
prop>7fc
propeller,propellor>6vb
prosthesis>6bx
protection>6cb
>69y
psaltery>7ej
>6fo
convenience,restroom>7hr,51h
>6bk
pulley,pulley-block>6u1
pullover,slipover>7fo
pump>6vb
puppet,marionette>6if
purgative,cathartic,physic,aperient>6vg
purl>7hf
button>7fs
pyrometer>7h7
quill>70o
quilt,comforter>61z
quirt>7m2
>7fb
rack>6k1
radar,radiolocation>6va
radial>72q
radio>6ar
radio,tuner,wireless>74y
raft>6j6
rafter,balk,baulk>61v
rag,shred,tag,tatter>71l
rail>74m
railhead>7e2
railing,rail>60y
railroad,railway>7i8
railway,railroad>6t5
raincoat,waterproof>6a3
ramp,incline>6ps
rampart,bulwark>6gt
ramrod>76b
ranch,spread>6hz
ram>7kp
rayon>6ho
razor>6gb
reactor>6gf
ready-made>4dr
back>7ae
receiver>78r
receptacle>6bc
>76f
niche>6gx
recliner,lounger>5yw
recorder>6h6
recording>9py
recording>6vk
phonograph>6u0
>76f
rectifier>6gf
reel>6ik
refectory>6ei
refill>73e
reflector>6e7
refrigerator,icebox>7m5
regulator>6bg
rein>7e9
release>6vq
relic>5y9
cloister>75u
remake,remaking>6ch
remedy,curative,cure,therapeutic>6vg
remote>6e7
rep,repp>6ho
repertory>6e0
representation>6ch
reproducer>5zb
>6h6
reseau>6xr
reserpine,raudixin,rau-sed,sandril,serpasil>5y7
reset>6e7
residence>6pc
resistor>6gf
restaurant,eatery>653
constraint>6e7
reversible>6ks
revetment>60y
revolver,six-gun,six-shooter>720
rib>7fb
ridgepole,rooftree>61v
rifle>6io
rig>6l2
rightfield,right>br5
road,route>7lj
roadblock,barricade>60y
roadway>766
robe>6ks
rocket,projectile>7k3
rod>6pq
>7hq
rolodex>66y
roof>73s
room>5yr
roomette>6av
roost>79h
rope>6t3
rosary>61u
rosette>5xa
>6q9
>6vd
rotor>5yv
round>5xu
roundhouse>7n7
royal>773
elastic>608,6gd
rudder>5xh
rug,carpet,carpeting>6ja,6k9
playroom>757
russet>6oq
sable>64v
sack,poke>5zt
sackbut>7iw
sacking,bagging>6ho
saddle>787
saddlebag>5zt
safe>7em
sail,canvass>71l
sailcloth>6ho
>7ka
salon>6ki
samisen,shamisen>7ej
samite>6ho
sampler>6y7
sandal>79t
sarcenet,sarsenet>7am
sari,saree>6fh
sash>6k1
sateen>6ho
satellite,orbiter>6h6
satin>6ho
satinet,satinette>6ho
sauna>7da
sawhorse,sawbuck>6k1
sax,saxophone>7ap
saxhorn>64a
scaffold>72e
scarf>6ks
scenery>7cu
schematic>6e9
school,schoolhouse>653
>6px
scimitar>67m
scoreboard>630,7ak
scourge,flagellum>7m2
>73s
cover,covert,concealment>6cb
screen>7ff
screwdriver>6n5
scrim>6ho
scriptorium>76f
scullery>76f
sculpture>727,eto
scuttle>6bc
seal>6i3
seam>6qu
searchlight>6sz
>7fb
seat>6ka
seating,seats>epw
escritoire,secretaire>6e3
section,segment>705
sectional>6ka
sedan,saloon>66u
sedative,depressant,downer>6vg,6fp
sedative-hypnotic>78e
seedbed>61y
seersucker>6ho
seesaw,teeter,teeter-totter,teetertotter,teeterboard>72g
seismograph>6va
>7m0
>5zd
semiautomatic>720,78l
semiconductor>6b5
sequence>6ik
serge>6ho
>6mz
>6gm
settle,settee>62f
sewer,sewerage,cloaca>6fd
sewing,stitchery>6xp
>7ds
shackle,hamper>75x
shade>73s
shaft>76b
>708
>709
shantung>6ho
shard,sherd,fragment>71j
sharkskin>6ho
sharpener>6pq
shawl>69l
shawm>6y6
sheath>73s
sheathing,overlay,overlayer>73s
shed>6z3
sheet>621
>4dr
sheeting>6ho
>79b
shelf>7fb
shell>5xu
shelter>7er
shelter>73s
sheraton>6ka
shield>73s
shim>7lr
ship>7ka
shipwreck>79l
shipyard>7n7
shirt>6ks
shirtfront>6k6
shirting>6ho
shirtsleeve>7b8
cushion>6dp
shoe>6jl
shoelace,shoestring>6s0
shop,store>6vp
shopfront,storefront>6k6
short>br5
shortcut,cutoff,crosscut>766
shot,pellet>73m
shotgun,scattergun>6io
shovel>6n5
shower>72n
showerhead>6y2
showroom,salesroom,saleroom>6zu
shrapnel>79f
shrine>723
shroud>6t3
shutter>62t
shutter>6vb
shuttlecock,birdie,shuttle>5zr
sickbay>76f
sickbed>61x
sickroom>76f
side>7ff
sideboard>630
sidewalk,pavement>7ku
siding,turnout,sidetrack>74l
sieve>7e7
>6e7
signboard,sign>7er
silencer,muffler>5x5
silk>6ho
sill>7eq
silo>7i6
>61w
singlet,vest,undershirt>7ji
sink>72n
sitar>7ej
underframe>7fd
sketch>6fg
skid>fu4
skiff>7bf
skin>7ff
skirt>69t
skullcap>66o
skybox>642,7cr
skylight,fanlight>7mj
skysail>773
skyscraper>653
slab>62v
slacks>7ix
slat,spline>7el
slate>7g1
sleeve>69t
slide>72c
slingshot,sling,catapult>72g
slipper>6jl
slit>6yo
sloop>775
sluice,sluiceway,penstock>6b6
>634
smokehouse>6pd
snapshot>718
snip,snippet,snipping>71j
snood>6xr
snuffbox>641
snuffer>6pq
soap>69h
sock>6p8
soddy>6pc
sofa,couch,lounge>788
>6fp,6xj
sole>bl9
sonar,asdic>6va,6xk
sonogram,echogram>71i
audio>755
soundtrack>7bu
source>6hs
>6e7
soutane>67g
spade>72f
spandex>6ho
spar>72u
spare>6ay
sparker>6xr
speakeasy>60z
spear,lance>7lm
spectacles,specs,eyeglasses,glasses>6yt
spectrophotometer>71b
spectroscope>6yt
sphere>4dr
spinet>7jp
spinnaker>6nv
splice,splicing>6r1
spline>7el
spoke>7fb
spoon>6dg,6bc
>6h6
>722
spout>6yo
spring>6gd
springboard>630
springer,impost>7dz
spritsail>6jn
sputnik>77f
>6n5
stable,stalls>6i0
saddlery,tack>6l2
stadium,arena>7er
staff>7dl
stage>72e
set>75o
stairs,steps>7cw
stairway,staircase>7lj
stairwell>7lx
stall>6av
stammel>6ho
>7hi
>7fy
standby>7hc
starboard>7ae
starter>6gh
stateroom>65p
station>6hs
statue>782
staysail>6jn
steakhouse,chophouse>75w
>76f
steamboat>634
steamer,steamship>79l
steeple,spire>7i6
>6vd
wheel>6n7
stele,stela>7dz,5y9
stair>7fb
stereo,stereophony>75p
stern>74x
stethoscope>6vf
stick>6pq
stick,joystick>6su
stickpin>71t
still>718
stillroom>6zy
stimulant,excitant>6fo
stirrup>7fb
stitch>78u
stock,inventory>6vq
>6n2
stockade>6js
stockinet,stockinette>6rr
stocking>6p8
stockroom>7e3
stone>flb
stool>788
>5yr
storehouse,depot,entrepot,storage>6e0
storeroom,stowage>76f
stove>6rm
stradavarius,strad>7kk
straightaway,straight>78b
strainer>6il
strand>6t3
strap>6sq
streamliner>7id
street>7he
street>7he
streetcar,tram,tramcar,trolley>78k
streetlight>6s6
strengthener>6e7
>6vb
string,twine>6bp
>b8j
>6x9
strip>4dr
>fq4
strongbox,deedbox>641
stronghold,fastness>6dv
strongroom>7e3
strop>7e9,794
>7fb
structure>4dr
stud,rivet>6du
studio>7n7
study>76f
stuff>4db
subject>4da
submarine,pigboat,sub,u-boat>7ey
submersible>7l6
subsection>78b
substation>7d6
suede>6ho
suit>6ks
suite,rooms>5yd
suiting>6ho
sulky>6p6
total,totality,aggregate>4dc
sundial>7hm
sunporch,sunroom,solarium>76f
supermarket>6m6
>6vb
>6e7
>7fd
>7er
>7i6
surface>4dr
>6px
swab,swob,mop>69g
swab>6pq
swatch>71l
swathe,wrapping>60b
swathing>6cb
sweatband>608
sweatbox>67p
sweater,jumper>6ks
sweatshirt>73z
swimsuit,swimwear>6ks
>6f1
switch>6bg
switchboard,patchboard,plugboard>67v
swivel>6c6
sword,steel>7lm
synagogue,tabernacle>723
system>6py
table>6ka
table>6ka
napery>6t6
tablet>7b4
tabletop>7nb
tableware>7l2
tabor,tabour>6fr
taboret,tabouret>7e0
taffeta>6ho
tailgate,tailboard>6ku
tambourine>6fr
tammy>6ho
tamp,tamper>7hw
tank>7kb
tank>6vz,5yz,7i9
tape>7ek
tapestry,tapis>6ho
target>7cg
tarpaulin,tarp>66m
tartan,plaid>6ho
tavern>653
taw,shooter>6up
teacart>78q
teakettle>6r9
technical>71h,6vz
telegraph,telegraphy>5yh
telephone,phone>6gm
line>6b9
receiver>6g7
telescope,scope>6u9
camera>7gu
>7j3
>6gm
temple>723
tenement>5ye
tenoroon>61e
tent>79g
terminal,depot>7d6
terry,terrycloth>6ho,7i5
>6u0
theater,theatre>653
theodolite,transit>7fg
theremin>6gn
thermistor>78n
thermocouple>7h7
thermometer>6va
thermopile>7h7
thermostat,thermoregulator>75e
thiazide>6ew
thill>78y
thing>4dr
thing>4d7
thoroughfare>766
thread,yarn>6bp
throne>681
thwart>6ct
>789
tile>7b4
timber>61v
timbrel>6fr
timepiece,timekeeper,horologe>6va
timer>7hm
tine>73o
tire,tyre>6ox
tobacco,baccy>fr9,6fp
toilet,lavatory,lav,john,privy,bathroom>76f
toilet,commode,crapper,pot,potty,throne>72n
toiletry>6py
tollbooth,tolbooth,tollhouse>63p
tollgate,tollbar>6ku
tool>6pq
toothbrush>64v,7ht
toothpaste>6dy
toothpick>71f,7el
>7mw
topgallant>773
topsail>773
torch>6sz
towel>71l
toweling,towelling>6ho
tower>7er
cartroad>766
track>4dr
>78k
tractor>78k
rotary,roundabout>6r0
trail>7i7
train>73x
tranquilizer,tranquillizer,tranquilliser,ataractic>73v,78f
transducer>6gf
transformer>6gf
transistor>78n
transportation,transit>6hs
trap>6e7
trave,traverse,crossbeam,crosspiece>61v
tray>74z
treadmill>6hd
trench>6ev
trench>6ev
trestle>7fe
triclinium>6ej
tricolor,tricolour>6iv
tricot>6rr
triphammer>6mw
tripod>749
troika>674
trombone>64a
trousers,pant>6ks
truck,motortruck>6ww
trundle,truckle>61x
trunk>5zw
t-square>7co,6fc
tube,tubing>6b6
tube>6gl
tugboat,tug,towboat,tower>634
tulle>6xr
tunnel>709
turban>6nq
turbine>76l
turnpike>6ku
turntable>72e
tweed>6ho
two-by-four>7hk
typewriter>68b
uke,ukulele>6mg
ultracentrifuge>67w
ultrasuede>7f1
umbrella>66i
undergarment,unmentionable>6ks
underpants>7ji
underwear,underclothes,underclothing>7ji
uniform>69y
university>6h7
upper>62h
>7ae
upright>71d
upright,vertical>7eq
upstairs>705
urn>7jy
utensil>6pq
>6hs
vaccine,vaccinum>6po
>6j2
valve>6bg
vase>6ql
vasoconstrictor,vasoconstrictive,pressor>by1
vatican>75u
vault>65e
buck>6p5
vehicle>6bk
velcro>6ho
velour,velours>6ho
velvet>6ho
velveteen>6ho
vent,venthole,vent-hole,blowhole>6ok
veranda,verandah,gallery>733
vessel,watercraft>6cf
vessel>6bc
vest,waistcoat>6ks
vestment>6ll
vestry,sacristy>76f
vibraphone,vibraharp,vibes>712
victrola>6ln
vineyard,vinery>6hz
viol>63y
gamba>7ki
violin,fiddle>63y
virginal>6nf
viscometer,viscosimeter>6va
viyella>6ho
voile>6ho
>6vj
voltmeter>6vs
voussoir>654
wagon,waggon>7m0
wale,strake>fu4
walkway,paseo>70d
>7dl
walk-up>5yd
wall>707
wallet,billfold,notecase,pocketbook>67d
wand>76b
wardrobe,closet>6ka
wardroom>6vy
ware>4ds
warehouse>7e2
warhorse>7n6
warplane>6o0,6vz
warship>79l,6vz
wash>7ld
washbasin,washbowl,washstand,lavatory>7ar
washroom>7hr
washstand>6ka
wastebasket>6bc
watch,ticker>7hm
>6zk
closet,loo>7hr
watercolor,water-color,watercolour,water-colour>6zl
watercolor,water-color,watercolour,water-colour>7ld
waterproof>6ho
waterwheel>7ly
way>4dr
ways,shipway,slipway>7er
wayside,roadside>6ga
weapon,arm>6px
weaponry,arms,munition>6py
weatherstrip,weatherstripping>7ek
weave>6e2
web,entanglement>7ij
>6ps
weeds>6ks
weight>4dr
weight>7cg
weir>6do
well>6hc
>790
wheel>6u1
wheelchair>680
>7k3,6bc
whetstone>7dz
whip>6px
whisk>6wa
>6ft
>6on
whorehouse,brothel,bordello,bagnio,bawdyhouse,cathouse>653
wick,taper>6bp
wicker,wickerwork,caning>7n1
lattice,grille>6yo
wan>6b2
wig>6mr
wildcat>6yl
wincey>6ho
winceyette>6iz
winch,windlass>6sx
windbreak,shelterbelt>6o2
>6x9
windmill>6w0
window>6k1
window>6yo
window>6zs
windowpane>6zr
windowsill>7an
windshield,windscreen>77v
wineglass>6ld
wing>5xh
wing,offstage,backstage>7ct
wire>6sy
wire>6b5
wirework,grillwork>6xr
withe>60a
>69y
woodshed>799
woodwind>7mh
woodwork>7n1
wool,woolen,woollen>6ho
work>73l
workbench>7nc
workboard,work-board>630
work-clothing,work-clothes>69y
working,workings>6hc
>5z1
workplace,work>bnk
workroom>76f
workings>6vd
workshop,shop>7n7
>7ff
worktable>7fy
workwear>5yi
worsted>6ho
wrap,wrapper>69l
wrapping,wrap,wrapper>6cb
wreath,coronal,chaplet,lei>6jb
wreckage>705
>6pq
yacht>7ka
yale>7jm
>6gx
yard,grounds,curtilage>bnb
yield,fruit>73l
yoke>6ho
coupling>6b9
zill>6dj
zither,cither,zithern>7ej
trait>4dw
thing>4dw
personality>4dw
identity,individuality>7nv
character,fibre>7nt
spirit>7nx
aloneness,loneliness,lonesomeness,solitariness>7o3
reclusiveness>7nz
privacy,privateness,seclusion>7o0
nature>7nt
disposition,temperament>7o2
compulsiveness,compulsivity>7nt
emotionality,emotionalism>7nt
affectionateness,fondness,lovingness>7o5
tenderness>7o6
mawkishness,sentimentality,drippiness,mushiness,soupiness>7o5
passion>7o5
unemotionality,emotionlessness>7nt
blandness>7oa
stoicism,stolidity,stolidness>7oa
cheerfulness,cheer,sunniness,sunshine>4dw
animation,spiritedness,invigoration,brio,vivification>7oj
liveliness,life,spirit,sprightliness>7oe
muscularity,vigor,vigour,vim>7of
vitality,verve>7og
exuberance,enthusiasm,ebullience>7of
activeness>7nt
inactiveness,inactivity,inertia>7nt
passivity,passiveness>7ok
indolence,laziness>7ok
perfectionism>7o3
>7o3
patience,forbearance,longanimity>7oo
agreeableness,agreeability>7o3
complaisance,compliance,compliancy,obligingness,deference>7oq
>7o3
impatience>7os
intolerance>7ot
disagreeableness>7o3
aggressiveness,belligerence,pugnacity>7ov
truculence,truculency>7ow
willingness>7o3
unwillingness,involuntariness>7o3
seriousness,earnestness,serious-mindedness>7nt
committedness,commitment>7p0
sedateness,staidness,solemnity,solemness>7p0
frivolity,frivolousness>7nt
giddiness,silliness>7p3
levity>7p3
flippancy,light-mindedness>7p5
playfulness>7p3
humor>7p7
uncommunicativeness>7nt
muteness,silence>7p9
secrecy,secretiveness>7p9
sociality>7o2
sociability,sociableness>7pc
chumminess,camaraderie,comradeliness,comradery,comradeship>7pd
friendliness>7o3
familiarity,intimacy>7pf
amity,cordiality>7pf
neighborliness,neighbourliness,good-neighborliness,good-neighbourliness>7pf
unfriendliness>7o3
hostility>7pj
aggression>7pj
unthoughtfulness,thoughtlessness>7nt
recklessness,foolhardiness,rashness>7pm
attentiveness>7nt
inattentiveness>7nt
carefulness>7po
caution,cautiousness,carefulness>7po
carelessness,sloppiness>7pp
negligence,neglectfulness>7ps
delinquency,dereliction>7pt
laxness,laxity,remissness,slackness>7pt
masculinity>7nt
manfulness,manliness,virility>7pw
femininity,muliebrity>7nt
trustworthiness,trustiness>7nt
responsibility,responsibleness>7pz
dependability,dependableness,reliability,reliableness>7q0
untrustworthiness,untrustiness>7nt
irresponsibility,irresponsibleness>7q2
undependability,undependableness,unreliability,unreliableness>7q3
carefreeness>7q3
conscientiousness,painstakingness>7pq
thoroughness>7q6
diligence>7q6
nonchalance,unconcern>7q5
appearance>7sa
look>7qa
impression,effect>7qa
figure>7qc
>7qa
form>7qa
persona,image>7qa
semblance>7qa
disguise,camouflage>7qh
verisimilitude>7qh
face>7qa
countenance,visage>7qa
expression,look,face>7ql
marking>6e2
speck,pinpoint>7qr
crisscross,cross>7qn
shading>7qn
speckle,dapple,patch,fleck,maculation>7qn
beauty>7qa
glory,resplendence,resplendency>7qs
glamor,glamour>7qs
comeliness,loveliness,beauteousness>7qs
prettiness,cuteness>7qs
attractiveness>7qs
charisma>7qx,8dd
appeal,appealingness,charm>7qx
attraction,attractiveness>7sa
binding>7r0
lure,enticement,come-on>7r0
ugliness>7qa
blemish,mar>7qa
dent,ding,gouge,nick>7r4
scar>7r4
smudge,blot,daub,smear,smirch,slur>7r4
blotch,splodge,splotch>7r7
stain,discoloration,discolouration>7qa
tarnish>7r9
decorativeness>7qa
coating,finish,finishing>7rb
glaze>7rc
luster,lustre>7rd
clearness,clarity,uncloudedness>7sa
translucence,translucency,semitransparency>7rf
distinctness>7rf
definition>7rh
discernability,legibility>7rh
focus>7rh
conspicuousness>85k
obviousness,noticeability,noticeableness,patency>7rl
blatancy>7rm,7uw
obtrusiveness>7rl
ease,easiness,simpleness>7sa
difficulty,difficultness>7sa
asperity,grimness,hardship,rigor,rigour,severity,severeness,rigorousness,rigourousness>7rq
troublesomeness,inconvenience,worriment>7rq
compatibility>7sn
harmony,harmoniousness>7rt
agreement,correspondence>7rt
conformity,conformance>7rv
justness,nicety>7rw
incompatibility>7sn
incongruity,incongruousness>7ry
irony>7rz
suitability,suitableness>7sa
appropriateness>7s1
felicity,felicitousness>7s2
fitness,fittingness>7s1
qualification,making>7s4
convenience>7s1
handiness,accessibility,availability,availableness>7s6
spinnability>7sa
ethos>4dw
quality>4dw
nature>7sa
air,aura>7sa
mystique>7sc
quality,caliber,calibre>892
superiority>7se
fineness,choiceness>7sf
excellence>7sa
ultimate>7sa
admirability,admirableness,wonderfulness>7sh
impressiveness,magnificence>7sh
expansiveness,expansivity>7sk
stateliness,majesty,loftiness>7sk
characteristic>7sa
hallmark,trademark,earmark,stylemark>7sn
aspect>7sn
changeableness,changeability>7sa
reversibility>7sq
inconstancy,changefulness>7sq
capriciousness,unpredictability>7ss
variability,variableness>7sq
changelessness,unchangeability,unchangeableness,unchangingness>7sa
constancy,stability>7sv
invariability,invariableness,invariance>7sv
unvariedness>7sx
monotony,humdrum,sameness>7sy
sameness>7sa
identicalness,indistinguishability>7t0
oneness,unity>7t1
similarity>7t0
likeness,alikeness,similitude>7t3
parallelism>7t3
uniformity,uniformness>7t3
homogeneity,homogeneousness>7t6
consistency,consistence>7t6
analogue,analog,parallel>7t3
comparison,compare,equivalence,comparability>7t4
resemblance>7t4
equality>7t0
difference>7sa
distinction>7td
discrepancy,disagreement>7td
dissimilarity,unsimilarity>7td
nonuniformity>7tg
heterogeneity,heterogeneousness>7th
diverseness,diversity,multifariousness,variety>7ti
inequality>7td
nonequivalence>7tk
disparity>7tk
gap,spread>7tm
gulf,disconnect,disconnection>7tm
certainty>7sa
inevitability,inevitableness>7tp
surety>7tp
indisputability,indubitability,unquestionability,unquestionableness>7tp
givenness>7ts
probability>7sa
odds>7tw
likelihood,likeliness>7tu
uncertainty,uncertainness,precariousness>7sa
doubt,dubiousness,doubtfulness,question>7tx
indefiniteness,indeterminateness,indefinity,indetermination,indeterminacy>7tx
concreteness>7u2
literalness>7u0
materiality,physicalness,corporeality,corporality>7sa
immateriality,incorporeality>7sa
unreality>7u3
particularity,specialness>7sa
specificity>7u5
individuality,individualism,individuation>7nt
singularity,uniqueness>7u7
peculiarity,specialness,specialty,speciality,distinctiveness>7u7
idiosyncrasy,foible,mannerism>7u9
generality>7sa
commonality>7ub
solidarity>7uc
prevalence>7ub
universality,catholicity>7ub
simplicity,simpleness>7sa
complexity,complexness>7sa
tapestry>7uh
regularity>7sa
cyclicity,periodicity>7uj
rhythm>7uk
orderliness,methodicalness>7uj
uniformity>7uj
mobility>7sa
maneuverability,manoeuvrability>7uo
restlessness>7uo
immobility>7sa
immovability,immovableness>7ur
steadiness>7us
stability,stableness>7ut
unpleasantness>7sa
offensiveness,odiousness,distastefulness>7uv
awfulness,dreadfulness,horridness,terribleness>7uv
credibility,credibleness,believability>7sa
authenticity,genuineness,legitimacy>7uy
cogency,validity,rigor,rigour>7uy
naturalness>7sa
spontaneity,spontaneousness>7v1
unnaturalness>7sa
affectedness>7v3
airs,pose>7v4
coyness,demureness>7v4
artificiality>7v3
staginess,theatricality>7v7
pretension,pretence>7v7
unwholesomeness,morbidness,morbidity>7sa
deadliness,lethality>7va
satisfactoriness>7sa
adequacy,adequateness>7vc
ordinariness,mundaneness,mundanity>7sa
averageness,mediocrity>7ve
extraordinariness>7sa
uncommonness>7vg
unusualness>7vh
unfamiliarity,strangeness>7vi
oddity,queerness,quirk,quirkiness,crotchet>7vj
eccentricity>7vj
originality>7sa
freshness,novelty>7vm
unoriginality>7sa
orthodoxy>7vo
traditionalism,traditionality>7vp
correctness,rightness>7sa
incorrectness,wrongness>7sa
erroneousness,error>7vs
accuracy,truth>7sa
exactness,exactitude>7vu
preciseness,precision>7vv
fidelity>7vu
inaccuracy>7sa
reproducibility,duplicability>7q1
irreproducibility>7q4
worthiness>8b8
deservingness,merit,meritoriousness>7w1
popularity>7sa
lawfulness>7sa
legitimacy>7w4
elegance>7sa
dash,elan,flair,panache>7w6
daintiness,delicacy>7w6
breeding,genteelness,gentility>7w6
chic,chicness,chichi,modishness,smartness,stylishness,swank>7w6
magnificence,brilliance,splendor,splendour,grandeur,grandness>7w6
inelegance>7sa
ostentation,ostentatiousness,pomposity,pompousness,pretentiousness,puffiness,splashiness,inflation>7wc
tastelessness>7wc
cheapness,tackiness,tat,sleaze>7we
comprehensibility,understandability>7sa
expressiveness>7sa
clarity,lucidity,lucidness,pellucidity,clearness,limpidity>7wg
unambiguity,unequivocalness>7wi
incomprehensibility>7sa
inscrutability>7wk
obscureness,obscurity,abstruseness,reconditeness>7wk
unclearness>7wk
vagueness>7wn
righteousness>7xp
uprightness,rectitude>7wp
piety,piousness>7wp
devoutness,religiousness>7wr
unrighteousness>7xz
sin,sinfulness>7wt
humaneness>7sa
humanity>7wv
inhumaneness,inhumanity>7sa
ferociousness,brutality,viciousness,savagery>7xn
mercilessness,unmercifulness>7wx
pitilessness,ruthlessness>7wz
relentlessness,inexorability,inexorableness>7wz
generosity,generousness>7xg
unselfishness>7x2
altruism,selflessness>7x3
stinginess>7nt
selfishness>7x5
opportunism,self-interest,self-seeking,expedience>7x6
>7nt
enterprise,enterprisingness,initiative,go-ahead>7x8
ambition,ambitiousness>7x8
aspiration>7xa
energy,push,get-up-and-go>7x8
aggressiveness>7x8
fairness,equity>7xy
non-discrimination>7xe
kindness>7xx
considerateness,thoughtfulness>7xg
tact,tactfulness>7xh
malevolence,malevolency,malice>7y1
insensitivity,insensitiveness>8dz
crassness,crassitude>7xk
unfeelingness,callousness,callosity,hardness,insensibility>7xk
cruelty,cruelness,harshness>7xj
beastliness,meanness>7xj
morality>7sa
rightness>7xp
virtue,virtuousness>7xx
>7xx
>7xs
>7xt
>7xt
conscience>7xp
good,goodness>7xp
justice,justness>7wp,7xu
immorality>7sa
degeneracy,depravation,depravity,putrefaction>7xz
evil,evilness>7xz
wrongdoing>7y1
frailty,vice>7y1
corruptness,corruption>7yw
injustice,unjustness>7wt
wrong,wrongfulness>7y5
holiness,sanctity,sanctitude>7sa
courage,courageousness,bravery,braveness>7ny
heart,mettle,nerve,spunk>7y8
heroism,gallantry,valor,valour,valorousness,valiance,valiancy>7y8
fearlessness>7y8
boldness,daring,hardiness,hardihood>7yb
audacity,audaciousness,temerity>7yc
shamelessness,brazenness>7yc
gutsiness,pluck,pluckiness>7yb
cowardice,cowardliness>7ny
resoluteness,firmness,resolve,resolution>7nt
self-control,self-possession,willpower,self-command,self-will>7yh
stubbornness,bullheadedness,obstinacy,obstinance,pigheadedness,self-will>7yh
intransigency,intransigence>7yj
determination,purpose>7yh
doggedness,perseverance,persistence,persistency,tenacity,tenaciousness,pertinacity>7yl
diligence,industriousness,industry>7yl
assiduity,assiduousness>7yn
intentness,engrossment>7yo
honor,honour>7wp
incorruptibility>7ys
honesty,honestness>7wp
candor,candour,candidness,frankness,directness,forthrightness>7ys
truthfulness>7ys
veracity>7yu
dishonesty>7wt
fraudulence,deceit>7yw
fidelity,faithfulness>7sa
dedication>7yy
loyalty,trueness>7yy
patriotism,nationalism>7z0
americanism>7z1
infidelity,unfaithfulness>7sa
disloyalty>7z3
perfidy,perfidiousness,treachery>7z4
naivete,naivety,naiveness>7sa
artlessness,innocence,ingenuousness,naturalness>7z6
discipline>7nt
self-discipline,self-denial>7z8
austerity,asceticism,nonindulgence>7z9
abstinence,abstention>7z9
continence,continency>7z9
restraint,control>7z8
indiscipline,undiscipline>7nt
indulgence,self-indulgence>7ze
unrestraint>7ze
abandon,wantonness,unconstraint>7zg
pride>7nt
dignity,self-respect,self-regard,self-worth>aqf
conceitedness,vanity>7nt
egotism,self-importance>7zk
arrogance,haughtiness,hauteur,high-handedness,lordliness>55j
condescension,superciliousness,disdainfulness>7zm
hubris>7zm
snobbery,snobbism,snobbishness>7zm
clannishness,cliquishness,exclusiveness>7zp
humility,humbleness>7nt
wisdom,wiseness>7nt
statesmanship,statecraft,diplomacy>7zs
>7zs
folly,foolishness,unwiseness>7nt
perspicacity>7nt
objectivity,objectiveness>7zw
prudence>7zu,7xu
>7zy
foresight,foresightedness,foresightfulness>7zz
trust,trustingness,trustfulness>7nt
demeanor,demeanour,behavior,behaviour,conduct,deportment>7nt
manners>802
propriety,properness,correctitude>802
decorum,decorousness>804
modesty,reserve>804
decency>804
modesty,modestness>807
impropriety,improperness>802
indecency>809
outrageousness,enormity>80a
obscenity,lewdness,bawdiness,salaciousness,salacity>80a
composure,calm,calmness,equanimity>7o3
aplomb,assuredness,cool,poise,sang-froid>80d
repose,placidity,serenity,tranquillity,tranquility>80d
discomposure>7o3
fluster>80g
intractability,intractableness>7nt
defiance,rebelliousness>80i
insubordination>80j
balkiness>80i
stubbornness,obstinacy,obstinance,mulishness>80i
manner>802
bearing,comportment,mien>80n
dignity,lordliness,gravitas>80o
courtesy>80n
politeness,niceness>80q
chivalry,gallantry,politesse>80q
discourtesy,rudeness>80n
abruptness,brusqueness,curtness,gruffness>80t
crust,impertinence,impudence,insolence,cheekiness>80t
property>4dw
directness,straightness>7sn
immediacy,immediateness>80x
heredity>80w
heritage>4dw
background>810
birthright>810
upbringing>810
education,training,breeding>813
raising,rearing,nurture>813
inheritance>80z
ancestry,filiation>816
origin,descent,extraction>817
age>80w
newness>819
freshness>81a
crispness>81b
youngness>819
childishness,puerility>81d
manner,mode,style,way,fashion>80w
idiom>81f
treatment>81g
wise>81f
structure>81k
composition,makeup,make-up>80w
consistency,consistence>80w
viscosity,viscousness>81l
softness>81l
porosity,porousness>81l
permeability,permeableness>81o
absorbency>81p
solidity,solidness>81l
compactness>81r
density,denseness>81s
>80w
tendency>81u
desire>81v
greed>81w
feel>80w
texture>81y
smoothness>81z
slickness,slick,slipperiness>820
roughness,raggedness>81z
harshness,abrasiveness,scratchiness>822
>80w
>824
>825
woodgrain,woodiness>826
graining,woodgraining>826
marbleization,marbleisation,marbleizing,marbleising>825
light>824
aura,aureole,halo,nimbus,glory,gloriole>82a
brightness>82a
glare,brilliance>82c
dazzle>82c
glitter,glister,glisten,sparkle>82c
flash>82c
sparkle,twinkle,spark>7oh,7qm
radiance,radiancy,shine,effulgence,refulgence,refulgency>82c
gleam,gleaming,lambency>82i
luster,lustre,brilliancy,splendor,splendour>82c
polish,gloss,glossiness,burnish>82i,820
color,coloring,colouring>824
mottle>82m
shade,tint,tincture>82m
>82m
>82m
black,blackness,inkiness>82q
ebony,sable>82r
white,whiteness>82q
bleach>82t
frostiness,hoariness>82t
gray,grayness,greyness>82q
red,redness>82p
sanguine>82x
cardinal,carmine>82x
crimson,ruby>82x
>82x
claret>831
purplish-red>82x
cerise>82x
magenta>833
fuschia>833
scarlet,vermilion>82x
orange,orangeness>82p
yellow,yellowness>82p
amber,gold>839
saffron>839
ocher,ochre>83b
green,greenness,viridity>82p
greenishness>83d
teal>83d
cyan>83f
blue,blueness>82p
azure,cerulean,sapphire,lazuline,sky-blue>83h
aqua,aquamarine,turquoise>83h
purple,purpleness>82p
mauve>83k
pink>82p
pinkness>83m
solferino>83m
coral>83m
brown,brownness>82p
>83q
dun,fawn>83r
beige,ecru>83r
sepia,mahogany>83q
puce>83q
>82p
drab>83w
pastel>82p
taupe>83q
>824
hue,chromaticity>840
complementary>82p
complexion>82m
lividness,lividity,luridness,paleness,pallidness,pallor,wanness,achromasia>843
smell,aroma,odor,odour,scent>80w
sound>84d
ring>846
voice>846
silence,quiet>84d
hush,stillness,still>849
speechlessness>849
quietness,soundlessness>849
>80w
pitch>84d
soprano,treble>84e
bass>84e
tone>84e
timbre,quality,tone>84d
color,coloration,colouration>84i
plangency,resonance,reverberance,ringing,sonorousness,sonority,vibrancy>84i
loudness,intensity>84d
crescendo>84l
rhythmicity>84d
lilt>84n
>80w
spiciness,spice,spicery>84p
piquance,piquancy,piquantness,tang,tanginess,zest>84q
sourness,sour,acidity>84p
>80w
laterality,dominance>84t
physique,build,body-build,habitus>84t
fatness,fat,blubber,avoirdupois>84t
fleshiness,obesity,corpulency>84w
corpulence,overweight,stoutness,adiposis>84x
plumpness,embonpoint>84x
stature,height>84t
carriage,posture>84t
walk>851
gracefulness>851
grace,gracility>853
lissomeness,litheness,suppleness>853
>84t
gender,sexuality>856
maleness,masculinity>857
>80w
reflectivity>859
echo,reverberation>85a
temperature>ejr,859
enthalpy>859
simmer>85c
coldness,cold,frigidity,frigidness>85c,7jz
chill,iciness,gelidity>85f
cool>85f
hotness,heat>85c
perceptibility>859
visibility,visibleness>85j
luminosity,brightness,luminance,luminousness,light>859
luminescence,glow>85l
sensitivity,sensitiveness>859
elasticity>859
resilience,resiliency>85o
bounce,bounciness>85o
give,springiness>85o
malleability,plasticity>859
flexibility,flexibleness>85s
inelasticity>859
stiffness>85u
mass>ejr,859
>85w
milliequivalent,meq>85x
weight>859
heaviness,weightiness>85z
heft,heftiness,massiveness,ponderousness,ponderosity>860
lightness,weightlessness>85z
strength>80w
might,mightiness,power>863
robustness,hardiness,lustiness>863
firmness,soundness>863
fortitude>7y8,7xu
backbone,grit,guts,moxie,sand,gumption>867
endurance>863
stamina,toughness>869
tolerance>869
potency,effectiveness>8dc
force,forcefulness,strength>86h
momentum>86d
energy,vigor,vigour,zip>86d
athleticism,strenuosity>86f
intensity,intensiveness>892
badness,severity,severeness>86h
vehemence,emphasis>86h
ferocity,fierceness,furiousness,fury,vehemence,violence,wildness>86h
savageness,savagery>86k
concentration>80w
titer,titre>86m
>86m
ph>86o
weakness>80w
enervation>86q
vulnerability>86q
exposure>86s
>80w
>86u
sequence,succession,successiveness>86v
rain,pelting>86w
timing>86v
punctuality,promptness>86y
simultaneity,simultaneousness>86y
coincidence,conjunction,co-occurrence>870
seasonableness,timeliness>86y
presentness,nowness>86y
currentness,currency,up-to-dateness>873
modernity,modernness,modernism,contemporaneity,contemporaneousness>874
duration,length>86u
longness>876
longevity>877
permanence,permanency>876
lastingness,durability,enduringness>879
continuity,persistence>87a
impermanence,impermanency>876
transience,transiency,transitoriness>87c
mortality>87c
immortality>879
viability>80w
infrared>g24
speed,swiftness,fastness>87j
pace,rate>86u
celerity,quickness,rapidity,rapidness,speediness>87j
immediacy,immediateness,instantaneousness,instancy>87k
haste,hastiness,hurry,hurriedness>87i
abruptness,precipitateness,precipitousness,precipitance,precipitancy,suddenness>87m
acceleration>afv
deceleration,slowing,retardation>afv
spatiality>80w
dimensionality>87q
two-dimensionality,flatness,planeness>87r
three-dimensionality,third-dimensionality>87r
shape,form,configuration,contour,conformation>87q
topography>87u
lobularity>87u
symmetry,symmetricalness>87q
regularity>87x
asymmetry,dissymmetry,imbalance>87q
>87z
directivity,directionality>880
list,lean,leaning>88a
gradient,slope>88a
grade>883
downgrade>884
convexity,convexness>87u
narrowing>87u
roundness>87u
sphericity,sphericalness,globosity,globularness,rotundity,rotundness>888
position>4e7
placement>88a
composition,composing>88b
alignment>88b
true>88d
marginality>88a
position,posture,attitude>84t
asana>88g
matsyendra>88h
sprawl,sprawling>88g
stance>88g
spacing>88b
distance>88l
way>88m
nearness,closeness>88m
proximity,propinquity>88o
wavelength>88m
distribution,dispersion>88l
scatter>88r
concentration,density,denseness,tightness,compactness>88l
interval,separation>88m
clearance>88u
remove>88m
magnitude>80w
proportion>88x
order>88x
probability>4eb
dimension>88x
degree,level>80w
depth>892
superficiality,shallowness>893
glibness,slickness>894
size>80w
large>896
petite>896
tall>896
high>892
extreme>892
multiplicity>88x
size>88x
bulk,mass,volume>88x
intensity>88x
half-intensity>89f
circumference,perimeter>89d
diameter,diam>8ao
radius>8ao
thickness>891
thinness,tenuity,slenderness>891
largeness,bigness>89d
enormousness,grandness,greatness,immenseness,immensity,sizeableness,vastness,wideness>89m
capaciousness,roominess,spaciousness,commodiousness>89m
smallness,littleness>89d
amount>88x
quantity>89q
increase,increment>89q
decrease,decrement>89q
raise,hike>89s
supplement,supplementation>89s
insufficiency,inadequacy,deficiency>89q
deficit,shortage,shortfall>89w
abundance,copiousness,teemingness>89r
plenty,plentifulness,plenteousness,plenitude,plentitude>89y
profusion,profuseness,richness,cornucopia>89y
wealth>89y
greenness,verdancy,verdure>8a0
scarcity,scarceness>89w
dearth,paucity>8a3
moderation,moderateness>892
luxury>7zf
overabundance,overmuch,overmuchness,superabundance>89y
excess,surplus,surplusage,nimiety>8a7
glut,oversupply,surfeit>8a7
number>89q
majority,bulk>8aa
extent>88x
frontage>8ac
limit,bound,boundary>8ac
utmost,uttermost,maximum>8ae
scope,range,reach,orbit,compass,ambit>8ac
confines>8ag
horizon,purview>8ag
sweep,expanse>8ag
gamut>8ag
palette,pallet>8ag
area,expanse>8ac
acreage>8am
length>ejr,859,891
distance>89d
yardage>88m
mileage,milage>88m
>88m
altitude>8as
level>8at
ceiling>8at
length>8ac
shortness>8ao
depth,deepness>8ac
sounding>8ay
width,breadth>891
narrowness>8b0
height,tallness>891
worth>7sa
value>8b3
merit,virtue>8b3
worthlessness,ineptitude>7sa
damn,darn,hoot,shucks>8b6
good,goodness>7sa
benefit,welfare>8b8
sake,interest>8b9
better>8b8
optimum>8b8
bad,badness>7sa
worse>8bd
evil>8bd
price,cost>8b4
fruitfulness,fecundity>7sa
productiveness,productivity>8bh
fruitlessness,aridity,barrenness>7sa
utility,usefulness>7sa
detergency,detergence>8bk
function,purpose,role,use>8bk
helpfulness>8bk
avail>8bn
use>8bk
inutility,uselessness,unusefulness>7sa
futility>8bq
practicality>8bk
realism,pragmatism>8bs
practicability,practicableness>8bk
feasibility,feasibleness>8bu
impracticality>8bq
idealism>8bw
romanticism>8bx
competence,competency>8ds
proficiency>8bz
incompetence,incompetency>8dz
asset,plus>7sa
resource>8c2
aid,assistance,help>8c3
resourcefulness>8c3
advantage,vantage>8c2
favor,favour>8c6
lead>8c6
profit,gain>8c6
profitableness,profitability,gainfulness,lucrativeness>8c9
privilege>8c6
forte,metier,specialty,speciality>8c2
good>8c6
wiseness,soundness>8b8
advisability>8ce
liability>8bd
disadvantage>8cg
limitation>8ch
loss,deprivation>8ch
price,cost,toll>8b4
drawback>8ch
catch,gimmick>8cl
destructiveness>7sa
harmfulness,injuriousness>8cn
virulence,virulency>8co
positivity,positiveness,positivism>7sa
assertiveness,self-assertiveness>8cq
importance>8b4
greatness,illustriousness>8cs
significance>8cs
meaningfulness>8cu
consequence>8cu
weight,weightiness>8cs
unimportance>8b4
pettiness,triviality,slightness,puniness>8cy
insignificance>8cy
meaninglessness>8d0
purposelessness,aimlessness>8d1
right>8yg
claim>8d3
due>8d3
entree,access,admittance>8d3
>8d3
prerogative,privilege,perquisite>8d3
door>8d6
vote,suffrage>8db
franchise,enfranchisement>8d7
power,powerfulness>7sa
interest,interestingness>8dc
color,colour,vividness>8dd
sway>8dc
influence>8dc
force>8dg
grasp>8dg
tentacle>8di
pressure>8dh
control>8dc
authority,authorization,authorisation,potency,say-so>8dl
command>8dm
jurisdiction>8dc
disposal>8dc
effectiveness,effectivity,effectualness,effectuality>8dc
efficacy,efficaciousness>8dq
ability>7sa
capability,capableness>8ds
capacity>8dt
strength>8dt
firepower>8dv
powerlessness,impotence,impotency>7sa
helplessness,weakness,impuissance>8dx
inability,unfitness>7sa
analyticity>80w
pathos,poignancy>7sa
body>4dl
soma,build,figure,physique,anatomy,shape,bod,chassis,frame,form,flesh>8e2
body>4dl
cadaver,corpse,stiff,remains>8e4
>c2v
area,region>8e6
groove,vallecula>8e6
partition>8e6
septum>8e9
fissure>8e8
hilus,hilum>8eb
>8e6
structure>8e6
system>8e6
>bzg
skin,tegument,cutis>8fs,8eg
epidermis,cuticle>bqo
plaque>7qr
macule,macula>7qr
freckle,lentigo>8ek
>8ee
tubule>8em
passageway>8ee
anastomosis,inosculation>f8s
orifice,porta>8eo
duct,canal>8eo
sinusoid>8eo
hair>8eg
part,parting>boc
hairdo,hairstyle,coiffure,coif>8et
bouffant>8ev
haircut>8ev
>8ev
braid,plait,tress>8ev
chignon>8ev
permanent,perm>8ey
thatch>8ev
>8et
beard,whiskers>8f3
imperial>8f4
mustache,moustache>8f3
>4dm
>8f7
>8f8
nodule>8f9
specimen>c3t
tissue>8e6
>8fc
flesh>8fd
parenchyma>8fd
bone>8fs
cheekbone,zygomatic,malar>8fg
>8fg
mandible,mandibula,submaxilla,jawbone,jowl>8kg,8gb
patella,kneecap,kneepan>8fm
phalanx>8fg
sesamoid>8fg
sternum,breastbone>8fg
tooth>8fg
chopper,pearly>8fo
turbinate,turbinal>8fg
marrow>8fs
>8fd
>8fd
cartilage,gristle>8fd
muscle>8fd
muscle,musculus>8fx
>8g4
>8fw
extensor>8fy
quadriceps,quad>8fz
ligament>8fs
tendon,sinew>8fs
>8fd
organ>8e6
vitals>8g4
viscus>8g4
receptor>8g4
baroreceptor>8g7
chemoreceptor>8g7
tongue,lingua,glossa,clapper>8g4,8gb
articulator>8gh
mouth>8eq
cakehole,maw,yap,gob>8gf
os>8eq
mouth>8mu
cavum>8ee
>8g4
lip>8ed,8gb
anterior>8fo
enamel>8f8
eye,oculus,optic>8g7
eyebrow,brow,supercilium>8et
>8hf
eyelid,lid,palpebra>8gn
eyelash,lash,cilium>8et
conjunctiva>8gx
eyeball,orb>8gs
>8ee
pterygium>8gq
intima>8ia
ear>8g7
auricle,pinna,ear>8jz
mucosa>8ia
gland,secretor,secreter>8g4
exocrine>8gy
endocrine>8gy
thyroid>8h0
adrenal>8h0
kidney>8h4
>8g6
spleen,lien>8ft
artery,arteria>8i8
aorta>8h6
arteriole,arteriola>8h6
gallbladder>8jh
liver>8g6
lung>8jx
pleura>8mt
heart,pump,ticker>8g6
cusp,leaflet>8hf
>8fd
>8fv
myocardium>8hg
valve>8ee
stomach,tummy,tum,breadbasket>8g6
vessel,vas>8em
>8f7
ecf>8hl
succus>8hl
blood>8hl
bloodstream>8ho
clot,coagulum>b8t
serum>8hl
plasma,plasm>8hm
antiserum>8hr
semen,ejaculate,cum,come>8hl
secretion>8hl
tear,teardrop>epd
perspiration,sweat,sudor>8hv
>8hn
bile>8hy
hormone,endocrine>8hv
noradrenaline,norepinephrine>flv,flu,7jz
acth,adrenocorticotropin,adrenocorticotrophin,corticotropin,corticotrophin>8i0
insulin>8i0,fp6
>8i0
thyroxine,thyroxin,tetraiodothyronine>8i4
mucus>8hv
saliva,spit,spittle>8hv
>8hk
vein,vena>8i8
membrane>8fd
retina>8ia
submucosa>8fs
>4dg
protoplasm>4dm
cytoplasm,cytol>8ie
nucleus,karyon>8ii
nucleolus,nucleole>8ii
organelle>8g4
corpuscle>8id
leukocyte,leucocyte,wbc>8ij,8in
macrophage>8im
phagocyte>8id
>8im
lymphocyte>8ik
neutrophil,neutrophile>8ik
>4dg
gamete>8iq
ovum>8ir
myofibril,myofibrilla,sarcostyle>fo0
musculature>8ef
>8ef
>8ee
center>8iw
outgrowth,appendage>8e6
caruncle,caruncula>8iy
wattle,lappet>8iz
nerve,nervus>8j3
afferent>8j1
fascicle,fasciculus>8g3
pathway>8j8
brain,encephalon>8iw
neopallium,neocortex>8jb
archipallium,paleocortex>8jb
>8g3
pituitary,hypophysis>8h0
cerebellum>8iw
pallium,cortex>8iw
lobe>8e6
lobule>8jc
hypothalamus>8iw
parasympathetic>8iv
tract>8ef
bladder,vesica>8jm
>8g4
genitalia,genitals,privates,crotch>8ji
fanny>8jj
>8ji
>8gg
vesicle,cyst>8jm
blister,bulla,bleb>8jn
uterus,womb>8jl
cunt,puss,pussy,slit,snatch,twat>8jk
>8g4
gonad>8h0
testis,testicle,orchis,ballock,bollock,egg>8ju,8js
>8ji
penis,phallus>8jr
cock,prick,dick,pecker,putz>8jv
>8g6
alveolus>8jm
>8ee
>8er
bronchus>8k0
bronchiole>8er
trachea,windpipe>8k0
intestine,bowel,gut>8g6
>8k4
jejunum>8k5
ileum>8k5
>8k4
colon>8k8
head,caput>8ed
>8ka
bullethead>8kb
scalp>8eh
skull>8fg
diarthrosis>8mi
jaw>8fg
neck,cervix>8ed
throat,pharynx>8kk
shunt>8eo
>8gg
shoulder>8e6
deltoid>8fy
armpit,axilla>8gg
torso,trunk,body>8e6
serratus>8fy
side>8e7
pectoral,pectoralis,pecs>8fy
thorax,chest,pectus>8e6
breast,chest>8ed
mamma>8gz
breast,boob,tit,titty>8ku
nipple,mammilla,mamilla,pap,teat,tit>8ji
middle,midriff,midsection>8e7
waist,waistline>8e7
hip>8e6
haunch>8e6
navel,umbilicus,bellybutton,omphalos,omphalus>bp3
abdomen,venter,stomach,belly>8e6
abdominal,ab>8fy
pubes,loins>8e7
back,dorsum>8e6
small>8e6
lat>8fy
buttocks,nates,arse,backside,buns,fundament,hindquarters,keister,posterior,prat,rump,stern,seat,tooshie,tush,bottom,behind,derriere,fanny,ass>8e6
extremity,appendage,member>8ed
limb>8l9
leg>8la
leg>8la
thigh>8la
lap>8ld
shin>8e6
>8lp
foot,pes>8lg
arm>8la
forearm>8la
hand,manus,mitt,paw>8lp
fist>8lk
palm,thenar>8e7
digit,dactyl>8l9
finger>8ln,8lp
>8ed
fingertip>bqv
thumb,pollex>8lo
forefinger>8lo
knee,genu>8m4
femur,thighbone,femoris>8mg
gastrocnemius>8fy
tiptoe>bqv
toe>8ln,8lp
heel>8md
>8kf
ankle>8lz
girdle>8md
biceps>8fy
elbow,cubitus>8m4
ginglymus>8kf
unguis>8ee
nail>8m5
half-moon,lunula,lunule>8e7
graft,transplant>8fd
fingernail>8m6
thumbnail>8m9
wrist,carpus>8lz
knuckle>8kf
>8ee
spine,backbone,rachis>8md
epiphysis>8fi
>8fi
tibia,shinbone>8mg
joint,articulatio>8e6
pelvis,hip>8m1
groin,inguen>8e7
quick>8e7
nose>8g9
chin,mentum>8mq
face>8ed
countenance,physiognomy,phiz,visage,kisser,smiler,mug>8mo
feature,lineament>8e6
brow,forehead>8mq
cheek>8mq
serosa>8ia
rima>8eq
mind,head,brain,psyche,nous>4du
place>4du
unconscious>8mv
subconscious>8mv
sagacity,sagaciousness>8n6
eye>8mz
gumption,sense>8mz
judiciousness>8mz
caution,precaution,care,forethought>8n2
ability,power>4du
know-how>8n4
wisdom,sapience>8n5
leadership>8n4
intelligence>8n4
brain,brainpower,mentality,wit>8n8
breadth,comprehensiveness,largeness>8n8
intellect>8n8
acuteness,acuity,sharpness,keenness>8n8
aptitude>8n4
instinct>8nd
capability,capableness,potentiality>8nd
perfectibility>8nf
>8nd
endowment,gift,talent>8nh
knack,hang>8ni
flair>8ni
creativity,creativeness>8n4
fecundity,fruitfulness>8nl
imagination,imaginativeness>8nl
fantasy,phantasy>8nn
fairyland>8no
invention,innovation,excogitation>8nl
inventiveness,ingeniousness,ingenuity,cleverness>8nl
resource,resourcefulness,imagination>8nr
originality>8n4
musicianship>8o2
skill,science>8n4
skill,accomplishment,acquirement,attainment>8n4
hand>8n4
craftsmanship,workmanship>8nw
horsemanship>8nw
marksmanship>8nw
>8n4
art,artistry,prowess>8o1
salesmanship>8nw
soldiering,soldiership>8nw
skillfulness>4dx
expertness,expertise>8o5
coordination>8o5
versatility>8o5
mastery>8o5
adeptness,adroitness,deftness,facility,quickness>8o5
proficiency,technique>8o5
efficiency>8o5
inability>4du
stupidity>8od
denseness,dumbness,slow-wittedness>8oe
unskillfulness>8od
awkwardness,clumsiness,ineptness,ineptitude,maladroitness,slowness>8og
amateurishness>8og
faculty,module>8n4
>8oj
vocabulary,lexicon>4du
memory,retention,retentiveness,retentivity>8oj
reason,intellect>8oj
sense,sentience,sentiency>8oj
modality>8oo
volition,will>8oj
sensitivity,sensitiveness,sensibility>8oo
responsiveness,reactivity>8or
excitability,irritability>8os
exteroception>8or
sight,vision>8op,8ou
somatosense>8op
touch>8ow,8ou
eyesight,seeing,sightedness>8ov
night-sight>8ov
audition>8op,8ou
ear>8p0
method>8n5
solution>8p2
system>8p2
technique>8p2
>4du
custom,tradition>8p6
convention,normal,pattern,rule>8p6
mores>8p8
habit,wont>8p7
heritage>8p6
>f70
enthusiasm>8q2
concern>8q2
world>8pe
matter,affair,thing>8pe
least>8pg
affairs>8pe
part>8pe
amnesia>8pc
forgetfulness>8pk
consciousness>8pc
self,ego>8pm
awareness,consciousness,cognizance,cognisance,knowingness>8vn
self-awareness>8po
unselfconsciousness>8px
feel>8po
sense>8po
sensibility,esthesia,aesthesia>8pm
waking>8pm
wakefulness>8pu,f1k
unconsciousness>8pc
unknowingness,unawareness>8pw
coma,comatoseness>8pw
sleeping>f1d
semitrance>8pw
curiosity,wonder>8pc
interest,involvement>8q1
confusion,confusedness,muddiness,disarray>8pc
distraction>8q3
bewilderment,obfuscation,puzzlement,befuddlement,mystification,bafflement,bemusement>8q3
perplexity>8q3
mystery,enigma,secret>8q6
dilemma,quandary>8q6
>4du
difficulty>8q9
trouble,problem>8qa
pitfall>8qa
hindrance,hinderance,deterrent,impediment,balk,baulk,handicap>8qa
bind>8qd
obstacle,obstruction>8qd
barrier,roadblock>8qf
hang-up,hitch,rub>8qf
determinant,determiner,determinative>8q9
influence>8qi
imponderable>8qj
imprint>8qj
support>8qj
anchor,mainstay,keystone,backbone,linchpin,lynchpin>8qm
temptation,enticement>8qj
bait,come-on,hook,lure,sweetener>8qo
equivalent>4du
counterpart,vis-a-vis>8qq
substitute>8qq
ersatz>8qs
certainty>8pc
assurance,self-assurance,confidence,self-confidence,sureness>8qu
certitude,cocksureness,overconfidence>8qu
reliance,trust>8qu
doubt,uncertainty,incertitude,dubiety,doubtfulness,dubiousness>8pc
misgiving,mistrust,distrust,suspicion>8qy
incredulity,disbelief,skepticism>8qy
indecision,indecisiveness,irresolution>8qy
hesitation,vacillation,wavering>8r1
preoccupation,preoccupancy,engrossment>8pc
abstractedness>8r3
reverie,revery>8r4
process>4du
>4du
>8r6
attention,attending>8r8
attentiveness,heed,regard>8r9
eye>8r9
notice,observance>8r9
engrossment,immersion>8ok
focus,focusing,focussing,centering>8rd
study>8rd
watchfulness,wakefulness,vigilance,alertness>8ok
inattention>8r8
disregard,neglect>8rh
oversight,inadvertence>8rk
>8ri
exception,exclusion,elision>8rk
intuition>8r8
perception>8r8
>4du
penetration,insight>8ro
detection,sensing>8rn
>8rn
>8rr
melody>8rs
sensation,esthesis,aesthesis>8rn
vision>8ru
smell,odor,odour>8ru
aroma,fragrance,perfume,scent>8rw
malodor,malodour,stench,stink,reek,fetor,foetor,mephitis>8rw
taste>8ru
relish,flavor,flavour,sapidity,savor,savour,smack,nip,tang>8rz
sweetness,sugariness>8rz
sound>8ru
music,euphony>8s2
>8s2
harmonic>8s4
dub>8s2
somesthesia,somaesthesia,somatesthesia>8rn
feeling>8s7
prickling,tingle,tingling>8s7
pain>8s7
temperature>8s7
heat,warmth>8sb
cold,coldness>8sb
structure>4du
arrangement,organization,organisation,system>8se
design,plan>8sf
distribution>8sf
configuration,constellation>8sg
classification,categorization,categorisation,sorting>8r8
appraisal,assessment>8sj
>8sk
criticism,critique>8sl
evaluation,valuation,rating>8sk
pricing>8sn
reevaluation>8sn
mark,score>8sn
assay,check>8sk
>56e
bioassay,bio-assay>56e
biopsy>8ss
reappraisal,revaluation,review,reassessment>8sk
discrimination,secernment>8r8
differentiation,distinction>8sw
contradistinction>8sx
demarcation,contrast>8sx
taste,appreciation,discernment,perceptiveness>8sw
vogue>8t0
fashion>8t1
fad,craze,furor,furore,cult>8t2
culture>8t0
letters>8t4
learning,acquisition>8r8
conditioning>8t6
education>8t6
memorization,memorisation>8t6
study,work>8t6
carry-over>8t6
school,schooling>8t8
experience>93c
memory,remembering>8r8
recollection,reminiscence>8te
remembrance,recollection,anamnesis>8om
mind>8tf
recognition>8te
identity>8ti
association,connexion>8te
colligation>8tk
overlap,convergence>912
>8r8
symbol,symbolization,symbolisation>8tn
interpreting,rendition,rendering>8v1
imagination,imaging,imagery>8tn
vision>8tq
picturing,envisioning>8tq
dream,dreaming>8tq
dream,dreaming>8nn
reverie,revery,daydream,daydreaming,oneirism>8tu
evocation>8tq
>8tz
pursuit,pursuance,quest>8tx
>8r6
thinking,thought,cerebration,intellection,mentation>8tz
reasoning>8u0
analysis>8u1
argumentation,line>8u1
conjecture>8u1
generalization,generalisation,induction>8tl
inference,illation>8u1
prediction,anticipation>8u1
projection>8u7
prophecy,prognostication,vaticination>8u7
prevision>8tr
retrovision>8tr
supposition,supposal>8u4
presupposition>8uc
analogy>8u6
deduction,entailment,implication>8u6
conclusion>8zm
consideration>8u0
deliberation,weighing,advisement>8uh
contemplation,reflection,rumination,musing,thoughtfulness>8uh
meditation>8uj
think>8ui
retrospect>8uj
deciding>8tz
judgment,judgement,judging>8un
flip-flop,turnabout,turnaround>8un
reconsideration,afterthought,rethink>8up
choice,pick,selection>8un
cull,reject>8un
favorite,favourite>8ur
option,alternative,choice>8un
obverse>8uu
way>8ur
possibility>8uu
possible>8ux
impossibility>8uu
impossible>8uz
explanation>8u0
rationale>8v1
basis,fundament,groundwork,cornerstone>8zm
key>8v1
rationalization,rationalisation>8v1
planning,preparation,provision>8u0
arrangement>8v6
collusion>8v7
>8u0
inquiry,enquiry,research>8v9
experiment,experimentation>8va
control>90y
trial,test,tryout>8vb
testament>92e
probe,investigation>8va
poll,canvass>8va
calculation,computation,figuring,reckoning>8v9
extrapolation>8vh
conversion>8vh
estimate,estimation,approximation>8vh
guess,guesswork,guessing>8vk
underestimate,underestimation,underrating,underreckoning>8vk
knowing>8tz
know>8vn
cognizance,ken>8vn
understanding,apprehension,discernment,savvy>8vn
comprehension>8vq
appreciation,grasp,hold>8vq
grasping>8vq
insight,brainstorm,brainwave>8vq
realization,realisation>8vq
revelation>8vu
discovery,breakthrough,find>8vu
>8tz
reading>8vy
>4du
tradition>8w0
world,reality>93d
life,living>93d
reliving,re-experiencing>93d
>8w0
center>8w5
love>8w5
reminder>93d
topic,subject,issue,matter>8w0
issue>8w0
area>8w9
remit>8w9
information>4du
datum>8wd
reading>8we
acquaintance,familiarity,conversance,conversancy>8wd
fact>8wd
case>8wh
detail,point>8wh
particular,specific>8wh
truth>8wh
minutia>8wj
respect,regard>8wj
example,illustration,instance>8wd
exception>8wo
precedent>8wo
sample>8wo
specimen>8wo
circumstance,consideration>8wd
justification>8wt
background>8wd
evidence,grounds>8wd
proof>8ww
confirmation,verification,substantiation>8wx
lead,track,trail>8ww
stimulation,stimulus,stimulant,input>8wd
>8x0
>8x0
bonus,fillip>8x1
joy,delight,pleasure>8x1
bother,botheration,infliction>8x2
nuisance>8x5
irritant,thorn>8x5
concern,worry,headache,vexation>8x2
burden,encumbrance,incumbrance,onus>8x8
business>8x8
idea,thought>8w0
inspiration>8xb
source,germ>8xc
concept,conception,construct>8xb
conceptualization,conceptualisation,conceptuality>8xe
perception>8xf
notion>8xe
preoccupation>8xb
layout>8sg
trap,snare>8sg
judgment,judgement,mind>91w
decision,determination,conclusion>8xl
category>8xe
kind,sort,form>8xn
type>8xo
version>8xp
style>8xo
species>8xo
genus>8xo
brand,make>8xo
genre>8xo
like,ilk>8xo
manner>8xo
model>8xo
like>8xo
rule,regulation>8xe
restriction,limitation>8y0
guidepost,guideline>8y0
attribute,dimension>8xe
quality,character,lineament>8y3
texture>8y4
feature,characteristic>8y3
invariant>8y6
aspect,facet>8y6
attractor,attracter,magnet>8y6
external>8y6
peculiarity>8y6
side>8y8
sector>8y8
surface>8y8
attention>8y9
abstraction,abstract>8xe
absolute>8yg
thing>8yg
quantity>8xe
term>8yj
>8yj
value>8yl
variable>8yj
correlate,correlative>8yn
constant,invariable>8yj
parameter>8yp
product>8yj
multiple>8yr
sum,amount,total>8yj
degree>9qi
polynomial,multinomial>eq5
proportional>8yj
vector>8yn
point>8z4
intersection>8yy
vertex>8yz
part,division>8xe
beginning>8z1
end>8z1
component,element,factor,ingredient>8z1
leaven,leavening>8qk
whole>8xe
unit>8z6
one>8z7
compound>8z6
complex,composite>8z6
syndrome>8za
law>8xe
fundamentals,basics,bedrock>8ze
principle>8zc
law>8xe
principle>8zf
hypothesis,possibility,theory>8xe
hypothetical>8zh
fact>8xe
model,framework>8zh
speculation,conjecture>8zh
assumption,supposition,supposal>8zh
prerequisite,requirement>5id
requirement,demand>5id
given,presumption,precondition>8zm
constatation>8zm
misconception>8xb
error>8zr
self-deception,self-deceit>8zr
mistake,misunderstanding,misapprehension>8zr
illusion,fantasy,phantasy,fancy>8zr
apparition,phantom,phantasm,phantasma,fantasm,shadow>91o
ghost,spook,wraith,specter,spectre>8zw
plan,program>8xb
program>8p4
policy>903
activism>900
blueprint,design>8zy
>8zy
system>903
tactic,tactics,maneuver,manoeuvre>903
scheme,strategy>903
contrivance,stratagem,dodge>906
wangle,wangling>907
plot>906
intrigue,machination>909
conspiracy,cabal>909
agenda,docket,schedule>8zy
fare>90c
generalization,generalisation,generality>8xb
principle,rule>90e
pillar>90f
suggestion>8xb
inkling,intimation,glimmering,glimmer>90h
impression,feeling,belief,notion>8xb
reaction>8xb
effect>90j
intuition,hunch,suspicion>90j
heart>90m
meaning,substance>8xb
theme,motif>8xb
significance,implication>90o
kernel,substance,center,essence,gist,inwardness,meat,nub,pith,nitty-gritty>8w0
undertone,undercurrent>90o
reference,denotation>90o
ideal>8xb
>90u
introject>90v
paragon,idol,perfection>90u
criterion,standard>90u
exemplar,example,model>90u
wisdom>8w0
reconditeness,abstruseness,abstrusity,profoundness,profundity>910
representation>8w0
stereotype>912
image>912
thought-image>914
interpretation>912
character,role,part,persona>4zw
hero>917
percept,perception>912
form,pattern>8se
strand>91a
>919
sight>91c
view,aspect,scene,vista,panorama>91c
background>91e
foreground>91e
memory>912
visualization,visualisation>914
picture,impression>914
example>912
prototype,paradigm,epitome>91k
microcosm>91k
>912
illusion,semblance>91n
blur,fuzz>912
abstractionism,unrealism>912
belief>8w0
conviction>91r
faith>91r
doctrine,philosophy,ism>91r
expectation,outlook,prospect>91r
opinion,sentiment,persuasion,view>91r
religion,faith>91r,7xv
eyes>91w
opinion>91r
preconception,prepossession>91w
taboo,tabu>96v
promise,hope>91v
possibility>91v
anticipation,expectancy>91v
unseen>91r
supernaturalism>91r
superstition>91r
theory>91r
patchwork,hodgepodge,jumble>928
thought>91r
values>91r
principle>90v
ethic,value-system>92c
creed,credo>91u
experimentalism>92s
formalism>91u
imitation>91u
mimesis>92h
literalism>91u
nationalism>91u
nihilism>91u
humanitarianism,humanism>91u
egalitarianism,equalitarianism>91u
juju>92p
magic,thaumaturgy>926
secularism>91u
aesthetic,esthetic>95y
empiricism>95y
naturalism>95y
platonism>95y
rationalism>95y
solipsism>95y
unbelief,disbelief>8w0
agnosticism,skepticism,scepticism>92x
heresy,unorthodoxy>8w0
goal,end>8w0
aim,object,objective>930
no-goal>930
purpose,intent,intention,aim>930
idea>933
cross-purpose>933
view>933
will>933
business>931
occasions>938
point>931
thing>931
education>8w0
experience>8w0
acculturation,culture>8w0
lore>8w0
folklore>93f
eruditeness,erudition,learnedness,learning,scholarship,encyclopedism,encyclopaedism>93c
enlightenment>93c
edification,sophistication>93i
disenchantment,disillusion,disillusionment>93j
ignorance>8w0
inexperience>93l
theory>8v1
positivism>92s
discipline,subject,field,study,bailiwick>93r
ology>93p
>8w0
science>93p
>93s
mathematics,math,maths>93s
>93u
arithmetic>93v
geometry>93v
axis>boc
coordinate,co-ordinate>ek1
>93z
abscissa>940
ordinate>940
intercept>8yy
algebra>93v
>944
decomposition>945
derivative,differential>8vh
partial>947
integral>8vh
interval>ba4
sub-interval>94a
statistic>8we
average,norm>94c
median>94d
mean>94d
population,universe>b8j
sample,sampling>8sh
binomial>8yj
bioscience>93t
biology>94j
medicine>94m
>94j
biomedicine>94l
pharmacy,pharmaceutics>94l
psychiatry,psychopathology>94l
psychotherapy,psychotherapeutics>94p
anatomy>94v
>94r
pathology>94m
histology>94s
morphology>94k
physiology>94k
chemistry>93t
geochemistry>94x
physics>93t
physics>93t
acoustics>950
astronomy,uranology>94z
astrophysics>952
crystallography>94z
electronics>94z
mechanics>94z
dynamics,kinetics>956
thermodynamics>94z
thermostatics>958
>93t
geology>95a
mineralogy>95b
psychology>93s
neuropsychology,psychophysiology>95d
>93s
anthropology>95f
archeology,archaeology>95g
assyriology>95h
politics>95f
economics>95f
humanities,arts>93p
english>95l
history>95l
chronology>95l
glottochronology>95o
history>4du
>95l
>95l
philosophy>95l
jurisprudence,law>95t
dialectic>95t
logic>95t
epistemology>95t
>91u
etymology>963
>95l
literature,lit>960
classics>960
linguistics>93s
syntax>8se
phonetics>951
phonology,phonemics>969
morphophonemics>969
lexicostatistics>95z
>963
theology>93p
hermeneutics>96a
theology>8p4
teaching,precept,commandment>91u
>91u
arianism>96e,92z
millenarianism,millenarism,millenniumism,chiliasm>96e
attitude>4du
credence,acceptance>96h
defensive>96h
mentality,outlook,mindset,mind-set>96h
stance,posture>96h
inclination,disposition,tendency>96h
direction>96m
call>96m
sympathy,understanding>96m
bent>96m
predisposition>96m
predilection,preference>96r
disfavor,disfavour,dislike,disapproval>96m
partiality,partisanship>96m
bias,prejudice,preconception>96u
racism>96v
anti-semitism,antisemitism>96w
>96h
disinterest,neutrality>96y
intolerance>96h
narrow-mindedness,narrowness>970
provincialism>971
fanaticism,fanatism,zealotry>970
respect,esteem>96h
irreverence>96h
orientation>96h
reorientation>976
position,view,perspective>976
viewpoint,standpoint>96l
light>978
slant,angle>979
weltanschauung>978
straddle>978
ideology>976
communism>97e
conservatism,conservativism>97e
democracy>97e
fascism>97e
liberalism>97e
progressivism>97e
radicalism>97e
socialism>97e
utopianism>97e
hawkishness>97e
warmongering>97o
>976
paganism,heathenism>91x
christianity>91x
catholicism,catholicity>97s
anti-catholicism>97q
protestantism>97s
yoga>59o
condensation>8r7
>93p
tactics>97y
transmission>981
communication,communicating>4e5
intercommunication>981
dissemination,airing,spreading>980
circulation>983
propagation,extension>983
message>4ea
broadcast>986
cipher>986
medium>6py
vehicle>989
paper>989
sheet>fqo
leaf,folio>98c
page>98d
stationery>fu8
letterhead>98f
worksheet>98c
channel>980
>981
>980
film,cinema,celluloid>989
press>98n
>989
broadcasting>98k
>998
express>998
journalism>98n
newspaper,paper>98m
daily>98s
article>9cf,98x
column,editorial>98u
>98u
>6ch
offprint,reprint,separate>98u
paper>98u
reissue,reprint,reprinting>9he
personal>98w
telecommunication,telecom>989
telephone,telephony>992
call>993
call-back>994
telegraphy>992
cable,cablegram>9iz
mail>986
broadcasting>992
radio,radiocommunication,wireless>999
television,telecasting,tv>999
video,picture>9rm
audio,sound>a6v
reception>999
modulation>980
fm>99f
language>4ea
>eqy
slot>88a
discourse>99i
context>99k
sentence>a3h
word>99i
antonym,opposite>99n
>99n
diminutive>99n
form,signifier,descriptor>99n
>99n
monosyllable>99n
singular>99r
root,stem>99r
substantive>99n
synonym>99n
term>99n
terminology,nomenclature>99n
syllable>99i
morpheme>99i
formative>99i
>9a1
affix>9a3
prefix>9a4
ending>9a1
suffix,postfix>9a4,9a6
>ba2
subject>9af
>9a8
oblique>9aa
accusative>9ab
genitive,possessive>9ab
adjunct>9ah
>9ag
syntagma,syntagm>a3h
construction>9af
clause>9ah
complement>9ah
parenthetical>9ae
phrase>9ah
predicator>9ah
nominal>9al
predicate>9oa
pronominal>9al
>9a8
>9aq
verb>9ar
>9as
modal>9at
infinitive>9as
adverb>9ar
noun>99p,99w
verb>99p
modifier,qualifier>99p
intensifier,intensive>9az
adjective>9az
positive>9b1,9b4
comparative>9b1,9b4
adverb>9az
adverbial>9b4
preposition>99s
pronoun>99s
demonstrative>9b7
conjunction,conjunctive,connective,continuative>99s
gender>9a8
feminine>9ba
masculine>9ba
neuter>9ba
tense>9a8
>9a8
temporal>9bf
name>99i
nickname,moniker,cognomen,sobriquet,soubriquet,byname>9bk
misnomer>9bh
appellation,denomination,designation,appellative>9bh
lordship>9bm
>9bk
title>9bh
heading,header>a3e
headline>9bo
subheading,subhead>9bo
title>9bo
title>9bq
subtitle,caption>9gp
>4ea
transcription>9bu
shorthand,stenography,tachygraphy>9dn
longhand,cursive>9dn
italic>9bx
orthography>9c6
spelling>9bz
>9c6
code>9c1
morse>9c2
code>9c1
address>9c4
>9bu
writing>9bu
writing>9bu,6yb
rewrite,revision>9c7
>9c7
literature>9c7
literature>9c7
>9c7
fiction>9ca
nonfiction>9cs
novel>9ce
story>9ce
>9ch
thriller>9ci
saga>9ci
mystery,whodunit>9ch
legend,fable>9ch
fable,parable,allegory,apologue>9ch
myth>9ch
plot>9ch
storyline>9cp
drama>a6i
prose>a6i
poem>9ca
doggerel,jingle>9cy
epic,epos>9ct
haiku>9ct
sonnet>9ct
verse,rhyme>9ct
iliad>9cv
quatrain>a58
verse>a3e
heroic>9cv
text>9cd
section>9c7,a3s
above>9d4
chapter>9d4
episode>9d4
insert>9d4
introduction>9d4
foreword,preface,prolusion>9d9
preamble>9d9
close,closing>9d4
appendix>9de
addendum,supplement,postscript>9cd
paragraph>9c7
passage>9d4
excerpt,excerption,extract>9dg
>9dg
flashback>9di
diary,journal>9c7
typing,typewriting>9c6
printing>9c6
handwriting,hand,script>9c6
scribble,scrawl,cacography>9dn
signature>9bh
inscription,lettering>9c7
epitaph>9dq
manuscript>9c7
treatise>9c7
adaptation,version>9c7
monograph>9dt
essay>9c7
paper>9dw
book>9he
volume>9he
booklet,brochure,folder,leaflet,pamphlet>9dy
textbook,text,schoolbook>9dy
primer>9e1
notebook>63k
catalog,catalogue>9dy
reference>9dy
wordbook>9e5
dictionary,lexicon>9e6
vocabulary>9e6
glossary,gloss>9e6
handbook,enchiridion>9e5
manual>9ea
instructions>9eb
directory>9e5
>9s7
number>9py
encyclopedia,cyclopedia,encyclopaedia,cyclopaedia>9e5
editing,redaction>9c7
rewriting,revising>9eh
revision,revisal,revise,rescript>9ei
rewording,recasting,rephrasing>9ei
paraphrase,paraphrasis>9ek
>9c7
bible,scripture>9em
hagiographa,ketubim,writings>9em
gospel,gospels,evangel>9em
veda>9em
samhita>9eq
rig-veda>9er
summary,sum-up>9mx
abridgement,abridgment>9et
sketch,survey,resume>9et
summation,rundown>9et
document,papers>9c7
ballot>9ex
certificate,certification,credential,credentials>9ex
charter>9ex
>9ex
>9ex
questionnaire>9f2
>9ex
derivative>9f4
>9f4
list,listing>9jo
item>eqy
docket>9fd
lineup>9fk
bibliography>9f7
>9f7
calendar>9f7
catalog,catalogue>9f7
checklist>9f7
enumeration,numbering>9f7
inventory>9f7
menu,carte>9fc
masthead,flag>9f7
roll,roster>9f7
schedule>9f7
timetable>9fl
patent>9ex
platform,program>9ex
manifest>9f4
>9jz
casebook>9fq
entry>9fq
note>9fq
transcript,copy>9fq
memorabilia>9jz
jotting,jot>9ft
memo,memorandum,memoranda>9ft
reminder>9hu
register,registry>9fq
file>9jz
resolution,resolve>9ex
application>9g3
request,petition,postulation>9hu
history,account,chronicle,story>9jz
biography>9g4
autobiography>9g5
memoir>9g6
>9f1
bill,invoice>9g8
coupon,voucher>9f1
ticket>9f1
contract>9p9
subcontract>9gc
conspiracy>9p6
concession>9gc
franchise>9gf
appraisal,estimate,estimation>9f1
overestimate,overestimation,overvaluation,overappraisal>9gh
>9f1
reorder>9gj
act,enactment>9f4
law>9f4
constitution>9gm
legislation>bjv
translation>9fq
bill,measure>9f4
>9h5
decree,edict,fiat,rescript>9gl
divestiture>9gr
>9gs
pragmatic>9gu
prohibition>9gm
prohibition,ban,proscription>9gs
brief>9f4
will,testament>9f4
deed>9f4
assignment>9f4
warrant>9h5
return>9f4
license,licence,permit>9f4
writ>9f4
certiorari>9h5
mandamus>9h5
mandate,authorization,authorisation>9f4
subpoena>9h5
pleading>9mx
charge>9ha
statute>9gl
flowchart>9td
publication>7n1
read>9he
>9he
edition>9hg
collection,compendium>9he
album>989
archives>9hi
periodical>9he
digest>9hl
pictorial>9hl
series,serial>9hl
weekly>9ho
quarterly>9ho
magazine,mag>98m,9he
issue>9hl
perusal,perusing,studying>8vz
message,content>4ea
subject,topic,theme>9hu
digression,aside,excursus,divagation,parenthesis>9hu
meaning,significance,signification,import>9hu
sense,signified>9hx
intension,connotation>9hx
relatum>9oa
ambiguity>a97
loophole>9i1
amphibology,amphiboly>9i1
parisology>9i1
intent,purport,spirit>9hx
moral,lesson>9hx
nuance,nicety,subtlety>9hx
overtone>9hx
point>9hx
nonsense,nonsensicality,meaninglessness,hokum>9hu
absurdity,absurdness,ridiculousness>9ia
buzzword,cant>9ia
gibberish,gibber>9ia
babble,babbling,lallation>9id
jabber,jabbering,gabble>9id
bullshit,bull,horseshit,shit,crap,dogshit>9ih
bunkum,buncombe,guff,rot,hogwash>9ij
pap,pablum>9ij
drivel,garbage>9hu
quotation,quote>9dh
misquotation,misquote>9ik
movie,film,picture,pic,flick>9iu,73l
scene>718
feature>9im
travelogue,travelog>9iq
attraction>9iu
western>9io
documentary,docudrama,infotainment>9im
dissolve>9di
show>afe
broadcast,program,programme>9iu
news>9iv
rerun>9iv
serial,series>9iv
telegram>986
correspondence>9bu,98p
letter,missive>9d3,6ez
>9j1
note,billet>9j2
acknowledgment,acknowledgement>9hu
farewell>9j4
adieu,adios,arrivederci,bye,bye-bye,cheerio,good-by,goodby,good-bye,goodbye,sayonara>9j5
send-off>9j5
greeting,salutation>9j4
well-wishing>9j8
reception,response>9j8
welcome>9j8
hospitality>9jb
handshake,handshaking,handclasp>9j4
hello,hullo,hi,howdy,how-do-you-do>9j8
apology>9j4
congratulation,felicitation>a9o
information,info>9hu
material>9jh
rehash>9ji
details>9jh
poop,low-down>9jk
fact>9jh
record,book>9jm
database>9jh
index,indicant,indicator>9jm
news,tidings,word>9jh
latest>9jq
update>9jh
evidence>9q4
clue,clew,cue>9jt
fingerprint>9q7,9ee
footprint,footmark>9q7
sign>9ju
trace,vestige,tincture>9q4
record>9jt
proof>9k2
testimony,testimonial>9jt
argument,statement>9jt
con>9k2
case>9k2
confirmation>9jh
reinforcement,reenforcement>9k5
guidance,counsel,counseling,counselling,direction>9hu
tip,steer>9k7
rule,prescript>9pt
rubric>9k9
policy>8u3
>9kb
>9kc
floor>9kd
protectionism>9kc
>9kf
embargo>9kg
>9kb
imperialism>9ki
intervention,interference>9ki
nonintervention,noninterference>9ki
neutralism>9ki
zionism>9kb
dictate>9k9
regulation,ordinance>9k9
canon>9k9
etiquette>9k9
code,codification>9bu
equation>9nc
advice>a9p
recommendation>9ku
admonition,monition,warning>9ku
lesson>9kw
secret>9jh
propaganda>9jh
source>9ex
well,wellspring,fountainhead>9l0
programme,curriculum,syllabus>9jh
print>9bu
news>9jh
report,account>9l4
newsletter,newssheet>9l5
bulletin>9l5
dispatch,despatch,communique>9l5
exclusive,scoop>9l5
coverage,reporting,reportage>9l4
dedication>9hu
guarantee,warrantee,warranty>acv
commendation>9hu
sanction,countenance,endorsement,indorsement,warrant,imprimatur>9ld
ok,okay,okey,okeh>9le
recognition,credit>9ld
memorial,commemoration,remembrance>9lg
salute,salutation>9lg
permission>9ld
consent>9lj
passport>9lj
safe-conduct,safeguard>9ll
encouragement>9ld
acclaim,acclamation,plaudits,plaudit,eclat>9ld
applause,clapping>9ld
cheer>9ld
praise,congratulations,kudos,extolment>9ld
praise>5ed
hallelujah>9ls
superlative>9lr
encomium,eulogy,panegyric,paean,pean>9lr
recommendation,testimonial>9lr
reference>9lw
compliment>9lr
flattery>9ly
blarney,coaxing>9lz
award,accolade,honor,honour,laurels>9qe
tribute,testimonial>9ld
degree>9m1
baccalaureate>9m3
ba,ab>9m4
doctorate>9m3
pennant>9m1
citation,commendation>9m1
decoration,medal,ribbon>9m1
disapproval>9hu
disapprobation,condemnation>9ma
censure,animadversion>9mb
criticism>9ma
faultfinding,carping>9md
rebuke,reproof,reproval,reprehension,reprimand>9md
castigation,earful,upbraiding,going-over>9mf
reproach>9mf
blame,rap>9mh
respects>9hu
ad-lib>9ow
disrespect,discourtesy>9hu
abuse,insult,revilement,contumely,vilification>9ml
derision>9ml
ridicule>9ml
contempt,scorn>9ml
jeer,jeering,mockery,scoff,scoffing>9mn
sneer,leer>9mp
put-down,squelch,squelcher,takedown>9mn
disparagement,depreciation,derogation>9ml
defamation,calumny,calumniation,obloquy,traducement>9mt
epithet>9mu
sass,sassing,backtalk,lip>abb
statement>9hu
thing>9mx
truth>9mx
paradox>abt
description>9mx
specification,spec>9n1
declaration>9mx
announcement,proclamation,annunciation>9mx
pronouncement,dictum,say-so>9n3
assertion,averment,asseveration>9n3
claim>9n6
claim>9n6
contention>9n6
formula,expression>9nc
formula>9mx
>9mx
avowal,avouchment,affirmation>9n6
testimony>9n6
threat>9n3
evidence>9jh
exhibit>9ng
testimony>9ng
affidavit>9ni,9f4
bidding>9mx
pre-empt,preempt>9nk
word>9mx
explanation,account>9mx
accounting>9nn
reason>9nn
justification>9nn
cause>9nq
vindication>9nq
apology,apologia>9ns
alibi>9ns
excuse,alibi,exculpation,self-justification>9ns
exposition,expounding>aa4
philosophizing>9nw
solution,answer,result,solvent>9mx
definition>9nn
redefinition>9nz
answer,reply,response>9mx
announcement,promulgation>9mx
notice>9o2
prediction,foretelling,forecasting,prognostication>9mx
horoscope>9o4
prognosis,forecast>9o4
proposition>9mx
converse>9o7
lemma>9o7
>9af
theorem>9o7
categorem,categoreme>9oa
postulate,posit>9o7
premise,premiss,assumption>9od
thesis>9oe
condition,precondition,stipulation>9oe
provision,proviso>9og
falsehood,falsity,untruth>9mx
lie,prevarication>9oi
fib,tale,tarradiddle,taradiddle>9oj
misrepresentation,deceit,deception>9oi
understatement>9mx
pretense,pretence,feigning,dissembling>9ol
pretext,stalking-horse>9on
hypocrisy>9on
subterfuge>9ol
comment,commentary>9mx
annotation,notation>9or
citation,cite,acknowledgment,reference,mention,quotation>9os
footnote,footer>9os
postscript,ps>9os
remark,comment,input>9mx
mention,reference>9ow
allusion>9ox
wisecrack,sally,quip>9ow
shaft,dig,barb,jibe,gibe>9ow
misstatement>9mx
restatement>9mx
demythologization,demythologisation>9p2
mistake>9p1
misprint,erratum,typo,literal>9p4
agreement,understanding>9mx
strings,term>9mx
bargain,deal>9p6
>9p6,9f4
treaty,pact,accord>9p9
wit,humor,humour,witticism,wittiness>9hu
sarcasm,irony,satire>9pb
repartee>9pb
banter,raillery,give-and-take,backchat>9pd
joke,gag,laugh,jest,jape>9pb
funny>9pf
caricature,impersonation>9pb
parody,lampoon,spoof,sendup,send-up,mockery,takeoff,burlesque,travesty,pasquinade,put-on>9ph
cartoon>9pb
fun>9pb
pun,punning,wordplay,paronomasia>9pk
opinion,view>9hu
guess,conjecture,supposition,surmise,surmisal,speculation,hypothesis>9pm
question>9hv
problem>9po
puzzle,puzzler,mystifier>9pp
case>9pp
riddle,conundrum,enigma,brain-teaser>9pp
instruction>9hu
prescription>9pt
recipe,formula>9pt
creed>91u
dogma,tenet>9pw
signal,signaling,sign>4ea
beam>9py
sign>4ea
poster,posting,placard>9q0
signpost,guidepost>9q0
token>9qe
indication,indicant>4ea
symptom>9q4
manifestation>9q4
print>9q4
>9q7
line>9q7
underscore,underline>9q8
contour>9qc
isometric>9q9
hint,clue>9q4
symbol>9py
symbolism>9qe
notation>9c6
>9qg
exponent,power,index>9qh
logarithm,log>9qi
>9qg
score>9qm
>a4d
>9qe
>9qn
arrow,pointer>9qo
graph,grapheme>9qn
diacritic>9qo
shaft>9q9
>9qr
acute,ague>9qt
>9qq
font,fount,typeface>9qv
boldface,bold>9qw
asterisk>9qq
letter>9qq
initial>9qz
alpha>9qz
beta>9qz
gamma>9qz
blank>9qq
punctuation>9qo
parenthesis>9r5
quote>9r5
brand,marque>9bh
glissando>a44
swoop,slide>9r9
dominant>9rd
trill,shake>9rd
note>9qk
sharp>9qk
natural,cancel>9qk
>9a0
sol,soh,so>9rg
sforzando>9rj
chord>9rd
>a6z
tenor>9rk
>4ea
>9py
signing>99h
fingerspelling>9ro
asl>9ro
gesture,motion>9rm
>9rr
gape>9rs
grimace>9rs
frown,scowl>9rs
smile,smiling,grin,grinning>9rs
smirk>9rw
wince>9rs
demo>9rm
display,show>9rz
expression,reflection,reflexion>9rz
exemplification,illustration>9rz
emblem,allegory>8to
badge>9s3
mantle>9qe
crown>9qe
identification>9jt
projection>9rm
>4ea
screening,showing,viewing>9s9
sight>9s9
spectacle>9sb
ostentation,fanfare>9s9
bravado,bluster>9sd
brandish>aev
flourish>9rr
flaunt>9s9
presentation>9s9
performance>9iu
act,routine,number>9sj
concert>9sj
pianism>9sj
premiere>9sj
rendition,rendering>9sj
theatrical,histrionics>9sj
spectacular>9sj
>99h
antido>9sr
arulo>9sr
esperantido>9sr
esperanto>9sr
europan>9sr
interlingua>9sr
ido>9sr
latinesce>9sr
lingualumina>9sr
monario>9sr
novial>9sr
optez>9sr
pasigraphy>9sr
ro>9sr
romanal>9sr
solresol>9sr
volapuk>9sr
>9sr
>9tb
>9t9
metalanguage>99h
>9t9
prolog>9t9
fortran>9ta
cobol>9t9
basic>9t9
tongue>99h
pidgin>9sr
sango>a1f
interlanguage,koine>99h
amerind,indian>9ti
algonquian,algonquin>9tm
atakapa,atakapan,attacapa,attacapan>9tm
athapaskan,athapascan,athabaskan,athabascan>9tm
chiwere>9u8
malecite,maleseet>9tn
massachuset>9tn
choctaw,chahta>9tu
muskhogean,muskogean>9tm
mosan>9tm
chemakuan>9tv
chemakum>9tw
salish,salishan>9tv
shoshonean,shoshonian>9u4
caddo,caddoan>9tm
cherokee>9u2
iroquoian,iroquois>9tm
quechua,quechuan,kechua,kechuan>9tm
uto-aztecan>9tm
aztecan>9u4
tatahumara>9u4
chipewyan,chippewyan,chippewaian>9tp
siouan>9tm
tanoan>9tm
hokan,hoka>9tm
kulanapan>9ua
quoratean>9ua
shastan>9ua
yuman>9ua
yanan>9ua
penutian>9tm
copehan>9ug
mariposan,yokuts>9ug
moquelumnan,miwok>9ug
pujunan,maidu>9ug
chinookan>9ug
kalapooian,kalapuyan>9ug
takilman,takelma>9ug
altaic>9xk
turki,turkic,turko-tatar>9uo
turkish>9up
chagatai,jagatai,jaghatai>9up
tungusic>9uo
tungus,tunguz,evenki,ewenki>9us
mongolian,mongolic>9uo
sinitic>9v0
chinese>9uv
wu>9uw
yue,cantonese>9uw
min,fukien,fukkianese,hokkianese,amoy,taiwanese>9uw
sino-tibetan>9ti
tibeto-burman>9v0
qiang,qiangic>9v1
bai,baic>9v1
himalayish>9v1
kamarupan>9v1
karen,karenic>9v1
lolo-burmese,burmese-yi>9v1
loloish>9v7
lisu>9v8
hani,akha>9v8
lahu>9v8
lolo,yi>9v8
kachin,kachinic>9v1
jinghpo,jinghpaw,chingpo>9vd
kuki,chin,kuki-chin>9v5
naga>9v5
bodo-garo,barish>9v5
miri,mirish,abor,dafla>9v5
tibetan>9v4
newari>9v4
kadai,kam-tai>9v0
tai>9vl
shan>9vm
khuen>9vm
khamti>9vm
tay>9vm
nung>9vm
tho>9vm
thai,siamese>9vm
bouyei,buyi>9vm
zhuang>9vm
yay>9vm
saek>9vm
austro-asiatic,munda-mon-khmer>9ti
munda>9vy
mon-khmer>9vy
vietnamese,annamese,annamite>9w0
khmer>9w0
austronesian>9ti
malayo-polynesian,polynesian>9w3
oceanic>9w4
hawaiian>9w5
>9w4
malay>9w7
indonesian,bahasa>9w8
balinese>9w9
philippine,filipino>9w7
cebuan,cebuano>9wb
australian>9w3
dyirbal,jirrbal>9wd
walbiri,warlpiri>9wd
formosan>9w3
tayalic,atayalic>9wg
tsouic>9wg
paiwanic>9wg
khoisan>9ti
khoikhoin,khoikhoi,hottentot>9wk
indo-european,indo-hittite>9ti
albanian>9wm
gheg>9wn
tosk>9wn
illyrian>9wm
balto-slavic,balto-slavonic>9wm
slavic,slavonic>9wr
russian>9ws
belarusian,byelorussian>9ws
ukrainian>9ws
sorbian,lusatian>9ws
baltic>9wr
latvian,lettish>9wx
germanic>9wm
>9wz
english>9x0
>9x1
northern>9x2
scottish,scots>9x1
german>9x0
yiddish>9x5
plattdeutsch>9x0
dutch>9x0
afrikaans,taal>9x8
scandinavian,nordic,norse>9wz
danish>9xa
icelandic>9xa
norwegian>9xa
bokmal,bokmaal,dano-norwegian>9xd
nynorsk,landsmal,landsmaal>9xd
swedish>9xa
faroese,faeroese>9xa
>9wz
gothic>9xi
ural-altaic>9ti
uralic>9xk
finno-ugric,finno-ugrian>9xl
fennic,finnic,non-ugric>9xm
permic>9xn
volgaic>9xn
ugric,ugrian>9xm
lappic,lappish>9xl
samoyedic,samoyed>9xl
nenets,nentsi,nentsy,yurak-samoyed>9xs
enets,entsi,entsy,yenisei,yenisei-samoyed,yeniseian>9xs
celtic>9wm
gaelic,goidelic,erse>9xv
manx>9xw
brythonic,brittanic>9xv
welsh,cymric>9xy
cornish>9xy
italic>9wm
osco-umbrian>9y1
umbrian>9y2
sabellian>9y2
latin>9y1
romance>9y5
french>9y6
portuguese>9y6
galician>9y6
spanish>9y6
romanian,rumanian>9y6
elamitic,elamite,susian>9ti
kassite,cassite>9ti
tocharian>9wm
turfan>9ye
kuchean>9ye
sanskrit>9yp
urdu>9yh
hindi>9yh
bihari>9yh
magadhan>9yh
marathi,mahratti>9yh
sinhalese,singhalese,sinhala>9yh
indo-iranian>9wm
indic,indo-aryan>9yo
dard,dardic>9yp
shina>9yq
khowar>9yq
kafiri>9yq
prakrit>9yp
pali>9yu
prakrit>9yp
iranian>9yo
avestan,zend>9yx
gathic>9yx
dari>9yx
tajiki>9yx
kurdish>9yx
balochi,baluchi>9yx
pahlavi,pehlevi>9yx
pashto,pashtu,paxto,afghani,afghan>9yx
ossete>9yx
anatolian>9wm
lycian>9z7
luwian,luvian>9z7
lydian>9z7
palaic>9z7
greek,hellenic>9wm
>9zc
romaic,demotic>9zd
katharevusa>9zd
koine>9zc
>9zc
attic,ionic>9zh
aeolic,eolic>9zh
arcadic>9zh
doric>9zh
caucasian>9ti
ubykh>9zm
dravidian,dravidic>9ti
>9zo
irula>9zp
kannada,kanarese>9zp
malayalam>9zp
>9zo
gondi>9zt
manda>9zt
kuvi>9zt
>9zo
kolami>9zx
naiki>9zx
parji>9zx
ollari>9zx
>9zo
kurux>a02
bole,bolanci>a0a
angas>a0a
ron,bokkos,daffo>a0a
bade>a0a
warji>a0a
zaar,sayanci>a0a
>a0v
tera,pidlimdi,yamaltu>a0m
bura,pabir>a0m
higi,kapsiki>a0m
mandara,wandala>a0m
matakam,mafa>a0m
sukur>a0m
daba,kola,musgoi>a0m
bata>a0m
kotoko>a0m
musgu,munjuk,mulwi>a0m
gidar>a0m
biu-mandara>a0v
somrai,sibine>a0t
nancere>a0t
kera>a0t
dangla,dangaleat>a0t
mokulu>a0t
sokoro>a0t
>a0v
masa>a0v
chadic>a0w
afroasiatic,afro-asiatic,afrasian,hamito-semitic>9ti
semitic>a0w
hebrew>a14
akkadian>a0x
amharic>a0x
arabic>a0x
aramaic>a0x
maltese,malti>a0x
canaanitic>a0x
phoenician>a14
punic>a15
ugaritic>a14
hamitic>a0w
egyptian>a0w
coptic>a19
cushitic>a0w
omotic>a0w
niger-kordofanian>9ti
kordofanian>a1d
niger-congo>a1d
bantu>a1f
chimwini>a1g
chishona>a1g
fang>a1g
gikuyu>a1g
giriama>a1g
kamba>a1g
kichaga,chaga,chagga>a1g
kinyarwanda>a1g
kiswahili>a1g
kongo>a1g
luba,tshiluba>a1g
luganda>a1g
luyia>a1g
mashi>a1g
mwera>a1g
nguni>a1g
ndebele,matabele>a1w
nyamwezi>a1g
pokomo>a1g
sotho>a1g
umbundu>a1g
sesotho,basuto>a20
tswana,setswana,sechuana>a20
swahili>a1g
gur,voltaic>a1f
>a1f
fula,ful,fulani,peul>a26
serer>a26
wolof>a26
mande>a1f
kwa>a1f
yoruba,aku>a2b
akan>a2b
nilo-saharan>9ti
chari-nile>a2e
nilotic>a2f
dinka>a2g
luo>a2g
masai>a2g
saharan>a2e
songhai>a2e
artwork,art,graphics>9rm
illustration>a2m
picture>a2n
figure,fig>a2n
chart,graph>9rm
graph>9rm
curve>etq
profile>a2q
tabulation>9jh
drawing>a2m
electroencephalogram,encephalogram,eeg>a2r
dramaturgy,dramatics,theater,theatre>981
stage>a2x
production>9si
>9c7
play,drama>a30
fragment>98x
snatch>a32
act>a30
scene>a30
script,playscript>a30
>a3e
aside>a37
cue>a37
prompt,prompting>a39
libretto>a36
scenario>a36
screenplay>a36
line>9d3
spiel,patter>98j
>bk0
>a3g,99h
effusion,gush,outburst,blowup,ebullition>9s1
comedy>9cr
farce,travesty>a3j
melodrama>a3j
slapstick>a3j
play>9iu
musical>a3n,9im
>9iu
vaudeville>a3p
dance>5z1
music>a6v
polyphony>a3s
popularism>a3s
counterpoint>a3t
>a5v
classical>a5v
opera>a3x
bouffe>a3y
operetta>a3z
harmony>a3s
harmonization,harmonisation>a41
reharmonization,reharmonisation>a42
tune,melody,strain>a3s
leitmotiv,leitmotif>a44
>a5v
antiphon,antiphony>a46
gradual>a47
chant>a4a
>a46,a4z
spiritual>a4a
hymn,anthem>a4a
opus,piece>a3s
>a4d
orchestration>a4e
finale,coda>9dc
overture>a3s
quintet>a4d
sextet>a4d
cantata,oratorio>a3x
divertimento,serenade>a4d
keen>a53
concerto>a3x
pastorale,pastoral,idyll,idyl>a4d
sonata>a3x
fantasia>a4d
symphony>a4p
>a4d
phrase>a4s
cadenza>a4s
movement>a4d
scherzo>a4v
suite>a4d
medley,potpourri,pastiche>a4d
song,vocal>a4d
ballad,lay>a4z
refrain,chorus>a3s
ditty>a4z
dirge,coronach,lament,requiem,threnody>a4z
folksong>a5k,a4z
blues>a3w,a54
lullaby,cradlesong,berceuse>a4z
lyric,words,language>9d3
stanza>9d3
partsong>a4z
madrigal>a59
>a3s
jig,gigue>a5b
landler>a5b
polka>a5b
serialism>a3s
>a5v
>a5g
quickstep>a5h
>a5v
>a5j
jazz>a5j
jive>a5l
style>4ea
bathos>a5n
device>a5n
formulation,expression>a5n
grandiosity,magniloquence,ornateness,grandiloquence,rhetoric>a5n
headlinese>a5n
journalese>a5n
delivery>a5n
genre>a5n,a3s
articulation,voice>a8u
parlance,idiom>a5q
wording,diction,phrasing,phraseology,verbiage>a5q
tone>a5u
note>a5z
barrage,bombardment,onslaught>99h
prosody,inflection>a5u
intonation,modulation>a62
monotone,drone,droning>a63
singsong>a63
stress>a62
rhythm,beat>fus
upbeat,offbeat>a67
modulation>a4s
bombast,fustian,rant,claptrap,blah>a5r
terseness>a5n
conciseness,concision,pithiness,succinctness>a6b
brevity>a6b
vein>a5n
verboseness,verbosity>a5n
repetitiveness,repetitiousness>a6f
redundancy>a6g
genre>a5n
>a6i
poetry,poesy,verse>a6i
versification>a6j
prosody>a6l
meter,metre,cadence>a6m
hexameter>9d1
rhyme,rime>a6l
>a5p
trope>a6q
hyperbole,exaggeration>a6r
metaphor>a6r
simile>a6r
>4ea
speech,language>a6v
words>a6w
utterance,vocalization>a6v
voice,vocalization,vocalisation,vocalism,phonation,vox>4ea
phone>99i
phoneme>a70
vowel>a70
syllabicity>aez
semivowel,glide>a70
consonant>a70
alveolar,dental>a75
obstruent>a75
occlusive,plosive>a77
nasal>a75
lingual>a75
guttural,pharyngeal>a75
cry,outcry,call,yell,shout,vociferation>a6y
cry,yell>a6y
bellow,bellowing,holla,holler,hollering,hollo,holloa,roar,roaring,yowl>a7c
catcall>a7c
clamor,clamoring,clamour,clamouring>a7c
hoot>a7c
scream,screaming,shriek,shrieking,screech,screeching>a7c
whoop>a7c
yelling,shouting>a7c
boo,hoot,hiss,raspberry,razzing,razz,snort>a7c
blasphemy>a84,9ml
obscenity,vulgarism>a84
bawdry,bawdy>a7n
curse,expletive,oath,swearing,swearword,cuss>a84
croak,croaking>a6y
exclamation,exclaiming>a6y
devil,deuce,dickens>a7r
ejaculation,interjection>a7r
groan,moan>a6y
howl,howling,ululation>a6y
laugh,laughter>a6y
mumble>a6y
chortle,chuckle>a7w
giggle>a7w
hee-haw,horselaugh,ha-ha,haw-haw>a7w
snicker,snort,snigger>a7w
titter>a7w
paging>a6y
profanity>a6y
pronunciation>a6y
sigh,suspiration>a6y
snarl>a6y
speaking>a6y
speech>a6y
whisper,whispering,susurration,voicelessness>a88
rasp,rasping>a6y
accent>a85
drawl>a8c
articulation>a85
conversation>a6w
intercourse>982
communion,sharing>a8g
exchange>a8f
chat,confab,confabulation,schmooze,schmoose>a8f
chitchat,chit-chat,gab,gabfest,gossip,tittle-tattle,chin-wag,chin-wagging,causerie>a8j
talk,talking>a8f
dialogue,dialog,duologue>a8l
yak,yack,yakety-yak,chatter,cackle>a8l
prate,prattle,blether>a8n
detail>a8q
discussion,discourse>981
consideration>a8q
reconsideration>a8r
exhortation>981
expression,verbalism>981
discussion,give-and-take,word>a6w
argument,argumentation,debate>a8v
deliberation>a8v
conference>a8v
consultation,interview>a8y
huddle,powwow>a8y
session>a8y
tutorial>a91
negotiation,talks>a8v
diplomacy>a93
bargaining>a93
haggle,haggling,wrangle,wrangling>a95
saying,expression,locution>a6w
anatomical>a97
southernism>a97
motto,slogan,catchword,shibboleth>a97
catchphrase>9al,a9a
maxim,axiom>a97
epigram,quip>a97
proverb,adage,saw,byword>a97
platitude,cliche,banality,commonplace,bromide>9ow,a9g
truism>9mz
>a6w
dialect,idiom,accent>a9h
slang,cant,jargon,lingo,argot,patois,vernacular>a9h
charm>a6w
incantation,conjuration>a9k
hex,jinx,curse,whammy>a9k
soliloquy,monologue>a6w
>4e5
proposal>9hu
counterproposal>a9p
hypothesis>a9p
suggestion,proposition,proffer>a9p
re-introduction>a9p
hint,intimation>a9s
offer,offering>9hu
special>a9v
submission>9hu
filing>a9x
command,bid,bidding,dictation>a9o
order>a9z
word>aa0
commandment>a9z
directive>9n5
interpretation>9nn
version>aa4
reading>aa4
misinterpretation,misunderstanding,mistaking>aa4
misconstrual,misconstruction>aa7
>a9o
assent,acquiescence>aa9
concurrence,concurrency>aa9
accord,accordance>aa9
disagreement>a9o
confrontation,showdown,face-off>aad
discord,dissension>aad
dispute,difference>aad
controversy,contention,contestation,disputation,disceptation,tilt,argument,arguing>aag
quarrel,wrangle,row,run-in,dustup>aag
affray,altercation,fracas>aai
bicker,bickering,spat,tiff,squabble,pettifoggery,fuss>aai
offer,offering>a9o
request,asking>a9o
invitation>aam,9j1
invite>aan
entreaty,prayer,appeal>aam
solicitation>aap
beggary,begging,mendicancy>aaq
importunity,urging>aaq
prayer,petition,orison>aam
collect>aat
invocation,supplication>aat
demand>9g3
ultimatum>aaw
insistence,insisting>aaw
requisition>aaw
questioning,inquiring>aam
question,inquiry,enquiry,query>ab0
interrogation,examination,interrogatory>ab0
cross-examination>ab2
interview>ab2
question,interrogation,interrogative>99m
examination,exam,test>981
comprehensive,comp>ab6
oral,viva>ab6
quiz>ab6
reply>a9o
rejoinder,retort,riposte,replication,comeback>aba
answer>aba
description>a9o
word-painting,delineation,depiction,characterization,characterisation>9n1
portrayal,portraiture,portrait>abe
label>abd
sketch,vignette>abd
affirmative>9nd
yes>abi
denial,disaffirmation>9n6
denial>a9o
negative>abl
no>abm
nay>abm
refusal>abl
disavowal,disclaimer>abl
retraction,abjuration,recantation>abq
withdrawal,backdown,climb-down>abr
contradiction>9oi
>a9o
repudiation,renunciation>abu
rebuff,snub,repulse>abu
objection>a9o
complaint>abx
complaint>a7d
demur,demurral,demurrer>abx
dissent>abx
gripe,beef,bitch,squawk>abx
protest,protestation>abx
growling>a6y
whimper,whine>aby
lament,lamentation,plaint,wail>abz
informing>a9o
disclosure,revelation,revealing>a9o
discovery>ac8
exposure>ac8
expose,unmasking>aca
admission>9j4
confession>acc
briefing>ac7
report>ac7
report,study>9ex
skinny>9jh
anecdote>acf
narration,recital,yarn>acf
narrative,narration,story,tale>9hu
fairytale>ack
telling,recounting>acj
gossip,comment,scuttlebutt>acf
rumor,rumour,hearsay>acn
grapevine,pipeline>acn
scandal>acn
warning>ac7
caution,caveat>acr
threat>acr
promise>a9o,9lb
assurance>9lb
pinning>acu
vow>acv
thanks>9j4
boast,boasting,self-praise,jactitation>a9o
brag,bragging,crowing,vaporing,line-shooting,gasconade>acz
braggadocio,rodomontade,rhodomontade>acz
challenge>a9o
dare,daring>ad2
confrontation>ad2
denunciation,denouncement>a9o
tirade,philippic,broadside>ad5,adq
damnation>ad5
execration,condemnation,curse>ad5
imprecation,malediction>ad8
accusation,accusal>9hb
recrimination>ada
indictment>9f4
allegation>ada
incrimination,inculpation,blame>ada
implication>ada
insinuation,innuendo>adf
address,speech>a9o
impromptu>adh
inaugural>adh
keynote>9hv
lecture>adh
oratory>adh
oration>adm
speechmaking,speaking>adh
debate,disputation>ado
declamation>adm
harangue,rant,ranting>adq
sermon,discourse,preaching>adh
kerygma,kerugma>ads
persuasion,suasion>981
sloganeering>adu
expostulation,remonstrance,remonstration,objection>981
promotion,promo,publicity,packaging>9hu
ballyhoo,hoopla,hype,plug>adx
ad,advertisement,advertizement,advertising,advertizing,advert>adx
>adz
classified>ae0
commercial>adz
circular,handbill,broadside,broadsheet,flier,flyer,throwaway>adz
cheering,shouting>9ln
fostering,fosterage>9ln
goad,goading,prod,prodding,urging,spur,spurring>9ln
resignation>a9o
renunciation,renouncement>ae7
relinquishment,relinquishing>ae8
yielding,surrender>ae9
>4ea
telepathy>aeb
parapsychology>aeb
clairvoyance,esp>aed
precognition,foreknowledge>aee
reference>aem
rule>8xe
universal>aeh
standard,criterion,touchstone>ejv
yardstick>aej
target,mark>aeg
indicator>9py
beacon>9rn
input>9py
marker,marking,mark>9qe
postmark>aep
milestone,milepost>aep
>aep
tag,ticket>aes
shrug>9rr
waving,wafture>9rr
nod>9rr
voice>4ea
chopin>a3s
>bjh
recall,callback>aam
slanguage>99h
vocal>a3s
utopia>9dy
happening,occurrence,occurrent>4e3
accompaniment,concomitant,attendant,co-occurrence>af4
experience>af4
appalling>af6
augury,foretoken,preindication>af6
omen,portent,presage,prognostic,prognostication,prodigy>af8
flash,flashing>af6
loss>af6
ordeal>af6
time>af6
>4e3
trouble>af4
miracle>af4
wonder,marvel>af4
thing>af4
episode>af4
drama>afj
eventuality,contingency,contingence>af4
beginning>af4
>af4
end>afn
result,resultant,outcome,termination>afn
denouement>afp
consequence,aftermath>afp
wages,reward>afr
worst>afp
>af4
change,alteration>af4
surprise>afv
accident,fortuity>af4
accident>agm
crash,wreck>afy
collision>ahq
fire>af4
bonfire,balefire>ag1
campfire>ag1
grassfire>ag1
smoulder,smolder>ag1
misfortune>aff
pity,shame>ag6
affliction>aff
hell,blaze>aff
onslaught>aff
incident>af4
discharge>af4
>agc
spike>agd
explosion,detonation,blowup>agc
case,instance>af4
piece>agg
time,clip>agg
movement,motion>af4
travel>agj
injury>afy
mishap,misadventure,mischance>ag6
puncture>agm
calamity,catastrophe,disaster,tragedy,cataclysm>ag6
coincidence,happenstance>afx
trip>agm
failure>af4
downfall,ruination>agr
success>af4
appearance>af4
reappearance>agu
manifestation>agu
epiphany>agw
origin,origination,inception>afm
genesis>afm
emergence,outgrowth>afm
rise>ah0
start>afm
menarche>ah2
onset,oncoming>ah2
opener>ah2
cause>agy
preliminary,overture,prelude>agy
factor>ah6
fundamental>ah8
destiny,fate>af4
inevitable>aha
separation,breakup>afv
dispersion>ane
fatality>ai9
doom,doomsday>aha
destruction,demolition,wipeout>afn
ravage,depredation>ahg
disappearance>af4
receding,fadeout>ahi
variation,fluctuation>afv
mesh,meshing,interlocking>ahq
flick>ahq
impact>ahq
blow,bump>ahn
jolt,jar,jounce>aho
impinging,striking>af4
repeat,repetition>afu
recurrence>ahr
surf,breaker,breakers>ai7
swash>ai7
ripple,rippling,riffle,wavelet>ai7
oscillation,vibration>ahx
wave,undulation>agj
swell>ai7
billow,surge>ai7
tsunami>ago,ai7
recoil,repercussion,rebound,backlash>agj
bounce,bouncing>ai1
recoil,kick>agj
seek>agj
wring>agj
>agj
wave>agj
win>ao9
death,decease,expiry>afv
decrease,lessening,drop-off>afv
increase>afv
improvement,betterment,advance>aie
deformation>afv
transformation,transmutation,shift>afv
scene>agb
collapse>af4
killing>ahe
descent>agk
sinking>aii
wobble>agj
shimmy>aik
flop,bust,fizzle>agr
debacle,fiasco>aig
stop,halt>afn
deviation,divergence,departure,difference>ahk
discrepancy,variance,variant>aip
dislocation,disruption>ais
interruption,break>af4
respite,reprieve,hiatus,abatement>ais
eclipse,occultation>ais
adjustment,accommodation,fitting>aic
entrance,entering>agk
elevation,lift,raising>and
heave,heaving>and
sound>af4
fuss,trouble,bother,hassle>amn
>af4
fusion,merger,unification>aj1
combining,combine>aj1
consolidation>aj3
mix>aj3
blend>aj5
zoom>and
upheaval,uplift,upthrow,upthrust>and
uplifting>and
bang,clap,blast,bam>akc
banging>akc
blare,blaring,cacophony,clamor,din>akc
boom,roar,roaring,thunder>akc
bleat>ajx
buzz,bombilation,bombination>aiz
cackle>ajx
caw>ajx
chatter,chattering>akc
cheep,peep>ajx
chink,click,clink>aiz
chirp>aiz
chorus>aiz
chug>akc
clang,clangor,clangour,clangoring,clank,clash,crash>akc
clatter>akc
click-clack>aiz
clickety-clack,clickety-click>ajq
cluck,clucking>ajx
cracking>akc
crackle,crackling,crepitation>akc
creak,creaking>akc
crunch>akc
>aiz
footfall,footstep>aiz
gobble>ajx
growl,growling>ajx
grunt,oink>akc
hiss,hissing,hushing,fizzle,sibilation>akc
howl>akc
hubbub,uproar,brouhaha,katzenjammer>akc
hum,humming>akc
jingle,jangle>aiz
knock,knocking>aiz
meow,mew,miaou,miaow,miaul>ajx
moo>ajx
mutter,muttering,murmur,murmuring,murmuration,mussitation>aiz
neigh,nicker,whicker,whinny>ajx
noise>aiz
pant>akc
pat,rap,tap>aiz
peal,pealing,rolling>aiz
plump>akc
plunk>aiz
pop,popping>aiz
quaver>aiz
racket>akc
rattle,rattling,rale>akc
ringing,tintinnabulation>aiz
rumble,rumbling,grumble,grumbling>akc
rustle,rustling,whisper,whispering>akc
scrape,scraping,scratching>akc
screech,screeching,shriek,shrieking,scream,screaming>akc
sizzle>akc
snore>akc
song>aiz
spatter,spattering,splatter,splattering,sputter,splutter,sputtering>akc
splash,plash>akc
squawk>akc
squeak>akc
squeal>ak3
strum>aiz
swish>aiz
tapping>aiz
thump,thumping,clump,clunk,thud>aiz
thunder>akc
tick,ticking>aiz
ting,tinkle>aiz
trample,trampling>aiz
voice>aiz
whack>aiz
whir,whirr,whirring,birr>aiz
whistle,whistling>aiz
yip,yelp,yelping>ajx
pulse,pulsation,heartbeat,beat>afu
throb,throbbing,pounding>alc
tide>afu
bore,eagre,aegir,eager>alg
>alj
flow,flowing>agk
airflow>alh
current>alh
overflow,runoff,overspill>alh
outpouring>alh
flux,fluxion>alh
ricochet,carom>ai1
touch,touching>ahq
knock,bash,bang,smash>aho
pounding,buffeting>aho
slap,smack>aho
concussion>agl
twinkle,scintillation,sparkling>afv
flash>af4
flicker,spark,glint>alu
gleam,gleaming,glimmer>alu
lightning>alu
jump,leap>aib
convergence>af4
meeting,encounter>alz
conversion,transition,changeover>aie
juncture,occasion>af4
climax>am2
emergency,exigency>am5
crisis>am2
conservation>aic
recovery>aic
remission,remittal,subsidence>ait
detriment>amb
expense>am9
damage,harm,impairment>afv
pulsation,pulsing,pulse>ahx
>agr
misfire,dud>amd
dwindling>aia
waning>aia
twist>ami
development>afv
phenomenon>ami
revolution>afv
atrophy,withering>amm
weakening>aie
perturbation,disturbance>4ul
earthquake,quake,temblor,seism>dq4
seaquake>amo
invasion,encroachment,intrusion>aiw
noise,interference>aff
static,atmospherics>amr
seepage,ooze,oozing>alh
drip,trickle,dribble>alh
mutilation>agl
distortion,deformation>amb
outburst,flare-up>af4
salvo>amx
outbreak,irruption>af4
epidemic>amz
eruption>agc
leakage,outflow>all
gush,outpouring>alh
rush,spate,surge,upsurge>alh
rotation,revolution,gyration>ai6
roll>an5
whirl,commotion>agj
spin>an5
substitution,permutation,transposition,replacement,switch>ahk
shift,displacement>anf
amplitude>ana
progress,progression,advance>agk
rising,ascent,ascension>agk
spread,spreading>agk
translation>agk
return>ai6
affair,occasion>afe
party>anh
bash,do,brawl>ani
>ani
formal>ank
fete,fiesta>ani
jolly>ani
celebration,jubilation>anh
ceremony,ceremonial,observance>anh
funeral,obsequy>anp
burial,entombment,inhumation,interment,sepulture>anq
wedding,nuptials,hymeneals>anp
initiation,induction,installation>anp
contest,competition>afe
athletics>anu
olympics,olympiad>anv
preliminary,prelim>anv
race>anu
tournament,tourney>anu
>ao4
diving>ao4
final>ao4
meet>anv
match>anu
prizefight>ao0
joust,tilt>56b
race>anu
campaign>ao7
victory,triumph>afn,agt
landslide>ao9
slam,sweep>ao9
runaway,blowout,romp,laugher,shoo-in,walkaway>ao9
defeat,licking>afn,agr
reverse,reversal,setback,blow>af4
thrashing,walloping,debacle,drubbing,slaughter,trouncing,whipping>aod
>afv
faint,swoon,syncope,deliquium>aog
fall>4e3
affect>4dy
emotion>4dy
soul,soulfulness>4dy
passion,passionateness>4dy
infatuation>aom
wildness,abandon>aom
ardor,ardour,fervor,fervour,fervency,fire,fervidness>aom
sentiment>4dy
ambivalence,ambivalency>4dy
conflict>aor
desire>4dy
ambition,aspiration,dream>aot
craving>aot
appetite,appetency,appetence>aov
wish,wishing>aot
longing,yearning,hungriness>aot
hankering,yen>aoy
nostalgia>aoy
eros,concupiscence>aot
sensuality,sensualness,sensualism>ap1
lecherousness,lust,lustfulness>ap1
caprice,impulse,whim>aot
pleasure,pleasance>4dy
delight,delectation>ap5
amusement>ap6
enjoyment>ap5
gusto,relish,zest,zestfulness>ap8,atv
comfort>ap5
consolation,solace,solacement>apa
relief,alleviation,assuagement>apa
>ap5
sadism>apd
pain,painfulness>4dy
pang,stab,twinge>4dy
hurt>apf
agony,torment,torture>aph
distress,hurt,suffering>apf
anguish,torment,torture>apj
liking>4dy
fondness,fancy,partiality>apl
captivation,enchantment,enthrallment,fascination>apl
preference,penchant,predilection,taste>apl
>apl
leaning,propensity,tendency>app
friendliness>apl
approval>apl
admiration,esteem>apl
anglophilia>apt
dislike>4dy
alienation,disaffection,estrangement>apv
antipathy,aversion,distaste>apv
disapproval>apv
contempt,disdain,scorn,despite>apv
disgust>apv
repugnance,repulsion,revulsion,horror>aq0
gratitude>4dy
gratefulness,thankfulness,appreciativeness>aq2
ingratitude,ungratefulness>4dy
concern>ats
solicitude,solicitousness>aq5
unconcern>4dy
indifference>aq7
distance,aloofness>aq8
detachment>aq8
shame>4dy
embarrassment>aqb
self-consciousness,uneasiness,uncomfortableness>aqc
chagrin,humiliation,mortification>aqc
pride,pridefulness>4dy
self-esteem,self-pride>aqf
ego,egotism,self-importance>aqf
conceit,self-love,vanity>aqf
astonishment,amazement>4dy
wonder,wonderment,admiration>aqj
awe>aqk
surprise>aqj
stupefaction>aqj
daze,shock,stupor>aqn
expectation>4dy
anticipation,expectancy>aqp
fever>aqq
hope>aqq
gravity,solemnity>4dy
earnestness,seriousness,sincerity>aqt
sensitivity,sensitiveness>4dy
sensibility>aqv
feelings>aqv
insight,perceptiveness,perceptivity>aqw
agitation>4dy
fidget,fidgetiness,restlessness>aqz
stewing>aqz
calmness>4dy
coolness,imperturbability,imperturbableness>ar2
tranquillity,tranquility,quietness,quietude>ar2
peace,peacefulness,repose,serenity,ataraxis>ar4
easiness,relaxation>ar4
languor,dreaminess>ar6
anger,choler,ire>aok
wrath>ara
fury,rage,madness>ar8
indignation,outrage>ar8
>ar8
annoyance,chafe,vexation>ar8
pique,temper,irritation>ard
aggravation,exasperation>ard
fear,fearfulness,fright>aok
alarm,dismay,consternation>arg
frisson,shiver,chill,quiver,shudder,thrill,tingle>arg
horror>arg
panic,terror,affright>arg
fear,reverence,awe,veneration>aok
apprehension,apprehensiveness,dread>arg
trepidation>arm
foreboding,premonition,presentiment,boding>arm
presage>aro
suspense>arm
timidity,timidness,timorousness>arg
diffidence,self-doubt,self-distrust>arr
hesitance,hesitancy>ars
anxiety>aok
worry>aru
concern,care,fear>aru
edginess,uneasiness,inquietude,disquietude>aru
scruple,qualm,misgiving>aru
jitteriness,jumpiness,nervousness,restiveness>aru
angst>aru
fearlessness,bravery>4dy
security>as1
confidence>as2
happiness>4dy
joy,joyousness,joyfulness>aok
elation,lightness>as5
exultation,jubilance,jubilancy,jubilation>as5
triumph>as7
exhilaration,excitement>as5
boot,thrill,kick>as9
euphoria,euphory>as6
gaiety,merriment>as4
hilarity,mirth,mirthfulness,glee,gleefulness>asc
rejoicing>as4
cheerfulness,blitheness>as4
carefreeness,insouciance,lightheartedness,lightsomeness>asf
contentment>as4
satisfaction>ash
pride>asi
complacency,complacence,self-complacency,self-satisfaction>asi
fulfillment,fulfilment>asi
gloat,gloating,glee>asi
sadness,unhappiness>4dy
melancholy>asn
sorrow>asn
attrition,contrition,contriteness>ass
grief,heartache,heartbreak,brokenheartedness>asp
sorrow,regret,rue,ruefulness>asn
compunction,remorse,self-reproach>ass
repentance,penitence,penance>ast
pall>arm
>asn
despondency,despondence,heartsickness,disconsolateness>asw
discontentment,discontent,discontentedness>aoy
dissatisfaction>asy
boredom,ennui,tedium>asz
displeasure>asz,ard
disappointment,letdown>asz
frustration,defeat>at2
hope>4dy
optimism>at4
despair>4dy
resignation,surrender>at6
discouragement,disheartenment,dismay>at6
pessimism>at6
love>aok
agape>ata
devotion,devotedness>ata
affection,affectionateness,fondness,warmness,warmheartedness,philia>4dy
attachment>atd
hate,hatred>aok
hostility,enmity>atf
animosity,animus>atg
resentment,bitterness,rancor,rancour>atg
grudge,grievance>ati
envy,enviousness>ati
covetousness>atk
jealousy>atk
malevolence,malignity>atf
malice,maliciousness,spite,spitefulness,venom>atn
temper,mood,humor,humour>4dy
distemper>atp
irritability,crossness,fretfulness,fussiness,peevishness,petulance,choler>atq
sympathy>4dy
compassion,compassionateness>ats
commiseration,pity,ruth,pathos>ats
enthusiasm>4dy
eagerness,avidity,avidness,keenness>atv
ardor,ardour,elan,zeal>atw
food>fsp
comestible,edible,eatable,pabulum,victual,victuals>4dp
tuck>atz
>auf
dainty,delicacy,goody,kickshaw,treat>auf
dish>auf
kosher>auf
>4dp
diet>au5
dietary>au5
chow,chuck,eats,grub>au5
ration>au5
foodstuff>4dp
starches>aua
meal>aua
cornmeal>auc
flour>aua
nutriment,nourishment,nutrition,sustenance,aliment,alimentation,victuals>4dp
commissariat,provisions,provender,viands,victuals>4dp
meal,repast>auf
breakfast>auh
lunch,luncheon,tiffin,dejeuner>auh
dinner>auh
supper>auh
collation,snack>auh
helping,serving>eop
mouthful>eop
morsel,bite>auo
swallow,sup>auo
chew,chaw,cud,quid,plug,wad>aup
roast>awa
confit>awa
relish>b28
soup>au3
stew>au3
lobscouse,lobscuse,scouse>auw
viand>au3
tidbit,titbit>au2
sweet,confection>au2
confiture>av0
candy,confect>av0
hardbake>av0
brittle,toffee,toffy>av2
gum>av0
taffy>av2
dessert,sweet,afters>au1
glaze>ava
garnish>6du
topping>av9
>aty
pastry>avb
pie>avc
cake>avb
cookie,cooky,biscuit>ave
waffle>ave
conserve,preserve,conserves,preserves>av1
jam>avh
marmalade>avh
gelatin,jelly>au2
bird,fowl>aw0
poultry>avl
chicken,poulet,volaille>avm
capon>avn
fryer,frier,pullet>avn
spatchcock>avn
squab>avm
duck>avm
duckling>avs
wildfowl>avl
grouse>avu
quail>avu
partridge>avu
giblet,giblets>aw5
loaf>aty
meat>aty
>aw0
mince>auf
>aw0
gobbet>aw3
organs>aw0
offal>aw5
liver>aw5
sweetbread,sweetbreads>aw5
venison>aw1
>aw0
chop>awa
barbecue,barbeque>au3
chine>awa
saute>au3
>awa
forequarter>awa
hindquarter>awa
>awa
rib>awa
entrecote>awa
sparerib>awj
shank>awa
foreshank>awm
hindshank>awm
brisket>awa
steak>awa
>awq
beefsteak>awq
loin>awa
sirloin>awa
fillet,filet>aws
tournedos>awv
porterhouse>aws
aitchbone>awi
tripe>aw5
beef,boeuf>aw0
chopsteak>aws
pastrami>ax0
halal>aw0
jerky>aw0
biltong>ax4
pemmican,pemican>aw0
veal,veau>aw0
>aus
fricandeau>ax8
horsemeat,horseflesh>aw0
mouton,mutton>aw0
lamb-chop,lambchop>awb
>aus
gigot>axd,awf
pork,porc>aw0
>awa
ham,jambon,gammon>axg
porkchop>awb
prosciutto>axh
bacon>axg
>axf
fatback>axl
sowbelly>axl
chitterlings,chitlins,chitlings>aw5
haslet>aw5,avz
sausage>aw0
bologna>axq
chipolata>axq
chorizo>axq
frank,frankfurter,hotdog,wiener,wienerwurst,weenie>axq
polony>axr
headcheese>axq,avz
knackwurst,knockwurst>axq
liverwurst>axq
pepperoni>axq
>axq
salami>axq
banger>ay0
bratwurst,brat>ay0
linguica>ay0
saveloy>ay0
bread,breadstuff>avb,aub
cracker>ay6
loaf>ay6
>ay6
toast>ay6
biscuit>ay9
hardtack>ayb
sandwich>ayr
bomber,grinder,hoagie,hoagy,sub,submarine,torpedo,wedge,zep>ayd
gruel>b2s
produce>aty
>ayg,e9r
vegetable,veggie,veg>ayg
julienne>ayi
legume>ayi
potherb>ayi
greens>ayi
>ayi
>ayi
potato,murphy,spud,tater>ayo,aub,ayn
fries,chips>ayp
>au3
crisp>ayr
eggplant,aubergine>ayn
pieplant,rhubarb>ayi
>ayi
cabbage,chou>ayv
kale,kail,cole>ayw
collards>ayx
squash>ayi
>ayz
>az0
crookneck>az1
cucumber,cuke>ayi
sunchoke>ayo
>ayn
>az5
chili,chilli,chilly,chile>az6
jalapeno>az7
chipotle>az8
>aym
lettuce>aza
>azb
buttercrunch>azc
cos,romaine>azb
bean>ayk
lentil>ayk
pea>ayk
>azf
>azi
flageolet,haricot>azi
>azj
butterbean>azl
>aza
radicchio>azn
>b76
postum>azp
endive,escarole>aza
tomato>ayn
radish>ayo,ayv
turnip>ayo,ayv
rutabaga,swede>azu
taro,cocoyam,dasheen,edda>ayo
>e9t
freestone>ayh
cling,clingstone>ayh
windfall>ayh
apple>ayh,e9w
>b01
cortland>b02
delicious>b02
jonathan>b02
mcintosh>b02
macoun>b06
pearmain>b02
pippin>b02
prima>b02
stayman>b02
winesap>b02
berry>ayh
currant>b0d
blackberry>b0d,e9v
saskatoon,serviceberry,shadberry,juneberry>b0d
lanseh,lansa,lansat,lanset>ayh
strawberry>b0d
citrus>ayh
orange>b0j
tangelo,ugli>ayh
lemon>b0j
citron>b0j
plum>ayh,e9u
damson>b0o
greengage>b0o
>ayh
prune>b0r
raisin>b0r
jackfruit,jak>ayh
canistel,eggfruit>ayh
melon>ayh
muskmelon>b0w
>b0x
honeydew>b0y
casaba>b0y
grape>ayh
muscadine>b11
scuppernong>b12
>b11
ribier>b14
sultana>b14
>ayh
cherimoya,cherimolla>b17
soursop,guanabana>b17
sweetsop,annon>b17
ackee,akee>ayh
genipap>ayh
sapodilla,sapota>ayh
avocado,aguacate>ayh
litchi,litchee,lichi,leechee,lichee,lychee>ayh
pear>ayh,e9w
bosc>b1g
seckel>b1g
quandang,quantong>ayh
sorb>ayh
walnut>azx
coconut>aty
fish>aty
>b1p
seafood>aty
blowfish,puffer,pufferfish>b1o
escargot,snail>aw0
flatfish>b1o
flounder>b1s
flitch>awr
tomalley>aw7
sardine,pilchard>b1o
feed,provender>4dp
fodder>b1x
hay>b1y
grain,cereal>aua
barley,barleycorn>b20
rice>b20,aub
slop,slops,swill,pigswill,pigwash>b1x
cud>b1x
salad>au3
ingredient,fixings>aua
flavorer,flavourer,flavoring,flavouring,seasoner,seasoning>b26
condiment>b27
salt>b27
fennel,finocchio>ayi
pickle>auu
vinegar,acetum>b28
sauce>b28
egg,eggs>aua
>aua
milk>b2f,b2w
buttermilk>b2g
butter>b2f,aty
cheese>b2f,aty
sweetening,sweetener>b27
honey>b2k
sugar>b2k
dough>b2x
>avd
pasty>b2o
marrowbone>8fg
pizza>au3
porridge>au3
oatmeal,burgoo>b2s
loblolly>ayf
sushi>au3
beverage,drink,drinkable,potable>4dp,fq1
concoction,mixture,intermixture>aua
mix,premix>b2x
potion>b2w
philter,philtre,love-potion,love-philter,love-philtre>b2z
draught,potation,tipple>b33
alcohol,intoxicant,inebriant>b2w,6fp
drink>aun
homebrew>b32
hooch,hootch>b32
kava,kavakava>b32
aperitif>b32
brew,brewage>b32
beer>b38
munchener>b3c
bock>b3c
lager>b39
oktoberfest,octoberfest>b3c
pilsner,pilsener>b3c
weissbier>b3i
weizenbier>b3f
weizenbock>b3f
ale>b39
bitter>b3i
stout>b3i
kvass>b38
mead>b38
metheglin>b3m
hydromel>b2w
oenomel>b2w
wine,vino>b32
vintage>b3q
>b3q
>b3q
>b3q
champagne,bubbly>b3u
burgundy>b3q
beaujolais>b3w,b3s
medoc>b40,b3s
montrachet>b3w,b3t
bordeaux>b3q
chianti>b3s
cabernet>b3s
dubonnet>b3q
macon,maconnais>b3q
moselle>b3t
plonk>b3q
retsina>b3q
rhenish,hock>b3t
liebfraumilch>b48
rioja>b3s
soave>b3t
sauterne,sauternes>b3t
tokay>b3q
vermouth>b3q
vouvray>b3t
yquem>b3t
generic>b3q
varietal>b3q
>b3q
madeira>b4j
malmsey>b4k
sherry>b4j
manzanilla>b4m
amontillado>b4m
marsala>b4j
muscat,muscatel,muscadel,muscadelle>b4j
liquor,spirits,booze>b32
moonshine,bootleg>b5f
aquavit,akvavit>b4r
arrack,arak>b4r
bitters>b4r
brandy>b4r
applejack>b4w
calvados>b4w
armagnac>b4w
cognac>b4w
grappa>b4w
kirsch>b4w
marc>b4w
slivovitz>b4w
gin>b4r
geneva,hollands>b55
grog>b59
ouzo>b4r
rum>b4r
schnapps,schnaps>b4r
pulque>b32
tequila>b4r
vodka>b4r
whiskey,whisky>b4r
>b5e
firewater>b4r
irish>b5e
poteen>b5h
scotch>b5e
liqueur,cordial>b32
absinth,absinthe>b5k
amaretto>b5k
anisette>b5k
chartreuse>b5k
>b5k
drambuie>b5j,b5k
galliano>b5k
>b5k
curacao,curacoa>b5s
kummel>b5k
maraschino>b5k
pastis>b5k
pernod>b5k
kahlua>b5p
ratafia,ratafee>b5k
sambuca>b5k
>b32
cocktail>b61
highball>b61
bullshot>b62
daiquiri>b62
spritzer>b61
gimlet>b62
julep>b63
margarita>b62
martini>b62
sazerac>b62
sidecar>b62
sling>b63
sour>b62
stinger>b62
swizzle>b61
toddy>b61
fizz>b2w
demitasse>b76
decaf>b76
espresso>b76
latte>b6l
cappuccino>b76
cider,cyder>b2w
scrumpy>b6o
pruno>b35
rotgut>b32
cocoa,chocolate>b2w
juice>aua
koumiss,kumis>b32
ade>b2w
lacing>b4r
lemonade>b6v
limeade>b6v
orangeade>b6v
>b3q
negus>b70
>b2w
cola,dope>b72
pepsi>b73
tonic>b72
coffee,java>b2w
punch>b61
wassail>b77
eggnog>b77
glogg>b77
cassiri>b38
rickey>b61
tea>b2w
cuppa,cupper>b7d
herbal>b7d
tisane>b7f
>fq1,4dp,4dq
>b2w,b7h
>b7i
seltzer>b7j
arrangement>4e6
straggle>4e6
array>b7l
classification,categorization,categorisation>b7l
>4e6
>4e6
biome>b7q
people>4e6
cohort>b7s
aged,elderly>b7t
youth>b7t
baffled>b7s
blind>b7s
timid,cautious>b7s
community>b7s
damned>b7s
dead>b7s
deaf>b7s
defeated,discomfited>b7s
disabled,handicapped>b7s
doomed,lost>b7s
enemy>b7s
folk,folks>b7s
free>b7s
homebound>b7s
initiate,enlightened>b7s
uninitiate>b7s
retarded>b7s
nationality>b7s
retreated>b7s
sick>b7s
slain>b81
wounded,maimed>b7s
>4e6
collection,aggregation,accumulation>4e6
backlog>b8j
content,contents>b8j
statuary>b8j
agglomeration>b8j
bunch,clump,cluster,clustering>b8n
knot>b8o
swad>b8o
tuft,tussock>b8o
wisp>b8r
clod,glob,lump,clump,chunk>b8n
pile,heap,mound,agglomerate,cumulation,cumulus>b8j
mass>b8j
stack>b8u
haystack,hayrick,rick>b8w
combination>b8j
body>b8i
public>b8z
world>b9g
society>b8i
minority>b8i
sector>b8i
business>b94
ethnos>4e6
race>4e6
interest>b8i
kin,kindred,clan>b8i
family>b99
family,folk,kinfolk,kinsfolk,sept,phratry>bbh
folks>b99
people>b9b
homefolk>b9b
dynasty>b9b
class,stratum>b7s
gathering,assemblage>b8i
carload>b9h
contingent>b9h
pair>b9h
mythology>b8j
pair,brace>ba1
team>b9y
couple,twosome,duo,duet>b9k
quartette,foursome>b9h
quartet,quartette,quadruplet,quadruple>ba1
couple,mates>b9a
marriage>b9a
brood>b9y
flock>b9v
congregation,fold,faithful>b8i
taxon>b7p
wildlife>4df
>b7p
herd>b9y
remuda>b9z
set>b8j
class,category,family>b8j
sex>ba2
set>4d9
subgroup>4e6
>4e2,ba4
subspace>ba6
field>ba4
solution>ba4
package,bundle,packet>b8j
organization,organisation>b8i
ngo>bab
alir,far,interahamwe>bi1
lashkar-e-taiba,lashkar-e-toiba,lashkar-e-tayyiba,let>bi1
association>bab
polity>bab
government,authorities,regime>bag
court>bah
soviets>bcm
institution,establishment>bab
>bak
enterprise>bab
collective>bam
agency>bav
>bav
company>bak
corporation,corp>bas
firm,house>bav
manufacturer,maker>bav
partnership>bav
business>bam
publisher>bas
newspaper>baw
>bab
bastion>bay
>bam
industry>bb0
processor>bav
>bb1
hollywood>bb3
brokerage>biy
>bdb
family,household,menage>bdb
>bdm
club,nine>bb8
religion,faith>bak
christendom,christianity>b8z
church>bba
protestant>bbc
judaism,hebraism>bba
variety>b9w
breed>bbf,b9y
lineage,bloodline,pedigree,ancestry,parentage,stemma>bbi
genealogy>b99
phylum>b9w
phylum>b8i
>b9w
genus>b9w
species>b9w
subspecies>b9w
civilization,civilisation>b92
profession>big
businessmen>bbq
priesthood>bbq
ministry>bbs
department>be5
instrumentality>bdb
denomination>bac
sect>bba
cult>bba
clergy>bbs
laity,temporalty>bcs
pantheon>b8j
tudor>b9f
citizenry,people>4e6
governed>bc3
senate>bc8
senate>bc5
congress>bc8
legislature,law-makers>bc9
>b9h
administration,governance,establishment,brass,organization,organisation>b8z
judiciary,bench>bca
nation,country>b7s
state,nation,country,commonwealth>bgv
reich>bcd
suzerain>bcd
bloc>bg8
asia>b8j
superpower>bcd
hegemon>bci
church-state>bh0
city-state>bcd
state>bah
population>4e6
poor>b7s
rich>b7s
populace,public,world>b7s
population>b7s
multitude,masses,mass>4e6
labor,labour,proletariat>b9g
bourgeoisie>b9g
crowd>b9h
multitude,throng,concourse>b9h
hive>bcw
horde,host>bcw
ruck,herd>bcw
legion>bdf
drove,horde,swarm>bcv
mob,rabble,rout>bcv
company>bf8
utility>bd5
service>baq
company,troupe>bab
chorus>bf1
ensemble>bf1
choir>bd7
circus>bd6
unit>bab
command>bdj
enemy>bdj
>bdj
army>bdi
navy>bdi
>bdj
>bdl
force>bdb
military>bdl
force,personnel>bab
team,squad>bdb
police,constabulary>bdl,bgr
workforce,manpower,hands,men>bdl
corps>bde
rotc>bdp
division>bde
regiment>bde
brigade>bde
battalion>bde
company>bde
platoon>bde
>bde
vanguard,van>bde
patrol>bdx
rearguard>bdx
squad>bde
squadron>bhy
flight>bdh
flight>bj2
division>bb6
audience>b9h
audience>bcs
viewers>be7
following,followers>bcs
faithful>be9
parish>bec
community>b9h
neighborhood,neighbourhood>bec
municipality>b9h
town,townspeople,townsfolk>bee
village,settlement>bec
hamlet,crossroads>bec
club,society,guild,gild,lodge>baf
fellowship>baf
fraternity,frat>bei
sorority>bei
league,conference>baf
majors>bem
union>bab
cast>b9h
class,grade>b9h
circle,band,lot>b8i
clique,coterie,ingroup>ber
cabal,faction,junto,camarilla>bes
core,nucleus>ba1
gang,crew>bdb
gang,mob>baf
demimonde>b9g
underworld>b9g
gangland,gangdom>b8i
syndicate,mob>bez
>bab
orchestra>bf1
symphony,philharmonic>bf2
band>bf1
>bf1
combo>bf5
faction,sect>bes
>b9h
party>bf8
dance>bf9
masquerade,masque,mask>bf9
banquet,feast>bfd
dinner>bf9
gaudy>bfc
reception>bf9
sociable,social,mixer>bf9
party>bab
gop>bfh
party>ber
table>b7n
matrix>b7n
transpose>bfl
galaxy>b8j
score>ba1
crew>bdb
crowd,crew,gang,bunch>b9h
troop>bde
troop>bde
outfit>bdb
school>b8z
>bak
preschool>bfv
school>bfv
college>b8z
academy>bg0
lyceum,lycee,gymnasium>bfx
seminary>bis
university>b8z
staff,faculty>b8z
culture,civilization,civilisation>b92
>bg4
cyclades>bg5
fleet>b8j
alliance,coalition,alignment,alinement>bab
>bg8
un>bg9
ally>bcd
meeting>b9h
caucus>bgc
conclave>bgc
conference>bgc
convention>bgc
meeting>bf8
council>bb6
parliament>bc8
soviet>bgi
board>bgm
committee,commission>bb6
subcommittee>bgm
symposium>bgf
court,tribunal,judicature>bc9
agency,bureau,office>bb6
>bgq
officialdom>bca
rally>b9h
cadre>bgv
>bdb
>bgv
underground>bgw
autocracy,autarchy>bhb
democracy,republic>bhb
theocracy>bhb
capitalism>bh3
industrialism>bh9
>bh9
>bh9
communism>bh7
international>bh7
socialism>bha
nazism,naziism>97i,bh7
economy>bjh
>bh4
>b8i
generation>b7p
descendants,posterity>b7p
coevals,contemporaries,generation>b7s
tableau>b7l
colony,settlement>b8z
chain,concatenation>bjy
course,line>bjy
hierarchy>bjy
management>bca
leadership,leaders>b8z
date,appointment,engagement>bgh
visit>bgh
>b9g
elite>bho
chosen,elect>bhp
cream,pick>bhp
gentry,aristocracy>bho
few>bhp
nobility,aristocracy>bhp
artillery>bde
musketry>bde
battery>bhv
cavalry>bde
infantry>bde
militia,reserves>bdj
fto>bkb
soldiery,troops>bdl
friendly>bi2
hostile>bi2
cavalry,horse>bi2
rank>bdl
assortment,mixture,miscellany,miscellanea,variety,salmagundi,smorgasbord,potpourri,motley>b8j
oddments,melange,farrago,ragbag,mishmash,mingle-mangle,hodgepodge,hotchpotch,gallimaufry,omnium-gatherum>bi7
litter>b9y
batch>b8j
membership>b8z
branch,subdivision>be5
clientele,patronage>b7s
deputation,delegation,delegacy>bab
mission>bac
vocation>b8z
posse>bdn
foundation>bal
charity>bii
institute>baf
exhibition,exposition,expo>b8j
>bil
retrospective>bim
side>bdb
>bdb
expedition>bip
highschool>bg0
>bfx
kindergarten>bfw
jury>b8z
bevy>b9h
right>bf7
convoy>4pq
>bal
bank>bal
market>b9g
traffic>b8j
formation>b7l
caravan,train>4pq
cavalcade>4pq
parade>4pq
file>bj9
column>bj6
secondary>bj2
line>bj2
line>bj2
row>bja
rank>bja
column>b7n
aviation>b8j
machinery>bjh
network>bjh
system,scheme>4e6
subsystem>bjh
body>bjh
vegetation,flora,botany>b8j
brush,brushwood,coppice,copse,thicket>bjk
growth>bjk
scrub,chaparral,bush>bjk
forest,wood,woods>bjk
grove>bjo
underbrush,undergrowth,underwood>bjl
garden>bjk
staff>bdl
dictatorship,absolutism,authoritarianism,caesarism,despotism,monocracy,shogunate,stalinism,totalitarianism,tyranny>bgy
law,jurisprudence>b8j
>bju
bureaucracy,bureaucratism>bgs
ordering,order,ordination>b7l
series>bjx
progression>bjy
sequence>bjy
succession>bjy
streak>bk1
stream,current>bhi
data>b8j
movement>b8i
avant-garde,vanguard,van>bk9
cubism>bk9
dada,dadaism>bk9
>bk5
neoromanticism>bk9
>bk5
unconfessed>b7s
unemployed>b7s
camp>b9h
reunion>bf9
muster>b9h
blue>bab
flank>bj2
head>bj2
rear>bj2
here>4dz
there>4dz
somewhere>4dz
home>4dz
address>bnk
>bmc
arctic>bne
area,country>bpm
atmosphere>bpl
bed-ground,bedground>bks
space>4e2,4dz
backwoods,boondocks,hinterland>bq2
barren,wasteland>brn
frontier>brn
desert>br5,b7r
battlefield,battleground,field>br5
beat,round>box
origin,root,rootage,source>bp3
derivation>bl2
zone>bpl
fatherland,homeland,motherland>bm6
birthplace>bqz
birthplace,cradle,provenance,provenience>bl2
side>bqs
bottom,underside,undersurface>bl8
foot>blb
bottom>bpl
boundary,bound,bounds>bn6
border,borderline,delimitation,mete>blc
place,property>bni
balk,baulk>8am
campsite,campground,bivouac,encampment>bqi
campus>bnb
capital>bqc
>bp3
empyrean,firmament,heavens,welkin>bqs
cemetery,graveyard,necropolis>bqi
center,centre,midpoint>bp3
center,centre,middle,heart>bks
core>blm
city,metropolis>bpd
megalopolis>bra
>bmc
precinct>blr
downtown>blr
outskirts>bqd
conurbation,sprawl>bra
borough>bkq
city>bkq
clearing,glade>br5
commune>bkq
zone>bni
>bm0
commonwealth>bqm
corner>bp3
corner>bks
cornfield>bnm
country,land>bkq
county>bpl
crest>boc
development>bmc
dig,excavation>bqi
field,theater,theatre>bpm
district,territory,dominion>bpm
enclave>bmc
>bkq
>bmc
uptown>bmf
suburb,suburbia>bmf
distance>bpl
domain,demesne,land>bpm
empire,imperium>bmj
residence,abode>bkp
home,place>bml
dump,wasteyard,waste-yard,dumpsite>bqi
earshot,earreach,hearing>bph
view,eyeshot>bph
earth,earth>4dz
east,orient>bch
northland>bpm
northwest>bni
midwest>bni
ecliptic>bnn
eden,paradise,nirvana,heaven,shangri-la>bpl
edge,border>blc
end,terminal>bn6
endpoint,termination,terminus>bmy
end>bqs
environment,environs,surroundings,surround>bni
destination,goal>bmy
medium>bn1
setting>bn1
equator>bnn
>bpl
extreme,extremum>bn6
fairway>bqi
farmland>bq2
field>bpm
field>br5
hayfield,meadow>boi
field>br5
>bm1
front,forepart>bl8
battlefront,front>bod
scrapheap>bmn
>bpm
epicenter,epicentre>bnk
>bp3
ghetto>bpg
grainfield>bnb
>boc
habitat>bn1
habitation>bno
haunt,hangout,resort,repair>bks
hearth,fireside>bks
hell,hellhole,inferno>bpl
hemisphere>bni
hipline>boc
hideout,hideaway,den>bnw
>bqz
heights>bqz
horizon,skyline>boc
see>bqc
junkyard>bro
reservation>bkq
inside,interior>bqs
inside,interior>bpl
midst,thick>bo3
isogram,isopleth,isarithm>boc
kingdom>bm6
lair,den>bnp
lawn>bnb
layer>bpl
demarcation>blc
limit>bn6
line>4dz
line>bp7
salient>ewa
latitude>eux
longitude>eux
mandate,mandatory>bmc
grassland>br5,b7r
midair>bp3
orbit>box
outline,lineation>blc
profile>bol
silhouette>bol
outside,exterior>bpl
outdoors,out-of-doors,open>boo
outstation,outpost>bp8
overlook>bqz
midway>br5
park,parkland>br5
park,commons,common,green>br5
parts>bn1
pasture,pastureland,lea,ley>boi
path,route,itinerary>boc
flyway>box
crest,top,summit>bqz
prairie>boi
square>br5
plaza,piazza>bp1
point>4dz
polls>bp5
position,place>bp3
position>bp3
position>bp3
post>bp5
landmark>bp5
right>bp5
left>bp5
back,rear>bp5
municipality>bra,bkq
premises>bqi
protectorate>bmc
quarter>blr
range,reach>bob
range>br5
rear,backside>bl8
rearward>bpj
region,part>4dz
region>4dz
unknown>bpm
open,clear>bks
waterfront>blr
port>bnk
>bpq
seaport,haven,harbor,harbour>bpq
resort>6pb
playground>bks
rough>bqi
vicinity,locality,neighborhood,neighbourhood>bqd
place>bpw
block>bks
proximity>bpw
presence>bpz
safety,refuge>bks
country>bni
countryside>bq2
scene>bks
light>bq4
darkness,dark,shadow>bq4
scenery>bpw
landscape>bq7
churchyard>bro
scour>bqz
seat>bqk
>bln
section>bks
shrubbery>bks
side>boc
side>bpl
bedside>bqg
site>br5
slum>blr
space>bks
air>bpl
state,province>bkq
>bqm
stratum>bo9
>bni
oilfield>bqp
corner>bp3
surface>blc
target>bqz
tee>bqi
tip>bmy
top,upside>bl8
rooftop>bqw
top>bpl
place,spot>bp3
town>bpd
hometown>br0
township,town>bkq
>bni
village,hamlet>br3
tract,parcel>bni
subdivision>br5
terrain>br5
plot,patch>br5
lot>br5
>bni
venue,locale,locus>bq4
vertex,apex,acme>bn7
watermark>boc
watershed,divide>boc
direction,way>box
bearing,heading>brf
tack>brg
course,trend>brf
trend>brf
west,occident>bpm
west>bni
whereabouts>4dz
wilderness,wild>bni
yard>br5
zenith>blj
mansion>bpl
pisces>brq
zone>bqz
>bl4
bridgehead,foothold>brt
beachhead>bru
outskirt,fringe>blr
>bli,blp
>bli,blp
>bli,blp
>bm6
>bs0
>bs0
>bm6
>bm6
>bm6
>bm6
>bs6
bulgaria>bs2
myanmar,burma>bs4
cambodia,kampuchea>bs4
ceylon>c19
eelam>bcd
china,prc,cathay>bs4
taiwan,china>c19
congo,zaire>bs3
guatemala>bs7
panama>bs7
mexico>bs6
acapulco>blp,bpq
cuba>bm6
czechoslovakia>bni
denmark,danmark>bs1
copenhagen,kobenhavn>brx
norway,norge,noreg>bs1
sweden,sverige>bs1
germany,deutschland,frg>bs0
berlin>brx
bavaria>bqm
bonn>blp
munich,muenchen>blp
greece,ellas>bs2
athens,athinai>brx
dipylon>6ku
attica>bmc
jerusalem>brx
palestine>boh
italy,italia>bs0
>bqm
rome,roma>brx
sicily,sicilia>bt2
palermo>blp,bpq
firenze,florence>blp
venice,venezia>blp
yugoslavia,jugoslavija>bs0
greenland,gronland>c19
labrador>bni
canada>bs6
winnipeg>bry
toronto>bry
montreal>blp
australia>bm6
guam,gu>c19
vienna>brx
nassau>brx
brazil,brasil>bs5
uk,britain>bo6
england>bs0
london>brx
liverpool>blp,bpq
oxford>blp
newcastle,newcastle-upon-tyne>blp,bpq
kent>bm7
ireland,eire>bs0
dublin>brx,bpq
scotland>bs0
newport>blp,bpq
egypt>bs3
india,bharat>bs4
mumbai,bombay>blp
tibet,thibet,xizang,sitsang>bs4
indonesia>bm6
java>c19
bali>c19
sumatra>c19
iran,persia>bs4
iraq,al-iraq,irak>bs4
carthage>bcl
japan>by7
japan,nippon,nihon>bs4
tokyo,tokio,yeddo,yedo,edo>brx
france>bs0
paris>brx
nice>blp
>bni
ile-de-france>buc
ghana>bs3
netherlands,nederland,holland>bs0
amsterdam>brx
hungary,magyarorszag>bs0
iceland>bs0
korea,dae-han-min-gook,han-gook>c2z
laos>bs4
vientiane>brx
morocco,maroc,marruecos,al-magrib>bs3
rabat>brx
natal,kwazulu-natal>bmc
pakistan>bs4
peru>bs5
philippines>bm6
poland,polska>bs0
warszawa,warsaw>brx
portugal>bs0
lisbon,lisboa>brx,bpq
tahiti>c19
russia,ussr>bm6
moscow>brx
siberia>bni
odessa,odesa>blp,bpq
spain,espana>bs0
khartoum>brx
switzerland,suisse,schweiz,svizzera>bs0
bern,berne>brx
syria>bs4
dimash,damascus>brx
thailand,siam>bs4
tunisia>bs3
america,us,usa>bs6
confederacy,south,dixie,dixieland>bni
south>bni
piedmont>bni
union,north>bv9
north>bni
alabama,al>bqn,bvb
birmingham>blp
alaska,ak>bqn
arizona,az>bqn
phoenix>brz
arkansas,ar>bqn
california,ca>bqn
sacramento>brz
colorado>bqn
denver>brz
connecticut,ct>bqn
dc>bme
washington>brx
florida,fl>bqn
georgia,ga>bqn
atlanta>brz
savannah>blp,bpq
hawaii,hawai'i,hi>bqn
honolulu>brz,bpq
hawaii>c19
illinois,il>bqn
chicago>blp,bpq
springfield>brz
indiana,in>bqn
indianapolis>brz
kansas,ks>bqn
kentucky,ky>bqn
louisiana,la>bqn
maine,me>bqn
maryland,md>bqn
baltimore>blp,bpq
massachusetts>bqn
boston,beantown>brz
michigan>bqn
detroit,motown>blp,bpq
minnesota,mn>bqn
minneapolis>blp
mississippi,ms>bqn
missouri,mo>bqn
nebraska,ne>bqn
concord>brz
manchester>blp
albany>brz
brooklyn>blw
manhattan>blw
harlem>blr
broadway>7eb
off-broadway>blr
ohio,oh>bqn
cleveland>blp
cincinnati>blp
columbus>brz
oklahoma,ok>bqn
oregon,or>bqn
pennsylvania>bqn
philadelphia>blp
pittsburgh>blp
providence>brz
tennessee,tn>bqn
memphis>blp
nashville>brz
texas,tx>bqn
austin>brz
dallas>blp
houston>blp,bpq
utah,ut>bqn
vermont,vt>bqn
bennington>br0
virginia,va>bqn
richmond>brz
washington,wa>bqn
seattle>blp,bpr
charleston>brz
milwaukee>blp
wyoming,wy>bqn
cheyenne>brz
venezuela>bs5
>4dv
reason,ground>bxk
occasion>bxl
incentive,inducement,motivator>bxk
dynamic>bxn
>4dv
urge,impulse>4dv
>bxp
compulsion>bxr
mania,cacoethes>bxp
ethics,morals,morality>4dv
hedonism>bxu
conscience,scruples>bxu
abyss,abysm>bz8
adjunct>c14
aegean>c3x
africa>bzd
agent>4dh
alluvium,alluvion>c40
anion>c18
antarctica>bzd
antares>byj
anthill,formicary>c1d
archipelago>c1g
arroyo>c0t
ascent,acclivity,rise,raise,climb,upgrade>c47
asia>bzd
atlantic>c2o
atmosphere>fob
australia>bzd
bank>c3l
bank>c47
baryon>c0u,c0b
bay,embayment>byo
beach>c0i
binary>c4d
bit,chip,flake,fleck,scrap>c0g
blanket>bzg
bluff>bye
body>4dl
water>4da
bog>c5a
boson>c2w
bottomland>c1h
boulder,bowlder>c3q
>c4i
brook,creek>c4i
bubble>c0l
burrow,tunnel>c0z
calculus,concretion>c3q
canyon,canon>c3g
canyonside>c47
cape,ness>c1g
caribbean>c3x
cascade>c57
cave>c0i
cavern>c02
>4dl
chain>c4y
>byo
chasm>c2p
cliff,drop-off>c0i
cloud>dqc
>c1g
comet>c08
continent>c1i
>c4y
cove>c17
covering>4dl
crack,cleft,crevice,fissure,scissure>c2p
crag>bz9
crust>bo9
crystal,crystallization>c3q
crystallite>bzk
farmland,plowland,ploughland,tillage,tilth>c1h
cumulus>bza
delaware>c3n
delta>c0i,by2
declivity,declination,declension,downslope>c47
dipole>bze
discard>4db
downhill>bzq
draw>c0t
dregs,settlings>c40
>c1t
drumlin>bzw
dune>c3l
earth,earth,world,globe>c4t
electron,negatron>c1m
>c2w
enclosure>evv
estuary>byo
eurasia>bzd
europe>bzd
hesperus,vesper>c34
expanse>evv
>4dl
fallow>bzm
feeder,tributary,confluent,affluent>byt
fermion>c2w
flat>c33
>4db
foam,froth>byv
forth>c3n
fragment>c2v
>byq
formation>4db
geyser>c4b
glacier>c13
globule>ev8
gondwanaland>bzd
gorge>c3g
grain>fey
granule>c0o
grinding>fey
gulf>byo
carpentaria>c0r,byd
gully>c51
hadron>c01
highland,upland>c2f
hill>c2f
hillside>c47
hole>c2p
hollow>c2e
holystone>frf
hudson>c3n
iceberg,berg>c13,c0d
>c0i
inessential,nonessential>4da
>by1
>c34
inlet,recess>byo
ion>c2w
island>c1g
isle,islet>c19
>c34
jupiter>c1b,c4o,c2r
knoll,mound,hillock,hummock,hammock>c0w
lagoon,laguna,lagune>c1f
lake>byo
land,earth,ground>4db
land,soil>4db
landmass>c1g
laurasia>bzd
leak>c0y
ledge,shelf>c3l
lepton>c01,c0b
lowland>c2e
main,briny>byo
mainland>c1g
mare,maria>bpl
mars>c4t,c4o
marsh,marshland,fen,fenland>c5a
mass>byn
meander>eu0
mediterranean>c3x
mekong>c3n
mere>c35
meteorite>c1z
meteoroid,meteor>c08
micelle>c2w
micrometeorite,micrometeoroid,micrometeor>c1y
millpond>c35
planetoid>bz5
mire,quagmire,quag,morass>byp
mississippi>c3n
mobile>c3n
moon,moon>c3u
daystar,phosphorus,lucifer>c34
mountain,mount>c2f
mountainside,versant>c47
>c36
mull>c39
narrow>c4h
depression>c0i
>c0i
nature>c4z
necessity,essential,requirement,requisite,necessary>4da
need,want>c2h
nest>4dl
nub,stub>c2v
nubbin>c2k
nucleon>byg
nucleus>blm
ocean>byo
opening,gap>evv
orinoco>c3n
>c34
overburden>c1h
pacific>c2o
pangaea,pangea>bzd
part,piece>4da
particle>byn
track,course>boc
pebble>c3q
peninsula>c1g
photon>c0h
ping>c3n
pit,cavity>c0z
plain,field,champaign>c1g
planet>bz5
pond,pool>c1f
puddle>byo
pothole,chuckhole>c0z
precipice>bz9
promontory,headland,foreland>c2f
proton>c2m
pulp,mush>c1t
radiator>4dl
rainbow>ev4
rapid>c58
rathole>c0y
ravine>c51
red>c3n
reef>c3l
remains>4db
ribbon,thread>4db
ridge>c2f
rift>c2p
river>c4i
riverbank,riverside>byf
rivulet,rill,runnel,streamlet>c4i
rock,stone>4dl
sabine>c3n
lick>c40
sample>4dl
satellite>bz5
saturn>c1b,c4o,c2r
scraping>c0g
sea>byo
seashore,coast,seacoast,sea-coast>c43
section>c46
sediment,deposit>4do
sheet>c07
shoal,shallow>byo
shore>c0i
skim>bzg
sky>byc
>c2v
slope,incline>c0i
soapsuds,suds,lather>c0e
spit>bz0
splinter,sliver>byk
spring,fountain,outflow,outpouring>c0i
spume>c0e
star>bz5
star>bz5
steep>bzq
steppe>c33
strait>bz7
stream,watercourse>byo
stretch>c07
strip>c2v
stub>e8u
subcontinent>c1i
sun,sun>c4d
>c34
supernatant>fq1
surface>bo9
swamp,swampland>c5a
tangle>4dl
>c34
tidewater>bzb
trail>c2x
trough>c2e
turf,sod,sward,greensward>c1h
>4da
universe,existence,world,cosmos,macrocosm>4dl
vagabond>4db
valley,vale>c2e
variable>4da
vent,volcano>bzh
venus>c4t,c16
wall>4db
wallow>c2b
waterfall,falls>byo
waterway>byo
web>4db
wetland>c1h
world>c2v
>8nn
>c5c
extraterrestrial,alien>c5d
>c5c
death>c5c
>c5c
mermaid>c5c
martian>c5c
>c6n
ogre>c5h
ogress>c5l
monster>c5c
>c5n,c5f
dragon,firedrake>c5o
troll>c5o
nature>4dh
supernatural,occult>4dh
>91r
destiny,fate>4dh
>c80
deity,divinity,god,immortal>c5t
>c5w
lug,lugh>c5x
buddha,siddhartha,gautama>d6o
goddess>c5w
god>c5t
godhead,lord,creator,maker,divine,almighty,jehovah>c61
eon,aeon>c5t
father-god,fatherhood>c66
son,logos>c66
hypostasis>c62
angel>c5t
archangel>c67
fairy,faery,faerie,fay,sprite>c5t
elf,hob,gremlin,pixie,pixy,brownie,imp>c69
gnome,dwarf>c69
>c6j
bogey,bogy,bogie>c6c
devil,fiend,demon,daemon,daimon>c6c
incubus>c6e
satan,devil,lucifer,beelzebub>c5t
banshee,banshie>c6j
genie,jinni,jinnee,djinni,djinny,djinn>c6j
spirit>c5t
apparition,phantom,phantasm,phantasma,fantasm,specter,spectre>c6j
>c5w
nymph>c6l
>c6m
>c5w
>c5w
muse>c6o
nemesis>c6o
neptune>c6p
titan>c6o
prometheus>c6t
>c5w
wyrd,weird>c6v
adam>d4d
eve>dnc
character>c5c
holmes>c6z
self>4di
adult,grownup>4di
adventurer,venturer>4di
anomaly>4di
applicant,applier>4di
benefactor,helper>cxt
capitalist>4di
captor,capturer>4di
commoner>4di
communicator>4di
contra>cez
consumer>dll
contestant>4di
coon>dej
cosigner,cosignatory>dg9
coward>4di
creator>4di
defender,guardian,protector,shielder>dbl
disputant,controversialist,eristic>4di
engineer,technologist>4di
entertainer>4di
ex-gambler>cwy
ex-mayor>d55
experimenter>ddv
experimenter>4di
expert>4di
female>4di
individualist>4di
inhabitant,habitant,dweller,denizen,indweller>4di
native,indigen,indigene,aborigine,aboriginal>4di
innocent>4di
intellectual,intellect>4di
juvenile>4di
lover>4di
lover>cti
leader>4di
male>4di
mediator,go-between,intermediator,intermediary,intercessor>d71
>4di
naprapath>dk7
national>4di
>4di
nonworker>4di
peer,equal,compeer>4di
perceiver,percipient,observer,beholder>4di
precursor,forerunner>4di
primitive>4di
recipient>cj1
>4di
religionist>c8d
sensualist>4di
traveler,traveller>4di
unfortunate>4di
>4di
>c8i
>4di
worker>4di
wrongdoer,offender>cl5
african>4di
>4di
african-american,negro,negroid>4di
white,caucasian>4di
semite>c8q
babylonian>c8r
assyrian>c8r
asian,asiatic>c7t,c8o
coolie,cooly>c8u
evenki,ewenki>c8u
mongol,mongolian>c8u
tatar,tartar>c8x
amerindian>4di,c8o
brave>dmp
athapaskan,athapascan,athabaskan,athabascan>c8z
>c8z
apache>c91
sioux,siouan>c92
taracahitian>cer
cahita>c95
tarahumara>c95
indian>c8u
assamese>c98
dravidian>c98
badaga>c9a
gadaba>c9a
gond>c9a
kanarese,canarese>c9a
kolam>c9a
kota,kotar>c9a
kui>c9a
malto>c9a
savara>c9a
tamil>c9a
telugu>c9a
toda>c9a
tulu>c9a
gujarati,gujerati>c98
kashmiri>c98
oriya>c98
punjabi,panjabi>c98
maratha,mahratta>c98
slav>cac,4di
acadian>cbk
cajun>c9u
anabaptist>c9z
christian>c8d
gentile,non-jew,goy>c9x
protestant>c9x
quaker>c9x
catholic>c9x
non-catholic>c8d
jew,hebrew,israelite>4di
jewess>ca3
muslim,moslem>c8d
buddhist>c8d
hindu,hindoo>c8d
swami>ca7
chela>ca7
eurafrican>cac,c8n
eurasian>cac,c8u
european>c7t
sahib>cac
memsahib>cad
celt,kelt>cac
gael>caf
gaul>caf
galatian>cah
frank>cac
salian>caj
teuton>cac
afghan,afghanistani>c8u
pathan,pashtun,pushtun,pashtoon>cam
albanian>cac
algerian>c8n
altaic>c8u
armenian>c8u
andorran>cac
anguillan>dmy
antiguan>dmy
argentinian>cfp
australian,aussie>c7t
austronesian>c7t
austrian>cac
bahamian>dmy
bangladeshi>c8u
basque>cac
bengali>c8u
barbadian>dmy
belgian>cac
bermudan,bermudian>cf0
bhutanese,bhutani>c8u
bolivian>cfp
bornean>ceo
brazilian>cfp
carioca>cb9
tupi>cfp
maraco>cfp
bruneian>cb8
bulgarian>cac
burmese>c8u
byelorussian,belorussian>cac
byzantine>c8u
cambodian,kampuchean>c8u
canadian>cf0
>cbj
canuck>cbk
>cf0
chilean>cfp
chinese>c8u
chink,chinaman>cbo
colombian>cfp
cuban>dmy
cypriot,cypriote,cyprian>cac
czechoslovakian,czechoslovak,czech>cac
czech>cac
slovak>cac
dane>cac
dutch>bcc
zealander>cbw
ecuadorian,ecuadoran>cfp
salvadoran,salvadorian,salvadorean>cfp
britisher,briton,brit>cac
>cc1
englishman>cc2
englishwoman>cc2
anglo-saxon>cc2
saxon>cac
lombard,langobard>cac
limey>cc3
pommy,pom>cc2
cantabrigian>cc2
cornishman>cc3
cornishwoman>cc4
lancastrian>cc2
geordie>cc2
liverpudlian,scouser>cc2
londoner>cc2
cockney>ccg
mancunian>cc2
oxonian>cc2
ethiopian>c8n
fijian>cff
finn>cac
livonian>cco
latvian>cac
lithuanian>cac
frenchman,frenchwoman>cac
frog,gaul>ccq
parisian>ccq
parisienne>ccs
breton>ccq
angevin,angevine>ccq
balkan>cac
castillian>cfq
creole>cgq
cretan>cac
minoan>ccz
greek,hellene>cac
achaean,achaian>cd1
aeolian,eolian>cd1
dorian>cd1
ionian>cd1
athenian>cd1
laconian>cd1
lesbian>cd1
spartan>cd1
arcadian>cd1
thracian>cac
guatemalan>cbm
guyanese>cfp
haitian>dmy
honduran>cbm
malay,malayan>c8u
netherlander,dutchman,hollander>cac
hindu,hindoo,hindustani>c8u
hmong,miao>c8u
hungarian,magyar>cac
icelander>cac
indonesian>c8u
irani,iranian,persian>c8u
iraqi,iraki>c8u
irelander>cac
irishman>cdp
irishwoman>cdp
dubliner>cdp
paddy,mick,mickey>cdq
israelite>c8u
israeli>c8u
sabra>cdv
italian>cac
wop,dago,ginzo,guinea,greaseball>cdx
etruscan>cdx
neopolitan>cdx
roman>cdx
roman>cac
venetian>cdx
sicilian>cdx
tuscan>cdx
oscan>cdx
samnite>cdx
jamaican>dmy
japanese,nipponese>c8u
ryukyuan>ce9
jap,nip>ce9
jordanian>c8u
korean>c8u
kurd>c8u,b96
kuwaiti>c8u
lao,laotian>c8u
lapp,lapplander,sami,saami,same,saame>cac
latino>cgq
spic,spik,spick>cei
lebanese>c8u
liechtensteiner>cac
luxemburger,luxembourger>cac
macedonian>cac
malaysian>c8u
sabahan>ceo
maldivian,maldivan>c8u
mexican>cbm
chicano>cer
greaser,wetback,taco>cer
mexican-american,mexicano>cer
montserratian>dmy
moroccan>c8n
nauruan>cax
nepalese,nepali>c8u
nicaraguan>cbm
>cgq
norwegian,norseman,norse>cac
bluenose>cbj
pakistani>c8u
brahui>cf3
sindhi>cf3
panamanian>cbm
paraguayan>cfp
parthian>c8u
peruvian>cfp
quechua,kechua>cfp
inca,inka,incan>cfa
filipino>c7u
pole>cac
polack>cfd
polynesian>cax
romanian,rumanian>cac
russian>c7u
samoan>cff
sarawakian>ceo
scandinavian,norse,northman>cac
viking>cfk
scot,scotsman,scotchman>cac
scotswoman,scotchwoman>cfm
slovene>cac
>cgq
spaniard>cac
sinhalese,singhalese>c8u
sudanese>c8n
swede>cac
british,brits>bcc
english>bcc
irish>bcc
french>bcc
sherpa>c8u
swiss>bcc
syrian>c8u
damascene>cg0
tahitian>cff
taiwanese>c8u
tajik,tadzhik>c8u
thai,tai,siamese>c8u
turk>cg9
tyrolean>cac
ottoman,osmanli>cg6
turki>c8u
azerbaijani>cg9
chuvash>cg9
effendi>cg6
karakalpak>cg9
kazak,kazakh>cg9
kazakhstani>c8u
kirghiz,kirgiz,khirghiz>cg9
turkoman,turkmen,turcoman>cg9
uighur,uigur,uygur>cg9
uzbek,uzbeg,uzbak,usbek,usbeg>cg9
ukranian>cac
yakut>cg9
tungusic>caq
tungus,evenk>cgm
manchu>cgm
khalkha,khalka,kalka>c8x
american>c7t
american>c7t
>d6t
anglo-american>cgr
alabaman,alabamian>cgr
alaskan>cgr
arizonan,arizonian>cgr
arkansan,arkansawyer>cgr
bostonian>cgr
californian>cgr
carolinian>cgr
coloradan>cgr
connecticuter>cgr
delawarean,delawarian>cgr
floridian>cgr
georgian>cgr
idahoan>cgr
illinoisan>cgr
indianan,hoosier>cgr
iowan>cgr
kansan>cgr
kentuckian>cgr
louisianan,louisianian>cgr
mainer>cgr
marylander>cgr
michigander,wolverine>cgr
minnesotan,gopher>cgr
missourian>cgr
montanan>cgr
nebraskan,cornhusker>cgr
nevadan>cgr
tarheel>cgr
ohioan,buckeye>cgr
oklahoman,sooner>cgr
oregonian,beaver>cgr
tennessean,volunteer>cgr
texan>cgr
utahan>cgr
vermonter>cgr
virginian>cgr
washingtonian>cgr
wisconsinite,badger>cgr
wyomingite>cgr
uruguayan>cfp
venezuelan>cfp
vietnamese,annamese>c8u
welshman,welsh,cambrian,cymry>cac
maltese>cac
german>cac
teuton>ci2
kraut,krauthead,boche,jerry,hun>ci2
berliner>ci2
prussian>ci2
junker>ci6
gibraltarian>cac
glaswegian>cfm
grenadian>dmy
singaporean>c8u
slovenian>cac
sumatran>cdm
papuan>cdm
tongan>cff
trojan,dardan,dardanian>c8u
walloon>cb4
yugoslav,jugoslav,yugoslavian,jugoslavian>cac
serbian,serb>c9t
croatian,croat>c9t
sorbian>c9t
abbot,archimandrite>dj1
aberrant>c74
abolitionist,emancipationist>ddi
absentee>c8g
abstainer,abstinent,nondrinker>4di
>cj8
academician,academic>cuf
accessory,accessary>crj
accomplice,confederate>ckq
accountant,comptroller,controller>cng
defendant,suspect>d3c
ace,adept,sensation,maven,mavin,virtuoso,genius,hotshot,star,superstar,whiz,whizz,wizard,wiz>c7q
achiever,winner,success,succeeder>4di
acolyte>cp0,exp
acquaintance,friend>4di
acquirer>4di
actor,histrion,player,thespian>d9o
actress>cj2
adjudicator>4di
adjutant,aide,aide-de-camp>d5p
administrator,executive>cyw
administrator>cvy
administrator>cyw
admirer,adorer>c7y
adolescent,stripling,teenager,teen>c7x
adulterer,fornicator>d30
adversary,antagonist,opponent,opposer,resister>4di
advertiser,advertizer,adman>dcp
adviser,advisor,consultant>ckz
advocate,advocator,proponent,exponent>4di
advocate,counsel,counselor,counsellor,counselor-at-law,pleader>d2p
broker>cng
agent>ddr
agriculturist,agriculturalist,cultivator,grower,raiser>cvo
aide,auxiliary>ckq
alcoholic,alky,dipsomaniac,boozer,lush,soaker,souse>cu0
alderman>ddr
alexandrian>ddw
alsatian>c7t
alumnus,alumna,alum,graduate,grad>df3
amateur>4di
ambassador,embassador>ct6
amorist>cvl
analyst,psychoanalyst>dcj
analyst>c7q
anarchist,nihilist,syndicalist>dd3
ancestor,ascendant,ascendent,antecedent>d27
ancient,antediluvian>d84
angel,backer>d9b
anthropologist>dh6
anti>4di
anti-semite,jew-baiter>cyv
apologist,vindicator,justifier>cjf
appalachian>cgr
appointee>d7z
aspirant,aspirer,hopeful,wannabe,wannabee>c75
apprentice,learner,prentice>d7n
appraiser,valuator>cv6
archeologist,archaeologist>cjz
archbishop>cm5
archer,bowman>c7q
architect,designer>c7h
archpriest,hierarch,prelate,primate>dbt
argive>cd1
arianist>c9x
aristocrat,patrician>c80
aristotelian,aristotelean,peripatetic>ctb
arsonist,incendiary,firebug>crj
>crn
articulator>c7a
artilleryman,cannoneer,gunner>dfw
illustrator>ckm
artist>c7h
assassin,assassinator,bravo>d6g
asshole,bastard,cocksucker,dickhead,motherfucker,prick,whoreson,sob>c8j
assignee>d93,c8c
assistant,helper,help,supporter>c8l
associate>c88
atheist>cta
athlete,jock>c7d
attacker,aggressor,assailant,assaulter>c8m
attendant,attender,tender>ckq
augur,auspex>dcd
aunt,auntie,aunty>d2a
authoritarian,dictator>d8b
authority>c7q
authority>4di
aviator,aeronaut,airman,flier,flyer>dgp
baby,babe,infant>col
bachelor>d4d
>cwf
>4di
ballerina,danseuse>cl7
>cs4
balletomane>cux
ballplayer>ckt,dar
bandit,brigand>dka
banker>cw0
bankrupt,insolvent>d3k
baptist>c9z
barnburner>ckh
bartender,barman,barkeep,barkeeper,mixologist>cuo
basileus>dee
basketeer,cager>ckt
bastard,by-blow,illegitimate,whoreson>d81
twirler>d9o
batter,hitter,slugger,batsman>cl9
bavarian>ci2
beadle>d7z
beadsman,bedesman>dbg
beast,savage,brute,wildcat>cku
beatnik>cqg
beggar,mendicant>d9d
believer,worshiper,worshipper>c8d
believer,truster>dj6
bellboy,bellman,bellhop>ckv
belle>cxg
beloved,dear,dearest,honey,love>c7y
beneficiary,donee>c8c
berserker,berserk>cfk
besieger>cur
betrothed>c7y
bidder>c75
bigot>d92
bilingual,bilingualist>d38
biologist>dfa
biophysicist>da7
bishop>dbt
biter>4di
blackmailer,extortioner,extortionist>crj
blacksmith>dh0
blond,blonde>4di
bluestocking>dnc
boatswain,bos'n,bo's'n,bosun,bo'sun>d4p
bobbysoxer,bobby-socker>d2m
bodybuilder,muscle-builder,musclebuilder,muscleman>4di
bodyguard,escort>c7i
>dfv
bolshevik,marxist,red,bolshie,bolshy>dd3
bondman,bondsman>dgq
booker>cji
bootlegger,moonshiner>crj
borderer>c7t
bore,dullard>c8j
borrower>c8c
boss,hirer>cup
bourbon>ddb
boxer,pugilist>cpl
boy>d4d
cub,lad,laddie,sonny>d49
boyfriend,beau,swain>d4d,c7y
brahman,brahmin>cdi
briber,suborner>crj
bricklayer>cre
bride>d7b
brigadier>cx6
broad>dnc
brother>d4b
brother>d59
brother-in-law>d0w
brummie,brummy>cc2
buddy,brother,chum,crony,pal,sidekick>cwt
bugler>dl6
builder,constructor>cqq
cop,copper,fuzz>daz
bully,tough,hooligan,ruffian,roughneck,rowdy,yob,yobo,yobbo>cku
bullyboy>cn7
bunkmate>cj0
bunter>clk
bureaucrat>d7z
burgess,burgher>cc3
burglar>dka
busboy>ct5
businessman>cng
businessperson,bourgeois>c77
butcher,meatman>d5f
butler,pantryman>d4k
buyer,purchaser,emptor,vendee>cru
cadet,plebe>dkv
caliph,calif,kaliph,kalif,khalif,khalifah>dee,ca5
caller,company>dme
campaigner,candidate,nominee>db1
camper>dlp
campmate>cj0
candidate,prospect>4di
canonist>dhn
capitalist>cqf
captain,skipper>cpt
captain>daz
captain>cps
chieftain>c80
cardinal>cm5
caretaker>crt
carpenter>dne
newsboy>csk
carrier,bearer,toter>c8g
cartesian>cwc
cartoonist>cto
case>4di
catalan>cfq
catcher,backstop>d0t
caterer>dj5
cattleman>dif
cavalryman,trooper>dh9
caveman,troglodyte>c8b
celebrant,celebrator,celebrater>4di
celebrity>d0k
centrist,moderate,moderationist>c72
chambermaid>d43
champion,champ,title-holder>de7
chap,fellow,feller,fella,lad,gent,blighter,cuss,bloke>c81
character,eccentric,type>c72
chauvinist,jingoist,jingo,flag-waver,hundred-percenter,patrioteer>d98
chemist>dfa
child,kid,youngster,minor,shaver,nipper,tiddler,tike,tyke,fry,nestling>c7x
child>d81
chiropractor>dk7
choirboy>coo
chorister>dge
showgirl,chorine>cs4
chosen>cs7
chump,fool,gull,patsy,sucker,mug>dm3
churchgoer>c8d
>d7z
cypher,nobody,nonentity>c79
citizen>c85
civilian>cov
claimant>c75
classicist>ckm
classifier>dkc
clergyman,reverend>c5v
cleric,churchman,divine,ecclesiastic>cp0
clerk>cuo
closer>4di
clown,buffoon>cwe
>4di
coach,tutor>djr
coach,manager,handler>dkw
coaster>ddw
cobbler,shoemaker>d47
collaborator,cooperator,partner,pardner>ckr
colleague,confrere,fellow>ckr
colleague,co-worker,workfellow>ckr
collector,aggregator>4di
>cpf
collegian>dio
colonel>cps
colonial>ddw
coloratura>dhf
colossian>da5
columnist,editorialist>d1y
combatant,battler,belligerent,fighter,scrapper>4di
comedian,comic>d9o
comer>de7
commander>c80
commandant,commander>d5p
commando,ranger>dfw
>d5p
>cpr
>cpr
commissioner>cj6
>d59
committeeman>cpv
communist,commie>dh5
communist>db1
companion,comrade,fellow,familiar,associate>cwt
companion>c8g
composer>d6i
compulsive>4di
concessionaire,concessioner>dgv
concierge>cny
conductor>d6i
confederate,collaborator,henchman>cit
confederate>dj6,dhh
>dh9,cq7
confessor>dbt
confidant,intimate>cwt
confidante>cqa
congressman,congresswoman,representative>d2w
connoisseur,cognoscente>ckz
conqueror,vanquisher>dm5
conservative,conservativist>c72
nonconformist,recusant>ctc
nonconformist,chapelgoer>c9z
anglican>c9z
consort>dhv
conspirator,coconspirator,plotter,machinator>crj
constable>d2o
consumptive,lunger,tubercular>dg8
contemplative>4di
contemporary,coeval>c88
contractor>cn5
contractor>d93
contralto>dge
convert>4di
conveyer,conveyor>d5h
convict,con,inmate,yardbird>dbz
cook>dgp
coordinator,co-ordinator>d8f
coquette,flirt,vamp,vamper,minx,tease,prickteaser>dnc
coroner>d1c
corporal>d7g
>cv9
correspondent>c7a
correspondent,newspaperman,newspaperwoman,newswriter,pressman>d1y
cossack>c9t
cottager>c7t
counselor,counsellor>cje
compatriot>c85
countryman>cr6
courtier>ckv
cousin,cousin-german>d27
pin-up,lovely>da4
cowboy,cowpuncher,puncher,cowman,cattleman,cowpoke,cowhand,cowherd>dd9
vaquero,buckaroo,buckeroo>crb
crackpot,crank,fruitcake,screwball>cub
craftsman,artisan,journeyman,artificer>dgp
craftsman,crafter>c7h
craftsman>dc6
crazy,loony,looney,nutcase,weirdo>d3s
creep,weirdo,weirdie,weirdy,spook>c8j
criminal,felon,crook,outlaw,malefactor>dbx
criollo>dhk
cripple>4di
critic>cv6
critic>dc6
crofter>dgx
cub,greenhorn,rookie>d7n
cubist>d8u
cultist>cwc
curate,minister,parson,pastor,rector>cp0
custodian,keeper>c7i
customer,client>c7c
client>co4
cyclist,bicyclist,bicycler,biker>d9g
cynic,faultfinder>c8j
dad,dada,daddy,pa,papa,pappa,pop>cvs
dairyman>cvo
dalesman>ddw
dalmatian>cac
dame,doll,wench,chick,bird>cxg
dame,madam,ma'am,lady,gentlewoman>dnc
dancer,terpsichorean>d9o
dandy,dude,fop,gallant,sheik,beau,clotheshorse>d4d
daredevil,madcap,hothead,swashbuckler,lunatic,harum-scarum>c73
darling,favorite,favourite,pet,dearie,deary,ducky>c7y
date>cpz
daughter,girl>cvv
dawdler,drone,laggard,lagger,trailer,poke>d0f
deacon>cot
deceased,decedent,departed>4di
dropout>dcz
deadhead>c87
>4di
dean>cir
decadent>cl5
deceiver,cheat,cheater,trickster,beguiler,slicker>c8m
delegate>ddr
deliveryman,deliverer>cuo
demagogue,demagog,rabble-rouser>db1
demander>4di
demigod,superman,ubermensch>c80
democrat>db1
demonstrator>djr
dentist>d57
dependant,dependent>c8c
depositor>d1d
deputy>d2o
dervish>cvj
descendant,descendent>d27
desperate>c8h
destroyer,ruiner,undoer,waster,uprooter>cl5
detective,investigator,tec>daz
detractor,disparager,depreciator,knocker>crx
developer>c7h
devisee>clw
diabetic>dg8
diagnostician,pathologist>dho
dictator,potentate>dee
>cuo
diplomat,diplomatist>d7z
director,manager>cj8
director>dj4
director>cpv
nonbeliever>c86
disciple,adherent>cwc
dissenter,dissident,protester,objector,contestant>4di
distributor,distributer>dj5
diviner>dmc
doctor,doc,physician,md,medico>d57
dogmatist,doctrinaire>d92
domestic>dfv
>4di
don>cxc
donor,giver,presenter,bestower,conferrer>c76
doorkeeper,doorman,porter,gatekeeper,ostiary>cyb
double-crosser,double-dealer,two-timer,betrayer,traitor>csi
draftee,conscript,inductee>dfw
draftsman,drawer>ckm
redcoat,lobsterback>dh9
dramatist,playwright>dnj
draper>dks
dreamer>dgs
drinker,imbiber,toper,juicer>c7c
drinker>c7c
driver>d89
driver>c8l
drummer>d9m
drunk>ctt
drunk-and-disorderly>cty
drunkard,drunk,rummy,sot,inebriate,wino>ctt
dry,prohibitionist>ddi
duke>d9k
dueler,dueller,duelist,duellist>cjc
duffer>cp5
dumbbell,dummy,dope,boob,booby,pinhead>dgd
dunce,dunderhead,numskull,blockhead,bonehead,lunkhead,hammerhead,knucklehead,loggerhead,muttonhead,shithead,dumbass,fuckhead>dip
dwarf,midget,nanus>dgw
earl>d9k
easterner>c7t
eater,feeder>c7c
eccentric,flake,oddball,geek>4di
eclectic,eclecticist>da2
economist>dh6
editor>dgp
educator,pedagogue,pedagog>dc6
egghead>c7w
egotist,egoist,swellhead>c8j
elder,senior>c72
>d7z
electrotherapist>dk7
elizabethan>4di
emeritus>ddz
emperor>dhj
employee>c8l
employer>c80
enchantress,witch>d7v
enemy,foe,foeman>cjc
end>d37
engraver>dgp
>cuv
>dfw
enrollee>4di
enthusiast,partisan,partizan>dj6
entrant>c8g
entrepreneur,enterpriser>cng
ephesian>cd1
epicure,gourmet,gastronome,epicurean,foodie>c8f
epileptic>dg8
erotic>c8f
escort>ckv
ethnic>4di
evaluator,judge>ckz
evangelist,revivalist,gospeler,gospeller>dbh
executioner>d25
executive>cj8
executor>cvy
exhibitionist,show-off>cuh
exile,deportee>cwj
exile,expatriate,expat>cip
existentialist>da2
explorer,adventurer>4di
exporter>cng
extern>ctf
fagot,faggot,fag,fairy,nance,pansy,queer,poof,poove,pouf>czr
fakir,fakeer,faqir,faquir>dep,ca5
familiar>dfv
fan,buff,devotee,lover>cwc
fanatic,fiend>cux
fantasist>c7h
farmer,husbandman,granger,sodbuster>c7h
farmhand,fieldhand>czk
farsi>cdn
fascist>c72
father,begetter>d8y
fatso,fatty,roly-poly,butterball>d2k
>ckf
>col,c7r
>d2a
girl>c7r
fiduciary>4di
fielder>cl9
financier,moneyman>c77
firstborn,eldest>d81
first-nighter>das
fisherman,fisher>dgp
fishmonger,fishwife>dks
fixer>d0k
flapper>cxg
flatfoot,patrolman>d2o
florentine>cdx
florist>dg2
flutist,flautist>d6j
jongleur,minstrel,poet-singer,troubadour>dge
follower>4di
follower>c8g
fool,sap,saphead,muggins,tomfool>dgd
footballer>ckt,dar
forebear,forbear>cjw
forecaster,predictor,prognosticator,soothsayer>dmc
forefather,father,sire>cjw
foreigner,alien,noncitizen,outlander>c8g
foreigner,outsider>dii
foreman,chief,gaffer,honcho,boss>dj4
forward>clh
freak,monster,monstrosity>d6k
freewheeler>4di
freeman,freewoman>cov
freshman,fresher>d3m
freudian>cwc
monk,monastic>ddm
friend>4di
fugitive,runaway,fleer>4di
fullback>dei
gagman,gagster,gagwriter>dnj
galilean,galilaean>c7t
gambler>4di
gangster,mobster>crj
gardener,nurseryman>czu
garmentmaker,garment-worker>d70
gasbag,windbag>cml
geisha>dnc,ce9
genoese>cdx
general>cx6
>cps
generator,author>d47
geneticist>cm3
genitor>cxa
progenitor,primogenitor>cjw
genius,mastermind,brain,brainiac,einstein>c7w
gentleman>d4d
geographer>c7q
geologist>dfa
hulk,whale>d2k
girl,miss,missy,fille>dnc
girl>dnc
girlfriend,girl>dnc,c7y
girlfriend>dnc,cwt
gitana>cyk
gitano>cyk
giver>cxt
gladiator>cpl
glutton,gourmand,gourmandizer,trencherman>cua
goldbrick,goof-off,ne'er-do-well,good-for-nothing,no-account,good-for-naught>d0f
goldsmith,goldworker,gold-worker>d1s
golfer,linksman>dar
goner,toast>csw
>4di
gossip,gossiper,gossipmonger,rumormonger,rumourmonger,newsmonger>c7a
goth>cal
governess>djr
governor>db2
grammarian,syntactician>d39
grandchild>d81
grandfather,gramps,granddad,grandad,granddaddy,grandpa>cy2
grandma,grandmother,granny,grannie,gran,nan,nanna>cy2
grandparent>cwg
graverobber,ghoul>dka
great>ciy
great-niece,grandniece>d7d
grecian>cac
grocer>d5f
groom,bridegroom>d7b
groom,bridegroom>d91
grouch,grump,crank,churl,crosspatch>c8j
guard>c7i
guerrilla,guerilla,irregular,insurgent>dmp
guest,invitee>dme
guest>cru
gunman,gunslinger,triggerman,hitman,torpedo>d6g
guru>ddn
guy,cat,hombre,bozo>d4d
gymnast>ckt
gynecologist,gynaecologist>dho
gypsy,gipsy,romany,rommany,romani,roma,bohemian>c98
hack,drudge,hacker>c8k
hacker>cxr
hag,beldam,beldame,crone>d86
hajji>cdo
hakka>cbo
halfback>dei
half-caste>d5w
half-breed>cyr
fathead,goof,goofball,bozo,jackass,goose,cuckoo,twat,zany>cwe
handyman>ddp
hater>4di
head,chief>c80
headmaster,schoolmaster>dbw
>cyw
>ddr
headsman,headman>cv8
pcp,caregiver>dc6
hearer,listener,auditor,attender>c89
heathen,pagan,gentile,infidel>c86
heavy>cj2
hegelian>cwc
heir,inheritor,heritor>c8c
hellion>dl4
hell-kite,hell-rooster,gamecock>cpl
hire>cuo
herald,trumpeter>d5h
herder,herdsman,drover>czk
heretic,misbeliever>d8j
hermit,recluse,solitary,solitudinarian,troglodyte>d3d
herpetologist>dnq
heroine>917
heterosexual,straight>4di
highness>ckf
highjacker,highwayman,hijacker>czp
hillbilly,bushwhacker>dej
hand>d2e
historian,historiographer>df3
hittite>c7t
hog,pig>dfo
holder>d8s
>dka
homeowner,householder>d8s
homosexual,homophile,homo,gay>4di
hood,hoodlum,goon,punk,thug,tough,toughie,strong-armer>crj
horseman,equestrian>de4
horticulturist,plantsman>c7q
host>c72
hostess>czv
hotelier,hotelkeeper,hotelman,hosteller>cj8
housebreaker>cnd
housemate>ddw
housewife,homemaker>dn2
huckster,cheap-jack>dfp
humanist>df3
humanitarian,do-gooder,improver>c76
humorist,humourist>c7l
hun>d7f
>dm2
hunter,huntsman>dgp
husband,hubby>dhv
ex-husband,ex>d4d
hypocrite,dissembler,dissimulator,phony,phoney,pretender>csi
iberian>c8u
idealist,dreamer>dmd
ideologist,ideologue>cjf
idiot,imbecile,cretin,moron,changeling,half-wit,retard>dgd
idler,loafer,do-nothing,layabout,bum>c87
ignoramus>c8k
illiterate,nonreader>d0g
immigrant>d5m
immortal>coc
personage>c72
imposter,impostor,pretender,fake,faker,fraud,sham,shammer,pseudo,pseud>csi
impressionist>d8u
incompetent>c8k
incurable>dg8
individual>4de
infantryman,marcher,footslogger>dh9
inferior>cwc
infernal>csc
infielder>cvz
informant,source>c7a
initiate,pundit,savant>df3
in-law,relative-in-law>d27
inmate>ddw
inquirer,enquirer,questioner,querier,asker>dhl
inquisitor,interrogator>d0y
inspector>daz
insured>4di
insurgent,insurrectionist,rebel>de2,ddi
designer>dhn
decorator>dhn
intern,interne,houseman>ctf
interpreter,translator>c82
interviewer>d0y
intruder,interloper,trespasser>cuy,c8i
invader,encroacher>d18
invalid,shut-in>dg8
inventor,discoverer,artificer>c7h
investigator>c7q
investor>c77
ironworker>d47
islander,island-dweller>c7t
isolationist>cjf
itinerant,gypsy,gipsy>d2e
jacksonian>cwc
jacobean>cc3
janissary>cwc
janitor>crt
jansenist>cjf
javanese,javan>cdm
jawan>c98,dh9
jeffersonian>cwc
jerk,dork>d5s
jesuit>ddm
jeweler,jeweller>d47
jilt>dnc
jimdandy,jimhickey,crackerjack>d60
jobber,middleman,wholesaler>ctd
jockey>czt
joker,jokester>cpm
journalist>dnj
judge,justice,jurist>d7z,cj4
jungian>cwc
jurist>c7q
juror,juryman,jurywoman>d8w
kicker>cwf
kidnapper,kidnaper,abductor,snatcher>crj,c78
killer,slayer>4di
king,rex>dhj
relative,relation>4di
cognate,sib>d27
kinsman>d27
kinswoman>d27
knight>d48
knight-errant>d2b
kshatriya>cdi
laborer,labourer,jack>dnf
lackey,flunky,flunkey>dfv
lady>dnc
landlord>d2j
landlubber,landsman,landman>c7t
landowner,landholder>czo
>4di
lasher>ctw
lass,lassie>cxg
lawgiver,lawmaker>c80
lawman>c7i
lawyer,attorney>dc6
layman,layperson,secular>c79
learner,scholar,assimilator>4di
lector,lecturer>cuf
left-hander,lefthander,lefty,southpaw>dah
left-hander,lefty,southpaw>4di
legatee>clw
legislator>d2n,db2
letterman>ckt
liar,prevaricator>csi
liberal,liberalist,progressive>c72
libertine,debauchee,rounder>cl5
librarian,bibliothec>dc6
lieutenant>d2o
lieutenant>cps
life>4di
lightweight>dc2
linebacker>cwf
lineman>cwf
linguist,polyglot>4di
linguist>dfa
liquidator,receiver>cvy
literate>4di
litigant,litigator>d93
loner>c7s
longer,thirster,yearner>4di
lookout,sentinel,sentry,spotter,scout,picket>dmr
loon>d0f
lord,noble,nobleman>d48
lorelei>dgj
loser,also-ran>c7d
failure,loser,nonstarter>c8h
lout,clod,stumblebum,goon,oaf,lubber,lummox,lump,gawk>cp5
lowerclassman,underclassman>dle
lowlander>cfm
loyalist,stalwart>dj6
lumberman,lumberjack,logger,feller,faller>d2e
luminary,notable,notability>coc
light>cwt
lunatic,madman,maniac>dg8
lyricist,lyrist>dnj
ma,mama,mamma,mom,momma,mommy,mammy,mum,mummy>d6a
ward-heeler,hack>db1
machinist,mechanic>cre
mackem>cc2
maestro,master>ckm
mafioso>ce4
magician,prestidigitator,conjurer,conjuror,illusionist>d9o
magistrate>d1z
maid,maiden>cxg
maid,maidservant,housemaid,amah>cth
mailman,postman>csk
major>cps
major-general>cx6
maker,shaper>c7h
>ckf
boy>c81
man-child>col,c81
>d29
malfeasant>c8m
man>c81,c72
man>c81
adonis>d4d
man>4di
man>dit
mandatary,mandatory>c8c
manic-depressive>dg8
manservant>dfv
manufacturer,producer>d47
marcher,parader>d9j
marcher>c7t
marine,leatherneck>dfw
mariner,seaman,tar,jack-tar,jack,seafarer,gob>deo
marksman,sharpshooter>dg5
maroon>c8h
married>4di
marshal>d2o
martyr,sufferer>dm2
marxist>cjf
massager>da6
masseur>d4w
captain,skipper>d7x
emcee,host>c7l
mate>d7x
mathematician>dfa
matriarch,materfamilias>dnc,cyy
matriculate>cpe
matron>dn2
mayor>def,db2
packer>d1v
>cz1
spiritualist,sensitive>dck
member>ckr
mender,repairer,fixer>dgp
menial>dfv
mentor>c7w
mercenary>c73
mercer>dks
merchant,merchandiser>cng
mesoamerican>cgq
messenger,courier>c8g
methodist>c9z
metis>d5w
metropolitan>ck9
midshipman>cnk
migrant,migrator>c8g
milanese>cdx
militant,activist>ddi
officer>dfw
miner,mineworker>d2e
misanthrope,misanthropist>cya
misfit>4di
misogynist>d5r
missionary>djr
mistress>dnc,c7z
mixed-blood>4di
model,poser>ckq
>c80
hero>c80
ideal,paragon,nonpareil,saint,apotheosis,nonesuch,nonsuch>d5y
modern>4di
monegasque,monacan>cac
moneymaker>c77
mongoloid>c8u
monologist>d9o
monsieur>d4d
fiend,demon,ogre>c8j
moralist>da2
mortician,undertaker>dgp
mother>d8y
mountebank,charlatan>csi
mourner,griever,sorrower,lamenter>c8h
mover>dnf
moviegoer>dhp
mugwump,independent,fencesitter>c7s
murderer,liquidator,manslayer>crj,d25
muscleman,muscle>cn7
musician>ckm
musician,instrumentalist,player>d9o
mutant,mutation>4de
mutineer>d12
mute,deaf-mute>csf
mycenaen>cd1
mystic>clr
figure>d0k
namesake>4di
narrator,storyteller>dhl
nationalist>cjf
>d6s,c80
natural>ciy
naturalist>cm3
naturopath>dk7
obsessive-compulsive>d77
nazi>cvr
neapolitan>cdx
needleworker>d47
negotiator,negotiant,treater>c7a
neighbor,neighbour>4di
neoliberal>d2z
neonate,newborn>cl2
nephew>d29
neurologist>dho
neurotic,psychoneurotic>dg8
neutral>4di
neutralist>cjf
newcomer,fledgling,fledgeling,neophyte,freshman,newbie,entrant>d7n
newlywed,honeymooner>dhv
newtonian>cwc
niece>d2a
nisei>cgr
nomad>dmn
noncom>d5p
nondescript>4di
nondriver>d9j
nonresident>4di
non-resistant>ddi
northerner>c7t
novelist>dnj
novice,beginner,tyro,tiro,initiate>c8k
>da7
numidian>c7t
nurse>cz1
nun>ddm
nymphomaniac,nympho>d9u
observer,commentator>c7q
occidental>c7t
occultist>4di
officeholder,officer>d7z,czo
>d4p
official>cj4
official,functionary>dgp
federal>dnl
offspring,progeny>d27
oilman>cnf
greybeard,graybeard,methuselah>d84,d4d
oldster>c72
old-timer,oldtimer,gaffer,antique>d83
>d84,dnc
onlooker,looker-on>dhp
operagoer>d9a
operator,manipulator>4dh
opponent,opposite>c7d
oppressor>c8j
orator,speechmaker,rhetorician,speechifier>dhl
orderly>ckv,dh9
ordinary>d1z
organizer,organiser,arranger>dkc
originator,conceiver,mastermind>c7h
orphan>cok
ostrogoth>cxv
outcast,castaway,pariah,ishmael>c8h
outfielder>cvz
right-hander>dah
outlier>ddw
overachiever>dio
overlord,master,lord>dee
overnighter>cye
overseer,superintendent>dj4
owner,proprietor>cnf
owner,possessor>4di
oyabun>dj4
painter>ckm
palatine>ce2
panelist,panellist>crm
paranoid,paranoiac>dco
parent>cx9
parishioner>cos
partaker,sharer>d91
participant>ckr
partisan,zealot,drumbeater>cjf
>4di
passenger>c8g
passerby,passer-by,passer>d9j
patient>co4,dg8
patrial>cc1
patriot,nationalist>c85
patroller>dmr
patron,frequenter>cru
patron,sponsor,supporter>c76
patroness,patronne>d9b
pauper>db4
payer,remunerator>c83
peasant,provincial,bucolic>dej
pedaler,pedaller>de4
pedant,bookworm,scholastic>df3
peddler,pedlar,packman,hawker,pitchman>dfp
pedestrian,walker,footer>c8g
peer>d3h
pensioner,pensionary>clw
percussionist>d6j
perfectionist>cq2
performer>c7l
perpetrator,culprit>c8m
peshmerga>cee
personage>4di
personification>4di
embodiment,incarnation,avatar>d9s
pervert,deviant,deviate,degenerate>dds
pessimist>dgn
pest,blighter,cuss,pesterer,gadfly>dki
petitioner,suppliant,supplicant,requester>c75
pharmacist,druggist,chemist,apothecary>cz1
philanthropist,altruist>ctk
philippian>cen
philistine,anti-intellectual,lowbrow>dau
philosopher>df3
phonetician>d39
>d5x
phrygian>c7t
physiotherapist>dk7
physicist>dfa
pianist>d6j
pilgrim>dmu
pilot>cl1
pimp,procurer,panderer,pander,pandar,ponce>c8m
pioneer,innovator,trailblazer,groundbreaker>d8g
piper,bagpiper>d6j
pip-squeak,squirt>cou
pirate,buccaneer>daw
pistoleer>dh9
pitcher,hurler,twirler>dkd,cl9
pivot>d4m
place-kicker,placekicker>d23
plagiarist,plagiarizer,plagiariser,pirate>dka
plainclothesman>csy
plainsman>c7t
planner,contriver,deviser>4di
planter>cvo
plasterer>dgp
platonist>cjf
player,participant>c7d
playgoer,theatergoer,theatregoer>dhp
playmate,playfellow>cpz
plebeian,pleb>c79
plumber>cre
plunderer,pillager,looter,spoiler,despoiler,raider,freebooter>dka
poet>dnj
poetess>dax
policeman,officer>d2o
sergeant>d2o
politician,politico,pol>c80
politician>c80
poltroon,craven,recreant>c7g
have-not>c8h
pope,pontiff>c5v,ca1
porter>d2e
portwatcher>dmr
poseur,poser>cvb
positivist,rationalist>c86
posseman>d4d
probable>c75
provincial>d7z
potter,thrower,ceramicist,ceramist>cre
power>4dh
practitioner,practician>dc6
supplicant>c8d
preacher,sermonizer,sermoniser>cp0
predecessor>c8a
pre-raphaelite>ckm
presbyterian>c9z
preserver>4di
president>cyz
president>cyz
president>cr0
president,prexy>cir
president,chairman,chairwoman,chair,chairperson>dbr
>c80
prey,quarry,target>dm2
priest>cp0,exp
priest>c5v
prince>ckf
principal>cuf
>c8m
prior>dj1
prisoner,captive>c8h
pow>dbz
private>cuu
prizefighter,gladiator>cmp
process-server>d5h
proctor,monitor>dj4
producer>c7h
professional>c72
professional,pro>ckt
professor,prof>cis
proletarian,prole,worker>c79
promoter,booster,plugger>cjd
promulgator>d2n
propagandist>c7a
prophet,prophesier,oracle,seer,vaticinator>cte
prophet>c8d
prosecutor>d7z,d2p
prostitute,cocotte,whore,harlot,bawd,tart,cyprian>dnc
protege>c8c
prowler,sneak,stalker>d18
psychiatrist,head-shrinker,shrink>dho
psychic>d7v
psychologist>dfa
sociopath,psychopath>d77
psychopomp>c5c
psychotic,psycho>dg8
publicist,publicizer,publiciser>c7a
publisher>dc6
punster>d04
pursued,chased>d06
pursuer,chaser>cwd
purveyor>dj5
quack>ctf,d6b
quarterback>cl4
quebecois>cbj
queen>cvu
quitter>4di
rabbi>c5v
racist,racialist>cm1
racketeer>crj
radical>4di
ragamuffin,tatterdemalion>dlk
raja,rajah>ckf
rajput,rajpoot>cdi
rake,rakehell,profligate,rip,blood,roue>d30
rancher>cvo
>czk
raper,rapist>cku,crj
reactionary,ultraconservative>cqf
reader>df3
realist>da2
receptionist>dfh
recruit>cuu
redhead,redheader,red-header,carrottop>4di
referee,ref>d7y
reformer,reformist,crusader,meliorist>c7j
refugee>cvd
registrant>4di
regular,habitue,fixture>d9a
religious>c8d
>c8d,c80
generalist>df3
repairman>d5a
reporter,newsman,newsperson>c7a
representative>d71
reprobate,miscreant>c8m
republican>db1
rescuer,recoverer,saver>4di
researcher,investigator>dfa
resident,occupant,occupier>c7t
rester>4di
retailer>d5f,ctd
retiree>c87
reveler,reveller,merrymaker>cob
reviewer,referee>crm
revolutionist,revolutionary,subversive,subverter>dd3
have>4di
rider>c8g
rifleman>d4q
rigger>cre
rival,challenger,competitor,contender>c7d
roarer,bawler,bellower,screamer,screecher,shouter,yeller>c7a
robber>dka
rogue,knave,rascal,rapscallion,scalawag,scallywag,varlet>dm8
romantic>d0c
roofer>cre
rotter,rat,skunk,stinker,stinkpot,bum,puke,crumb,lowlife,so-and-so,git>c8j
ruler,swayer>4di
>cl0
>ckt
runner-up>de7
>cl4
rustic>c79
rustler>dka
safebreaker,safecracker,cracksman>dka
sage>d5c
navigator>d7x
sailor,crewman>dgp
saint,angel>cxt
saint>c5w
salesgirl,saleswoman,saleslady>det
salesman>det
salesperson>cuo
samaritan>cdu
saracen>d7f
sardinian>cdx
sassenach>cc2
satirist,ironist,ridiculer>d04
satyr,lecher,lech,letch>d9u
savage,barbarian>c8b
scab,strikebreaker,blackleg,rat>c8l
schizophrenic>dco
scholar,bookman,student>c7w
schoolboy>d49,df5
schoolchild,pupil>dnn
schoolgirl>cvx
schoolmarm,schoolma'am,schoolmistress,mistress>df9
schoolmate,classmate,schoolfellow>cj0
schoolteacher>djr
scientist>4di
scoffer,flouter,mocker,jeerer>c8j
scold,scolder,nag,nagger>c8j
sculptor,sculpturer,carver>ckm
seasonal>c8l
secessionist>cjf
operative>cji
secretary>ckq
secretary>cyw
secularist>cjf
seeker,searcher,quester>4di
segregate>4di
segregator,segregationist>cm1
selectman>cuj
>c8j
seller,marketer,vender,vendor,trafficker>d5f
seminarian,seminarist>dio
senator>d2w
senior>dle
sentimentalist,romanticist>4di
sergeant>d7g
servant,retainer>c8l
serviceman,man>dgp
settler,colonist>d5m
sheepman>dif
shepherd>cp0
sheriff>d2o
shogun>ct4,ce9
shopkeeper,tradesman,storekeeper>d5f
shopper>cru
shortstop>d0t
shooter>c7q
shudra,sudra>cdi
sibling,sib>d27
sufferer>c8h
signer,signatory>4di
signore>d4d
silly>cok
silversmith,silverworker,silver-worker>d1s
simpleton,simple>4di
singer,vocalist,vocalizer,vocaliser>d6j
sinner,evildoer>c8m
sipper>ctu
sir>d4d
sire>d3h
siren>c5k
sister,sis>cvw
sissy,pantywaist,pansy,milksop,milquetoast>c7g
sister-in-law>d0w
skeptic,sceptic,doubter>c7w
skirmisher>cpl
>c8l
slave>4di
slaver>dm4
sleeper,slumberer>ddx
sleepwalker,somnambulist,noctambulist>dgs
slob,sloven,pig>dmj
>cnf
>4di
>cvo
smarta>cmt
smasher,stunner,knockout,beauty,ravisher,sweetheart,peach,lulu,looker,mantrap>dnc
metalworker>dgp
smuggler,runner,contrabandist,moon-curser>crj
sneak>c8j
sniper>d4q
snoop,snooper>dhy
socialist>db1
>dfa
sociologist>dh6
sojourner>ddw
soldier>cuv
soloist>d6j
son,boy>d4a
songwriter,songster>cq1
sophisticate>c72
sophomore,soph>d3m
soprano>dge
soul,psyche>dhq
southerner>cgr
rebel,reb,johnny,greyback>cq8
sovereign,monarch>dee,cyz
hispanic>cgr
speaker,talker,utterer,verbalizer,verbaliser>ckj
spearhead>c80
specialist,specializer,specialiser>c7q
specialist>ctf
spectator,witness,viewer,watcher,looker>c89
spirit>dmf
spokesman>dhs
spokesperson,interpreter,representative>cjf
sportsman,sportswoman>ckt
fan,rooter>cux
spouse,partner>d27,cti
sprinter>deg
spy>dfg
spy>dhp
squatter,homesteader,nester>dfx
squire>ckv
stager>dj4
stand-in,substitute,relief,reliever,backup,fill-in>c88
starlet>cj3
statesman,solon>db1
statistician>d51
stepbrother,half-brother>cmz
stepchild>col
stepmother>di9
stepparent>d8y
stevedore,loader,longshoreman,docker,dockhand,dockworker,dock-walloper,lumper>d2e
steward>cvy
stiff>d4d
stockbroker>cjh
stockholder,shareholder,shareowner>d1d
stockman>cvo
stoic>da2
straggler,strayer>csa
stranger,alien,unknown>d18
strategist,strategian>dan
tough>cpl
guttersnipe>dlk
gamin,throwaway>dil
stud,he-man,macho-man>d4d
student,pupil,educatee>cuw
stupid,stupe,dullard,dolt,pudden-head,pillock>dgd
stylist>ckm
case>4di
subjectivist>c7w
subordinate,subsidiary,underling>ckq
subscriber,contributor>ctk
subscriber,reader>cru
suburbanite>ddw
successor>c88
suitor,suer,wooer>cj9
sultan>dee
superintendent,super>cny
superior>ddm
superior,higher-up,superordinate>c80
supernumerary,extra>cj2
supervisor>dj2
supplier,provider>cng
supporter,protagonist,champion,admirer,booster>cjf
surgeon,sawbones>ctf
surrogate,alternate,replacement>di2
surveyor>c7k
survivor,subsister>c8h
suspect>4di
swagman,swagger,swaggie>d1h
sweetheart>cxt
sweetheart,sweetie,steady,truelove>c7y
swimmer,natator,bather>c8g
switch-hitter>clk
swot,grind,nerd,wonk,dweeb>d2r
symbolist>ckm
tackle>d37
tailback>cl4
tailor,seamster,sartor>cx1
talent>c7q
tattletale,tattler,taleteller,talebearer,telltale,blabbermouth>cxu
assessor>cnb
taxidriver,taximan,cabdriver,cabman,cabby,hack-driver>ctv
taxpayer>d9e
teacher,instructor>cuf
teammate,mate>ckr
teamster>ctw
tease,teaser,annoyer,vexer>c8i
technician>dgp
teetotaler,teetotaller,teetotalist>ciq
telegrapher,telegraphist>d89
tell>cka
tellurian,earthling,earthman,worldling>c7t
temp,temporary>c8l
tenant,renter>d9e
>ckt,dar
territorial>dh9
terrorist>dd3
theologian,theologist,theologizer,theologiser>df3
theorist,theoretician,theorizer,theoriser,idealogue>c7w
therapist,healer>c7q
thessalian>cd1
thessalonian>cd1
thief,stealer>crj
thinker,mind>c7w
thinker>c7w
thrower>4di
tiger>4di
timorese>c8u
tinker,tinkerer>c7p
tobagonian>dmy
tormentor,tormenter,persecutor>d8b
tory>cgr
totalitarian>ctb
plug-ugly>cn7
tourist,tourer,holidaymaker>c8g
townsman,towner>ddw
townee>dkn
townie,towny>dkn
townsman>c88
tractarian>c9x
trader,bargainer,dealer,monger>d5f
traditionalist,diehard>cqf
tragedian>dnj
trainee>d7n
trainer>c80
trainman,railroader,railwayman>cuo
traitor,treasonist>crj
tramp,hobo,bum>dlq
transmigrante>cei,d9i
trapper>d07
treasurer>c83
trinidadian>c7t
troublemaker,troubler,mischief-maker>c8i
troubleshooter>ddp
trumpeter,cornetist>d6j
trustee>cvy
tumbler>cyi
twin>dg7
tyke>cc2
tyrant,autocrat,despot>ct4
uncle>d29
underachiever,underperformer,nonachiever>dio
undergraduate,undergrad>cpf
undersecretary>dfi
undesirable>c8i
unitarian>ctb
upstart,parvenu,nouveau-riche,arriviste>c8j
upstart>c8j
urchin>cok
user>4di
usher,guide>cv4
utilitarian>d68
utopian>ddi
vacationer,vacationist>c87
vagrant,drifter,floater,vagabond,clochard>dmn,db4
vaisya>cdi
valet,gentleman>d4k,cmf
vandal>csx
vip,high-up,dignitary,panjandrum>d0k
veteran,old-timer,oldtimer,warhorse,stager>c7q
veteran,vet,ex-serviceman>dfw
veteran>dfw
veterinarian,veterinary,vet>ctf
vicar>dbt
>cv9
>dm0
victim>c8h
victim,dupe>4di
victimizer,victimiser>cl5
victor,master,superior>cpl
victorian>4di
villager>c7t
villain,scoundrel>c8i
violinist,fiddler>d6j
virgin>c7v
visigoth>cxv
visionary,illusionist,seer>c7w
visionary>4di
visitor,visitant>c8g
>4dh
volunteer,voluntary>dfw
voter,elector>cov
voyager>c8g
vulgarian>c8j
wag,wit>d04
waiter,server>ct5
waitress>dml
wanderer,roamer,rover>c8g
ward>4di
warrior>4di
watchmaker,horologist,horologer>d47
watchman,watcher>cyb
watercolorist,watercolourist>d8u
waver>c7a
wayfarer,journeyer>c8g
wearer>dll
weightlifter,lifter>ckt
westerner>c7t
>cgq
whig>cc3,d2z
widow>dnc
widower,widowman>d4d
wife>dnc,dhv
wigmaker>d47
wildcatter>d82
wingback>cl4
wingman>daa
winner,victor>c7d
wiseacre,wisenheimer,weisenheimer>dlj
junior>dli
witness,witnesser,informant>c89,dhl
wobbly>dd3
woman>c7r,c72
woodcarver,carver>dne
woodworker,woodsman,woodman>cre
workman,workingman>cuo
worthy>d0k
wrestler,grappler,matman>cpl
wretch>dds
writer,author>c7a
writer>d3b
yankee,yank,northerner>cgr
yokel,rube,hick,yahoo,hayseed,bumpkin,chawbacon>dej
youth,younker>c7x
zionist>ca3
zombi,zombie>csc
zoologist>cm3
aeschylus>ctq
agrippina>ce2
alcaeus>dax,cd8
alcibiades>cx5,di4,cd6
antigonus,monophthalmos>cx5,cen
aristotle>da2
arminius,armin,hermann>d5z,ci2
artaxerxes>d26,cdn
athelstan>d26,cc6
balzac>d7m
begin>di4
belshazzar>cx5
born>d7o
budge>dk2
caesar>cx5,di4
clovis>d26,caj
coleridge>dax
crane>dnj
dante>dax
darwin>d6v
degas>d8u
demetrius>cx5,cen
demosthenes>d8c,di4,cd6
draco>d2n,cd6
eddy>c8d
foster>dhc
freud>d76,cjt
fry>d8u,cki
garland>dge,cj3
gore>dm1
grey>dnj
haggard>dnj
handy>cq1
hardy>cpm
hegel>da2
hitler>ct4,d6y
hunt>dbj
jesus,christ,savior,saviour,redeemer,deliverer>c65,ca3,dce
kipling>dnj
lincoln>d2p,dbn
lodge>da7
lysimachus>cx5,cen
martial>dax
mary,madonna>ca4,d6a
more>di4,dnj
moses>dce
napoleon,bonaparte>cx5,cun
newton>d51,da7
peel>db1
pierce>dbn
picasso>d8u,dfd
plato>da2
racine>ctq,dax
revere>dgc,cgs
roosevelt,fdr>dbn
rousseau>dnj,da2
sappho>day,cd8
scribe>ctq
seleucus>cx5,cen
shakespeare,shakspere>ctq,dax
socrates>da2,cd6
stalin>cpx
stravinsky>cq1
sue>dnj
sweet>da3
swift>d56
teach,thatch,blackbeard>daf
thoreau>dnj
ussher,usher>ckc
voltaire,arouet>dnj
wade>dk2
wordsworth>dax
fundamentalist>ctb
>4ec
>dps
exchange>dpt
consequence,effect,outcome,result,upshot>4ec
aftereffect>dpv
aftermath,wake,backwash>dpv
by-product,byproduct>dpv
change>dpv
dent>dpv
impact,wallop>dpv
influence>dpv
response>dpv
>dps
luck,fortune,chance,hazard>4ec
>dps
>dps
spectrum>b7n
>dr4
aerosol>dqo
movement>dsa
>dq7
attraction>drf
affinity>dqd
repulsion>drf
aureole,corona>dri
autofluorescence>drd
beam,ray,irradiation>drr
beam>dr4
breeze,zephyr,air>dth
capacitance>dr0
charge>dr0
bond>dqd
cloud>dq7
counterglow,gegenschein>drr
current>dr0
cyclone>dti
cyclosis,streaming>dq6
death>dq6
deposit,sedimentation,alluviation>dq4
condensation,condensate>dqc
diffraction>dsb
signal>dr3
interrupt>dqx
drift,impetus,impulsion>drf
>dq7
electricity>dq7
galvanism>dr1
electricity>dr5
>dsj
energy>dq7
power>dq7
work>dr5
flood,inundation,deluge,alluvion>dq4
flashflood>dr8
floodhead>dr9
field>dq7
firelight>drr
fluorescence>drr
fog>dqa
force>dq7
inversion>dqc
storm>dqc
radiance,glowing>drr
gravity,gravitation>dqd
gust,blast>dth
hail>dse
haze>dqa
heat>dr5
hurricane>dqr
lamplight>drr
life>dq6
light>dq9
line>dr4
lightning>dru
>agd,dqc
luminescence>drr
resonance>ahw
resonance>dq7
magnetism>dqd
>dq7
sound>drz
microwave>dr4
mist>dre
monsoon>dth
moonlight,moonshine>drr
starlight>drr
sunlight,sunshine,sun>drr
sunbeam,sunray>dqi
necrosis,mortification,gangrene,sphacelus>dqt
northerly,norther,boreas>dth
>dsb
>dq7
piezoelectricity>dr1
polarization,polarisation>dsb
precipitation,downfall>dte
pressure>dq7
head>dsf
puff,whiff>drk
push,thrust>drf
radiation>dr5
rain,rainfall>dse
downpour,cloudburst,deluge,waterspout,torrent,pelter,soaker>dsk
drizzle,mizzle>dsk
shower>dsk
reflection,reflexion>dq7
refraction>dq7
birefringence>dsp
resistance>drz
drag>dsr
scattering,sprinkle,sprinkling>dsn
shear>aid
smoke,fume>dqa
snow,snowfall>dse
snowflake,flake>foh
blizzard,snowstorm>drh
spark,arc>dt0
>dt1
conduction,conductivity>dq7
squall>dth
>drf
tension>dt3
strain>aid
overstrain>dt5
suction>dsf
thermal>dth
thunderbolt,bolt>drt
tornado,twister>dqr
turbulence,turbulency>dq7
ultraviolet,uv>dq9
voltage,emf>dr0
weather,conditions>dqc
wester>dth
westerly>dtf
wind>dte
windstorm>drh
chop>dq7
wilding>4dk
bryophyte>e8q
moss>dtl
agamete>dum
spore>dtn
spermatophyte,phanerogam>e8p
seedling>dtp
balsam>dtp
annual>4dk
perennial>4dk
>bbm
>dtu
pine>e9e
larch>fty
fir>fty
cedar,cedarwood>fty
spruce>fty
cypress>fty
juniper>du1
savin>du2
sequoia,redwood>du1
redwood>fty
>du1
ahuehuete>du6
sandarac,citronwood>fty
yellowwood>fty
yew>fty
ginkgo,gingko>e9d
angiosperm>dtp
flower,bloom,blossom>dum
flower>duc
wildflower>duc,dtk
inflorescence>dud
catkin,ament>dug
bud>dud
rosebud>dui
stamen>dum
pollen>dto
>e8v
ovule>dum
cone,strobilus,strobile>dum
pinecone>duo
nectary>e8v
seed>dun
pericarp>bzg
petal>duu
>ea2
lancewood>fty
barrenwort>e1q
mayapple>e1q
tulipwood,whitewood>fty
>e9k
lotus>duz
peony,paeony>due
buttercup,butterflower,butter-flower,crowfoot,goldcup,kingcup>e1q
columbine,aquilegia,aquilege>due
goldthread>e1q
delphinium>due
larkspur>dv5
hepatica,liverleaf>e1q
goldenseal>e1q
globeflower>e1q
>bbm
zebrawood>fty
legume>e1q,e98
cocuswood,cocoswood>fty
clover,trefoil>e1q
shamrock>dve
sabicu>fty
oleander>e96
frangipani,frangipanni>e9h
periwinkle>e9i
myrtle>dvj
arum,aroid>e1q
cuckoopint,lords-and-ladies,jack-in-the-pulpit>dvl
alocasia>dvl
amorphophallus>dvl
pungapung>dvl
krubi>dvl
caladium>dvl
taro,dalo,dasheen>dvl
dracontium>dvl
nephthytis>dvl
yautia,tannia,spoonflower,malanga>dvl
ivy>e97
sang>e1q
>e1q
heartleaf,heart-leaf>e1q
asarabacca>dvy
drypis>e1q
chickweed>e1q
stitchwort,starwort>dw2
cockscomb>e1q
goosefoot>e1q
lamb's-quarters,pigweed>dw5
wormseed>dw5
good-king-henry,allgood>dw5
sowbane>dw5
orach,orache>e1q
beet>e1r
beetroot>dwb
chard>dwb
mangel-wurzel,mangold-wurzel,mangold>dwb
halogeton>e1q
glasswort,samphire>e1q
spinach>e1r
>duf
snowball>dwi
pokeweed>e1q
poke,garget,scoke>dwk
ombu>dwk
purslane>e1q
pussley,pussly,verdolagas>dwn
>e1q
blinks>dwp
caper>e9h
spiderflower,cleome>e1q
clammyweed>e1q
crucifer>e1q
cress>dwu
watercress>dwv
stonecress>e1q
alyssum,madwort>dwu
brassica>dtv
cauliflower>dwu
broccoli>dwu
kale,kail,cole,borecole,colewort>dwu
collard>dx2
kohlrabi>dwu
>dwu
turnip>dx5
mustard>dwu
napa,pe-tsai>dwu
pakchoi>dwu
tendergreen>dwu
rape,colza>dx7
bittercress>dwv
cuckooflower>dxc
coralroot,coralwort>dxc
crinkleroot,crinkle-root,toothwort>dxc
draba>e1q
shadflower,shad-flower>dxg
rocket,roquette,arugula>e1q
wallflower>due
honesty,satinpod>e1q
>dwu
radish,daikon>dxl
charlock,chadlock>dx7
fringepod,lacepod>e1q
wasabi>e1q
poppy>due
argemone>e1q
bloodroot,puccoon,redroot,tetterwort>e1q
fumitory,fumewort,fumeroot>e1q
lyreflower,lyre-flower>e1q
composite>due
everlasting>dxv
achillea>e1q
yarrow,milfoil>dxx
sneezewort>dxx
andryala>e1q
pussytoes>e1q
sagebrush>e9i
ayapana>e1q
balsamroot>e1q
daisy>due
safflower>e1q
chamomile,camomile>e1q
chaenactis>e1q
chrysanthemum>due
chrysanthemum>dud
chicory,succory>e1q
endive,witloof>e1q
coreopsis,tickseed,tickweed,tick-weed>e1q
calliopsis>dyd
artichoke>e1r
cardoon>e1r
mum>dy9
leopard's-bane,leopardbane>e1q
boneset,agueweed,thoroughwort>e1q
gumweed,tarweed,rosinweed>e1q
sneezeweed>e1q
owlclaws>dyl
rosilla>dyl
inula>e1q
elecampane>dyo
krigia>e1q
lettuce>e1q
celtuce>dyr
tarweed>e1q
melosa>dyt
>e1q
cankerweed>dyv
butterbur>e1q
hawkweed>e1q
pteropogon>e1q
fleabane>e1q
costusroot>e1q
scorzonera>e1q
sawwort>e1q
stevia>e1q
costmary,alecost>e1q
feverfew>e1q
dandelion,blowball>e1q
ironweed,vernonia>e1q
loasa>e1q
bur,burr>dus
campanula,bellflower>e1q
rampion>dzb
throatwort>dzb
orchid>due
primrose,primula>e1q
cowslip,paigle>dzf
oxlip,paigle>dzf
auricula>dzf
polyanthus>dzf
loosestrife>e1q
moneywort>dzk
>e1q
grass>dzm
bunchgrass>dzn
midgrass>dzn
shortgrass,short-grass>dzn
tallgrass,tall-grass>dzn
herbage,pasturage>e1q
wheatgrass,wheat-grass>dzn
quackgrass,witchgrass>dzt
foxtail>e0t
toetoe,toitoi>e0y
oat>e16
brome,bromegrass>dzn
chess,cheat>dzy
cheatgrass>dzy
grama,gramma>dzn
burgrass>dzn
sandbur,sandspur>dzn
toetoe>dzn
kweek,doob>dzn
cocksfoot,cockspur>dzn
crabgrass>dzn
yardgrass>e0x
ragi,ragee,coracan,corakan,kurakkan>e0x
>dzn
teff>e0a
fescue>dzn
ryegrass>dzn
darnel,tare,cheat>e0d
nimblewill>dzn
rice>e16
ricegrass>e16
silkgrass>e0h
smilo>e0h
>e0x
witchgrass>e0k
dallisgrass,paspalum>dzn
knotgrass>dzn
feathertop>dzn
hardinggrass>dzn
timothy>dzn
carrizo>e0y
bluegrass>dzn
meadowgrass>dzn
munj,munja>dzn
bluestem>dzn
bristlegrass>dzv
millet>e16
reed>dzm
sorghum>e0x
kaffir>e0z
sorgo,sorgho>e0z
broomcorn>e0z
cordgrass>dzn
dropseed,drop-seed>dzn
blackseed>e14
cereal>dzn
wheat>e16
durum>e17
spelt>e17
emmer>e17
corn,maize>e16
popcorn>e1b
zoysia>dzn
bamboo>dzm
bamboo>fty
madake,ku-chiku>e1e
squash>e97
lobelia>e1q
bladderpod>e1i
mallow>e9h
althea,althaea,hollyhock>e1k
tulipwood>fty
balsa>fty
obeche>fty
basswood,linden>fty
herb>e8p
vegetable>e1q
simple>e1q
briarwood,brierwood,brier-wood>fty
manzanita>e9h
galax,galaxy,wandflower,beetleweed,coltsfoot>e1q
wintergreen,pyrola>e1q
shinleaf>e1w
pipsissewa>e1q
beech>e9b
beech,beechwood>fty
chestnut>fty
oak>fty
birch>fty
alder>fty
columbo,deer's-ear,deer's-ears>e1q
gentian>due
olive>e9r
lilac>e9h
bloodwort>e1q
hazelwood>e2e
hickory>fty
pecan>fty
pyinma>fty
gumwood>fty
eucalyptus>fty
tupelo>fty
willowherb>e1q
fireweed,wickup>e2h
>e1q
sundrops>e2j
canna>e1q
achira,arrowroot>e2l
maranta>e1q
banana>e1q
ginger>e1q
turmeric>e1q
galangal>e2p
cardamom,cardamon>e1q
poon>fty
reseda>e1q
mignonette>e2u
weld>e2u
viola>e1q
violet>e2x
pansy>e2x
johnny-jump-up,heartsease,love-in-idleness>e2x
>e1q
ramie,ramee>e31
pellitory-of-the-wall,pellitory>e1q
elm>e9b
elm,elmwood>fty
>e9q
gladiolus,gladiola,glad>e36
narcissus>e9q
daffodil>e38
jonquil>e38
>e9q
kniphofia,tritoma,flame-flower,flameflower>e1q
asparagus>e1q
aspidistra>e1q
tulip>e3b
pia>e1q
yucca>e9h
brazilwood>fty
logwood>fty
crotalaria,rattlebox>e1q
guar>dvc
rosewood>fty
kingwood>fty
blackwood>fty
soy,soya,soybean,soja>dvc
licorice,liquorice>e1q
medic,medick,trefoil>e1q
alfalfa,lucerne>e3r
sainfoin,sanfoin,esparcet>e1q
locoweed,crazyweed>dvc
bean>dvc
>e3v
>e3w
frijol,frijole>e3x
>e3x
haricot>e3z
quira>fty
breadroot>e1q
amboyna>e3m
sesbania>dvc
fenugreek>e1q
vetch>dvc
snailflower,snail-flower>dvc
plantain>e1q
ribgrass,ribwort,ripple-grass,buckthorn>e48
fleawort,psyllium>e48
buckwheat>e1q
spiderwort,dayflower>e1q
pineapple>e1q
rose,rosebush>e9h
brier,brierpatch>bjk
agrimonia,agrimony>e1q
applewood>e4o
pimpernel>e1q
plum>e4n
>e4j
sloe>e4k
cherry>fty
>e9f
fruitwood>fty
bedstraw>e1q
waldmeister,woodruff>e4p
cleavers,clivers,catchweed>e4p
lemonwood>fty
honeysuckle>e9h
feverroot>e1q
teasel,teazel,teasle>e1q
jewelweed,celandine,touch-me-not>e1q
geranium>e1q
cranesbill>e4x
storksbill>e4x
alfilaria,alfileria,filaree,filaria,clocks>e4z
mahogany>fty
oxalis,sorrel>e1q
goatsfoot>e52
oca,oka>e52
rue>e1q
orangewood>fty
citronwood>fty
fraxinella,dittany>e1q
nasturtium>e1q
guaiac,guaiacum>fty
willow>e9b
sallow>e5b
poplar>fty
sandalwood>fty
boxwood>fty
maple>fty
sumac>fty
>e1q
>e5i
trumpets>e5j
sundew>e5i
roridula>e5i
sedum>e1q
stonecrop>e5n
orpine,orpin,livelong,live-forever>e5n
philadelphus>e9h
syringa>e5q
saxifrage,breakstone,rockfoil>e1q
astilbe>e1q
spirea,spiraea>e5t
bergenia>e1q
alumroot,alumbloom>e1q
coralbells>e5w
miterwort,mitrewort>e1q
suksdorfia>e1q
foamflower,coolwart>e1q
ribes>dva
sycamore,lacewood>fty
polemonium>e1q
skunkweed,skunk-weed>e63
phlox>e1q
acanthus>e1q
borage,tailwort>e1q
anchusa>e1q
bugloss,alkanet>e68
blueweed>e1q
stickweed>e1q
gromwell>e1q
puccoon>e1q
comfrey,cumfrey>e1q
boneset>e6e
dichondra>e97
gesneria>e1q
waterleaf>e1q
shawny>e6i
nemophila>e1q
calamint>e1q
horseweed,stoneroot,stone-root,richweed>e1q
coleus>e1q
dragonhead>e1q
elsholtzia>e1q
hyssop>e1q
>e1q
henbit>e6r
lavender>e9h
dagga>e1q
motherwort>e1q
bugleweed>e1q
gipsywort,gypsywort>e1q
origanum>e1q
oregano,marjoram>e6y
horehound>e1q
mint>e1q
peppermint>e71
spearmint>e71
applemint>e71
pennyroyal>e71
monarda>e1q
beebalm>e76
horsemint>e76
catmint,catnip>e1q
basil>e1q
physostegia>e1q
rosemary>e1q
sage,salvia>e1q
cancerweed>e7d
ramona>e7d
clary>e7d
savory>e1q
skullcap,helmetflower>e1q
thyme>e1q
bladderwort>e5i
butterwort>e5i
genlisea>e5i
martynia>e1q
sesame,benne,benni,benny>e1q
snapdragon>due
foxglove,digitalis>e1q
fingerflower,finger-flower,fingerroot,finger-root>e7q
mullein>e1q
nightshade>e9a
bittersweet>e7t
eggplant,aubergine,brinjal>e1q
belladonna>e1q
henbane>e1q
cupflower,nierembergia>e1q
whitecup>e7y
>e1q
tomatillo,miltomate,jamberry>e80
salpiglossis>e1q
verbena,vervain>due
teak,teakwood>fty
umbellifer>e1q
dill>e1q
angelica,angelique>e1q
chervil>e1q
celery>e1q
celeriac>e1q
astrantia,masterwort>e1q
caraway>e1q
coriander,cilantro>e1q
cumin>e1q
fennel>e1q
hogweed>e1q
lovage>e1q
parsnip>e1q
madnep>e8i,e8r
parsley>e1q
anise>e1q
sanicle,snakeroot>e1q
alexander,alexanders>e1q
dogwood,cornel>e9f
tracheophyte>4dk
>4de
weed>e8p
wort>e1q
crop,harvest>5ad
>4dl
>e8u
enation>8iy
hair,fuzz,tomentum>e8w
>e8u
pith>e8y
>e8y
sapwood>fty
heartwood,duramen>fty
xylem>e90
phloem,bast>e90
pseudophloem>e8y
>4dk
vine>e8p
climber>e97
creeper>e8p
>e8p
tree>e9a
sapling>e9b
>e9b
conifer>e9d
>e9b
stump>e8u
shrub,bush>e9a
subshrub,suffrutex>e9h
bramble>e9a
hydrophyte>e8p
root>e8v
treetop>bqy
stalk,stem>e8v
blade>ea2
bulb>e9n
>e8p
fruit>dum
seed>e9r
nut>e9s
drupe>e9r
drupelet>e9u
pome>e9r
pod,seedpod>e9r
hazel>e9b
>e97
pepper>e9z
peperomia>e1q
leaf,leafage,foliage>e8v
>ea2
needle>ea3
bark>bzg
branch>e9n
limb>ea6
branchlet,twig,sprig>ea6
sprout>e8v
shoot>ea9
stick>ea7
bough>ea7
trunk,bole>e9n
burl>fty
asclepiad>e1q
milkweed,silkweed>e1q
swallowwort>eag
chiggerflower>eag
stapelia>e1q
ownership>4e7
community>eak
option>9f5
proprietorship,proprietary>eak
property,belongings,holding>4e8
personalty>eao
things>eao
realty,immovable>eao
estate,acres,demesne>ear
salvage>eao,6ap
lease,rental,letting>eao
land>ear
>eao
money>eaw
estate>eao
stuff,clobber>eap
barony>eas
plantation>eas
>4e8
acquisition>eb2
purchase>eb3
bargain,buy,steal>eb4
grant>eb2
>edo
>eb7
income>eb8
gross,revenue,receipts>edo
gnp>8b4
royalty>ec4
net,lucre,profit,profits,earnings>eb9
take,takings,proceeds,yield,payoff>eb9
>eb2
spoil>ebf
loot,booty,pillage,plunder,prize,swag>ebf
inheritance,heritage>eb2
bequest,legacy>ebk,ebi
gift>eb3
dowry,dowery,dower>ebk
aid,assistance>ebk
scholarship>ebm,ebr
grant>ebm
subsidy>ebo
traineeship>ebm
prize,award>ebk
present>ebk
>ebs
bride-gift>ebt
contribution,donation>ebk
giveaway>ebk
deductible>edo
outgo,spending,expenditure,outlay>eb2
expense,disbursal,disbursement>ec0
cost>eby
>ebz
overhead>ebz
expense>eby
payment>ec0
overpayment>ec4
wage,pay,earnings,remuneration,salary>ec9
found>ec6
subscription>ec4
>ec4
recompense>ec4
refund>ec4
compensation>eca
ransom>ec0
bribe,payoff>ec4
share,part,percentage>edn
allowance>ecf
slice>ecf
interest,stake>ecf
>eci
entail>eas
cut>ecf
allotment,allocation>ecf
appropriation>ef1
reimbursement>ecc
damages,amends,indemnity,indemnification,restitution,redress>ecc
relief>ecp
annuity,rente>ec9
>ecr
rent>ecs
benefit>ec4
perquisite,perk>ecu
gratuity,tip,pourboire,baksheesh,bakshish,bakshis,backsheesh>ecv
penalty>ec4
retribution,requital>ecx
forfeit,forfeiture>edh
fine,mulct,amercement>ecx
premium>ec4
installment>ec4
price,terms>ec0
incidental>ec3
charge>ec0
levy>efi
tax,taxation>ed6
>ed7
duty,tariff>ed8
excise>ed8
>ed5
interest>edb
fee>edb
toll>edd
tuition>edd
rate>ed5
loss>eb2
>edh
depreciation>edi,ec1
write-off,write-down>edj
deduction>edk
losings,losses>edi
assets>4e8
sum,amount>edn
figure>edo
resource>edn
intangible>edn
investment>edn
equity>edn
stock>eeb
reversion>eci
escheat>edv
share>efy
speculation,venture>eds
gamble>edy
stakes,bet,wager>edz
security,protection>edn
coverage>edo
insurance>ee1
surety>eb2
earnest>ee4
pledge>ecj
mortgage>ecj
>edn
wealth,riches>ee8
capital>edn
capital>edn
funds,finances>edn
treasury,exchequer>eec
fund>ef1
savings>eee
trust>eao
keep,livelihood,sustenance>edq
comforts,amenities,conveniences>eeh
subsistence>eeh
>ebd
store,fund>eek
treasure>ee9
fortune>eem
valuable>eem
>eeo
bullion>eep
gold>eep
diamond>6qp
ruby>6qp
pearl>6qp
>aej
tender>eev
draft>9f6
credit>edn
check,cheque>eex
pension>ec9
money>eev
money>ef5
sterling>ef2
boodle,bread,cabbage,clams,dinero,dough,gelt,kale,lettuce,lolly,lucre,loot,moolah,pelf,scratch,shekels,simoleons,sugar,wampum>ef1
currency>eev
cash>ef5
>ef5
coinage,mintage,specie>ef5
coin>ef8
dime>ef9
bill,banknote,greenback>ef7
dollar,buck,clam>efb
liabilities>4e8
debt>efd
>efj
loan>efe
principal>efe
>efd
document>4ea
>efj
ledger,leger>efk
entry>efo
credit>efm
>efs
dividend>ebd
balance>7tc
audit>efo
register>efk
payroll,paysheet>efs
value>4eb
checkbook,chequebook>efk
devise>9gz
certificate>9f4
>efx
tax-exempt>efx
bond>eff,efx
budget>8zy
budget>eee
absorption>eje
absorption>eie
accretion,accumulation>ei1
aeration>eie
agglutination>eih
antiredeposition>eie
blaze,blazing>ehl
blooming,bloom>eih
blossoming,flowering,florescence,inflorescence,anthesis,efflorescence>eht
blowing>eiu
activity>eih
boiling>ehx,ejo
brooding,incubation>eim
calcification>egj
calving>eim
centrifugation>eie
>eie
reaction>egj
chlorination>egj
chromatography>eie
combustion,burning>eil
>eif
convalescence,recuperation,recovery>ehw
convection>eji
cooling,chilling>eji
>eiu
decay>eie
decline,diminution>egw
decomposition>egk
decrease,decrement>4e4
deepening>eh6
defecation,laxation,shitting>ehf
degeneration,devolution>4e4
de-iodination>egj
demand>ehc
deposition,deposit>eg5
desorption>eie
deterioration,declension,worsening>egu
developing>eiu
development,evolution>4e4
diffusion>eie
expelling>egd
dissolution,disintegration>eie
distillation,distillment>eie
ebb,ebbing,wane>egu
>4e4
electrolysis>egv
electrophoresis,cataphoresis,dielectrolysis,ionophoresis>eie
elimination,evacuation,excretion,excreting,voiding>eh8
elution>ehi
erosion,eroding,wearing>ehs
extraction>eie
feedback>eie
filling>eho
fire,flame,flaming>egn
flop>ego
flocculation>eie
flow>eie
fractionation>ei2
freeze,freezing>egr,eiq
gassing>egj
>eie
growth,growing,maturation,development,ontogeny,ontogenesis>eih
growth>eh6
hatch,hatching>eim
healing>egd
heating,warming>eji
heredity>eih
immunoelectrophoresis>ehe
impregnation,saturation>eip
increase,increment,growth>4e4
>4e4
infection>eio
inflation>ehc
inflow,influx>eho
iodination>egj
laying>eim
loss>egu
maturation,ripening,maturement>eih
mechanism>egj
metabolism>eih
microphoning>ejk
multiplication>ei1
action>4e4
operation>egs
functioning>4e4
>4e4
organification>eih
oscillation>eie
ossification>eih
oxidation,oxidization,oxidisation>egk
parturition,birth,birthing>eih
pathogenesis>eio
>eih
permeation,pervasion,suffusion>eh7
>eie
polymerization,polymerisation>egj
prechlorination>egl
preservation>eih
processing>4e4
proliferation>eht
proteolysis>egj
quadrupling>eid
quickening>eih
redeposition>eh2
reduction,reducing>egk
refilling,replenishment,renewal>ehk
refrigeration,infrigidation>egr,eit
reproduction>eih
rooting>eht
search,lookup>eif
secretion,secernment>eih
shaping,defining>4e4
dump>egy
slippage>egw
slump,slack,drop-off,falloff>eh4
smoke,smoking>ejo
soak,soakage,soaking>eie
softening>eie
sorption>eie
supply>ehc
synergy,synergism>eie
synthesis>egj
>eie
thaw,melt,thawing,melting>ehx,eiq
transduction>eie
transpiration>eie
ultracentrifugation>egi
unfolding,flowering>eh6
vaporization,vaporisation,vapor,vapour,evaporation>eiq
vesiculation,vesication,blistering>eih
zymosis>ei3
>4eb
>4eb
>4eb
>4eb
metric>4eb
>ejv
bandwidth>ejw
enough,sufficiency>eju
fill>ejy
majority>eju
number>ejs
unit>ejs
constant>ek1
coefficient>ek3
reflectance,reflectivity>ek4
weighting>ek4
count>ek1
prime>ek1
score>ek1
birdie>ek9
par>ek9
record>ek1
ordinal>ek1
first>ekd
quota>ek1
>ek2
>ek2
>ek2
emu>ek2
>ek2
>ek2
>ek2
metric>ek2
>ek2
>ek2
>ek2
>ek2
>ek2
>ek2
degree,arcdegree>ekg
acre>ekh
>eki
>eki
>ekw
>eki,ekn
fifth>eky
quart>eky
gallon,gal>eky
>ekx
bushel>el3
milliliter,millilitre,ml,cc>ekz
liter,litre>ekz
>ekj
>ekj
>ekj
>ekj
ampere,amp>el7
milliampere,ma>el7
gauss>el8
millivolt,mv>el9
watt>ela
horsepower,hp>ela
megaton>ekk
gee,g-force>ekl
>ekm,ekn
>ekm
inch,in>ekm
foot,ft>ekm
yard>ekm
furlong>ekm
mile>ekm
extremum,peak>eoo
mesh>ekm
micron,micrometer>elj
millimeter,millimetre,mm>elj
centimeter,centimetre,cm>elj
decimeter,decimetre,dm>elj
meter,metre>elj
kilometer,kilometre,km,klick>elj
fathom,fthm>ekm
mile,mi>elk
dollar>eko
franc>eko
subunit>eko
cent>em2,emc
>eko
bob>em4
>eko
pfennig>em6
penny>em2
>eko
punt>em9
>eko
rupee>emb
>eko
zloty>emd
atmosphere,atm>ekp
psi>ekp
inch>ekh
millidegree>ekq
poise>ekt
>eks
>ekr
>ekr
>eks,ekn
frail>ekr
pound,lb>emk
ton>emk
ounce>emm,eml
milligram,mg>emn
gram,gramme,gm>emn
integer>ek1
imaginary>ek1
real>emv
rational>emw
irrational>emw
fraction>emx
>emz
divisor>ek1
divisor,factor>emu
aliquot>en1
one-half,half>en0
one-third,third,tierce>en0
two-thirds>en0
one-fourth,fourth,one-quarter,quarter,quartern>en0
one-fifth,fifth>en0
one-eighth,eighth>en0
one-tenth,tenth>en0
one-thousandth,thousandth>en0
nothing,nil,nix,nada,null,aught,cipher,cypher,naught,zero,zilch,zip,zippo>eju
digit,figure>emu
zero,nought,cipher,cypher>end
one,ace,single,unity>end
two,ii,deuce>end
pair,twosome,twain,brace,span,yoke,couplet,distich,duo,duet,dyad,duad>eng
three,iii,trio,threesome,tierce,leash,troika,triad,trine,trinity,ternary,ternion,triplet,tercet,terzetto,trey,deuce-ace>end
four,iv,tetrad,quatern,quaternion,quaternary,quaternity,quartet,quadruplet,foursome>end
five,cinque,quint,quintet,fivesome,quintuplet,pentad,fin,phoebe>end
six,vi,sixer,sise,sextet,sestet,sextuplet,hexad>end
seven,vii,sevener,heptad,septet,septenary>end
eight,viii,eighter,octad,ogdoad,octonary,octet>end
nine,ix,niner,ennead>end
>emu
ten,tenner,decade>enp
eleven,xi>enp
twelve,xii,dozen>enp
thirteen,xiii>enp
fourteen,xiv>enp
fifteen,xv>enp
sixteen,xvi>enp
seventeen,xvii>enp
eighteen,xviii>enp
nineteen,xix>enp
twenty,xx>enp
twenty-one,xxi>enp
twenty-two,xxii>enp
twenty-three,xxiii>enp
twenty-four,xxiv>enp
twenty-five,xxv>enp
twenty-six,xxvi>enp
twenty-eight,xxviii>enp
thirty,xxx>enp
forty,xl>enp
fifty>enp
sixty,lx>enp
seventy,lxx>enp
eighty,lxxx,fourscore>enp
ninety,xc>enp
hundred,century>enp
gross>enp
thousand,chiliad,grand,thou>enp
million,meg>enp
billion>enp
addition,increase,gain>ejt
containerful>ejt
footstep,pace,step,stride>ejt
>ejt
limitation>ejt
>ejt
bit>eop
scattering,sprinkling>eop
little>eop
minimum>elq,eop
worth>ejt
armful>eol
barnful>eol
box,boxful>eol
carton,cartonful>eol
cup,cupful>eol
dustpan,dustpanful>eol
glass,glassful>eol
handful,fistful>eol
mouthful>eol
pocketful>eol
roomful>eol
scoop,scoopful>eol
shoeful>eol
spoon,spoonful>eol
teaspoon,teaspoonful>eol
morsel>eop
handful,smattering>eop
couple>eop
drop,drib,driblet>eop
droplet>epd
dose,dosage>ejt
load,loading>ejt
nip>eop
trace,tint,suggestion>eop
shred,scintilla,whit,iota,tittle,smidgen,smidgeon,smidgin,smidge>eop
hint,tinge,mite,pinch,jot,speck,soupcon>eop
batch,deal,flock,hatful,heap,lot,mass,mickle,mint,mountain,muckle,passel,peck,pile,plenty,raft,slew,spate,stack,wad>eon
battalion,multitude,plurality,pack>eon
boatload,shipload,carload>eon
flood,inundation,deluge,torrent>epl
maximum>elq,eon
much>eon
myriad>eon
reservoir>epu
ocean,sea>eon
supply>ejt
tons,dozens,heaps,lots,piles,scores,stacks,loads,rafts,slews,wads,oodles,gobs,scads,lashings>eon
room,way>88a
parking>epw
volume>4eb
capacity>epy
relations,dealings>4e9
relationship>4e7
>4e7
contradictory>eq2
>4e7
function,map,mapping>eq4
operator>eq5
>eq5
cosecant,cosec>eq7
foundation>4e7
footing,basis>eq9
connection,connexion,connectedness>4e7
alliance,bond>eqb
linkage>eqb
link,nexus>eqd
unconnectedness>4e7
relevance,relevancy>eqb
applicability,pertinence,pertinency>eqg
relatedness>eqb
bearing>eqi
unrelatedness>eqf
extraneousness>eqk
>eqn
>4e7
modification,qualifying,limiting>eqm
mood,modality>eqm
indicative,declarative>eqp
imperative>eqp
>eqm
passive>eqs
inflection,inflexion>eqm
paradigm>equ
progressive,imperfect>9be
perfective,perfect>9be
part,portion,component,constituent>4e7
detail,particular,item>eqy
highlight>eqz
unit>eqy
member>eqy
remainder,residual,residue,residuum,rest>eqy
leftover,remnant>er3
subpart>eqy
kinship>4e7
rapport>er6
sympathy>er6
kinship>4e7
affinity>er9
steprelationship>era
brotherhood>er9
>4e7
scale>erd
proportion>ern
content>erf
scale>erf
percentage,percent,pct>erf
ratio>erd
efficiency>erj
frequency>erj
proportionality>erj
quotient>erj
signal-to-noise>erj
turnover>erj
incidence>erl
control>4e7
direction>88a
orientation>ers
horizontal>ert
vertical>ert
>ers
>erw
north,northward>erx
northeast,nor'-east,northeastward,ne>erw
east,eastward>erx
southeast,sou'-east,southeastward,se>erw
south,southward>erx
southwest,sou'-west,southwestward,sw>erw
west,westward>erx
>4e7
competition>es5
politics>4e9
reciprocality,reciprocity>4e7
correlation,correlativity>es8
mutuality,interdependence,interdependency>es8
mutuality,mutualness>es8
reciprocal>es8
interrelation,interrelationship,interrelatedness>4e7
>4e7
synchronism,synchrony,synchronicity,synchroneity,synchronization,synchronisation,synchronizing>ese
asynchronism,asynchrony,desynchronization,desynchronisation,desynchronizing>ese
first>f94
former>esh
>f94
latter>esj
third>f94
fourth>f94
sixth>f94
seventh>f94
eighth>f94
ninth>f94
eleventh>f94
twelfth>f94
thirteenth>f94
fourteenth>f94
fifteenth>f94
sixteenth>f94
seventeenth>f94
eighteenth>f94
nineteenth>f94
twentieth>f94
thirtieth>f94
fiftieth>f94
scale>aej
index>et3
comparison>4e7
baseline>aej
norm>aej
opposition,oppositeness>4e7
antithesis>et8
contrast>et8
polarity>et8
contradictoriness>et8
contradiction>et8
incompatibility,inconsistency,repugnance>etc
reverse,contrary,opposite>et8
inverse>et8
change>4e7
gradient>eth
solid>4e0
plane>4e0
flare,flair>4e0
figure>4e0
>etm
>etm
subfigure>etm
line>4e0
convexity>etj
angularity>4e0
concavity,incurvation,incurvature>etj
cylinder>etj
>4e0
polygon>etn
isogon>etw
>etx
>4e0
curve>etq
>eu0
>eu1
bend,crook,turn>eu0
>etq
connexion>4e0
tangent>eu4
recess,recession,niche,corner>ett
cone,conoid>etv
funnel>eu8
conic>etn
circle>eum
circle>4e0
arc>eu0
chord>eu4
sector>etn
disk,disc,saucer>etv
loop>eu2
coil,whorl,curl,curlicue,ringlet,gyre,scroll>etv
spiral>eu0
kink,twirl>evp
whirl,swirl,vortex,convolution>etv
ellipse,oval>eua
square,foursquare>eur,ety
quadrilateral,quadrangle,tetragon>etw
triangle,trigon,trilateral>etw
parallelogram>euo
rectangle>euq
polyhedron>etj
arch>eu0
jog>ets
zigzag,zig,zag>ets
angle>evv
>euw
azimuth,az>euw
groove,channel>ev5
rut>euz
bulge,bump,hump,swelling,gibbosity,gibbousness,jut,prominence,protuberance,protrusion,extrusion,excrescence>ewa
snag>ev1
wart>ev1
arc>eu0
imprint>ett
ellipsoid>etn
>etv
ball,globe,orb>ev7
spherule>ev8
column,tower,pillar>4e0
drop,bead,pearl>ev7
rim>evf,etv
point>etr
taper>etr
boundary,edge,bound>etq
margin,border,perimeter>evf
periphery,fringe>evf
brink,verge>evf
diagonal>eu4
dip>ev5
notch>evr
sag,droop>ev5
wrinkle,furrow,crease,crinkle,seam,line>ev5
crevice,cranny,crack,fissure,chap>ev5
fold,crease,plication,flexure,crimp>ets
pucker,ruck>evp
indentation,indenture>ett
cleft>evr
stria,striation>euz
blob>etz
space>etz,4dz
hollow>evz
articulation,join,joint,juncture,junction>eu5
>evv
cavity>evv
dot>eug
pore>evy
constriction,bottleneck,chokepoint>887
cast,mold,mould,stamp>etj
branch,ramification>etp
pyramid>eus
octahedron>eus
>eus
cube>ew7
wedge,cuneus>eup
>etr
condition>4dx
condition,status>4dx
silence>ewc
situation>ewc
niche>exi
place,shoes>ewe
situation>4dx
absurd>ewh
relationship>4dx
relationship>4dx
account>ewk
company,companionship,fellowship,society>ewo
affiliation,tie,tie-up>ewk
friendship>ewk
romance>ewj
membership>ewk
>ewj
affair,affaire,intimacy,liaison,amour>ewr
acceptance>ewh
challenge>ewh
crisis>f88
disequilibrium>ewh
environment>ewh
equilibrium>ewh
exclusion>ewh
nightmare,incubus>f88
picture,scene>ewh
purgatory>f88
wild>4dx
way>ewc
degree,level,stage,point>4dx
acme,height,elevation,peak,pinnacle,summit,superlative,meridian,tiptop,top>ex5
extent>ex5
resultant>ex5
plane>ex5
circumstance>ewc
event,case>exa
thing>ewh
power>4dx
status,position>4dx
equality,equivalence,equation,par>exe
tie>exf
>exe
station>exh
standing>exe
>exe
stardom>exk
championship>exk
seniority>exk
precedence,precedency,priority>exk
>exe
lowness,lowliness>exe
inferiority>exq
>exe
bastardy,illegitimacy>exe
footing,terms>exe
retirement>exe
being,beingness,existence>4dx
actuality>exw
reality,realness,realism>exx
fact>exy
reality>exx
truth,verity,trueness>exx
preexistence>exw
coexistence>exw
presence>exw
occurrence>ey4
nonbeing>4dx
nonexistence,nonentity>ey6
unreality,irreality>ey7
falsity,falseness>ey8
absence>fah
nonoccurrence>eya
life>exw
animation,life,living,aliveness>exw
survival,endurance>eyd
death>4dx
life>exw
>exs
marriage,matrimony,wedlock>eyh
exogamy,intermarriage>eyi
virginity>ewc
employment,employ>4dx
unemployment>4dx
order>4dx
harmony,concord,concordance>eyn
peace>eyo
peace>eyn
agreement,accord>eyo
consensus>eyr
disorder>4dx
anarchy,lawlessness>eyt
instability>eyt
confusion>eyt
bluster>eyw
chaos,pandemonium,bedlam,topsy-turvydom,topsy-turvyness>eyw
disturbance,disruption,commotion,flutter,to-do,hoo-ha,hoo-hah,kerfuffle>eyt
convulsion,turmoil,upheaval>eyz
stir,splash>eyz
storm,tempest>eyz
tumult,tumultuousness,uproar,garboil>eyz
discord,strife>eyt
turbulence,upheaval>eyt
agitation,ferment,fermentation,tempestuousness,unrest>ez5
hostility,enmity,antagonism>4dx
>4dx
clash,friction>ez8
war>ez7
disagreement,dissension,dissonance>ez8
divide>ezb
illumination>4dx
lighting>ezd
dark,darkness>ezd
semidarkness>ezf
shade,shadiness,shadowiness>ezg
shadow>ezh
gloom,somberness,sombreness>ezg
spirit>aok
ecstasy,rapture,exaltation,raptus>ezk
gratification,satisfaction>ezk
happiness,felicity>ezk
blessedness,beatitude,beatification>ezn
bliss,blissfulness>f7v
ecstasy,rapture>ezp
nirvana,enlightenment>ezo
unhappiness>ezk
sadness,sorrowfulness>ezs
mourning,bereavement>ezt
poignance,poignancy>ezt
innocence>ewc
clear>ezw
guilt,guiltiness>ewc
complicity>ezy
criminalism,criminality,criminalness>ezy
freedom>4dx
autonomy,liberty>f05
self-government,self-determination,self-rule>f02
sovereignty>f03
independence,independency>f01
liberty>f01
license,licence>f06
discretion>f06
subjugation,subjection>ewk
repression>f09
bondage,slavery,thrall,thralldom,thraldom>f09
confinement>f09
captivity,imprisonment,incarceration,immurement>f0c
detention,detainment,custody>f0c
solitary>f0c
autonomy,self-direction,self-reliance,self-sufficiency>f05
dependence,dependance,dependency>4dx
balance>ewy
tension>f0i
imbalance,instability,unbalance>eww
>4dx
shaking,shakiness,trembling,quiver,quivering,vibration,palpitation>f0l
motionlessness,stillness,lifelessness>4dx
stationariness,immobility,fixedness>f0n
action,activity,activeness>4dx
busyness,hum>f0p
behavior,behaviour>f0p
operation>f0p
overdrive>f0p
idle>f0s
swing>f0p
inaction,inactivity,inactiveness>4dx
abeyance,suspension>f0w
arrest,halt,hitch,stay,stoppage>f0w
stagnation,stagnancy,doldrums>f0w
recession>fcb
deferral,recess>f0x
torpor,torpidity>f1k
lethargy,lassitude,sluggishness>f12
deadlock,impasse,stalemate,standstill>f88
>4dx
fatigue,weariness,tiredness>f15
eyestrain,asthenopia>f16
exhaustion>f16
drunkenness,inebriation,inebriety,intoxication,tipsiness,insobriety>f15
soberness,sobriety>f15
anesthesia,anaesthesia>f1k
arousal>f1k
sleep,slumber>f1k
sleepiness,drowsiness,somnolence>f15
imminence,imminency,imminentness,impendence,impendency,forthcomingness>4dx
readiness,preparedness>4dx
ready>f1g
alert>f1g
exigency>ewv
>ewc
>f1k
alertness,alerting>f1c
>f1c
anger,angriness>f1n
rage>f1o
excitement,excitation,inflammation,fervor,fervour>f1n
desire>f1c
materialism,philistinism>f1r
hunger,hungriness>f1l
starvation,famishment>f1t
thirst,thirstiness>f1l
parturiency,labor,labour,confinement,lying-in,travail,childbed>eim
healthiness>f1k
blush,flush,rosiness>f1x
freshness,glow>f1x
>f1k
unhealthiness>f20
disorder,upset>f1k
dyscrasia>f21
>f23
ailment,complaint,ill>f22
>f22
anorexia>f26
add,adhd,mbd>f5o
fantods>f22
adenosis>f22
cellularity>f1k
hypercellularity>f2b
hypocellularity>f2b
illness,unwellness,malady,sickness>f21
ague>f2e
collapse,prostration>f2e
disease>f2e
>f3r
hyalinization,hyalinisation>ewc
vacuolization,vacuolisation,vacuolation>ewc
malaria>f3v
rheumatism>f2h
>ag8
seizure,ictus,raptus>f2n
paroxysm,fit,convulsion>f2n
folie>f22
occlusion>f2n
thrombosis>f2r
arteriolosclerosis>f2u
sclerosis,induration>f47
cholelithiasis>f2w
lithiasis>f47
>f2h
hypoadrenalism,hypoadrenocorticism>f2a
diabetes>f2i
hypothyroidism>f2a
>f2h
contagion>f31
influenza,flu,grippe>f32,f3k
pox>f32
smallpox,variola>f34
blindness,sightlessness,cecity>feg
>f31
brucellosis>f37
dysentery>f37
>f37
hepatitis>f37,f2x
leprosy>f37
plague,pestilence,pest,pestis>f3a
poliomyelitis,polio>f37
rickettsiosis>f37
typhus>f3f
tuberculosis,tb>f37
typhoid>f37
yaws,frambesia,framboesia>f37
>f2h
cold>f3k,f31
bronchitis>f3k
bronchiolitis>f3m
coccidioidomycosis,coccidiomycosis>f3u
emphysema>f3k
pneumonia>f3k
>f2h
>f2h
infection>f21
mycosis>ejq
>f3t
scabies,itch>f3t
schistosomiasis,bilharzia,bilharziasis>fap,f3t
sore>f3t
boil,furuncle>f40
>f3t
arthritis>f3s
gout,urarthritis>f41
>f24
anemia,anaemia>f43
goiter,goitre,struma,thyromegaly>f2h
cyst>f47
pathology>f21
fibrosis>f47
myelofibrosis>f48
polymyositis>f6i
osteoporosis>f47
demineralization,demineralisation>f47
lesion>f47
ulcer,ulceration>f4d
affliction>f21
deformity,malformation,misshapenness>f4f
clubfoot,talipes>f4g
>f2h
acne>f4i,f3s
>f2e
tumor,tumour,neoplasm>f4k
adenoma>f4n
>f4l
malignancy,malignance>f2h
>f4l,f4o
cancer>f4p
>f2h
>f2h
glaucoma>f4r
anaplasmosis>f4s
bursitis>f6f
enterotoxemia>f4s
glanders>f52
ketonemia,ketosis,acetonemia>f5n
rhinotracheitis>f4s
scours>f4s
tularemia,tularaemia,yatobyo>f52
zoonosis>f4s
>f2h
wilt>f53
injury,hurt,harm,trauma>f21
abrasion,scratch,scrape,excoriation>f5k
graze>f56
gash,slash,slice>f5k
bite>f5k
bleeding,hemorrhage,haemorrhage>f55
bruise,contusion>f55
bump>f55
burn>f55
scorch,singe>f5d
tan,suntan,sunburn,burn>f5g
hyperpigmentation>f1k
fracture>f55
frostbite,cryopathy>f55
rupture>f55
wound,lesion>f55
wrench>f55
sprain>f5l
symptom>8ww
syndrome>f5n
abscess>f5n
enlargement>4dx
swelling,puffiness,lump>f5q,f5n
bloat>f5r
edema,oedema,hydrops,dropsy>f5r
congestion>f5n
hyperemia,hyperaemia>f5u
numbness>f5n
pain,hurting>f5n
ache,aching>f5x
agony,suffering,excruciation>f5x
throe>f5z
burn,burning>f5x
headache,cephalalgia>f5y
hemorrhoid,haemorrhoid,piles>f5n
neuralgia,neuralgy>f5x
sciatica>f64
smart,smarting,smartness>f5x
sting,stinging>f5x
tenderness,soreness,rawness>f5x
chafe>f68
throb>f5x
torture,torment>f5x
pimple,hickey,zit>f4j
cardiomegaly,megalocardia,megacardia>f5n
indigestion,dyspepsia>f5n
inflammation,redness,rubor>f5n
chill,shivering>f5n
laminitis,founder>f6f
myositis>f6f
cough,coughing>f5n
nausea,sickness>f5n
spasm,cramp>f5n
twitch,twitching,vellication>f6l
fasciculation>f6m
scar,cicatrix,cicatrice>f5n
fever,febrility,febricity,pyrexia,feverishness>f5n
atrophy,wasting>f5n
dysplasia>fd2
hypertrophy>f6r
splenomegaly>f6s
hyperplasia>f6r
dyspnea,dyspnoea>f5n
sob,breathlessness>f6v
diarrhea,diarrhoea,looseness>f5n
dizziness,giddiness,lightheadedness,vertigo>f5n
thrombus>8hq
>ewc
morale>f70
anxiety,anxiousness>f70
nervousness,nerves>f70
>f73
tension,tenseness,stress>f74
delusion>f70
hallucination>f76
>f70
sanity,saneness>f78
psychopathy>f70
>f2q
phobia>f7b
>f7c
claustrophobia>f7d
>f2q
mania>f7f
craze,delirium,frenzy,fury,hysteria>f7g
megalomania>f7a
neurosis,neuroticism,psychoneurosis>f2q
insanity>f7a
lunacy,madness,insaneness>f7k
irrationality,unreason>f7k
>f22
sprue,psilosis>f22
stammer,stutter>f7n
agitation>f70
disturbance,perturbation,upset>f7q
fret,stew,sweat,lather,swither>f7q
dither,pother,fuss,tizzy,flap>f7q
depression>f70
elation>f70
panic,scare>f72
fit,tantrum,conniption>arc
irritation,annoyance,vexation,botheration>f70
restlessness,impatience>f7y
enchantment,spell,trance>f70
fascination,captivation>f80
difficulty>ewc
predicament,quandary,plight>f82
pinch>f82
fix,jam,mess,muddle,pickle>f82
strain>f82
problem>f82
situation>f82
recognition,acknowledgment,acknowledgement>ewt
acquiescence>ewt
welcome>ewt
separation>4dx
discreteness,distinctness,separateness,severalty>f8c
isolation>f8c
solitude,purdah>f8e
loneliness,solitariness>f8e
insulation,insularity,insularism,detachment>f8e
alienation,estrangement>f8e
anomie,anomy>f8e
privacy,privateness,secrecy,concealment>f8e
bosom>f8k
confidentiality>f8k
discontinuity>f8c
unification>4dx
connection,link,connectedness>f8o
interconnection,interconnectedness>f8p
coherence,coherency,cohesion,cohesiveness>f8p
junction,conjunction,conjugation,colligation>f8o
association>f8o
continuity>f8r
improvement,melioration>ewc
decline,declination>ewc
development>f8v
wreck>f8w
maturity,matureness>4dx
adulthood>f8z
manhood>f90
parenthood,parentage>f90
grade,level,tier>f94
rank>exe
leadership>exe
prominence>exj
limelight,spotlight,glare>f96
importance,grandness>exj
emphasis,accent>f98
stress>f99
primacy>f98
eminence,distinction,preeminence>exk
prestige,prestigiousness>exj
obscurity>exj
anonymity,namelessness>f9e
nowhere>f9e
oblivion,limbo>f9e
honor,honour,laurels>exj
glory,glorification>f9i
fame,celebrity,renown>f9i
esteem,respect>f9i
stature>f9l
repute,reputation>f9i
name>f9n
infamy>f9t
notoriety>f9p
reputation>f9q
dishonor,dishonour>exj
disrepute,discredit>f9s
shame,disgrace,ignominy>f9s
humiliation>f9u
abasement,degradation,abjection>f9v
dominance,ascendance,ascendence,ascendancy,ascendency,control>ewc
domination,mastery,supremacy>f9x
predominance,predomination,prepotency>f9x
dominion>f9x
absolutism,tyranny,despotism>f9x
monopoly>5h1
comfort,comfortableness>ewc
relief,ease>fa3
reprieve,respite>fa4
convenience>fa3
discomfort,uncomfortableness>ewc
inconvenience,incommodiousness>fa7
malaise,unease,uneasiness>fa7
hangover,katzenjammer>fa7
wellbeing,well-being,welfare,upbeat,eudaemonia,eudaimonia>fbh
health,wellness>fab
ill-being>fbl
misery,wretchedness,miserableness>fad
suffering,woe>fae
need>ewc
lack,deficiency,want>fag
necessity>fag
urgency>fai
hurry,haste>faj
imperativeness,insistence,insistency,press,pressure>faj
fullness>ewc
repletion,satiety,satiation>fam
surfeit,excess,overabundance>fam
infestation>fam
coccidiosis>fap
pediculosis,lousiness>fap
emptiness>ewc
hollowness>fas
nothingness,void,nullity,nihility>ey7
vacancy>fas
vacuum,vacuity>fas
nakedness,nudity,nudeness>ewc
raw,altogether>fax
undress>fax
dishabille,deshabille>ewc
shirtsleeves>fb0
grace>4dx
perfection,flawlessness>4dx
polish,refinement,cultivation,finish>fb3
integrity,unity,wholeness>4dx
completeness>fb5
entirety,entireness,integrality,totality>fb6
comprehensiveness,fullness>fb6
imperfection,imperfectness>4dx
failing,weakness>fb9
defect>fb9
defect,fault,flaw>fb9
blister>fbc
crudeness,crudity,primitiveness,primitivism,rudeness>ex3
destiny,fate,luck,lot,circumstances>ewb
luckiness>fbf
prosperity,successfulness>fbg
blessing,boon>fbg
success>fbh
misfortune>fbf
adversity,hardship>fbk
catastrophe,disaster>fbl
distress>fbl
failure>fbf
bankruptcy>fbo
>dpt
phase>fbq
liquid,liquidness,liquidity>fbq
gas>fbq
possibility,possibleness>exw
potential,potentiality,potency>fbu
prospect>fbv
hopefulness>ewc
confidence>fbx
opportunity,chance>fbu
hearing,audience>fbz
room>fbz
say>fbz
expectation>fbx
despair,desperation>ewc
dejection>f7u
nadir>fbl
purity,pureness>ewc
impurity,impureness>ewc
contamination,taint>fc8
>ewc
>ewc
depression,slump>fcb,ewv
prosperity>fcb
obligation>4dx
indebtedness,liability>fce
debt>fcf
payable>fcf
wealth,wealthiness>fca
affluence,richness>fci
poverty,poorness,impoverishment>fca
privation,want,deprivation,neediness>fck
>ewc
sanitariness>fcm
sanitation>fcn
tilth>ewc
orderliness,order>ewc
tidiness>fcq
neatness,spruceness>fcr
trim,trimness>fcs
dirtiness,uncleanness>fcm
dirt,filth,grime,soil,stain,grease,grunge>fcu
disorderliness,disorder>ewc
untidiness>fcw
sloppiness,slovenliness,unkemptness>fcx
mess,messiness,muss,mussiness>fcw
clutter,jumble,muddle,fuddle,welter,smother>fcw
rummage>fd0
abnormality,abnormalcy>f1k
aberrance,aberrancy,aberration,deviance>fd2
deflection,warp>fd3
context,circumstance>ewx
setting,scope>ewx
canvas,canvass>fd6
milieu,surroundings>ewx
sphere,domain,area,orbit,field,arena>ewx
kingdom,realm>fd9
preserve>fd9
showcase>fd6
>ewc
pollution>fdd,fc8
climate,clime>fdd
atmosphere>dte
>fdg
low>fdh
fog,fogginess,murk,murkiness>fdg
>dte
calmness>fdk
lull,quiet>fdl
inclemency,inclementness>dte
cloudiness,overcast>fdn
climate,mood>ewc
atmosphere,ambiance,ambience>ewc
spirit,tone,feel,feeling,flavor,flavour,smell>fdq
unsusceptibility,immunity>ewc
exemption,freedom>fds
impunity>fdt
susceptibility,susceptibleness>ewc
liability>fdv
capability,capacity>fdv
wetness>ewc
moisture,wet>fdy
humidity,humidness>fdy
damp,dampness,moistness>fdy
dryness,waterlessness,xerotes>ewc
drought,drouth>fe2
safety>ewc
invulnerability,impregnability>fe4
security>fe4
danger>ewc
danger>4dh
hazard,jeopardy,peril,risk,endangerment>fe8
menace,threat>fe8
vulnerability>fe7
tension,tensity,tenseness,tautness>ewc
unfitness,softness>f21
infirmity,frailty,debility,feebleness,frailness,valetudinarianism>fed
disability,disablement,handicap,impairment>fed
>fef
strabismus,squint>fd2
unsoundness>ewc
disrepair>fei
>fei
putrefaction,rot>fek
decomposition,disintegration>fek
deterioration,impairment>fek
devastation,desolation>fen
ruin,ruination>feo
wear>fen
blight>feo
end,destruction>4dx
wickedness,darkness,dark>ewc
light,illumination>ewc
malady>ewc
material,stuff>4dm
impurity,dross>fnl
atom,molecule,particle,corpuscle,mote,speck>few
floccule,floc>few
mixture>4dm
alloy,metal>ff0
composition>ff0
eutectic>ff0
solution>ff0
saline>fn9
polyelectrolyte>fn6
suspension>ff0
resuspension>ff7
precipitate>fsp
sludge>ff9
plastic>fsp
polyethylene,polythene>fou
sorbent>few
absorbent>ffd
sponge>ffe
>fpb
acetone,propanone>fpn,fsq
>fjr
>fjr
citrate>frw,fnb
>ffj
acid>fm3
sulfonate>frw
alkyl>ffu
aminomethane>fqa
anionic>ftv
alkali>fm3
>fm3
atom>4dm
group,radical>c4y
element>4dm
argonon>ffv,fob
metal>ffv
>ffx
aluminum,aluminium,al>ffx
alum>ffz,frx
americium,am>ffx
antimony,sb>ffx
argon,ar>ffv,ffw
arsenic,as>ffv
barium,ba>ffx
baryta>fg5
berkelium,bk>ffx
beryllium,be,glucinium>ffx
bismuth,bi>ffx
cadmium,cd>ffx
calcium,ca>ffx
californium,cf>ffx
carbon>ffv
cerium,ce>ffx
cesium,caesium,cs>ffx
chlorine,cl>ffv,fob,fox
radiochlorine>fgg
chromium,cr>ffx
cobalt,co>ffx
copper,cu>ffx,fm6
curium,cm>ffx
dysprosium,dy>ffx
einsteinium,es>ffx
erbium,er>ffx
europium,eu>ffx
fermium,fm>ffx
fluorine>ffv,fob,fox
francium,fr>ffx
gadolinium,gd>ffx
gallium,ga>ffx
germanium,ge>ffv,fm7
gold,au>ffy
hafnium,hf>ffx
helium,he>ffv,ffw
holmium,ho>ffx
hydrogen>ffv,fob
indium,in>ffx
iodine,iodin>ffv,fox
iridium,ir>ffx
iron,fe>ffx
lanthanum,la>ffx
lead,pb>ffx
lithium,li>ffx
lutetium,lutecium,lu>ffx
magnesium,mg>ffx
manganese,mn>ffx
mercury,quicksilver,hydrargyrum,hg>ffx
molybdenum,mo>ffx
neodymium,nd>ffx
neptunium,np>ffx
nickel,ni>ffx
niobium,nb>ffx
columbium>fhg
nitrogen>ffv,fob
osmium,os>ffx
oxygen>ffv,fob
palladium,pd>ffx
phosphorus>ffv
platinum,pt>ffy
polonium,po>ffx
potassium>ffx
praseodymium,pr>ffx
promethium,pm>ffx
protactinium,protoactinium,pa>ffx
radium,ra>ffx
rhenium,re>ffx
rhodium,rh>ffx
rubidium,rb>ffx
ruthenium,ru>ffx
samarium,sm>ffx
scandium,sc>ffx
silver,ag>ffy,fm6
sodium,na>ffx
strontium,sr>ffx
sulfur,sulphur>ffv
tantalum,ta>ffx
technetium,tc>ffx
terbium,tb>ffx
thallium,tl>ffx
thorium,th>ffx
radiothorium>fi8
thulium,tm>ffx
tin,sn>ffx
titanium,ti>ffx
tungsten,wolfram>ffx
uranium>ffx
vanadium>ffx
xenon,xe>ffv,ffw
ytterbium,yb>ffx
yttrium>ffx
zinc,zn>ffx
zirconium,zr>ffx
mineral>few
alabaster>fio
corundom,corundum>fil
gypsum>fil,fpu
molecule>c4y
monomer>fm3
perchlorate>frw
charcoal>foa,fgd
>foa
gasoline,gasolene,gas,petrol>foa,fp3
kerosene,kerosine>foa,fp3
ore>fil
propylthiouracil>fjr
quartz>fil
reactant>flt
topsoil>fn3
subsoil,undersoil>fn3
rock,stone>few
>fj4
>fj2
gravel>fj2
gem,gemstone>foh
>fkc
adhesive>few
glue,mucilage>fja
cement>fj8
paste>fj8
wafer>fjb
paste>ff2
agate>fls
alcohol>fq1
ethanol>fjf,fr9
agglomerate>fpr
alkaloid>fjr
alkylbenzenesulfonate>ffn
nicotine>fsd,fji,7jz
strychnine>fsd,fji
brass>fm9
bronze>fm9
solder>ff1
activator>4dm
catalyst,accelerator>fjp
>fm3
protein>fq5
>fjs
albumin,albumen>fjy
enzyme>fjs,fjq
fibrin>fjs
iodoprotein>fjs
>fjs
substrate>4dm
amine,aminoalkane>fq9
ammoniac>for
steroid>8i0
norethindrone,norethandrolone,norlutin>fk4
progestin,progestogen>fk2
estrogen,oestrogen>fk2
diethylstilbestrol,diethylstilboestrol,stilbestrol,stilboestrol,des>fk5
corticosteroid,corticoid>fk2
glucocorticoid>8i0,fk7
prednisone,orasone,deltasone,meticorten>fk8,5y8
dexamethasone,decadron,dexone,hexadrol,oradexon>fk7,5y8
>fqi,fkc
>few
dentine,dentin>fkc
ivory,tusk>fkd
fluff>few
bone>fkc
shell>fkc
>fj7
hide,fell>fki
rawhide>fkj
leather>fki
alligator>fkl
cowhide,cowskin>fkl
crush>fkl
pigskin>fkl
sheepskin,fleece>fkl
fur,pelt>fki
arsenic,ratsbane>fth
ash>frl
asphalt>fqu
thiazine>fjr
phenothiazine,thiodiphenylamine>fkv
beebread,ambrosia>ff2
active>fl1
agent>4dh,4dn
reagent>fl1
>fkz
oxidant,oxidizer,oxidiser>fl1
peroxide>fl2
blubber>fkb
bonemeal>fnu
borate>frw
brushwood>fty
buffer>fm3
>ff4
pbs>fl9
>4dr
lagging>fpe
butylene,butene>fob
polybutylene,polybutene>fld
>fnw,fkc
butterfat>flf
carbohydrate,saccharide,sugar>fq5
cellulose>frc
graphite,plumbago>fgd
carbonate>frw
fulminate>frw
abrasive,abradant>few
cardboard>fqo,fqq
steel>ff1
cement>fm4
ferroconcrete>fm4
chaff,husk,shuck,stalk,straw,stubble>fr8
chalcedony,calcedony>fiy,fte
chemical>few
>fqc
catecholamine>8i0
chrome>fgi
clay>fn3
coal>fit,fub
lignite>fly,foz
complex>fm3
hydrochloride>fm0
compost>ff2
compound>flt
concrete>flb,fqu
conjugate>ff4
conductor>few
semiconductor>fm6
coolant>fpz,fkz
>ff1
cork>ea5,fr8
corkboard>fpe
corrosive>fm3
alumina>fin
alundum>fmd
>flb
de-iodinase>fjv
dew>dqv
diamond,adamant>fgd,fte
digestive>4dn
mono-iodotyrosine>fmm
di-iodotyrosine>fmm
iodotyrosine>ffl
iodothyronine>ffl
tri-iodothyronine>fmn
dilution>ff4
dimer>fm3
dimethylglyoxime>frh
dishwater>fn4
exhaust,fumes>fob,fnl
concentrate>fiw
driftwood>fty
particulate>few
dust>fmw
>4dm
air>fob
breath>fmz
fire>fmy
earth,ground>few
soil,dirt>fn2
water>ffs,fq0
nectar>8hv
electrolyte>ff4
eluate>ff4
infusion,extract>ff4
>ff4
sandpaper>flm
ester>fjr
discharge,emission>few
exudate,exudation>fnc
>6hf
excretion,excreta,excrement>fnl
feces,faeces,bm,stool,ordure,dejection>fnf
crap,dirt,shit,shite,poop,turd>fng
droppings,dung,muck>fng
urine,piss,pee,piddle,weewee>fnf
vomit,vomitus,puke,barf>fnf
waste>few
sewage,sewerage>fnl
effluent,wastewater>fnl
garbage,refuse,scraps>fnl
rubbish,trash,scrap>fnl
debris,dust,junk,rubble,detritus>fnp
slack>fnq
fallout>fmx
fertilizer,fertiliser>flt
organic>fnt
manure>fnu
fat>fpx
>fql
fiberglass,fibreglass>fmf
fiber,fibre>few
fibril,filament>fnz
fieldstone>fj2
filling,fill>few
cotton>fqg
flint>fsm
fluoride>fow
fluoroboride>frw
formulation,preparation>fm3
frankincense,olibanum,thus>for
radical>fft
fuel>4dn
gas>fpy
>fog
quartz,lechatelierite>foc
>fpr
obsidian>foe
glass>fsp
crystal>fsp
glycerol,glycerin,glycerine>fjf
hemoprotein,haemoprotein>fjt
rust>fnx
goitrogen>fm3
granite>fpq
grease>fqi
grout>fra
gunite>flb
resin,rosin>fjr
gum>fnd
>4dm
synthetic>fm3
>foq,frd
epoxy>fou
halide>frw
halogen>4e6
homogenate>few
humate>few
hyacinth,jacinth>fu9
hyaline,hyalin>ftf
hydride>ffs
hydrocarbon>fjr
bitumen>fp3
tar>fp4
>fkz
hydroxymethyl>fqa
ice>foh
frost,hoar,hoarfrost,rime>fp8
icicle>fp8
>fr1
ink>fq1
incense>fm3
insulant,insulation>flb
intermediate>flt
fraction>flt
iodide>fow
iodocompound>fm3
thyroglobulin>fjx
isocyanate>frw
isomer>fm3
jade,jadestone>fqk
ketone>fjr
kleenex>ftd
>fj2
batholith,batholite,pluton>fpp
>fpp
leaven,leavening>4dn
hydroxide>fm3
>frw
linoleum,lino>fmf
lint>fnz
lipid,lipide,lipoid>fq5
fluid>4do
fluid>4dm
liquid>fpy
liquid>fpz
liquor>fq1
log>fty
lumber,timber>flb
macromolecule,supermolecule>fip,fjr
marble>fj2
mash>ff7
matchwood,splinters>fty
alkane,paraffin>ffi
methyl>ffo
mold,mould>fn3
monoamine>fk0
mud,clay>fn3
sludge,slime,goo,goop,gook,guck,gunk,muck,ooze>4do
>fnz
>fqf,fr9
straw>fqg
oil>fpx
onionskin,flimsy>fti
>fj6
oxide>fm3
ozone>fob
pad,tablet>fqo
paper>few
parchment>fqo
packing,wadding>few
excelsior>fqq
pantile>ftc
parget,pargeting,pargetting>fra
paving,pavement>4dr
pesticide>flt
petroleum,crude,oil>fqi,fit
system>4do
phosgene>fob
phosphate,orthophosphate>frw
>fh4
colour>few
dye,dyestuff>fr1
fluorescein,fluoresceine,resorcinolphthalein>fr2,ffg
tint>fr2
rinse>fr4
phenol>fjr
pigment>fr1
>few
>fr8
plaster>ff0,fmf
puddle>fmf
polysaccharide,polyose>flh
polymer>fm3
polyphosphate>frw
sandstone>fj3
powder,pulverization,pulverisation>fsp
precipitant>fkz
preservative>fm3
protease,peptidase,proteinase>fjv
pyrex>fog
residue>4do
resorcinol>fr6
retinene,retinal>fr7
>flb
roughcast>fra
latex>fnd
rubber,caoutchouc>frq
rain,rainwater>fru
seawater,saltwater,brine>fn4
freshwater>fn4
salicylate>frw,6xz
salt>fm3
>frw,fsx
nitrate>fm3
gunpowder,powder>6hf
chloride>fm3
sand>fn3
sapphire>fte,fin
sawdust>fty
scavenger>fl1
globulin>fjy
hemoglobin,haemoglobin,hb>foj
hemosiderin,haemosiderin>fr7
antibody>fjs
precipitin>fs8
agglutinin>fs8
poison,toxicant>4dn
toxin>fsb
phytotoxin>fsc
antigen>4dn
rh>fse
sap>ff4
shingle,shake>flb
silicate>frw
silicone>fsk,frd
siloxane>fm3
siding>flb
silica>fql
slate,slating>fro
snow>bo9
solid>4do
solvent,dissolvent,dissolver,resolvent>fos
sourdough>fps
spackle>fra
spiegeleisen,spiegel>fr0
spill>fq0
spelter>fij
spice>fri
>ff4
spray>fqv
steam>ft0
vapor,vapour>ff7
steroid>fjr
sterol>fjf,ft1
cholesterol,cholesterin>ft2
render>ft5
stucco>fra
tallow>fkb
thickening,thickener>few
thiouracil>fjr
thiocyanate>frw
thyrotropin,thyrotrophin,tsh>8i0
thyronine>ffj
tile>fro
tissue>fqo
>fj6
>few
triamcinolone,aristocort,aristopak,kenalog>fk7
trioxide>fql
>fu8
tyrosine>ffj
vellum>fu8
vinyl>ffu
vitamin>auf
>ftm
>ftn
thiamine,thiamin,aneurin>fto
riboflavin,lactoflavin,ovoflavin,hepatoflavin>fto
volatile>4dm
wallpaper>fqo
wax>fpx
wetter,surfactant>fl1
detergent>ftu
builder>few
wicker>fty
wood>fr8
dyewood>fty
hardwood>fty
softwood>fty
pulpwood>fu1
firewood>foa
board,plank>fq4
planking>fq4
chipboard,hardboard>fu4
clapboard,weatherboard,weatherboarding>fsl
>fqo
zircon>fil
emanation>4do
>4do
wad>few
period>ejr
>4e1
>4e1
hours>fud
hours>fui
>fud
>fud
present,nowadays>4e1
now>fuk
times>fud
past,yesteryear>4e1
bygone>fun
old>fun
history>fun
future,hereafter,futurity>4e1
>4e1
time>fud
day>fut
continuum>4e1
history>fuv
holocene,recent>g0u
permian>g0t
time>8wf
duration,continuance>fud
clocking>fv0
span>fv0
time>891
workweek,week>fui
day>fui
workday>fwp
>fwo
overtime>fui
leisure>fuj
vacation,holiday>fv9
outing,picnic>fva
honeymoon>fva
leave>fuj
furlough>fvd
pass>fvd
life,lifetime,life-time,lifespan>fud
life>fud
life>fud
days,years>fvi
millennium,millenary>fud
past>fud
birth>g1h
incipiency,incipience>g1h
death>g1k
death,dying,demise>g1k
grave>fvp
afterlife,hereafter>fvg
>fud
age,eld>fvs
infancy,babyhood>fvs
childhood>fvs
boyhood>fvv
schooldays,schooltime>fvs
youth>fvs
adolescence>fvs
teens>fvs
twenties,mid-twenties>fvs
thirties,mid-thirties,thirty-something>fvs
forties,mid-forties>fvs
fifties,mid-fifties>fvs
fifties>fyb
sixties>fyb
nineties>fyb
adulthood,maturity>fvs
widowhood>fvs
years,eld,geezerhood>fvs
deathbed>fvs
>4eb
day>fwc
tomorrow>fwd
today>fwd
yesterday>fwd
morrow>fwd
>fud
day>fwi
date>fwd
>fxx
>fwn
festival>fud
>fwi
weekday>fwo
feria>fwp
sunday,dominicus>fv7
monday,mon>fwp
tuesday,tues>fwp
wednesday,midweek,wed>fwp
thursday,th>fwp
friday,fri>fwp
saturday,sabbatum,sat>fwp
sabbath>fv7
day,daytime,daylight>fud
morning,morn,forenoon>fud
noon,midday,noonday,noontide>g02
mealtime>g02
dinnertime,suppertime>fx2
afternoon>fwz
evening,even,eventide>fwz
night,nighttime,dark>fud
midnight>g02
bedtime>g02
dawn,dawning,morning,aurora,daybreak,dayspring,sunrise,sunup,cockcrow>g02
sunset,sundown>g02
twilight,dusk,gloaming,gloam,nightfall,evenfall,crepuscule,crepuscle>g02
week,hebdomad>fud
weekend>fud
payday>fwj
calendar>8sf
timekeeping>4ul
>fyi
vendemiaire>fxh
brumaire>fxh
frimaire>fxh
nivose>fxh
pluviose>fxh
ventose>fxh
germinal>fxh
floreal>fxh
prairial>fxh
messidor>fxh
thermidor>fxh
fructidor>fxh
deadline>fxw
anachronism,mistiming,misdating>fxg
point>4eb
holiday>fwj
>fxx
>fxy
>fwl
easter>fy0
halloween,hallowe'en>fwj
christmas,christmastide,christmastime,yule,yuletide,noel>g0f
hanukkah,hanukah,hannukah,chanukah,chanukkah,channukah,channukkah>fxz
>fxx
thanksgiving>fy5,fwl
year>fud
year-end>g1k
year,twelvemonth,yr>fud
year>fud
decade,decennary,decennium>fud
century>fud
quarter-century>fud
month>fwc
>fud,7qe
full-of-the-moon,full>fyf
moon,lunation>fye
month>fud
>fyi
january,jan>fyj
february,feb>fyj
march,mar>fyj
april,apr>fyj
may>fyj
june>fyj
mid-june>fud
july>fyj
august,aug>fyj
september,sep,sept>fyj
october,oct>fyj
november,nov>fyj
december,dec>fyj
>fyi
tishri>fyx
heshvan>fyx
kislev,chislev>fyx
tebet,tevet>fyx
shebat,shevat>fyx
adar>fyx
veadar>fyx
nisan,nissan>fyx
iyar,iyyar>fyx
sivan,siwan>fyx
tammuz,thammuz>fyx
ab,av>fyx
elul,ellul>fyx
>fyi
muharram,moharram,muharrum>fzb
safar,saphar>fzb
rajab>fzb
sha'ban,shaaban>fzb
ramadan>fzb
shawwal>fzb
>fyi
chait,caitra>fzi
baisakh,vaisakha>fzi
jeth,jyaistha>fzi
asarh,asadha>fzi
sawan,sravana>fzi
bhadon,bhadrapada>fzi
asin,asvina>fzi
kartik,karttika>fzi
aghan,margasivsa>fzi
pus,pansa>fzi
magh,magha>fzi
phagun,phalguna>fzi
solstice>fuf
midsummer>fzv
term>fud
sentence>fzx
session>fzx
hour,hr>fwc
half-hour>fwc
hour>fuz
none>g02
>g02
vespers,evensong>g04
minute,min>fwc
second,sec>fwc
microsecond>fwc
season>fud
fall,autumn>g09
spring,springtime>g09
summer,summertime>g09
winter,wintertime>g09
sheepshearing>g0g
season>fud
season>fud
preseason>g0g
whitmonday>fws
whitsun,whitsuntide,whitweek>g0g
years>fud
eternity,infinity>4e1
moment,minute,instant>fxw
pinpoint>g0m
time>g0m
wee>fut
while,spell>fut
moment,mo,minute,second,bit>fut
heartbeat,instant,jiffy,trice,twinkling,wink>g0r
>fue
epoch>fue
era,epoch>fud
day>g0v
generation>fud
anniversary>fwj
birthday>g0y
centennial,centenary>g0y
antiquity>g12
age>g0v
inning>8z1
top>g15
bout>8z1
>4eb
over>8z1
baroque>g12
renaissance,renascence>g12
reign>fud
reconstruction>g12
restoration>g12
today>fuk
tonight>fuk
tomorrow>fur
tempo,pacing>fus
beginning,commencement,first,outset,get-go,start,kickoff,showtime,offset>fxw
presidency>g2j
>fxw
end,ending>fxw
deep>g1j
finale,finis,finish,last,conclusion,close>g1k
cease>g1k
termination,expiration,expiry>g1k
limit>g1k
threshold>g1h
interval>4eb
time>fud
pause,intermission,interruption,suspension>g1r
blackout>g1t
delay,postponement,wait>g1t
extension>g1v
halftime>g1t
interlude>g1r
interim,meantime,meanwhile,lag>g1r
rest>g1t
letup,lull>g1t
flow>g2f
flux>g2f
frequency,frequence,oftenness>g2f
hertz,hz,cps>g2f
kilohertz,khz,kilocycle,kc>g2f
megahertz,mhz,megacycle,mc>g2f
mph>g2f
pace,gait>g2f
rpm,rev>g2f
spacing>g2f
speed,velocity>g2f
airspeed>g2c
hypervelocity>g2c
rate>erd
cycle,rhythm,round>g1r
phase,stage>fud
apogee,culmination>g2h
tenure,incumbency>fzx
shift>fuh
go,spell,tour>g2k
watch>g2k
midwatch>g2m
enlistment,hitch,tour>fud
float>g1r
novitiate,noviciate>fud
flower,prime,peak,heyday,blossom,efflorescence,flush>fud
octave>fwm
then>fxw
ad>
horseback,ahorse,ahorseback>
barely,hardly,just,scarcely,scarce>
basically,fundamentally,essentially>
boiling>
enviably>
kindly>
merely,simply,just,only,but>
simply>
plainly,simply>
anciently>
automatically>
alarmingly>
vastly,immensely>
grossly>
largely,mostly>
significantly>
appreciably>
ultrasonically>
approximately,about,some,roughly>
partially,partly,part>
half>
wholly,entirely,completely,totally,all,altogether,whole>
entirely,exclusively,solely,alone,only>
absolutely,perfectly,utterly,dead>
clean,plumb,plum>
plumb,plum>
pat>
please>
imperfectly,amiss>
fully,full>
only>
only>
well,good>
ill,badly,poorly>
well,easily>
well>
well>
well>
considerably,substantially>
well>
satisfactorily>
okay,alright>
badly,severely,gravely,seriously>
bad>
worse>
worst>
even>
even,yet,still>
even>
rather,kinda>
quite>
quite>
quite>
always,ever,e'er>
constantly,invariably,always>
never,ne'er>
occasionally>
sometime>
sometimes>
equally,as>
much,practically>
paradoxically>
conventionally>
pictorially>
not,non>
nothing>
any>
no>
none>
either>
bloody,damn,all-fired,all-firedly>
anywhere,anyplace>
nowhere>
somewhere,someplace>
everywhere,everyplace>
somehow,someway,someways>
somehow>
anyhow,anyway,anyways>
however,nevertheless,withal,still,nonetheless,notwithstanding>
yet>
hitherto,heretofore,yet>
only>
however>
however>
besides>
furthermore,moreover>
further,farther>
further>
farthest,furthest>
still>
anymore>
already>
very,real,rattling>
mighty,mightily,powerful>
much>
henceforth,henceforward>
just>
instantaneously,outright,instantly>
mildly>
soon,shortly,presently>
shortly>
soonest,earliest>
frequently,often,oftentimes,oft,ofttimes>
rarely,seldom>
inexplicably,curiously,oddly,peculiarly>
reasonably,moderately,pretty,jolly,somewhat,fairly,middling,passably>
slightly,somewhat>
movingly>
extensively>
intrinsically>
decidedly,unquestionably,emphatically,definitely>
truly,genuinely,really>
indeed>
naturally,course>
clearly>
obviously,evidently,manifestly,patently,apparently,plainly,plain>
apparently,seemingly,ostensibly>
again>
accidentally,unexpectedly>
unexpectedly>
specifically>
generally>
nonspecifically>
fortunately,fortuitously,luckily>
sadly,unhappily>
unfortunately,unluckily,regrettably,alas>
therefore,hence,thence,thus>
thence,therefrom>
thence,therefrom,thereof>
therefor>
vocationally>
face-to-face>
face-to-face,opposite>
vis-a-vis>
beyond>
otherwise>
additionally>
extremely,exceedingly,super,deathly>
inordinately,extraordinarily>
excessively,overly,too>
besides,too,also,likewise>
ultimately,finally>
finally,eventually>
presently,currently>
nowadays,now,today>
immediately,instantly,straightaway,directly,now,forthwith>
now>
now>
now>
aggressively,sharply>
shrilly,piercingly>
steadily>
happily,merrily,mirthfully,gayly,blithely,jubilantly>
no>
firm,firmly,steadfastly,unwaveringly>
squarely,forthrightly,forthright>
directly,straight,direct>
squarely,square>
due>
variously,diversely,multifariously>
bitterly>
fine,alright,ok>
swiftly,fleetly>
openly>
practically>
presumably,presumptively>
next>
easily>
terribly,awfully,awful,frightfully>
terribly,atrociously,awfully,abominably,abysmally,rottenly>
acceptably,tolerably,so-so>
adroitly>
dreadfully,awfully,horribly>
greatly>
drastically>
thoroughly,exhaustively>
thoroughly,soundly,good>
right,flop>
directly,flat,straight>
indirectly>
man-to-man>
secondhand>
much>
lots,much>
much,often>
better>
increasingly,progressively>
reproducibly>
previously,antecedently>
earlier,before>
subsequently,later,afterwards,afterward,after>
abruptly,suddenly,short,dead>
suddenly>
presto>
intentionally,deliberately,designedly,purposely,advisedly>
unintentionally,accidentally>
consequently,accordingly>
alternatively,instead>
anatomically>
chronologically>
clinically>
mathematically>
meanwhile,meantime>
meanwhile>
twice>
lengthily>
last>
last,lastly,finally>
absently,abstractedly,inattentively,absentmindedly>
accusingly>
affectingly,poignantly,touchingly>
ahead,before>
ahead,onward,onwards,forward,forwards,forrader>
along,on>
along>
alike,likewise>
aloud>
loudly,loud,aloud>
softly,quietly>
faintly>
analogously>
randomly,indiscriminately,haphazardly,willy-nilly,arbitrarily>
about,around>
nearby>
round>
around>
around>
about>
about>
about,around>
urgently,desperately>
almost,most,nearly,near,nigh,virtually,well-nigh>
asymptotically>
chiefly,principally,primarily,mainly>
ago>
back,backward>
back,backward,backwards,rearward,rearwards>
forward,forwards,frontward,frontwards,forrad,forrard>
back>
back>
back>
ahead,forward>
aurally>
axially>
brazenly>
brilliantly,brightly,bright>
commercially>
dearly,affectionately,dear>
dearly>
conversely>
covertly>
overtly>
microscopically>
undoubtedly,doubtless,doubtlessly>
statistically>
thermodynamically>
tonight>
actively>
passively>
below,infra>
above,supra>
below,beneath>
above>
contemptuously,disdainfully,scornfully,contumeliously>
insanely,crazily,dementedly,madly>
comically>
daily>
hebdomadally,weekly>
annually,yearly>
deceptively,deceivingly,misleadingly>
yonder,yon>
dizzily,giddily,light-headedly>
doubly,double,twice>
singly>
multiply>
empirically>
particularly,peculiarly,especially,specially>
extra>
elaborately,intricately>
elsewhere>
experimentally>
expressly>
facetiously,jokingly,tongue-in-cheek>
quickly,rapidly,speedily,chop-chop,apace>
fast>
fast,tight>
quicker,faster>
flatly,categorically,unconditionally>
flush>
everlastingly,eternally,forever,evermore>
permanently>
temporarily>
spontaneously,impromptu>
continually>
highly,extremely>
marginally>
perilously,hazardously,dangerously>
tiredly,wearily>
vitally>
energetically>
strenuously>
intently>
reluctantly>
hard>
hard,firmly>
briefly>
momentarily,momently>
conclusively>
deplorably,lamentably,sadly,woefully>
denominationally>
cortically>
focally>
hypothalamically>
intramuscularly>
downstairs,below>
upstairs>
downwind>
down,downwards,downward,downwardly>
down>
up,upwards,upward,upwardly>
upriver,upstream>
downriver,downstream>
downright>
outright>
home>
homeward,homewards>
rather,instead>
insofar>
more>
less>
more>
less>
little>
early>
late,belatedly,tardily>
early>
afar>
far>
far>
far>
far>
way>
finely,fine,delicately,exquisitely>
first,firstly,foremost>
second,secondly>
third,thirdly>
throughout,end-to-end>
initially>
first>
etcetera>
forth,forward,onward>
abroad>
leisurely>
right>
promptly,readily,pronto>
promptly,quickly,quick>
furtively>
unanimously>
responsibly>
fairly,fair,evenhandedly>
normally,usually,unremarkably,commonly,ordinarily>
unusually,remarkably,unco,notably>
recently,lately,latterly>
erratically,unpredictably>
girlishly>
gradually>
grimly>
hereabout,hereabouts>
here>
here,hither>
here>
herein>
there>
there,thither>
there>
historically>
peacefully>
scientifically>
humbly,meekly>
meekly>
inside,indoors>
outside,outdoors,alfresco>
inside,within>
outside>
militarily>
macroscopically>
literally>
virtually>
most>
least>
most>
mutely,wordlessly,silently,taciturnly>
internationally,globally>
inevitably,necessarily,needs>
newly,freshly,fresh,new>
afresh,anew>
differently,otherwise>
organically>
mechanically,automatically>
officially>
painfully,distressingly>
centrally>
peripherally>
physically>
preferably,sooner,rather>
politically>
symbolically>
together>
together,unitedly>
together>
together>
jointly,collectively,conjointly>
then>
then>
then>
volumetrically>
so>
regardless,irrespective,disregardless,disregarding>
once>
once,formerly,erstwhile,erst>
though>
successfully>
simultaneously>
systematically,consistently>
thereby>
thus,thusly>
academically>
photographically>
aloof>
economically>
medically>
nominally>
scholastically>
socially>
technically>
thermally>
typically>
electrically>
chemically>
linearly>
professionally>
spatially>
semantically>
linguistically,lingually>
linguistically>
algebraically>
phonemic,phonemically>
personally>
philosophically>
catastrophically>
optically>
visually>
morally>
acoustically>
locally>
regionally>
nationally>
culturally>
syntactically>
sexually>
materially>
alternately>
transversely,transversally>
respectively,severally>
similarly,likewise>
secondarily>
probably,likely,belike>
bannerlike>
ashore>
notably>
intensively>
appropriately,suitably,fittingly,befittingly,fitly,properly,duly>
inappropriately,unsuitably>
offshore>
onshore>
thousand-fold>
naturally>
artificially,unnaturally>
contradictorily>
feverishly>
superficially>
awhile>
wickedly,evilly>
surely,certainly,sure>
surprisingly>
technologically>
sufficiently>
enough,plenty>
insufficiently>
unhesitatingly>
hesitantly,hesitatingly>
thereafter,thenceforth>
ever>
sic>
so>
so>
so>
so>
such>
easily,easy>
easy,soft>
actually>
actually,really>
right>
carefully>
excitedly>
vociferously>
safely>
purportedly,supposedly>
originally>
comfortably>
uncomfortably>
later>
generally,mostly>
incidentally,apropos>
orally>
completely>
incompletely>
alone,solo,unaccompanied>
precisely,exactly,just,properly>
closely>
closely,intimately,nearly>
relatively,comparatively>
predominantly,preponderantly>
readily>
markedly>
palpably>
crudely>
slowly,slow,easy,tardily>
publicly,publically>
privately>
reprovingly,reproachfully>
gaily>
carelessly,heedlessly>
coldly>
seriously,earnestly>
long>
secretly>
confidentially>
theoretically>
suddenly>
bravely,courageously>
overboard>
upstate>
profoundly,deeply,intensely>
impatiently>
patiently>
tensely>
methodically>
blindly>
apologetically>
unsteadily,falteringly,uncertainly>
steadily,steady>
haughtily>
wildly>
wildly>
bleakly>
stupidly,doltishly>
uniquely,unambiguously>
symmetrically>
asymmetrically,unsymmetrically>
inversely,reciprocally>
creatively>
distally>
heavily>
repeatedly>
adamantly>
strongly>
weakly>
radically>
religiously,sacredly>
scrupulously,conscientiously,religiously>
exceptionally>
strictly,purely>
tentatively>
loosely,slackly>
fussily>
gracefully>
neatly>
lightly,softly,gently>
successively>
independently>
apart,aside>
apart>
once>
gently>
vigorously,smartly>
distinctly,clearly>
positively>
excellently,magnificently,splendidly,famously>
healthily>
hilariously,uproariously>
considerately>
wonderfully,wondrous,wondrously,superbly,toppingly,marvellously,terrifically,marvelously>
gratifyingly,satisfyingly>
impeccably>
blandly>
gravely,soberly,staidly>
helpfully>
true,admittedly,avowedly,confessedly>
preferentially>
rationally>
irrationally>
critically>
boldly>
competently,aptly,ably,capably>
emotionally>
anxiously,uneasily,apprehensively>
stiffly,stiff>
informally>
formally,officially>
calmly>
tranquilly>
nicely>
cozily,cosily>
correspondingly>
studiously>
cleverly,smartly>
uptown>
downtown>
best>
best>
namely,videlicet>
popularly>
enthusiastically>
intellectually>
professedly>
someday>
hyperbolically,exaggeratedly>
agilely,nimbly>
proudly>
solemnly>
divinely>
clumsily>
diffusely>
coarsely>
finely>
intensely>
continuously>
reflexly,reflexively>
spontaneously>
sympathetically>
convincingly>
weirdly>
stealthily>
off>
snugly>
conceivably>
strikingly>
meticulously>
graciously,gracefully>
ungraciously,ungracefully,gracelessly,woodenly>
rigidly,stiffly,bolt>
awkwardly>
bewilderedly>
triumphantly>
universally>
ideally>
mistakenly,erroneously>
childishly>
needlessly>
tantalizingly,invitingly>
improperly>
properly,decently,decent,right>
attentively>
enormously,tremendously,hugely,staggeringly>
liberally,munificently,generously>
liberally>
effortlessly>
o'clock>
handily,conveniently>
inconveniently>
jointly>
concretely>
kinesthetically,kinaesthetically>
tactually,haptically>
convulsively>
rebelliously,contumaciously,defiantly>
stubbornly,pig-headedly,obdurately,mulishly,obstinately,cussedly>
drunkenly>
raucously>
victoriously>
fearfully>
hopefully>
hopelessly>
eagerly,thirstily>
reportedly>
viciously,brutally,savagely>
wisely,sagely>
foolishly,unwisely>
intelligibly,clearly,understandably>
stoutly>
indefinitely>
correctly,aright>
incorrectly,wrongly,wrong>
accurately>
accurately>
wrongly>
right>
rightly,justly,justifiedly>
aimlessly>
sluggishly>
darkly>
astray>
hurriedly,hastily>
unhurriedly>
restlessly>
financially>
psychically>
today>
ornately>
individually,separately,singly,severally>
busily>
prominently,conspicuously>
inescapably,ineluctably,inevitably,unavoidably>
helplessly,impotently>
imaginatively>
bewilderingly,confusingly>
heartily>
unashamedly,shamelessly,barefacedly>
passionately>
spectacularly,stunningly>
understandingly>
soulfully>
satirically>
smoothly,swimmingly>
freely>
habitually>
routinely>
customarily>
protectively>
spiritually>
sharply,crisply>
dimly,indistinctly>
unmistakably>
determinedly,unfalteringly,unshakably>
ever>
confidently>
sporadically,periodically>
haltingly>
amazingly,surprisingly,astonishingly>
productively,fruitfully,profitably>
abundantly,copiously,profusely,extravagantly>
interestingly>
realistically>
unrealistically>
sanely,sensibly,reasonably>
stepwise>
stolidly>
supremely,sublimely>
testily,irritably,petulantly,pettishly>
thoughtfully>
thoughtfully>
thoughtlessly,unthinkingly,unthinking>
auspiciously,propitiously>
relentlessly,unrelentingly>
ruefully,contritely,remorsefully>
head-on>
inexorably>
politely,courteously>
impolitely,discourteously,rudely>
admirably,laudably,praiseworthily,commendable>
pleasantly,agreeably,enjoyably>
pleasantly,cheerily,sunnily>
unpleasantly>
breathlessly>
heartily,cordially,warmly>
affably,amiably,genially>
laughingly>
unambiguously,unequivocally>
ceremoniously,ceremonially>
rakishly,raffishly,carelessly>
rollickingly,boisterously>
narrowly>
broadly,loosely,generally>
twirlingly>
behind>
behind>
rightfully,truly>
faithfully,dependably,reliably>
violently>
furiously>
securely,firmly>
wryly>
infinitely,endlessly>
boundlessly,immeasurably,infinitely>
rigorously,strictly>
plastically>
boastfully,vauntingly,big,large>
small>
big>
warily>
bodily>
over>
editorially>
abnormally>
angrily>
exultantly,exultingly>
sedulously>
tenuously>
perennially>
anachronistically>
ineptly,fecklessly>
deliciously,pleasurably>
mentally>
roundly>
shyly,timidly,bashfully>
fondly,lovingly>
abed>
noisily>
quietly>
quietly,quiet>
unqualifiedly>
inwardly,inside>
outwardly,externally>
favorably,favourably>
cheerfully>
flawlessly,cleanly>
solidly>
laconically,dryly,drily>
obligingly,accommodatingly>
voluntarily>
unerringly>
geographically>
gloomily>
cruelly>
vaguely,mistily>
pompously>
out>
away,off,forth>
away,out>
aside>
aside,away>
away>
off>
doggedly,tenaciously>
efficiently,expeditiously>
dully>
atonally>
winsomely,engagingly>
tragically>
fascinatingly>
curvaceously,buxomly>
ominously>
restively>
wittingly,knowingly>
unwittingly,inadvertently,unknowingly>
contentedly>
pityingly,compassionately>
glibly,slickly>
callously,unfeelingly>
justifiably>
afoot>
modestly>
frowningly>
overwhelmingly,overpoweringly,irresistibly>
each,apiece>
analytically>
therein>
lopsidedly,crookedly>
sternly,severely>
suspiciously>
authoritatively,magisterially>
resolutely>
speculatively>
beautifully,attractively>
dourly,sullenly,glumly>
belligerently,hostilely>
consciously>
unconsciously>
greenly>
competitively>
compulsively,obsessively,obsessionally>
structurally>
south>
north,northerly,northwards,northward>
overnight>
believably>
underfoot>
ferociously,fiercely>
subconsciously>
vividly>
artfully>
expectantly>
lustily>
just,simply>
tenfold>
quantitatively>
dramatically>
classically>
obscurely>
decently>
horrifyingly>
characteristically>
perversely>
dialectically>
prophetically>
artistically>
peculiarly,particularly>
instinctively>
internally>
overhead>
aboard>
uniformly>
enduringly>
legally,lawfully>
jurisprudentially>
full-time>
half-time,part-time,parttime>
chock,chock-a-block>
collect>
clockwise>
deathly>
foremost,first>
halfway,midway>
hereby,herewith>
higgledy-piggledy,topsy-turvy>
item>
thrice>
inward,inwards>
outward,outwards>
knee-deep,knee-high>
live>
sooner,earlier>
offstage>
overtime>
perfunctorily>
approvingly>
casually>
arrogantly>
assuredly>
alertly>
awry,amiss>
astutely,shrewdly,sagaciously,sapiently>
across>
seasonably,timely,well-timed,apropos>
blissfully>
asleep>
aft,abaft,astern>
astride,astraddle>
atop>
avariciously,covetously,greedily>
backstage>
bang,slap,slapdash,smack,bolt>
banteringly,tongue-in-cheek>
barefooted,barefoot>
briskly>
cautiously,carefully>
endlessly,ceaselessly,incessantly,unceasingly,unendingly,continuously>
fairly,fair,clean>
clear>
comprehensively>
brotherly>
pro>
con>
conceptually>
concisely,briefly>
succinctly,compactly>
cross-legged>
consecutive,sequentially>
conservatively,cautiously,guardedly>
unconditionally>
crisscross>
counter>
constructively>
coolly,nervelessly,nonchalantly>
incredibly,improbably,implausibly,unbelievably>
curtly,shortly>
damned,damnably,cursedly>
decisively,resolutely>
delightfully>
tightly>
possibly,perchance,perhaps,maybe,mayhap,peradventure>
potentially>
despairingly,despondently>
devilishly,devilish>
daintily>
deadly,lifelessly>
deeply,deep>
deep,late>
distractedly>
deliriously>
demonstrably,provably,incontrovertibly>
diffidently>
harmlessly>
dexterously,dextrously,deftly>
diagrammatically,graphically>
diametrically>
disconcertingly>
honestly,candidly,frankly>
dismally,drearily>
obediently,yieldingly>
dispassionately>
proportionately,proportionally>
distastefully>
trustfully,trustingly,confidingly>
disturbingly>
doctrinally>
dogmatically>
double>
downhill>
dreamily,moonily,dreamfully>
drowsily,somnolently>
east>
west>
westward,westwards>
eastward,eastwards>
westerly>
edgeways,edgewise>
effectually>
efficaciously,effectively>
inefficaciously,ineffectively>
eminently>
encouragingly>
unevenly>
irregularly>
regularly>
unevenly,unequally>
explosively>
express>
expressively>
extravagantly,lavishly>
faithlessly,traitorously,treacherously,treasonably,false>
familiarly>
fierily,fervently,fervidly>
figuratively>
literally>
firsthand>
first-rate>
flamboyantly,showily,flashily>
flat>
flippantly,airily>
flop>
cold-bloodedly>
piano>
forte,loudly>
fourfold>
fourthly,fourth>
frenziedly,hectically>
gingerly>
gloriously>
goddam,goddamn,goddamned>
grandly>
gratuitously>
gregariously,sociably>
grotesquely,monstrously>
grudgingly>
guiltily>
half-heartedly>
harshly>
roughly,rough>
hatefully>
headlong,headfirst>
recklessly>
heavy>
hereinafter,hereafter,hereunder>
hideously,horridly,monstrously>
high>
questioningly,wonderingly>
insolently>
loose,free>
hoarsely,huskily>
humanely>
hysterically>
idiotically>
idly,lazily>
legitimately,lawfully,licitly>
logically>
imperceptibly,unnoticeably>
perceptibly,noticeably,observably>
personally>
impertinently,saucily,pertly,freshly,impudently>
explicitly>
importantly,significantly>
precisely,incisively,exactly>
precisely,exactly>
adequately>
inadequately>
conspicuously>
incurably>
ineffably,indescribably,unutterably,unspeakably,inexpressibly>
indifferently>
indignantly>
discreetly>
industriously>
insidiously,perniciously>
sincerely,unfeignedly,truly>
interdepartmental>
visibly>
jocosely,jocular>
keenly,acutely>
large>
laughably,ridiculously,ludicrously,preposterously>
lazily>
left>
right>
staccato>
lengthways,lengthwise,longwise,longways,longitudinally>
longingly,yearningly>
unmanageably>
lightly,light>
lingeringly,protractedly>
listlessly>
longer>
low>
majestically>
amply,richly>
mercilessly,pitilessly,unmercifully,remorselessly>
rhythmically>
miraculously>
miserably>
morosely>
mortally>
mournfully>
musically>
nakedly>
nay>
nearer,nigher,closer>
necessarily,needfully>
unnecessarily>
nervously>
near,nigh,close>
notoriously>
nowise>
northeast,north-east,nor'-east>
northwest,north-west,nor'-west>
unobtrusively>
operationally>
oversea,overseas>
by,past>
paternally>
peevishly,querulously,fractiously>
perchance>
persistently>
piercingly,bitterly,bitingly,bitter>
piping,steaming>
placidly>
point-blank>
regretfully>
piteously>
plaintively>
plop,plunk>
plump>
pop>
powerfully,strongly>
precious,preciously>
primly,prissily>
warmly,warm>
profanely>
psychologically>
pungently>
qualitatively>
quarterly>
unquestionably,unimpeachably>
rampantly,wild>
reassuringly>
reflectively>
resentfully>
resignedly>
retail>
roaring>
scathingly,unsparingly>
scorching>
self-consciously>
serenely>
shamefacedly>
sheer,perpendicularly>
shockingly>
broadside>
sidelong>
sideways,sideway,sidewise>
singularly>
skillfully,skilfully>
sparsely>
slantingly,slopingly>
slantwise,slantways>
sleepily>
smash,smashingly>
smilingly>
unsmilingly>
soothingly>
soaking,sopping,dripping>
sorely>
southeast,south-east,sou'-east>
southwest,south-west,sou'west>
sourly>
southerly,southward,southwards>
stagily,theatrically>
stark>
steeply>
stiff>
still,stock-still>
thereof>
thereon>
thereto>
therewith>
stonily>
subtly>
sulkily>
surreptitiously,sneakily>
surpassingly,passing>
sweetly,sweet>
tactically>
tangibly>
tartly>
tearfully>
telegraphically,tersely>
tenderly>
traditionally>
thickly>
thinly,thin>
thinly>
thickly,thick>
through>
tiptoe>
tomorrow>
twofold>
unawares>
unconcernedly>
uncontrollably>
under>
underground>
unduly>
grammatically>
uninterruptedly>
unreservedly>
uppermost>
honorably,uprightly>
uselessly>
vacantly>
vigilantly,watchfully>
whence>
widely>
wide>
willfully,wilfully>
worriedly>
wrathfully>
zigzag>
between,betwixt>
distinctively>
in,inwards,inward>
unquestioningly>
theretofore>
demandingly>
specially,especially>
gently,mildly>
haggardly>
sharply,sharp,acutely>
madly,frantically>
smolderingly,smoulderingly>
dandily>
softly>
immediately>
directly>
expansively>
homogeneously>
close,closely,tight>
causally>
calculatingly>
magnetically>
redly>
insignificantly>
fatally>
overboard>
desperately>
first>
outstandingly>
tunelessly>
heavily>
mellowingly>
yesterday>
together>
unblinkingly>
luxuriously>
loweringly>
aggravatingly>
lightly>
quaveringly>
significantly>
baby-wise,baby-like>
soughingly>
very>
breathe,respire,suspire>
choke>h2h
burp,belch,eruct>h7b
sigh,suspire>h2h
exhale,expire>h2h
inhale>h2h
pant,puff,gasp>h2t
cough>h2p
expectorate>h7a
snort>h2l
wheeze>h2h
huff,chuff>h2t
blow>h2l
yawn>h2h
blink,wink,nictitate,nictate>h30
wink>icf
squint,squinch>h4c
twitch,jerk>h2z
>jkv
>h31
act,behave,do>
make>h31
play>h31
shake,didder>h2z
shiver,shudder>h2z
rest>j60
move>
sleep,kip,slumber>h36
snooze,drowse,doze>h3a
nap,catnap>h38
hibernate>h38
snore>h2h
rise>
awake,arouse,awaken,wake,waken>h8f
awaken,waken>h7v
reawaken>h3f
affect>h7v
wake>
hypnotize,hypnotise,mesmerize,mesmerise>h3l
>h3f
sedate,tranquilize,tranquillize,tranquillise>h3h
stimulate,energize,energise>h3h
faint,swoon>h3o
>h8f
recreate,reanimate,revive,renovate,vivify,revivify>h3m
>h3h
relax,unwind,decompress>h8f
stretch>h3q
spread-eagle>h3s
exsert,extend>icf
crane>h3s
smile>h4c
grin>h3w
beam>h3w
smirk,simper>h3w
snicker,snigger>h44
giggle,titter>h44
collapse>h5g
chuckle,chortle>h44
laugh>jj1
sneer>i9s
frown,glower,lour>h4c
glower,glare>h48
stare>k1q
look>kt1
scowl>h46
shrug>icf
grimace>hy9
blow>h7a
bathe>h4f
cleanse>h4k
wash,lave>h4f
soap>h4f
shave>h4k
razor>h4i
groom,neaten>het
overdress,prink,attire>h4n
slim,slenderize>h8f
dress>h7g
hat>h4w
bonnet>h4o
wear>kui
dress,clothe,enclothe,garb,raiment,tog,garment,habilitate,apparel>h8f
shirt>h4r
habit>h4r
shoe>h4r
undress,discase,uncase,unclothe,strip,disrobe,peel>h9r
don>h4n
costume>h4r
robe>h4r
wear>
beget,engender,father,mother,sire>j9a
bear,birth,have>jg6
kitten>h51
lamb>h51
whelp,pup>h51
neuter,spay>h56
sterilize,sterilise,desex,unsex,desexualize,desexualise>h69
sterilize,sterilise>h6k
hatch>hhz
irritate>haz
inflame>haz
relieve,alleviate,palliate,assuage>haw
hurt>h5d
indispose>h7v
suffer>kt1
have>h5e
suffer,sustain,have>k07
wail,whimper,mewl,pule>h5i
cry,weep>jj1
sob>h5i
snivel,sniffle,blubber,blub,snuffle>h5i
sweat,sudate,perspire>h5t
exude,exudate,transude,ooze>h5t
stream>h5m
secrete,release>h5m
injure,wound>h5c
ail,pain>h5c
urinate,piddle,micturate,piss,pee,pee-pee,wee,wee-wee>h5t
stale>h5r
excrete,egest>h7a
defecate,shit,ca-ca,crap>h5t
bleed,hemorrhage>h7a
tire,weary,jade,outwear,fag,fatigue>h5d
exhaust,tucker>h5w
tire,weary,fatigue,jade>h6q
vomit,sick,cat,disgorge,regorge,retch,puke,barf,spew,spue,upchuck>h5t
freeze>h61
>kt1
gnash>ixr
treat>
nurse>h63
dispense>h63
cure,heal>h67
help,aid>haw
comfort,ease>h5b
>h63
medicate,medicine>h63
drug,dose>h6a
dope>h6b
soup>h6c
narcotize,narcotise>h6b
bleed,leech,phlebotomize,phlebotomise>h63
inject>h65
sicken>har
wan>h6h
get>h6h
disinfect>j56
infect>kcc
mutilate,mar>h6n
maim>h5p
sprain,wrick,rick>h5p
disable,invalid,incapacitate,handicap>h5p
devolve,deteriorate,degenerate>har
recover,convalesce>hau
atrophy>hch
hypertrophy>hc0
grow,develop,get,acquire>h7g
pupate>h6u
revitalize>haw
resuscitate,revive>h3k
resurrect,upraise>h6x
scab>h70
heal>hau
exercise>
exercise,work>kgu
spit,ptyalize,ptyalise,spew,spue>h2p
harm>h5p
salivate>h30
drivel,drool,slabber,slaver,slobber>h75
blush,crimson,flush,redden>heb
pale,blanch,blench>heb
sun,sunbathe>j5z
eject,release>
emit>h7a
joke,jest>h31
clown,antic>h7c
feel>kt1
gown>h4r
change>
convert>h7v
reconvert>h7h
stay,remain>kt1
>kt1
make,get>h7v
render>h7l
get,have>h7l
have>h7g
alternate>h7q
change,alter,vary>
move>h7q
revolutionize,revolutionise>h7v
turn,grow>h7g
bald>h7t
change,alter,modify>
demythologize,demythologise>h7v
bring,land>h7v
secularize,secularise>h8f
rubberize,rubberise,rubber>ir2
citrate>h8f
equilibrate>h8f
leave>l1e
affect,impact,touch>h7v
turn,reverse>h7g
>h7g
switch,exchange>h84
>h7g
shape,form>h7v
crystallize,crystallise>h88
>h7g
round>h88
square>h88
purse>h8b
pooch>h8d
turn>h7g
fall>h8f
suspend>h7v
resuspend>h8h
sober>h7v
become,go,get>h8f
adjust,conform,adapt>hjk
follow>jfo
readjust,readapt>h8l
readapt>h8l
decrease,diminish,lessen,fall>h9j
taper>h8p
increase>h7v
augment>h8r
enlarge>h8r
up>h8r
rise>hc0
rise>h7g
accrue>h8y
increase>h9j
enlarge>hc0
snowball>h8y
raise>h8r
accumulate,cumulate,conglomerate,gather,amass>h8y
backlog>h92
assimilate>h8l
acculturate>h94
detribalize,detribalise>h95
change,exchange,convert>h98
replace>j9w
refurbish,renovate>j9w
revamp>j9w
refresh,freshen>j9w
>hbj
bombproof>h9c
goofproof,goof-proof,foolproof>h9c
shake>hbp
reincarnate,renew>h9h
restore>j9w
change>h4n
>h7g
modify>h7g
update>h9k
enrich>haw
develop>haw
remove,take>
clean>h9o
muck>h9o
>h9o
>h9o
degas>h9o
bur,burr>h9o
unclutter,clear>h7v
add>h8y
include>h9w
nitrate>hoh
inject>h9w
insert,inclose,introduce>j37
inset>ha0
feed>ha0
slip>ha0
punctuate>h9w
activate>h7v
inactivate,deactivate>h7v
reactivate>ha5
>h7v
petrify>ha8
enliven,liven,invigorate,animate>h3m
spirit,inspirit>haa
compound,combine>h9w
milk>jlp
clear-cut>haf
>h9o
clear>j9a
>hd7
remodel,redo>h7v
correct>h84
remediate,remedy,amend>haj
edit,redact>h7v
tame,chasten>h7v
break>hfc
spoil>h9k
pervert,misuse,abuse>ilb
fracture>hap
worsen,decline>h8f
slip>har
suffer>har
better,improve,ameliorate,meliorate>h8f
brisk,brisken>hld
better,improve,amend,ameliorate,meliorate>h7v
>haw
recondition>hax
worsen,aggravate,exacerbate,exasperate>h7v
deteriorate>hb1
decay,crumble,dilapidate>h7g
decompose>j19
decompose,rot,molder,moulder>hq0
freeze-dry>hb6
lyophilize,lyophilise>hb4
>jbx
pickle>hb6
marinade,marinate>hgh
can,tin>hb6
wet>h7v
soak,souse>hba
flood>io2
moisten,dampen>hba
parch>hbf
dry>h7v
dry>h7g
lock>hbi
>inz
strengthen>h7g
strengthen,fortify>h7v
reinforce,reenforce>hbk
bolster>hbl
weaken>h8p
fade>hbn
weaken>h7v
cripple,stultify>hbp
dilute,thin>hbp
intensify,deepen>h8y
intensify,compound,deepen>h8y
blunt>hbp
bloody>io2
water,irrigate>hba
distill,distil>h7g
enhance,heighten>hbt
enhance>haw
grow>h8y
grow>hcz
subside,lessen>hbn
pare>hll
>
restrict,trammel,limit,bound,confine,throttle>
tie>hc5
carry>h7k
limit,circumscribe>hll
hamper,halter,cramp>hc5
restrict,curtail,curb>hc8
concentrate>h8f
reduce>ku7
oxidize,oxidise,oxidate>h7v,h7g
>h8p
stretch>hc0
shrink>hll
shrivel,shrink,wither>h8p
reduce>hjs
consolidate>hib
abridge,foreshorten,abbreviate,shorten>hll
grow>hd1
culture>hcl
double>hcq
triple,treble>hcq
quadruple>hcq
multiply,manifold>h8r
manifold>jdd
age>hcz
progress>hcz
ripen>h7v
mature,maturate,grow>hcz
evolve>hcz
derive,educe>j9a
derive>hcw
develop>hc0
build,progress>hcz
develop>h7v
incubate>hcz
swell,intumesce,tumefy,tumesce>hd4
expand>hc0
belly>hd3
break>hd7
damage>h7v
afflict,smite>hd7
hurt,injure>hd7
repair,mend,fix,bushel,doctor>haw
>hda
overhaul,modernize,modernise>j9w
impair>hd7
flaw,blemish>hd7
bulge,pouch,protrude>h87
bulk>hdf
inflate>hpl
inflate,expand,amplify>h8r
reform>haw
ossify>h8f
dwindle>h8p
paralyze,paralyse>ha6
stun,stupefy>hdo
>hca
mobilize,mobilise,marshal>iwu
mend,heal>hau
stabilize,stabilise>h7v
ballast>ioo
stabilize,stabilise>h7g
sensitize,sensify,sensibilize,sensibilise>h7v
inure>hdx
callous,cauterize,cauterise>hdv
habituate,accustom>h7v
corrode,rust>hb1
corrode,rust>hd7
erode,gnaw>hb1
disorder,disarray>h7v
>j1l
rearrange>j1l
alphabetize,alphabetise>j1l
bleach>he8
peroxide>he5
bleach,decolor,decolour,decolorize,decolourize,decolorise,decolourise,discolorize,discolourise,discolorise>hee
whiten,white>heb
blacken,melanize,melanise,black>heb
>h7g
discolor,discolour>h7g
sallow>hee
bronze>hef
discolor>h7v
dye>heb
color,colorize,colorise,colourise,colourize>h7v
stain>hef
tint,tinct,tinge>heg
pigment>hel
complexion>hei
hue>h7v
purple>heb
grey,gray>heg
yellow>heb
escalate,intensify>h8r
redouble>hep
light,illume,illumine,illuminate>hea
mutilate>hd7
fancify,beautify,prettify>haw
blossom,unfold>hcz
bloom,blossom,flower>hcz
effloresce>hev
calibrate,graduate,fine-tune>hez
tune>hez
adjust>h7v
zero>hez
attune>hez
gear>hf7
set>hez
set>h7v
keynote>hf4
regulate,modulate>hez
adapt,accommodate>h7q
fit>hf7
fit>h88
disqualify,unfit,indispose>h7v
tailor>hf7
domesticate,domesticize,domesticise>h7v
anneal,temper,normalize>hlo
widen>h8y
narrow>h7g
dilate,distend>hfe
explode,burst>h85
explode>h8f
explode,detonate>h85
dynamite>hfj
burst>hgr
thrive,flourish,expand>hc0
>hbn
obliterate,efface>hfn
darken>h7v
darken>h7g
dusk>hfq
brighten>h7v
weed>h9o
depreciate>hnp
expense>hfu
shorten>hky
broaden>hpk
lengthen>h8r
prolong,protract>hfy
elongate,stretch>hfy
bake>hg8
brown>hg8
fire>hg1
farce>hlz
baste>hbd
microwave,micro-cook,nuke>hg8
crispen,toast,crisp>hig
cook>h85
simmer>hgi
roast>hg8
barbeque,barbecue>hgf
fry>hg8
frizzle>hgc
saute>hgc
grill>hg8
hibachi>hgf
steep>hm6
boil>h7g
broil>hgf
branch,ramify,fork,furcate>jvs
ramify,branch>hc0
twig>hgk
dialyse,dialyze>j19
powderize,powderise,powder,pulverize,pulverise>hjp
>hgr
shatter>hgp
break>h85
ladder>hgr
break>jvr
sunder>hh1
smash,dash>hgt
crack>h7g
snap>hgr
>hgw
chap>hgy
alligator>hgy
fragment,fragmentize,fragmentise>hgr
arise>hh3
happen,hap,occur,pass>
proceed,go>hh3
come>hh3
fall>hh3
come>ksy
develop>hh3
recur,repeat>hh3
happen,materialize,materialise>hh3
happen,befall,bechance>hh3
befall,bechance,betide>hh3
concur,coincide>hh3
erupt>kt5
begin,start,commence>
plunge>hhf
begin,start,commence>
resume,restart,re-start>kxv
resume>h7g
persevere,persist>kxv
finish>keo
end,terminate>h7v
stem,stanch,staunch>hho
>jly
>h7g
crust>hhp
spud,germinate,pullulate,bourgeon,sprout>hc1
burgeon>hc0
bud>hcz
root>hc0
die,decease,perish,exit,expire,conk,croak>h8f
go>hkv
leave>
widow>hhx
>h8f
mist>io2
bloat>hd3
curl,kink>hhp
break,discontinue,stop>hhm
drop>kxx
bog>hlk
break>hhm
adjourn,recess>kt6
condense,distil>hlp
sublime>h7g
evaporate,vaporize>h85
unify,unite,merge>hmr
league>kks
federate,federalize,federalise>kks
overheat>hih
cool,chill>h7v
heat>h7v
>h8f
warm>h7g
freeze>h8f
boil>h7v
boil>h8f
thaw,unfreeze,unthaw,dethaw,melt>hlp
defrost,deice,de-ice>him
burn>h8f
smolder,smoulder>hio
sear,scorch>hig
singe,swinge>hiv
burn>j6o
cremate>his
torch>his
char,blacken,sear>hah
blister,vesicate>hd3
shift>h7v
permute,commute,transpose>h84
convert>h7v
transform,transmute,metamorphose>h7g
transform,transmute,transubstantiate>h7v
ash>h7v
translate>h7v
metamorphose,transfigure,transmogrify>h84
convert>h7g
invert,reverse>h7v
invert>h7v
revert,return,retrovert,regress>h84
personalize,personalise,individualize,individualise>h7v
depersonalize,depersonalise,objectify>h7v
devastate,desolate,ravage,scourge>j6o
harry,ravage>j6o
enfeeble,debilitate>hbp
enervate>hbp
languish>hbn
soften>ha8
deaden,damp>hjg
stifle,dampen>khr
acclimatize,acclimatise,acclimate>h8l
>h7g
synchronize,sync>hez
blend,flux,mix,conflate,commingle,immix,fuse,coalesce,meld,merge>h85
conjugate>hjm
admix>hjm
disintegrate>h85
disintegrate,decay,decompose>h85
magnetize,magnetise>h7v
simplify>h7v
complicate,perplex>h7v
structure>hjv
organize,organise,coordinate>j1l
interlock,mesh>hjv
centralize,centralise,concentrate>h7v
decentralize,deconcentrate,decentralise>h7v
prepare,ready,set>h7v
precondition>hjz
mount>hjz
prime>hjz
communize,communise,bolshevize,bolshevise>h7v
europeanize,europeanise>h7v
modernize,modernise,develop>h7g
nationalize,nationalise>h7v
naturalize,naturalise>h7v
settle,locate>
settle>hdt
resettle>hk8
emigrate>jlu
steady,calm,becalm>hdt
equal,equalize,equalise,equate>h7v
stiffen>h7g
relax>hbn
loosen,loose>h7v
relax>hkg
tighten>h7g
tighten>h7v
tauten,firm>hki
absent>hkv
evanesce,fade,fleet,pass>hkv
fade,wither>hkv
appear>
emerge>hko
flash>hko
appear>
appear>hha
reappear,re-emerge>hko
emerge>hko
disappear,vanish>
minimize,minimise>hll
maximize,maximise>h8r
reduce,trim,cut>hll
>hky
thin>h8f
thicken,inspissate>h7v
wane>h8p
heighten,rise>h8r
drop>hl2
wax,mount,climb,rise>h8y
magnify,amplify>h8z
fail>h7g
yield>h7g
furl>h87
vary,variegate,motley>hlb
diversify>h7v
specialize,narrow>h7q
accelerate,speed,quicken>hbs
decelerate>h7v
retard>hle
rev>h8r
decelerate,slow>h8p
retard>h7v
slow,slacken>hbn
slow>hlh
decrease,lessen,minify>h7v
jell,congeal>hlr
harden,indurate>h7g
harden,indurate>h7g
liquefy,flux,liquify>h85
melt>hls
solidify>h85
dissolve>h85
dissolve>h8f
empty>h8f
empty>h7v
populate>hlz
people>hlw
fill>h8f
fill>h7v
overfill>hlz
replenish,refill>hlz
suffuse,perfuse>hm3
>hbw
complete>hlz
complement>kxa
imbue>hny
saturate>h7v
match>hez
homogenize,homogenise>hkd
clot,coagulate>h8f
sour>h8f
hasten,hurry,festinate>keo
delay,detain>hlh
stay,detain,delay>hli
hush>h7g
hush,quieten,silence,still>hmh
suppress,subdue,conquer>kn8
inhibit>kjn
squelch,quell>hmh
flatten>h87
flatten>h88
align,aline,adjust>hmt
realign,realine>hmm
true>hmm
integrate,incorporate>j1g
re-incorporate>hmp
integrate>h8f
standardize,standardise>knb
reorient>h7g
wilt>hbn
eliminate,annihilate,eradicate,decimate>iu8
eliminate>j9g
perfect,hone>haw
polish,refine,fine-tune>haw
precipitate>h8f
purify,sublimate,distill>haw
cup>h88
mar,impair,deflower,vitiate>hd7
extinguish>hmw
obliterate>h9s
massacre,slaughter>iu8
erase>iu8
automatize,automatise,automate>h7v
systematize,systematise,systemize,systemise>he2
codify>hn8
reconcile,conciliate>hnb
>kjz
proportion>hnb
complete,finish>hhm
culminate,climax>kt6
implement>hnd
adhere>hnf
polarize,polarise>h7v
adulterate,dilute,debase>hao
sophisticate,doctor>hni
vent,ventilate>h9b
quantify,measure>ige
meter>hnl
clock,time>hnl
pollute,foul,contaminate>j57
devalue>h7v
isolate,insulate>knd
insulate>h7v
weatherstrip>hnr
soundproof>hnr
seclude,sequestrate>hnq
isolate>k6h
preisolate>hnv
advance,supercharge>h8r
impregnate,saturate>hlz
calcify>hln
urbanize,urbanise>h7v
dung>ho2
fertilize,fertilise>h9m
stimulate,excite>h83
jellify,jelly>h85
mark>h7v
>h7g
freckle>ho6
star,asterisk>ho5
tan>h7h
froth,spume,suds>j9a
disable,disenable,incapacitate>h7v
enable>h7v
buffer>h9k
background,downplay>idk
foreground,highlight,spotlight>hog
>idk
process,treat>h83
dose>hoh
sulphur,sulfur>hoh
run>hoh
facilitate,ease,alleviate>kpi
bubble>h7b
foam,froth,fizz,effervesce>hom
interrupt>keo
interrupt,disrupt>i0m
iodinate>h7v
de-iodinate>h9o
upset>io1
green>heb
blue>heb
archaize,archaise>h7v
receive,get,find,obtain,incur>h7g
take>how
assume,acquire,take>h7g
re-assume>hoy
ritualize,ritualise>kle
closure,cloture>hhm
compost>h7h
conventionalize,conventionalise>h7v
recover,recuperate>hj8
issue,emerge,egress>
lower,lour>hnp
detract>hky
dizzy>h7v
sentimentalize,sentimentalise>i3k
sole,resole>hda
redden>heg
vermilion>hpb
rubify>hpb
rubric>hpd
shallow,shoal>h7v
unscramble>h7v
pall>h7g
go>h7g
open>kdh
broaden,extend>h8r
expand>h8t
emasculate,castrate>hbp
come>h7g
>h7g
outgrow>hpo
transform>h7v
harshen>h7v
develop,evolve>h7g
emanate>jlk
crescendo>h8y
animize,animise,animate>h7v
run>h8k
save>kjn
switch,change>
transition>h7h
decay>h7g
commute>h7g
introject>h7g
swell>h8y
make>h7v
take>h8k
outmode>h7v
spice>h7v
shorten>h7v
>hq8
hay>h7h
grok,comprehend,savvy,grasp,compass,apprehend>hqc
understand>
understand,realize,see>
perceive>hqd
dawn,penetrate>
appreciate>hqd
recognize,know>hv6
understand>hv1
understand,translate>hqc
know>
know,cognize,cognise>
know>
know>
know,experience>k0c
relive>hqo
master>hqn
learn,larn>
relearn>hqr
learn,hear,discover,see>
learn,study,read,take>
engross,engage>jk9
steep,immerse,engulf,engross>hxe
absorb,assimilate,ingest>hqr
apprentice>hqz
train>hqu
train,develop,educate>i37
drill>hr0
memorize,memorise,con,learn>hr8
indoctrinate>i37
cram,drum,swot,bone>hr8
drill,practice,practise>hqu
>i37
inculcate,infuse>hr6
study>hqr
study>
major>hr9
minor>hr9
remember,recall,recollect,think>
forget>
remember>
forget>
recognize>hrc
remind>
reminisce>hrj
remember>
commemorate,mark>kro
leave>kaj
jilt>hro
abandon>
leave>
abandon,forsake,desolate,desert>hro
forget>hrr
neglect,pretermit,omit,miss,overlook,overleap>
exclude,except,omit>hmw
neglect>
skip>hrr
neglect,ignore,disregard>
slight,cold-shoulder>i1n
err,mistake>
mistake,misidentify>hrz
>hrg
identify>hw2
confuse,confound>hry
misconstrue,misinterpret,misconceive,misunderstand,misapprehend>hs7
stump>hs6
crystallize,crystallise,crystalize,crystalise,enlighten,illuminate,elucidate>i9m
confuse,fox,befuddle,fuddle,bedevil,confound,discombobulate>kt1
perplex,puzzle,mystify,baffle,bewilder,flummox,stupefy,nonplus,gravel,amaze,dumbfound>hs5
interpret,construe>hqc
take,read>hs7
read>hs7
reread>hs9
read>i9q
read>i8d
read>hs7
misread>hsd
think,cogitate,cerebrate>
philosophize,philosophise>hsf
meditate,ponder,excogitate,muse,reflect,mull,ruminate,speculate>hsf
think,opine,suppose,imagine,reckon,guess>hx8
assume,presume>hx8
reason>hsf
speculate,theorize,theorise,conjecture,hypothesize,hypothesise,hypothecate,suppose>hx8
reconstruct,retrace>hsl
reason,conclude>hsf
solve,lick>hqc
answer,resolve>hso
guess>hso
answer>hso
deduce,infer,deduct,derive>hsn
base,found>
calculate,cipher,cypher,compute>hsk
recalculate>hsu
cube>ht0
factor>hsu
add>hsu
subtract,deduct>hsu
multiply>hsu
divide,fraction>hsu
synthesize,synthesise>hac
analyze,analyse,study,examine,canvass>
diagnose>ht3
survey,appraise>ht3
measure,mensurate>hvy
>ht3
research,search,explore>i11
re-explore>ht8
explore>i11
discriminate>htc
distinguish,separate,differentiate,secern,secernate,severalize,severalise,tell>hs0
distinguish,mark,differentiate>iak
key>
catalogue,catalog>htj
compare>ht3
compare,liken,equate>k3w
reconsider>hvi
classify,class,sort,assort,separate>hto
refer>htj
reclassify>htj
pigeonhole,stereotype>htj
group>htj
categorize,categorise>hsk
rate,rank,grade,place>huc
reorder>htp
outclass>hts
subordinate>htp
place>htu
rank>kt1
sequence>htp
downgrade>htp
upgrade>htp
contrast>htc
collate>htg
check>ht3
see,check,insure,ensure,ascertain,assure>hu3
authenticate>i2t
verify>hu7
prove,demonstrate,establish,show,shew>hu7
establish,make>j9a
prove>hu4
confirm,corroborate,substantiate,support,affirm>
negate>hu4
disprove,confute>hu8
digest,endure,stomach,bear,stand,tolerate,brook,abide,suffer>i1q
take>k08
evaluate,judge>hsf
stand>huc
misjudge>hrx
underestimate,underrate>hue
overestimate,overrate>hue
judge>hvz
estimate,gauge,approximate,guess,judge>hsu
misgauge>hui
approve>huc
disapprove>huc
choose,take,select>hvy
draw>hum
pick>hum
elect>hum
assign>hum
schedule>hw9
time>hur
book>hur
calendar>hur
slot>hur
choose,prefer,opt>
choose>huc
prejudice>kor
measure,evaluate,valuate,assess,appraise>huc
reassess,reevaluate>huz
believe>hv6
believe>hv1
disbelieve,discredit>hv5
include>hvi
reject>huc
accept>huc
receive>hv6
reprobate>hv5
doubt>hv3
discredit>i1n
distrust,mistrust,suspect>hv3
trust>hv1
rethink>hvf
surmise>hss
think,believe,conceive>huc
repute,esteem>hvf
feel>hvf
see,consider,reckon,view,regard>hvf
identify>hvi
favor>hvi
abstract>hvi
idealize,idealise>hvi
romanticize,romanticise,glamorize,glamourise>hvm
deem,hold>hvi
respect,esteem,value,prize,prise>hvi
assay>ht3
bioassay>hvq
value>hw2
undervalue,underestimate>hvs
review,reexamine>ht3
retrospect>hrj
review>k3t
audit,scrutinize,scrutinise,inspect>ht3
decide,determine>
decide,settle,resolve,adjudicate>hhm
decide>hzx
purpose,resolve>hvy
determine,set>
determine>kta
determine,shape,influence,regulate>jas
reshape>hw4
contemplate>hy7
brood,dwell>jgq
meditate,contemplate>hsf
plan>hsf
plan>hwi
aspire>hwa
hope>hwa
propose>hw9
offer>hwd
conspire,cabal,complot,conjure,machinate>hwh
scheme,intrigue,connive>hwh
plot>hw9
intend,mean>
aim,purpose,purport,propose>hwi
intend,destine>hw9
design>hwk
slate>hwk
mastermind,engineer,organize,orchestrate>hw9
chart>jd2
plat,plot>jd2
engineer>jad
calculate,estimate,reckon,figure,forecast>huc
miscalculate,misestimate>hue
bet,depend,rely>hvc
aim>hwk
associate,relate,link,colligate,connect>hsf
identify>hwv
debate>i2d
conclude>hhm
find,feel>hsn
rule,decree>hvy
overrule,overturn,override,overthrow,reverse>hx0
presuppose>hsj
react,respond>keo
greet>hx3
explode>hx3
accept>hx3
answer>hx3
expect,anticipate>huc
expect,await,wait>
anticipate,previse,foreknow,foresee>hqm
tell>hsq
believe,trust>hx8
discover,find>hqt
concentrate,focus,center,centre,pore,rivet>hsf
think>hxe
occur>kty
allow>hwr
budget>hsu
allow,appropriate,earmark,reserve>k7d
mind>hy8
beware>k2r
amaze,astonish,astound>hxn
surprise>jgt
catch>hxn
impute,ascribe,assign,attribute>huc
credit>hxp
accredit,credit>hxp
blame>hxp
impress,ingrain,instill>jgt
recognize,realize,agnize,agnise>hql
penetrate,fathom,bottom>hqc
trace,follow>ht3
wonder,inquire,enquire>i0t
internalize,internalise,interiorize,interiorise>hxp
mean>hwv
demarcate>htc
plumb>hnl
draw,make>j9x
give,pay,devote>hsf
keep>
solve>hsu
align,array>hud
consider,take,deal>hy8
>hsf
communicate,intercommunicate>kf0
communicate,pass>k7g
relay>hya
project>hy9
reach,contact>hy9
order>hyx
place>hye
>ied
will>hyg
destine,fate,doom>hyg
order,tell,enjoin,say>hyy
order,prescribe,dictate>hyn
force,thrust>kn2
begin>i9q
inflict,visit,impose>hy9
direct>hyj
instruct>hyj
saddle,burden>hys
overburden>hyq
command,require>hyj
command>koz
general>hyt
officer>hyt
ask>hyx
request,bespeak>hya
request>hyw
requisition>hys
page>if0
petition>hyx
demand>hyx
appeal,invoke>hyx
ask,require,expect>hz2
take,exact>kud
claim>idh
contend,postulate>hz6
purport>hz6
disown,repudiate>hv5
claim>idg
supplicate>hzc
beg,implore,pray>hzd
plead>hz3
bid,beseech,entreat,adjure,conjure>hzd
pray>hzg
commune>hy9
plead>idf
profess>idf
intercede,mediate,intermediate,liaise,arbitrate>hzk
negotiate>i2f
powwow>i2f
settle>ie1
agree>i1j
reconcile,conciliate,settle>i1w
apply>hyx
urge,press,exhort>i5p
push>hzq
persuade>hzx
sell>hzs
wheedle,cajole,palaver,blarney,coax,sweet-talk,inveigle>hzs
convince>hzs
dissuade,deter>i5p
induce,stimulate,cause,have,get,make>
let>hzx
lead>hzx
prompt,inspire,instigate>hzx
argue,reason>i04
re-argue>i01
argue,indicate>i04
present>ide
argue,contend>iax
quibble,niggle,pettifog,bicker,squabble,brabble>i05
brawl,wrangle>i09
clamor,clamour>hz2
quarrel,dispute,scrap,argufy,altercate>i05
oppose>i05
controvert,contradict>i2g
assure>hzs
influence>hzs
hex,bewitch,glamour,witch,enchant,jinx>ksa
voodoo>i0e
magnetize,mesmerize,mesmerise,magnetise,bewitch,spellbind>i0d
importune,insist>hzc
interrupt,disrupt>hi3
pause,intermit>i0i
rest>i0j
rest>
>i0i
digress,stray,divagate>ia8
continue,proceed>iau
solicit,beg>hyx
entice,lure,tempt>i1a
stool>i0q
ask>ibs
question,query>i79
spy,stag,snoop,sleuth>k3k
investigate,inquire,enquire>i10
quiz,test>i0x
>i0t
catechize,catechise>i0x
interrogate,question>i79
probe,examine>i11
investigate>ht3
call,telephone,phone>i14
dial>ioy
telecommunicate>hya
summon,summons>i16
call>hyj
subpoena>j02
invite>hyy
tempt,allure>i18
provoke>i5e
schedule>hw9
program,programme>i1b
reschedule>i1b
forbid,prohibit,interdict,proscribe,veto,disallow,nix>hys
bar,debar>i1e
enjoin>i1e
spurn,scorn,pooh-pooh,disdain>i1i
refuse,decline>hx3
accept,consent>hx3
rebuff,snub>i1h
abjure,recant,forswear,retract,resile>hz9
revoke,annul,countermand,repeal,rescind,vacate>kl9
dismiss,disregard,discount,ignore>hv5
dismiss>
scoff,flout>i1n
permit,allow,let,countenance>i1j
authorize,authorise>i1q
assent,accede,acquiesce>hzn
succumb>i1j
dissent>i1v
disagree,differ,dissent>
agree,concur>
concede,grant>i1w
subscribe,support>i1w
approve,okay,sanction>i1r
disapprove,reject>huc
object>i20
demur,except>i21
counterchallenge>i5e
interview,question>iax
interview>iax
hedge,fudge,evade,circumvent,parry,elude,skirt,dodge,sidestep>i2a
escape>i2a
escape>i2a
bypass,short-circuit>i2a
avoid>
shun,eschew>i2a
confront,face>kip
consider,debate,moot,deliberate>i2f
moderate,chair>i2f
discuss>i9r
refute,rebut>hz9
answer>i2g
counter>i2j
answer,reply,respond>ide
retort,riposte,rejoin>i2j
deny>i2x
deny>hz9
admit,acknowledge>i2v
concede,profess,confess>i2n
insist>
confess,squeal,fink>i2n
profess>hz6
declare>idg
attest,certify,manifest,demonstrate,evidence>ido
notarize,notarise>i2t
declare,adjudge>huc
canonize,canonise,saint>i2v
contradict,negate,contravene>i1v
reprimand,censure,criminate>i34
admonish,reprove,reproof>i34
chastise,castigate,objurgate,chasten,correct>i31
rebuke,trounce,lecture,reprimand,scold,chide,berate,remonstrate,lambaste,lambast>i34
reproach,upbraid>i3w
deplore>i34
criticize,criticise>ig4
preach,advocate>hzq
preach,prophesy>i3a
teach,instruct>i3d
tutor>i37
unteach>i37
lecture>i37
instruct,apprise,apprize>i3d
brief>i3b
inform>hy9
inform>i3d
coach>i37
misinform,mislead>i3d
lie>i3g
falsify,distort,garble,warp>i3k
typify,symbolize,symbolise,represent>iag
misrepresent,belie>ic4
feign,sham,pretend,affect,dissemble>i3k
bullshit,bull,fake>i3l
overstate,exaggerate,overdraw,hyperbolize,hyperbolise,magnify,amplify>i3g
overemphasize,overemphasise,overstress>i3n
re-emphasise,re-emphasize>idk
understate,minimize,minimise,downplay>i3d
denounce>i34
fulminate>i3r
shit,snitch,stag>i3d
blame,fault>i3x
blame,pick>i34
accuse,impeach,incriminate,criminate>i3x
charge,accuse>
charge>hz6
nag,hen-peck>i7p
abuse,clapperclaw,blackguard>i54
defame,slander,smirch,asperse,denigrate,calumniate,sully,besmirch>i3x
vilify,revile,vituperate>i40
badmouth,malign,traduce>i41
diss,insult,affront>jig
mind>i21
mock,bemock>knj
mock>jfo
caricature,ape>i47
jeer,scoff,flout,barrack,gibe>i4a
tease,razz,cod,tantalize,tantalise,bait,taunt,twit>i46
kid>i4l
incite,instigate>i1a
needle>ji9
ridicule,roast,guy,blackguard,rib>i46
satirize,satirise,lampoon>i4e
deride>i46
debunk>i4e
joke,jest>hy9
quip>i4i
deceive>i3g
gull,dupe,slang,befool,cod,fool>i4k
kid,chaff,jolly,josh,banter>i4a
review,critique>huc
condemn>idf
praise>huz
exuberate,exult,rejoice,jubilate>i4t
glory>i4q
cheer>i4y
>jjp
cheer>
humor,humour>imk
amuse>i4u
convulse>i4w
applaud>i4p
laud,extol,exalt,glorify>i4p
acclaim,hail,herald>i4y
applaud,clap,acclaim>icf
boo>i4o
sizzle>k4a
attack,assail,snipe,assault>i34
bombard,barrage>i54
condemn,reprobate,decry,objurgate,excoriate>i3r
curse,cuss,blaspheme,swear,imprecate>i9n
curse,beshrew,damn,bedamn,anathemize,anathemise,imprecate,maledict>j9u
curse>i40
bless>j9u
question,oppugn>i5e
defy,dare>i5e
brazen>i5c
challenge>i18
challenge,dispute,gainsay>i5g
contest,contend,repugn>i0a
charge,lodge>i3w
warn>i3d
warn,discourage,admonish,monish>i5p
caution,admonish,monish>i5i
threaten>i5i
threaten>i5n
bode,portend,auspicate,prognosticate,omen,presage,betoken,foreshadow,augur,foretell,prefigure,forecast,predict>i8i
alarm,alert>i5i
rede,advise,counsel>i2f
advise,notify,apprise,apprize>i3d
recommend,urge,advocate>i5s
propose,suggest,advise>idf
advance>i5s
proposition>i5s
confer,confabulate,confab,consult>i2f
consult,refer>i5x
research>i11
consult>i79
prompt,remind,cue>i3d
submit,state,posit>i5s
bow,defer,accede>i1t
submit>jrf
nominate>kge
volunteer>i3d
flatter,blandish>i4p
eulogize,eulogise>i4p
compliment,congratulate>i4p
congratulate,felicitate>i7h
commend>i4p
recommend>i4p
boast,tout,swash,brag,gas,bluster,vaunt,gasconade>i3n
gloat,triumph,crow>i6b
promise>idf
promise>idf
pledge,plight>i6d
article>i6h
oblige,obligate>kjz
betroth,affiance,plight>i6j
vow>i6f
give,dedicate,consecrate,commit,devote>ilc
rededicate>i6k
contract>i6d
sign>i6m
undertake,guarantee>i6d
underwrite,subvention,subvent>i6o
guarantee,vouch>i6f
guarantee,ensure,insure,assure>
thank>i90
>i6s
acknowledge,receipt>hya
apologize,apologise>
condone>i7j
excuse,explain>i73
alibi>i6x
plead>i70
apologize,apologise,rationalize,rationalise>i71
defend>i01
uphold>i71
justify,vindicate>i74
uphold>idj
warrant>i73
greet>hy9
greet>ica
address>hy9
inquire,enquire>hy9
nod>hy9
nod>icf
bow>icf
welcome>i77
introduce,acquaint>i3d
preface,premise>ide
preamble>i7f
bid>i77
wish>i9n
forgive>i1x
acquit,assoil,exonerate,exculpate>ibc
excuse,pardon>i7j
extenuate,palliate,mitigate>i70
convict>ibc
sentence,doom>idf
complain,plain,quetch,kvetch>
deter,discourage>i20
foster,nurture>jk0
murmur,mutter,grumble,croak,gnarl>i7p
grouch,grumble,scold>i7p
protest>i7p
remonstrate>i21
gripe,bitch,grouse,beef,squawk,bellyache,holler>i7p
rail,inveigh>i7p
deplore,lament,bewail,bemoan>i7p
exclaim,cry,outcry,shout>i9n
shout>i9q
yell,scream>i80
shout,cry,call,yell,scream,holler,hollo,squall>iby
whoop>i82
shriek,shrill,pipe>i82
interject,interpose>i0i
clamor,clamour>i9n
holler>i80
thunder,roar>i80
whisper>i9q
snap,snarl>i9q
guess,venture,hazard>i8v
suppose,say>i8v
predict,foretell,prognosticate,forebode,anticipate,promise>i8b
bet,wager>i8d
determine,find,ascertain>
see,ascertain>
suspect,surmise>i8b
bespeak,betoken,indicate,signal>ia8
mark>i8i
dimension>i8j
signpost>i8j
read,show,record>i8y
show>i8m
strike>i8m
indicate,point,designate,show>i3d
wonder>hsh
wonder,marvel>hx3
explicate,formulate,develop>hsl
forecast>i8d
prophesy,vaticinate>i8d
speculate>hsk
hint,suggest>i90
intimate,adumbrate,insinuate>i8w
indicate>i3d
indicate>i3d
convey>kb6
flash>i90
imply,connote>i9s
suggest>i9s
imply>i9s
suggest,intimate>i94
denote,refer>i97
mean,signify>
denote>iem
voice>i9n
unwrap,disclose,reveal,discover,expose,divulge,uncover>ia8
out>i9a
unmask,uncloak>i4h
betray,bewray>i9a
confide>i9a
leak>i9a
tattle,blab,peach>i9a
spell>i9u
rede,interpret>i9l
reinterpret,re-explain>i9i
misinterpret>i9i
explain,explicate>i3d
clarify,elucidate>i9l
express,verbalize,verbalise,utter>
raise>i9n
drop>i9n
talk,speak,utter,mouth,verbalize,verbalise>hy9
>i9q
express,show,evince>i90
vent>i9s
recite>iam
list>i9w
enumerate,itemize,itemise>iea
specify,set,determine,fix,limit>hum
name>i9x
reset>i9x
count>i9u
count,enumerate,numerate>i8f
census>ia1
total,tot,sum,summate>ia1
remand>i5e
consider,count,weigh>
lilt>ibq
voice,vocalize>ibq
tell>i3d
talk>ia8
relate>iab
tell,narrate,recount>i3d
narrate>i3d
tell,evidence>i3e
publicize,publicise,bare>ia8
bulletin>iae
mean,intend>i90
elaborate,lucubrate,expatiate,exposit,expound,dilate>i9m
detail>iah
embroider,pad,lard,embellish,aggrandize,aggrandise,dramatize,dramatise>i3n
characterize,characterise>hre
define>i9x
repeat,echo>iby
parrot>iam
repeat,reiterate,ingeminate,iterate,restate,retell>ia8
harp>iao
return,recall>i96
translate>iao
retranslate>iar
paraphrase,rephrase,reword>iao
talk,speak>hy9
cheek>iau
speak,talk>hy9
converse,discourse>iau
broach>i2f
report,describe,account>i3d
report>i3d
report>ibi
announce,declare>ide
report>ibi
cover>i3d
publish,issue,release>iae
circulate,circularise,disseminate,broadcast,spread,diffuse>iae
satellite>ibf
telecast,televise>ibf
spread,circulate>jl0
call>iel
misname,miscall>iba
pronounce,label>i2v
find>ibc
qualify>ibc
air,broadcast,transmit>iae
rerun,rebroadcast>ibf
annunciate,harbinger,foretell,herald>ia8
announce,denote>i3d
advertise,publicize,advertize,publicise>ibi
headline>ibj
ballyhoo>ibj
advertise,advertize,promote,push>i4p
proclaim,exclaim,promulgate>idf
trumpet>ibn
proclaim>iej
pronounce,articulate,enounce,enunciate,say>
drawl>ibq
formulate,word,phrase,articulate>i9s
redact,put,couch>ibs
bumble,stutter,stammer>i9q
blurt,blunder,ejaculate>i9q
inflect>h9k
stress,accent,accentuate>ibq
utter,emit>
nasale>iby
heave>iby
chorus>iby
splutter>iby
describe,depict,draw>icu
represent>i9n
portray>ic4
address,speak>
deliver,present>i9q
harangue>ic6
approach>ica
accost>jlk
address>iel
enlighten,edify>i37
disabuse>i3d
post>ibi
gesticulate,gesture,motion>hy9
write>hy9
encode>h7h
code,encipher,cipher,cypher,encrypt>ich
transcribe>idy
rewrite>icg
revise>ick
amend>icl
sign,subscribe>icg
ink>i6n
initial>i6n
record,tape>ics
write>icq
record,enter>k77
chronicle>ics
expound,exposit>iah
premise>icu
file,register>kkx
document>ics
log>ics
film,shoot,take>ics
photograph>ics
score>ics
type,typewrite>icg
jot>icg
scribble,scrabble>icg
sketch,outline,adumbrate>ic3
correspond>
write>id6
cable,telegraph,wire>i14
radio>hy9
fax,telefax,facsimile>i14
summarize,summarise>iao
docket>j37
recapitulate,recap>idb
state,say,tell>i9n
declare>ide
affirm,assert,avow,aver,swan,swear>idf
affirm>
reaffirm>idh
confirm,reassert>idh
stress,emphasize,emphasise,punctuate,accent,accentuate>i9s
underscore,underline,emphasize,emphasise>idk
testify,attest>idf
vouch>idm
testify,prove,evidence,show>i3d
allege,aver,say>idq
assert,asseverate,maintain>i2p
predicate,proclaim>idq
demand,exact>idu
command>ids
claim>hyx
stipulate,condition,specify>i6m
assure,tell>idg
note,observe,mention,remark>ide
>icg
note>idy
exemplify,illustrate,instance>iah
conclude,resolve>i1w
arrange>i1w
generalize,generalise,extrapolate,infer>hsn
universalize,universalise>ie3
mention,cite>ig6
quote>iao
misquote>ie6
mention,advert,cite,refer>hxz
invoke>ie8
name,identify>i96
aim>iag
add,append>ide
decree>idf
baptize,baptise,christen>ieh
style,title>ieh
dub,nickname>ieh
name,call>iel
rename>ieh
entitle,title>ieh
term>ieh
label>iem
designate,denominate>
excommunicate,unchurch>kjf
mail,send>k7h
network>hy9
cover,treat,handle,plow,deal>iay
discourse,discuss>ieq
>
compromise>ies
piffle,palaver,prate,tittle-tattle,twaddle,clack,maunder,prattle,blab,gibber,tattle,blabber,gabble>i9q
flirt,dally,butterfly,coquet,coquette,romance,philander,mash>iau
chat,confabulate,confab,chitchat,chit-chat,chatter,chaffer,natter,gossip,jaw,claver>iax
signal,signalize,signalise>hy9
flag>iex
beckon,wave>icf
summon>i16
gossip>iau
rumor,rumour,bruit>if1
hoot>iby
grunt>iby
murmur>i9q
mumble,mutter,maunder,mussitate>i9q
snort>iby
groan,moan>iby
grumble,growl,rumble>iby
roar,howl>k4a
howl,ululate,wail,roar,yawl,yaup>i82
squall,waul,wawl>ifb
bark>i9q
>iby
bay>i9q
yelp,yip,yap>ife
bleat>i7p
bawl,bellow>i80
squawk,screak,skreak,skreigh,screech>i82
croon>jf1
chant,intone,intonate,cantillate>jf1
singsong>ifl
warble,trill,quaver>jf1
quaver>ia7
treble>jf1
declaim,recite>je9
rant,jabber,spout,rave>i9q
peep,cheep,chirp,chirrup>iby
meow,mew>iby
quack>iby
hiss,siss,sizz>iby
squeal,oink>iby
cluck,clack>iby
moo,low>iby
trill>ibq
hum>jf1
cackle>i9q
mince>h7v
crunch,scranch,scraunch,crackle>k4a
comment,notice,remark>idx
wisecrack>ig4
acknowledge>hx3
ignore,disregard,snub>knj
neigh,nicker,whicker,whinny>iby
caw>iby
give,throw>hy9
give,pay>hy9
give>hy9
catcall>i4g
carry,convey,express>hy9
state>i96
rubbish>i54
set>hu5
send>k7h
issue>hy9
provide>idv
pooh-pooh>i9n
explain>ide
babble>i9q
keep>ics
get>hy9
confront,face>
tone,chant,intone>i9q
sing>iby
connect>isl
message>hya
compete,vie>
play>igv
cricket>igw
fullback>igw
quarterback>igw
>
bluff>ih0
castle>ih0
draw>ih0
confront,face>ih5
meet>
>ilc
>ih6
pit,oppose>ih4
fistfight>ihu
field>io7
enter,participate>
destroy>iil
swallow>ihc
par>iiw
referee,umpire>huh
bias>huy
race>igv
arm,fortify,gird>
forearm>ihi
disarm,demilitarize,demilitarise>
man>ihm
staff>imm
station,send>jlm
garrison>ihn
team>ihs
crew>ihl
gang>ihs
group,aggroup>ki3
brigade>ihs
fight>
fight,oppose>ihu
battle,combat>ihu
wrestle>ihw
war>ihu
campaign,run>ihh
serve>kh2
act>ii0
soldier>l02
enlist>ii4
>kig
conscript>ii3
lose>
win>
homer>iiw
triumph>ii7
beat,crush,trounce,vanquish>iil
worst,pip,whip>iia
wallop>iil
skunk>iil
cheat,chouse,shaft,chicane,jockey>iia
outwit,overreach,outsmart,outfox,circumvent>iii
outshout,outcry>iii
outdraw>iii
surpass,outstrip,outmatch,outgo,exceed,outdo,outperform>iia
better>iii
outweigh>iii
overcome,defeat>
overcome,surmount,master>iia
rout,expel>iil
outdo,outflank,trump,best,scoop>iia
outfight>iia
outgeneral>iis
manoeuver,maneuver,manoeuvre,operate>ih0
outmaneuver,outmanoeuvre,outsmart>iio
overpower,overmaster>iia
advance,win>
steal>iiu
score,hit,tally>iiu
walk>iiw
sic>ij9
tie>hkd
surrender>ij1
>
resist,withstand>ihv
capitulate>ij0
submit>
subject>ij4
attack,aggress>keo
attack,assail>ihu
rush>ij9
assail,assault,attack>
savage>ij9
reassail>ij9
jump>ij9
charge>ij8
duel>ihu
joust>ihu
skirmish>ihu
strike>ij7
counterattack,counterstrike>ij7
gas>ij7
invade>ij7
besiege,beleaguer,surround,circumvent>ij7
defend>kji
protect>ijm
guard,ward>ijn
defend,guard>ijn
shield>ijn
wall,palisade>ijn
stockade>ijr
repel,repulse,rebuff>ihv
arrest,stop>ijm
bombard,bomb>ij7
glide-bomb>ijv
fire>
fire>
misfire>hl7
shoot>ijx
blaze>ik0
overshoot>ipn,ik0
fire>ik0
blast,shell>ijv
strafe>ij7
gun>ik0
grass>ik8
shoot,hit,pip>h5p
kneecap>ik8
safeguard>ijn
ambush,scupper,bushwhack,waylay,lurk,ambuscade>kv5
gamble>igw
play>ikc
gage,stake,game,punt>il7
parlay>ike
bird,birdwatch>k43
whale>ikk
rabbit>ikk
poach>ikk
hunt>j26
falcon>ikk
fowl>ikk
strive,strain>kgq
golf>igw
fence>ihu
parry>ikp
bandy>igw
foul>iyf
cannon>iyf
side>hy6
champion>kjq
deploy>jt8
target,direct>iky
aim,take,direct>jt8
point>iky
level>iky
revenge,avenge,retaliate>kmp
>il1
get,fix>il2
outplay>iia
overtake>
pump>ik0
bet,wager>ikc
consume,ingest,take,have>
deplete,exhaust>k9h
consume,squander,ware>k9h
use,expend>
use,utilize,utilise,apply,employ>
put>ilc
repose>ild
waste>ilc
misapply,misuse>ilc
avail>ilc
recycle,reprocess,reuse>ilc
rehash>ili
exploit>ilc
mine>ilm
exploit,tap>ilc
use,habituate>il8
strain>ilc
overstrain,overextend>ilo
exert,exercise>ilc
eat>il8
dine>ilr
picnic>ilr
eat>ilr,il8
wolf>ilu
slurp>ilu
suck>ily
drink,imbibe>il8
sip>ily
guzzle>ily
drink,booze,fuddle>il8
claret>im1
nosh,snack>ilr
gobble>ilu
chomp,champ>inr
champ>inr
toast,drink,pledge,salute,wassail>kpe
mess>ilr
regale>imm
feed,give>imm
corn>ima
overfeed>ima
feed,eat>il8
serve,dish>imm
pander,pimp,procure>imm
feed>kct
serve>imm
power>imm
feed>imm
gratify,pander,indulge>imm
spree>imk
provide,supply,ply,cater>k5z
meet,satisfy,fill,fulfill,fulfil>imm
horse>imm
accommodate>imm
keep,maintain>k66
patronage>imq
lunch>ilr
breakfast>ilr
feast,banquet,junket>ilr
feast,banquet,junket>inc
wean,ablactate>kc5
starve,famish>hhv
starve,hunger,famish>h5e
crave,hunger,thirst,lust>jkl
want,need,require>kt1
fast>inf
diet>in1
wine>im1
delight,enjoy,revel>
wallow>kn9
enjoy>ilc
afford>k9h
go>kt6
gorge,ingurgitate,overindulge,glut,englut,engorge,overgorge,overeat,gormandize,gormandise,gourmandize,binge,satiate>ilr
satiate,sate,replete>il8
content>imn
host>km8
fatten,fat,plump>h7v
sample,taste>il8
abstain,refrain,desist>
>ilu
devour,demolish,down,consume>ing
digest>hoh
stomach>ini
metabolize,metabolise>
smoke>iln
puff>inl
puff,draw>h2m
light>l31
drug>iln
dope>inp
chew,masticate,manducate,jaw>ixr
swallow>
gulp,quaff,swig>ily
down>ily
nourish,nurture,sustain>imm
prey>ilk
quench,slake,allay,assuage>imn
touch,adjoin,contact>
touch>
pin,immobilize,immobilise>
disturb>h7v
cover>iny
hit,strike>h83
feel,finger>
finger,thumb>inz
palpate,feel>inz
handle,palm>inz
paw>itf
manipulate>io7
pass>
seize,prehend,clutch>iod
seize>iod
take>
collar,nail,apprehend,arrest,nab,cop>iob
get,catch,capture>iob
grasp>ioi
clasp>iog
hold>
hold,support>
scaffold>ioj
carry>ioj
underpin>ioj
prop,shore>ioj
brace,steady,stabilize,stabilise>hbk
clutch>ioi
cling,cleave,adhere,cohere>iny
cradle>ioi
unclasp>j1x
twist>jop
quirk>iot
distort>h87
grip>iob
wield>io9
operate,control>io9
pump>iox
stroke>inz
caress,fondle>ip0
interpenetrate,permeate>ip3
penetrate,perforate>juq
permeate,pervade,interpenetrate,diffuse,imbue>ip3
jab,prod,stab,poke>jo6
nudge,prod>jmo
knife,stab>h5p
bayonet>ip7
massage,knead>io9
dab,swab,swob>iw7
daub,smear>ium
blood>ipb
thatch>ipe
roof>ium
mulch>ium
turf>ium
bury>j7b
knead>io9
hit,strike>inz
ping>ipj
spang>ipj
broadside>ipj
miss>
knock>iyk
shoulder>jsk
bump,knock>ipj
brush>inz
slam,bang>iy5
slam,bang>iv9
shutter>iv9
peck,beak>iyk
chuck,pat>ip1
brush>iq9
brush>j56
swab,swob>ixn
dust>j56
vacuum,vacuum-clean,hoover>j56
polish,smooth,smoothen>het
slick,sleek>iq2
dull>h7v
sharpen>h7v
strop>iq5
tap>iyk
plane>j68
rub>ioa
rub,fray,scratch>iny
scrub,scour>iq9
holystone>iqb
smear,smudge,smutch>iq9
resmudge>iqd
slime>j57
muddy>j57
smooth,smoothen>hhp
roughen>hhp
abrade,corrade,abrase>iqk
>h9o
amputate>h9o
carve>j68,jbs
carve>j68
cube,dice>j68
hack>j68
axe,ax>iqp
chop>j68
fell>j68
chip>j6e
encrust,incrust>ir2
dredge>ir2
flour>iqv
layer>jbs
coat,cake>io2
trim>j68
peel,pare>ir1
strip>h9o
coat,surface>ium
copper>ir2
finish>ir2
pave>ir2
asphalt>ir5
butter>ium
wallpaper,paper>ium
canvas>ium
paper>ium
oil>ium
wax>ium
grease>ium
glaze>ir2
water-wash>j59
wash,rinse>j02
elute>irg
line>ium
tar>ir2
feather>isi
stamp>j54
stripe>ho5
speck>ho5
postmark,frank>irl
scarify>irq
puncture>j09
riddle>j09
score,nock>iru
scribe>irs
notch>j6a
furrow,rut,groove>iti
fold>hhp
wrinkle,ruckle,crease,crinkle,scrunch,crisp>irw
pucker,rumple,cockle,crumple,knit>irx
pucker,ruck>irx
purse,wrinkle>is1
>hcg
indent,dent>is3
bend,deform,twist>h87
gouge>h6m
hollow>hlv
cavern>is5
cave,undermine>is5
wrap>ium
untie,unbrace,unlace>j4f
retie>isb
tie>iuz
latch>iuz
rope,leash>isb
strap>isb
tether>isn
attach>iny
attach>isi
join,conjoin>ivu
match,mate,couple,pair,twin>isl
fair>isl
join>ivu
seam>isl
attach>ivu
hinge>isn
bell>isn
prefix>iss
suffix>iss
affix>isn
detach>ivv
french>hq9
unsolder>isw
detach>j6e
swaddle,swathe>it5
pinion,shackle>isz
restrain,hold,constrain>hob
cabin>ive
closet>ive
gird,encircle>it5
cinch,girth>iuz
hoop>it2
bind>isn
bind,bandage>iuz
unlash>is9
cement>it5
band>isb
cramp>iuz
anchor>iuz
anchor,ground>iuz
level,even>hhp
degrade>
scrape>iq9
replace>j37
scratch,scrape>j6a
dig,delve>h9o
spade>iti
hollow>h9o
dig>is5
scoop>h9o
shovel>iti
excavate>k7r
grope,fumble>itq
search,seek>
want>itq
scour>itq
pursue>itq
>k1r
rummage>itu
comb,ransack>itu
fish,angle>itq
mow>j68
reap,harvest,glean>iwu
shear>iu1
snip,lop,prune>hkz
engrave,grave,inscribe>iqn
character>iu2
slash,gash>j68
slash>j68
butcher,slaughter>iu8
stone,lapidate>iu8
kill>
neutralise,liquidate>iu8
exterminate>iu8
hitch,catch>isn
snag>iub
unhitch>j4f
append,supplement,affix>isn
sew,stitch>iuz
hem>iuf
backstitch>iuf
darn>hda
tape>isn
glue,paste>isn
epoxy>iuk
cover>
jacket>ium
sod>ium
plank>ium
overlay>
hood>ium
bread>ium
blinker>ium
tile>ium
barb>h7v
submerge,drown,overwhelm>io2
uncover,expose>
bare>iux
fasten,fix,secure>isn
padlock>ivf
chock>iuz
brad>iuz
mount>isn
impact>j4u
clamp>iuz
fasten>ish
unfasten>j4f
clinch>iuz
close,shut>
open>
reopen>iva
open>h8f
close,shut>h8f
confine>hc4
lock>iuz
hasp>iuz
unlock>iva
wrench>j96
>keo
contort,deform,distort,wring>iov
extract>h9o
pulp>ivn
>h9o
unscrew>hkg
seal>izi
zipper,zip>iuz
seal>iv9
reseal>ivr
waterproof>ivr
connect,link>
disconnect>j6d
card>j19
affix>isn
bond,bind,stick>ish
tack>iuz
nail>isn
blanket>ium
string>j1l
daub>ir2
mortar>iw3
plaster>ium
paint>ir2
apply>ium
gum>iw7
hook>iuz
staple>iuz
button>h9w
straighten>h7v
break,bust>j6o
kick>iy5
kick>j3z
punt,pole>j3z
punt>iwf
boot>iwe
spray>iwn
spatter,splatter,plash,splash,swash>iwn
sprinkle,splash,splosh>iwn
squirt>iwo
scatter,sprinkle,dot,disperse>iwo
discharge>iwr
aerosolize,aerosolise>iwn
strew,straw>iwr
spread,distribute>
redistribute>iwr
spread>jkv
gather,garner,collect>
muster,rally>iwu
pick,cull>iwu
nut>iwu
frog>j26
snail>iwu
blackberry>ix4
oyster>iwu
pearl>iwu
clam>iwu
berry>iww
collect>kbq
rally>ix5
lump,chunk>kbq
batch>htn
bale>kbq
sandpaper,sand>iqh
rasp>iqj
file>iqh
pleat>irw
compress,constrict,contract>hki
compress,compact>j4u
tuck,insert>j81
embower,bower>j81
>hmk
iron>ixi
roll>hml
wipe>iq9
sponge>ixl
mop>j5f
sweep,broom>ixl
swipe>iy5
towel>ixl
grind>hh1
plate>ir2
tin>ixs
silver>ixs
nickel>ixs
chrome,chromium-plate>ixs
smite>iy5
sock,bop,whop,whap,bonk,bash>iy5
beat>
pistol-whip>ixz
whip,lash>iyk
leather>iyl
beat>iyk
full>iy3
hit>inz
bean>iy5
catch>iy5
brain>iy5
smash,nail,boom,blast>iy5
tap>j68
putt>iyf
bunker>iyf
bounce>iyf
pop>iyf
hit>j3z
hole>iyf
bunt>iyf
single>iyf
fan>j3v
strike>inz
flog,welt,whip,lather,lash,slash,strap,trounce>ixz
cowhide>iyl
cat>iyl
cane,flog,lambaste,lambast>ixz
cream,clobber,drub,lick>iia
bat>iy5
rap,knap>iyk
knock>iyr
thump,pound>iy5
smack,thwack>iy5
punch,plug>iy5
slug,slog,swig>iy5
whack,wham,whop,wallop>iy5
pummel,pommel,biff>iy5
thrash,lam,flail>ixz
hammer>iy3
slap>iyk
cuff,whomp>iz1
clobber,baste,batter>ixz
buffet,buff>iy5
buffet,batter>iyk
cream>iz7
>iz9
churn>jnw
vex,disturb,commove>jlm
roil,rile>iz9
muddle>iza
box>ihu
prizefight>izc
unplug,disconnect>j4f
insert,infix>isn
input>izf
plug>izi
>hdb
cork>izh
embrace,hug,bosom>ioh
cuddle,snuggle,nestle,nest,nuzzle>iop
pet>ip1
neck>izm
copulate,mate>isi
masturbate,wank,she-bop>k0n
scarf>izp
snog,kiss,buss,osculate>inz
lick,lap>ip0
bear>j0p
bring,get,fetch>izw
bring>
channel,channelize,channelise>jlm
project>izw
release>izw
send>izw
mail>izz
deliver>izu
serve>j01
bring>h7v
catch,grab>iob
snatch>iob
reach>jkv
intercept>j04
prickle,prick>j09
>ip3
>ip3
pierce>ip3
bore,drill>j68
counter-drill>j0c
funnel>jlm
transfix,impale,empale,spike>j0a
spear>j0f
horn,tusk>j0a
gore>j0a
gnaw>inr,j0k
bite>iow
brandish,flourish,wave>jlm
press>inz
squeeze>j0m
pull,draw>jlm
transport,carry>jlm
porter>j0p
fly>j0p
haul>j0p
tug>j3n
drag>j0o
shlep,schlep>j0u
lug,tote>j0p
tow>j0v
haul,hale,cart,drag>j0o
hoist>jsk
heft>j7j
nip,clip,snip>j68
pinch,twinge,tweet,nip>iow
goose>j12
crimp,pinch>irw
flute>j14
groove>j6a
permeate,filter>ip3
filter,filtrate>j19
separate>h85
fractionate>j19
concoct>j1h
sift,sieve>j19
rice>j1c
resift>j1c
winnow>j1c
combine>j1h
mingle,commix,unify,amalgamate>h7v
blend,intermix,immingle,intermingle>j1h
entangle,mat,snarl>iov
enmesh,ensnarl>j1j
arrange>j37
chain>j1l
adjoin,edge,abut,butt>iny
surround,environ,border>iny
eject>kmt
superimpose,superpose>j37
receive>
see>j1r
kidnap,nobble,abduct,snatch>ioc
commandeer,hijack,highjack,pirate>ioc
putter,potter,tinker,monkey>kh7
array>j1l
release>
unleash>j1x
uncork>j1y
disengage>
obstruct,obturate,impede,occlude>kjk
dam>j21
barricade,block,blockade,bar>j21
clog,congest,foul>j21
bag>j26
catch>k6h
trap,entrap,snare,ensnare,trammel>j26
suspend>j29
hang>iuz
hang>
pack>j2n
enshrine,shrine>j81
veil>k2c
unveil>iux
pack,bundle,wad,compact>j1l
compact>kt1
bunch,bundle,cluster>h8a
agglomerate>j2h
box,package>j2n
unpack>h9o
>j2b
pouch>j2l
encase,incase,case>j81
crate>j2n
bundle>j2b
burden,burthen,weight>j2s
overload>
>h7v
drop,unload>j01
load,lade,laden>hlz
load>hlz
recharge,reload>j2v
harness,tackle>isn
yoke>isi
saddle>isn
unsaddle,offsaddle>h9o
bruise,contuse>h5p
bin>ka1
stow>j2b
park>j37
ensconce>j37
put>h7v
put,set,place,position,lay>jlm
middle>j37
recess>j37
throw>j37
tee>j37
coffin>j37
sow>j37
juxtapose>j37
bucket>j37
barrel>j37
pillow>j37
misplace,mislay>kal
stack,pile,heap>j1l
cord>j3j
stack>j2u
struggle>kod
attract,pull>j0o
catch,arrest>j3n
repel,drive,repulse>jmo
hurl,hurtle>j3u
heave>j3u
pelt,bombard>j3u
egg>j3s
throw>j3z
>ko9
throw,flip>j3x
mesh,lock>jlm
disengage,withdraw>j1x
propel,impel>jlm
fling>j3u
toss,sky,pitch>j40
lob>j3u
shed,throw>h9o
sling,catapult>j3q
chuck,toss>j3u
launch>j3z
>jlm
launch>j47
catapult>j3z
jet,gush>jxr
drive,ram>jo6
frost,ice>ium
intertwine,twine,entwine,enlace,interlace,lace>iov
weave,interweave>iov
undo>h84
unravel,unknot,unscramble,untangle,unpick>j4f
>isb
relace>j4h
thread>ioa
wind,wrap,twine>jlm
ball>j4k
clue,clew>j4k
unwind,unroll>jlm
jampack,cram,wad>j4q
deluge,flood,inundate,swamp>hlz
stuff>j98
function,work,operate,go,run>
run>j4r
idle>
wedge,squeeze,force>jlm
exorcise,exorcize>j1p
lodge,wedge,stick,deposit>iuz
lounge>j5p
dislodge,free>h9o
implant,engraft,embed,imbed,plant>izf
pot>j4z
ingrain,grain>ip3
entrench,intrench>iuz
emboss,boss>j54
imprint>hhp
fleck,blob,blot>hhp
clean>h7v
dirty,soil,begrime,grime,colly,bemire>h7v
muck,mud>j57
wash,launder>j56
suds>j59
rinse>j59
tarnish,stain,maculate,sully,defile>j55
defile,sully,corrupt,taint>hn2
blot>j5f
absorb,imbibe>
absorb>j5i
adsorb>j5i
sorb>h8f
spill,shed,disgorge>jlm
shed>jxw
seed>j5j
spill,slop,splatter>jlm
drape>j1l
hang>
sit>
sprawl>j5p,j5z
perch,roost>j5p
seat>j37
lay>j37
lay>j5t
squat,crouch,scrunch,hunker>j5p
kneel>j5x
rest>kt1
stand>j5x
lie>
recumb,recline>j5z
buckle,clasp>iuz
delete>h9o
expunge,excise>j62
deface,disfigure,blemish>hn2
dissect>j68
scar,pock,pit>j64
sculpt,sculpture,grave>iqm
cut>j6d
crop>hq9
incise>j68
tear>j6d
cleave,split,rive>j6b
separate,disunite>jlm
>h7g
slit,slice>j68
lacerate>j77
saw>j68
splice>isi
discerp,sever,lop>j68
sever>j6d
collide,clash>ipj
segment,section>j6e
partition>j6e
destroy,ruin>
devour>j6o
wreck,wrack>j6o
uproot,extirpate,deracinate>jlm
stub>j6r
plant>j37
afforest,forest>j6t
replant>j6t
smother,stifle,strangle,muffle,repress>khr
smother,surround>ium
smother,asphyxiate,suffocate>iu8
install,instal>j37
reinstall>j6z
strangle,strangulate,throttle>iu8
decapitate,behead,decollate>iu8
dismember>iu8
tense>hki
clench,clinch>iob
rend,rip,rive>j77
tear,rupture,snap,bust>j6d
shred>j77
grapple,grip>iob
ram,pound>jo6
situate,posit,deposit>j37
browse,graze,pasture>imd
graze,pasture>ima
cushion,buffer>h9k
dunk,dip,souse>j7g
immerse,plunge>ip3
soak>j7g
ladle,lade,laden>h9o
lift>jlm
pitchfork,fork>j7j
spoon>h9o
spread,open>j4f
envelop,enfold,enwrap,wrap,enclose>ium
capsule,capsulate,capsulize,capsulise>j7n
unsheathe>jts
shroud,enshroud,hide>j7n
trace,draw,line,describe>ho5
circumscribe>j7r
bevel,chamfer>j68
miter>j7t
cone>j7t
shove>jmo
flake>h8a
extricate,untangle,disentangle,disencumber>j20
tamper,monkey>io9
frame,border>j81
enclose,inclose>j1o
fence>j81
tag,label,mark>isn
brand,trademark,brandmark>j83
code>j83
badge>j83
patch,piece>isi
core>is5
gut>hlv
riffle>jlm
post>ivx
yank,jerk>j0o
pluck,tweak>j0o
tweeze>j8d
pry,prise,prize,lever,jimmy>iva
gap,breach>iva
swing>iox
squash,crush,mash,squeeze>j0m
telescope>j8i
crunch,cranch,craunch,grind>j0m
solder>isi
weld>isi
comb>iwc
>iyf
birdie>j8o
eagle>j8o
bogey>j8o
unwire>j4f
concrete>ium
corral>j81
tag>inz
nab>j8v
hold,carry>
metal>ir2
lasso,rope>iof
martyr>iu8
knuckle>j0m
lean>j37
set>j1l
clap>j37
straw>ium
pull>ivj
size>ir2
cram>j37
zinc>ir2
make,create>
institute,bring>j9a
do,make>jae
unmake,undo>
re-create>j9a
remake,refashion,redo>j9h
destroy,destruct>j9d
produce,make>
output>j9h
custom-make,customize,customise,tailor-make>j9h
machine>jbs
beat>jbs
laminate>j9h
compose,compile>jbf
catalogue,catalog>j9n
generate>j9a
originate,initiate,start>j9a
yield,give,generate>j9h
give>j9a
bring,work,wreak>j9a
raise,conjure,invoke,arouse>j9v
summon>j9a
regenerate,renew>j9e
>j9a
invent,contrive,devise,excogitate,formulate,forge>j9x
cast,contrive,throw>jre
gestate,conceive,conceptualize,conceptualise>j9x
hatch>j9x
fabricate,manufacture,invent>ja1
visualize,visualise,envision,fancy,see,figure,picture,image>ja5
envision,foresee>ja5
imagine,ideate,envisage>j9x
think>ja5
fantasy,fantasize,fantasise>ja5
dream,daydream,woolgather,stargaze>ja5
discover,find>ja0
plan,contrive,design>j9x
concert>jaa
mint,coin>jbd
design>j9x
make>j9a
design>jae
accomplish,execute,action,fulfill,fulfil>hnd,jak
consummate>jag
initiate,pioneer>jas
introduce,innovate>jai
effect,effectuate>jas
actuate,trigger,activate,spark>jai
induce>j9p
precipitate>jak
induce>jak
realize,actualize,actualise,substantiate>j9a
incarnate>jap
pioneer>jaj
cause,do,make>j9a
make>jas
drive>jat
occasion>jas
inspire>jav
provoke,evoke>jas
establish,found,plant,institute>jai
establish,give>j9a
stage,arrange>jai
prearrange>je2
phase>jb0
engender,breed,spawn>jas
mount>jai
motivate,actuate,propel,move,prompt,incite>jas
impel,force>jas
start,commence>hhh
undertake,attempt>jai
prepare,devise,machinate>jai
lay>jb9
bear>j9a
fruit>
>j9a
manufacture,fabricate,construct>jbf
make>jbd
forge,fake,counterfeit>j9e
construct,build,make>j9a
build>j9a
wattle>jbh
rebuild,reconstruct>jbh
groin>jbh
demolish,pulverize,pulverise>j9g
assemble,piece,tack>isl,j9a
reassemble>jbn
disassemble,dismantle>j9g
fashion>jbf
craft>jbq
shape,form,mould>jbd
mound>jbs
hill>jbs
erect>jbh
uproot,eradicate,extirpate,exterminate>j9g
cook,fix,ready,prepare>jbd
sandwich>jb9
cook>jbd
sew,tailor,tailor-make>jbq
quilt>isi
embroider,broider>jch
illustrate>jch
work>hj1
overwork>jc4
garland>jch
knit>jbd
rib>jc7
web,net>jcc
crochet>jbd
knot>jbd
weave,tissue>jbd
tat,intertwine>jbd
braid,lace,plait>jcc
forge,hammer>j9l
extrude>j9h
decorate,adorn,grace,ornament,embellish,beautify>h7v
prank>jch
stucco>jch
redecorate>jch
panel>jch
bejewel,jewel>jch
marble>heh
enamel>jch
inlay>jch
lacquer>jch
japan>jcq
gild,begild,engild>jch
blueprint,draft,draught>jad
sculpt,sculpture>jbs
paint>jcy
paint>jcx
create>keo
>j9e
capture>jcy
picture,depict,show>jcy
illustrate>jd0
map>jcy
portray,depict,limn>jcy
pencil>jd8
delineate,limn,outline>jd8
lipstick>jd5
contour>jd5
draw>jcy
write>j7r
charcoal>jd8
diagram,plot>jd8
cartoon>jd8
re-create>j9a
recopy>jfu
mottle,streak,blotch>heg
vein>heh
watercolour,watercolor>jcw
model,mold,mould>jbs
sketch>jd8
>j9a
coin>jdk
write,compose,pen,indite>jdk
lyric>jdm
relyric>jdn
profile>jdm
dramatize,dramatise>jdm
draft,outline>jdm
rhyme,rime>jdk
pun>i4i
verse,versify,poetize,poetise>jdm
sonnet>i4p
serenade>je9
belt>jf1
author>jdm
annotate,footnote>jdm
reference,cite>jdm
compose,write>j9a
>je1
choreograph>j9a
jive>je5
dance>jkv
direct>j9a
stage,present>j9e
set>je7
perform,do>
interlude>jeb
perform>j9e
run>
play>k1y
debut>jaj
premier,premiere>
audition>jeb
act,play>j9e
roleplay,playact>jeb
dissemble,pretend>
simulate,sham,feign>jej
play>jek
feint>jek
enact,reenact>jeh
reenact>j9e
rehearse,practise,practice>je9
scrimmage>jep
impersonate,portray>jeh
parody>jeh
mime,pantomime>jei
play,spiel>j9e
play>jeb
bugle>jeu
play>k4j
chord>jex
accompany>jev
improvise,improvize,ad-lib,extemporize,extemporise>je9
sing>i9q
minstrel>jf1
choir,chorus>jf1
sing>jf1,jf7
hymn>jf4
madrigal>jf4
interpret,render>je9
conduct,lead,direct>je9
hold,have,give>kiq
tongue>jeu
duplicate,reduplicate,repeat,replicate>jfd
reprint,reissue>jfd
reproduce>j9h
evolve,germinate,develop>j9x
develop>jg8
grow,raise,farm,produce>jfn
overproduce>jfg
till>jc4
garden>kpo
plow,plough>jfi
harrow,disk>jfk
hoe>jfi
cultivate>
imitate,copy,simulate>jfd
model,pattern>jfo
follow>jfo
table,tabularize,tabularise,tabulate>je2
print,publish>j9h
scribble,scrawl>jd9
copy>jd9
program,programme>j9x
>jd9
fingerprint>jfd
italicize,italicise>jfw
print>jfd
etch>jfz
corduroy>jbh
fringe>jch
overact,ham,overplay>jei
landscape>jch
proof>j9h
produce>j9a
produce>j9a
create>
prepare>j9a
rough>jg9
graph,chart>jcy
make>je9
script>jdm
arouse,elicit,enkindle,kindle,evoke,provoke>j9a
invite>jge
draw>jge
stimulate,stir>jge
sex>jgh
ferment>jgs
lull>jgm
perturb,unhinge,disquiet,trouble,cark,distract,disorder>jgv
calm,quiet,tranquilize,tranquillize,tranquillise,quieten,lull,still>jjs
pacify,lenify,conciliate,assuage,appease,mollify,placate,gentle,gruntle>jgm
worry,vex>jgl
reassure>jgm
worry>hxk
worry>
seethe>kt1
impress,move,strike>
impress>jgt
disturb,upset,trouble>jgt
touch>jgt
feel,experience>
recapture>jgx
pride,plume,congratulate>jgx
excite>jge
harbor,hold,entertain,nurse>jgx
resent>jhd
embitter,envenom,acerbate>
stew,grudge>jh2
hate,detest>jhd
abhor,loathe,abominate,execrate>jh5
contemn,despise,scorn,disdain>jh5
love>
love>jh8
cling>
cherish,treasure>jh8
enshrine,saint>jhj
dislike>
like>
cotton>jhg
like>
adore>jh8
idolize,idolise,worship,hero-worship,revere>jhh
reverence,revere,venerate>hvp
frighten,fright,scare,affright>jgh
awe>jhk
overawe,cow>jhl
buffalo>jhm
fear,dread>
fear>jgr
terrify,terrorize,terrorise>jhk
intimidate>jhk
strong-arm,bully,browbeat,bullyrag,ballyrag,hector>jhr
tyrannize,tyrannise,domineer>jhs
panic>jho
dismay,alarm,appal,appall,horrify>jhk
haunt,obsess,ghost>jhx
preoccupy>kiw
faze,unnerve,enervate,unsettle>jia
freak>jhu
break,burst>jj1
daunt,pall,scare>jk5
anger>jge
bridle>ji5
infuriate,exasperate,incense>ji2
anger>jgx
madden,craze>
annoy,rag,bother,irritate,rile,nark,nettle,gravel,vex,chafe,devil>jjx
pique,offend>ji2
harass,hassle,harry,chivy,chivvy,chevy,chevvy,beset,plague,molest>ji7
upset,discompose,untune,disconcert,discomfit>jge
confuse,flurry,disconcert>jie
distract>jib
fluster>knm
embarrass,abash>jia
pain,anguish,hurt>jia
hurt,wound,injure,bruise,spite>jge
fuss,niggle,fret>jgr
suffer>jgx
anguish>jii
lose>jii
fume>jgx
enrage>ji2
repent,regret,rue>jgx
repent,atone>
mourn>jiq
grieve,sorrow>jii
afflict>jia
strain,stress>jir
disappoint>kqb
fail,betray>jit
humiliate,mortify,chagrin,humble,abase>jig
degrade,disgrace,demean>jiv
reduce>jiw
humanize,humanise>h7v
humble>h7v
lament,keen>jj1
>
torment,torture,excruciate>jif
torment,rag,bedevil,crucify,dun,frustrate>ji9
tease,badger,pester,bug,beleaguer>jj3
miss>jkl
ache,yearn,yen,pine,languish>jkt
appreciate>i6t
brace,poise>hjz
steel,nerve>jj8
capture,enamour,trance,becharm,enamor,captivate,beguile,charm,fascinate,bewitch,entrance,enchant>jje
endear>jjt
antagonize,antagonise>ji7
tempt,invite>jgh
attract,appeal>
disgust,revolt,nauseate,sicken>jjg
repel,repulse>jjx
shock,floor>hxn
overwhelm,overpower,whelm,overcome,overtake>jge
shock,offend,scandalize,scandalise,appal,appall,outrage>jjf
despair>
hope>jkl
elate,uplift,intoxicate>jgh
inspire,animate,invigorate,enliven,exalt>jgh
sadden>jgt
rejoice,joy>jgx
lighten>i4s
depress,deject,dismay,dispirit,demoralize,demoralise>jk3
comfort,soothe,console,solace>
please,delight>jju
satisfy,gratify>
dissatisfy>jjx
discontent>jjv
displease>
enchant,enrapture,transport,enthrall,ravish,enthral,delight>jjt
cheer,hearten,recreate,embolden>jk0
encourage>jjn
spur,goad>jk0
chill>jjr
discourage>
dishearten>jk3
intimidate>jk3
enjoy,bask,relish,savor>
exacerbate,exasperate,aggravate>ji2
fascinate,transfix,grip,spellbind>jk9
interest>jge
startle,galvanize,galvanise>jjh
bore>
pity,compassionate>jiq
commiserate,sympathize,sympathise>jkc
sympathize,sympathise>jgx
care>jkc
estrange,alienate,disaffect>h7v
wish>jkl
wish>jkl
wish,care,like>jkl
please>jkj
desire,want>
ambition>jkl
prefer>jhg
hope,desire>jkh
envy,begrudge>jkl
covet>jkp
envy>jks
admire>hvp
hanker,long,yearn>jkl
love,enjoy>jhg
move>
plunge>jxd
ease>jl0
>
freeze>jky
travel,go,move,locomote>
whine>jl0
come>jl0
ghost>jl0
>jl0
wend>jl0
fly>jkv
>juk
take>ilc
travel,trip,jaunt>
visit>jl9
visit,inspect>
tour>jld
travel,journey>jl9
voyage,navigate>jld
sail>jlg
journey>jl0
>
give>jkv
go,depart>jup
come>jl0
approach>jlk
move>
work>jlm
re-enter>juq
draw>h9o
suction>
transplant,transfer>jun
move>
evacuate>jls
migrate,transmigrate>jls
stay,stick>jlh
start>
round>jl0
stop>
halt>jly
stop,halt>
stop>i0i
brake>jm0
start>
lurch,pitch>jkv
jolt,jar>jkv
duck>jkv
bob>jkv
roll>jop
somersault>jma
>jop
trundle>jl0
writhe,wrestle,wriggle,worm,squirm,twist>jkv
wreathe>
wobble,coggle>jkv
sidle,sashay>jkv
sidle>jkv
sweep,sail>jkv
sweep>jkv
slip,slue,slew,slide>jnd
submarine>jmj
skid>jmj
shimmy,wobble>jno
jostle,shove>jmo
push,force>jlm
push>j0m
elbow>jmn
waft>joe
float>jrh
rock,sway,shake>jmu
>jkv
swing,sway>jmu
swing>jl0
flicker,flitter,flutter,quiver>jmu
pulsate,throb,pulse>jmz
beat,thump>jkv
teeter,seesaw,totter>jkv
wander,swan,stray,roam,ramble,rove,range,drift,vagabond>jl0
wind,thread,meander>jl0
shift,dislodge,reposition>jlm
frolic,lark,rollick,skylark,disport,sport,cavort,gambol,frisk,romp>khg
cant,tilt>jkv
cock>jn5
crawl,creep>jl0
scramble>jl0
slither,slide>jl0
coast>jnd
wheel,roll>jl0
bowl>jnb
glide>jl0
snake>jnd
steal,slip>jkv
tremble>jnk
tremor,quake>jnk
shudder,shiver,throb,thrill>jng
quiver,quake,palpitate>jng
shake>jkv
rattle>jnk
convulse,thresh,thrash,toss,jactitate>jnk
whip>jnm
vibrate>jkv
judder,shake>jno
jerk,twitch>jkv
bounce,resile,spring,rebound,recoil,ricochet>jrw
bounce,jounce>jl0
flip,toss>jop
click>jkv
stir,budge>jkv
stir>jlm
dance>jkv
tango>je5
charleston>je5
cha-cha>je5
polka>je5
jig>je5
jiggle,joggle,wiggle>jnk
wag,waggle>jo3
quickstep>je5
thrust>jmo
flit,flutter,fleet,dart>jx3
stumble,trip>jkv
stumble,falter,bumble>jok
trot,clip>jq3
undulate,flap,wave>jkv
mill>jkv
scurry,scamper,skitter,scuttle>jq3
float,drift>jl0
play>jl0
tide,surge>jxr
ebb>joi
>jtr
float,swim>jl0
walk>jl0
foot,hoof>jok
toe>jok
>kn2
walk>jvc
turn>jkv
face>jop
reorient>jzh
gee>jop
about-face>jop
overturn>jop
turn>jl0
startle,jump,start>jkv
shy>jow
boggle>jow
circle>jl0
sneak,mouse,creep,pussyfoot>jok
traverse,cover,cross>jwu
crisscross>jp1
infiltrate>j17
claw>jwv
jostle>jwv
transit>jwu
wade>jok
tittup,swagger,ruffle,prance,strut,sashay,cock>jok
slink>jok
limp,gimp,hobble,hitch>jok
shuffle,scuffle,shamble>jok
scuff>jpb
stroll,saunter>jok
amble,mosey>jok
prowl>jok
totter>jmt
march>jok
stride>jok
file>jtv
tramp>jpl
hike>jok
slog,footslog,plod,trudge,pad,tramp>jok
clamber,scramble,shin,shinny,skin,struggle,sputter>jpr
climb,mount>js7
mount,bestride>jkv
remount>jpp
climb>jkv
tiptoe,tippytoe>jok
stalk>jok
buzz>jqq
flounce>jok
parade,troop,promenade>jtv
parade>jon
stagger,reel,keel,lurch,swag,careen>jok
stagger,flounder>jok
stomp,stamp,stump>jok
lumber,pound>jok
stray,err,drift>jl0
run>jx3
outrun>jq3
sprint>jq3
lope>jq3
step>jl0
pace>jok
tread,trample>jok
clump,clomp>jok
drive,motor>jl0,j0p
automobile>jl0
drive>ioy
cruise>jlg
steer,maneuver,manoeuver,manoeuvre,point,guide,channelize,channelise>kiw
helm>jqf
crab>jqf
starboard>jqf
corner,tree>jqf
park>jqf
steer>kiw
head>jtt
bicycle,bike,pedal>jrm
kick>jqp
>jkv
fly,wing>jl0
fly,aviate,pilot>ioy
solo>jqr
plane,skim>jnd
hover>jqq
poise>jqu
soar,surge,zoom>js7
rocket,skyrocket>js7
boat>jrm
steamer,steam>jl0
yacht>jqy
row>jqy
paddle>jqy
surfboard,surf>jnd
balloon>jqr
taxi>jl0
taxi,cab>jrm
caravan>jl0
ferry>jyj
chariot>j0p
raft>jrh
bus>jrh
send,ship>jlm
freight>jrh
send,direct>jlm
refer>jre
redirect,airt>jre
transport>jlm
truck>jrh
dispatch,despatch>jrc
route>jrj
forward>jrc
ride>jl4
hitchhike,thumb>jrm
ride>jl0
unhorse,dismount>jsb
>jro
canter>jrq
gallop>jrq
single-foot,rack>jzk
gallop>jzk
swim>jl0
jump,leap,bound,spring>jkv
burst>jrw
leapfrog>jrw
bolt>jkv
vault,overleap>jrw
hop,skip,hop-skip>jrw
caper>jrw
hurdle>js0
dive,plunge,plunk>jsb
duck>js4
chute,parachute>js4
rise>jl0
ascend>jl0
rise>h7g
chandelle>js7
descend,fall>jl0
sink>jsb
sink,lapse>h7r
fall>jl0
crash>jsb
flop>jtf
lower>jlm
reef>jsh
lift,raise>jlm
raise,lift,elevate>jlm
chin>jsk
hike,boost>jsk
dabble>j7f
tumble,topple>jsb
drop>jsb
drop>jlm
hang>jsq
plummet,plump>jsp
alight,light,perch>jsw
beach>jsw
embark,ship>jur
land>jug
land>jug
rear>jsz
straighten>jt2
assume,take>jkv
arise,rise>jt2
>h7g
sit>jt2
lie>jt2
sag,droop,swag,flag>jt6
sink,drop>jt2
sink>jlm
position>j37
glycerolize,glycerolise>j37
deglycerolize,deglycerolise>jlp
space>j37
marshal>j37
settle>j37
sediment>j7b
collapse,founder>h7g
slump,slouch>jt5
sink,settle>jsb
surface,rise>js8
emerge>jti
well>jti
submerge,submerse>jth
zigzag,crank>jl0
follow>jl0
advance,progress>jl0
encroach,infringe,impinge>jto
advance>jlm
withdraw,retreat,recede,retire>jl0
draw>h9o
proceed,continue>jl0
barge>jxa
march>jok
back>jl0
back>
lag,dawdle>ju1
tailgate>ju1
pan>jl0
follow>jl0
>jl0
lead,head>ju2
lead,take,direct,guide>
mislead,misdirect,misguide>ju4
usher>ju4
pursue>jl0
shadow>ju1
chase,trail,tail,dog,track>ju7
dispel>jlm
hound,hunt>ju9
haunt,stalk>ju7
trace,retrace>jue
return>jl0
boomerang>jue
arrive,get,come>
reach,attain>jug
peak>juy
stay>
leave>
shunt>jum
transfer,shift>jlm
displace>jlm
depart,part,start>juk
exit,leave>jkv
enter>
board>juq
catch>jur
intrude,irrupt>juq
muscle>jwu
overstep>jwu
invade>juq
infest,overrun>ijk
reach,make,hit,gain>
reach,make>ko3
miss>ko7
meet>ki3
meet,encounter,see>
intersect,cross>jv2
congregate>ki3
fort>ki3
mass>jvi
convene>ki3
reconvene>jv7
sit>jv7
cluster,constellate,flock,clump>ki3
flock>jl0
accompany>jl0
escort>jvc
squire>jvd
convoy>jvd
huddle>jva
bunch>jva
crowd>ki3
pour,swarm,stream,teem,pullulate>jvi
herd,crowd>jlm
dissipate,scatter>jvo
break>jvl
volley>jvl
part>jkv
disperse,dissipate,dispel,scatter>jvr
disband>jvp
>
diverge>jkv
bend>jop
swerve,sheer,curve,trend,veer,slue,slew,cut>jop
crook>jvz
arch,curve,arc>jvz
hunch,hump>jt2
straighten,unbend>jt2
bend,flex>h87
flex>hce
slope>jw2
lean,tilt,slant,angle>jvz
heel>jw2
bank>jw5
tip>jor
ripple,ruffle,riffle,cockle,undulate>jxp
billow,surge,heave>hdh
billow,wallow>jqw
crumble,crumple>h85
burrow,tunnel>iti
circulate>jlm
orb,orbit,revolve>jwd
circle>jl0
troll>jwd
loop>jwd
angle>jl0
revolve,rotate>jzs
wheel>jwh
cartwheel>jwi
wheel>jrh
pivot,swivel>jop
spin,reel,gyrate>jwh
centrifuge,centrifugate>jxt
ultracentrifuge>jwn
eddy,purl,whirlpool,swirl,whirl>jxr
twirl,swirl,twiddle,whirl>jwh
gyrate,spiral,coil>jop
corkscrew,spiral>jop
pass,overtake,overhaul>jto
pass>jl0
work>jwu
surpass,pass>jl0
>
cycle>jwx
approach,near>jlk
unfold,stretch>h87
tear,charge,buck>jxa
zoom,whizz>jx3
speed,hurry,zip>jl0
drive>jlm
pull>jx6
>jqd,jl0
bustle,hustle>jkv
fidget>jkv
trail>jty
rush,hotfoot,hasten,hie,speed,race>jl0
diffuse,spread>iwr
flinch,squinch,funk,cringe,shrink,wince,recoil,quail>jkv
dart,dash,scoot,scud,shoot>jxa
shuttle>jl0
lunge,hurl,hurtle,thrust>jkv
crouch,stoop,bend>jvz
uncurl>jt2
prostrate>jt4
fawn,cringe,cower,grovel>jvz
huddle,cower>jxg
throng,mob,pile,jam>jvi
pounce,swoop>jsb
deviate,divert>jop
sidetrack,digress,straggle>jxn
flow,flux>jkv
transpire,transpirate>jxp
run,flow,course>jkv
course>jp1
spin>jxz
spurt,spirt,gush,spout>jxv
pour>jxr
pour>jlm
spill>jxr
decant,pour>jxw
>jxr
stream>joe
trickle,dribble,filter>jxr
drip>jsb
cascade>jsb
drain>jxr
seep,ooze>jxr
overflow,overrun>jxx
geyser>jy6
edge,inch>jto
elapse,pass>jto
break>jyc
elude,evade>jyc
escape>jye
scat,run,scarper,lam,bunk>juk
flee>jyd
skedaddle>jyd
take>jqm
vacate,empty,abandon>juk
expand>hc0
bring,take>j0p
return>jyj
track>jym
introduce>
church>kev
whisk>jyj
impart,transmit,carry,channel>jyj
>
outdistance,outstrip,distance>jyq
protrude,pop,bulge>h87
career>jl0
circuit>jl0
spread>jwb
manure,muck>jyv
collapse>irw
concertina>jyx
bestir,rouse>h37
flurry>jkv
march>joo
frogmarch>jz1
hare>jq3
lance>jl0
mantle>jxb
dock>juq
welter>jma
remove>jum
stampede>
streak>jkv
swing>jlm
draw>jl0
change>jl0
crash>jkv
thunder>jkv
swash>jl0
turn>jlm
port>jzh
slide>jlm
pace>jl0
step,tread>jl0
hurtle>jl0
retreat>jl0
cocoon>jzn
high-tail,hightail>jye
thrust,stuff,shove>jmo
shoot>j9z
>jkv
hustle>jlm
dodge>jkv
throw>jkv
sift>jl0
interpose>
rake>jlm
run>jl0
tool>jqd
register>
feel,sense>k03
perceive,comprehend>
receive>k03
hear>k04
divine>k03
experience,receive,have,get>k08
undergo>h7g
take>k07
suffer>k0c
meet>k0c
experience>k08
feel>k0c
enjoy>k0c
subject>h83
expose>k0f
air,aerate>k0g
>k0f
overexpose>k0i
desensitize,desensitise>h7v
numb,benumb,blunt>k0k
sensitize,sensitise>
excite,stir>k0m
thrill>k0n
whet,quicken>k0n
misperceive>k03
catch>k03
dream>k03
notice,note>
note,observe>
ignore>
glimpse>k1n
chafe,gall>h59
rub,scratch,itch>h59
bite,sting,burn>k14
itch>k14
ache>k03
hunger>k14
thirst>k14
ache,smart,hurt>k19
throb>k14
tingle,prickle>k10
prick,twinge>k11
smell>k19
>
smell>k18
smell>k03
sniff,whiff>k1b
odorize,odourise,scent>k19
perfume,aromatize,aromatise>k1d
cense,incense,thurify>k1d
touch>k03
feel>itq
miss>
>
witness>k2n
watch>
witness,find,see>k0c
see>k03
behold>k1n
view>ht3
look>
examine>
gaze,stare>k1q
outstare,outface>k1s
regard>k1q
look,appear,seem>kt1
appear,seem>kt1
sound>k1v
sound>
speak>k1y
reflect>
reflect>i8p
show>
disclose,uncover>k2b
>k22
silhouette>k24
show>hko
expose,exhibit,display>k22
produce>k27
flaunt,flash,ostentate,swank>k27
model,pose,posture>k27
unveil,reveal>k22
hide,conceal>
hide>
earth>k2d
bosom>k2c
bury>k2c
dissemble,cloak,mask>k36
masquerade>k36
show,demo,exhibit,present,demonstrate>k22
candle>k1r
autopsy>k1r
survey>k1r
watch>
watch,view,see>k2n
visualize,visualise>k2o
image>k2p
>
scan,skim>k1r
scan>k1r
peruse>k1r
flick,flip,thumb,riffle,leaf,riff>k2u
scrutinize,scrutinise>k1r
search,look>k1r
prospect>k2x
descry,spot,espy,spy>k3l
detect,observe,find,discover,notice>k3l
rediscover>k1j
vanish,disappear>kt6
produce>
obscure,befog,becloud,obnubilate,fog,cloud,mist>k2c
blur>
disguise,mask>k2c
camouflage>k36
flash,blink,wink,twinkle,winkle>k3b
flicker,flick>k38
beacon>l35
>k19
gleam,glimmer>k3b
glow>k3b
fluoresce>k3d
glow>k1v
focus>k5e
dim>k5g
dazzle,bedazzle,daze>k40
glitter,glisten,glint,gleam,shine>k1v
monitor,supervise>k43
spy,sight>k03
ogle>k1q
leer>k1q
goggle,gape,gawp,gawk>k1q
admire>k1q
contemplate>k1p
peep>k1q
glance,peek,glint>k1q
inspect>k1r
case>k3t
overlook>k1i
study,consider>hsh
bethink>
eye,eyeball>k1q
scout,reconnoiter,reconnoitre>k43
blind>
peer>k1q
intrude,pry,nose,poke>k2x
observe>k2n
hear>k03
listen>k03
listen>hxe
whine,squeak,screech,creak,screak,skreak>k4a
clatter,clack,brattle>k4a
jingle,jingle-jangle,jangle>k4a
resound,noise>k4h
clang,clangor>k4h
clank>k4h
clangor,clangour>k4h
drum,thrum>k4h
rattle>k4h
crepitate,crackle>k4f
sound,go>k19
chug>k4h
>
strum,thrum>k4j
ring,peal>k4h
peal>k4l
ring,knell>k4j
toll>k4n
buzz,bombinate,bombilate>k4h
blast,blare>k4a
rustle>k4h
crack>k4h
whistle>k4h
resound,echo,ring,reverberate>k4h
reecho>k4u
thud,thump>k4h
clop,clump,clunk,plunk>k4h
rap,pink>k4h
click,tick>k4h
chatter,click>k4h
pop>k4h
sputter>k51
tinkle,tink,clink,chink>k4h
clink>k4j
rumble>k4h
boom,din>k4h
lap,swish,swosh,swoosh>k4h
drone>k4h
whizz,whiz,whirr,whir,birr,purr>k4h
overhear>k44
deafen,deaf>k0k
quieten,hush,quiet,quiesce>k5g
soften>k5g
>k5g
gag,muzzle>hmg
>h7v
muffle,mute,dull,damp,dampen>k5d
taste>k03
season,flavor,flavour>
zest,spice>k5j
spot,recognize,recognise,distinguish,discern>
taste,savor,savour>
smack,reek>i93
disgust,revolt>k0n
sweeten,dulcify,edulcorate,dulcorate>k5w
bitter>k5w
honey>k5p
sugar,saccharify>k5p
pepper>k5k
salt>k5j
sugarcoat,candy>k5p
>h7v
lose>
find>k03
give>k71
give>k7f
give,gift,present>
distribute>k61
tip,fee,bung>k61
keep>k66
keep>k66
have,hold>
wield,exert,maintain>k66
own,have,possess>
have>
take>
>k6h
stumble,hit>k6b
take>
buy,purchase>k6h
take>
receive,have>k6h
get,acquire>
find>k6h
deny>k64
find>k6h
withhold>k6j
deny>k6l
reserve>k6l
withhold,deduct,recoup>k64
annex>k9r
>k6x
absorb>k6q
subsidize,subsidise>k6x
finance>k89
collect>k6a
refinance>k6t
fund>k6t
support>k5z
sponsor,patronize,patronise>k6x
sponsor>kq6
cosponsor>k6y
>
alien,alienate>k71
discard,dispose>k75
trash,junk,scrap>k73
remove>
dump>k73
save,preserve>k64
terrace,terrasse>kct
abandon>
abandon>k73
ditch>hrp
maroon,strand>hrp
assign,allot,portion>kb2
bequeath,will,leave>k61
pass,hand,give>k71
convey,transmit,communicate>k7h
transfer>jlm
allocate,apportion>k7d
ration>hca
give>ide
cast>k7k
accept,take,have>k6h
accept,take>k7m
welcome>k7m
refuse,reject,decline>
contribute>k89
obtain>k6h
source>k7r
procure,secure>k7r
patent>k7t
enlist>k7t
recruit>k7v
seek>jkl
quest>k7x
scalp>k80
sell>k8p
remainder>k80
deal,sell>k83
transact>kf0
recover,retrieve,regain>k6h
find,chance,bump,encounter>
access>k84
recoup,reimburse>k88
recompense,remunerate>k89
pay>k5z
pay>k8b
>k8g
pay>k8g
default>ko9
owe>kt1
owe>
>ie2
remit>k89
accord,allot,grant>k5z
allow,grant>k5z
vouchsafe>k8j
allowance>k8j
prize,value,treasure,appreciate>hvi
cash>k8p
ransom>k8p
exchange,change,interchange>k71
substitute,replace,interchange>h7v
reduce>k8q
substitute,sub>k8p
swap,swop,switch>k8p
haggle,higgle,chaffer,huckster>k8v
dicker,bargain>hzk
trade>k8p
trade,merchandise>
traffic>k8x
broker>hzk
treat>k61
award,present>k7i
certificate>k91
award,grant>kcc
pension>k93
present,submit>k5z
donate>k61
confer,bestow>k91
heap>k5z
graduate>k97
graduate>k6g
lavish,shower>ila
balance>k9d
account,calculate>
save>
penny-pinch,nickel-and-dime>k9h
save>
spend,expend>k89
spend>il9
take>ilb
waste,squander>ilb
conserve,husband,economize,economise>k77
scrounge,forage>ikk
mooch,bum,cadge,grub,sponge>k7r
invest,put>k9h
appropriate,seize,conquer>k9r
impound,sequester,confiscate,seize>k6a
usurp,arrogate>k6d
claim,arrogate>hyx
reclaim,repossess>k6h
pilfer,cabbage,purloin,pinch,abstract,snarf,swipe,sneak,filch,nobble>kcj
rustle>kcj
pirate>kcj
pocket>k6a
capitalize,capitalise>kar
conserve,preserve,maintain>k65
exhaust,sap,tire>il9
store>k64
tank>ka5
loft>ka5
warehouse>ka5
store>k64
garage>ka5
bottle>ka5
retain,hold>k64
bribe,corrupt,buy>k89
refund,repay>k89
reimburse>kaa
stock,stockpile>k66
find,regain>k6h
locate>kad
unearth>kae
attain,discover>kad
foot>k89
pinpoint>kae
lose>
lose>
>
win,gain>k6h
lose>
make,earn,realise>k6h
earn,garner>k6h
letter>kap
profit,gain,benefit>k6h
pyramid>kar
benefit>h67
net,sack>kar
gross>kao
pay,bear>kao
derive,gain>k7r
embezzle,defalcate,peculate,misappropriate,malversate>kcj
reap,draw>kax
deliver>k7f
share,apportion>k62
distribute,administer,deal,lot,dispense,allot>k5z
partake,share>k6h
share>ilc
pool>kb4
impart,leave,give>ia8
tender>k61
offer>kct
offer,proffer>k5z
offer>kbd
offer,extend>igb
extend>kct
market>k8x
bid,tender>
subscribe>kbe
disburse>k89
belong>kt1
bear,accept,assume>k6a
hold>k66
preempt>k6h
peddle,monger,huckster,hawk,vend>k82
forfeit,waive,forgo,forego>k7a
fall>ij1
snaffle,grab>k6a
hog>kbo
collect,accumulate,amass,compile,hoard>ka1
hoard,stash,cache>k9e
hive>ka1
raise>k6u
levy,impose>kch
tax>kbu
tariff>kbv
contribute,give>k5z
combine>kbx
give>kb2
give>h65
administer>kbz
return>k5z
draw>h9o
tap>kc3
deprive>k6l
deprive,strip,divest>k6a
orphan>kc6
inherit>k6h
disinherit,disown>kc5
relinquish,resign>k7f
concede,yield,cede>k5z
give>
give>
impoverish>kc5
bankrupt,ruin,smash>kce
overcharge,soak,surcharge,gazump,fleece,plume,pluck,rob,hook>krf
charge,bill>k9d
rob>kcj
steal>k6d
snitch,thieve,cop,glom>kcj
restock>kcm
>kct
borrow>k6h
lend,loan>k5z
lend,impart,bestow,contribute,add>h7v
shop>k7r
shop,browse>itq
antique>kcr
supply,provide,render,furnish>k5z
tube>kct
grate>kct
wharf>kct
uniform>kct
partner>kct
subtitle>kct
match>kct
surfeit,cloy>kct
locate,place,site>ihn
munition>kd4
arm>kct
glass,glaze>kct
double-glaze>kd5
bush>kct
furnish>kct
slat>kct
berth>kct
bed>kct
bottom>kct
rafter>kct
fuel>kct
refuel>kde
provision,purvey>kct
yield,give,afford>kct
equip,outfit>kct
instrument>kdi
muzzle>kdi
kit>kdi
armor,armour>kdi
upholster>kct
supplement>h9w
thrive,prosper,flourish>h8f
sacrifice,give>kca
plunder,despoil,loot,reave,rifle,ransack,pillage,foray>k6d
sack,plunder>k6d
loot,plunder>kcj
spare>k5z
smuggle>kdx,kdw
import>k8x
export>k8x
adopt,borrow>k7m
adopt,follow,espouse>hum
pawn,hock>ke1
consign>ke4
consign>k7a
commit,institutionalize,institutionalise,send>k7h
entrust,intrust,confide>k7f
secure>i6q
certify>ke5
defray>k89
rid,free,disembarrass>
price>hw2
mortgage>k8e
cleat>kct
curtain>kct
gate>kct
joint,articulate>kct
wire>kdi
dispose>k80
have,get,make>iiw
entrust,leave>k7f
shaft>kdi
theme>kct
flesh>k75
pith>k75
vacate,resign,renounce>kfa
act,move>
play>keo
deal>keo
go,proceed,move>keo
work>ker
venture,embark>ker
bull>hzr
perform>keo
dare,presume>keo
prosecute,engage,pursue>keo
wage>ihu
pursue>kf3
interact>keo
deal>knm
have>kf0
react>keo
>
retire>kfa
retire,withdraw>kxx
assume,adopt>kfc
resume>kf7
officiate>kev
quit,resign>kfb
leave>h7g
>kf4
install,instal>
induct,seat>kfd
invite>hyx
invite>kf0
ordain,consecrate,ordinate>kfi
vest,enthrone>kfd
prepare,groom,train>kfk
educate>haw
school>kfk
educate,school,cultivate,civilize,civilise>hmy
sophisticate>kfm
socialize,socialise>kf0
fraternize,fraternise>kfo
crown,coronate>kfi
delegate,designate,depute,assign>kl7
task>kfr
place>kfr
transfer,reassign>kfr
fill,take>kh2
delegate,depute>kfr
mandate>kfr
inaugurate>jb7
appoint,name,constitute>jay
name,nominate,make>kl7
tenure>kg2
promote,upgrade,elevate>kfr
ennoble,gentle,entitle>kg2
lord>kg3
lionize,lionise,celebrate>kjx
knight,dub>kg3
demote,relegate>kfr
reduce>kg7
prefer,favor,favour>kg2
screen,sieve,sort>hum
elect>hum
co-opt>kgb
reelect>kgb
nominate>hum
oust,expel>kgk
overthrow,subvert>kgn
displace,fire,can,sack>kgk
furlough>kgh
drop>kgk
remove>
invalid>kgk
remove>
depose>kgf
supplant,replace,supersede>kgp
succeed>
tug,labor,labour,push>kgr
fight,struggle>koc
flounder>kgr
precede>
>ilc
overdrive>kgy
carpenter>kh7
implement>ilc
overwork,exploit>kgu
hire,engage,employ>
contract>kgz
retain,keep>kxu
work>
clerk>kh7
relieve>khp
strike>kns
waitress>kh7
work>
assist>kh7
>kh7
belabor,belabour>kh9
busy,occupy>kh7
collaborate,cooperate>kh7
idle,laze,slug>
daydream,moon>khd
play,recreate>
play>khh
>
labor,labour,toil,fag,travail,grind,drudge,dig,moil>kh2
farm>kh2
ranch>khj
moonlight>kh2
man>kh2
slave>kh2
free,liberate,release,unloose,unloosen,loose>
discharge>
let,allow,permit>
inhibit,suppress>
repress,quash,subdue,subjugate>kht
oppress,suppress,crush>
volunteer,offer>keo
open>jb7
close>hhm
open>
close,fold>
reinstate,reestablish>h7v
establish,found,launch>khx
abolish>
ordain,enact>ied
meet,gather,assemble,forgather,foregather>kf0
caucus>ki3
call>hyx
ally>ksg
disassociate,dissociate,divorce,disunite,disjoint>kia
imprint,form>kor
militate>kor
part,split>
administer,administrate>kii
organize>kii
reorganize,reorganise>kic
reorganize,reorganise,regroup>kjd
retool,revise>kid
join>
rejoin>kig
manage,deal,care,handle>kiw
dally,toy,flirt>keo
mind>kii
coordinate>kii
mismanage,mishandle,misconduct>kii
tend>kik
stoke>kin
approach>keo
direct>kii
guide,steer>kiq
chair,chairman>kit
head,lead>kiq
captain>kit
spearhead>kit
control>
govern>kiw
regiment>kiw
monopolize,monopolise>kiw
harness,rein>kiw
corner>kiw
oversee,supervise,superintend,manage>kib
preside>kiw
operate,run>kiq
license,licence,certify>i1r
decertify,derecognize,derecognise>
conduct>kii
racketeer>kj7
be>
vet>kj9
entitle>kl3
franchise>kj5
form,organize,organise>j9a
syndicate>ktv
exclude,shut>kji
admit,include>i1q
participate>keo
prevent,keep>
blank>kji
impede,hinder>kji
interfere>kjk
stunt>kjk
prevent,forestall,foreclose,preclude,forbid>
debar,forefend,forfend,obviate,deflect,avert,avoid>kjn
privilege,favour>i1q
back,endorse,indorse,support>i1z
poll,canvass>ht7
patrol,police>kju
watch,follow>hu0
guard>kjt
bury,entomb,inhume,inter>j5t
disinter,exhume>ito
respect,honor,honour,observe>hv6
disrespect>kjz
>kf0
lobby,buttonhole>i0p
house,domiciliate>kw6
home>kk1
stable>kw6
rent,lease>i6m
tenant>kvt
hire,charter,lease>i6m
subcontract,job>kgz
vote>hum
vote>igf
ballot>kk8
abstain>l1e
avoid>
fiddle,shirk,goldbrick>kkc
malinger,skulk>kkd
slack>kkd
spare>l1e
sign,ratify>kld
boycott>kkj
ostracize,ostracise>kjf
patronize,patronise,shop,frequent,sponsor>kq6
legislate,pass>ki2
liberalize,liberalise>h7v
divide,split,separate,dissever>h85
lot>kkn
parcel>kkn
paragraph>kkn
balkanize,balkanise>kkn
unite>kig
confederate>kks
register>kkw
matriculate>kkw
enroll,inscribe,enter,enrol,recruit>kkx
register>ics
list>kkx
inventory,stock-take>kky
index>kky
veto,blackball,negative>i0b
kill,defeat>kl1
empower,authorise,authorize>kl7
endow,indue,gift,empower,invest,endue>hoc
commission>kdi
accredit,recognise>kj5
appoint,charge>
disenfranchise,disfranchise>kc5
cancel>i2v
cancel,scrub>
invalidate,annul,quash,void,nullify>kl9
abrogate>ki1
validate,formalize,formalise>i1r
formalize,formalise>i2v
issue,supply>klg
distribute>k71
outlaw,criminalize,criminalise,illegalize,illegalise>i1e
legalize,legalise,decriminalize,decriminalise,legitimize,legitimise,legitimate,legitimatize,legitimatise>i1q
trust>i1q
segregate>knd
murder,slay,dispatch,off>iu8
bench>kgk
execute>iu8,kmp
pillory,gibbet>k27
crucify>kln
shoot,pip>iu8
flight>klq
hang>kln
halter>kls
gibbet>kls
date>jl7
reunite>klx
meet>
rendezvous>klx
visit,call>klx
see>klz
see>klz
marry,wed,conjoin,espouse>kks
remarry>km2
pair,couple>kks
celebrate,fete>klx
revel,racket,jollify,wassail>km5
party>km5
entertain>kfo
amuse,divert,disport>km8
slum>l02
visit,see>jlc
ban,censor>klh
embargo>kmc
imprison,incarcerate,lag,immure,jail,jug,gaol,remand>kmg
raid,bust>ij7
detain>
cage>kmg
trap>kmg
emancipate,liberate>h8f
appeal>i5e
arraign>
book>ics
ticket,fine>kmm
expatriate,deport,exile>kmt
punish,penalize,penalise>
scourge>kmp
hear>i10
adjudicate,try>hvy
expel>jlm
admit,intromit>i1q
banish,relegate,bar>kmt
banish,ostracize,ostracise,shun,blackball>kmt
coerce,hale,pressure,force>kn2
drive>kmx
bludgeon>kmx
dragoon,sandbag,railroad>kmx
terrorize,terrorise>kmx
compel,oblige,obligate>hzx
bother>ikn
trouble,inconvenience,disoblige,discommode,incommode,bother>h83
brand>ho5
taboo>kn7
restrict>hca
control,contain,check,curb,moderate>hc4
indulge>
thermostat>kn8
regulate,regularize,regularise,order,govern>hvy
zone,district>knb
discriminate>htc
stratify>htc
advantage>kg9
disadvantage,disfavor,disfavour>knd
prejudice>kng
wrong>knj
treat,handle>kf0
skimp,scant>kh7
mistreat,maltreat,abuse,ill-use,ill-treat>knj
behave,acquit,deport,conduct,comport>j8x,keo
sauce>h31
posture>knm
right,redress,correct>h7v
expiate,aby,abye,atone>knp
indict>i3x
protest,resist,dissent>i0b
>kns
picket>knt
ace>ko0
negociate,manage>kny
pass>kny
succeed>
peg>kny
>kny
work>kny
overreach>ko7
achieve,accomplish,attain,reach>kny
compass>ko3
wangle,finagle>ko3
botch,bodge,bumble,muff,flub,spoil,bungle,fluff,bollix,bollocks,bobble,mishandle>ko7
fail,miscarry>
fall>ko7
fail,neglect>
muff>ko9
founder,flop>ko7
try,seek,attempt,essay,assay>keo
endeavor,endeavour,strive>koc
buck>kod
test,try,essay>huc
field-test>kof
experiment>i11
screen,test>koj
check>k1r
democratize,democratise>h7g
waive,relinquish,forgo,forego,foreswear>
woo,court,romance,solicit>keo
woo,court>
secede,splinter>kia
neutralize>h7v
manipulate>kor
influence>h83
color,colour>kor
swing>kor
betray>krk
bind,bond>kjz
uproot,deracinate>jun
intervene,interfere>kf0
meddle,tamper>kox
dominate,master>kiw
rear,raise,nurture,parent>
serve,assist>kpi
valet>kp1
service,serve>j4r
represent>ii0
represent>kt1
comply,follow>kp7
obey>h8l
disobey>i1i
sabotage,undermine,countermine,subvert,weaken>kp8
gamble,chance,risk,hazard,adventure>koc
dare>keo
venture,hazard,adventure,stake,jeopardize>kpd
risk>koc
honor,honour,reward>kpf
recognise>k8m
ennoble,dignify>kpe
dishonor,disgrace,dishonour,attaint,shame>
help,assist,aid>kq6
succor,succour>kpi
expedite,hasten>kpi
abet>kh8
minister>kpn
attend,see>kpq
tend>kpn
shepherd>ijo
care>kpi
mother,fuss,overprotect>kpq
salvage,salve,save>kpt
rescue,deliver>kpv
redeem>
save>
rehabilitate>kpx
restore>j9w
reinstate>kpx
discipline,train,condition>hd1
prostitute>k80
foster,further>kq3
spur>kq3
promote,advance,boost,further,encourage>kq6
feed>kq3
contribute,lead,conduce>kq3
support>
second,back,endorse,indorse>kq6
obstruct,blockade,block,hinder,stymie,stymy,embarrass>kjn
bottleneck>kq8
spike>kmv
thwart,queer,scotch,foil,cross,frustrate,baffle,bilk>kjn
ruin>kqb
shipwreck>kqc
stop,halt,block,kibosh>kjn
enforce,implement>kn2
enforce,impose,constrain>kn2
make,do>
effect>keo
carry>kqi
do>jag
give>iby
dispatch,discharge,complete>jag
exempt,relieve>
throne>ksb
spare>kqn
antagonize,antagonise,counteract>keo
purge>ks8
anticipate,foresee,forestall,counter>keo
sin,transgress>kqv
sin,blunder,boob,goof>kqv
transgress,offend,infract,violate,breach,break>kjy
rape,ravish,assault,dishonor,dishonour,outrage>ij9
desecrate,profane,outrage>ij9
practice,practise,exercise,do>
molest>ij9
undertake,tackle>i2c
impinge,encroach,entrench,trench>kr2
trespass>ksw
pamper,featherbed,cosset,cocker,baby,coddle,mollycoddle>knj
break>kr5
trespass,intrude>kqv
burglarize,burglarise,burgle,heist>kcj
condition>i37
heed,listen>kp7
victimize,swindle,rook,goldbrick,nobble,diddle,bunco,defraud,scam,mulct,hornswoggle,short-change,con>krf
short-change,short>kr9
bilk>krf
job>kri
shark>kri
rig>kri
cheat,chisel>krh
bunk>krf
victimize,victimise>kni
cheat,chisel>krk
crib>kri
deceive,delude,cozen>krh
flim-flam,trick,fob,fox>krk
fool,gull,befool>krk
juggle,beguile,hoodwink>krf
observe,celebrate>
keep>
corrupt,pervert,subvert,demoralize,demoralise,debauch,debase,profane,vitiate,deprave,misdirect>h7v
whore>kh7
poison>krq
prosecute>
prosecute>keo
action,sue,litigate>i5e
perpetrate,commit>keo
make>krw
rebel>kns
balk,baulk,jib>kp8
revolt>kry
mutiny>kry
defect,desert>jye
rat>ks2
riot>ks5
rampage>keo
agitate,foment>i1a
rumpus>ks6
persecute,oppress>jj3
persuade,sway>kor
charm,becharm>kiw
govern,rule>kiw
reign>ksb
cope,grapple,deal,manage>keo
befriend>kov
relegate>i62
consort,associate,affiliate,assort>kf0
crusade,fight,campaign,agitate>ibm
resort,recur>ilc
colonize,colonise>k6p
condescend,deign,descend>keo
club>kks
serve>kh7
queen>ih7
happen>ksp
chance>hh3
work>kh7
repeat>keo
meet>
swell>h31
join>
take>keo
>ilk
straiten,distress>kn4
exist,be>
coexist,cohabit>ksy
coexist>ksz
be>
account>kt1
stretch>kw4
neighbor,neighbour>kvt
begin,start>
end,finish,terminate,cease>
>kt6
eventuate>kt7
stand>kt1
specify,define,delineate,delimit,delimitate>kt1
redefine>kta
fall>hh3
attend>kw4
miss>ko9
live>
live>
pig>ktg
bachelor,bach>ktg
be>
exist,survive,live,subsist>
do,fare>hh4
go>kt1
survive,last,live,endure>
outlive,outlast>
survive>iil
fall>hhv
constitute,represent,comprise,be>
compose>ktr
form,constitute,make>ktr
separate,divide>
connect,link>
complect,interconnect,interlink>ktv
bridge>ivu
become>
form,spring>kty
originate,arise,rise,develop,uprise,grow>kty
come>ku0
bead>h8a
reticulate>h7g
arise>kty
flocculate>h7g
nucleate>ku7
become,turn>hj0
carbonate>h7g
amount>ku7
aggregate>ku9
>
stem>kub
necessitate,postulate,need,require,take,involve,demand>
cost>kud
obviate,eliminate>
incorporate,contain,comprise>kuq
embrace,encompass,comprehend,cover>kuq
have,feature>
bear>kui
unite,combine>kui
star>kui
sport,feature,boast>kui
exhibit>kuo
possess>kui
miss,lack>
include>
involve>kuq
comprise>kt1
equate,correspond>kwp
exclude>kup
prove>kt1
result,ensue>kuv
entail,implicate>kv1
entail,imply,mean>kuz
necessitate>kv1
leave,result,lead>jg7
lead>kv0
involve>kui
bide,abide,stay>l1h
remain>kt1
wait>
loiter,lounge,footle,lollygag,loaf,lallygag,tarry,linger,lurk>kt1
bum,loaf,loll>khd
lurk,skulk>k2c
hesitate,waver,waffle>
hesitate,pause>kvc
wait>keo
delay>kvb
procrastinate,stall,shillyshally,dilly-dally,dillydally>kvc
postpone,prorogue,table,shelve,defer,remit>kvc
reprieve,respite>kve
predominate,dominate,rule,reign,prevail>
outnumber>kvi
total,number,amount>kt1
average>kvi
count,matter>kt1
deserve,merit>kt1
dominate>kor
prevail,persist>h7k
perpetuate>kxv
prevail,obtain>ksy
occupy,reside>kvt
occupy,fill>kw4
crowd>kvr
populate,dwell,live,inhabit>kw4
reside,shack,domicile,domiciliate>kvt
>kk1
barrack>kvv
keep>kvv
lodge>kvt
quarter,billet,canton>kvv
dwell,consist,lie>ksy
go>
camp,encamp,bivouac,tent>kvt
nest>kvt
be>
chamber>kk1
shelter>kct
board,room>kvt
match,fit,correspond,jibe,gibe,tally,agree>kwp
coincide>kw8
correlate>kw8
parallel>kw8
twin,duplicate,parallel>kw8
fit>l24
joint>kwd
dovetail>hf9
coincide,co-occur,cooccur>ksz
overlap>kwg
deviate,vary,depart>kwt
vary>kwt
conform>
contradict,belie,negate>kwi
>l0f
depend>kt1
underlie>kt1
equal,be>
amount>
resemble>kw8
approximate>kwr
differ>
oppose,counterbalance>kwv
contrast,counterpoint>kwt
conflict>kwv
clash,jar,collide>kww
behoove,behove>kt1
violate>
exceed,transcend,overstep,top>kxc
exceed,transcend>
suffice,do>kx7
serve>jak
serve>i7r
serve,function>kx2
prelude>kx5
satisfy,fulfill,fulfil>imn
equal,rival,match>igv
compensate,counterbalance>kxa
balance,equilibrate,equilibrize,equilibrise>hm8
unbalance>
excel,surpass>
stink>kt1
make>kty
imitate>kwr
ape>kxf
emulate>jfo
cover>kx7
refer,pertain,relate,concern,touch>
center>kxj
apply>kxj
involve,affect,regard>kxj
involve>kjg
embroil,tangle,sweep,drag>kxn
entangle,mire>kxn
concern,interest>
interest>kxj
intrigue,fascinate>kxr
qualify>kx2
prolong,sustain>kxv
continue,uphold,preserve>kxy
cheese>kxx
discontinue,stop,cease,quit>
keep,maintain,hold>
distance>kxy
hold>ky5
fizzle>ky2
discontinue>kt6
ramble,jog>i0o
expire>ky2
continue,keep>keo
traverse,span>kyf
reach>kw4
run,go,pass,lead,extend>kw4
lead>kw4
come>ky8
roll,undulate>
lead>
rim>kzm
beard>kyd
cover,extend>kw4
spread,overspread>kyf
ridge>kyf
dot,stud,constellate>kyf
extend>kw4
lie>kw4
lap>kyk
slant>kyk
precede,predate>kyk
sit>kw4
cap,crest>kyk
front,face>kyk
face>kw4
subtend,delimit>kt1
flank>kyk
>kyk
surmount>kyu
pinnacle>kyv
situate,locate>i8f
overtop>kyk
shadow,overshadow,dwarf>kyy
loom,tower,predominate,hulk>kz1
rise,rear>k1v
loom>k1v
endanger,jeopardize,jeopardise,menace,threaten,imperil,peril>ksy
overhang,beetle>j2a
embody,be,personify>i3j
characterize,characterise>htd
define>kz6
incarnate,embody,substantiate>kt1
body,personify>kz5
typify,epitomize,epitomise>i3j
represent>kwp
befit,suit,beseem>kw8
harmonize,harmonise,consort,accord,concord>kw8
hold,bear,carry,contain>kuq
retain>kze
house>l1x
stand>ij2
cost>kt1
suit,accommodate,fit>imn
stand>h7k
relent,soften>
line>kyk
verge>l0b
approach>kws
measure>kt1
weigh>kzp
last>kzp
straddle>kw4
hover,vibrate,vacillate,oscillate>kv9
hum,buzz,seethe>kt1
defy,withstand>ij2
stand>h7j
weather,endure,brave>kzv
apply>
beggar>l00
defy,resist,refuse>l1a
weekend>l02
spend,pass>
vacation,holiday>l02
honeymoon>l03
serve>l02
sojourn>l02
winter,overwinter>l02
summer>l02
breast>l0a
converge,meet>
bound,border>l0d
shore>l0b
enclose,confine>kze
frame>l0d
>
predate,precede,forego,forgo,antecede,antedate>
postdate,follow>
orient,point>kyk
protrude,jut,project>
overhang>l0j
cantilever>l0j
teem,pullulate,swarm>kzu
abound>kt1
abound,bristle>kui
brim>kui
accompany>
company,companion>ksg
carry>kui
dangle>j2a
offset,countervail>kxa
adhere>kw8
share>kwh
tend,lean,incline,run>kt1
follow>kuw
follow>kuw
follow>kw4
follow>
incur>k0f
run,go>kt1
leave,allow>kdh
overlook>kyk
figure,enter>kt1
present,pose>ktr
rage>kt1
ramp,rage,storm>h31
elude>hs6
exemplify,represent>kz5
relate,interrelate>kt1
rut>kt1
refrain,forbear>
help>l1e
range,run>kt1
stay,remain>kt1
sell>kt1
scale>kzp
retail>l1i
leave>h7l
compare>kt1
fall>kt1
leave>k69
encounter>kt1
feel>k1v
read,say>kui
persist,remain>
linger>l1s
lie,rest>kw4
owe>kwm
pay>kt1
hold>
shine>kt1
lie>kt1
stand>kt1
>kt1
litter>kt1
end,terminate>kt1
>kt1
help,facilitate>kx3
partake>l0w
descend>
belong>kt1
belong>kw4
fry>hih
meet>h7o
foil>kwv
jumble,mingle>kt1
wear>kui
falter,waver>kv9
promise>kt1
have>
mean>
confront>kyq
hail,come>kt1
come>kw4
come>
brood,loom>l21
overshadow,eclipse>l2n
deck,adorn,decorate,grace,embellish,beautify>kt1
carpet>io2
be>
summarize,summarise,sum>ide
rain>l2u
precipitate,fall>
drizzle,mizzle>l2t
sprinkle,spit,spatter,patter,pitter-patter>l2t
pelt>l2t
sheet>l2x
sluice>l2x
snow>l2u
ignite>l32
combust>
flare>hio
flare,flame>l35
shine,beam>
blaze>l35
reflect,shine>l3b
sparkle,scintillate,coruscate>l37
mirror>k20
radiate>l3b
emit>
ray>l3b
shadow,shade>hfp
burn,glow>l35
gutter>l3e
blow>
breeze>l3g
bluster>l3g
overcast,cloud>hfp
blight,plague>hd8
swamp,drench>hbc
char,coal>l32
haze>l3j
`;

/** Pairs of opposites. */
// prettier-ignore
export const OPPOSITES = `
abactinal actinal
abaxial adaxial
abaxially adaxially
abducent adducent
abduct adduct
abience adience
abient adient
ability inability
able unable
abnormal normal
abnormality normality
abolish establish
aborad orad
aboral oral
above below
abranchiate branchiate
abridged unabridged
abruptness gradualness
absence presence
absent present
absolute relative
absolve blame
absorb emit
absorbable adsorbable
absorbency nonabsorbency
absorbent nonabsorbent
abstain consume
abstemious gluttonous
abstract concrete
abstractly concretely
abstractness concreteness
abundance scarcity
abundant scarce
abused unabused
acarpelous carpellate
acatalectic catalectic
acatalectic hypercatalectic
acaudate caudate
acaulescent caulescent
accelerate decelerate
acceleration deceleration
accentual quantitative
accentual syllabic
accept refuse
accept reject
acceptability unacceptability
acceptable unacceptable
acceptably unacceptably
acceptance rejection
acceptive rejective
accessibility inaccessibility
accessible inaccessible
accidentally deliberately
accommodating unaccommodating
accompanied unaccompanied
accordant discordant
accuracy inaccuracy
accurate inaccurate
accurately inaccurately
accusatorial inquisitorial
achiever loser
achlamydeous chlamydeous
achondritic chondritic
achromatic chromatic
achromatinic chromatinic
acid-loving alkaline-loving
acidic alkaline
acidic amphoteric
acidify alkalize
acidity alkalinity
acknowledged unacknowledged
acquaintance stranger
acquisitive unacquisitive
acquit convict
acquittal conviction
acrocarp pleurocarp
acrocarpous pleurocarpous
acropetal basipetal
acroscopic basiscopic
act refrain
actable unactable
actinomorphic zygomorphic
action inaction
activate inactivate
activation deactivation
activation inactivation
activator inhibitor
active inactive
active passive
actively passively
activeness inactiveness
activity inactivity
actual potential
acute chronic
acute obtuse
acutely chronically
acuteness obtuseness
acyclic cyclic
adaptability unadaptability
adaptable unadaptable
adaptive maladaptive
add subtract
addicted unaddicted
addictive nonaddictive
addition subtraction
additive subtractive
addressed unaddressed
adequacy inadequacy
adequate inadequate
adequately inadequately
adhesive nonadhesive
adiabatic diabatic
adjective substantive
adjusted maladjusted
adjusted unadjusted
admissibility inadmissibility
admissible inadmissible
admit deny
admit exclude
admit reject
adnate connate
adoptable unadoptable
adopted native
adoptive biological
adorned unadorned
adroit maladroit
adroitly maladroitly
adscript subscript
adscript superscript
adsorbent nonadsorbent
adult juvenile
adulterating purifying
advance back
advance recede
advantage disadvantage
advantageous disadvantageous
advantageously disadvantageously
adventurous unadventurous
advertently inadvertently
advisability inadvisability
advisable inadvisable
aerobic anaerobic
aesthetic inaesthetic
aestivate hibernate
afebrile febrile
affected unaffected
affectedness unaffectedness
afferent efferent
affinity consanguinity
affirm negate
affirmation reversal
affirmative negative
affixed unaffixed
afloat aground
afraid unafraid
aft fore
age rejuvenate
aggrade degrade
aggressive unaggressive
agitate calm
agitated unagitated
agitation calmness
agnostic gnostic
agonist antagonist
agree disagree
agreeable disagreeable
agreeableness disagreeableness
agreeably disagreeably
agreement disagreement
ahead back
ahistorical historical
air-to-air air-to-surface
air-to-air surface-to-air
air-to-surface surface-to-air
airworthy unairworthy
alarming unalarming
alcoholic nonalcoholic
alert unalert
algorithmic heuristic
alienable inalienable
align skew
aligned nonaligned
alignment nonalignment
alike unalike
aliquant aliquot
alive dead
alkaline amphoteric
all no
all some
allochthonous autochthonous
allogamy autogamy
allogeneic xenogeneic
allopathic homeopathic
allopathy homeopathy
allopatric sympatric
allopatry sympatry
allow deny
allow disallow
alphabetic analphabetic
alterability unalterability
alterable unalterable
altered unaltered
alternate opposite
altricial precocial
altruism egoism
altruistic egoistic
amateur professional
amateurishly expertly
ambidextrous left-handed
ambidextrous right-handed
ambiguity unambiguity
ambiguous unambiguous
ambiguously unambiguously
ambitious unambitious
ambitiously unambitiously
ambiversion extraversion
ambiversion introversion
ambiversive extroversive
ambiversive introversive
amended unamended
ametabolic metabolic
ametropic emmetropic
amicable hostile
amphibious aquatic
amphibious terrestrial
amphitropous anatropous
ample meager
amply meagerly
anabatic katabatic
anabolic catabolic
anabolism catabolism
anaclinal cataclinal
anadromous catadromous
anadromous diadromous
anal oral
analogous heterologous
analogous homologous
analogue digital
analysis synthesis
analytic synthetic
analyze synthesize
analyzed unanalyzed
anamorphism katamorphism
anaphrodisia aphrodisia
anaphrodisiac aphrodisiac
anapsid diapsid
anastalsis peristalsis
anastigmatic astigmatic
ancestor descendant
androgynous female
androgynous male
anemophilous entomophilous
anestrous estrous
anestrus estrus
anglican nonconformist
anglophilia anglophobia
angry unangry
angular rounded
angularity roundness
anhydrous hydrous
animate inanimate
animated unanimated
animateness inanimateness
anionic cationic
anisotropic isotropic
anisotropy isotropy
annual biennial
annual perennial
anode cathode
anodic cathodic
anonymous onymous
anovulation ovulation
answer question
antagonist synergist
antagonistic conciliatory
antagonistic synergistic
antapex apex
antecedent subsequent
antemeridian postmeridian
antemortem postmortem
anterior posterior
anteriority posteriority
anterograde retrograde
anti pro
anti-american pro-american
anticatalyst catalyst
anticholinergic cholinergic
anticlimactic climactic
anticlinal synclinal
anticyclone cyclone
antimagnetic magnetic
antinode node
antipyretic pyretic
antiseptic septic
antitype type
antonym synonym
antonymous synonymous
antrorse retrorse
aperiodic periodic
apetalous petalous
aphelion perihelion
aplacental placental
apoapsis periapsis
apocarpous syncarpous
apocrine eccrine
apogee perigee
apojove perijove
apologetic unapologetic
apolune perilune
apophatism cataphatism
aposelene periselene
appealable unappealable
appealing unappealing
appealingly unappealingly
appear disappear
appearance disappearance
appendaged unappendaged
appetizing unappetizing
appetizingness unappetizingness
applaud boo
applicability inapplicability
applied theoretical
appointive elective
appositeness inappositeness
appreciate depreciate
appreciation depreciation
appreciatively unappreciatively
approachability unapproachability
approachable unapproachable
approbate reprobate
approbation disapprobation
appropriate inappropriate
appropriately inappropriately
appropriateness inappropriateness
approval disapproval
approve disapprove
approvingly disapprovingly
apropos malapropos
apteral peripteral
aptitude inaptitude
aptness inaptness
aquatic terrestrial
aqueous igneous
arbitrable nonarbitrable
arbitrary nonarbitrary
arboreal nonarboreal
arenaceous argillaceous
argumentative unargumentative
arianism athanasianism
arm disarm
armament disarmament
armed armless
armed unarmed
arming disarming
armored unarmored
arrange disarrange
arranged disarranged
arrive leave
artesian subartesian
artful artless
artfulness artlessness
articulate inarticulate
articulated unarticulated
articulately inarticulately
artificial natural
artificially naturally
ascend descend
ascending descending
ascent descent
asexual sexual
ashamed unashamed
ashamedly unashamedly
asleep awake
assemble disassemble
assembly disassembly
assent dissent
assertive unassertive
assertively unassertively
asset liability
assigned unassigned
assimilate dissimilate
assisted unassisted
associate dissociate
association disassociation
associative nonassociative
astigmatism stigmatism
astomatal stomatal
astomatous stomatous
astringent nonastringent
asymmetrical symmetrical
asymmetrically symmetrically
asymmetry symmetry
asynchronism synchronism
asynchronous synchronous
asyndetic syndetic
atheism theism
atomism holism
atomistic holistic
atonal tonal
atonality tonality
atonic tonic
atonicity tonicity
atrophied hypertrophied
attach detach
attachable detachable
attached detached
attached unattached
attack defend
attend miss
attendance nonattendance
attention inattention
attentive inattentive
attentiveness inattentiveness
attract repel
attraction repulsion
attractive repulsive
attractive unattractive
attractively unattractively
attractiveness unattractiveness
attributable unattributable
attributive predicative
atypical typical
atypicality typicality
atypically typically
audibility inaudibility
audible inaudible
audibly inaudibly
augmentation diminution
aunt uncle
auspicious inauspicious
auspiciously inauspiciously
auspiciousness inauspiciousness
authorized unauthorized
autoecious heteroecious
autogamous endogamous
autogamous exogamous
autogenous heterogenous
autologous heterologous
autologous homologous
automatic manual
autotrophic heterotrophic
autumnal summery
autumnal vernal
autumnal wintry
availability unavailability
available unavailable
avascular vascular
avenged unavenged
avirulent virulent
avoid confront
avow disavow
awakened unawakened
aware unaware
away home
awed unawed
awkward graceful
awkwardness gracefulness
awned awnless
azonal zonal
back front
backed backless
background foreground
backhand forehand
backward forward
bad good
badness goodness
balance imbalance
balance unbalance
balanced unbalanced
balconied unbalconied
banded unbanded
baptized unbaptized
bar unbar
bare covered
barreled unbarreled
basic incidental
beaked beakless
bear bull
bearing nonbearing
beautiful ugly
beautify uglify
beauty ugliness
becomingness unbecomingness
bedded bedless
begin end
beginning end
beginning ending
beginning middle
begrudge wish
behave misbehave
being nonbeing
belief unbelief
believably unbelievably
believe disbelieve
believingly unbelievingly
bellied bellyless
belt unbelt
belted unbelted
bend straighten
bend unbend
beneficed unbeneficed
beneficence maleficence
beneficent maleficent
benevolence malevolence
benevolently malevolently
benign malign
benign malignant
benignancy malignancy
benignity malignity
bequeath disinherit
beseeching imperative
best worst
better worse
better worsen
bettering worsening
bibbed bibless
bicameral unicameral
bidirectional unidirectional
biennial perennial
big little
big small
bigness littleness
bimodal unimodal
binaural monaural
binaurally monaurally
bind unbind
binucleate mononuclear
binucleate trinucleate
biped quadruped
bipedal quadrupedal
bipolar unipolar
birth death
bisexual heterosexual
bisexual homosexual
bivalent multivalent
bivalent univalent
bivalve univalve
black white
black-and-white color
blacken whiten
blemished unblemished
blended unblended
bless curse
blessed cursed
blind sighted
blond brunet
bloodily bloodlessly
bloodless bloody
blue-collar white-collar
blur focus
bodied unbodied
boil freeze
bold timid
boldness timidity
bolt unbolt
boneless bony
bordered unbordered
bore interest
born unborn
borrow lend
borrower lender
bottle-fed breast-fed
bottlefeed breastfeed
bottom side
bottom top
bottom-up top-down
bottomed bottomless
bound free
bound unbound
bowed plucked
box unbox
boy girl
boycott patronise
boycott patronize
brachycephalic dolichocephalic
bracteate ebracteate
braid unbraid
brainwashed unbrainwashed
branchless branchy
branded unbranded
brave cowardly
brave timid
break keep
break repair
breakable unbreakable
breakableness unbreakableness
breasted breastless
breathing breathless
bridgeable unbridgeable
bridle unbridle
bright dull
brighten darken
brightness dullness
broad-minded narrow-minded
broad-mindedly narrow-mindedly
broad-mindedness narrow-mindedness
broadly narrowly
broken unbroken
brother sister
brotherly sisterly
buckle unbuckle
burden unburden
burdened unburdened
buried unburied
busy idle
button unbutton
buttoned unbuttoned
buy sell
cacodemon eudemon
cacophonous euphonious
caducous persistent
calced discalced
calcicolous calcifugous
calcify decalcify
calculable incalculable
calm stormy
camphorated uncamphorated
campylotropous orthotropous
capability incapability
capable incapable
capableness incapableness
capacity incapacity
capitalism socialism
capitalistic socialistic
captor liberator
cardinal ordinal
cared-for uncared-for
careful careless
carefully carelessly
carefulness carelessness
carinate ratite
carnivorous herbivorous
carnivorous insectivorous
carnivorous omnivorous
carpeted uncarpeted
carved uncarved
carvel-built clinker-built
cash credit
castrated uncastrated
catadromous diadromous
catalectic hypercatalectic
catarrhine leptorrhine
catarrhine platyrrhine
categorem syncategorem
categorematic syncategorematic
categoreme syncategoreme
caudal cephalic
cauline radical
caulked uncaulked
causative noncausative
caution incaution
cautious incautious
cautiously incautiously
ceilinged floored
cellular noncellular
cenobite eremite
cenobitic eremitic
cenogenesis palingenesis
cenogenetic palingenetic
censored uncensored
center left
central peripheral
centralise decentralise
centralise decentralize
centrality marginality
centralization decentralization
centralize decentralize
centralized decentralized
centralizing decentralizing
centrally peripherally
centrifugal centripetal
cerebral emotional
ceremoniously unceremoniously
ceremoniousness unceremoniousness
certain uncertain
certainty uncertainty
certified uncertified
certify decertify
chain unchain
change stay
changeable unchangeable
changeableness changelessness
changed unchanged
characteristic uncharacteristic
characteristically uncharacteristically
charged uncharged
charitable uncharitable
chartered unchartered
chaste unchaste
cheap expensive
cheaply expensively
cheer complain
cheerful depressing
cheerfully cheerlessly
cheerfulness cheerlessness
cheerfulness uncheerfulness
child parent
chivalrously unchivalrously
christian unchristian
chromatic diatonic
cisc risc
cismontane tramontane
citizen noncitizen
civil sidereal
civil uncivil
civilian military
civilian serviceman
civility incivility
civilized noncivilized
civilly uncivilly
claim disclaim
claim forfeit
clarify obfuscate
clarity obscurity
clarity opacity
clasp unclasp
classical nonclassical
classicism romanticism
classicist romanticist
classification declassification
classified unclassified
classify declassify
clean dirty
clean unclean
cleanliness uncleanliness
cleanness dirtiness
clear opaque
clear unclear
cleared uncleared
clearheaded confused
clearness unclearness
clement inclement
clergy laity
clergyman layman
clip unclip
clockwise counterclockwise
clog unclog
close distant
close open
closed open
closeness openness
closing opening
clothed unclothed
clutter unclutter
coarse fine
coarsely finely
coastal inland
coated uncoated
cognizance incognizance
coherence incoherence
coherent incoherent
coherently incoherently
coil uncoil
coiled uncoiled
cold hot
cold-blooded warm-blooded
coldhearted warmhearted
coldness hotness
collapsible noncollapsible
collateral lineal
collected uncollected
collective distributive
colonise decolonise
colonize decolonize
color colorlessness
color discolor
colored uncolored
colorful colorless
colourful colourless
columned noncolumned
combed uncombed
combinative noncombinative
combined uncombined
combustible noncombustible
come go
comedy tragedy
comfort discomfort
comfortable uncomfortable
comfortably uncomfortably
commensurate incommensurate
commercial noncommercial
commissioned noncommissioned
committed uncommitted
commodious incommodious
common individual
common uncommon
commonality individuality
commonness uncommonness
communicate excommunicate
communicative uncommunicative
communicativeness uncommunicativeness
commutable incommutable
compact loose
comparable incomparable
comparably incomparably
compartmented uncompartmented
compassionate uncompassionate
compatibility incompatibility
compatible incompatible
compatibly incompatibly
competence incompetence
competent incompetent
competently incompetently
competition cooperation
competitive noncompetitive
competitively noncompetitively
complaining uncomplaining
complainingly uncomplainingly
complete incomplete
completeness incompleteness
complex simple
complexity simplicity
compliance noncompliance
compliant defiant
complicate simplify
complimentary uncomplimentary
composed discomposed
composure discomposure
compound simple
comprehensibility incomprehensibility
comprehensible incomprehensible
comprehension incomprehension
comprehensive noncomprehensive
comprehensively noncomprehensively
compress decompress
compressibility incompressibility
compressible incompressible
compression decompression
compromising uncompromising
con pro
concave convex
concavely convexly
concealed unconcealed
concealing revealing
conceit humility
concentrate deconcentrate
concentrated distributed
concentration dilution
concentration distribution
concentric eccentric
concentricity eccentricity
conception misconception
concern unconcern
concerned unconcerned
concise prolix
conclusive inconclusive
conclusively inconclusively
conclusiveness inconclusiveness
conditional unconditional
conditionally unconditionally
conditioned unconditioned
conductive nonconductive
conductor insulator
confidence diffidence
confident diffident
confine free
confined invasive
confined unconfined
confirmed unconfirmed
conform deviate
conformism nonconformism
conformist nonconformist
conformity nonconformity
congenial uncongenial
congeniality uncongeniality
congruent incongruent
congruity incongruity
congruous incongruous
congruousness incongruousness
conjunct disjunct
conjunctive disjunctive
connect disconnect
connected unconnected
connectedness disconnectedness
connectedness unconnectedness
connotative denotative
conquerable unconquerable
conscientious unconscientious
conscientiousness unconscientiousness
conscious unconscious
consciously unconsciously
consciousness unconsciousness
consecrate desecrate
consecrated desecrated
consequence inconsequence
consequentially inconsequentially
conservative liberal
conserve waste
considerable inconsiderable
considerate inconsiderate
considerately inconsiderately
consideration inconsideration
consistency inconsistency
consistent inconsistent
consistently inconsistently
consolable inconsolable
consonant vowel
consonantal vocalic
conspicuous inconspicuous
conspicuously inconspicuously
conspicuousness inconspicuousness
constancy inconstancy
constant inconstant
constipated unconstipated
constitutional unconstitutional
constitutionally unconstitutionally
constricted unconstricted
construction misconstruction
constructive destructive
constructiveness destructiveness
consummated unconsummated
consumptive generative
contaminate decontaminate
contaminated uncontaminated
contamination decontamination
contemptible estimable
content discontent
contented discontented
contentment discontentment
contestable incontestable
contested uncontested
continent incontinent
continental intercontinental
continual sporadic
continuance discontinuance
continuation discontinuation
continue discontinue
continued discontinued
continuity discontinuity
continuous discontinuous
contract expand
contracted expanded
contraction expansion
contraindicate indicate
contraindication indication
contralateral ipsilateral
contrasty flat
controlled uncontrolled
controversial uncontroversial
controversially uncontroversially
convenience inconvenience
convenient inconvenient
conveniently inconveniently
conventional nuclear
conventional unconventional
conventionality unconventionality
conventionally unconventionally
converge diverge
convergence divergence
convergency divergency
convergent divergent
convertibility inconvertibility
convertible inconvertible
convinced unconvinced
convincing unconvincing
convincingly unconvincingly
cooked raw
cool heat
cool warm
cooperative uncooperative
coordinating subordinating
coordination incoordination
cork uncork
corporeal incorporeal
corporeality incorporeality
correct falsify
correct incorrect
corrected uncorrected
correctly incorrectly
correctness incorrectness
corrigible incorrigible
corrupt incorrupt
corruptibility incorruptibility
corruptness incorruptness
cortex medulla
cosmopolitan endemic
cosmopolitan provincial
costive laxative
counterfactuality factuality
counterfeit genuine
counterrevolutionary revolutionary
couple uncouple
courage cowardice
courteous discourteous
courteously discourteously
courtesy discourtesy
cousinly uncousinly
cover uncover
covert overt
covertly overtly
crannied uncrannied
crate uncrate
creative uncreative
creativeness uncreativeness
credibility incredibility
credible incredible
credibly incredibly
credit debit
creditor debtor
credulous incredulous
credulously incredulously
crescendo decrescendo
criminalisation decriminalisation
criminalise decriminalise
criminalization decriminalization
criminalize decriminalize
critical noncritical
critical uncritical
critically uncritically
criticize praise
crooked straight
crookedness straightness
cross uncross
cross-eyed walleyed
cross-fertilization self-fertilization
cross-pollination self-pollination
crossbred purebred
crossed uncrossed
crosswise lengthwise
crowded uncrowded
crowned uncrowned
crucial noncrucial
cry laugh
cryptogamia phanerogamae
crystalline noncrystalline
crystallized uncrystallized
cubic linear
cubic planar
cultivated uncultivated
curability incurability
curable incurable
curableness incurableness
curdle homogenise
curdle homogenize
curious incurious
curliness straightness
curly straight
current noncurrent
cursorial fossorial
curtained curtainless
custom-made ready-made
cut uncut
cyclic noncyclic
damaged undamaged
danger safety
dangerous safe
dangerousness safeness
dark light
darken lighten
darkness lightness
datable undatable
daughter son
day night
de-energise energise
de-energize energize
de-escalate escalate
de-iodinate iodinate
de-iodinating iodinating
de-ionate ionate
dead live
dead living
deaden enliven
deaf hearing
debilitating invigorating
deceive undeceive
decency indecency
decent indecent
decently indecently
deciduous evergreen
deciphered undeciphered
decision indecision
decisive indecisive
decisively indecisively
decisiveness indecisiveness
declarative interrogative
declaratory interrogatory
declared undeclared
decline improvement
decode encode
decorous indecorous
decorously indecorously
decorousness indecorousness
decorum indecorum
decrease increase
decreased increased
decreasing increasing
decrement increment
dedicated undedicated
dedifferentiate differentiate
deductible nondeductible
deductive inductive
deep shallow
deepness shallowness
defeasible indefeasible
defeat victory
defeated undefeated
defence offence
defend prosecute
defendant plaintiff
defense offense
defensive offensive
defensively offensively
defined undefined
definite indefinite
deflate inflate
deflation disinflation
deflation inflation
deflationary inflationary
defuse fuse
deglycerolize glycerolize
dehiscent indehiscent
dehumanize humanize
dehumidify humidify
dehydrate hydrate
dehydrogenate hydrogenate
dejected elated
delay rush
delicate rugged
delineated undelineated
demagnetise magnetise
demagnetize magnetize
demand supply
demanding undemanding
dematerialise materialise
dematerialize materialize
demerit merit
demilitarise militarise
demilitarize militarize
demobilise mobilise
demobilization mobilization
demobilize mobilize
democratic undemocratic
democratically undemocratically
demonetization monetization
demonstrative undemonstrative
demote promote
demotion promotion
demulsify emulsify
demystify mystify
demythologize mythologize
denationalise nationalise
denationalization nationalization
denationalize nationalize
denaturalize naturalize
denazify nazify
deniable undeniable
denitrify nitrify
deodorize odorize
deodourise odourise
deoxidise oxidise
deoxidize oxidize
depart stay
dependability undependability
dependable undependable
dependableness undependableness
dependably undependably
dependent independent
depersonalise personalise
depersonalize personalize
depigmentation pigmentation
depress elate
depressant stimulative
depression elation
depressurise pressurise
depressurize pressurize
deprive enrich
deregulate regulate
derequisition requisition
derestrict restrict
derivational inflectional
derived underived
desalinate salinate
descriptive prescriptive
descriptive undescriptive
desegregate segregate
desensitise sensitise
desensitize sensitize
desensitizing sensitizing
deservedly undeservedly
designed undesigned
desirability undesirability
desirable undesirable
desirous undesirous
despair hope
destabilisation stabilisation
destabilise stabilise
destabilise stabilize
destabilization stabilization
destabilize stabilize
destalinize stalinize
destroyed preserved
destructibility indestructibility
destructible indestructible
desynchronise synchronise
desynchronization synchronization
desynchronize synchronize
desynchronizing synchronizing
detected undetected
deteriorate recuperate
determinable indeterminable
determinate indeterminate
determined undetermined
dethrone enthrone
detransitivize transitivize
detribalisation tribalisation
detribalization tribalization
developed undeveloped
development nondevelopment
devitalize vitalize
devoice voice
devolution evolution
dextral sinistral
dextrorotation levorotation
diachronic synchronic
diclinous monoclinous
dicotyledonous monocotyledonous
differ equal
difference sameness
different same
differentiate integrate
differentiated undifferentiated
difficult easy
difficulty ease
digestibility indigestibility
digestible indigestible
digitigrade plantigrade
dignified undignified
diligent negligent
diluted undiluted
dimmed undimmed
dioecious monoecious
diploid haploid
diploid polyploid
diplomatic undiplomatic
diplomatically undiplomatically
direct indirect
direct inverse
direct retrograde
directional omnidirectional
directly indirectly
directness indirectness
disable enable
disabling enabling
discernible indiscernible
discerning undiscerning
discipline indiscipline
discourage encourage
discouragement encouragement
discouraging encouraging
discouragingly encouragingly
discreet indiscreet
discreetly indiscreetly
discriminate indiscriminate
discriminating undiscriminating
disembark embark
disembarkation embarkation
disembarrassment embarrassment
disenchant enchant
disenchanted enchanted
disenfranchise enfranchise
disenfranchised enfranchised
disenfranchisement enfranchisement
disengage engage
disentangle entangle
disequilibrium equilibrium
disesteem esteem
disfluency fluency
dishearten hearten
dishonest honest
dishonestly honestly
dishonesty honesty
dishonor honor
dishonorable honorable
dishonorableness honorableness
dishonorably honorably
disincarnate incarnate
disincentive incentive
disinclination inclination
disinclined inclined
disinfect infect
disinflation inflation
disingenuous ingenuous
disingenuousness ingenuousness
disintegrate integrate
disintegrative integrative
disjoin join
dislike like
dislike liking
disliked liked
dislodge lodge
disloyal loyal
disloyally loyally
disloyalty loyalty
disobedience obedience
disobedient obedient
disobediently obediently
disobey obey
disoblige oblige
disorder order
disordered ordered
disorderliness orderliness
disorderly orderly
disorganise organise
disorganize organize
disorganized organized
disorient orient
disorienting orienting
disparage flatter
dispensability indispensability
dispensable indispensable
dispensableness indispensableness
displease please
displeased pleased
displeasing pleasing
disposable nondisposable
dispose indispose
disproportion proportion
disproportionate proportionate
disproportionately proportionately
disprove prove
disqualify qualify
disreputability reputability
disreputable reputable
disreputably reputably
disrepute repute
disrespect respect
disrespectful respectful
disrespectfully respectfully
dissatisfaction satisfaction
dissatisfy satisfy
disservice service
dissimilar similar
dissimilarity similarity
dissimilitude similitude
dissonance harmony
dissuade persuade
dissuasion persuasion
dissuasive persuasive
distal mesial
distal proximal
distinct indistinct
distinctness indistinctness
distinguishable indistinguishable
distributary tributary
distrust trust
distrustful trustful
distrustfully trustfully
disunify unify
diurnal nocturnal
diversified undiversified
diversify specialise
diversify specialize
divest invest
divide multiply
divide unite
divided united
divisible indivisible
docile stubborn
dock undock
documented undocumented
domestic foreign
domestic undomestic
dominant recessive
dominant subordinate
domineering submissive
dorsal ventral
double single
double-barreled single-barreled
double-breasted single-breasted
dove hawk
dovishness hawkishness
down up
downgrade upgrade
download upload
downmarket upmarket
downriver upriver
downstage upstage
downstairs upstairs
downstream upstream
downtick uptick
downtime uptime
downtown uptown
downward upward
downwardly upwardly
downwards upwards
downwind upwind
draftee volunteer
drained undrained
dramatic lyric
dramatic undramatic
dramatically undramatically
dress undress
drinkable undrinkable
drinker nondrinker
driver nondriver
drunkenness soberness
dry wet
dryness wetness
due undue
dull lively
dull sharpen
dullness sharpness
dying nascent
dynamic undynamic
dysgenic eugenic
dysgenics eugenics
dysphemism euphemism
dysphemistic euphemistic
dysphoria euphoria
dysphoric euphoric
dystopia utopia
dystopian utopian
eager uneager
eared earless
earliness lateness
early late
early middle
earned unearned
earthly heavenly
east west
easterly westerly
eastern western
easy uneasy
ebb tide
ecdemic endemic
ecdemic epidemic
echoic nonechoic
ectomorphic endomorphic
ectomorphic mesomorphic
edible inedible
edifying unedifying
educated uneducated
effective ineffective
effectively ineffectively
effectiveness ineffectiveness
effector receptor
effectually ineffectually
effervescent noneffervescent
efficacious inefficacious
efficaciously inefficaciously
efficacy inefficacy
efficiency inefficiency
efficient inefficient
efficiently inefficiently
efflux influx
effortful effortless
effortfulness effortlessness
egalitarian elitist
egress ingress
elastic inelastic
elasticity inelasticity
elegance inelegance
elegant inelegant
elegantly inelegantly
eligibility ineligibility
eligible ineligible
eloquently ineloquently
emersion immersion
emigrate immigrate
emotional unemotional
emotionality unemotionality
emotionally unemotionally
empirical theoretical
empirically theoretically
employable unemployable
employed unemployed
employee employer
employment unemployment
emptiness fullness
empty fill
empty full
enclosed unenclosed
encumbered unencumbered
end middle
end-stopped run-on
endemic epidemic
endergonic exergonic
endocentric exocentric
endocrine exocrine
endoergic exoergic
endogamous exogamous
endogamy exogamy
endogenic exogenic
endogenous exogenous
endomorphic mesomorphic
endothermic exothermic
endotoxin exotoxin
endowed unendowed
energetic lethargic
enforce exempt
enforceable unenforceable
enforced unenforced
enjoy suffer
enlightened unenlightened
enlightening unenlightening
enlightenment unenlightenment
enlivened unenlivened
enrich impoverish
enter exit
enterprising unenterprising
enthusiastic unenthusiastic
enthusiastically unenthusiastically
entozoic epizoic
environmentalism hereditarianism
equal unequal
equality inequality
equally unequally
equatorial polar
equipped unequipped
equitable inequitable
equitably inequitably
equity inequity
equivalence nonequivalence
equivocal unequivocal
equivocalness unequivocalness
eradicable ineradicable
erase record
erect unerect
errancy inerrancy
esoteric exoteric
essential inessential
essentiality inessentiality
established unestablished
estivate hibernate
ethical unethical
ethically unethically
eucaryotic procaryotic
eukaryote prokaryote
eukaryotic prokaryotic
eusporangiate leptosporangiate
even odd
even uneven
evenly unevenly
evenness unevenness
eventful uneventful
ever never
evil good
evilness goodness
evitable inevitable
exact inexact
exactly inexactly
exactness inexactness
exaugural inaugural
exchangeability unexchangeability
exchangeable unexchangeable
excitable unexcitable
excited unexcited
exciting unexciting
excitingly unexcitingly
exclude include
exclusion inclusion
exclusive inclusive
exculpatory inculpatory
excusable inexcusable
excusably inexcusably
exempt nonexempt
exhale inhale
exhausted unexhausted
exhaustible inexhaustible
existence nonexistence
existent nonexistent
exon intron
expansive unexpansive
expatriate repatriate
expected unexpected
expectedness unexpectedness
expedience inexpedience
expediency inexpediency
expedient inexpedient
expediently inexpediently
expendable unexpendable
expensiveness inexpensiveness
experience inexperience
experienced inexperienced
expired unexpired
explicable inexplicable
explicit implicit
explicitly implicitly
explicitness inexplicitness
explode implode
exploited unexploited
exploratory nonexploratory
explosive nonexplosive
export import
exportable unexportable
express local
expressible inexpressible
expressively inexpressively
extant extinct
extended unextended
extensile nonextensile
extension flexion
extensive intensive
extensor flexor
exterior interior
external internal
externally internally
extinguish ignite
extinguishable inextinguishable
extracellular intracellular
extramural intramural
extraordinariness ordinariness
extraordinary ordinary
extrasensory sensory
extraterritorial territorial
extraversion introversion
extricable inextricable
extrinsic intrinsic
extrospective introspective
extroversive introversive
extrovert introvert
extrusive intrusive
eyed eyeless
faced faceless
faceted unfaceted
factory-made homemade
facultative obligate
fail manage
fail succeed
failure success
faintheartedness stoutheartedness
fair foul
fair unfair
fairly unfairly
fairness unfairness
faithful unfaithful
faithfully unfaithfully
faithfulness unfaithfulness
fall rise
fallibility infallibility
fallible infallible
falling rising
false true
falsehood truth
falsity truth
fame infamy
familiar strange
familiar unfamiliar
familiarity unfamiliarity
fancy plain
far near
farness nearness
farsighted nearsighted
fashionable unfashionable
fashionably unfashionably
fast slow
fasten unfasten
fastened unfastened
fastidious unfastidious
fat thin
fatal nonfatal
father mother
fathomable unfathomable
fatness leanness
fatty nonfat
fauna flora
favorable unfavorable
favorableness unfavorableness
favorably unfavorably
favourableness unfavourableness
fear fearlessness
fearfully fearlessly
fearfulness fearlessness
feasibility infeasibility
feathered unfeathered
federal unitary
feed starve
feelingly unfeelingly
felicitous infelicitous
felicitously infelicitously
felicity infelicity
female male
femaleness maleness
feminine masculine
feminine neuter
femininity masculinity
ferned fernless
fertile sterile
fertility infertility
few many
fewer more
fewest most
fictional nonfictional
fidelity infidelity
figurative literal
figuratively literally
filial parental
filled unfilled
financial nonfinancial
find lose
fingered fingerless
finished unfinished
finite infinite
finitely infinitely
finiteness infiniteness
fire hire
first last
first second
fissile nonfissile
fissionable nonfissionable
fit unfit
fitness unfitness
fixed unfixed
fixedness looseness
flash-forward flashback
flat natural
flatten sharpen
flattering unflattering
fledged unfledged
flexibility inflexibility
flexible inflexible
flexibly inflexibly
float sink
flowering flowerless
focused unfocused
foe friend
fold unfold
follow precede
follower leader
following leading
folly wisdom
foolish wise
foolishly wisely
footed footless
forbid permit
forceful forceless
foreign native
foreignness nativeness
forget mind
forget remember
forgettable unforgettable
forgivably unforgivably
forgiving unforgiving
forgivingly unforgivingly
formal informal
formalism imitation
formality informality
formally informally
formed unformed
former latter
forte piano
fortissimo pianissimo
fortunate unfortunate
fortunately unfortunately
forward reverse
found lost
fractional whole
fragrant malodorous
frail robust
framed unframed
fraternal identical
free unfree
freelance salaried
frequent infrequent
frequently infrequently
fresh preserved
fresh salty
fresh stale
freshness staleness
fretted unfretted
friendliness unfriendliness
friendly hostile
friendly unfriendly
frivolity seriousness
frivolous serious
front rear
frozen unfrozen
fruitful unfruitful
fruitfully fruitlessly
fruitfulness fruitlessness
fueled unfueled
full thin
full-term premature
full-time half-time
full-time part-time
function malfunction
functional nonfunctional
functional organic
functioning malfunctioning
funded unfunded
furnished unfurnished
furrowed unfurrowed
future past
future present
futurity pastness
futurity presentness
gabled hipped
gain loss
gaseous liquid
gaseous solid
gather spread
gathered ungathered
geared ungeared
general local
general particular
general specific
generalist specialist
generality particularity
generalize specify
generally specifically
generic varietal
generosity stinginess
generous stingy
generous ungenerous
genuineness spuriousness
geocentric heliocentric
geographic magnetic
geometrically linearly
germfree germy
glad sad
gladden sadden
glazed unglazed
glorious inglorious
gloved gloveless
go no-go
godliness ungodliness
good-natured ill-natured
gracefully gracelessly
gracefully ungracefully
gracious ungracious
graciously ungraciously
graciousness ungraciousness
gradual steep
gradual sudden
grammatical ungrammatical
grammatically ungrammatically
granter withholder
grassless grassy
grateful ungrateful
gratefully ungratefully
gratitude ingratitude
gravitation levitation
gravity levity
greater lesser
green ripe
greenness ripeness
gregarious ungregarious
groomed ungroomed
gross net
grudgingly ungrudgingly
guided unguided
guilt innocence
guilty innocent
gusseted ungusseted
gutless gutsy
gutlessness gutsiness
hairiness hairlessness
hairless hairy
half whole
handed handless
handled handleless
handmade machine-made
haploid polyploid
happily sadly
happily unhappily
happiness sadness
happiness unhappiness
happy unhappy
hard soft
hardball softball
harden soften
hardened soft
hardhearted softhearted
hardness softness
hardware software
harmful harmless
harmfully harmlessly
harmonic nonharmonic
harmonious inharmonious
harness unharness
hate love
hateful lovable
hatless hatted
have lack
have miss
head rear
headed headless
headed unheaded
healthful unhealthful
healthfulness unhealthfulness
healthy unhealthy
heaven hell
heaviness lightness
heavy light
heavy-duty light-duty
heavy-footed light-footed
heedful heedless
heedfulness heedlessness
helpful unhelpful
helpfully unhelpfully
herbivorous insectivorous
herbivorous omnivorous
here there
hereness thereness
hesitantly unhesitatingly
heterocercal homocercal
heterodactyl zygodactyl
heterogeneity homogeneity
heterogeneous homogeneous
heterologous homologous
heterosexual homosexual
heterozygosity homozygosity
heterozygous homozygous
hide show
hierarchical nonhierarchical
high low
high-interest low-interest
high-resolution low-resolution
high-rise low-rise
high-sudsing low-sudsing
high-tech low-tech
high-tension low-tension
highland lowland
highness lowness
hipless hipped
hitch unhitch
holiness unholiness
hollow solid
hollowness solidity
holophytic holozoic
holy unholy
hook unhook
hopeful hopeless
hopefully hopelessly
hopefulness hopelessness
horizontal inclined
horizontal vertical
horned hornless
hospitable inhospitable
hospitableness inhospitableness
hospitably inhospitably
hospitality inhospitality
host parasite
human nonhuman
humane inhumane
humanely inhumanely
humaneness inhumaneness
humble proud
humility pride
humorless humorous
humorlessly humorously
hungry thirsty
hurried unhurried
hurriedly unhurriedly
husband wife
husbandly wifely
hydric mesic
hydric xeric
hydrokinetic hydrostatic
hydrophilic hydrophobic
hygienically unhygienically
hypercalcemia hypocalcemia
hypercapnia hypocapnia
hyperglycemia hypoglycemia
hyperkalemia hypokalemia
hypernatremia hyponatremia
hyperopia myopia
hyperparathyroidism hypoparathyroidism
hyperpigmentation hypopigmentation
hyperpnea hypopnea
hypersomnia insomnia
hypertension hypotension
hypertensive hypotensive
hypertensive normotensive
hyperthermia hypothermia
hyperthyroidism hypothyroidism
hypertonia hypotonia
hypertonic hypotonic
hypertonic isotonic
hypertonicity hypotonicity
hypertonus hypotonus
hypervolemia hypovolemia
hypotensive normotensive
hypotonic isotonic
identifiable unidentifiable
idiographic nomothetic
idle work
ignoble noble
ignore know
ignore notice
ill well
ill-advised well-advised
ill-being well-being
ill-defined well-defined
illegal legal
illegality legality
illegibility legibility
illegible legible
illegibly legibly
illegitimacy legitimacy
illegitimate legitimate
illegitimately legitimately
illiberality liberality
illicit licit
illicitly licitly
illicitness licitness
illiteracy literacy
illiterate literate
illness wellness
illogical logical
illogicality logicality
illogically logically
illogicalness logicalness
imaginatively unimaginatively
imitative nonimitative
immanent transeunt
immaterial material
immateriality materiality
immature mature
immaturely maturely
immaturity maturity
immeasurable measurable
immeasurably measurably
immediacy mediacy
immediate mediate
immiscible miscible
immobile mobile
immobility mobility
immoderate moderate
immoderately moderately
immoderation moderation
immodest modest
immodestly modestly
immodesty modesty
immoral moral
immorality morality
immorally morally
immortal mortal
immortality mortality
immotility motility
immovability movability
immovableness movableness
immunocompetence immunodeficiency
immunocompetent immunodeficient
immutability mutability
immutable mutable
immutableness mutableness
impaired unimpaired
impalpability palpability
impalpable palpable
impartial partial
impartiality partiality
impassable passable
impatience patience
impatient patient
impatiently patiently
impenetrability penetrability
impenetrable penetrable
impenitent penitent
impenitently penitently
imperceptibility perceptibility
imperceptible perceptible
imperceptibly perceptibly
imperfect perfect
imperfectibility perfectibility
imperfection perfection
imperfectly perfectly
imperishable perishable
impermanence permanence
impermanent permanent
impermeability permeability
impermeable permeable
impermissibility permissibility
impermissible permissible
impermissibly permissibly
impersonal personal
impersonally personally
impervious pervious
imperviousness perviousness
impiety piety
impious pious
implacable placable
implausibility plausibility
implausible plausible
impolite polite
impolitely politely
impoliteness politeness
impolitic politic
imponderable ponderable
importance unimportance
important unimportant
impossibility possibility
impossible possible
impossibly possibly
impotence potence
impotency potency
impotent potent
impracticability practicability
impracticableness practicableness
impractical practical
impracticality practicality
imprecise precise
imprecisely precisely
impreciseness preciseness
imprecision precision
impressionable unimpressionable
impressive unimpressive
impressively unimpressively
improbability probability
improbable probable
improper proper
improperly properly
improperness properness
impropriety propriety
improved unimproved
improvidence providence
improvident provident
improvidently providently
imprudence prudence
imprudent prudent
imprudently prudently
impure pure
impurity purity
in-basket out-basket
inboard outboard
inbred outbred
inclined vertical
income outgo
incoming outgoing
indoor outdoor
indoors outdoors
induced spontaneous
indulgent nonindulgent
industrial nonindustrial
infectious noninfectious
inferior superior
inferiority superiority
infernal supernal
infield outfield
inflected uninflected
inflow outflow
influential uninfluential
informative uninformative
informatively uninformatively
informed uninformed
infra supra
inhabited uninhabited
inheritable noninheritable
inhibited uninhibited
initiate uninitiate
injectable uninjectable
injudiciously judiciously
injudiciousness judiciousness
injured uninjured
injustice justice
inner outer
innocuous noxious
innumerate numerate
inoffensive offensive
inoffensively offensively
inoperable operable
inoperative operative
inopportune opportune
inopportunely opportunely
inopportuneness opportuneness
inorganic organic
inorganically organically
inpatient outpatient
inquiring uninquiring
insalubriousness salubriousness
insalubrity salubrity
insane sane
insanely sanely
insanity sanity
insatiate satiate
insectivorous omnivorous
insecure secure
insecurely securely
insecureness secureness
insecurity security
insensibility sensibility
insensible sensible
insensitive sensitive
insensitively sensitively
insensitiveness sensitiveness
insensitivity sensitivity
insentience sentience
insentient sentient
inseparably separably
inshore offshore
inside outside
insignificance significance
insignificant significant
insignificantly significantly
insincere sincere
insincerely sincerely
insincerity sincerity
insolubility solubility
insoluble soluble
insolvency solvency
insolvent solvent
inspan outspan
inspiring uninspiring
instability stability
institutional noninstitutional
institutionalized noninstitutionalized
instructive uninstructive
instructively uninstructively
instrumental vocal
insubordinate subordinate
insubordination subordination
insubstantial substantial
insubstantiality substantiality
insufficiency sufficiency
insufficient sufficient
insufficiently sufficiently
insurability uninsurability
insured uninsured
insurmountable surmountable
intangibility tangibility
intangible tangible
integrated nonintegrated
integrated segregated
integration segregation
intellectual nonintellectual
intelligence stupidity
intelligent unintelligent
intelligently unintelligently
intelligibility unintelligibility
intelligible unintelligible
intelligibly unintelligibly
intemperance temperance
intemperate temperate
intended unintended
intense mild
intensifying moderating
intentionally unintentionally
interdepartmental intradepartmental
interested uninterested
interesting uninteresting
interestingly uninterestingly
interestingness uninterestingness
interference noninterference
intermediate terminal
international national
internationalism nationalism
interspecies intraspecies
interstate intrastate
intervention nonintervention
intestate testate
intolerable tolerable
intolerably tolerably
intolerance tolerance
intolerant tolerant
intolerantly tolerantly
intoxicated sober
intractability tractability
intractable tractable
intransitive transitive
intransitively transitively
intransitivity transitivity
intrusive protrusive
intrusive unintrusive
inutility utility
invalid valid
invalidate validate
invariability variability
invariable variable
invariableness variableness
invasive noninvasive
invertebrate vertebrate
invertible non-invertible
inviolable violable
invisibility visibility
invisible visible
invisibly visibly
inviting uninviting
involuntarily voluntarily
involuntary voluntary
involved uninvolved
involvement non-involvement
invulnerability vulnerability
invulnerable vulnerable
inward outward
inwardly outwardly
inwardness outwardness
ionic nonionic
ionized nonionized
ironed unironed
irrational rational
irrationally rationally
irreconcilable reconcilable
irreducible reducible
irregular regular
irregularity regularity
irregularly regularly
irrelevance relevance
irrelevant relevant
irrelevantly relevantly
irreligious religious
irremediable remediable
irremovable removable
irreparable reparable
irreplaceable replaceable
irresistible resistible
irresolute resolute
irresolutely resolutely
irresoluteness resoluteness
irresponsibility responsibility
irresponsible responsible
irresponsibleness responsibleness
irresponsibly responsibly
irreverence reverence
irreverent reverent
irreverently reverently
irreversibility reversibility
irreversible reversible
irrevocable revocable
irritate soothe
isometric isotonic
issue recall
jawed jawless
joint separate
joy sorrow
joyful sorrowful
joyfully joylessly
joyless joyous
judgmental nonjudgmental
juiceless juicy
junior senior
just unjust
justifiably unjustifiably
justly unjustly
keep lose
kern kern
keyed keyless
kinanesthesia kinesthesia
kind unkind
kindly unkindly
kindness unkindness
king queen
knot unknot
knowable unknowable
knowingly unknowingly
known unknown
labeled unlabeled
laced unlaced
lady lord
lamented unlamented
landed landless
larboard starboard
large small
largeness smallness
lash unlash
late middle
laureled unlaureled
lawful unlawful
lawfully lawlessly
lawfully unlawfully
lawfulness unlawfulness
lax tense
leaded unleaded
leafless leafy
least most
leavened unleavened
leeward windward
left right
left-handed right-handed
legalise outlaw
legalize outlaw
legato staccato
legged legless
lengthen shorten
lentic lotic
leptorrhine platyrrhine
less more
let prevent
libertarian necessitarian
lidded lidless
lie sit
lie stand
lighted unlighted
like unlike
likelihood unlikelihood
likeliness unlikeliness
likely unlikely
likeness unlikeness
limbed limbless
limited unlimited
linear nonlinear
linear planar
lined unlined
linger rush
linguistic nonlinguistic
lipless lipped
liquid solid
listed unlisted
literalize spiritualize
little much
livable unlivable
live recorded
liveried unliveried
loaded unloaded
loading unloading
loamless loamy
local national
location studio
lock unlock
long short
long-spurred short-spurred
longness shortness
loose tight
loosen stiffen
looseness tightness
loosening tightening
lose profit
lose win
loser winner
losings winnings
lossless lossy
lost saved
lost won
loud soft
louden quieten
loudly softly
loudness softness
loved unloved
loving unloving
lowborn noble
lower raise
lower-class middle-class
lower-class upper-class
lowercase uppercase
lowered raised
lowland upland
lubricated unlubricated
luckily unluckily
lucky unlucky
lumper splitter
made unmade
magnetic nonmagnetic
major minor
majority minority
majuscule minuscule
malicious unmalicious
malleability unmalleability
malnourished nourished
malted unmalted
man woman
manageable unmanageable
manageably unmanageably
manfully unmanfully
manly unmanly
manned unmanned
marked unmarked
married unmarried
masculine neuter
mask unmask
masochist sadist
masochistic sadistic
matched mismatched
mated unmated
maternal paternal
matriarchal patriarchal
maxi midi
maxi mini
maximal minimal
maximally minimally
maximise minimise
maximization minimization
maximize minimize
maximum minimum
meaningful meaningless
meaningfulness meaninglessness
meatless meaty
mechanical nonmechanical
medical surgical
melodious unmelodious
melodiously unmelodiously
melted unmelted
member nonmember
membered memberless
memorably unmemorably
mendacity veracity
mental physical
merciful merciless
mercifulness mercilessness
merited unmerited
mesic xeric
metallic nonmetallic
metamorphic nonmetamorphic
middle-class upper-class
midi mini
migratory nonmigratory
military unmilitary
mindful unmindful
mindfully unmindfully
mindfulness unmindfulness
mined unmined
minus plus
misogyny philogyny
mistrust trust
misused used
mitigated unmitigated
mobile stabile
modern nonmodern
modifiable unmodifiable
modified unmodified
modulated unmodulated
molar molecular
moneyed moneyless
monism pluralism
monochromatic polychromatic
monoclinic triclinic
monogamous polygamous
monolingual multilingual
mononuclear trinucleate
monophonic polyphonic
monophony polyphony
monosemy polysemy
monotheism polytheism
monotheistic polytheistic
monotonic nonmonotonic
monovalent polyvalent
moonless moonlit
motion motionlessness
motivated unmotivated
motorized unmotorized
move stay
moved unmoved
moving nonmoving
moving still
moving unmoving
mown unmown
multiculturalism nationalism
multidimensional unidimensional
multiform uniform
multilane single-lane
multilateral unilateral
multilaterally unilaterally
multinucleate uninucleate
multiparous uniparous
multiple single
multiple-choice true-false
multiply singly
multivalent univalent
mushroom toadstool
musical unmusical
musically unmusically
muzzle unmuzzle
myelinated unmyelinated
nadir zenith
naive sophisticated
naivete sophistication
narrow wide
narrow widen
narrowing widening
narrowness wideness
nastiness niceness
nasty nice
native nonnative
natural supernatural
natural unnatural
naturally unnaturally
naturalness unnaturalness
nay yea
necessarily unnecessarily
necessary unnecessary
necessitate obviate
necked neckless
negative neutral
negative positive
negativeness positiveness
negativity positivity
neighborliness unneighborliness
nephew niece
neurotic unneurotic
neutral positive
new old
new worn
newness oldness
nidicolous nidifugous
no some
no yes
nobleman noblewoman
noisily quietly
noisy quiet
nominal real
nominative oblique
non-proliferation proliferation
nonobservance observance
nonoperational operational
nonparticipation participation
nonparticulate particulate
nonpartisan partisan
nonpasserine passerine
nonpayment payment
nonphotosynthetic photosynthetic
nonpolitical political
nonporous porous
nonpregnant pregnant
nonprehensile prehensile
nonprescription prescription
nonprofessional professional
nonproliferation proliferation
nonproprietary proprietary
nonpsychoactive psychoactive
nonracial racial
nonradioactive radioactive
nonrandom random
nonreciprocal reciprocal
nonreflective reflective
nonrepetitive repetitive
nonrepresentational representational
nonrepresentative representative
nonresident resident
nonresidential residential
nonreticulate reticulate
nonretractile retractile
nonreturnable returnable
nonreversible reversible
nonrigid rigid
nonruminant ruminant
nonsectarian sectarian
nonsignificant significant
nonslippery slippery
nonsmoker smoker
nonspatial spatial
nonspeaking speaking
nonspecific specific
nonspherical spherical
nonstandard standard
nonsteroidal steroidal
nonsubmersible submersible
nonsuppurative suppurative
nonsurgical surgical
nonsyllabic syllabic
nontaxable taxable
nontechnical technical
nonterritorial territorial
nonthermal thermal
nontoxic toxic
nontraditional traditional
nontranslational translational
nonuniformity uniformity
nonunion union
nonviolent violent
nonviolently violently
nonvolatile volatile
nonwashable washable
nonwoody woody
nonworker worker
normal paranormal
north south
northern southern
northernness southernness
nosed noseless
noticeable unnoticeable
noticed unnoticed
numerical verbal
objective subjective
objectively subjectively
oblate prolate
obligated unobligated
obligatorily optionally
obligatory optional
oblique parallel
oblique perpendicular
obscurity prominence
obstructed unobstructed
obtrusively unobtrusively
obtrusiveness unobtrusiveness
obverse reverse
obvious unobvious
occidentalise orientalise
occidentalize orientalize
occupied unoccupied
odorless odorous
off on
off-line on-line
off-site on-site
off-street on-street
offending unoffending
official unofficial
officially unofficially
offshore onshore
offside onside
offstage onstage
often rarely
oiled unoiled
old young
oldness youngness
oleophilic oleophobic
one-piece three-piece
one-piece two-piece
opacity transparency
open shut
opisthognathous prognathous
opposable unopposable
opposed unopposed
optimism pessimism
optimist pessimist
optimistic pessimistic
optimistically pessimistically
organized unorganized
oriented unoriented
original unoriginal
originality unoriginality
orthodox unorthodox
orthodoxy unorthodoxy
ostentatious unostentatious
other same
otherworldliness worldliness
out safe
outbid underbid
overachievement underachievement
overact underact
overbid underbid
overcharge undercharge
overdress underdress
overestimate underestimate
overexpose underexpose
overgarment undergarment
overhand underhand
overhead subsurface
overhead surface
overpay underpay
overshoot undershoot
overspend underspend
overstate understate
overstatement understatement
overstock understock
overvalue undervalue
oviparous ovoviviparous
oviparous viviparous
ovoviviparous viviparous
owned unowned
pack unpack
packaged unpackaged
paid unpaid
pain pleasure
painful painless
painfully painlessly
paintable unpaintable
painted unpainted
palatability unpalatability
palatable unpalatable
palatably unpalatably
paradigmatic syntagmatic
parallel perpendicular
parallelogram trapezium
pardonable unpardonable
pardonably unpardonably
parented unparented
particular universal
partly wholly
passing running
passionate passionless
past present
pastness presentness
patriotic unpatriotic
patriotically unpatriotically
patronized unpatronized
patterned plain
paved unpaved
peace war
peaceful unpeaceful
pedunculate sessile
penalty reward
perceptive unperceptive
perceptiveness unperceptiveness
perinatal postnatal
perinatal prenatal
permanently temporarily
permissive preventive
permissive unpermissive
permissiveness unpermissiveness
perplexed unperplexed
persuasiveness unpersuasiveness
pigeon-toed splayfooted
pin unpin
planned unplanned
planted unplanted
playable unplayable
playful unplayful
pleasant unpleasant
pleasantly unpleasantly
pleasantness unpleasantness
pleasingness unpleasingness
plowed unplowed
plural singular
pointed pointless
pointedness unpointedness
polished unpolished
poor rich
popular unpopular
popularity unpopularity
porosity solidity
portable unportable
posed unposed
postdate predate
posteriority priority
postnatal prenatal
postnuptial prenuptial
postprandial preprandial
postwar prewar
potted unpotted
poverty wealth
power powerlessness
powered unpowered
powerful powerless
powerfulness powerlessness
precede succeed
precedented unprecedented
precedentedly unprecedentedly
preceding succeeding
precocious retarded
predictability unpredictability
predictable unpredictable
prefix suffix
prejudiced unprejudiced
premeditated unpremeditated
prepared unprepared
presidential unpresidential
pretentious unpretentious
pretentiously unpretentiously
pretentiousness unpretentiousness
preventable unpreventable
priestly unpriestly
primarily secondarily
primary secondary
principled unprincipled
printable unprintable
private public
privately publicly
privileged underprivileged
pro-choice pro-life
proactive retroactive
processed unprocessed
productive unproductive
productively unproductively
productiveness unproductiveness
profane sacred
professional unprofessional
profitability unprofitability
profitable unprofitable
profitableness unprofitableness
profitably unprofitably
profound superficial
profundity superficiality
progress regress
progressive regressive
pronation supination
pronounceable unpronounceable
prophetic unprophetic
propitious unpropitious
propitiously unpropitiously
propitiousness unpropitiousness
prospective retrospective
protected unprotected
protective unprotective
proved unproved
provocative unprovocative
proximate ultimate
publicized suppressed
publishable unpublishable
published unpublished
pull push
punctual unpunctual
punctuality tardiness
puncturable punctureless
punished unpunished
punitive rehabilitative
purge rehabilitate
purposeful purposeless
purposefulness purposelessness
qualified unqualified
qualitative quantitative
quantitative syllabic
questionable unquestionable
quickly slowly
quiet unquiet
quietly unquietly
quotable unquotable
radiolucent radiopaque
ravel unravel
re-entrant salient
reactive unreactive
ready unready
real unreal
realistic unrealistic
realistically unrealistically
reality unreality
reasonable unreasonable
reasonably unreasonably
reassure worry
reassuring unreassuring
receptive unreceptive
recognizably unrecognizably
reconstructed unreconstructed
recoverable unrecoverable
recto verso
refined unrefined
reflected unreflected
refresh tire
regenerate unregenerate
registered unregistered
regretful unregretful
regulated unregulated
related unrelated
relatedness unrelatedness
relax tense
relaxed tense
reliability unreliability
reliable unreliable
reliableness unreliableness
reliably unreliably
religious secular
remarkably unremarkably
renewable unrenewable
rentable unrentable
repeatable unrepeatable
repentant unrepentant
repentantly unrepentantly
reportable unreportable
reported unreported
reproducible unreproducible
requested unrequested
resentful unresentful
reserved unreserved
resist surrender
respectability unrespectability
respectable unrespectable
responsive unresponsive
responsiveness unresponsiveness
rested tired
restful restless
restrained unrestrained
restraint unrestraint
restricted unrestricted
restrictive unrestrictive
retail wholesale
retentive unretentive
reverberant unreverberant
revived unrevived
rewarding unrewarding
rh-negative rh-positive
rhetorical unrhetorical
rhymed unrhymed
rhythmical unrhythmical
ribbed ribless
ride walk
rifled unrifled
rigged unrigged
right wrong
righteous unrighteous
righteously unrighteously
righteousness unrighteousness
rightfulness wrongfulness
rightness wrongness
rimless rimmed
romantically unromantically
roofed roofless
rotor stator
rough smooth
roughen smooth
roughness smoothness
round square
running standing
rural urban
rusted rustless
rusticity urbanity
saddle unsaddle
saddled unsaddled
salable unsalable
sanitariness unsanitariness
sanitary unsanitary
saponified unsaponified
sarcastic unsarcastic
satisfactorily unsatisfactorily
satisfactoriness unsatisfactoriness
satisfactory unsatisfactory
saturated unsaturated
savory unsavory
scalable unscalable
scented scentless
scheduled unscheduled
scholarly unscholarly
scientific unscientific
scramble unscramble
screw unscrew
scripted unscripted
scrupulous unscrupulous
scrupulousness unscrupulousness
seal unseal
sealed unsealed
seamanlike unseamanlike
seamed seamless
seasonable unseasonable
seasonableness unseasonableness
seasonably unseasonably
seasonal year-round
seasoned unseasoned
seated standing
seaworthy unseaworthy
sedate stimulate
seductive unseductive
seeded unseeded
seedless seedy
seemliness unseemliness
selected unselected
self-consciously unselfconsciously
self-consciousness unselfconsciousness
selfish unselfish
selfishly unselfishly
selfishness unselfishness
sensational unsensational
sent unsent
sentimentally unsentimentally
separation union
serviceable unserviceable
servile unservile
sessile vagile
settled unsettled
sexy unsexy
shaded unshaded
shapely unshapely
shared unshared
sharpen soften
shaven unshaven
sheared unsheared
sheathe unsheathe
sheathed unsheathed
shelled unshelled
shockable unshockable
shod unshod
short tall
shortness tallness
shout whisper
shrink stretch
shrinkable unshrinkable
shuttered unshuttered
side top
signed unsigned
silence sound
silenced unsilenced
sinkable unsinkable
sit stand
sitter stander
sized unsized
skilled unskilled
skillfulness unskillfulness
skinless skinned
sleep wake
sleepiness wakefulness
sleeping waking
sleeved sleeveless
smart stupid
smilingly unsmilingly
smokeless smoky
snarl unsnarl
sociability unsociability
sociable unsociable
sociably unsociably
social unsocial
sold unsold
soled soleless
solvability unsolvability
solved unsolved
sonic subsonic
sonic supersonic
sound unsound
soundness unsoundness
sour sweet
sour sweeten
soured unsoured
spaced unspaced
sparkling still
specialized unspecialized
specified unspecified
spell unspell
spineless spinous
spirited spiritless
spoken written
sportingly unsportingly
stable unstable
stableness unstableness
staged unstaged
stained unstained
stand yield
staple unstaple
starchless starchy
starless starry
statesmanlike unstatesmanlike
steadily unsteadily
steadiness unsteadiness
steady unsteady
stemless stemmed
stifle stimulate
stimulating unstimulating
stoppable unstoppable
strain unstrain
strap unstrap
stratified unstratified
strength weakness
strengthen weaken
strengthening weakening
stressed unstressed
strong weak
strongly weakly
structured unstructured
stuck unstuck
studied unstudied
stuff unstuff
styleless stylish
subhuman superhuman
subjacent superjacent
subscript superscript
subsonic supersonic
subsurface surface
successful unsuccessful
successfully unsuccessfully
succumb survive
sugarless sugary
suitability unsuitability
suitableness unsuitableness
suitably unsuitably
summerize winterize
summery vernal
summery wintry
sunrise sunset
supervised unsupervised
supported unsupported
supportive unsupportive
sure unsure
surprised unsurprised
surprising unsurprising
susceptibility unsusceptibility
susceptible unsusceptible
suspected unsuspected
swept unswept
sworn unsworn
sympathetic unsympathetic
sympathetically unsympathetically
systematic unsystematic
systematically unsystematically
taciturn voluble
tactful tactless
tactfully tactlessly
tactfulness tactlessness
talented untalented
tame wild
tameness wildness
tangled untangled
tanned untanned
tapped untapped
tasteful tasteless
tastefully tastelessly
tastefulness tastelessness
tasteless tasty
tearful tearless
technophile technophobe
tempered untempered
tender tough
terseness verboseness
theatrical untheatrical
thematic unthematic
thermoplastic thermosetting
thick thin
thicken thin
thickly thinly
thickness thinness
thinkable unthinkable
thoughtful thoughtless
thoughtfully thoughtlessly
thoughtfulness thoughtlessness
thoughtfulness unthoughtfulness
three-piece two-piece
thrifty wasteful
tidiness untidiness
tidy untidy
tie untie
tied untied
timbered untimbered
timeliness untimeliness
tipped untipped
toed toeless
toned toneless
tongued tongueless
toothed toothless
topless topped
touched untouched
traceable untraceable
tracked trackless
trained untrained
translatable untranslatable
traveled untraveled
treated untreated
trimmed untrimmed
troubled untroubled
trustiness untrustiness
trustworthiness untrustworthiness
trustworthy untrustworthy
truthful untruthful
truthfully untruthfully
truthfulness untruthfulness
tubed tubeless
tucked untucked
tune untune
tuneful tuneless
turned unturned
twine untwine
twist untwist
understood ununderstood
unguiculate ungulate
unusual usual
unusualness usualness
unvaried varied
unvariedness variedness
unveil veil
unveiled veiled
unventilated ventilated
unvoiced voiced
unwanted wanted
unwarily warily
unwariness wariness
unwary wary
unwaxed waxed
unweaned weaned
unwearable wearable
unweave weave
unwebbed webbed
unwelcome welcome
unwellness wellness
unwholesome wholesome
unwholesomeness wholesomeness
unwieldy wieldy
unwilling willing
unwillingly willingly
unwillingness willingness
unwind wind
unwire wire
unwitting witting
unwittingly wittingly
unwomanly womanly
unwooded wooded
unworldly worldly
unworthiness worthiness
unworthy worthy
unwoven woven
unwrap wrap
unwrapped wrapped
unwrinkled wrinkled
unwritten written
unyoke yoke
useful useless
usefully uselessly
usefulness uselessness
valgus varus
valuable worthless
vernal wintry
virtuous wicked
wane wax
waning waxing
weedless weedy
weightless weighty
wheeled wheelless
wigged wigless
winged wingless
wired wireless
worth worthlessness
yang yin
`;
