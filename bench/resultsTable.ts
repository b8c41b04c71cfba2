import type { Sample } from "./Sample.ts";
import { median } from "./timeRepeated.ts";

/** One figure over all processes that measured it. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly how: string;
  /** The median process, and the two extremes: by wall time where it is a time. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The median process by processor time. */
  readonly cpu?: number;
  /** The repetition that was disturbed least, of all repetitions of all processes. */
  readonly best?: number;
}

export interface Results {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly node: string;
    /** Over the last 1, 5 and 15 minutes, at the end. */
    readonly loadAverage: readonly number[];
  };
  readonly rounds: number;
  readonly figures: readonly Figure[];
}

/** Of rates more is better, of everything else less; ratios against something slower are rates. */
const MORE_IS_BETTER = /\/s$|×/;

/** Medians and spreads, in the order in which figures first appear. */
export function summarise(samples: readonly Sample[]): readonly Figure[] {
  const byName = Map.groupBy(samples, ({ name }) => name);
  return [...byName.values()].map((same) => {
    const { name, unit, how } = same[0] as Sample;
    const values = same.map(({ value }) => value);
    const cpu = same.flatMap((sample) => sample.cpu ?? []);
    const best = same.flatMap((sample) => sample.best ?? []);
    return {
      name,
      unit,
      how,
      median: median(values),
      least: Math.min(...values),
      most: Math.max(...values),
      ...(cpu.length === 0 ? {} : { cpu: median(cpu) }),
      ...(best.length === 0
        ? {}
        : { best: MORE_IS_BETTER.test(unit) ? Math.max(...best) : Math.min(...best) }),
    };
  });
}

const HEADINGS = ["figure", "median", "least – most", "by CPU time", "best", "unit", "how"] as const;

function rowOf(figure: Figure): readonly string[] {
  const { name, unit, how, least, most, cpu, best } = figure;
  return [
    name,
    digits(figure.median),
    `${digits(least)} – ${digits(most)}`,
    cpu === undefined ? "" : digits(cpu),
    best === undefined ? "" : digits(best),
    unit,
    how,
  ];
}

/** Three digits that count. */
const digits = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));

function aboutMachine({ machine, rounds }: Results): string {
  const { processor, cores, node, loadAverage } = machine;
  return (
    `${processor}, ${cores} cores, Node ${node}; ${rounds} processes each; ` +
    `load average at the end ${loadAverage.join(", ")}`
  );
}

/** The table of the terminal, with what each figure was the last time as a ratio. */
export function textTable(results: Results, previous: Results | null): string {
  const was = new Map(previous?.figures.map((figure) => [figure.name, figure.median]));
  const rows = results.figures.map((figure) => {
    const last = was.get(figure.name);
    const ratio = last === undefined ? "" : `× ${(figure.median / last).toFixed(2)}`;
    const [name, middle, spread, cpu, best, unit, how] = rowOf(figure);
    return [name, middle, spread, cpu, best, ratio, unit, how] as string[];
  });
  const all = [[...HEADINGS.slice(0, 5), "to last", ...HEADINGS.slice(5)], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] as number;
        return column >= 1 && column <= 5 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n\n${aboutMachine(results)}`;
}

/** The table of bench/README.md. */
export function markdownTable(results: Results): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(HEADINGS),
    "| --- | ---: | ---: | ---: | ---: | --- | --- |",
    ...results.figures.map((figure) => line(rowOf(figure))),
    "",
    aboutMachine(results),
    "",
  ].join("\n");
}
