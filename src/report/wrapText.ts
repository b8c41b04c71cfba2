import { displayWidth } from "./textTable.ts";

/**
 * Text in lines of at most `width` columns; the author's own line breaks stay, and indented lines as they are.
 * Chinese has no spaces: a line may end between any two of its characters, but not before punctuation that
 * closes nor after one that opens.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    // What is indented is a command to copy.
    if (paragraph.startsWith(" ")) return [paragraph];
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      for (const [i, piece] of piecesOf(word).entries()) {
        const space = i > 0 || line === "" ? "" : " ";
        if (line !== "" && displayWidth(line + space + piece) > width) {
          lines.push(line);
          line = piece;
        } else line += space + piece;
      }
    }
    return [...lines, line];
  });
}

const UNSPACED =
  /[\u2e80-\u303e\u3041-\u312f\u31a0-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3fffd}]/u;
const CLOSING = /[。，、！？；：）」』》】〉”’…—·,.;:!?)\]}%]/;
const OPENING = /[（「『《【〈“‘([{]/;

/** Parts of a word between which a line may end. */
function piecesOf(word: string): readonly string[] {
  if (!UNSPACED.test(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  let before = "";
  for (const character of word) {
    const mayBreak =
      before !== "" &&
      (UNSPACED.test(before) || UNSPACED.test(character)) &&
      !OPENING.test(before) &&
      !CLOSING.test(character);
    if (mayBreak) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    before = character;
  }
  return [...pieces, piece];
}
