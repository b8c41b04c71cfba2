/**
 * Something wrong with what a person gave us: a code, a place, and the values that its sentence needs.
 * Producers never write sentences; `report/messages.ts` holds them all, one per code.
 */
export interface Problem {
  readonly code: string;
  /** warning: said, and the work goes on. */
  readonly severity: "error" | "warning";
  readonly place: {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    /** Dotted path of a scenario key, or a flag such as `--runs`. */
    readonly path?: string;
  };
  readonly values: Readonly<Record<string, string | number>>;
}
