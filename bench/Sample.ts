/** One figure as one process measured it. */
export interface Sample {
  readonly name: string;
  readonly unit: string;
  /** What was done, so that the figure can be judged. */
  readonly how: string;
  /** By the clock on the wall: what a person waits for, other programs on the machine included. */
  readonly value: number;
  /** The same by processor time, which other programs disturb less; absent where it means nothing. */
  readonly cpu?: number;
  /** Of all repetitions within the process, the one that was disturbed least. */
  readonly best?: number;
}

/** A bench is a program that prints its samples as its last line. */
export function printSamples(samples: readonly Sample[]): void {
  process.stdout.write(`${JSON.stringify(samples)}\n`);
}
