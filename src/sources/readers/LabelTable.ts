import { orderLabels } from "../../network/orderLabels.ts";
import { Byte } from "./Dialect.ts";

/**
 * Labels that are canonical integers below this are looked up in an array (32 MB at most), others in a Map.
 */
export const SMALL_LIMIT = 1 << 23;
/** As many people as a header may declare. */
export const DECLARED_LIMIT = 1 << 25;
/** A Map holds 2²⁴ entries at most. */
export const NAMED_LIMIT = (1 << 24) - 1;

/** People in label order, and the place of each label in it by the order in which the labels came. */
export interface NumberedPeople {
  readonly count: number;
  /** null where every label is the person's number. */
  readonly labels: readonly string[] | null;
  readonly personOf: Uint32Array;
}

/**
 * The labels of people in the order in which they come, each kept once. `007` and `7` are two labels; an
 * integer written as a person would is only stored in a quicker way.
 */
export class LabelTable {
  #count = 0;
  /** For a small integer, 1 + the index of its label; 0: has not come. */
  #small = new Uint32Array(1024);
  #largestSmall = -1;
  readonly #named = new Map<string, number>();

  get count(): number {
    return this.#count;
  }

  /** Labels that are kept as text. */
  get named(): ReadonlyMap<string, number> {
    return this.#named;
  }

  /** The index of a small integer, which must be one. */
  ofSmall(value: number): number {
    if (value >= this.#small.length) this.#grow(value);
    const slot = this.#small[value] as number;
    if (slot !== 0) return slot - 1;
    if (value > this.#largestSmall) this.#largestSmall = value;
    this.#small[value] = ++this.#count;
    return this.#count - 1;
  }

  has(label: string): boolean {
    const small = smallInteger(label);
    return small < 0 ? this.#named.has(label) : (this.#small[small] ?? 0) !== 0;
  }

  /** The index of a label that is not a small integer; −1 if it has not come. */
  ofName(label: string): number {
    return this.#named.get(label) ?? -1;
  }

  addName(label: string): number {
    this.#named.set(label, this.#count);
    return this.#count++;
  }

  /** Are all labels canonical integers below `limit`? */
  allBelow(limit: number): boolean {
    if (this.#largestSmall >= limit) return false;
    for (const label of this.#named.keys()) {
      if (!/^[1-9][0-9]{0,15}$/.test(label) || Number(label) >= limit) return false;
    }
    return true;
  }

  /** All labels are below `people`, and everybody exists. */
  numberDeclared(people: number): NumberedPeople {
    const personOf = new Uint32Array(this.#count);
    for (let value = 0; value <= this.#largestSmall; value++) {
      const slot = this.#small[value] as number;
      if (slot !== 0) personOf[slot - 1] = value;
    }
    for (const [label, index] of this.#named) personOf[index] = Number(label);
    return { count: people, labels: null, personOf };
  }

  /** All labels as text, by the index they were given. */
  inOrderOfComing(): string[] {
    const labels = new Array<string>(this.#count).fill("");
    for (let value = 0; value <= this.#largestSmall; value++) {
      const slot = this.#small[value] as number;
      if (slot !== 0) labels[slot - 1] = String(value);
    }
    for (const [label, index] of this.#named) labels[index] = label;
    return labels;
  }

  number(): NumberedPeople {
    return this.#named.size === 0 ? this.#numberSmall() : this.#numberAll();
  }

  /** Going through small integers by value is sorting them. */
  #numberSmall(): NumberedPeople {
    const count = this.#count;
    const personOf = new Uint32Array(count);
    const labels: string[] | null = this.#largestSmall + 1 === count ? null : [];
    let person = 0;
    for (let value = 0; value <= this.#largestSmall; value++) {
      const slot = this.#small[value] as number;
      if (slot === 0) continue;
      personOf[slot - 1] = person++;
      labels?.push(String(value));
    }
    return { count, labels, personOf };
  }

  #numberAll(): NumberedPeople {
    const labels = this.inOrderOfComing();
    const order = orderLabels(labels);
    const personOf = new Uint32Array(this.#count);
    order.forEach((index, person) => {
      personOf[index] = person;
    });
    return { count: this.#count, labels: Array.from(order, (index) => labels[index] as string), personOf };
  }

  #grow(value: number): void {
    let length = this.#small.length;
    while (length <= value) length *= 2;
    const wider = new Uint32Array(length);
    wider.set(this.#small);
    this.#small = wider;
  }
}

/** The value of a label that is a canonical integer below SMALL_LIMIT, else −1. */
export function smallInteger(label: string): number {
  return /^(?:0|[1-9][0-9]{0,6})$/.test(label) ? belowLimit(Number(label)) : -1;
}

/** The same from bytes. */
export function smallIntegerIn(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 0 || length > 7 || (length > 1 && bytes[start] === Byte.zero)) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - Byte.zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return belowLimit(value);
}

const belowLimit = (value: number): number => (value < SMALL_LIMIT ? value : -1);
