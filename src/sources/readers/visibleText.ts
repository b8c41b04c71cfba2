/** Spaces that do not look like one, or not at all like a letter at the edge of a name. */
const SPACES = /[\u0020\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Characters that show nothing by themselves: controls, zero-width ones, fillers, marks of direction. */
const UNSEEN = new RegExp(
  "[\\p{Cc}\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e" +
    "\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]",
  "gu",
);
/** What a reader cannot see: all of UNSEEN, spaces other than the plain one, plain ones at an edge. */
const HIDDEN = new RegExp(`${UNSEEN.source}|[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]|^ +| +$`, "gu");
/** A joiner between two pictographs is part of one emoji. */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})/gu;

/** Texts in a problem are no longer than this. */
const SHOWN_CHARACTERS = 60;

/** A text in which every character can be seen, those that cannot as \uXXXX; long ones are cut. */
export function visibleText(text: string): string {
  const shown = text.length > SHOWN_CHARACTERS ? text.slice(0, SHOWN_CHARACTERS) : text;
  const visible = shown.replace(HIDDEN, escapeAll);
  return text.length > SHOWN_CHARACTERS ? `${visible}…` : visible;
}

/** A byte as people write it: 0xE9. */
export const byteText = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Does the text hold a character that cannot be seen? */
export function hasHidden(text: string): boolean {
  return text.replace(EMOJI_JOINER, "").search(HIDDEN) >= 0;
}

/**
 * What two texts that look the same have in common: one Unicode form, plain spaces, nothing that shows
 * nothing.
 */
export function looksLike(text: string): string {
  return text.normalize("NFC").replace(UNSEEN, "").replace(SPACES, " ").trim();
}

function escapeAll(characters: string): string {
  let escaped = "";
  for (let i = 0; i < characters.length; i++) {
    escaped += `\\u${characters.charCodeAt(i).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
