/** Milliseconds of one repetition: medians by wall and by processor time, and the least wall time. */
export interface Timing {
  readonly wall: number;
  readonly cpu: number;
  readonly best: number;
}

export interface Repetitions {
  readonly warmUp: number;
  readonly repeats: number;
}

/** Times `work` again and again; the number of the repetition is its argument. */
export function timeRepeated(repetitions: Repetitions, work: (repetition: number) => void): Timing {
  return timeInTurns(repetitions, [work])[0] as Timing;
}

/** Times several works in turns, so that whatever disturbs the machine disturbs all of them. */
export function timeInTurns(
  { warmUp, repeats }: Repetitions,
  works: readonly ((repetition: number) => void)[],
): readonly Timing[] {
  const times = works.map(() => ({ walls: [] as number[], cpus: [] as number[] }));
  for (let repetition = 0; repetition < warmUp + repeats; repetition++) {
    for (const [i, work] of works.entries()) {
      const cpuBefore = process.cpuUsage();
      const wallBefore = performance.now();
      work(repetition);
      const wall = performance.now() - wallBefore;
      const { user, system } = process.cpuUsage(cpuBefore);
      if (repetition < warmUp) continue;
      times[i]?.walls.push(wall);
      times[i]?.cpus.push((user + system) / 1000);
    }
  }
  return times.map(({ walls, cpus }) => ({
    wall: median(walls),
    cpu: median(cpus),
    best: Math.min(...walls),
  }));
}

/** What a timing says of something else than milliseconds of the whole: rates, times per piece. */
export function eachOf({ wall, cpu, best }: Timing, figure: (milliseconds: number) => number) {
  return { value: figure(wall), cpu: figure(cpu), best: figure(best) };
}

export function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  const middle = ascending.length >> 1;
  const upper = ascending[middle] as number;
  return ascending.length % 2 === 1 ? upper : (upper + (ascending[middle - 1] as number)) / 2;
}
