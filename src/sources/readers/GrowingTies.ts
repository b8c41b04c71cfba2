/** No file has more rows than this: arrays of twice as many arcs would not fit in memory. */
export const TIES_LIMIT = 1 << 28;

/**
 * Rows of ties as they come, in arrays that double: from, to are label indices, lines say where each row
 * stands, weights and ofRow (the index of the row's channel) are there where rows have them.
 */
export class GrowingTies {
  length = 0;
  from: Uint32Array = new Uint32Array(1024);
  to: Uint32Array = new Uint32Array(1024);
  lines: Uint32Array = new Uint32Array(1024);
  weights: Float64Array | null = null;
  ofRow: Uint8Array | null = null;
  readonly #onGrow: (rows: number) => void;

  /** `onGrow` hears how many rows there will be room for, before room is made for them. */
  constructor(onGrow: (rows: number) => void = () => undefined) {
    this.#onGrow = onGrow;
  }

  /** From now on every row has a weight. */
  useWeights(): void {
    this.weights = new Float64Array(this.from.length);
  }

  /** From now on every row has a channel. */
  useChannels(): void {
    this.ofRow = new Uint8Array(this.from.length);
  }

  add(from: number, to: number, line: number, weight = 1, channel = 0): void {
    if (this.length === this.from.length) this.#grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    if (this.weights !== null) this.weights[this.length] = weight;
    if (this.ofRow !== null) this.ofRow[this.length] = channel;
    this.lines[this.length++] = line;
  }

  #grow(): void {
    const capacity = this.length * 2;
    this.#onGrow(capacity);
    const widen = (column: Uint32Array): Uint32Array => {
      const wider = new Uint32Array(capacity);
      wider.set(column);
      return wider;
    };
    this.from = widen(this.from);
    this.to = widen(this.to);
    this.lines = widen(this.lines);
    if (this.weights !== null) {
      const weights = new Float64Array(capacity);
      weights.set(this.weights);
      this.weights = weights;
    }
    if (this.ofRow !== null) {
      const ofRow = new Uint8Array(capacity);
      ofRow.set(this.ofRow);
      this.ofRow = ofRow;
    }
  }
}
