/** CHECK of every column that holds a BCP-47 language tag. */
export const LANGUAGE_TAG = `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`;
