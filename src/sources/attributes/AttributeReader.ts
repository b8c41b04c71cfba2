import type { Attribute, People } from "../../network/People.ts";
import type { Fields } from "../readers/Fields.ts";
import { isExponentForm } from "../readers/LabelReader.ts";
import type { ProblemList } from "../readers/ProblemList.ts";
import type { RowSink } from "../readers/readTable.ts";
import { resolveColumn } from "../readers/resolveColumn.ts";
import { hasHidden, visibleText } from "../readers/visibleText.ts";
import { AttributeColumn, type AttributeKind } from "./AttributeColumn.ts";
import type { AttributeOptions } from "./readAttributes.ts";

const KINDS = {
  segment: "text",
  followers: "number",
  price: "number",
  channel: "text",
  fake: "share",
} as const satisfies Record<string, AttributeKind>;
type Name = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as readonly Name[];

interface ReadColumn {
  readonly name: Name;
  readonly index: number;
  readonly cells: AttributeColumn;
}

/** Rows of a table to attributes of people. */
export class AttributeReader implements RowSink {
  rows = 0;
  matched = 0;
  repeated = 0;
  conflicting = 0;
  unknown = 0;
  readonly #options: AttributeOptions;
  readonly #people: People;
  readonly #problems: ProblemList;
  readonly #personOf: (label: string) => number;
  /** The line of each person's row; 0: none yet. */
  readonly #lines: Uint32Array;
  /** Columns of the header; 0: it has not come. */
  #width = 0;
  #id = -1;
  readonly #columns: ReadColumn[] = [];

  constructor(options: AttributeOptions, people: People, problems: ProblemList) {
    this.#options = options;
    this.#people = people;
    this.#problems = problems;
    this.#personOf = personFinder(people);
    this.#lines = new Uint32Array(people.count);
  }

  get hasHeader(): boolean {
    return this.#width > 0;
  }

  begin(): void {}

  row(fields: Fields, line: number): void {
    if (this.#width === 0) this.#open(fields.texts());
    else if (fields.count === this.#width) this.#addRow(fields, line);
    else this.#problems.error("E-IMPORT-011", { line }, { expected: this.#width, found: fields.count });
  }

  finish(): ReadonlyMap<string, Attribute> {
    return new Map(this.#columns.map(({ name, cells }) => [name, cells.finish()]));
  }

  #open(names: readonly string[]): void {
    const find = (option: Name | "id"): number => {
      const column = this.#options[option] ?? null;
      return column === null ? -1 : resolveColumn(column, option, names, names.length, this.#problems);
    };
    this.#width = names.length;
    this.#id = find("id");
    for (const name of NAMES) {
      const index = find(name);
      if (index >= 0) {
        this.#columns.push({ name, index, cells: new AttributeColumn(KINDS[name], this.#people.count) });
      }
    }
    if (this.#problems.failed) this.#problems.giveUp();
  }

  #addRow(fields: Fields, line: number): void {
    this.rows++;
    const person = this.#findPerson(fields.text(this.#id), line);
    const firstLine = person < 0 ? 0 : (this.#lines[person] as number);
    if (person >= 0 && firstLine === 0) {
      this.#lines[person] = line;
      this.matched++;
    } else if (person >= 0) this.repeated++;
    let differs = false;
    for (const column of this.#columns) {
      const cell = this.#readCell(column, fields.text(column.index), line);
      if (cell === null || person < 0) continue;
      if (firstLine === 0) column.cells.set(person, cell);
      else if (!column.cells.isSame(person, cell)) differs = true;
    }
    if (differs) this.#reportConflict(fields.text(this.#id), line, firstLine);
  }

  #findPerson(text: string, line: number): number {
    const label = this.#options.normalize === "nfc" ? text.normalize("NFC") : text;
    const person = this.#personOf(label);
    if (person >= 0) return person;
    this.unknown++;
    if (label === "") this.#problems.error("E-IMPORT-012", { line }, { column: this.#id + 1 });
    else if (isExponentForm(label)) this.#problems.error("E-IMPORT-013", { line }, { label });
    else this.#complain("E-IMPORT-053", line, { person: visibleText(label) });
    return -1;
  }

  #readCell({ name, cells }: ReadColumn, text: string, line: number): number | null {
    if (cells.kind === "text" && hasHidden(text) && !cells.knows(text)) {
      this.#problems.warning("E-IMPORT-041", { line }, { label: visibleText(text) });
    }
    const cell = cells.parse(text);
    if (cell === null) {
      const code = cells.kind === "number" ? "E-IMPORT-050" : "E-IMPORT-051";
      this.#problems.error(code, { line }, { attribute: name, value: visibleText(text) });
    }
    return cell;
  }

  #reportConflict(label: string, line: number, firstLine: number): void {
    this.conflicting++;
    // Whichever row counted, the order of rows would matter.
    this.#problems.error("E-IMPORT-052", { line }, { person: visibleText(label), firstLine });
  }

  #complain(code: "E-IMPORT-053", line: number, values: Record<string, string | number>): void {
    if (this.#options.strict) this.#problems.error(code, { line }, values);
    else this.#problems.warning(code, { line }, values);
  }
}

/** The person of a label, or −1. */
function personFinder({ count, labels }: People): (label: string) => number {
  if (labels === null) {
    return (label) => (/^(?:0|[1-9][0-9]{0,9})$/.test(label) && Number(label) < count ? Number(label) : -1);
  }
  const persons = new Map(labels.map((label, person) => [label, person]));
  return (label) => persons.get(label) ?? -1;
}
