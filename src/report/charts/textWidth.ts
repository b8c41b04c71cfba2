const NARROW = /[ ijlI.,:;'|!()[\]·-]/;
const WIDE = /[mwMW@%—…]/;

/**
 * About how wide a text is, in pixels: rather too much than too little, whatever the font. Chinese, Japanese
 * and Korean characters are as wide as they are high, and so are symbols; pictures are wider.
 *
 * Cost  time O(characters)
 */
export function textWidth(text: string, size = 12): number {
  let width = 0;
  for (const character of text) width += emsOf(character);
  return Math.ceil(width * size);
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code > 0xffff) return 1.4;
  if (code >= 0x1100) return code < 0x2e80 && code >= 0x2000 && code < 0x2070 ? 0.9 : 1.02;
  if (NARROW.test(character)) return 0.38;
  if (WIDE.test(character)) return 1;
  return /[A-Z]/.test(character) ? 0.72 : 0.62;
}

/** A text that fits into so many pixels: its end gives way to "…" where it must. */
export function shortened(text: string, room: number, size = 12): string {
  if (textWidth(text, size) <= room) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of so many pixels, broken between words or Chinese characters; longer words are cut. */
export function wrapped(text: string, room: number, size = 12): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/\s+|[\u2e80-\uabff\uf900-\uffef]|[^\s\u2e80-\uabff\uf900-\uffef]+/gu) ??
    []) {
    if (textWidth(line + piece, size) <= room) line += piece;
    else {
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = shortened(piece.trimStart(), room, size);
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
