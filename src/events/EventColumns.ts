/**
 * Events as columns: row i of every array is event i. The event's run is the row of the run table whose
 * range holds i, so no column repeats it.
 *
 * Shapes and units: tick Uint32 (rounds), code Uint8 (`EventCode`), person Uint32, source Uint32 (person or
 * starter number, NO_PERSON where none), channel Uint8, polarity Uint8 (0 positive, 1 negative), amount
 * Uint32.
 */
export interface EventColumns {
  readonly tick: Uint32Array;
  readonly code: Uint8Array;
  readonly person: Uint32Array;
  readonly source: Uint32Array;
  readonly channel: Uint8Array;
  readonly polarity: Uint8Array;
  readonly amount: Uint32Array;
}

/** Columns for `capacity` events, all zero. */
export function eventColumns(capacity: number): EventColumns {
  return {
    tick: new Uint32Array(capacity),
    code: new Uint8Array(capacity),
    person: new Uint32Array(capacity),
    source: new Uint32Array(capacity),
    channel: new Uint8Array(capacity),
    polarity: new Uint8Array(capacity),
    amount: new Uint32Array(capacity),
  };
}
