import { visible } from "../report/visible.ts";

const PLAIN = /^[\w@%+=:,./-]+$/;

/**
 * Words of a command as a person can paste them into a shell; unprintable characters are shown, not obeyed.
 */
export function shellWords(words: readonly string[]): string {
  return words
    .map((word) => (PLAIN.test(word) ? word : `'${visible(word).replaceAll("'", "'\\''")}'`))
    .join(" ");
}
