import type { Frame } from "../events/Frame.ts";

/** Rows of the run table whose events are in the frame; of the others only totals are known. */
export function storedRuns({ runs }: Frame): number[] {
  const rows: number[] = [];
  for (let row = 0; row < runs.length; row++) if ((runs.count[row] as number) > 0) rows.push(row);
  return rows;
}
