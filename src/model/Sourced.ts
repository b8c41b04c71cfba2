/**
 * A value that holds for a scenario, and where it is from: `scenario`, `assumption`, or the address of where
 * it was measured.
 */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}
