import type { Fields } from "./Fields.ts";
import { LabelTable, NAMED_LIMIT, smallInteger, smallIntegerIn } from "./LabelTable.ts";
import type { ProblemList } from "./ProblemList.ts";
import { hasHidden, looksLike, visibleText } from "./visibleText.ts";

/** What a spreadsheet makes of a long id. The sign tells it from names such as 12e5. */
const EXPONENT_FORM = /^[0-9](?:[.,][0-9]+)?[eE]\+[0-9]+$/;
export const isExponentForm = (label: string): boolean => EXPONENT_FORM.test(label);
const PRINTABLE_ASCII = /^[\x21-\x7e]*$/;

/** Turns fields into labels of people: text as it stands, looked at once when it first comes. */
export class LabelReader {
  readonly table: LabelTable = new LabelTable();
  readonly #normalize: boolean;
  readonly #problems: ProblemList;
  /** Labels that do not look like what they are, with their first lines. */
  readonly #suspects = new Map<string, number>();

  constructor(normalize: boolean, problems: ProblemList) {
    this.#normalize = normalize;
    this.#problems = problems;
  }

  /** The index of a field's label; −1 if it cannot be one. */
  read(fields: Fields, field: number, line: number): number {
    const small = smallIntegerIn(fields.bytes, fields.starts[field] as number, fields.ends[field] as number);
    if (small >= 0) return this.table.ofSmall(small);
    const text = fields.text(field);
    return this.#readName(text, line, () =>
      this.#problems.error("E-IMPORT-012", { line }, { column: field + 1 }),
    );
  }

  /** The same for text that stands in no column. */
  readText(text: string, line: number): number {
    const small = smallInteger(text);
    if (small >= 0) return this.table.ofSmall(small);
    return this.#readName(text, line, () => this.#problems.error("E-IMPORT-034", { line }));
  }

  #readName(text: string, line: number, isEmpty: () => void): number {
    const label = this.#normalize ? text.normalize("NFC") : text;
    const index = this.table.ofName(label);
    return index >= 0 ? index : this.#admit(label, line, isEmpty);
  }

  #admit(label: string, line: number, isEmpty: () => void): number {
    if (label === "") isEmpty();
    else if (isExponentForm(label)) this.#problems.error("E-IMPORT-013", { line }, { label });
    else if (this.table.named.size === NAMED_LIMIT) {
      this.#problems.stop("E-IMPORT-025", { line }, { what: "names", limit: NAMED_LIMIT });
    } else {
      if (!PRINTABLE_ASCII.test(label)) this.#suspect(label, line);
      return this.table.addName(label);
    }
    return -1;
  }

  #suspect(label: string, line: number): void {
    if (hasHidden(label)) this.#problems.warning("E-IMPORT-041", { line }, { label: visibleText(label) });
    if (looksLike(label) !== label) this.#suspects.set(label, line);
  }

  /** Warns of labels that differ and look equal. To be called when all have come. */
  reportLookAlikes(): void {
    const firstOf = new Map<string, string>();
    for (const [label, line] of this.#suspects) {
      const plain = looksLike(label);
      const other = this.table.has(plain) ? plain : firstOf.get(plain);
      if (other === undefined) firstOf.set(plain, label);
      else {
        this.#problems.warning(
          "E-IMPORT-040",
          { line },
          {
            label: visibleText(label),
            characters: [...label].length,
            other: visibleText(other),
            otherCharacters: [...other].length,
          },
        );
      }
    }
  }
}
