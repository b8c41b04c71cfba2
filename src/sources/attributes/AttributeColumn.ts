import { orderLabels } from "../../network/orderLabels.ts";
import type { Attribute } from "../../network/People.ts";
import { parseWeight } from "../readers/parseWeight.ts";

/** What the cells of a column are. */
export type AttributeKind = "text" | "number" | "share";

const YES = new Set(["1", "true", "yes"]);
const NO = new Set(["0", "false", "no"]);

/**
 * One attribute of all people while its column is read. A cell is kept as a number: a text by its code, a
 * share of yes as 1, NaN where nothing is given.
 */
export class AttributeColumn {
  readonly kind: AttributeKind;
  readonly #cells: Float64Array;
  readonly #codes = new Map<string, number>();

  constructor(kind: AttributeKind, people: number) {
    this.kind = kind;
    this.#cells = new Float64Array(people).fill(NaN);
  }

  /** The cell that a text writes; null if it cannot. */
  parse(text: string): number | null {
    if (text.trim() === "") return NaN;
    if (this.kind === "text") return this.#codeOf(text);
    if (this.kind === "number") {
      const value = parseWeight(text);
      return typeof value === "string" ? null : value;
    }
    const word = text.trim().toLowerCase();
    if (YES.has(word)) return 1;
    if (NO.has(word)) return 0;
    const share = parseWeight(word);
    return typeof share === "string" || share > 1 ? null : share;
  }

  /** Has this text come before? */
  knows(text: string): boolean {
    return this.#codes.has(text);
  }

  set(person: number, cell: number): void {
    this.#cells[person] = cell;
  }

  isSame(person: number, cell: number): boolean {
    return Object.is(this.#cells[person], cell);
  }

  /**
   * Texts that somebody has, in label order: neither the order of rows nor rows of strangers show in the
   * codes.
   */
  finish(): Attribute {
    if (this.kind !== "text") return { kind: "number", values: this.#cells };
    const used = new Set(this.#cells);
    const texts = [...this.#codes.keys()].filter((text) => used.has(this.#codes.get(text) as number));
    const values = Array.from(orderLabels(texts), (index) => texts[index] as string);
    const newCodes = new Int32Array(this.#codes.size);
    values.forEach((text, code) => {
      newCodes[this.#codes.get(text) as number] = code;
    });
    const codes = Int32Array.from(this.#cells, (cell) => (Number.isNaN(cell) ? -1 : newCodes[cell]!));
    return { kind: "text", codes, values };
  }

  #codeOf(text: string): number {
    const code = this.#codes.get(text) ?? this.#codes.size;
    this.#codes.set(text, code);
    return code;
  }
}
