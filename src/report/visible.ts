/**
 * Controls, invisible and text-reversing characters and half surrogates, which could fool a terminal or a
 * reader.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text with every unprintable character written as \u001b: other people's names cannot move our cursor. */
export function visible(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, "0")}`,
  );
}
