/**
 * Rows as aligned text: words to the left (the first column unless others are named), numbers to the right,
 * with a gap between columns.
 *
 * Arrays      rows of equal length; widths are those of the longest cells
 * Randomness  none
 * Cost        time O(cells)
 * Failure     never
 */
export function textTable(
  rows: readonly (readonly string[])[],
  words: readonly number[] = [0],
  gap = "   ",
): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] as string))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = " ".repeat((widths[column] as number) - displayWidth(cell));
        return words.includes(column) ? cell + padding : padding + cell;
      })
      .join(gap)
      .trimEnd(),
  );
  return lines.join("\n");
}

/** Columns that a text takes in a terminal: two for East Asian wide characters, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
