/** No file has more rows than this: arrays of twice as many arcs would not fit in memory. */
export const TIES_LIMIT = 1 << 28;

/**
 * Rows of ties as they come, in arrays that double: from, to are label indices, lines say where each row
 * stands.
 */
export class GrowingTies {
  length = 0;
  from: Uint32Array = new Uint32Array(1024);
  to: Uint32Array = new Uint32Array(1024);
  lines: Uint32Array = new Uint32Array(1024);
  weights: Float64Array | null = null;

  /** From now on every row has a weight. */
  useWeights(): void {
    this.weights = new Float64Array(this.from.length);
  }

  add(from: number, to: number, line: number): void {
    if (this.length === this.from.length) this.#grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.lines[this.length++] = line;
  }

  addWeighted(from: number, to: number, line: number, weight: number): void {
    this.add(from, to, line);
    this.weights![this.length - 1] = weight;
  }

  #grow(): void {
    const capacity = this.length * 2;
    const widen = (column: Uint32Array): Uint32Array => {
      const wider = new Uint32Array(capacity);
      wider.set(column);
      return wider;
    };
    this.from = widen(this.from);
    this.to = widen(this.to);
    this.lines = widen(this.lines);
    if (this.weights === null) return;
    const weights = new Float64Array(capacity);
    weights.set(this.weights);
    this.weights = weights;
  }
}
