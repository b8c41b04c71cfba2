/** A piece of a printed page: what it is, the sheets that it stands on, and what it is made of. */
export interface Piece {
  /** As PDF names it: H2, Table, TR, Figure; a text by itself has none. */
  readonly kind: string;
  readonly sheets: readonly number[];
  readonly parts: readonly Piece[];
}

export interface Sheets {
  readonly count: number;
  /** All pieces in reading order, each before its parts. */
  readonly pieces: readonly Piece[];
}

const referencesIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

/**
 * What stands on which sheet of a PDF that Chromium has tagged: its tree of structure says so, and it is not
 * compressed. Sheets count from 1.
 */
export function sheetsOf(pdf: Buffer): Sheets {
  const objects = new Map(
    [...pdf.toString("latin1").matchAll(/^(\d+) 0 obj\n(<<\/Type \/[\s\S]*?)\nendobj$/gm)].map(
      ([, number, text = ""]) => [Number(number), text],
    ),
  );
  const kidsOf = (node: number): readonly number[] => {
    const text = objects.get(node) ?? "";
    const [, kids = ""] = /\/Kids \[([^\]]*)\]/.exec(text) ?? [];
    return text.startsWith("<</Type /Pages") ? referencesIn(kids).flatMap(kidsOf) : [node];
  };
  const find = (type: string): string =>
    [...objects.values()].find((text) => text.startsWith(`<</Type /${type}\n`)) ?? "";
  const after = (key: string, text: string): number =>
    Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(text)?.[1]);
  const sheets = kidsOf(after("Pages", find("Catalog")));
  const pieceAt = (number: number): readonly Piece[] => {
    const text = objects.get(number) ?? "";
    const [, kind] = /^<<\/Type \/StructElem\n\/S \/(\w+)/.exec(text) ?? [];
    if (kind === undefined) return [];
    const [, inside = ""] = /\/K (\[[\s\S]*?\]|\d+ 0 R)\n?(?:\/|>>$)/.exec(text) ?? [];
    const parts = referencesIn(inside).flatMap(pieceAt);
    const own = [...text.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page]) => sheets.indexOf(Number(page)) + 1);
    const all = [...own, ...parts.flatMap((part) => part.sheets)];
    return [{ kind, sheets: [...new Set(all)].sort((a, b) => a - b), parts }];
  };
  const flat = (piece: Piece): readonly Piece[] => [piece, ...piece.parts.flatMap(flat)];
  return { count: sheets.length, pieces: pieceAt(after("K", find("StructTreeRoot"))).flatMap(flat) };
}
