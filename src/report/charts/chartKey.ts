import { chartInk } from "./chartInk.ts";
import { shortened, textWidth, wrapped } from "./textWidth.ts";

/** What a mark of the chart means. line: drawn so; area: filled so; dot and cell: as they are. */
export interface KeyItem {
  readonly label: string;
  readonly color: string;
  readonly mark: "line" | "area" | "dot";
  readonly dash?: readonly number[];
  readonly weight?: number;
  readonly opacity?: number;
}

/** Pieces of a drawing, and how high they are together. */
export interface Drawn {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

interface Drawable {
  readonly silent: true;
  readonly z?: number;
}

interface Filling {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
  readonly opacity?: number;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Ends = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** A piece that is drawn at its place, not by data. */
export type Piece =
  | (Drawable & { readonly type: "text"; readonly style: TextStyle })
  | (Drawable & { readonly type: "line"; readonly shape: Ends; readonly style: Filling })
  | (Drawable & { readonly type: "rect"; readonly shape: Box; readonly style: Filling })
  | (Drawable & {
      readonly type: "polygon";
      readonly shape: { readonly points: number[][] };
      readonly style: Filling;
    });

interface TextStyle {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly align: "left" | "center" | "right";
  readonly verticalAlign: "middle";
  readonly fontSize: number;
  readonly backgroundColor: string;
}

const LINE = 20;
const MARK = 24;
const GAP = 16;
/** Lines of the grid do not cross words. */
const PAPER = "#ffffff";
export const TEXT_SIZE = 12;

/** Text at a place: its left, middle or right there, its middle at that height. */
export const textAt = (
  text: string,
  [x, y]: readonly [number, number],
  align: "left" | "center" | "right" = "left",
  fill: string = chartInk.text,
  size: number = TEXT_SIZE,
): Piece => ({
  type: "text",
  silent: true,
  style: { text, x, y, fill, align, verticalAlign: "middle", fontSize: size, backgroundColor: PAPER },
});

/** The key of a chart, in as many lines as it takes; what is too long for a line is cut short. */
export function chartKey(items: readonly KeyItem[], left: number, width: number): Drawn {
  const pieces: Piece[] = [];
  let x = 0;
  let line = 0;
  for (const item of items) {
    const label = shortened(item.label, width - MARK - 6);
    const room = MARK + 6 + textWidth(label);
    if (x > 0 && x + room > width) {
      x = 0;
      line++;
    }
    const middle = line * LINE + LINE / 2;
    pieces.push(markOf(item, left + x, middle), textAt(label, [left + x + MARK + 6, middle]));
    x += room + GAP;
  }
  return { pieces, height: items.length === 0 ? 0 : (line + 1) * LINE + 6 };
}

function markOf({ color, mark, dash = [], weight = 2, opacity = 1 }: KeyItem, x: number, y: number): Piece {
  if (mark === "line") {
    return {
      type: "line",
      silent: true,
      shape: { x1: x, y1: y, x2: x + MARK, y2: y },
      style: { stroke: color, lineWidth: weight, lineDash: [...dash], opacity },
    };
  }
  if (mark === "dot") {
    return {
      type: "polygon",
      silent: true,
      shape: { points: diamond(x + MARK / 2, y) },
      style: { fill: color },
    };
  }
  const shape = { x, y: y - 6, width: MARK, height: 12 };
  return { type: "rect", silent: true, shape, style: { fill: color, opacity } };
}

export const diamond = (x: number, y: number, size = 6): number[][] => [
  [x - size, y],
  [x, y - size],
  [x + size, y],
  [x, y + size],
];

/** Small print below a chart, broken into lines. */
export function chartNotes(
  notes: readonly string[],
  [left, top]: readonly [number, number],
  width: number,
): Drawn {
  const lines = notes.flatMap((note) => wrapped(note, width, 11));
  return {
    pieces: lines.map((line, i) => textAt(line, [left, top + 10 + i * 17], "left", chartInk.soft, 11)),
    height: lines.length * 17 + (lines.length === 0 ? 0 : 6),
  };
}
