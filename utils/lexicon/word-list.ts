/** "one two three" as a set. Lists of words are kept as one string each: so they read, sort and compress best. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
