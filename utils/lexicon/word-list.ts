/** "one two three" as a list; "claim+" stands for "claim claims". Lists of words are kept as one string each: so they read, sort and compress best. */
export const listOf = (list: string): readonly string[] => list.replace(/(\S+)\+/g, '$1 $1s').split(' ');

export const words = (list: string): ReadonlySet<string> => new Set(listOf(list));
