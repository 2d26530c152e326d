/** Forms of English words that no rule takes back to the dictionary: the word, then its forms. */
const ROWS = `
be is are was were been being am 's 're
have has had having
do does did done doing
go goes went gone
say said
make made
take took taken
come came
see saw seen
know knew known
get got gotten
give gave given
find found
uphold upheld
think thought
tell told
become became
leave left
feel felt
put put
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
let let
mean meant
set set
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain lying
lead led
read read
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
cut cut
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
eat ate eaten
fight fought
fly flew flown flies
hit hit
shoot shot
sell sold
teach taught
sing sang sung
swim swam swum
drink drank drunk
ride rode ridden
shake shook shaken
sleep slept
steal stole stolen
strike struck stricken
swear swore sworn
tear tore torn
wake woke woken
freeze froze frozen
hide hid hidden
bite bit bitten
blow blew blown
bend bent
lend lent
feed fed
flee fled
hang hung
kneel knelt
light lit
shut shut
sink sank sunk
slide slid
spread spread
stick stuck
sweep swept
swing swung
die dies died dying
tie tying
shrink shrank shrunk
forbid forbade forbidden
arise arose arisen
bear bore born borne
beat beaten
bleed bled
dig dug
overcome overcame
withdraw withdrew withdrawn
undergo underwent undergone
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
goose geese
wolf wolves
life lives
wife wives
knife knives
leaf leaves
half halves
shelf shelves
loaf loaves
thief thieves
sheep sheep
fish fishes
good better best
bad worse worst
kid kids
ox oxen
crisis crises
datum data
criterion criteria
phenomenon phenomena
many more most
little less least
far farther further
dying dying
someone somebody
`;

/** The dictionary words that a form may belong to. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = build();

function build(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [word = '', ...forms] = row.split(' ');
    for (const form of forms) table.set(form, [...(table.get(form) ?? []), word]);
  }
  return table;
}
