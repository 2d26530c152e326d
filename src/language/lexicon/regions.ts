/** Names of what other places of the same nation may lie in. */
export const REGIONS: ReadonlySet<string> = new Set(
  `gaza|sinai|west bank|darfur|anbar|diyala|crimea|siberia|chechnya|tigray|amhara|hadramout|shabwa|california|texas|florida|michigan|hawaii|alaska|
catalonia|canary islands|sicily|sardinia|corsica|golan|bekaa|negev|cyrenaica|xinjiang|tibet|rakhine|gujarat|kerala|manipur|suez canal|neom|
sumatra|java|bali|aceh|mindanao|greenland|zanzibar|quebec|white house|pentagon|kremlin|renaissance dam|petra|taj mahal|notre dame`.split(
    /[|\n]+/,
  ),
);
