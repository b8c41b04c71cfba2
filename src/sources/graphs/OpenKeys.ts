import type { ProblemList } from "../readers/ProblemList.ts";
import { visibleText } from "../readers/visibleText.ts";
import type { Place } from "./JsonReader.ts";
import { ownText } from "./ownText.ts";

/** So many characters of keys are kept to find a key that comes twice. */
const KEYS_LIMIT = 1 << 20;

/** The keys of the objects that are open, to tell one that comes twice: the last would win unseen. */
export class OpenKeys {
  readonly #problems: ProblemList;
  /** By depth; those deeper than the open objects are empty and wait to be used again. */
  readonly #lines: Map<string, number>[] = [];
  readonly #sizes: number[] = [];
  #depth = -1;
  #size = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  open(): void {
    this.#depth++;
    this.#sizes[this.#depth] = 0;
    if (this.#lines.length === this.#depth) this.#lines.push(new Map());
  }

  close(): void {
    this.#lines[this.#depth]!.clear();
    this.#size -= this.#sizes[this.#depth] as number;
    this.#depth--;
  }

  add(name: string, place: Place): void {
    const lines = this.#lines[this.#depth]!;
    const firstLine = lines.get(name);
    if (firstLine !== undefined) {
      const key = visibleText(name);
      this.#problems.error("E-IMPORT-075", place, { key, other: key, firstLine });
      return;
    }
    lines.set(ownText(name), place.line);
    const size = name.length + 1;
    this.#sizes[this.#depth]! += size;
    this.#size += size;
    if (this.#size > KEYS_LIMIT) {
      this.#problems.stop("E-IMPORT-064", place, { what: "characters of keys", limit: KEYS_LIMIT });
    }
  }
}
