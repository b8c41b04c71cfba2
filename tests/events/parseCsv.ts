/** The cells of CSV text as RFC 4180 says, unquoted; every row ends with a line feed. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error("a quote is left open");
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      for (; at < text.length && text[at] !== "," && text[at] !== "\n"; at++) cell += text[at];
    }
    row.push(cell);
    const end = text[at++];
    if (end === ",") {
      if (at === text.length) throw new Error("the last row does not end");
      continue;
    }
    if (end !== "\n") throw new Error(`after a cell stands ${JSON.stringify(end)}`);
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The label behind a cell: without the apostrophe that stands before what a spreadsheet would run. */
export const labelOf = (cell: string): string => cell.replace(/^'(?='*[=+\-@＝＋－＠\t\n\r\0])/, "");
